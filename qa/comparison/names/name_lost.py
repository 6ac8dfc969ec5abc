"""Names of the source that have no German in their pair, and what excuses them."""

import re
from collections.abc import Iterator

from qa.comparison.article import Article, NameUse
from qa.comparison.names.name_alike import stands_for
from qa.comparison.names.name_beside import is_syllables
from qa.comparison.names.name_strange import OPENS
from qa.comparison.names.name_tokens import PairTokens, Token, source_words, words_in
from qa.languages.morphology import readings
from qa.names import transliterate
from qa.names.capitals import is_government, stand_for_each_other
from qa.names.concepts import PLACES
from qa.names.known_abroad import GIVEN, given_names_abroad, known_abroad, places_abroad

# What stands before a place: in, Polizei (Hannover). Before a person only „bei“ and „von“ of these, and titles.
LOCAL = re.compile(
    r"(?:^|[\s„])(?:[Ii]ns?|im|[Aa]us|[Nn]ach|[Uu]m|[Üü]ber|[Bb]is|[Aa]b|[Dd]urch|[Bb]ei|[Vv]on|[A-ZÄÖÜ]\S*)[\s-]$"
)
# Beginnings of peoples and adjectives that do not begin like their country: polnisch, dänisch, britisch.
PEOPLES = {
    "Polen": ("poln", "pole", "polin"),
    "Dänemark": ("däni", "däne", "dänin"),
    "Großbritannien": ("brit",),
    "Niederlande": ("holländ",),
    "USA": ("amerikan", "us-"),
}


def lost_names(article: Article, pair: PairTokens, strange: list[Token]) -> Iterator[tuple[NameUse, list[str]]]:
    """Yield the persons and places without German, each with its missing words; one met elsewhere in the pair counts as found."""
    found = {word.casefold()[:4] for use in pair.uses if use.match for word in source_words(use)}
    german = " ".join(token.text for token in strange)
    language = article.source_language
    for use in pair.open_uses:
        words = source_words(use)
        if is_syllables(words) or (use.name.kind == "PER" and any(_is_added_place(article, t) for t in strange)):
            continue
        if not (use.name.kind in ("PER", "LOC") or _is_club(words, language)) or is_translated(article, use, words):
            continue
        if is_hinted(article, use, pair) or _is_in_other_words(article, use, german):
            continue
        if use.match is None and _is_first_name_only(words, german, language):
            continue
        if use.match is None and not any(word.casefold()[:4] in found for word in words):
            yield use, [word for word in words if not stands_for(article, word, german)]
        elif use.match and use.name.kind == "PER" and len(words) == 2 and len(words_in(use.found)) == 1:
            missing = [word for word in words if not stands_for(article, word, use.found)]
            if len(missing) == 1:
                yield use, missing


def _is_in_other_words(article: Article, use: NameUse, german: str) -> bool:
    """True for Baku where the source has Азербайджан: newspapers let the capital stand for the country."""
    from qa.names.concepts import concepts

    language = article.source_language
    entries = concepts(use.name.text, language, article.glossary)
    forms = {form for entry in entries for form in entry.in_language("de")}
    return any(
        stand_for_each_other(form, word.removesuffix("s")) for form in forms for word in (german, *german.split())
    )


def _is_added_place(article: Article, token: Token) -> bool:
    """True for a place that takes nobody's place: in Spanien, or a capital and country that speak as a government does."""
    word = token.text.removesuffix("s")
    if not any(entry.kind in PLACES for form in (token.text, word) for entry in article.glossary.named(form, "de")):
        return False
    before = article.target.text[max(0, token.span.start - 30) : token.span.start]
    is_genitive = word != token.text  # Hannovers Polizei
    return is_genitive or is_government(token.text) or LOCAL.search(before) is not None


def _is_club(words: list[str], language: str) -> bool:
    """True for an organisation of one foreign name, which German does not translate: «Лівінгстон», «Ювентус»."""
    return len(words) == 1 and bool(known_abroad(words[0], language))


