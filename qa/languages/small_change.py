"""Sums of money in two units: «41 гривня 87 копійок», 2 Rubel 50, which are 41,87 and 2,5."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from qa.documents import Span
from qa.languages.number import Number, NumberKind

SPACE = "[ \u00a0\u202f]"
WHOLE = (
    r"грив(?:ень|н[яіюиею]\w{0,2})|грн\.?|рубл\w{1,3}|руб\.?|долар\w{0,2}|доллар\w{0,2}|євро|евро|тенге|ле[йяєїв]\w{0,2}"
    r"|злот\w{1,3}|Hrywnja|Griwna|Rubel|(?:US-)?Dollar|Euro|Tenge|Lei|Zloty"
)
BETWEEN = re.compile(rf"{SPACE}?(?:{WHOLE}),?{SPACE}(?:(?:і|й|та|и|und){SPACE})?")
PART = re.compile(
    rf"{SPACE}?(?:коп(?:\.|ійк\w|ійок|ейк\w|еек)?(?!\w)|цент\w{{0,2}}(?!\w)|ти[иі]н\w{{0,2}}(?!\w)|бан(?:[ів]|и|ов|ів)(?!\w)"
    r"|грош\w{1,3}(?!\w)|Kopeken?\b|Cents?\b|Tiyn\b|Bani\b|Groschen\b)"
)
HUNDRED = 100


def with_small_change(text: str, found: Iterable[Number]) -> Iterator[Number]:
    """Yield the numbers, a sum in two units as one that ends where its last figure does.

    >>> from fractions import Fraction
    >>> rows = [Number(Span(0, 2), Fraction(41)), Number(Span(10, 12), Fraction(87))]
    >>> [float(number.value) for number in with_small_change("41 гривня 87 копійок", rows)]
    [41.87]
    """
    before: Number | None = None
    for number in found:
        if before is not None and _is_small_change(text, before, number):
            whole = before.value + number.value / HUNDRED
            before = replace(before, value=whole, span=Span(before.span.start, number.span.end))
            continue
        if before is not None:
            yield before
        before = number
    if before is not None:
        yield before


def _is_small_change(text: str, whole: Number, part: Number) -> bool:
    """True when a currency stands between both, and its hundredth behind the second."""
    are_counts = whole.kind in (NumberKind.CARDINAL, NumberKind.YEAR) and part.kind is NumberKind.CARDINAL
    are_whole = whole.value.denominator == part.value.denominator == 1 and part.value < HUNDRED
    return (
        are_counts
        and are_whole
        and BETWEEN.fullmatch(text, whole.span.end, part.span.start) is not None
        and PART.match(text, part.span.end) is not None
    )
