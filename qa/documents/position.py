"""Offsets as lines and columns."""

from bisect import bisect_right
from dataclasses import dataclass, field
from re import compile as pattern

LINE_END = pattern(r"\r\n|\r|\n")


@dataclass(frozen=True, slots=True)
class Lines:
    """The lines of a text; people, SARIF and editors count them from 1.

    >>> Lines("eins\\r\\nzwei").position(6)
    (2, 1)
    """

    text: str
    _starts: list[int] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_starts", [0, *(match.end() for match in LINE_END.finditer(self.text))])

    def position(self, offset: int) -> tuple[int, int]:
        """Return line and column of an offset, both from 1; columns are code points."""
        line = bisect_right(self._starts, offset)
        return line, offset - self._starts[line - 1] + 1

    def line(self, number: int) -> str:
        """Return the text of a line, counted from 1, without its line end."""
        end = self._starts[number] if number < len(self._starts) else len(self.text)
        return self.text[self._starts[number - 1] : end].rstrip("\r\n")
