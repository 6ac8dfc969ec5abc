"""Figures of a pair that follow from others, and those that need not be repeated then: 28 fehlten for «198 … 226».

The `calculator` says from what a figure may follow; here is judged whether that explains what one side alone has.
"""

import re
from collections.abc import Sequence
from fractions import Fraction
from itertools import combinations

from qa.comparison.article import Article
from qa.comparison.figures.calculator import Calculator, is_slip
from qa.comparison.figures.exchange import exchanged_from, is_rate, may_be_rate
from qa.comparison.figures.fact import Fact
from qa.comparison.figures.figures import figures
from qa.comparison.figures.operations import results_of
from qa.comparison.figures.quantities import Quantity, digits_of, quantities, rates_between
from qa.comparison.figures.retold_figures import is_converted_amount
from qa.comparison.figures.rounding import hedge_before
from qa.comparison.figures.surroundings import Surroundings, values_in
from qa.comparison.pair import Pair
from qa.documents import Span
from qa.languages.number import NumberKind

# What makes a figure a difference: zwölf mehr als nötig, sechs Prozentpunkte höher, drei Punkte Rückstand, es fehlten 28.
COMPARED = re.compile(
    r"\b(?:mehr|höher|länger|älter|weniger|niedriger|kürzer|jünger|über|unter|später|früher|zuvor|davor|danach|fehl(?:en|t|te|ten)"
    r"|Rückstand|Vorsprung|Abstand|zurück|voraus|Differenz|Unterschied|übrige\w*|restliche\w*|Rest|um)\b"
)
RESULT = re.compile(r"\b(?:also|das sind|sprich|mithin|macht|zusammen|insgesamt)\s(?:[a-zäöüß]+\s){0,2}$")
OF_WHOLE = re.compile(r" (?:de[rs]|von|aller)\b[^.;!?,\d]{0,40}\d")  # 80 Prozent [der eingeplanten 3,8] Billionen
YEAR = re.compile(r"\b20\d\d\b")
TWO, PLACES = 2, 9
NEARLY = 0.005  # 6800 and forty per cent of it are about 9500
COMPARED_BEFORE, COMPARED_BEHIND = 25, 40  # characters
Sides = tuple[list[Fact], list[Fact]]  # of the source, of the German


def without_worked_out(
    article: Article, pair: Pair, around: Surroundings, source: list[Fact], target: list[Fact]
) -> Sides:
    """Take out what follows from figures that the source states, and what of them the German need not repeat then."""
    here, near = quantities(around.source, around.language), quantities(around.source_near, around.language)
    near = (*near, *_year_of(article))  # seit gut 15 Jahren, Jahrgang 2006
    calculator = Calculator(here, near, rates_between(around.source, around.german, around.language))
    lost = {one for fact in source for one in _stated(fact, pair.source_span, around.source, around.language)}
    used: set[Quantity] = set()
    new: list[Fact] = []
    converted: list[Fact] = []
    for fact in target:
        stated = _stated(fact, pair.target_span, around.german, "de")
        ways = [
            way for one in stated for way in _ways(one, around.german, calculator) if _is_trusted(one, way, lost, here)
        ]
        used |= max(ways, key=lambda way: len(way & lost), default=frozenset())
        if is_converted_amount(fact, article.target.text, around) or any(
            is_rate(one, around.german) and not any(may_be_rate(other, one.kind) for other in lost) for one in stated
        ):
            converted.append(fact)
        elif not ways and not _sums_up(fact, around):
            new.append(fact)
    if converted and len(source) == len(converted) and not new:
        return [], []  # only the converted amounts are given: umgerechnet 57 Cent
    used |= _told_otherwise(around, calculator, lost - used) if lost - used else set()
    used -= {  # 18.460 for 1846 is that figure, whatever ten times is
        one
        for fact in new
        for mine in _stated(fact, pair.target_span, around.german, "de")
        for one in lost
        if is_slip(mine, one)
    }
    left = [fact for fact in source if used.isdisjoint(_stated(fact, pair.source_span, around.source, around.language))]
    total = sum((fact.what.value for fact in left), Fraction(0))
    are_parts = len(left) > 1 and total in values_in(around.german, "de")  # 47, die meisten …, die übrigen
    return [] if are_parts else left, new


def _sums_up(fact: Fact, around: Surroundings) -> bool:
    """True for the sum of two numbers in words that the German lacks: fünf for «двоє загинули, троє поранені»."""
    words = [number.value for number in figures(around.source, around.language) if number.is_word]
    told = values_in(around.german, "de") if len(words) > 1 else frozenset()
    return fact.what.is_word and any(
        a + b == fact.what.value and a not in told and b not in told for a, b in combinations(words, 2)
    )


