"""One rule over one text, as tests of rules need it."""

from collections.abc import Iterable
from dataclasses import replace

from qa.alignment import align
from qa.comparison import Article
from qa.documents import Alignment, Bead, Document, Edit, Finding
from qa.glossary import shipped
from qa.readers import from_text
from qa.rules import RuleModule, run


def findings(rule: RuleModule, german: str, source: str | None = None, language: str | None = None) -> list[Finding]:
    """Return what one rule says of a German text, spans in the string given.

    A source is aligned segment by segment where both have one or two, else by the aligner.
    """
    target = from_text(german, "de")
    if source is None:
        article = Article(target, shipped())
    else:
        original = from_text(source, language)
        article = Article(target, shipped(), source=original, alignment=_aligned(original, target))
    return [_in_string(finding, target) for finding in run(article, [rule])]


def _in_string(finding: Finding, target: Document) -> Finding:
    """Move a finding to the string as it was given: readers compose letters and drop what nobody sees."""
    edits = tuple(replace(edit, span=target.origin.to_file(edit.span, target.text)) for edit in finding.edits)
    return replace(finding, span=target.origin.to_file(finding.span, target.text), edits=edits)


def _aligned(source: Document, target: Document) -> Alignment:
    many, few = len(source.segments), len(target.segments)
    if many == few and many < 3:
        return Alignment(tuple(Bead((i,), (i,)) for i in range(many)))
    if min(many, few) == 1:
        return Alignment((Bead(tuple(range(many)), tuple(range(few))),))
    return align(
        [segment.text for segment in source.segments],
        [segment.text for segment in target.segments],
        source_language=source.language,
    )


def fixed(german: str, found: Iterable[Finding]) -> str:
    """Return the text with the findings' edits applied, safe or not, and where none are, with the first suggestion."""
    edits: list[Edit] = []
    for finding in found:
        if finding.edits:
            edits.extend(finding.edits)
        elif finding.suggestions:
            edits.append(Edit(finding.span, finding.suggestions[0], safe=False))
    for edit in sorted(edits, key=lambda edit: edit.span.start, reverse=True):
        german = german[: edit.span.start] + edit.replacement + german[edit.span.end :]
    return german
