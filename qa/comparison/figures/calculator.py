"""Does a figure follow from others that are told? Among many, some operation meets nearly anything, so chance is measured.

A result counts only when few of the slips that may have happened to the figure (another digit, two exchanged) would have been
met as well: of 28 missing votes beside «198 … 226» all would be wrong, of „sieben“ beside a dozen small figures hardly one.
"""

from collections.abc import Iterator, Sequence
from functools import cached_property
from math import isclose

from qa.comparison.figures.operations import Result, is_additive, results_of
from qa.comparison.figures.quantities import Quantity, digits_of
from qa.comparison.figures.rounding import HEDGED, is_about_the_time

MOST = 24  # quantities; among more, only those of the pair itself are calculated with
TELLING = 3  # figures: 5,23 is hardly met again by chance
CHANCE = 0.115  # share of the slips
CHANCE_TOLD = 0.35  # … where words say that it was worked out: drei Punkte Rückstand, also 300.000
INEXACT = 0.03  # of what was divided, converted, or stands in letters: anderthalb Milliarden for 1.48
SHARES = (1 / 2, 1 / 3, 2 / 3, 1 / 4, 3 / 4, 1 / 5, 2 / 5, 3 / 5, 4 / 5, 1 / 10)  # that are told in words
EXACT = frozenset({"date", "year", "ordinal", "clock"})
Inputs = frozenset[Quantity]


class Calculator:
    """Works out figures from the quantities of a pair (`here`), then from those of its neighbours as well (`near`).

    >>> from qa.comparison.figures.quantities import quantities
    >>> votes = Calculator(quantities("198 Stimmen, nötig waren 226.", "de"))
    >>> [bool(votes.inputs_of(quantities(text, "de")[0])) for text in ("28 Stimmen", "82 Stimmen")]
    [True, False]
    """

    def __init__(self, here: Sequence[Quantity], near: Sequence[Quantity] = (), rates: Sequence[float] = ()) -> None:
        self.here, self.near, self.rates = here, near, rates

    @cached_property
    def scopes(self) -> tuple[list[Result], ...]:
        """What follows from the pair; from its neighbours as well, something of the pair among it; from its neighbours alone."""
        own = list(results_of(self.here, self.rates))
        if len(self.near) > MOST or len(self.near) == len(self.here):
            return (own,)
        every = list(results_of(self.near, self.rates))
        return own, [result for result in every if not set(self.here).isdisjoint(result.inputs)], every

    def inputs_of(
        self, stated: Quantity, hedge: str = "", is_compared: bool = False, is_result: bool = False
    ) -> tuple[Inputs, ...]:
        """Return from what a figure follows, each way of getting there.

        `hedge` as `rounding.hedge_before` has it; `is_compared`: words beside the figure say that it is a difference;
        `is_result`: that it was worked out.
        """
        for scope, results in enumerate(self.scopes):
            every = [result for result in results if _goes_with(stated, result)]
            is_told = scope == 0 or digits_of(stated.value / stated.factor) >= TELLING
            if same := _met(stated, hedge, [result for result in every if result.is_same and is_told]):
                return same
            derived = [result for result in every if not result.is_same]
            differences = [result for result in derived if result.is_difference] if is_compared else []
            for some, chance in (differences, CHANCE_TOLD), (derived, CHANCE_TOLD if is_result else CHANCE):
                met = _met(stated, hedge, some)
                if met and _share_met(stated, hedge, some) <= chance:
                    return met
        return ()


def _met(stated: Quantity, hedge: str, results: Sequence[Result]) -> tuple[Inputs, ...]:
    return tuple(frozenset(result.inputs) for result in results if _is_met(stated.value, stated, hedge, result))


def is_slip(stated: Quantity, meant: Quantity) -> bool:
    """True when one figure of several digits differs from another as slips of the finger do: 83 and 38, 5200 and 5300."""
    kinds = stated.kind == meant.kind or stated.is_bare or meant.is_bare
    is_said = stated.kind == "date" or (stated.kind == "share" and stated.is_word)  # nobody types drei Fünftel for zwei
    if is_said or meant.value < 10 * meant.factor or not kinds:
        return False
    return any(isclose(slip, meant.value) for slip in slips(stated))


