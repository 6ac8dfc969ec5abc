"""Is a sentence without a counterpart really alone, or was it folded into its neighbour and the alignment missed it?

`stands_alone` judges one; `passages` gives the pairs of an article with such sentences put back to their neighbours.
"""

from collections.abc import Callable, Hashable
from math import log

from qa.rules.article import Article, Pair
from qa.rules.figures import number_facts
from qa.rules.rendered import share_explained, share_said

GERMAN_IS_LONGER = 1.1  # characters of German for one of Ukrainian or Russian, in news
# How much the words count against the lengths, and where the doubt begins; both from aligned news.
WORDS_OF_OMISSION, WORDS_OF_ADDITION, FIGURES = 0.5, 1.0, 0.3
# The less the alignment trusts the bead, the clearer the witnesses must speak: confidence from … on, sum below.
DOUBT = ((0.85, 0.1), (0.5, 0.0), (0.3, -0.2))


def stands_alone(article: Article, number: int) -> bool:
    """True when neither the words nor the lengths of its neighbours suggest that pair `number` is part of them.

    Three witnesses are added up. Words: how many of the sentence's words the other side of the neighbours says. Lengths: how much
    better source and German of the neighbours fit each other with the sentence than without it (natural logarithms).
    Numbers: do the neighbours' other side have those of the sentence, beyond what their own side accounts for?
    """
    pair, near = article.pairs[number], _neighbours(article, number)
    if any(bool(pair.source) != bool(other.source) and bool(pair.target) != bool(other.target) for other in near):
        return False  # an omission beside an addition: one sentence and its free rendering
    source, target = _joined(article.source_of, near), _joined(article.target_of, near)
    if not source or not target:
        return True
    allowed = next((limit for least, limit in DOUBT if pair.confidence >= least), None)
    return allowed is not None and sum(_witnesses(article, pair, source, target)) < allowed


def _witnesses(article: Article, pair: Pair, source: str, target: str) -> tuple[float, float, float]:
    """Return what words, lengths and numbers say for the pair being part of its neighbours; negative against it."""
    language = article.source.language if article.source else ""
    before = _misfit(source, target)
    if pair.source:
        text = article.source_of(pair)
        words = WORDS_OF_OMISSION * share_said(text, target, language)
        lengths = before - _misfit(source + text, target)
        figures = _figures(_values(text, language), _values(target, "de") - _values(source, language))
    else:
        text = article.target_of(pair)
        words = WORDS_OF_ADDITION * share_explained(text, source, language)
        lengths = before - _misfit(source, target + text)
        figures = _figures(_values(text, "de"), _values(source, language) - _values(target, "de"))
    return words, lengths, figures


def _figures(values: set[Hashable], elsewhere: set[Hashable]) -> float:
    if not values:
        return 0.0
    return FIGURES if values & elsewhere else -FIGURES


def _values(text: str, language: str) -> set[Hashable]:
    return {fact.key for fact in number_facts(text, language) if not (fact.what and fact.what.is_weak)}


def passages(article: Article) -> tuple[Pair, ...]:
    """Return the pairs of the article in order, sentences that do not stand alone joined to the neighbour that says them.

    Rules that compare facts read these: one source sentence cut in two in German must not look like a loss and a gain.
    """
    result: list[Pair] = []
    waiting: list[Pair] = []  # belongs to the next pair
    for number, pair in enumerate(article.pairs):
        if pair.source and pair.target:
            for other in waiting:
                pair = _joined_pair(other, pair)
            waiting = []
            result.append(pair)
        elif stands_alone(article, number):
            result.append(pair)
        elif _belongs_to_next(article, number):
            waiting.append(pair)
        elif result:
            result[-1] = _joined_pair(result[-1], pair)
        else:
            result.append(pair)
    return (*result, *waiting)


def _belongs_to_next(article: Article, number: int) -> bool:
    """True when the pair after this one says more of its words than the pair before it."""
    pair, after = article.pairs[number], article.pairs[number + 1 : number + 2]
    before = article.pairs[max(0, number - 1) : number]
    if not after or not (after[0].source and after[0].target):
        return False
    if not before or not (before[0].source and before[0].target):
        return True
    language = article.source.language if article.source else ""
    if pair.source:
        said = [share_said(article.source_of(pair), article.target_of(other), language) for other in (*before, *after)]
    else:
        said = [
            share_explained(article.target_of(pair), article.source_of(other), language) for other in (*before, *after)
        ]
    return said[1] > said[0]


def _joined_pair(first: Pair, second: Pair) -> Pair:
    """Return both as one; as sure as the surer of the two, since a null bead's doubt is that it is none."""
    whole = first if first.source and first.target else second
    return Pair(first.source + second.source, first.target + second.target, whole.confidence)


def _neighbours(article: Article, number: int) -> tuple[Pair, ...]:
    return article.pairs[max(0, number - 1) : number] + article.pairs[number + 1 : number + 2]


def _joined(text_of: Callable[[Pair], str], pairs: tuple[Pair, ...]) -> str:
    return " ".join(filter(None, map(text_of, pairs)))


def _misfit(source: str, target: str) -> float:
    """Return how far the lengths are from what news has; 0 is a perfect fit."""
    return abs(log(len(target) / (len(source) * GERMAN_IS_LONGER)))
