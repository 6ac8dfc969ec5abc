"""The source sentences that a finding is about: those around its source span, else those aligned with its place."""

from bisect import bisect_right

from qa.documents import Checked, Document, Finding, Passage, Span


class Passages:
    """Finds the passages of one article's findings; the documents are put in order once, then each look-up is a bisection."""

    def __init__(self, article: Checked) -> None:
        self._article = article
        self._source = _in_file(article.source) if article.source else []
        self._target = _in_file(article.target) if article.alignment else []
        self._source_starts = [span.start for span in self._source]
        self._starts = [span.start for span in self._target]
        self._source_of = {j: bead.source for bead in article.alignment or () for j in bead.target}

    def of(self, finding: Finding) -> Passage | None:
        """Return the source sentences that meet the finding, or None without a source or an aligned sentence."""
        known = self._article.passages.get(finding.fingerprint)
        source = self._article.source
        if known is not None or source is None:
            return known
        around = self._around(finding.source_span) if finding.source_span else self._aligned(finding)
        if around:
            text = " ".join(source.segments[i].text for i in around)
            return Passage(text, Span(self._source[around[0]].start, self._source[around[-1]].end))
        return Passage(finding.source_span.of(source.raw), finding.source_span) if finding.source_span else None

    def _around(self, span: Span) -> list[int]:
        first = max(0, bisect_right(self._source_starts, span.start) - 1)
        behind = bisect_right(self._source_starts, max(span.start, span.end - 1))
        return [i for i in range(first, behind) if self._source[i].overlaps(span) or self._source[i].contains(span)]

    def _aligned(self, finding: Finding) -> list[int]:
        at = bisect_right(self._starts, finding.span.start) - 1
        if at < 0 or finding.span.start > self._target[at].end:
            return []
        return sorted(self._source_of.get(at, ()))


def _in_file(document: Document) -> list[Span]:
    return [document.origin.to_file(segment.span, document.text) for segment in document.segments]
