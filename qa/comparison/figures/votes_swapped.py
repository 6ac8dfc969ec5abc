"""Votes that changed places: three against and seven abstained for «семеро проти, троє утрималися».

Who votes is seldom named beside the figure, so that no noun tells; what they did is said with the same few words in every report.
"""

import re
from collections.abc import Iterator, Mapping
from itertools import combinations

from qa.comparison.article import Article
from qa.comparison.figures.fact import Swap
from qa.comparison.figures.figures import figures
from qa.languages.codes import SLAVIC_LANGUAGES
from qa.languages.lazy_pattern import lazily
from qa.languages.numbers import Number, NumberKind

# What stands behind the figure, some words away at most
BEHIND = r"(?:[\s\u00a0][\w’'-]+){0,3}?[\s\u00a0]"
MINE = {
    "against": lazily(rf"{BEHIND}(?:dagegen|gegen)\b"),
    "abstained": lazily(rf"{BEHIND}(?:enthielten|enthielt|Enthaltungen|enthalten)\b"),
    "for": lazily(rf"{BEHIND}(?:dafür|zu|stimmten (?:zu|dafür))\b"),
}
THEIRS = {
    "against": lazily(rf"{BEHIND}(?:проти|против)\b"),
    "abstained": lazily(rf"{BEHIND}(?:утримал\w+|воздержал\w+)\b"),
    "for": lazily(rf"{BEHIND}(?:за|підтримал\w+|поддержал\w+)\b"),
}


def swapped_votes(article: Article) -> Iterator[Swap]:
    """Yield German and source figure of each vote that another way of voting has in the source, and no better one to write."""
    if article.source is None or article.source_language not in SLAVIC_LANGUAGES:
        return
    for pair in article.sure_passages():
        german, source = article.target_of(pair), article.source_of(pair)
        mine = _votes(german, "de", MINE)
        theirs = _votes(source, article.source_language, THEIRS) if len(mine) > 1 else {}
        for one, other in combinations(sorted(mine.keys() & theirs.keys()), 2):
            values = mine[one].value, mine[other].value
            if values[0] != values[1] and values == (theirs[other].value, theirs[one].value):
                for way in (one, other):
                    yield (
                        mine[way].span.shift(pair.target_span.start),
                        theirs[way].span.shift(pair.source_span.start),
                        "",
                    )


def _votes(text: str, language: str, ways: Mapping[str, re.Pattern[str]]) -> dict[str, Number]:
    found: dict[str, Number] = {}
    for number in figures(text, language):
        if number.kind is not NumberKind.CARDINAL:
            continue
        for way, pattern in ways.items():
            if way not in found and pattern.match(text, number.span.end):
                found[way] = number
                break
    return found
