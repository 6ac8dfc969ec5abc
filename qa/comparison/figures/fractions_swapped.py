"""Fractions in words that changed on the way: ein Drittel for чверть, fünf Prozent for «пятая часть».

Words are not counted, but two that differ are told.
"""

import re
from collections.abc import Iterator
from fractions import Fraction

from qa.comparison.article import Article
from qa.comparison.figures.fact import Swap
from qa.comparison.figures.figures import figures
from qa.comparison.pair import Pair
from qa.languages.numbers import Number, NumberKind
from qa.languages.spoken_numbers import cardinal_word, with_case_of

COUNTED = re.compile(
    r"(?i)(?:ein\w*|zwei\w*|drei\w*|vier\w*|fünf\w*)[ \u00a0]\w+teln?|\w+[ \u00a0]drittel[ns]?|drittel[ns]?"
)
PART = re.compile(r"\s+част")  # пятую часть: an ordinal and its noun
IN_PARTS = re.compile(
    r"(?i)(?:viertel|fünftel|sechstel|achtel|zehntel|drittel|hälfte|halb|teil|doppel|\w+fach|\w+mal\b)"
)
NEAR = 3  # per cent that a fraction may be rounded by
NAMES = {3: "Drittel", 4: "Viertel", 5: "Fünftel"}
COUNT = re.compile(r"(?i)^(?:ein|zwei|drei|vier)(?= )")
NAME = re.compile(r"(?:Drittel|Viertel|Fünftel)(?=n?$)")


def swapped_fractions(article: Article) -> Iterator[Swap]:
    """Yield German fraction, source fraction and the German with the right word in it, or nothing where that is no plain swap.

    Both sides of the pair have one fraction in words, and neither has that of the other as a figure (25 Prozent).
    A German quarter must be counted, because Viertel is a part of a town as well.
    """
    for pair in article.sure_pairs():
        german = article.target_of(pair)
        if "tel" in german:
            yield from _in_pair(article, pair)
        if "%" in german or "rozent" in german:
            yield from _as_percent(article, pair)


def _as_percent(article: Article, pair: Pair) -> Iterator[Swap]:
    """Yield the only percentage of the German where the source has the only fraction, and of another worth."""
    assert article.source is not None
    german, source = article.target_of(pair), article.source_of(pair)
    mine = [number for number in figures(german, "de") if number.kind is NumberKind.PERCENT]
    theirs = figures(source, article.source.language)
    parts = [(number.span, worth) for number in theirs if (worth := _worth(number, source))]
    if len(mine) != 1 or len(parts) != 1 or any(number.kind is NumberKind.PERCENT for number in theirs):
        return
    span, worth = parts[0]
    is_other = abs(mine[0].value - worth * 100) > NEAR and not _is_multiple(mine[0].value, worth)
    if is_other and IN_PARTS.search(german) is None:
        yield mine[0].span.shift(pair.target_span.start), span.shift(pair.source_span.start), ""


def _is_multiple(value: Fraction, worth: Fraction) -> bool:
    """True where a percentage tells the same as a multiple: doubled is 200, or 100 more."""
    return worth > 1 and (abs(value - worth * 100) <= NEAR or abs(value - (worth - 1) * 100) <= NEAR)


def _worth(number: Number, source: str) -> Fraction | None:
    """Return what part or multiple a number of the source says: третину, пятую часть, вдвічі; None for other numbers."""
    if number.kind in (NumberKind.FRACTION, NumberKind.MULTIPLE) and number.is_word:
        return number.value
    is_part = number.kind is NumberKind.ORDINAL and number.is_word and PART.match(source, number.span.end)
    return 1 / number.value if is_part and number.value > 1 else None


def _in_pair(article: Article, pair: Pair) -> Iterator[Swap]:
    assert article.source is not None
    german, source = article.target_of(pair), article.source_of(pair)
    mine, theirs = figures(german, "de"), figures(source, article.source.language)
    one, other = _fractions(mine), _fractions(theirs)
    if len(one) != 1 or len(other) != 1 or one[0].value == other[0].value:
        return
    words = one[0].span.of(german)
    if not COUNTED.fullmatch(words) or _is_told(one[0].value, theirs) or _is_told(other[0].value, mine):
        return
    yield (
        one[0].span.shift(pair.target_span.start),
        other[0].span.shift(pair.source_span.start),
        _mended(words, *one, *other),
    )


def _fractions(found: tuple[Number, ...]) -> list[Number]:
    return [number for number in found if number.kind is NumberKind.FRACTION and number.is_word]


def _is_told(value: Fraction, found: tuple[Number, ...]) -> bool:
    """True when a number is worth the fraction, or about as many per cent."""
    return any(number.value == value or abs(number.value - value * 100) < 1 for number in found)


def _mended(words: str, mine: Number, theirs: Number) -> str:
    name = NAMES.get(theirs.value.denominator, "")
    if name and mine.value.numerator == theirs.value.numerator:
        return NAME.sub(name, words)
    if mine.value.denominator != theirs.value.denominator:
        return ""
    count = "ein" if theirs.value.numerator == 1 else cardinal_word(theirs.value.numerator)
    return COUNT.sub(lambda word: with_case_of(count, word[0]), words)  # zwei Drittel for «третину»
