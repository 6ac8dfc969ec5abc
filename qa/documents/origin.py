"""The way back from the text that rules see to the file as it lies on disk."""

from array import array
from collections.abc import Sequence
from dataclasses import dataclass, field

from qa.documents.span import Span


@dataclass(frozen=True, slots=True)
class Origin:
    """For each character of a document's text, the half-open file stretch it came from, in code points of the decoded file.

    `starts[i]` and `ends[i]` belong to `text[i]`; `&amp;` gives one character with a stretch of five, NFD `й` one with
    two, and dropped markup shows as a gap between `ends[i]` and `starts[i + 1]`. Empty arrays mean identity.
    A BOM is a code point of the file, so the first letter after it has offset 1.
    """

    starts: Sequence[int] = field(default_factory=lambda: array("L"))
    ends: Sequence[int] = field(default_factory=lambda: array("L"))
    length: int = 0

    def to_file(self, span: Span, text: str = "") -> Span:
        """Return the file stretch of a text span. An empty span goes to the side that is not a space in `text`."""
        if not self.starts:
            return span
        if len(span):
            return Span(self.starts[span.start], max(self.starts[span.start], self.ends[span.end - 1]))
        at = span.start
        if at >= len(self.starts):
            place = self.ends[-1]
        elif at and not text[at - 1 : at].isspace():
            place = self.ends[at - 1]
        else:
            place = self.starts[at]
        return Span(place, place)

    def is_contiguous(self, span: Span) -> bool:
        """True when no markup lies between the characters of the span, so that an edit of it leaves the file well-formed."""
        if not self.starts:
            return True
        inside = range(span.start, span.end - 1)
        return all(self.ends[i] == self.starts[i + 1] for i in inside)
