"""Ordinals that changed on the way: das zehnte Festival for «дев'ятий фестиваль».

In words they are not counted, because one side alone may have them (у другій половині, Zweitligist); but where each side has one
that the other does not know, here and nearby, and both stand before the same noun, they are told. Floors are counted from
the ground in Ukraine and Russia and from above it in Germany.
"""

import re
from collections.abc import Iterator

from qa.comparison.article import Article
from qa.comparison.figures.counted_nouns import behind, count_the_same, german_nouns, is_known
from qa.comparison.figures.fact import Swap
from qa.comparison.figures.figures import figures
from qa.comparison.figures.surroundings import Surroundings, surroundings, values_in
from qa.languages.number import Number, NumberKind
from qa.languages.spoken_numbers import ordinal_stem, with_case_of

LARGEST = 100
TURN = re.compile(r" [Mm]al\b")  # zum vierten Mal: see turned_times
EACH = re.compile(r"(?i)\b(?:jede[rsmn]?|кожн\w+|кожен|кажд\w+)\s+$")
HOUR = re.compile(r"(?i)\s(?:год(?:ин\w*|\.)|час(?:а|у|ов)?\b|ранку|утра|вечор\w|вечера|дня\b|ноч[иі])")
PART = re.compile(
    r"(?i)(?:^|\s)(?:одн\w+|дв\w+|три|трьо\w+|тре[хм]\w*|чотир\w+|четыр\w+|п.ят\w+|сім|семь|вісім|восемь)\s$"
)
FLOOR = re.compile(r"(?i)\s(?:\w+\s)?(?:поверс\w*|поверх\w*|этаж\w*)")


def swapped_ordinals(article: Article) -> Iterator[Swap]:
    """Yield German and source ordinal, and the German in the right number, where each side has one that the other lacks."""
    for pair in article.sure_passages():
        assert article.source is not None  # a pair has a source
        german, source, language = article.target_of(pair), article.source_of(pair), article.source.language
        mine = [n for n in _ordinals(german, "de") if not TURN.match(german, n.span.end)]
        theirs = [n for n in _ordinals(source, language) if not _is_hour_or_part(n, source)] if mine else []
        if not theirs:
            continue
        around = surroundings(article, pair)
        mine = [n for n in mine if n.value not in _values(around.source_near, language)]
        theirs = [n for n in theirs if n.value not in _values(around.german_near, "de")]
        for here, there in _matched(mine, theirs, around):
            yield (
                here.span.shift(pair.target_span.start),
                there.span.shift(pair.source_span.start),
                mended(here.span.of(german), here, there),
            )


def mended(words: str, mine: Number, theirs: Number) -> str:
    """Return the German ordinal with the other number in it, in the same form; nothing where it is no plain ordinal.

    >>> from fractions import Fraction
    >>> from qa.documents import Span
    >>> ten, nine = (Number(Span(0, 6), Fraction(value), NumberKind.ORDINAL) for value in (10, 9))
    >>> mended("zehnten", ten, nine), mended("10.", ten, nine)
    ('neunten', '9.')
    """
    if words == f"{mine.value}.":
        return f"{theirs.value}."
    stem, other = ordinal_stem(int(mine.value)), ordinal_stem(int(theirs.value))
    return with_case_of(other + words[len(stem) :], words) if other and words.lower().startswith(stem) else ""


def _ordinals(text: str, language: str) -> list[Number]:
    return [
        number
        for number in figures(text, language)
        if number.kind is NumberKind.ORDINAL
        and number.value <= LARGEST
        and not number.is_weak
        and not EACH.search(text, 0, number.span.start)
    ]


def _is_hour_or_part(number: Number, source: str) -> bool:
    """True for о п'ятій ранку, and for the fifths of «дві п'ятих»."""
    return HOUR.match(source, number.span.end) is not None or PART.search(source, 0, number.span.start) is not None


def _values(text: str, language: str) -> frozenset[object]:
    """Return what the numbers of a text are worth, those included that are articles as well."""
    return frozenset({*values_in(text, language), *(number.value for number in figures(text, language))})


def _matched(mine: list[Number], theirs: list[Number], around: Surroundings) -> Iterator[tuple[Number, Number]]:
    """Yield the ordinals that stand before one noun; alone on both sides, before a noun that the lexicon does not know."""
    for there in theirs:
        words = behind(around.source, there.span.end)
        same = [n for n in mine if count_the_same(words, behind(around.german, n.span.end), around.language)]
        is_alone = len(mine) == len(theirs) == 1 and min(mine[0].value, there.value) > 1
        if not same and is_alone and words and not is_known(words, around.language):
            same = [n for n in mine if german_nouns(behind(around.german, n.span.end))]
        if len(same) == 1 and _differ(same[0], there, around.source):
            yield same[0], there


def _differ(mine: Number, theirs: Number, source: str) -> bool:
    """True unless both are figures, which are counted anyway, or both may mean one floor."""
    is_one_floor = mine.value == theirs.value - 1 and FLOOR.match(source, theirs.span.end) is not None
    return (mine.is_word or theirs.is_word) and not is_one_floor
