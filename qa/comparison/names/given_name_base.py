"""Given names of the other language: Nikolaj Djatschenko from a Ukrainian text, Ihor Ljamkin from a Russian one.

A Ukrainian source names Russians as well, and a Russian one Ukrainians. So nothing is said of a person of the glossary, of one
whose surname is shaped as in the other country, and of one near whose name the source speaks of that country. A Russian source
must not speak of Ukraine at all; a Ukrainian one must, where the surname is none that only Ukrainians have, and beside the name
where it ends in -ський, as there are Russians of that kind in any news.
"""

from collections.abc import Iterator

from qa.comparison.article import Article, NameUse
from qa.comparison.figures.surroundings import surroundings
from qa.comparison.names.name_findings import is_abroad, is_neighbour
from qa.comparison.names.ukrainian_names import is_russian, without_attacks
from qa.documents import Span
from qa.languages.lazy_pattern import lazily
from qa.names import spellings, transliterate
from qa.names.concepts import concepts, persons
from qa.names.given_names import established, is_international

OTHER = {"uk": "ru", "ru": "uk"}
# Surnames that Russians have as often: Ковальов, Пушкін, Черних; and those that hardly any but Ukrainians have.
SHAPES = {
    "uk": lazily(r"(?:[оеєё]в|[иії]н)(?:а|ий|ої)?$|[иі]х$"),
    "ru": lazily(r"(?:енко|[чщ]ук|[нлр]юк|[оеа]нь?ко|ишин|ец)$"),
}
ANYWHERE = lazily(r"[сцз]ьк(?:а|ий|ої)$")  # Жуковський, Корецький: as many here as there
COUNTRIES = {
    "uk": lazily(
        r"(?i)\b(?:рос[іи]|рф\b|москв|московс|кремл|путін|окуп|колаборант|б[єі]лорус|мінськ|казах|днр|лнр|крим|сепаратист|"
        r"б[єі]лгород|курськ|курщин|брянськ|воронезьк|ростовськ|краснодар|молдов|придністров|радянськ|срср|фсб|емігр)"
    ),
    "ru": lazily(r"(?i)украин|киев|харьков|одесс|львов|днепр|донбас|донецк|луганс|крым|всу\b|советск|ссср"),
}
UKRAINE = lazily(r"(?i)україн|ки[їє]в|харк[іо]в|одес|льв[іо]в|дніпр|полтав|зсу\b|дснс|сбу\b|ова\b|гривен|гривн")
WORD = lazily(r"[^\W\d_]+")


def foreign_given_names(article: Article) -> Iterator[tuple[NameUse, Span, str]]:
    """Yield the given names that follow the other language: the use, their place in the German, the right form."""
    language = article.source_language
    if article.source is None or language not in OTHER:
        return
    if language == "ru" and COUNTRIES["ru"].search(article.source.text):
        return
    for use in article.names:
        if found := _given_name(use, language):
            span, given = found
            right = _right(span.of(article.target.text), given, language)
            if right and is_of_here(article, use, language):
                yield use, span, right


def _given_name(use: NameUse, language: str) -> tuple[Span, str] | None:
    """Return where the given name stands in the German, and what the source has for it, in the nominative."""
    words = use.name.lemma.split()
    if use.name.kind != "PER" or len(words) < 2 or use.match is None or use.target_span is None:
        return None
    if use.match.verdict != "accepted" or not established(words[0], language, language):
        return None
    found = WORD.match(use.found)
    is_whole = found is not None and len(WORD.findall(use.found)) == len(words)
    return (Span(0, found.end()).shift(use.target_span.start), words[0]) if found and is_whole else None


def _right(german: str, given: str, language: str) -> str:
    """Return the right form for a given name that only the other language has so; an empty string for one that is right."""
    if german in established(given, language, language) or german in spellings(given, language=language):
        return ""
    is_theirs = german in established(given, language, OTHER[language]) or (
        language == "uk" and is_russian(german, given)
    )
    return transliterate(given, language=language) if is_theirs and not is_international(german) else ""


def is_of_here(article: Article, use: NameUse, language: str) -> bool:
    """True for a person whom nothing ties to the other country or to another one."""
    surname = use.name.lemma.split()[-1]
    if SHAPES[language].search(surname.lower()) or is_abroad(article, use) or is_neighbour(article, use):
        return False
    namesakes = persons(surname, language, article.glossary)
    if concepts(use.name.text, language, article.glossary) or any(entry.base != language for entry in namesakes):
        return False
    if language == "ru":
        return True
    near = without_attacks(surroundings(article, use.pair).source_near)
    source = near if ANYWHERE.search(surname.lower()) else article.source.text if article.source else ""
    is_ukrainian = SHAPES["ru"].search(surname.lower()) or UKRAINE.search(source)
    return is_ukrainian is not None and not COUNTRIES["uk"].search(near)
