"""Small number words that changed on the way: zwei Jahre for «три роки».

One side alone may have such words or not, so `number-mismatch` does not count them; but two that count the same noun and
differ are told.
"""

import re
from collections.abc import Iterator
from fractions import Fraction

from qa.comparison.article import Article, Pair
from qa.comparison.figures.figures import figures, units_in
from qa.comparison.figures.quantities import ALONE
from qa.comparison.figures.surroundings import Surroundings, surroundings
from qa.comparison.words.rendered import WORD, places_of
from qa.documents import Span
from qa.languages.numbers import Number, NumberKind

SMALLEST, LARGEST = 2, 12
COUNTED = 2  # words behind the number
PHRASE_END = re.compile(r"[,;:.!?–—()«»„“]")
REACH = 30  # characters behind the number


def swapped_counts(article: Article) -> Iterator[tuple[Span, Span]]:
    """Yield German and source number word, where each side has one that the other does not know and both count one noun."""
    for pair in article.sure_passages():
        assert article.source is not None  # a pair has a source
        german, source, language = article.target_of(pair), article.source_of(pair), article.source.language
        mine, theirs = _small(german, "de"), _small(source, language)
        if (
            not mine or not theirs or ALONE.search(german) or ALONE.search(source)
        ):  # die Einzige von vier: the three others
            continue
        around = surroundings(article, pair)
        mine = [number for number in mine if number.value not in _values(around.source_near, language)]
        theirs = [number for number in theirs if number.value not in _values(around.german_near, "de")]
        if len(mine) == len(theirs) == 1 and _count_the_same(mine[0], theirs[0], around):
            yield _placed(mine[0], theirs[0], pair)


def _placed(mine: Number, theirs: Number, pair: Pair) -> tuple[Span, Span]:
    return mine.span.shift(pair.target_span.start), theirs.span.shift(pair.source_span.start)


def _small(text: str, language: str) -> list[Number]:
    return [
        number
        for number in figures(text, language)
        if number.is_word
        and not number.is_weak
        and number.kind is NumberKind.CARDINAL
        and SMALLEST <= number.value <= LARGEST
    ]


def _values(text: str, language: str) -> set[Fraction]:
    return {number.value for number in figures(text, language)}


def _count_the_same(mine: Number, theirs: Number, around: Surroundings) -> bool:
    """True when both stand before the same unit of time or length, or before a noun and its rendering."""
    here, there = _behind(around.german, mine.span.end), _behind(around.source, theirs.span.end)
    units = {word.unit.name for word in units_in(here, "de")}
    others = {word.unit.name for word in units_in(there, around.language)}
    if units or others:
        return units == others
    words = WORD.findall(there)[:COUNTED]
    heads = " ".join(WORD.findall(here)[:COUNTED])
    return any(heads[place].isupper() for word in words for place in places_of(word, around.language, heads))


def _behind(text: str, end: int) -> str:
    return PHRASE_END.split(text[end : end + REACH], maxsplit=1)[0]
