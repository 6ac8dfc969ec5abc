"""What the details panel says about each finding."""

from collections.abc import Iterator
from dataclasses import dataclass

from qa.documents import Checked, Document, Finding, Lines, Segment
from qa.reports.page.pieces import Mark
from qa.reports.page.places import in_text, segment_of

LONGEST_EXCERPT = 200  # characters; a finding about a whole paragraph is read in its place


@dataclass(frozen=True, slots=True)
class Card:
    """One finding, ready to be written. `number` counts from 1 over the page; `line` and `column` are the file's, from 1."""

    number: int
    finding: Finding
    line: int
    column: int
    found: str
    source: str
    source_language: str


def cards(article: Checked, first: int) -> list[Card]:
    """Return the cards of an article's findings, numbered from `first`."""
    lines = Lines(article.target.raw)
    return [_card(number, finding, article, lines) for number, finding in enumerate(article.findings, start=first)]


def marks(article: Checked, first: int) -> tuple[list[Mark], list[Mark]]:
    """Return where the findings are marked, numbered from `first`: in the target's text and in the source's."""
    numbered = list(enumerate(article.findings, start=first))
    target = [Mark(n, in_text(f.span, article.target), f.severity) for n, f in numbered]
    if article.source is None:
        return target, []
    source = [Mark(n, in_text(f.source_span, article.source), f.severity) for n, f in numbered if f.source_span]
    return target, source


def _card(number: int, finding: Finding, article: Checked, lines: Lines) -> Card:
    line, column = lines.position(finding.span.start)
    found = in_text(finding.span, article.target).of(article.target.text) or finding.span.of(article.target.raw)
    sentence = " ".join(" ".join(segment.text for segment in _source_of(finding, article)).split())
    language = article.source.language if article.source else ""
    return Card(number, finding, line, column, _short(found), _short(sentence, 3 * LONGEST_EXCERPT), language)


def _short(text: str, longest: int = LONGEST_EXCERPT) -> str:
    return text if len(text) <= longest else text[: longest - 1].rstrip() + "…"


def _source_of(finding: Finding, article: Checked) -> list[Segment]:
    """The source sentences that the finding names, else those that meet its place."""
    source = article.source
    if source is None:
        return []
    if finding.source_span is not None:
        return list(_overlapping(finding, source))
    index = segment_of(finding.span, article.target)
    beads = article.alignment or ()
    return [source.segments[i] for bead in beads if index in bead.target for i in bead.source]


def _overlapping(finding: Finding, source: Document) -> Iterator[Segment]:
    assert finding.source_span is not None
    span = in_text(finding.source_span, source)
    return (s for s in source.segments if s.span.overlaps(span) or s.span.contains(span))
