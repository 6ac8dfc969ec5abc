"""Sentences that a desk moved to another part of the article: omitted in one place, added in another, and still the same.

The aligner keeps to the order of the source, so it sees a loss and an addition. What tells them from two different sentences are
words of the lexicon, numbers and names that both have; of 68 pairs of an omitted and an added sentence of aligned news, which
have nothing to do with each other, none comes near the limit.
"""

from collections.abc import Hashable, Iterator
from dataclasses import dataclass
from fractions import Fraction

from qa.comparison.article import Article
from qa.comparison.figures.figures import telling_figures
from qa.comparison.figures.quantities import YEARS
from qa.comparison.folded import sounds, values
from qa.comparison.pair import Pair
from qa.comparison.words.rendered import share_said

LEAST = 0.4
FEWEST = 3  # words of the source that the lexicon must know; fewer are said by chance
FIGURE, NAME, MOST = 0.2, 0.2, 2  # what one of them counts, and how many count
LARGE = 1000


@dataclass(frozen=True, slots=True)
class _Side:
    """A sentence without a counterpart: its number among the pairs, its text, numbers and names."""

    number: int
    text: str
    values: frozenset[Hashable]
    names: frozenset[str]


def moved(article: Article) -> frozenset[int]:
    """Return the numbers of the pairs with one side only whose sentence stands in another such pair of the article."""
    if article.source is None:
        return frozenset()
    language = article.source.language
    lost = [_side(number, article.source_of(pair), language) for number, pair in _alone(article) if pair.source]
    new = [_side(number, article.target_of(pair), "de") for number, pair in _alone(article) if pair.target]
    return frozenset(
        side.number
        for theirs in lost
        for mine in new
        if _likeness(theirs, mine, language) >= LEAST
        for side in (theirs, mine)
    )


def _alone(article: Article) -> Iterator[tuple[int, Pair]]:
    return ((n, pair) for n, pair in enumerate(article.pairs) if not (pair.source and pair.target))


def _side(number: int, text: str, language: str) -> _Side:
    return _Side(number, text, frozenset(values(text, language)), frozenset(sounds(text)))


def _likeness(theirs: _Side, mine: _Side, language: str) -> float:
    """Return the share of the source's words that the German says, plus what their numbers and names have in common."""
    shared, names = theirs.values & mine.values, len(theirs.names & mine.names)
    words = share_said(theirs.text, mine.text, language, fewest=FEWEST)
    if any(map(_is_rare, shared)):
        return LEAST + words
    return words + FIGURE * min(len(shared), MOST) + NAME * min(names, MOST) if words or shared else 0.0


def _is_rare(value: Hashable) -> bool:
    """True for a number that two sentences of one article do not share by chance: 4,2 Millionen, 18.460; no year."""
    if not isinstance(value, Fraction) or value < LARGE or value in YEARS:
        return False
    return telling_figures(value) > 1
