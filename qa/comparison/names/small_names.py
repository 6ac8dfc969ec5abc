"""Names that lost their capital: in odessa, Richterin olena Melnyk, Igor suchanow.

A rare word that is made of no others is a name when the article writes it with a capital elsewhere, when the glossary, the given
names or the source have it, or when a given name stands before it and it ends as surnames do.
"""

import itertools
from collections.abc import Iterator, Sequence, Set
from functools import lru_cache

from qa.comparison.article import Article
from qa.languages.capital_words import has_always_capital
from qa.languages.compounds import is_explained
from qa.languages.foreign import is_in_foreign_phrase
from qa.languages.lazy_pattern import lazily
from qa.languages.sieve import Sieve
from qa.languages.tokens import Word, words_of
from qa.languages.wordlist import words as words_of_list
from qa.languages.words import is_name, is_noun, zipf
from qa.names.given_names import every_german_form

SHORTEST = 4
RARE = 3.0  # known words from here up are known for what they are
SURNAME = lazily(
    r"\w{2,}(?:[oe]wa?|[sz]k(?:yj|ij|i|a|aja)|zk(?:yj|ij|i|a)|enko|[tj]?s?ch?uk|[^s]juk|[yi]k|[^e]in|ina|jan|dse|schwili|aj|yj|ajew)"
)
SLAVIC = lazily(r"\w{2,}(?:enkos?|[sz]kyjs?|tschuks?|schuks?|[yi]schyns?|iwna|owytsch|ewytsch|iw[kz]a|iwzi|ynzi)")
BEFORE_NAMES = words_of_list(
    "Dorf Stadt Ort Siedlung Ortschaft Stadtteil Region Gebiet Rajon Bezirk Kreis Oblast Firma Agentur Fluss Gemeinde Insel"
    " Gebiets Bezirks Rajons Kreises Dorfes Ortes Flusses"
)
OF_A_PLACE = lazily(r"\w+isch(?:e[nrms]?)?")  # wolhynischer, of which the source has the name
SPACES = (" ", "\u00a0")


def small_names(article: Article) -> Iterator[int]:
    """Yield the places, among the words of the German text, of names in small letters."""
    rare = RARE_WORDS(article.words)
    if not rare:
        return
    text = article.target.text
    words = words_of(text)
    named = rare.intersection([word.lower() for word in article.words if word.istitle()])
    capitals = _inside_sentences(words, text, named) if named else frozenset()
    for index, word in enumerate(words):
        if word.text not in rare or not _is_name(words, index, capitals, article):
            continue
        if not is_explained(word.text) and not is_in_foreign_phrase(words, index):
            yield index


def _is_name(words: Sequence[Word], index: int, capitals: Set[str], article: Article) -> bool:
    """True for a word of which the article, a list, the words before it or the source say that it is a name."""
    word = words[index]
    name = word.text.capitalize()
    if word.text in capitals and article.word_counts[word.text] <= article.word_counts[name]:
        return True
    if (
        name in every_german_form()
        or _is_in_glossary(name, article)
        or _is_announced(words, index, article.target.text)
    ):
        return True
    return article.source is not None and not is_explained(word.text) and _is_in_source(word, article)


def _is_in_glossary(name: str, article: Article) -> bool:
    return name in article.glossary and name.lower() not in article.glossary


def _is_rare(word: str) -> bool:
    """True for a rare word in small letters that is no noun."""
    if len(word) < SHORTEST or not word.islower() or zipf(word) >= RARE:
        return False
    return word.isalpha() and not is_noun(word) and not OF_A_PLACE.fullmatch(word)


RARE_WORDS = Sieve(_is_rare)


def _inside_sentences(words: Sequence[Word], text: str, wanted: Set[str]) -> frozenset[str]:
    """Return those of the words that stand with a capital behind a word in small letters."""
    return frozenset(
        word.text.lower()
        for before, word in itertools.pairwise(words)
        if word.text.istitle()
        and word.text.lower() in wanted
        and before.text.islower()
        and text[before.end : word.start] in SPACES
    )


def _is_announced(words: Sequence[Word], index: int, text: str) -> bool:
    """True for an unlisted word with a surname's ending, behind a given name (Igor suchanow), and in im Dorf srostki."""
    word = words[index].text
    if zipf(word):
        return False
    if SLAVIC.fullmatch(word):
        return True
    if not index or text[words[index - 1].end : words[index].start] not in SPACES:
        return False
    before = words[index - 1].text
    if before in BEFORE_NAMES:
        return not word.endswith(("t", "te", "ten", "en", "er", "es", "em", "isch", "lich", "ig"))
    return before.istitle() and SURNAME.fullmatch(word) is not None and _is_given_name(before)


@lru_cache(maxsize=1 << 12)
def _is_given_name(word: str) -> bool:
    small = word.lower()
    return word in every_german_form() or (
        not is_noun(small) and (not zipf(small) or is_name(small) or has_always_capital(small))
    )


def _is_in_source(word: Word, article: Article) -> bool:
    """True when a name of the source is this word, in a passage that belongs to it."""
    name = word.text.capitalize()
    return any(
        article.renders(use.name, name)
        for pair in article.sure_passages()
        if pair.target_span.start <= word.start < pair.target_span.end
        for use in article.names_in(pair)
    )
