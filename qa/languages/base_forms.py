"""Base forms that no list has, while it has others of the same word: regierungstreu (regierungstreue), mechanisieren.

And what a prefix or a suffix makes of a common word: zerschlug, beigesprungen, Schieberei, Isolationist.
"""

from functools import lru_cache

from qa.languages.lazy_pattern import lazily
from qa.languages.verb_number import verb_number
from qa.languages.words import is_noun, may_be_slip, zipf

ENDINGS = ("e", "en", "er", "es", "em")
SHORTEST, ENOUGH, COMMON = 6, 2, 3.0  # letters; listed forms; Zipf frequency of what is prefixed
PREFIXES = (
    "zer",
    "ver",
    "er",
    "be",
    "ent",
    "zu",
    "ab",
    "an",
    "auf",
    "aus",
    "ein",
    "bei",
    "vor",
    "um",
    "durch",
    "nach",
    "weg",
)
PARTICIPLE = lazily(r"ge[a-zäöüß]{3,}(?:t|en)")
UMLAUTS = (("a", "ä"), ("o", "ö"), ("u", "ü"))


@lru_cache(maxsize=1 << 12)
def is_base_form(word: str) -> bool:
    """True for a word in small letters of which the list has other forms, or a common part.

    >>> [is_base_form(word) for word in ("regierungstreu", "mechanisieren", "zerschlug", "regierug")]
    [True, True, True, False]
    """
    if len(word) < SHORTEST or _lacks_umlaut(word):
        return False
    return _is_bare(word) or _is_infinitive(word) or _is_prefixed(word)


def _is_bare(word: str) -> bool:
    """True for trilateral, since trilaterale and trilateralen are listed."""
    return sum(bool(zipf(word + ending)) for ending in ENDINGS) >= ENOUGH


def _is_infinitive(word: str) -> bool:
    stem = word.removesuffix("en")
    if stem == word or not zipf(stem + "t"):
        return False
    return stem.endswith("ier") or bool(zipf(stem + "te") and zipf("ge" + stem + "t"))


def _is_prefixed(word: str) -> bool:
    rests = [word.removeprefix(prefix) for prefix in PREFIXES if word.startswith(prefix)]
    return any(
        zipf(rest) >= COMMON
        and not is_noun(rest)
        and (PARTICIPLE.fullmatch(rest) or (len(rest) > 4 and verb_number(rest)))
        for rest in rests
    )


def is_suffixed(word: str) -> bool:
    """True for Schieberei (Schieber), Halbheit (halb), Isolationist (Isolationismus)."""
    if word.endswith("erei"):
        return is_noun(word.removesuffix("ei"))
    if word.endswith(("ist", "isten")):
        return zipf(word.removesuffix("en").removesuffix("ist") + "ismus") > 0
    stem = word.removesuffix("heit")
    return stem != word and zipf(stem) >= COMMON and sum(bool(zipf(stem + ending)) for ending in ENDINGS) >= ENOUGH


def _lacks_umlaut(word: str) -> bool:
    """True for konnen: a slip of a common word, whatever forms it seems to have."""
    return any(
        zipf(word[:at] + umlaut + word[at + 1 :]) >= COMMON and not may_be_slip(word[:at] + umlaut + word[at + 1 :])
        for at, letter in enumerate(word)
        for plain, umlaut in UMLAUTS
        if letter == plain
    )
