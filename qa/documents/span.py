"""A stretch of text: where a segment, a name or a finding stands."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """`[start, end)` in code points of one document. Invariant: 0 <= start <= end; an empty span is a place between characters.

    >>> Span(4, 9).of("Der Krieg")
    'Krieg'
    """

    start: int
    end: int

    def __post_init__(self) -> None:
        if not 0 <= self.start <= self.end:
            raise ValueError(f"not a span: [{self.start}, {self.end})")

    def __len__(self) -> int:
        return self.end - self.start

    def __bool__(self) -> bool:
        """A span is always something, even when it is empty."""
        return True

    def of(self, text: str) -> str:
        """Return the characters of `text` that the span covers."""
        return text[self.start : self.end]

    def shift(self, by: int) -> "Span":
        """Return the same stretch `by` characters further on (back, when negative)."""
        return Span(self.start + by, self.end + by) if by else self

    def overlaps(self, other: "Span") -> bool:
        """True when the two share a character; an empty span overlaps what it stands strictly inside of."""
        if not len(self) and not len(other):
            return self.start == other.start
        return self.start < other.end and other.start < self.end

    def contains(self, other: "Span") -> bool:
        """True when every character of `other` lies inside."""
        return self.start <= other.start and other.end <= self.end
