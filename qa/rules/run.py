"""Runs rules over an article and puts their findings in order."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from functools import lru_cache
from hashlib import sha256

from qa.comparison.article import Article
from qa.documents import Finding, Severity, Span
from qa.rules.rule import RuleModule

OBJECT = "\N{OBJECT REPLACEMENT CHARACTER}"  # what readers put for a picture or code; nobody else has seen it
CONTEXT = 3  # words on each side that go into a fingerprint


def run(
    article: Article, rules: Iterable[RuleModule], severities: Mapping[str, Severity] | None = None
) -> list[Finding]:
    """Return the findings of the rules on the article, in text order, each with its fingerprint.

    Rules that need a source are passed over when the article has none. Where a rule yields to another, its findings that
    overlap the other's are dropped: „erklärteTaras“ is a missing space, not a misspelled name as well.
    """
    chosen = tuple(rules) if article.source is not None else _of_one_text(tuple(rules))
    found = [_legible(finding) for rule in chosen for finding in rule.check(article)]
    if not found:
        return []
    found = list(_without_yielding(found, {rule.RULE.id: rule.RULE.yields_to for rule in chosen}))
    found = [replace(f, severity=severities.get(f.rule, f.severity)) for f in found] if severities else found
    return _with_fingerprints(sorted(dict.fromkeys(found), key=_order), article.target.text)


@lru_cache(maxsize=16)  # an archive asks for each of its segments
def _of_one_text(rules: tuple[RuleModule, ...]) -> tuple[RuleModule, ...]:
    return tuple(rule for rule in rules if not rule.RULE.needs_source)


def _legible(finding: Finding) -> Finding:
    """Return the finding without the character that stands for pictures: not shown, not suggested, not written."""
    texts = (finding.message, *finding.suggestions, *(edit.replacement for edit in finding.edits))
    if not any(OBJECT in text for text in texts):
        return finding
    return replace(
        finding,
        message=finding.message.replace(OBJECT, "[…]"),
        suggestions=tuple(text for text in finding.suggestions if OBJECT not in text),
        edits=() if any(OBJECT in edit.replacement for edit in finding.edits) else finding.edits,
    )


def _order(finding: Finding) -> tuple[int, int, str, str]:
    return finding.span.start, finding.span.end, finding.rule, finding.message


def _without_yielding(found: list[Finding], yields_to: Mapping[str, tuple[str, ...]]) -> Iterator[Finding]:
    for finding in found:
        stronger = yields_to.get(finding.rule, ())
        if not (stronger and any(other.rule in stronger and _is_same_matter(other, finding) for other in found)):
            yield finding


def _is_same_matter(stronger: Finding, finding: Finding) -> bool:
    """True when two findings are about the same words. A sentence that lacks a number may have a wrong date as well."""
    a, b = stronger.span, finding.span
    if not (a.overlaps(b) or a == b):
        return False
    is_inside = a != b and (b.contains(a) or a.contains(b))
    if not is_inside or stronger.source_span is None or finding.source_span is None:
        return True
    return stronger.source_span.overlaps(finding.source_span)


def _with_fingerprints(found: list[Finding], text: str) -> list[Finding]:
    seen: Counter[str] = Counter()
    result = []
    for finding in found:
        content = "\x1f".join((finding.rule, *_context(finding.span, text)))
        seen[content] += 1
        digest = sha256(f"{content}\x1f{seen[content]}".encode()).hexdigest()[:16]
        result.append(replace(finding, fingerprint=digest))
    return result


def _context(span: Span, text: str) -> tuple[str, str, str]:
    """Return the words before, in and behind the span, white space folded, so that moved or re-wrapped text keeps its print.

    Nothing is taken from the blocks before and behind: a paragraph that moves meets new neighbours.
    """
    before = text[max(0, span.start - 80) : span.start].rpartition("\n")[2].split()[-CONTEXT:]
    after = text[span.end : span.end + 80].partition("\n")[0].split()[:CONTEXT]
    return " ".join(before), " ".join(span.of(text).split()), " ".join(after)
