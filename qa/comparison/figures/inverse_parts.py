"""A part taken for its multiple, or a half for one and a half: um das Vierfache for «на чверть», ein halbes Kilo for «півтора».

Words for parts are not counted, since there are many ways to say them; but one on each side that the other lacks, here and
nearby, and that is the other turned over, is told.
"""

from collections.abc import Iterator
from fractions import Fraction

from qa.comparison.article import Article
from qa.comparison.figures.fact import Swap
from qa.comparison.figures.figures import figures
from qa.comparison.figures.surroundings import surroundings, values_in
from qa.languages.codes import SLAVIC_LANGUAGES
from qa.languages.number import Number, NumberKind

HALF, ONE_AND_A_HALF = Fraction(1, 2), Fraction(3, 2)
KINDS = frozenset({NumberKind.FRACTION, NumberKind.MULTIPLE})


def inverse_parts(article: Article) -> Iterator[Swap]:
    """Yield German and source number of the sure passages in which the one is the other turned over; no better word is known."""
    for pair in article.sure_passages():
        assert article.source is not None  # a pair has a source
        german, source, language = article.target_of(pair), article.source_of(pair), article.source.language
        mine, theirs = _parts(german, "de"), _parts(source, language)
        if language not in SLAVIC_LANGUAGES or not mine or not theirs:
            continue
        around = surroundings(article, pair)
        new = _only(mine, values_in(around.source_near, language))
        lost = _only(theirs, values_in(around.german_near, "de"))
        if len(new) == len(lost) == 1 and _is_inverse(new[0], lost[0]):
            yield new[0].span.shift(pair.target_span.start), lost[0].span.shift(pair.source_span.start), ""


def _parts(text: str, language: str) -> list[Number]:
    found = (number for number in figures(text, language) if number.is_word)
    return [number for number in found if number.kind in KINDS or number.value == ONE_AND_A_HALF]


def _only(found: list[Number], known: frozenset[Fraction]) -> list[Number]:
    return [number for number in found if number.value not in known]


def _is_inverse(mine: Number, theirs: Number) -> bool:
    """True for das Vierfache of «чверть»; not for halbiert of «удвічі», by which things shrink."""
    is_multiple = mine.kind is NumberKind.MULTIPLE and theirs.kind is NumberKind.FRACTION
    return (is_multiple and mine.value * theirs.value == 1) or {mine.value, theirs.value} == {HALF, ONE_AND_A_HALF}
