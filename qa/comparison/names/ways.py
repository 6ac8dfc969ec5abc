"""From a place or to it: aus Kyjiw for «до Києва», in die Siedlung Jerbogatschon for «из посёлка Ербогачён».

Told by the preposition right before the place, perhaps with what kind of place it is between them. Prepositions that go with
both ways (на, von) tell nothing, and «в» only before an accusative (в Костанай, у Полтаву). Silent where a place is named twice
on a side, and where its distance is given: «за 20 кілометрів до Києва» is 20 Kilometer von Kyjiw.
"""

from collections import Counter
from collections.abc import Iterator

from qa.comparison.article import Article, NameUse
from qa.comparison.pair import Pair
from qa.documents import Span
from qa.languages.lazy_pattern import lazily

REACH = 45  # characters before a place
KIND = (
    r"(?:(?:города|міста|села|посёлка|поселка|селища|деревни|станицы|аэропорта|аеропорту|порта|порту|областного центра"
    r"|окупованого|оккупированного|прифронтового)\s)?"
)
FROM = {
    "uk": lazily(rf"(?i)(?<![\w’'])(?:зі?|із|з-під|із-під)\s{KIND}$"),
    "ru": lazily(rf"(?i)(?<!\w)(?:из|из-под)\s{KIND}$"),
}
TO = {"uk": lazily(rf"(?i)(?<![\w’'])до\s{KIND}$")}
INTO = lazily(r"(?i)(?<![\w’'])(?:во?|у)\s$")  # of an accusative: where to
SORT = r"(?:[a-zäöüß]+e[ns]? )?(?:(?:Stadt|Siedlung|Kleinstadt|Hauptstadt|Dorf|Ort|Hafen)\s)?"
GERMAN_TO = lazily(rf"(?:\b[Nn]ach|\b[Ii]n (?:die|den|das)|\b[Ii]ns)\s{SORT}$")
GERMAN_FROM = lazily(rf"\b[Aa]us (?:(?:der|dem) )?{SORT}$")
BACK = "ую"  # endings of a feminine in the accusative
GERMAN_WAYS = lazily(r"\b(?:[Nn]ach|[Ii]n|[Ii]ns|[Aa]us)\s")
SOURCE_WAYS = lazily(r"(?i)(?<!\w)(?:зі?|із|з-під|из|из-под|до|во?|у)\s")
MOVES = lazily(  # else «до» has other senses: кандидат до Сенату
    r"(?i)(?<!\w)(?:\w{0,4}їха|\w{0,4}їжджа|прибу|вируш|поверн|доправ|\w{0,3}вез|відправ|\w{0,4}леті|евакую|в?тек|втік|йд|піш"
    r"|\w{0,4}ехал|\w{0,4}езжа|прибы|отправ|достав|\w{0,4}брос|\w{0,4}брас|\w{0,4}лете|эваку|вернул|возвра|поступ|поставл|перев[её]|бежал)"
)
DISTANCE = lazily(
    r"(?i)\d|\b(?:км|кілометр\w*|километр\w*|метр\w*|близько|недалеко|шлях\w*|дорог\w*|нескольк\w*|кільк\w*)\b"
)


def turned_ways(article: Article, pair: Pair) -> Iterator[tuple[Span, Span]]:
    """Yield the German words with their preposition and the source's that go the other way; spans of the pair's texts."""
    assert article.source is not None  # a pair has a source
    language = article.source.language
    if language not in FROM:
        return
    german, source = article.target_of(pair), article.source_of(pair)
    if not (GERMAN_WAYS.search(german) and SOURCE_WAYS.search(source)):
        return
    uses = [use for use in article.names_in(pair) if use.target_span is not None]
    times = Counter(use.name.lemma for use in uses)
    for use in uses:
        if times[use.name.lemma] == 1 and german.count(use.found) == 1:
            yield from _turned(use, pair, german, source, language)


def _turned(use: NameUse, pair: Pair, german: str, source: str, language: str) -> Iterator[tuple[Span, Span]]:
    assert use.target_span is not None
    here, there = use.target_span.shift(-pair.target_span.start), use.source_span.shift(-pair.source_span.start)
    mine, theirs = german[max(0, here.start - REACH) : here.start], source[max(0, there.start - REACH) : there.start]
    into = INTO if _is_accusative(use) else None
    for german_way, source_way in ((GERMAN_TO, FROM[language]), (GERMAN_FROM, TO.get(language)), (GERMAN_FROM, into)):
        one, other = german_way.search(mine), source_way.search(theirs) if source_way else None
        if one and other and (source_way is FROM[language] or (MOVES.search(source) and not DISTANCE.search(theirs))):
            yield (
                Span(here.start - len(mine) + one.start(), here.end),
                Span(there.start - len(theirs) + other.start(), there.end),
            )


def _is_accusative(use: NameUse) -> bool:
    """True for в Костанай, у Полтаву, where «в» says where to; it says where before в Костанае, у Полтаві."""
    text, lemma = use.name.text, use.name.lemma
    return " " not in text and (
        (text == lemma and lemma[-1] not in "аяоеіиу")
        or (text[-1] in BACK and lemma[-1] in "ая" and text[:-1] == lemma[:-1])
    )
