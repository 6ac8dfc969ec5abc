"""What a desk works out from figures: the closed set of operations.

    same      2.4 m – fast zweieinhalb Meter; 180 km/h – 50 m/s        rounded, or in another unit of its family
    sum       18 and 7 – 25                        difference   198 of 226 – 28 fehlten; what is left of a whole
    span      1978, 2014 – 36 Jahre                shifted      12 June, three days – 15 June; 9 o'clock, two hours – 11
    part      30 % of 50.000 – 15.000              rest         60 % – the other 40 %
    ratio     80 of 240 – ein Drittel              growth       200, 250 – um 25 Prozent
    times     1200, three times – 3600; +200 %     product      three times 60.000 – 180.000; 75 m for 25 – 3 m each
    rate      900 a year – 75 a month              century      1560 – des 16. Jahrhunderts

Inputs must be of kinds that go together. `exchange` converts money, at rates that nobody can know exactly.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations, permutations

from qa.comparison.figures.quantities import DAY, YEAR, YEARS, Quantity

ADDITIVE = frozenset(
    {
        "count",
        "share",
        "time",
        "length",
        "mass",
        "area",
        "volume",
        "energy",
        "power",
        "speed",
        "temperature",
        "pressure",
    }
)
RATED = frozenset({"count", "mass", "volume", "energy"})  # what is told by the day, month or year
STEPS = {"date": DAY, "clock": 1, "year": YEAR}  # seconds in what it is counted by
MOST_TIMES = 1000
MOST_ADDED = 8  # amounts of a kind of which any three are added up


@dataclass(frozen=True, slots=True)
class Result:
    """A value that an operation gives. `factor`: of the unit of its inputs, in which a bare figure would be meant."""

    kind: str
    value: float
    inputs: tuple[Quantity, ...]
    is_exact: bool = False
    factor: float = 1
    is_same: bool = False
    is_difference: bool = False


def results_of(known: Sequence[Quantity], rates: Sequence[float] = ()) -> Iterator[Result]:
    """Yield what follows from the quantities; `rates` are ratios of the periods that both sides count by.

    >>> from qa.comparison.figures.quantities import quantities
    >>> known = quantities("З 1978 до 2014 року.", "uk")
    >>> [round(result.value / YEAR) for result in results_of(known) if result.kind == "time"]
    [36]
    """
    for one in known:
        yield from _of_one(one, rates)
    for one, other in permutations(known, 2):
        if not one.span.overlaps(other.span):
            yield from _of_two(one, other)
    for kind in {one.kind for one in known if is_additive(one.kind) and one.kind != "share"}:
        same = [one for one in known if one.kind == kind]
        triples = combinations(same, 3) if len(same) <= MOST_ADDED else ()
        for many in (*triples, *([tuple(same)] if len(same) > 3 else ())):
            total, greatest = sum(one.value for one in many), max(one.value for one in many)
            yield Result(kind, total, many, True, many[0].factor)
            yield Result(kind, 2 * greatest - total, many, True, many[0].factor)


def is_additive(kind: str) -> bool:
    """True for what can be added up: people, money and lengths, but no years, dates and scores."""
    return kind in ADDITIVE or kind.startswith("money ")


def _of_one(one: Quantity, rates: Sequence[float]) -> Iterator[Result]:
    value, kind = one.value, one.kind
    yield Result(kind, value, (one,), factor=one.factor, is_same=True)
    if kind == "share":
        yield Result("share", 1 - value, (one,), True, 0.01)
        yield from (Result("times", grown, (one,)) for grown in (1 + value, value))
    elif kind == "times":
        # у 1,7 раза більше are 70 Prozent mehr
        yield from (
            Result("share", grown, (one,), True, is_same=grown != 1 / value) for grown in (value, value - 1, 1 / value)
        )
    elif kind == "age" or (kind == "time" and one.factor == YEAR):
        yield Result("age" if kind == "time" else "time", value, (one,), True, YEAR)
    elif kind == "year":
        yield Result("ordinal", float((value - 1) // 100 + 1), (one,), True)
    if (kind in RATED or kind.startswith("money ")) and value not in YEARS:
        yield from (Result(kind, value * rate, (one,), factor=one.factor) for rate in rates)


def _of_two(one: Quantity, other: Quantity) -> Iterator[Result]:
    """Yield what two quantities give in this order; `one` is the whole, the later, or what is multiplied."""
    both, kind, a, b = (one, other), one.kind, one.value, other.value
    if kind == other.kind == "year" and a > b:
        yield from (Result(span, (a - b) * YEAR, both, True, YEAR) for span in ("time", "age"))
    elif kind == other.kind == "ordinal" and a > b:
        yield Result("count", a - b, both, True, is_difference=True)
    elif kind == other.kind == "clock" and a > b:
        yield Result("time", a - b, both, True)
    elif kind in STEPS and other.kind == "time" and not (other.is_unit and other.factor <= DAY):
        yield from (Result(kind, a + step / STEPS[kind], both, True) for step in (b, -b))
    elif not is_additive(kind):
        return
    elif kind == other.kind or (is_additive(other.kind) and (one.is_bare or other.is_bare)):
        yield from _of_kin(one, other)
    elif other.kind == "share":
        is_percentage = other.factor != 1  # by which something may have grown
        parts = (a * b, a * (1 - b), a / b if b else 0, *((a * (1 + b), a / (1 + b)) if is_percentage else ()))
        yield from (Result(kind, value, both, factor=one.factor) for value in parts)
    if b > 1 and (other.kind == "times" or (other.kind == "count" and b == int(b) <= MOST_TIMES)):
        yield from (Result(kind, value, both, factor=one.factor) for value in (a * b, a / b))


def _of_kin(one: Quantity, other: Quantity) -> Iterator[Result]:
    """Yield sum, difference, share and growth of two amounts of a kind, the greater first; a bare one is of the other's."""
    both, known = (one, other), other if one.is_bare else one
    a, b = (quantity.value * (known.factor if quantity.is_bare else 1) for quantity in both)
    is_fraction = known.kind == "share" and known.factor == 1 and "count" in (one.kind, other.kind)
    if a < b or b <= 0 or one.is_unit or other.is_unit or is_fraction:
        return
    yield Result(known.kind, a + b, both, True, known.factor)
    # What lies between two shares is told in points: elf Prozent are none between 17 and 28 per cent.
    yield Result("points" if known.kind == "share" else known.kind, a - b, both, True, known.factor, is_difference=True)
    if known.kind == "share":
        yield Result("share", 1 - a - b, both, True, known.factor)
    else:
        yield from (Result("share", value, both, factor=0.01) for value in (b / a, 1 - b / a, a / b - 1))
    yield Result("times", a / b, both)
