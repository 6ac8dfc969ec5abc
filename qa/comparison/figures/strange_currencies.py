"""A currency in the German that the source names nowhere: 2,7 Millionen Euro for «решту, 2,7 мільйона», of hryvnias.

Sums converted by the desk have other figures. Where the figure is the source's own, and the source leaves its currency to what
was said before, the German can only repeat that.
"""

from collections.abc import Iterator
from fractions import Fraction

from qa.comparison.article import Article
from qa.comparison.figures.figures import figures, units_in
from qa.documents import Span
from qa.languages.numbers import Number

AMBIGUOUS = frozenset({"pound", "cent"})  # a weight, and a part of several currencies
NEAR = 12  # characters between a sum and its currency: 2,7 Millionen Euro


def strange_currencies(article: Article) -> Iterator[Span]:
    """Yield the span of each currency's name that stands behind a figure of the source which has none there."""
    if article.source is None:
        return
    named: set[str] | None = None
    for pair in article.sure_passages():
        german = article.target_of(pair)
        money = (word for word in units_in(german, "de") if word.unit.family == "money" and word.unit.is_sure)
        mine = [word for word in money if word.unit.name not in AMBIGUOUS]
        if not mine:
            continue
        if named is None:
            named = _currencies(article.source.text, article.source.language)
        source = article.source_of(pair)
        bare = set() if _currencies(source, article.source.language) else _values(source, article.source.language)
        for word in mine if named else ():
            value = _value_before(word.span, figures(german, "de"))
            if word.unit.name not in named and value in bare:
                yield word.span.shift(pair.target_span.start)


def _currencies(text: str, language: str) -> set[str]:
    return {word.unit.name for word in units_in(text, language) if word.unit.family == "money"}


def _values(text: str, language: str) -> set[Fraction]:
    return {number.value for number in figures(text, language)}


def _value_before(span: Span, known: tuple[Number, ...]) -> Fraction | None:
    near = [number for number in known if number.span.end <= span.start <= number.span.end + NEAR]
    return near[-1].value if near else None
