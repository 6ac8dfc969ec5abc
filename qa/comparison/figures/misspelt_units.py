"""A unit of measure or money that is one slip away from its name, where a figure says that a unit must stand: 9 Mio. Hrynwja."""

from collections.abc import Iterator

from qa.comparison.article import Article
from qa.languages.edits import redoubled, swapped, undoubled
from qa.languages.lazy_pattern import lazily
from qa.languages.tokens import FIGURE
from qa.languages.units import unit_words
from qa.languages.words import zipf

COUNTED = lazily(
    r"(?:\d|\b(?:Mio\.|Mrd\.|Tsd\.|Millionen|Milliarden|Million|Milliarde|[Tt]ausend|[Hh]undert))\s(?P<unit>[A-Z][a-zäöüß]{4,})\b",
    words=f"{FIGURE}|Mio|Mrd|Tsd|Millionen|Milliarden|Million|Milliarde|tausend|hundert",
)
MONEY = frozenset({"money"})


def misspelt_units(article: Article) -> Iterator[tuple[int, str]]:
    """Yield the offset of each such word and the unit that was meant."""
    for match in COUNTED.finditer(article.target.text):
        word = match["unit"]
        if not zipf(word) and word not in article.glossary and (meant := _unit_meant(word)):
            yield match.start("unit"), meant


def _unit_meant(word: str) -> str:
    """Return the currency whose letters were swapped, doubled or left single, or nothing where the word may be one itself."""
    if unit_words(word, "de"):
        return ""
    near = dict.fromkeys(form for make in (swapped, undoubled, redoubled) for form in make(word.lower()))
    return next((form.capitalize() for form in near if _is_money(form)), "")


def _is_money(word: str) -> bool:
    found = unit_words(word, "de")
    return len(found) == 1 and len(found[0].span) == len(word) and found[0].unit.family in MONEY
