"""The tables under an article: its names, its numbers, and how many findings it has per 1,000 words."""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from qa.documents import Checked, Finding, NameRow, NumberRow, Severity
from qa.reports.page.places import segment_of
from qa.reports.page.rows import row_of

OTHERWISE = "otherwise"  # of a number that no rule objects to: rounded, worked out, in other words
GOOD = frozenset({"accepted", "same", OTHERWISE})  # verdicts that ask nothing of anybody
OPEN = frozenset({"unfound", "unreported"})  # verdicts of which no rule has made a finding
ABOUT_NAMES = ("name-", "forbidden-term", "untranslated-", "quote-attribution")
LONGEST = 60  # characters of a finding that is about a number itself, not about the sentence that lacks one


@dataclass(frozen=True, slots=True)
class Line:
    """A name or number, as it was rendered; `rows` are the numbers of the page's rows where that happened."""

    source: str
    german: str
    verdict: str
    preferred: str
    rows: tuple[int, ...]

    @property
    def is_good(self) -> bool:
        """True when nothing is to be done."""
        return self.verdict in GOOD

    @property
    def look(self) -> str:
        """How the page shows it: good, bad, or open where no finding says that anything is wrong."""
        return "open" if self.verdict in OPEN else "good" if self.is_good else "bad"


@dataclass(frozen=True, slots=True)
class Tally:
    """The findings of one MQM dimension (or of all, when `dimension` is empty), per severity."""

    dimension: str
    counts: Mapping[Severity, int]
    words: int

    @property
    def per_thousand(self) -> float:
        """Findings per 1,000 words of German; 0 for an empty text."""
        return 1000 * sum(self.counts.values()) / self.words if self.words else 0.0


def lines(article: Checked, found: Sequence[NameRow] | Sequence[NumberRow]) -> list[Line]:
    """Return one line for each different rendering of each name or number, what is wrong first, then in text order."""
    places: dict[tuple[str, str, str, str], list[int]] = defaultdict(list)
    in_source, in_target = row_of(article)
    for item in found:
        row = _row(item, article, in_source, in_target)
        here = places[item.source, item.german, _verdict(item, article), item.preferred]
        if row is not None and row not in here:
            here.append(row)
    every = [Line(*key, tuple(rows)) for key, rows in places.items()]
    return sorted(every, key=lambda line: ("bad", "open", "good").index(line.look))


def names_as_reported(article: Checked) -> list[NameRow]:
    """Return the names, each wrong only where a finding says so: the title «Пором» is translated, and nobody misses it."""
    about = [finding for finding in article.findings if finding.rule.startswith(ABOUT_NAMES)]
    return [_as_reported(row, about) for row in article.names]


def _as_reported(row: NameRow, findings: Sequence[Finding]) -> NameRow:
    told = next((finding for finding in findings if _is_about(finding, row)), None)
    if told is None:
        return row if row.verdict in GOOD else replace(row, verdict="unreported" if row.german_span else "unfound")
    is_news = row.verdict in GOOD
    return replace(row, verdict="reported", preferred=next(iter(told.suggestions), "")) if is_news else row


def _is_about(finding: Finding, row: NameRow) -> bool:
    if row.german_span is not None:
        return finding.span.overlaps(row.german_span)
    return finding.source_span is not None and finding.source_span.overlaps(row.source_span)


def _verdict(item: NameRow | NumberRow, article: Checked) -> str:
    """Return the verdict of a row; a number that differs is wrong only when a finding says so."""
    if isinstance(item, NameRow) or item.verdict in GOOD or any(_is_about_number(f, item) for f in article.findings):
        return item.verdict
    return OTHERWISE


def _is_about_number(finding: Finding, row: NumberRow) -> bool:
    if row.source_span is not None and finding.source_span is not None:
        return finding.source_span.overlaps(row.source_span)
    is_short = finding.span.end - finding.span.start <= LONGEST
    return row.german_span is not None and is_short and finding.span.overlaps(row.german_span)


def _row(
    item: NameRow | NumberRow, article: Checked, in_source: Mapping[int, int], in_target: Mapping[int, int]
) -> int | None:
    if item.source_span is not None and article.source is not None:
        index = segment_of(item.source_span, article.source)
        return in_source.get(index) if index is not None else None
    if item.german_span is not None:
        index = segment_of(item.german_span, article.target)
        return in_target.get(index) if index is not None else None
    return None


def scorecard(article: Checked) -> list[Tally]:
    """Return the tally of each MQM dimension, most findings first, and last the tally of all.

    Dimensions as in MQM (https://themqm.org/error-types-2/typology/); counts of findings, not penalty points.
    """
    words = len(article.target.text.split())
    by_dimension: dict[str, list[Finding]] = defaultdict(list)
    for finding in article.findings:
        by_dimension[finding.mqm.partition("/")[0] or "other"].append(finding)
    ordered = sorted(by_dimension.items(), key=lambda item: (-len(item[1]), item[0]))
    return [_tally(name, found, words) for name, found in ordered] + [_tally("", article.findings, words)]


def _tally(dimension: str, found: Sequence[Finding], words: int) -> Tally:
    counts = Counter(finding.severity for finding in found)
    return Tally(dimension, {severity: counts[severity] for severity in reversed(Severity)}, words)
