"""A figure of a sentence that has no counterpart, told in another sentence of the German: the sentence was folded into that.

«Посвідчення видали 12 серпня» has no German sentence of its own where „Bei der Erteilung am 12. August“ opens another.
"""

from collections.abc import Iterator

from qa.comparison.article import Article
from qa.comparison.figures.figures import figures, telling_figures
from qa.comparison.figures.surroundings import values_in
from qa.comparison.pair import Pair
from qa.languages.numbers import Number, NumberKind

TELLING = 2  # figures of a number that are no chance
NEAR = 4  # pairs between the two


def is_of_lost_sentence(article: Article, number: Number, pair: Pair) -> bool:
    """True for a number of the German of a pair that a source sentence nearby has, which has no German of its own."""
    assert article.source is not None
    language = article.source.language
    place = article.pairs.index(pair) if pair in article.pairs else -1  # passages may be of several pairs
    return any(
        _is_same(number, theirs)
        for at, other in enumerate(article.pairs)
        if other.source and not other.target and (place < 0 or abs(at - place) <= NEAR)
        for theirs in figures(article.source_of(other), language)
    )


def tells_lost_figure(article: Article, number: int) -> bool:
    """True when the added German sentence, pair `number`, has a figure of a source sentence nearby that has no German."""
    pair = article.pairs[number]
    return any(is_of_lost_sentence(article, figure, pair) for figure in figures(article.target_of(pair), "de"))


def has_new_figure(article: Article, number: int) -> bool:
    """True when the added German sentence, pair `number`, has a telling figure that the source has nowhere."""
    assert article.source is not None
    known = values_in(article.source.text, article.source.language)
    return any(
        _is_telling(mine) and mine.value not in known
        for mine in figures(article.target_of(article.pairs[number]), "de")
    )


def has_lost_figure(article: Article, number: int) -> bool:
    """True when the source sentence without German, pair `number`, has a telling figure that the German has nowhere."""
    assert article.source is not None
    told = values_in(article.target.text, "de")
    return any(
        _is_telling(theirs) and theirs.value not in told
        for theirs in figures(article.source_of(article.pairs[number]), article.source.language)
    )


def is_told_elsewhere(article: Article, number: int) -> bool:
    """True when a German sentence near source pair `number` has a figure of it that its own source lacks."""
    assert article.source is not None
    language, lost = article.source.language, article.pairs[number]
    wanted = [theirs for theirs in figures(article.source_of(lost), language) if _is_telling(theirs)]
    return bool(wanted) and any(
        _is_same(mine, theirs)
        for pair in article.pairs[max(0, number - NEAR) : number + NEAR + 1]
        for mine in _new(article, pair)
        for theirs in wanted
    )


def _new(article: Article, pair: Pair) -> Iterator[Number]:
    """Yield the telling numbers of a pair's German that its source does not have."""
    assert article.source is not None
    if pair.target:
        known = {n.value for n in figures(article.source_of(pair), article.source.language)} if pair.source else set()
        for number in figures(article.target_of(pair), "de"):
            if number.value not in known and _is_telling(number):
                yield number


def _is_same(mine: Number, theirs: Number) -> bool:
    is_date = mine.kind is NumberKind.DATE
    if mine.value != theirs.value or not _is_telling(mine) or is_date != (theirs.kind is NumberKind.DATE):
        return False
    return not is_date or mine.parts[1] == theirs.parts[1]


def _is_telling(number: Number) -> bool:
    is_date = number.kind is NumberKind.DATE and bool(number.parts[1])
    return is_date or (number.kind is not NumberKind.YEAR and telling_figures(number.value) >= TELLING)
