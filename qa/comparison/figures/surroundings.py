"""The texts around a pair: what a desk may have drawn a figure from when it merged, cut and moved sentences."""

from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache

from qa.comparison.article import Article
from qa.comparison.figures.figures import number_facts
from qa.comparison.figures.pair_facts import REACH
from qa.comparison.pair import Pair


@dataclass(frozen=True, slots=True)
class Surroundings:
    """Source and German of a pair (`source`, `german`), and of the pairs around it, it included (`…_near`)."""

    language: str
    source: str
    german: str
    source_near: str
    german_near: str


def surroundings(article: Article, pair: Pair) -> Surroundings:
    """Return the texts of the pair and of its neighbours."""
    assert article.source is not None
    near = article.near(pair, REACH)
    return Surroundings(
        article.source.language,
        article.source_of(pair),
        article.target_of(pair),
        "\n".join(filter(None, map(article.source_of, near))),
        "\n".join(filter(None, map(article.target_of, near))),
    )


@lru_cache(maxsize=512)  # the ways of saying a figure otherwise ask for the same few texts
def values_in(text: str, language: str) -> frozenset[Fraction]:
    """Return what the numbers of a text are worth, other readings included; articles that look like numbers left out."""
    found: set[Fraction] = set()
    for fact in number_facts(text, language):
        if isinstance(fact.key, Fraction) and not (fact.what and fact.what.is_weak):
            found.add(fact.key)
            found.update(key for key in fact.also if isinstance(key, Fraction))
    return frozenset(found)
