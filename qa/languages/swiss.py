"""Is a text written without ß, as in Switzerland and Liechtenstein (Amtliche Regelung, § 25, E2)?"""

from functools import lru_cache

from qa.languages.lazy_pattern import lazily
from qa.languages.words import is_known, zipf

HAS_SS = lazily(r"(?<![\w-])[A-ZÄÖÜa-zäöü]+ss[a-zäöü]*(?![\w-])")
SPELLED_OUT = lazily(r"(?<![\w-])[A-Za-z]*(?:[ao]e|ue)[a-z]+(?![\w-])")
UMLAUTS = (("ae", "ä"), ("oe", "ö"), ("ue", "ü"))
ENOUGH = 2  # words: one alone is a slip


def with_sharp_s(word: str) -> str:
    """Return the word that ß makes of one with ss, where that is listed: Straße for Strasse; "" for Kasse.

    >>> with_sharp_s("Strasse"), with_sharp_s("Kasse")
    ('Straße', '')
    """
    from qa.languages.compounds import is_explained  # which asks for many words

    forms = [word[:at] + "ß" + word[at + 2 :] for at in range(1, len(word) - 1) if word.startswith("ss", at)]
    known = [form for form in forms if is_known(form)]
    return max(known, key=zipf) if known else next((form for form in forms if is_explained(form)), "")


@lru_cache(maxsize=16)
def writes_ss(text: str) -> bool:
    """True for a text without any ß in which two words or more would have one in Germany and Austria.

    >>> writes_ss("Auf der Strasse lag ein grosser Stein."), writes_ss("Die Strasse ist gesperrt.")
    (True, False)
    """
    if "ß" in text or "ss" not in text:
        return False
    found = {match.group() for match in HAS_SS.finditer(text)}
    if any(map(_has_lost_umlaut, {match.group() for match in SPELLED_OUT.finditer(text)})):
        return False  # Behoerden, grosse: a keyboard that has neither
    return sum(not is_known(word) and bool(with_sharp_s(word)) for word in found) >= ENOUGH


def _has_lost_umlaut(word: str) -> bool:
    return any(zipf(word.replace(two, one)) > zipf(word) + 1 for two, one in UMLAUTS if two in word)
