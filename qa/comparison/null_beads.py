"""Is a sentence without a counterpart really alone, or was it folded into its neighbour and the alignment missed it?

`stands_alone` judges one; `passages` gives the pairs of an article with such sentences put back to their neighbours.
"""

from collections.abc import Callable, Hashable

from qa.comparison.article import Article
from qa.comparison.folded import (
    LEAST_OF_ADDED_FURTHER_OFF,
    is_folded,
    is_folded_further_off,
    is_split_off,
    is_unsaid,
    misfit,
    says_value_left,
    values,
)
from qa.comparison.pair import Pair
from qa.comparison.words.rendered import share_explained, share_said
from qa.documents import BlockKind, Document, Segment
from qa.languages.completeness import has_final_mark

# How much the words count against the lengths, and where the doubt begins; both from aligned news.
WORDS_OF_OMISSION, WORDS_OF_ADDITION, FIGURES = 0.5, 1.0, 0.3
# The less the alignment trusts the bead, the clearer the witnesses must speak: confidence from … on, sum below.
DOUBT = ((0.85, 0.1), (0.5, 0.0), (0.3, -0.2))
FEWEST_SOURCES, SURE_OF_BEAD = 2, 0.9
DOUBT_OF_OMISSION = ((0.9, 0.3), *DOUBT)


def is_own_headline(document: Document, segment: Segment) -> bool:
    """True for the headline of the article, which a desk writes anew; one further down may be a teaser."""
    return segment.index == 0 and document.kind(segment) is BlockKind.HEADLINE


def is_own_dek(document: Document, segment: Segment) -> bool:
    """True for the lines below the headline that end without a mark: what an article is about, in the desk's words."""
    blocks = document.blocks
    is_below = segment.block == 1 and blocks[0].kind is BlockKind.HEADLINE
    return is_below and not has_final_mark(blocks[1].span.of(document.text))


def stands_alone(article: Article, number: int) -> bool:
    """True when neither the words nor the lengths of its neighbours suggest that pair `number` is part of them.

    It may have been folded into one of them (`is_folded`, `is_split_off`); beyond that three witnesses are added up.
    Words: how many of the sentence's words the other side of the neighbours says. Lengths: how much better source and
    German of the neighbours fit each other with the sentence than without it (natural logarithms).
    Numbers: do the neighbours' other side have those of the sentence, beyond what their own side accounts for?
    """
    pair, near = article.pairs[number], _neighbours(article, number)
    if any(bool(pair.source) != bool(other.source) and bool(pair.target) != bool(other.target) for other in near):
        return False  # an omission beside an addition: one sentence and its free rendering
    source, target = _joined(article.source_of, near), _joined(article.target_of, near)
    if not source or not target:
        return True
    if any(_says_both(article, other, pair) for other in near):
        return False
    doubt = DOUBT_OF_OMISSION if pair.source else DOUBT
    allowed = next((limit for least, limit in doubt if pair.confidence >= least), None)
    return allowed is not None and sum(_witnesses(article, pair, source, target)) < allowed


def swallowed(article: Article, pair: Pair) -> Segment | None:
    """Return the first or last source sentence of a bead of several that its German does not say at all, if there is one.

    The alignment now and then prefers two sentences to one and an omission; where it is sure, it is right.
    """
    if (
        article.source is None
        or len(pair.source) < FEWEST_SOURCES
        or not pair.target
        or pair.confidence >= SURE_OF_BEAD
    ):
        return None
    german, language = article.target_of(pair), article.source.language
    for sentence, others in ((pair.source[0], pair.source[1:]), (pair.source[-1], pair.source[:-1])):
        if is_unsaid(sentence.text, " ".join(other.text for other in others), german, language):
            return sentence
    return None


def is_said_further_off(article: Article, number: int) -> bool:
    """True when a pair that is no neighbour says the sentence of pair `number`, too: merged with another one, it has moved."""
    near = _neighbours(article, number)
    others = (pair for pair in article.pairs if pair.source and pair.target and pair not in near)
    return any(_says_both_further_off(article, pair, article.pairs[number]) for pair in others)


def _says_both(article: Article, pair: Pair, alone: Pair) -> bool:
    """True when the pair's German seems to say the omitted sentence, too, or its source the added one."""
    if not (article.source and pair.source and pair.target):
        return False
    source, german, language = article.source_of(pair), article.target_of(pair), article.source.language
    if alone.source:
        return is_folded(article.source_of(alone), source, german, language)
    return is_split_off(article.target_of(alone), source, german, language)


def _says_both_further_off(article: Article, pair: Pair, alone: Pair) -> bool:
    source, german, language = article.source_of(pair), article.target_of(pair), article.source_language
    if alone.source:
        return is_folded_further_off(article.source_of(alone), source, german, language)
    return is_split_off(article.target_of(alone), source, german, language, LEAST_OF_ADDED_FURTHER_OFF)


def _witnesses(article: Article, pair: Pair, source: str, target: str) -> tuple[float, float, float]:
    """Return what words, lengths and numbers say for the pair being part of its neighbours; negative against it."""
    language = article.source.language if article.source else ""
    before = misfit(len(source), target)
    if pair.source:
        text = article.source_of(pair)
        words = WORDS_OF_OMISSION * share_said(text, target, language)
        lengths = before - misfit(len(source + text), target)
        figures = _figures(values(text, language), values(target, "de") - values(source, language))
    else:
        text = article.target_of(pair)
        words = WORDS_OF_ADDITION * share_explained(text, source, language)
        lengths = before - misfit(len(source), target + text)
        is_met = says_value_left(text, source, target, language)
        figures = 0.0 if not values(text, "de") else FIGURES if is_met else -FIGURES
    return words, lengths, figures


def _figures(values: set[Hashable], elsewhere: set[Hashable]) -> float:
    if not values:
        return 0.0
    return FIGURES if values & elsewhere else -FIGURES


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
