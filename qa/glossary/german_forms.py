"""German words of a text back to the forms that a glossary may hold: Streitkräften to Streitkräfte, großen to groß~.

Keys are folded (lower case, ä to a, ß to ss); an adjective's key is its stem with `~` behind. Endings follow Duden,
Die Grammatik (9th edition 2016), declension of nouns and adjectives.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from qa.glossary.letters import fold, is_abbreviation

# Angriffs, Notstandes, Angriffe, Drohnen, Kinder(n), Gedankens, Präsidentinnen, Bündnisse(n), Gazprom’s.
NOUN_ENDINGS = ("s", "es", "e", "n", "en", "er", "ern", "ns", "ens", "nen", "se", "ses", "sen", "'s", "'")
UMLAUTING = frozenset(("e", "en", "n", "er", "ern"))  # Verband: Verbände, Verbänden; Land: Länder, Ländern
LATIN = (("en", "um"), ("a", "um"), ("en", "us"), ("en", "a"), ("en", "o"))  # Ministerien, Visa, Zirren, Firmen, Konten
ADJECTIVE = re.compile(r"(?P<stem>[^\W\d_][\w-]{2,}?)e[nrms]?$")
ADJECTIVE_ENDINGS = ("e", "er", "en", "em", "es")
UMLAUT = re.compile("[äöü]")
SWALLOWED = ("el", "en", "er")  # Hafen, Häfen: no ending, the umlaut alone makes the plural


@lru_cache(maxsize=40_000)
def term_keys(word: str, is_adjective: bool) -> tuple[str, ...]:
    """Return the keys of a word of a glossary term; `is_adjective` where it stands before the noun it goes with.

    >>> term_keys("ukrainische", True), term_keys("Streitkräfte", False)
    (('ukrainisch~', 'ukrainische'), ('streitkrafte',))
    """
    match = ADJECTIVE.match(word) if is_adjective else None
    return (f"{fold(match['stem'])}~", fold(word)) if match else (fold(word),)


@lru_cache(maxsize=40_000)
def bases(word: str) -> frozenset[str]:
    """Return the keys that a word of a text may belong to: itself, and what is left without a German ending.

    >>> "streitkrafte" in bases("Streitkräften"), "ukrainisch~" in bases("ukrainischen"), "verband" in bases("Verbände")
    (True, True, True)
    """
    return frozenset(_bases(word))


def _bases(word: str) -> Iterator[str]:
    low = fold(word)
    yield low
    for ending in NOUN_ENDINGS:
        if low.endswith(ending) and len(low) - len(ending) >= 2:
            yield low[: len(low) - len(ending)]
    for ending in ADJECTIVE_ENDINGS:
        if low.endswith(ending) and len(low) - len(ending) >= 3:
            yield f"{low[: -len(ending)]}~"
    for plural, singular in LATIN:
        if low.endswith(plural) and len(low) - len(plural) >= 4:
            yield low[: len(low) - len(plural)] + singular


def agrees(found: str, term: str, is_first: bool) -> bool:
    """True when capitals and umlauts of a word of the text may be those of the term's word, whose key it has.

    Abbreviations and brands keep every letter (SBU, YouTubes); nouns and names keep their capital, except where everything
    is in capitals; what the glossary writes small may stand first (`is_first`: at the begin of a sentence).

    >>> agrees("SBU", "SBU", True), agrees("Sbu", "SBU", True), agrees("krim", "Krim", True)
    (True, False, False)
    """
    if is_abbreviation(term):
        return found.startswith(term)
    is_shouted = len(found) > 4 and found.isupper()
    if found.isupper() and not is_shouted and len(term) > 1:
        return False  # RIA is the agency, Ria a name
    if term[:1].isupper() and not found[:1].isupper():
        return False
    if term[:1].islower() and found[:1].isupper() and not (is_first or is_shouted):
        return False
    return is_shouted or _umlauts_agree(found, term)


def _umlauts_agree(found: str, term: str) -> bool:
    """A plural may gain an umlaut (Rat, Räte) and none is ever lost (Landern is no form of Länder)."""
    low, base = found.lower(), term.lower()
    at = next((i for i, (a, b) in enumerate(zip(low, base, strict=False)) if a != b), None)
    if at is None or UMLAUT.match(base, at):
        return at is None
    ending = low[len(base) :]
    return not UMLAUT.match(low, at) or ending in UMLAUTING or (not ending and base.endswith(SWALLOWED))


def is_adjective(word: str, following: str | None) -> bool:
    """True for a word of a term that is declined with the noun after it: ukrainische Streitkräfte, Schwarzes Meer.

    >>> is_adjective("Schwarzes", "Meer"), is_adjective("für", "Sicherheit"), is_adjective("Wolodymyr", "Selenskyj")
    (True, False, False)
    """
    return following is not None and bool(ADJECTIVE.match(word)) and word.lower() not in NO_ADJECTIVES


# Words that look like adjectives and are none: die Schlacht um den Dnjepr, Unterhändler der Ukraine.
NO_ADJECTIVES = frozenset(
    (
        "der",
        "den",
        "dem",
        "des",
        "die",
        "eine",
        "einen",
        "einer",
        "eines",
        "einem",
        "über",
        "unter",
        "hinter",
        "oder",
        "aber",
    )
)
