"""A bead of the alignment with its segments: what rules that read both texts go through."""

from dataclasses import dataclass

from qa.documents import Segment, Span

SURE = 0.5  # a bead below this says too little for a rule to accuse anybody


@dataclass(frozen=True, slots=True)
class Pair:
    """A bead with its segments; never empty on both sides. Spans of a side run from its first to its last segment."""

    source: tuple[Segment, ...]
    target: tuple[Segment, ...]
    confidence: float

    @property
    def is_sure(self) -> bool:
        """True when both sides are there and the alignment trusts the bead."""
        return bool(self.source and self.target) and self.confidence >= SURE

    @property
    def source_span(self) -> Span:
        """The stretch of the source document; ValueError for an addition."""
        return _hull(self.source)

    @property
    def target_span(self) -> Span:
        """The stretch of the target document; ValueError for an omission."""
        return _hull(self.target)


def _hull(segments: tuple[Segment, ...]) -> Span:
    if len(segments) == 1:  # nearly always
        return segments[0].span
    if not segments:
        raise ValueError("this side of the pair is empty")
    return Span(min(s.span.start for s in segments), max(s.span.end for s in segments))
