"""What the words around a capital say: German nouns have one as names do, but keep other company."""

import re
from collections.abc import Sequence

from qa.languages.small_words import small_words
from qa.languages.tokens import Word
from qa.languages.wordlist import words as words_of_list
from qa.languages.words import is_name, is_noun, zipf

ARTICLES, NOT_ADJECTIVES = small_words("article"), small_words("like-adjective")
ADJECTIVE = re.compile(r"[a-zäöüß]{4,}(?:en|er|es|em)|[a-zäöüß]{4,}(?<!t)e")  # große, neuen; not sagte, erklärte
COMMON = 4.5  # Zipf frequency of a word that is no name although it stands first: auch, wo
MEASURES = words_of_list("Million Millionen Milliarde Milliarden Prozent Tausend Tausende Hunderte Dutzend Dutzende")
NUMBERS = words_of_list("zwei drei vier fünf sechs sieben acht neun zehn elf zwölf zwanzig hundert")
PARTS_OF_TIME = words_of_list("anfang mitte ende")  # Ende April
FIGURE = re.compile(r"(?:^|[a-zäöüß,;:(–]\s|[(„])(?P<figure>\d+(?:[.,]\d+)*)$")
YEAR = re.compile(r"1[5-9]\d\d|20\d\d")
OPENING = re.compile(r"(?:^|[.!?…:\n]|[„“”\"»«(])\s*$")


def opens_sentence(word: Word, text: str) -> bool:
    """True when the word stands first in a sentence or quotation, where every word has a capital."""
    return OPENING.search(text[max(0, word.start - 3) : word.start]) is not None


def company(words: Sequence[Word], index: int, text: str) -> float:
    """Return what the neighbours say: an article or adjective before it makes a noun likely, a capital beside it a name."""
    before = words[index - 1] if index and text[words[index - 1].end : words[index].start] in (" ", "\u00a0") else None
    after = (
        words[index + 1] if index + 1 < len(words) and text[words[index].end : words[index + 1].start] == " " else None
    )
    score = 0.0
    if is_counted(words, index, text) or (before and _announces_noun(before, text)):
        score += 0.8
    elif before and before.text[0].isupper() and not _is_harmless(before, text):
        score -= 1.5
    if after and after.text[0].isupper() and not is_noun(after.text):
        score -= 1.5
    return score


def is_counted(words: Sequence[Word], index: int, text: str) -> bool:
    """True behind a number: drei Jahre, 10.000 Meter; not behind a year or the number of a club (Metalist 1925 Charkiw)."""
    word = words[index]
    if text[max(0, word.start - 1) : word.start] not in (" ", "\u00a0"):
        return False
    if index and words[index - 1].end == word.start - 1:
        return words[index - 1].text.lower() in NUMBERS
    figure = FIGURE.search(text[max(0, word.start - 24) : word.start - 1])
    return figure is not None and not YEAR.fullmatch(figure["figure"])


def _announces_noun(before: Word, text: str) -> bool:
    """True for an article, an adjective or a measure: der, Unabhängige, drei Millionen."""
    plain = before.text.lower() if opens_sentence(before, text) else before.text
    if before.text in MEASURES or plain in ARTICLES:
        return True
    is_adjective = ADJECTIVE.fullmatch(plain) is not None and not (before.text != plain and is_noun(plain))
    return is_adjective and plain not in NOT_ADJECTIVES


def _is_harmless(before: Word, text: str) -> bool:
    """True for a capital that makes no name of the next word: Auch at the head of a sentence, the genitive Chinas."""
    plain = before.text.lower()
    if plain in ARTICLES:
        return True
    if plain in PARTS_OF_TIME:
        return True
    if opens_sentence(before, text) and not (is_noun(plain) or is_name(plain)) and zipf(plain) >= COMMON:
        return True
    return plain.endswith("s") and is_name(plain[:-1]) and zipf(plain[:-1]) > zipf(plain)
