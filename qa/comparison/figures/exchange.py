"""Is an amount of money what one of the source comes to in another currency? Desks convert without a word: rund 6.500 Euro."""

from collections.abc import Iterator
from fractions import Fraction
from itertools import combinations

from qa.comparison.figures.figures import UNIT_REACH, figures, units_in

# Units of a currency for one euro, from the lowest to the highest rate since 2014 (European Central Bank and the national banks,
# yearly tables), widened a little; a dollar is reckoned as a euro within the same limits.
RATES: dict[str, tuple[float, float]] = {
    "hryvnia": (14, 60),
    "rouble": (45, 130),
    "tenge": (230, 700),
    "leu": (16, 23),
    "dram": (380, 620),
    "lari": (2.2, 4.2),
    "som": (65, 115),
    "somoni": (6, 13),
    "zloty": (3.9, 5),
    "yuan": (6.5, 9),
    "manat": (0.8, 2.2),
    "dollar": (0.9, 1.5),
    "pound": (0.7, 0.95),
    "franc": (0.9, 1.3),
}
LARGE = 1000
# What German desks convert into, and how many of them a euro is at most
INTO = {"euro": 1.0, "dollar": 1.2, "franc": 1.1}


def is_exchanged(value: Fraction, behind: str, source: str, language: str) -> bool:
    """True when a German figure, with `behind` from its first character on, is an amount of the source in another currency.

    >>> is_exchanged(Fraction(6500), "6500 Euro", "Приз – 600 тыс. рублей.", "ru")
    True
    """
    mine = next((word.unit.name for word in units_in(behind, "de") if word.unit.family == "money"), "")
    theirs = list(_amounts(source, language))
    if mine not in INTO or any(name == mine for name, _ in theirs):
        return False
    sums = [(one[0], one[1] + other[1]) for one, other in combinations(theirs, 2) if one[0] == other[0]]
    return any(
        name in RATES and value > 0 and RATES[name][0] / INTO[mine] <= amount / value <= RATES[name][1]
        for name, amount in (*theirs, *sums)
    )


def _amounts(text: str, language: str) -> Iterator[tuple[str, Fraction]]:
    """Yield currency and value of the sums in a text; a large figure without a unit may be one: 6 млн рублей, из них 600 тыс."""
    every = units_in(text, language)
    words = [word for word in every if word.unit.family == "money"]
    for number in figures(text, language) if words else ():
        beside = [w for w in every if number.span.end - 1 <= w.span.start <= number.span.end + UNIT_REACH]
        if beside and beside[0].unit.family == "money":
            yield beside[0].unit.name, number.value
        elif all(w.unit.family in ("money", "scale") for w in beside) and number.value >= LARGE:
            yield from ((word.unit.name, number.value) for word in words)