def _is_first_name_only(words: list[str], german: str, language: str) -> bool:
    """True where the source has a given name alone and the German what is none: newspapers write Harington for Кіт."""
    if len(words) != 1 or german in given_names_abroad() or german in places_abroad():
        return False
    kinds = {name.kind for name in known_abroad(words[0], language)}
    return kinds == {GIVEN} or (not kinds and "Name" in known_marks(words[0], language))


def is_hinted(article: Article, use: NameUse, pair: PairTokens) -> bool:
    """True when the German has the country in another word: französisch for Франція, Polin for Польща."""
    from qa.names.concepts import concepts

    language, german = article.source_language, article.target_of(pair.pair).lower()
    entries = [e for e in concepts(use.name.text, language, article.glossary) if e.kind in PLACES]
    forms = [
        form.lower().split()[-1][:4]
        for entry in entries
        for form in (*entry.in_language("de"), *entry.in_language("en"))
    ]
    forms += [people for entry in entries for people in PEOPLES.get(entry.preferred, ())]
    forms += [transliterate(word, language=language).lower()[:4] for word in source_words(use) if len(word) > 4]
    return any(re.search(rf"\b{re.escape(form)}", german) for form in forms)


def is_called_so(article: Article, use: NameUse, german: str) -> bool:
    """True for one word of a person's name for another: Harington for Кіт where Кіт Гарінґтон is in the article."""
    if use.name.kind != "PER":
        return False
    word, bare = use.name.text.split()[0].casefold(), german.removesuffix("s")
    stem = word[: max(3, len(word) - 2)]
    return any(
        other is not use
        and " " in other.name.text
        and any(part.casefold().startswith(stem) for part in source_words(other))
        and (bare in words_in(other.found) or stands_for(article, other.name.text.split()[-1], bare))
        for other in article.names
    )


def is_translated(article: Article, use: NameUse, words: list[str]) -> bool:
    """True for names that German puts into words of its own: Білий (дім), Тихий (океан), Гра (престолів), ФК."""
    from qa.names.concepts import concepts
    from qa.names.evidence import PROPER, is_common

    language = article.source_language
    if use.name.text.isupper() or any(len(word) < 3 or word.isupper() for word in words):
        return True
    known = [r.grammemes for word in words for r in readings(word, language) if r.is_known]
    known += [r.grammemes for word in words for r in readings(word, language)[:1] if "ADJF" in r.grammemes]
    is_adjective = any({"ADJF", "NUMR"} & marks and not marks & PROPER for marks in known)
    small = [word for word in words_in(use.name.text) if word[0].islower()]
    before = article.source.text[: use.source_span.start] if article.source else ""
    means_something = OPENS.search(before[-3:]) is not None or len(words) > 1
    if small or is_adjective:
        return True
    # Індонезія is a common word for the dictionary, and a place for the glossary.
    is_known = bool(concepts(use.name.text, language, article.glossary)) or _is_club(words, language)
    if is_known:
        return False
    if means_something:
        return any(is_common(word, language) for word in words)
    return all(is_common(word, language) and not known_marks(word, language) & PROPER for word in words)  # Асамблея


def known_marks(word: str, language: str) -> frozenset[str]:
    """Return the grammemes of the dictionary's readings of a word; empty for words it only guesses at."""
    return frozenset().union(*(r.grammemes for r in readings(word, language) if r.is_known))


def name_beside(
    token: Token, lost: list[tuple[NameUse, list[str]]], pair: PairTokens, article: Article
) -> list[tuple[NameUse, list[str]]]:
    """Return only the name whose other word stands beside the German one, where there is such: Donald Kanye."""
    text = article.target.text
    for use in pair.open_uses:
        place = use.target_span
        if place and text[min(place.end, token.span.end) : max(place.start, token.span.start)] == " ":
            return [one for one in lost if one[0] is use]
    return lost