def _year_of(article: Article) -> tuple[Quantity, ...]:
    """Return the latest year that the source names, behind its text: nearly always that of the news itself."""
    assert article.source is not None
    text, behind = article.source.text, len(article.source.text)
    years = [float(year) for year in YEAR.findall(text)]
    return (Quantity(max(years), "year", Span(behind, behind + 1), 1, 1),) if years else ()


def _ways(stated: Quantity, german: str, calculator: Calculator) -> list[frozenset[Quantity]]:
    """Return what a figure of the German may follow from, in each way that there is."""
    start, end = stated.span.start, stated.span.end
    clause = german[max(0, start - COMPARED_BEFORE) : end + COMPARED_BEHIND]
    is_result = RESULT.search(german, max(0, start - COMPARED_BEFORE), start) is not None
    is_result = is_result or (stated.kind == "share" and OF_WHOLE.match(german, end) is not None)
    ways = calculator.inputs_of(stated, hedge_before(german, start), COMPARED.search(clause) is not None, is_result)
    return [*ways, *exchanged_from(stated, calculator.here)]


def _is_trusted(stated: Quantity, way: frozenset[Quantity], lost: set[Quantity], here: Sequence[Quantity]) -> bool:
    """True unless the figure looks like a slip for one that the German lacks, and the sentence itself does not explain it."""
    if stated.kind in ("clock", "year") and len(way) > 1 and any(one.kind == stated.kind for one in way & lost):
        return False
    meant = [one for one in lost if is_slip(stated, one)]
    # 5302 is no sum of 5300 and a 2 that the German has, too.
    is_sum = any(stated.value > one.value for one in meant)
    allowed = {one for one in here if not is_sum or one in lost or one.value == 1}
    return not meant or (not way.isdisjoint(meant) and way <= allowed)


def _told_otherwise(around: Surroundings, calculator: Calculator, lost: set[Quantity]) -> set[Quantity]:
    """Return what of the lost quantities a number of the German says, perhaps beside another that both sides have.

    Such a number may be a word, which nobody counts: „um fünf Punkte auf 46 Prozent“ for «41 відсоток, тепер – 46».
    """
    told = quantities(around.german_near, "de")
    own = {one.value for one in quantities(around.german, "de")} - {one.value for one in calculator.here}
    elsewhere = {one.value for one in told if not one.is_word} - {one.value for one in calculator.near}
    values = {one.value for one in told} | {one.value / one.factor for one in told}
    ways = [(mine, way) for mine in told for way in _ways(mine, around.german_near, calculator)]
    said = _led_to([one for one in calculator.here if one.value in values], lost)
    # the 39 of «39 із 58» for zwei Drittel
    said |= {
        one
        for _mine, way in ways
        for whole in way
        for one in lost - way
        if whole.span != one.span and whole.span.contains(one.span)
    }
    return said | {
        one
        for mine, way in ways
        for one in way & lost
        if not is_slip(mine, one)
        and mine.value / mine.factor != one.value / one.factor  # what has moved is another matter
        and (len(way) == 1 or (mine.value in own | elsewhere and values >= {other.value for other in way - {one}}))
    }


def _led_to(both: Sequence[Quantity], lost: set[Quantity]) -> set[Quantity]:
    """Return the lost quantities that two others, which both sides state, lead to: «на 212 голосів: 3407 проти 3619»,
    «з 6800 до 9500, на 40 відсотків», «утричі більше за 66, тобто 198».
    """
    pairs = [result for result in results_of([one for one in both if one not in lost]) if len(result.inputs) == TWO]
    steps = {(result.kind, round(result.value, PLACES)) for result in pairs if result.is_exact}
    scaled = [result for result in pairs if result.inputs[1].kind in ("share", "times")]
    return {
        one
        for one in lost
        if digits_of(one.value / one.factor) > 1
        and (
            (one.kind, round(one.value, PLACES)) in steps
            or any(way.kind == one.kind and abs(way.value - one.value) <= NEARLY * one.value for way in scaled)
        )
    }


def _stated(fact: Fact, side: Span, text: str, language: str) -> list[Quantity]:
    """Return what the fact may state; of a date, only the day or only the year."""
    span = Span(fact.span.start - side.start, fact.span.end - side.start)
    is_date = fact.what.kind is NumberKind.DATE
    kind = "year" if is_date and fact.key == fact.what.parts[0] else "date" if is_date else ""
    return [one for one in quantities(text, language) if one.span == span and kind in ("", one.kind)]
