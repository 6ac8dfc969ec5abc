"""Is an amount of money what one of the source comes to in another currency? Desks convert without a word: rund 6.500 Euro."""

from collections.abc import Sequence
from itertools import combinations

from qa.comparison.figures.quantities import Quantity
from qa.languages.lazy_pattern import lazily

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
PER = lazily(r"\s\w+ (?:je|pro|für einen|zum|den) (?:Euro|Dollar|US-Dollar|Franken)\b")
LARGE = 1000
SAME = 0.01  # as near as this nobody converted: the figure was rounded and has another currency
# What German desks convert into, and how many of them a euro is at most
INTO = {"euro": 1.0, "dollar": 1.2, "franc": 1.1}


def is_rate(stated: Quantity, german: str) -> bool:
    """True for the rate that a desk names: 48 Hrywnja je Euro; `german` is the text that the figure stands in.

    >>> from qa.comparison.figures.quantities import quantities
    >>> [is_rate(quantities(text, "de")[0], text) for text in ("48 Hrywnja je Euro", "98 Hrywnja je Euro")]
    [True, False]
    """
    return may_be_rate(stated, stated.kind) and PER.match(german, stated.span.end) is not None


def may_be_rate(stated: Quantity, kind: str) -> bool:
    """True for so many units of a currency as a euro or dollar may have been worth."""
    low, high = RATES.get(kind.removeprefix("money "), (0, 0))
    return stated.kind == kind and low <= stated.value <= high


def exchanged_from(stated: Quantity, known: Sequence[Quantity]) -> list[frozenset[Quantity]]:
    """Return the amounts of a source that a German amount may be worth, alone or two together; none when it cannot be.

    >>> from qa.comparison.figures.quantities import quantities
    >>> (euros,) = quantities("6500 Euro", "de")
    >>> [amount.value for (amount,) in exchanged_from(euros, quantities("Приз – 600 тыс. рублей.", "ru"))]
    [600000.0]
    """
    mine = stated.kind.removeprefix("money ")
    theirs = {one.kind for one in known if one.kind.startswith("money ")}
    if mine not in INTO or stated.kind in theirs or stated.value <= 0:
        return []
    # A large figure without a unit may be money, too: 6 млн рублей, из них 600 тыс.
    amounts = [one for one in known if one.kind in theirs or (one.kind == "count" and one.value >= LARGE)]
    rates = [RATES[kind.removeprefix("money ")] for kind in theirs if kind.removeprefix("money ") in RATES]
    return [
        frozenset(some)
        for some in (*((one,) for one in amounts), *combinations(amounts, 2))
        if any(low / INTO[mine] <= sum(one.value for one in some) / stated.value <= high for low, high in rates)
        if abs(sum(one.value for one in some) / stated.value - 1) > SAME
    ]
