"""Is this stretch English rather than German? Common words decide; where there are none, the frequency of all of them."""

import re
from functools import cache
from pathlib import Path

from qa.languages.function_words import word_list
from qa.languages.words import zipf

TABLE = Path(__file__).with_name("english_words.txt")
FREQUENT = Path(__file__).with_name("frequent_english_words.txt")  # made by tools/build_words.py
WORD = re.compile(r"[^\W\d_]+(?:['’][a-z]+)?")
LETTERS = re.compile(r"[^\W\d_]+")
FEWEST_WORDS = 4
# How much commoner (Zipf, powers of ten) the small words must be in English: „chances“ 4.9 against 2.6.
MARGIN = 0.8


@cache
def english_words() -> frozenset[str]:
    """Return common English words, in small letters, none of which is a German word."""
    lines = TABLE.read_text(encoding="utf-8").splitlines()
    return frozenset(word for line in lines if not line.startswith("#") for word in line.split())


@cache
def frequent_english_words() -> frozenset[str]:
    """Return the English words from Zipf 4.8 up, in small letters: hardly names (Medical; Spencer has 4.4)."""
    return frozenset(FREQUENT.read_text(encoding="utf-8").split())


@cache
def english_beginnings() -> frozenset[str]:
    """Return the common words up to an apostrophe: without any of them, a sentence is not English."""
    return frozenset(word.partition("'")[0] for word in english_words())


def is_english(text: str) -> bool:
    """True when a sentence or headline of at least four words is English; names and loan words alone do not make it so.

    >>> is_english("The minister said he would not resign."), is_english("Die Band Take That war im Club Soho House.")
    (True, False)
    >>> is_english("Striker misses chances against visitors")
    True
    """
    if english_beginnings().isdisjoint(LETTERS.findall(text.lower())):
        return False
    # Capitals are abbreviations (die US-Luftwaffe, IT), unless the whole line has them.
    found = [word for word in WORD.findall(text) if text.isupper() or not (word.isupper() and len(word) > 1)]
    words = [word.lower().replace("’", "'") for word in found]
    if len(words) < FEWEST_WORDS:
        return False
    common = english_words()
    german = sum(map(word_list("common", "de").__contains__, words))
    english = sum(map(common.__contains__, words))
    if english >= 3 * german + 2 and english >= 0.25 * len(words):
        # In German, small words are the German ones (Alle News zum Finale der Champions League).
        small = [word for word in found if word.islower()] or words
        if sum(word.replace("’", "'") in common for word in small) >= 0.35 * len(small):
            return True
    return german == 0 and english >= 1 and not re.search("[äöüßÄÖÜ]", text) and _is_commoner_in_english(text)


def _is_commoner_in_english(text: str) -> bool:
    """Compare the frequencies of words in small letters; German nouns have capitals, so what is left of a German headline
    is verbs and adjectives, which English has not. A text without three such words is undecided, and stays German."""
    small = [word for word in WORD.findall(text) if word.islower() and len(word) > 2]
    if len(small) < 3:
        return False
    from wordfreq import zipf_frequency  # slow to import and seldom needed

    return sum(zipf_frequency(word, "en") - zipf(word) for word in small) / len(small) > MARGIN
