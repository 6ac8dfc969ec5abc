"""Code points into the units that other programs count: UTF-16 (editors, LSP) and UTF-8 bytes (reviewdog).

Everything else in the product counts code points; this file is the one place where that changes.
"""

import re
from bisect import bisect_right
from collections.abc import Sequence
from enum import StrEnum

from qa.documents import Lines

WIDE = {
    "utf-16": re.compile("[\U00010000-\U0010ffff]"),
    "utf-8": re.compile("[\u0080-\U0010ffff]"),
}


class Unit(StrEnum):
    """What a column or offset counts."""

    CODE_POINT = "code-point"
    UTF16 = "utf-16"
    UTF8 = "utf-8"


def width(text: str, unit: Unit) -> int:
    """Return how many units a text takes; „ is one code point, one UTF-16 unit, three bytes.

    >>> [width("„ё😀", unit) for unit in (Unit.CODE_POINT, Unit.UTF16, Unit.UTF8)]
    [3, 4, 9]
    """
    if unit is Unit.CODE_POINT:
        return len(text)
    if unit is Unit.UTF16:
        return len(text) + sum(1 for _ in WIDE["utf-16"].finditer(text))
    return len(text.encode("utf-8", "surrogatepass"))


class Places:
    """Lines and columns of one text in one unit; both count from 1. Lines end at CR LF, CR or LF."""

    def __init__(self, text: str, unit: Unit = Unit.CODE_POINT) -> None:
        self._text, self._unit, self._lines = text, unit, Lines(text)

    def position(self, offset: int) -> tuple[int, int]:
        """Return line and column of an offset given in code points.

        >>> Places("Zeile\\n„Kyjiw“", Unit.UTF8).position(7)
        (2, 4)
        """
        line, column = self._lines.position(offset)
        if self._unit is Unit.CODE_POINT:
            return line, column
        return line, width(self._text[offset - column + 1 : offset], self._unit) + 1


class Offsets:
    """Offsets of one text in another unit, counted from its start; built once, then each look-up is a bisection."""

    def __init__(self, text: str, unit: Unit) -> None:
        self._extra: Sequence[int] = ()
        self._places: list[int] = []
        if unit is not Unit.CODE_POINT:
            wide = [(m.start(), width(m.group(), unit) - 1) for m in WIDE[unit.value].finditer(text)]
            self._places = [place for place, _ in wide]
            total, extra = 0, [0]
            for _, more in wide:
                total += more
                extra.append(total)
            self._extra = extra

    def of(self, offset: int) -> int:
        """Return an offset given in code points in this unit.

        >>> Offsets("😀 Odesa", Unit.UTF16).of(2)
        3
        """
        return offset + (self._extra[bisect_right(self._places, offset - 1)] if self._extra else 0)
