"""Two figures that changed places before the nouns they count: 17 Filme aus 34 Ländern for «34 фільми з 17 країн».

Told by the nouns, whichever comes first: what one figure counts in the source stands behind the other in the German, and
neither stands behind its own. Of two nouns that the lexicon does not know nothing is told: a list may be turned round.
"""

from collections.abc import Iterator
from itertools import combinations
from typing import NamedTuple

from qa.comparison.article import Article
from qa.comparison.figures.counted_nouns import behind, count_the_same, german_nouns, is_said
from qa.comparison.figures.fact import Swap
from qa.comparison.figures.figure_edits import rewritten
from qa.comparison.figures.figures import figures
from qa.comparison.figures.retold_figures import NUMBER_SIGN
from qa.languages.number import Number, NumberKind

KINDS = frozenset({NumberKind.CARDINAL, NumberKind.PERCENT, NumberKind.MONEY})
PREPOSITION = 2  # letters; з, до, на


class Count(NamedTuple):
    """A figure on both sides, with the words behind it."""

    theirs: Number
    mine: Number
    words: list[str]
    german: list[str]


def crossed_counts(article: Article) -> Iterator[Swap]:
    """Yield German and source figure, and the right figure, for each of two that changed places."""
    for pair in article.sure_pairs():
        assert article.source is not None  # a pair has a source
        german, source, language = article.target_of(pair), article.source_of(pair), article.source.language
        counts = _counts(source, german, language)
        for one, other in combinations(counts, 2):
            if _are_crossed(one, other, german, language):
                for here, there in ((one, other), (other, one)):
                    yield (
                        here.mine.span.shift(pair.target_span.start),
                        there.theirs.span.shift(pair.source_span.start),
                        rewritten(here.mine.span.of(german), here.mine, there.theirs),
                    )


def _counts(source: str, german: str, language: str) -> list[Count]:
    """Return the figures that stand once on both sides and count something."""
    theirs, mine = _once(figures(source, language), source), _once(figures(german, "de"), german)
    if len(theirs.keys() & mine.keys()) < 2:
        return []
    return [
        Count(number, mine[value], behind(source, number.span.end), behind(german, mine[value].span.end))
        for value, number in theirs.items()
        if value in mine
    ]


def _once(found: tuple[Number, ...], text: str) -> dict[object, Number]:
    values = [number.value for number in found]
    return {
        number.value: number
        for number in found
        if number.kind in KINDS
        and not number.is_weak
        and values.count(number.value) == 1
        and not NUMBER_SIGN.search(text[: number.span.start])
    }


def _are_crossed(one: Count, other: Count, german: str, language: str) -> bool:
    """True where both nouns go with the other figure; or one does and the German does not say the other at all."""
    pairs = ((one, one), (other, other), (one, other), (other, one))
    own, own_other, first, second = (count_the_same(a.words, b.german, language) for a, b in pairs)
    if own or own_other or not (first or second):
        return False
    is_reversed = (one.theirs.span < other.theirs.span) != (one.mine.span < other.mine.span)
    unsaid, instead = (other.words, one.german) if first else (one.words, other.german)
    is_noun = bool(unsaid) and len(unsaid[0]) > PREPOSITION and bool(german_nouns(instead))
    return (first and second) or (is_reversed and is_noun and not is_said(unsaid, german, language))
