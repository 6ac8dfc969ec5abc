"""Adjectives of places, which Ukrainian and Russian write small: чернігівських ікон beside Tschernigower Ikonen.

German has the town itself as often: der Hafen von Nikolajew for «миколаївський порт».
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from qa.comparison.article import Article
from qa.comparison.pair import Pair
from qa.comparison.repair import Repair
from qa.documents import Edit, Span
from qa.languages.codes import SLAVIC_LANGUAGES
from qa.languages.lazy_pattern import lazily
from qa.languages.words import is_noun

if TYPE_CHECKING:
    from qa.names import NameMatch

GERMAN = lazily(r"(?<![\w-])[A-ZÄÖÜ][a-zäöüß]{4,}er(?![\w-])|(?<![\w-])[A-Z][a-zäöüß]+(?:ow|ew|sk|ja|je)(?![\w-])")
SOURCE = lazily(
    r"(?<![\w’'ʼ-])[а-яёіїєґ’'ʼ]{3,}[сзц]ь?к(?:ий|ого|ому|им|ім|ой|а|ої|ій|у|ою|е|і|их|ими|ая|ую|ое|ом|ие)(?![\w’'ʼ-])"
)


class PlaceAdjective(NamedTuple):
    """An adjective of the source and the German one for it; spans of the two documents."""

    name: str
    source_span: Span
    span: Span
    match: "NameMatch"

    def repair(self) -> Repair:
        """Return what a finding about it says on how to mend it."""
        better = self.match.preferred
        edits = (Edit(self.span, better, safe=False),) if better else ()
        return {"edits": edits, "suggestions": (better,) if better else (), "source_span": self.source_span}


def place_adjectives(article: Article) -> Iterator[PlaceAdjective]:
    """Yield the adjectives of places of the glossary that the German renders by an adjective in -er, in whatever spelling."""
    if article.source is None or article.source.language not in SLAVIC_LANGUAGES:
        return
    for pair in article.sure_passages():
        begin = pair.target_span.start
        for german in GERMAN.finditer(article.target_of(pair)):
            span = Span(*german.span()).shift(begin)
            if not is_noun(german.group()) and not any(
                use.target_span.overlaps(span) for use in article.names if use.target_span
            ):
                yield from _of_pair(article, pair, german.group(), span)


def _of_pair(article: Article, pair: Pair, german: str, span: Span) -> Iterator[PlaceAdjective]:
    from qa.names import match_name

    language = article.source_language
    for word in SOURCE.finditer(article.source_of(pair)):
        if not _is_of_place(article, word.group()):
            continue
        match = match_name(
            word.group(), german, language=language, glossary=article.glossary, style=article.style.names
        )
        if match is not None and match.found == german:
            yield PlaceAdjective(word.group(), Span(*word.span()).shift(pair.source_span.start), span, match)
            return


def _is_of_place(article: Article, word: str) -> bool:
    """True where a place of the glossary may be behind the adjective."""
    from qa.names.adjectives import places_behind

    language = article.source_language
    return any(article.glossary.named(place, language) for place in places_behind(word.capitalize()))