def _goes_with(stated: Quantity, result: Result) -> bool:
    return stated.kind == result.kind or (stated.is_bare and (is_additive(result.kind) or result.kind == "points"))


def _is_met(value: float, stated: Quantity, hedge: str, result: Result) -> bool:
    """True when `value`, written as `stated` is, may be said for the result."""
    wanted = result.value / (1 if stated.kind == result.kind else result.factor)
    if abs(value - wanted) <= 1e-9 * abs(wanted):
        return True
    if stated.kind == "clock" and hedge == "about" and result.is_same:
        return is_about_the_time(value / stated.factor, wanted / stated.factor)
    is_rest = result.is_exact and len(result.inputs) == 1  # the other 40 per cent
    if stated.kind in EXACT or value <= 0 or is_rest or (result.is_same and not _is_rougher(value, stated, result)):
        return False
    if stated.kind == "share" and _is_fraction(stated) and abs(value - wanted) > INEXACT:
        return False
    above, below = map(float, HEDGED[hedge]) if hedge else (0.0, 0.0)
    if not hedge or not result.is_exact:
        room = _room(value, stated, result)
        above, below = max(above, room), max(below, room)
    slack = 1e-9 * value
    return -below * value - slack <= wanted - value <= above * value + slack and abs(wanted - value) < _step(
        value, stated
    )


def _is_rougher(value: float, stated: Quantity, result: Result) -> bool:
    """True when the figure says less than the one it stands for, as 9900 for 9870 and zweieinhalb for 2,4."""
    (exact,) = result.inputs
    return _telling(value, stated) < digits_of(exact.value / exact.factor)


def _telling(value: float, stated: Quantity) -> int:
    """Return how many figures of a number say something; halves and thirds are one."""
    return 1 if _is_fraction(stated) else digits_of(value / stated.factor)


def _is_fraction(stated: Quantity) -> bool:
    return stated.is_word and (stated.value / stated.factor) % 1 != 0


def _step(value: float, stated: Quantity) -> float:
    """Return to the next figure that is as round: 10 from 20, a hundred from 9.900, a half from anderthalb."""
    if _is_fraction(stated):
        return stated.factor / 2
    shown = f"{value / stated.factor:.6g}"
    digits, _, power = f"{float(shown):e}".partition("e")
    return float(stated.factor * 10.0 ** (int(power) - len(digits.rstrip("0").rstrip(".").replace(".", "")) + 1)) * (
        1 + 1e-9
    )


def _room(value: float, stated: Quantity, result: Result) -> float:
    """Return how far an unhedged figure may be from its result, as a share of it."""
    if stated.is_word:
        return INEXACT if _is_fraction(stated) or value >= 100 or not result.is_exact else 0.0
    is_scaled = stated.grain != stated.factor  # 8,1 Millionen shows how far it is exact, 8100 does not
    return min(stated.grain / 2 / abs(value), INEXACT) if is_scaled or not result.is_exact else 0.0


def _share_met(stated: Quantity, hedge: str, results: Sequence[Result]) -> float:
    """Return the share of the slips of a figure that the results would excuse, too."""
    wrong = list(slips(stated))
    return sum(any(_is_met(slip, stated, hedge, result) for result in results) for slip in wrong) / len(wrong)


def slips(stated: Quantity) -> Iterator[float]:
    """Yield what the figure would be worth with another digit, with two digits exchanged, as ten times or a tenth of it."""
    if stated.kind == "date":
        yield from (stated.value + step for step in range(-15, 16) if step)
        return
    if stated.kind == "share" and stated.is_word:
        yield from (share for share in SHARES if abs(share - stated.value) > INEXACT)
        return
    figure = str(abs(round(stated.value / (stated.grain or stated.factor))))  # -12 per cent
    digits = figure.rstrip("0").ljust(min(2, len(figure)), "0")
    unit = stated.value / (int(digits) or 1)
    for place, digit in enumerate(digits):
        others = set("0123456789" if place else "123456789") - {digit}
        yield from (int(digits[:place] + other + digits[place + 1 :]) * unit for other in others)
        if place and digits[place - 1] != digit:
            yield int(digits[: place - 1] + digit + digits[place - 1] + digits[place + 1 :]) * unit
    yield from (stated.value * 10, stated.value / 10)
