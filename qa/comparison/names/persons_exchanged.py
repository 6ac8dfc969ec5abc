"""A person of the article stands where the source names another one: Laptew verließ das Land for «Корнеев покинул страну».

Told only where a sentence of the source has one person and its German another, whom the article knows, and where no pronoun on
either side can stand for one of them.
"""

from collections.abc import Iterator

from qa.comparison.article import Article, NameUse
from qa.comparison.names.known_persons import is_person, surname
from qa.comparison.names.name_strange import strange_names
from qa.comparison.names.name_tokens import PairTokens, Token
from qa.languages.lazy_pattern import lazily
from qa.names import transliterate
from qa.names.judgement import is_native

PRONOUNS = {
    "de": lazily(
        r"(?i)\b(?:er|ihn|ihm|sie|ihr(?:e[nrms]?)?|sein(?:e[nrms]?)?|dieser|der (?:Mann|Beamte|\d+-Jährige))\b"
    ),
    "uk": lazily(r"(?i)\b(?:він|вона|його|йому|ним|нього|ньому|її|їй|нею|неї|ній|свій|свої\w*|сво[гєї]\w*|той|цей)\b"),
    "ru": lazily(r"(?i)\b(?:он|она|его|ему|ним|него|н[её]м|её|ее|ей|ней|неё|нее|сво[йеёяюи]\w*|тот|этот)\b"),
}

SHORTEST = 4  # letters of a surname that another is made of
ENDING = lazily(r"(?:enko|tschuk|uk|[oei]w|jew|jow|[oei]wa|skyj|skij|ska|skaja|tschenko)s?")


def persons_exchanged(article: Article, pair: PairTokens) -> Iterator[tuple[Token, NameUse, str]]:
    """Yield the German name that does not belong there, the use of the source that was lost, and its German surname."""
    persons = [use for use in pair.uses if is_person(use)]
    lost = [use for use in persons if use.match is None]
    if len(lost) != 1 or len({surname(use) for use in persons}) != 1:
        return
    known = article.persons
    yield from _lengthened(pair, lost[0], known.get(surname(lost[0]), ""))
    strays = [t for t in pair.tokens if not t.claims and {t.text, t.text.removesuffix("s")} & set(known.values())]
    if len({stray.text for stray in strays}) != 1 or (
        _has_pronoun(article, pair) and not _open(article, pair, lost[0], strays[0])
    ):
        return
    right = known.get(surname(lost[0])) or _only_right(article, pair, lost[0], strays[0])
    if right and right not in article.target_of(pair.pair):
        yield strays[0], lost[0], right


def _lengthened(pair: PairTokens, use: NameUse, right: str) -> Iterator[tuple[Token, NameUse, str]]:
    """Yield the surname made of that of a person the article knows: Bondarenko where Bondar is meant."""
    for token in pair.tokens if len(right) >= SHORTEST else ():
        if not token.claims and token.text.startswith(right) and ENDING.fullmatch(token.text, len(right)):
            yield token, use, right


def _only_right(article: Article, pair: PairTokens, use: NameUse, stray: Token) -> str:
    """Return the surname of somebody the article names once, "" where another word of the German may be meant for it."""
    others = [
        token
        for token in strange_names(article, pair)
        if token.span.end + 1 < stray.span.start or token.span > stray.span
    ]
    if others or not is_native(surname(use)):
        return ""
    return transliterate(surname(use), language=article.source_language)


def _open(article: Article, pair: PairTokens, use: NameUse, stray: Token) -> bool:
    """True where both names open their sentences, and only behind the German one a pronoun follows: Melnyk sagte, er sei …"""
    theirs = PRONOUNS.get(article.source_language)
    is_first = use.source_span.start == pair.pair.source_span.start and stray.span.start == pair.pair.target_span.start
    return is_first and theirs is not None and theirs.search(article.source_of(pair.pair)) is None


def _has_pronoun(article: Article, pair: PairTokens) -> bool:
    theirs = PRONOUNS.get(article.source_language)
    if theirs is None or theirs.search(article.source_of(pair.pair)):
        return True
    return PRONOUNS["de"].search(article.target_of(pair.pair)) is not None
