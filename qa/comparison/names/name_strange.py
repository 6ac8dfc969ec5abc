"""German names that nothing in the source explains."""

import re
from functools import lru_cache

from qa.comparison.article import Article
from qa.comparison.names.name_tokens import PairTokens, Token, source_words, words_in
from qa.languages.compounds import is_explained
from qa.languages.english import english_words, frequent_english_words
from qa.languages.morphology import readings
from qa.languages.words import is_name, is_noun, zipf
from qa.names import transliterate
from qa.names.concepts import PLACES
from qa.names.foreign import begins_like
from qa.names.known_abroad import names_abroad

WORD_OF_TEXT = 5.2  # Zipf frequency above which a capitalised word is no name: Die, Heute
RARE = 3.0  # and below which it can open a sentence: Sharif, not Heute
ABSTRACT = re.compile(r"(?:ung|heit|keit|schaft|tion)(?:en)?$")
LATIN = re.compile(r"(?:orium|arium|ismus|istik|ität|ment|enz)s?$")  # Direktorium
NUMBERS = ("einhalb", "hundert", "tausend")  # Fünfeinhalb Jahre
LONG, LONG_HEAD = 9, 3  # letters of a compound and of its first part at least
DETERMINER = re.compile(r"\b(?:(?:k?ein|jede|diese)(?:[erms]|en|em|es)?)\s$", re.IGNORECASE)
OF_NAMES = re.compile(r"(?:[сц]ь?к|[оеєёії]в|[иії]н)[а-яіїє]{0,3}$")
HYPHENATED = re.compile(r"-([^\W\d_]+)")
OPENS = re.compile(r"(?:^|[.!?…:\n]|[„“”\"»«‚‘(–—-])\s*$")


def strange_names(article: Article, pair: PairTokens) -> list[Token]:
    """The German names that no source name explains; phrases of several (Save the Children) are no names to swap."""
    language = article.source_language
    found = [t for t in pair.tokens if not t.claims and _is_name_like(t, article)]
    if not found:
        return []
    beginnings = {
        form[:4].lower()
        for word in words_in(article.source_of(pair.pair))
        for form in (transliterate(word, language=language), transliterate(word, language=language, system="english"))
    }
    found = [t for t in found if t.text[:4].lower() not in beginnings]
    unmatched = _unmatched_words(article, pair)
    return [t for t in found if not any(begins_like(word[:3], t.text, language) for word in unmatched)]


def unclaimed_names(article: Article, pair: PairTokens) -> list[Token]:
    """The German names that nothing claims, whatever they begin with, and nouns that are names as well: Woods, Rosa."""
    return [t for t in pair.tokens if not t.claims and (_is_name_like(t, article) or is_noun_too(t, article))]


def is_noun_too(token: Token, article: Article) -> bool:
    """True for a noun that people are called as well, so that a title or a time may be meant: Richter, Ende; not Bremen."""
    word = token.text
    if word.isupper() or not is_noun(word) or not (is_name(word) or word in names_abroad()):
        return False
    return not _is_name_like(token, article)


def _unmatched_words(article: Article, pair: PairTokens) -> list[str]:
    """The capitalised source words that no name found in the German contains: Саксонцы beside Sachsen; not Белого (дома)."""
    matched = {word for use in pair.uses if use.match for word in source_words(use)}
    words = [word for word in words_in(article.source_of(pair.pair)) if word[0].isupper() and len(word) > 3]
    return [word for word in words if word not in matched and not _is_quality(word, article.source_language)]


def _is_quality(word: str, language: str) -> bool:
    """True for an adjective that German translates (Белого); false for one of a name: Саксонского, Іванових, Скрипалів."""
    return not OF_NAMES.search(word) and any(r.is_known and "ADJF" in r.grammemes for r in readings(word, language))


def _is_name_like(token: Token, article: Article) -> bool:
    word, text = token.text, article.target.text
    if _is_ordinary(word):
        return False
    forms = (word, word.removesuffix("s"))
    if any(entry.kind in PLACES for form in forms for entry in article.glossary.named(form, "de")):
        return True
    is_known = _is_known_as_name(word)
    if is_known is not None:
        return is_known
    behind = HYPHENATED.match(text, token.span.end)
    if behind and (behind[1].islower() or (is_noun(behind[1]) and zipf(word) and not is_name(word))):
        return False  # Byeong-seug is one name, Elo-Zahl a thing
    opens = OPENS.search(text, max(0, token.span.start - 3), token.span.start)
    return not opens or is_name(word) or zipf(word) < RARE


@lru_cache(maxsize=20_000)
def _is_ordinary(word: str) -> bool:
    """True for an abbreviation, a word of every text, a number, an English word."""
    return word.isupper() or zipf(word) > WORD_OF_TEXT or word.endswith(NUMBERS) or word.lower() in english_words()


@lru_cache(maxsize=20_000)
def _is_known_as_name(word: str) -> bool | None:
    """True for a name that the tables know, False for a noun, None where the words around tell."""
    if _is_compound(word) or (zipf(word) and not is_name(word) and LATIN.search(word)):
        return False
    if word in names_abroad() and not is_noun(word):
        return True
    bare = word.removesuffix("s")
    return False if is_noun(word) or (not is_name(word) and (is_noun(bare) or is_explained(bare))) else None


def _is_compound(word: str) -> bool:
    """True for a long word that ends in a German noun or its suffix: Wälzlager, Endabstimmung; not Rosenstein, a name."""
    if is_name(word) or word in names_abroad() or len(word) < LONG:
        return False
    return ABSTRACT.search(word) is not None or any(
        is_noun(word[at:]) for at in range(LONG_HEAD, len(word) - LONG_HEAD - 1)
    )


def is_english(word: str) -> bool:
    """True for an ordinary word of an English name: Research, District."""
    small = word.casefold()
    return not is_name(word) and not frequent_english_words().isdisjoint((small, small.removesuffix("s")))


def has_determiner(article: Article, token: Token) -> bool:
    """True after „ein“, „kein“, „jeder“, „dieser“: no name takes them (mit einem Endstand von 3:1)."""
    before = article.target.text[max(0, token.span.start - 12) : token.span.start]
    return DETERMINER.search(before) is not None


def is_phrase(article: Article, token: Token, pair: PairTokens) -> bool:
    """True for a word beside another that no source name explains: Great Plains, Central Belt, The Gilded Age."""
    text = article.target.text
    beside = [
        other
        for other in pair.tokens
        if other is not token
        and text[min(other.span.end, token.span.end) : max(other.span.start, token.span.start)] == " "
    ]
    return any(not (other.claims or is_noun(other.text) or is_explained(other.text)) for other in beside)
