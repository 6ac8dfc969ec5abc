"""Figures that a desk says otherwise: added up, taken from the sentence next door, as a share, in another currency."""

import re
from fractions import Fraction
from itertools import combinations

from qa.languages.number import Number, NumberKind
from qa.rules.fact import Fact
from qa.rules.figures import UNIT_REACH, telling_figures, units_in
from qa.rules.surroundings import Surroundings, values_in

NUMBER_SIGN = re.compile(r"(?:№|\bNr\.|#)\s?$")  # школа № 7: part of a name
CONVERTED = re.compile(
    r"(?i)(?:umgerechnet|das (?:sind|entspricht|wären)|entspr\w+|also|sprich|dies sind)\b[^.;!?]{0,40}$"
)
MOST_FIGURES = 14  # of a neighbourhood; among more, any figure is the sum of some
COUNTS = frozenset({NumberKind.CARDINAL, NumberKind.PERCENT, NumberKind.MONEY})
ALONE = re.compile(
    r"(?i)\b(?:einzige[rnsm]?|allein|selbst eingerechnet|insgesamt)\b"
)  # three and the only one are four
POINT = Fraction(1)  # per cent: 33 Prozent for третина


def is_in_a_name(fact: Fact, text: str) -> bool:
    """True for the number of a school or court, which German leaves out: школа № 7."""
    return NUMBER_SIGN.search(text[max(0, fact.span.start - 5) : fact.span.start]) is not None


def is_worked_out(fact: Fact, around: Surroundings) -> bool:
    """True for the sum or the difference of two figures of the source nearby: als Einzige von vier for «остальные три»."""
    if fact.what is None or fact.what.kind not in COUNTS or not isinstance(fact.key, Fraction):
        return False
    known = {value for value in values_in(around.source_near, around.language) if value > 0}
    if ALONE.search(around.german):
        known.add(Fraction(1))
    if len(known) > MOST_FIGURES:
        return False
    return any(fact.key in (a + b, abs(a - b)) for a, b in combinations(known, 2))


def is_sum(fact: Fact, parts: list[Fact]) -> bool:
    """True when the figures that the other side lacks add up to this one: 17 Menschen for «14 дорослих і 3 дітей»."""
    values = [part.key for part in parts if isinstance(part.key, Fraction)]
    return len(values) > 1 and sum(values, Fraction(0)) == fact.key


def is_same_share(one: Number, other: Number, *, is_times: bool) -> bool:
    """True for a share in per cent and as a fraction or multiple: 33 Prozent – третина, um 150 Prozent – у 2,5 раза.

    `is_times`: the number that is no percentage is followed by «раз».
    """
    percent, part = (one, other) if one.kind is NumberKind.PERCENT else (other, one)
    if percent.kind is not NumberKind.PERCENT or part.kind is NumberKind.PERCENT or not part.value:
        return False
    if part.kind is NumberKind.FRACTION:
        return abs(percent.value - 100 * part.value) <= POINT
    if part.kind is NumberKind.ORDINAL:  # кожен третій
        return abs(percent.value - 100 / part.value) <= POINT
    is_multiple = part.kind is NumberKind.MULTIPLE or is_times
    return is_multiple and percent.value in (100 * (part.value - 1), 100 * part.value)


def is_converted_amount(fact: Fact, german: str, around: Surroundings) -> bool:
    """True for what the German announces as converted and the source has in another unit: umgerechnet 47 Mio. Euro."""
    if not CONVERTED.search(german[max(0, fact.span.start - 60) : fact.span.start]):
        return False
    behind = german[fact.span.start : fact.span.end + UNIT_REACH]
    mine = next((word.unit for word in units_in(behind, "de") if word.unit.family not in ("scale", "time")), None)
    theirs = [word.unit.name for word in units_in(around.source, around.language)]
    return mine is not None and mine.name not in theirs


def is_telling(fact: Fact) -> bool:
    """True for a figure that is not met by chance: 87, 2300, 4,5; but not 3 or 20."""
    return isinstance(fact.key, Fraction) and (telling_figures(fact.key) > 1 or fact.key >= 100)
