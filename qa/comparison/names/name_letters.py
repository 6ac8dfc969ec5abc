"""German words that are a foreign name of the source letter by letter, and what says that the name is foreign."""

from collections.abc import Iterator
from dataclasses import dataclass

from qa.comparison.article import Article, NameUse
from qa.comparison.names.name_tokens import CYRILLIC, PairTokens, Token, meant_by, source_words, words_in
from qa.documents import Span
from qa.glossary import OURS, ConceptEntry
from qa.languages.morphology import readings
from qa.languages.words import is_name, is_noun
from qa.names import concepts
from qa.names.cyrillic import is_cyrillic
from qa.names.foreign import follows_cyrillic, follows_stem, has_foreign_shape
from qa.names.given_names import is_given_name
from qa.names.judgement import is_native
from qa.names.known_abroad import known_abroad
from qa.names.lemmas import candidates
from qa.names.letter_by_letter import meant_spelling

NAMES = frozenset({"Name", "Surn", "Patr", "Geox", "Orgn"})
SHORTEST = 4  # letters of a place that is one beyond doubt


@dataclass(frozen=True, slots=True)
class Word:
    """A word of the source that may stand behind a German one: the name to show, its span, and the use it is part of."""

    text: str
    name: str
    span: Span
    use: NameUse | None


def from_letters(article: Article, token: Token, pair: PairTokens) -> tuple[str, Word] | None:
    """Return the known spelling of a name that the German has letter by letter: Tettscher → Thatcher for Тэтчер."""
    language = article.source_language
    for word in words_behind(article, token, pair):
        if _are_both_joined(article, token, word):  # Sary-Arka: what is half of a name means nothing by itself
            continue
        if _is_adjective(word.text, language):
            continue
        for german, ending in _bare(token.text):
            meant = _place_meant(german, word.text, language, article)
            # cached: most words mean nothing, whatever stands around
            meant = meant or meant_spelling(german, word.text, language)
            if meant and (meant := _certain(meant, german, word, token, pair, article)):
                return meant if meant.endswith("s") else meant + ending, word
    return None


def _is_adjective(word: str, language: str) -> bool:
    """True for an adjective or ordinal of the dictionary that names nobody: the publisher «Третий берег»."""
    found = readings(word, language)
    return any(r.is_known and "ADJF" in r.grammemes for r in found) and not any(r.grammemes & NAMES for r in found)


def _are_both_joined(article: Article, token: Token, word: Word) -> bool:
    german, source = article.target.text, article.source.text if article.source else ""
    is_joined = "-" in (german[token.span.start - 1 : token.span.start], german[token.span.end : token.span.end + 1])
    return is_joined and f"-{word.text}" in word.span.of(source)


def words_behind(article: Article, token: Token, pair: PairTokens) -> Iterator[Word]:
    """Yield what the German word may stand for: the names that claim it, and every name where none does and it is rare."""
    if is_noun(token.text) and not is_name(token.text):
        return
    if token.claims:
        for use in token.claims:
            words = dict.fromkeys((*meant_by(token, use), *source_words(use)))
            yield from (Word(word, use.name.text, use.source_span, use) for word in words)
        return
    if not token.is_rare:
        return
    begin = pair.pair.source_span.start
    for match in CYRILLIC.finditer(article.source_of(pair.pair)):
        if match.group()[0].isupper() and is_cyrillic(match.group()):
            span = Span(match.start(), match.end()).shift(begin)
            owner = next((use for use in pair.uses if use.source_span.contains(span)), None)
            name = owner.name.text if owner else match.group()
            yield Word(match.group(), name, owner.source_span if owner else span, owner)


def _bare(german: str) -> list[tuple[str, str]]:
    """The word as it stands, and without what may be a genitive -s."""
    bare = [(german, "")]
    if german.endswith("s") and len(german) > 4:
        bare.append((german[:-1], "s"))
    return bare


def _place_meant(german: str, word: str, language: str, article: Article) -> str | None:
    """Return the German name of a place abroad that is written as its Cyrillic: Pekin, Seul, Madride."""
    if len(german) < SHORTEST or is_noun(german):
        return None
    places = _places(word, language, article)
    for entry in places if places and follows_stem(german, word, language) else ():
        choice = concepts.house_choice(entry, article.style.names)
        forms = {*entry.in_language("de"), *entry.in_language("en")}
        if choice and " " not in choice and german not in forms and f"{german}s" not in forms:
            return choice
    return None


def _places(word: str, language: str, article: Article) -> list[ConceptEntry]:
    found = concepts.concepts(word, language, article.glossary)
    return [entry for entry in found if entry.kind in concepts.PLACES and entry.base not in OURS]


def _certain(meant: str, german: str, word: Word, token: Token, pair: PairTokens, article: Article) -> str | None:
    """Return the spelling meant where it may be told; of a place with a German name of its own that name."""
    language = article.source_language
    if any(entry.base in OURS for entry in concepts.concepts(word.text, language, article.glossary)):
        return None
    if places := _places(word.text, language, article):
        choice = concepts.house_choice(places[0], article.style.names)
        return choice if choice and " " not in choice else meant
    company = _company(token, word, pair, article)
    if company is False:
        return None
    if company is None and meant_spelling(german, word.text, language, is_certain=False) != meant:
        return None
    return meant


def _company(token: Token, word: Word, pair: PairTokens, article: Article) -> bool | None:
    """True when the names around are of people or places from elsewhere, False when of ours, None when nothing says it."""
    language = article.source_language
    siblings = [other for other in source_words(word.use) if other != word.text] if word.use else []
    if not siblings:  # «розповів Маркуш»: another sentence has his given name
        named = (source_words(use) for use in article.names if use is not word.use)
        siblings = [other for words in named if word.text in words for other in words if other != word.text]
    native = is_given_name if known_abroad(word.text, language) else is_native  # Емілі Ратажковскі
    if any(native(form) for other in siblings for form in candidates(other, language)[:2]):
        return False
    around = [german for german in words_in(word.use.found) if german != token.text] if word.use else []
    beside = zip(around, siblings, strict=False)
    if any(not follows_cyrillic(german, other, language) for german, other in beside):
        return True  # Chris for Кріс: by sound only
    others = [some for some in pair.uses if some is not word.use and some.match and is_cyrillic(some.name.text)]
    if any(_is_of_ours(some, language) for some in others):
        has_shape = known_abroad(word.text, language) or any(
            has_foreign_shape(form) for form in candidates(word.text, language)[:2]
        )
        return None if has_shape else False
    return True if any(_is_of_abroad(some, language) for some in others) else None


def _is_of_abroad(use: NameUse, language: str) -> bool:
    """True for a person from elsewhere; the countries that any article names say nothing about its people."""
    if use.match is None or use.name.text.isupper() or use.match.system == "glossary":
        return False
    return use.match.base == "other" or any(known_abroad(word, language) for word in source_words(use))


def _is_of_ours(use: NameUse, language: str) -> bool:
    if use.match is None or use.match.base not in OURS:
        return False
    words = source_words(use)
    if any(known_abroad(word, language) for word in words):
        return False  # Небраска is Nebraska by any table
    return use.match.system == "glossary" or any(is_native(f) for word in words for f in candidates(word, language)[:2])
