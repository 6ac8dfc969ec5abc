"""How English writes numbers where no other language does so: $20m, 12:30 a.m., half a million, two-thirds, a third of them."""

import re
from fractions import Fraction

from qa.languages.number_words import NumberWord

LEAST_PARTS = 3  # one second is no half
_GLUED = re.compile(r"(?:(k)|(mn?)|(bn?)|(trn?|tn))\b", re.IGNORECASE)
_HALF_OF_DAY = re.compile(r"[ \u00a0\u202f]?([ap])\.?m\b", re.IGNORECASE)
_PLAIN_HOUR = re.compile(r"(1[0-2]|[1-9])(?:\.([0-5]\d))?")
_A_BEFORE = re.compile(r"\b[Aa]n?\s$")
_OF_BEHIND = re.compile(r"\sof\b")


def glued_scale(text: str, at: int) -> tuple[Fraction, int] | None:
    """Return what a letter glued to a sum of money multiplies it by, and where it ends.

    >>> glued_scale("$20m", 3)
    (Fraction(1000000, 1), 4)
    """
    found = _GLUED.match(text, at)
    return (Fraction(1000) ** (found.lastindex or 0), found.end()) if found else None


def hour_of_day(hour: int, text: str, at: int) -> int:
    """Return the hour of 0 to 24 for the one on the dial, by the a.m. or p.m. that stands at `at`.

    >>> hour_of_day(12, "12:30 a.m.", 5), hour_of_day(5, "5:00 PM", 4), hour_of_day(17, "17:00", 5)
    (0, 17, 17)
    """
    half = _HALF_OF_DAY.match(text, at)
    if half is None or hour > 12:
        return hour
    return hour % 12 + (12 if half[1] in "pP" else 0)


def plain_hour(figure: str, text: str, at: int) -> tuple[int, int, int] | None:
    """Return hour, minute and end of “5 p.m.” and “5.30pm”, whose figure ends at `at`; None for what is no time.

    >>> plain_hour("5.30", "at 5.30pm", 7), plain_hour("5", "5 men", 1)
    ((17, 30, 9), None)
    """
    hour, half = _PLAIN_HOUR.fullmatch(figure), _HALF_OF_DAY.match(text, at)
    if hour is None or half is None:
        return None
    return hour_of_day(int(hour[1]), text, at), int(hour[2] or 0), half.end()


def as_part(before: NumberWord | None, word: NumberWord) -> NumberWord:
    """Return the fraction that an ordinal names behind “one”: one-third, one fifth; any other word as it is."""
    is_part = word.kind == "ordinal" and before == NumberWord("cardinal", Fraction(1)) and word.value >= LEAST_PARTS
    return NumberWord("fraction", 1 / word.value) if is_part else word


def as_part_of(text: str, start: int, end: int, word: NumberWord) -> NumberWord:
    """Return the fraction for “a third of”, where an ordinal stands at `start`; any other word as it is.

    >>> as_part_of("A third of them", 2, 7, NumberWord("ordinal", Fraction(3))).kind
    'fraction'
    """
    is_part = _A_BEFORE.search(text, max(0, start - 4), start) and _OF_BEHIND.match(text, end)
    return as_part(NumberWord("cardinal", Fraction(1)), word) if is_part else word
