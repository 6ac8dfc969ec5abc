"""One number of a text: where it stands, what it is worth, what it counts."""

from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction

from qa.documents import Span


class NumberKind(StrEnum):
    """What a number counts or names."""

    CARDINAL = "cardinal"
    ORDINAL = "ordinal"
    PERCENT = "percent"
    MONEY = "money"  # with a currency sign; currency words are left to qa.languages.units
    FRACTION = "fraction"
    MULTIPLE = "multiple"  # zweimal, двічі
    YEAR = "year"
    DECADE = "decade"  # die 1990er, 1990-ті; value is the first year as written, 1990 or 90
    DATE = "date"  # value is the day, `parts` (year, month, day)
    TIME = "time"  # value in hours, `parts` (hour, minute)
    RESULT = "result"  # 21:14,8: a time taken; value in seconds, `parts` (hours, minutes)
    AGE = "age"  # 35-jährig, 35-річний: also other things that are n years old
    SCORE = "score"  # 2:1; value is the first, `parts` both
    CODE = "code"  # T-72, +380 44 …: digits that count nothing


@dataclass(frozen=True, slots=True)
class Number:
    """One number where it stands. `span` in code points, half-open, with its sign, scale word and percent sign.

    `value` is exact, scale included: 2,4 Mio. is 2400000. `unit` is "%" or an ISO 4217 code or None. `parts` see the kinds;
    an unsaid year is 0. `is_word`: letters, not digits. `is_approximate`: rund, близько stands before it. `is_weak`: the word
    is also an article or pronoun (eine, один), so that nobody need meet it again.
    """

    span: Span
    value: Fraction
    kind: NumberKind = NumberKind.CARDINAL
    unit: str | None = None
    parts: tuple[int, ...] = ()
    is_word: bool = False
    is_approximate: bool = False
    is_weak: bool = False
