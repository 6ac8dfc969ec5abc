"""One measure in two units: 85 миль as 137 Kilometer, 25,4 см as 25 Zentimeter, 68 °F as 20 Grad."""

import re
from fractions import Fraction
from itertools import pairwise

from qa.comparison.figures.figures import telling_figures
from qa.comparison.figures.rounding import is_near
from qa.documents import Span
from qa.languages.units import Unit

ONE_AND_MORE = re.compile(r"(?i)\b(?:über|mehr als|gut)[ \u00a0]$")
DEGREE = Fraction(12, 10)
# 25,4 cm as 25 cm; 85 Meilen as 140 km; 137 km as 136 km, where both come from miles.
ROUNDING, CONVERSION, SLIP_OF_ROUNDING = Fraction(3, 100), Fraction(5, 100), Fraction(1, 100)
# What English-language news measures with, in the base units of `units.tsv`: miles, miles an hour, inches.
ENGLISH = {"length": (Fraction("1609.344"), Fraction("0.0254")), "speed": (Fraction("1.609344"),)}
FEW, MANY = 12, 500
IN_A_ROW = 14  # characters between the figures of an hour and its minutes
JOINED = frozenset({"time", "length", "mass"})  # families of which two units are said in a row: 3 км 500 м
Measures = dict[Span, tuple[Unit, Fraction]]


def is_same_measure(a: tuple[Unit, Fraction], b: tuple[Unit, Fraction], theirs: Measures, mine: Measures) -> bool:
    """Return whether two figures say the same thing, converted or rounded; `theirs` and `mine` are all of the two sides."""
    # 300 км (180 миль) has both figures already; only what the other side lacks can have been converted. A unit alone is one.
    is_told = any(m[1] == a[1] != 1 for m in mine.values()) or any(t[1] == b[1] != 1 for t in theirs.values())
    if a[0].family != b[0].family or is_told:
        return False
    if a[0].family == "temperature":
        return any(
            _may_be_fahrenheit_and_celsius(one[0], other[0]) and _is_same_temperature(one[1], other[1])
            for one, other in ((a, b), (b, a))
        )
    first, second = a[1] * a[0].factor, b[1] * b[0].factor
    if a[0].family == "time" or first == second:
        return first == second
    if not _is_decimal(a[0].factor / b[0].factor):
        return _are_near(first, second, CONVERSION)
    is_rougher = telling_figures(b[1]) < telling_figures(a[1])
    return _are_near(first, second, ROUNDING) if is_rougher else _are_both_converted(a, b)


def is_about_as_long(theirs: tuple[Unit, Fraction], mine: tuple[Unit, Fraction], before: str) -> bool:
    """True for „gut anderthalb Stunden“ beside 96 minutes; the words that end `before` say that it is rounded."""
    if theirs[0].family != "time" or mine[0].family != "time" or theirs[0].name == mine[0].name:
        return False
    about, value = mine[1] * mine[0].factor, theirs[1] * theirs[0].factor
    return about > 0 and is_near(about, value, before)


def is_as_long(one: tuple[Unit, Fraction], other: tuple[Unit, Fraction]) -> bool:
    """True for 110 Minuten beside an hour and 50 minutes, and for 1,2 Kilo beside 1 кг 200 г."""
    are_alike = one[0].family == other[0].family and one[0].family in JOINED
    return are_alike and one[1] * one[0].factor == other[1] * other[0].factor


def with_joint_lengths(found: Measures) -> dict[tuple[Span, ...], tuple[Unit, Fraction]]:
    """Return the measures by their places, and what a larger and a smaller one in a row make together: 1 Stunde 50 Minuten."""
    joined: dict[tuple[Span, ...], tuple[Unit, Fraction]] = {(span,): measure for span, measure in found.items()}
    places = sorted(span for span, (unit, _value) in found.items() if unit.family in JOINED)
    for span, after in pairwise(places):
        (long, many), (short, few) = found[span], found[after]
        is_row = 0 < after.start - span.end <= IN_A_ROW and long.family == short.family
        if is_row and long.factor > short.factor:
            joined[span, after] = (short, few + many * long.factor / short.factor)
    return joined


def is_one_and_more(theirs: tuple[Unit, Fraction], mine: tuple[Unit, Fraction], before: str) -> bool:
    """True for „über einem Zentimeter“ beside 1,27 cm."""
    return (
        theirs[0].name == mine[0].name
        and mine[1] == 1
        and 1 < theirs[1] < 2
        and ONE_AND_MORE.search(before) is not None
    )


def _is_decimal(ratio: Fraction) -> bool:
    """True for two units of which one is ten, a hundred … of the other: centimetres and metres, but not miles."""
    return set(str(ratio.numerator * ratio.denominator)) <= {"1", "0"}


def _are_near(first: Fraction, second: Fraction, allowed: Fraction) -> bool:
    return abs(first - second) <= allowed * max(abs(first), abs(second))


def _are_both_converted(a: tuple[Unit, Fraction], b: tuple[Unit, Fraction]) -> bool:
    """True for two figures that come from one round figure in miles or inches: 137 and 136 km/h from 85 miles an hour."""
    if telling_figures(b[1]) > telling_figures(a[1]) or a[0].family not in ENGLISH:
        return False
    first, second, unit = a[1] * a[0].factor, b[1] * b[0].factor, ENGLISH[a[0].family]
    for factor in unit:
        original = round(first / factor)
        is_round = 1 <= original <= FEW or (original % 5 == 0 and original <= MANY)
        slip = SLIP_OF_ROUNDING * (2 if original <= FEW else 1)  # 7,5 and 7,6 cm are both three inches
        if is_round and all(_are_near(original * factor, value, slip) for value in (first, second)):
            return True
    return False


def _may_be_fahrenheit_and_celsius(one: Unit, other: Unit) -> bool:
    """True unless a scale is named that rules it out: 40 Grad Celsius are no Fahrenheit."""
    return one.name != "celsius" and other.name != "fahrenheit"


def _is_same_temperature(fahrenheit: Fraction, celsius: Fraction) -> bool:
    """True for a temperature (68 °F, 20 °C) or a difference of two (10 °F, 5,6 °C) converted to within a degree."""
    ninths = Fraction(5, 9)
    return min(abs((fahrenheit - 32) * ninths - celsius), abs(fahrenheit * ninths - celsius)) <= DEGREE
