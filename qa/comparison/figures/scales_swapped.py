"""A figure with the wrong scale word: 47,3 Milliarden for «47,3 млн».

In pairs that are sure, `number-mismatch` compares every figure. But figures are the best clue that two sentences belong together,
and a wrong one may be why a pair is unsure. A figure that nobody else has is recognised anywhere in the article.
"""

from collections.abc import Iterator
from fractions import Fraction

from qa.comparison.article import Article
from qa.comparison.figures.fact import Swap
from qa.comparison.figures.figures import figures, telling_figures
from qa.comparison.figures.surroundings import values_in
from qa.languages.numbers import Number

SCALES = (("Tausend", "Millionen", "Milliarden", "Billionen"), ("Tsd.", "Mio.", "Mrd.", "Bio."))
STEPS = tuple(Fraction(1000) ** power for power in (-3, -2, -1, 1, 2, 3))
FEWEST_FIGURES = 2  # that say something: 47,3, but not 40


def swapped_scales(article: Article) -> Iterator[Swap]:
    """Yield German figure, source figure and the German with the right scale word, of figures that differ by thousands.

    Each is the only one of its value in the article; only pairs that are not sure are looked at.
    """
    if article.source is None:
        return
    unsure = [pair for pair in article.passages if pair.target and not pair.is_sure]
    if not unsure:
        return
    theirs = [n for n in figures(article.source.text, article.source.language) if _tells(n)]
    said, told = values_in(article.source.text, article.source.language), values_in(article.target.text, "de")
    for pair in unsure:
        for number in figures(article.target_of(pair), "de"):
            if not _tells(number) or number.value < min(1 / step for step in STEPS) or number.value in said:
                continue
            lost = [other for other in theirs if other.value not in told and other.value / number.value in STEPS]
            if len(lost) == 1:
                mine, ratio = number.span.shift(pair.target_span.start), lost[0].value / number.value
                yield mine, lost[0].span, with_scale(mine.of(article.target.text), ratio)


def with_scale(german: str, ratio: Fraction) -> str:
    """Return the figure with the scale word that makes it `ratio` times as much; empty when it has none to change.

    >>> with_scale("47,3 Milliarden", Fraction(1, 1000)), with_scale("2 Mio.", Fraction(1000))
    ('47,3 Millionen', '2 Mrd.')
    """
    power = STEPS.index(ratio) - 3 if ratio < 1 else STEPS.index(ratio) - 2
    for names in SCALES:
        for place, name in enumerate(names):
            if german.endswith(name) and 0 <= place + power < len(names):
                return german.removesuffix(name) + names[place + power]
    return ""


def _tells(number: Number) -> bool:
    return not number.is_word and telling_figures(number.value) >= FEWEST_FIGURES
