"""A town, region or water of the glossary in the place of another: Wolgograd for Вологда, Astana for Алматы.

Names that begin alike, and capitals, are left alone where a word may be a name of any kind; here both are known to be places of
one sort: towns, or countries and regions (Tschetschenien for Чехия). A town stands for no country here, nor for its government.
"""

import re
from collections.abc import Iterator

from qa.comparison.article import Article, NameUse
from qa.comparison.names.name_tokens import PairTokens, Token
from qa.glossary import OURS, ConceptEntry, Kind
from qa.names.capitals import is_government, is_seat_of_power, stand_for_each_other
from qa.names.concepts import concepts

KINDS = frozenset({Kind.PLACE, Kind.REGION, Kind.WATER})
SAME = 6  # letters by which a place is recognised in an adjective or compound: Wologdaer
BEGINNING = 3
SPEAKS = re.compile(r"(?:hieß es|verlautete|hieß es weiter) (?:in|aus)\s$")  # hieß es in Kyjiw
REACH = 30
SORTS = frozenset({"Oblast", "Gebiet", "Region", "Rajon", "Stadt", "Kreis", "Republik", "Insel", "Dorf"})


def swapped_places(article: Article, pair: PairTokens) -> Iterator[tuple[Token, NameUse, str]]:
    """Yield the German place, the source name in whose place it stands, and what should stand there; at most one a pair.

    The German place is none that the article's source names; the source's place has no German in the pair.
    """
    open_uses = [(use, entries) for use in pair.open_uses if (entries := _lost(article, use, pair))]
    if len(open_uses) != 1:
        return
    strange = [(token, entry) for token in pair.tokens if not token.claims for entry in _places(article, token)[:1]]
    use, entries = open_uses[0]
    if len(strange) != 1:
        return
    token, entry = strange[0]
    if not any(_are_of_one_sort(entry, other) for other in entries):
        return
    if _is_known(article, entry) or _stand_for_each_other(entries, entry) or _speaks(article, token):
        return
    right = entries[0].preferred.split()  # of «Oblast Wologda» only the name
    yield token, use, right[-1] if len(right) == 1 or right[0] in SORTS else ""


def is_country(name: str) -> bool:
    """True for a country of the table of capitals."""
    return is_government(name) and not is_seat_of_power(name)


def _places(article: Article, token: Token) -> list[ConceptEntry]:
    forms = dict.fromkeys((token.text, token.text.removesuffix("s")))
    return [entry for form in forms for entry in article.glossary.named(form, "de") if entry.kind in KINDS]


def _are_of_one_sort(one: ConceptEntry, other: ConceptEntry) -> bool:
    """True for two places of ours, two towns, two countries, a region that begins as the country does; Saxony is in Germany."""
    are_countries = [_is_country(entry) for entry in (one, other)]
    if one.base in OURS and other.base in OURS and not any(are_countries):
        return True
    if any(are_countries):
        begin = one.preferred[:BEGINNING] == other.preferred[:BEGINNING]
        return all(are_countries) or (Kind.REGION in (one.kind, other.kind) and begin)
    return one.kind is other.kind is Kind.PLACE


def _is_country(entry: ConceptEntry) -> bool:
    return any(map(is_country, entry.in_language("de")))


def _lost(article: Article, use: NameUse, pair: PairTokens) -> list[ConceptEntry]:
    """Return the places that a name of the source may mean, none of which the German of the pair mentions."""
    if use.match is not None or use.name.kind == "PER":
        return []
    entries = [e for e in concepts(use.name.text, article.source_language, article.glossary) if e.kind in KINDS]
    german = article.target_of(pair.pair)
    for token in pair.tokens:  # Tschernihiw is listed, and no Tscherniwzi
        named = _places(article, token)
        if named and not any(entry in entries for entry in named):
            german = german.replace(token.text, "")
    words = {
        word[:SAME]
        for entry in entries
        for form in entry.in_language("de")
        for word in form.split()
        if word not in SORTS
    }
    return [] if any(word in german for word in words if word[:1].isupper() and len(word) > 2) else entries


def _is_known(article: Article, entry: ConceptEntry) -> bool:
    """True when some name of the source may mean the place."""
    language = article.source_language
    return any(entry in concepts(use.name.text, language, article.glossary) for use in article.names)


def _stand_for_each_other(entries: list[ConceptEntry], entry: ConceptEntry) -> bool:
    mine = entry.in_language("de")
    return any(stand_for_each_other(a, b) for other in entries for a in other.in_language("de") for b in mine)


def _speaks(article: Article, token: Token) -> bool:
    return SPEAKS.search(article.target.text, max(0, token.span.start - REACH), token.span.start) is not None
