"""Words that bound a number: mindestens, понад, не более; by the patterns of `bounds.tsv`."""

import re
from functools import cache
from pathlib import Path

from qa.documents import Span
from qa.languages.table_rows import table_rows

TABLE = Path(__file__).with_name("bounds.tsv")
REACH = 30  # characters before a number


def bound_before(text: str, place: int, language: str) -> tuple[Span, str] | None:
    """Return the words that bound the number beginning at `place`, with "least" or "most"; None where it is not bounded.

    >>> text = "Загинули не менш як 20 людей"
    >>> bound_before(text, 20, "uk")
    (Span(start=9, end=19), 'least')
    """
    before = text[max(0, place - REACH) : place]
    low = before.lower()
    if len(low) != len(before):
        return None
    for pattern, way in _patterns(language):
        match = pattern.search(low)
        if match:
            return Span(*match.span("words")).shift(place - len(before)), way
    return None


@cache
def _patterns(language: str) -> tuple[tuple[re.Pattern[str], str], ...]:
    return tuple(
        (re.compile(rf"(?<![\w-])(?P<words>{pattern})[ \u00a0](?:(?:die|den|der|dem|das)[ \u00a0])?$"), way)
        for of, way, pattern, _witness in table_rows(TABLE)
        if of == language
    )
