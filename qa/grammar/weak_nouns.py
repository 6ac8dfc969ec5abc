"""Nouns that take -en in the genitive and got an -s: des Präsidents, eines gefallenen Soldats.

Source: Duden 9, „Deklination“, schwache Maskulina.
"""

from collections.abc import Iterator
from typing import NamedTuple

from qa.grammar.adjectives import is_adjective
from qa.languages.lazy_pattern import lazily
from qa.languages.noun_case import Reading, readings
from qa.languages.sieve import Sieve
from qa.languages.tokens import runs_in
from qa.languages.words import is_noun

GENITIVE = lazily(
    r"\b(?:[Dd]es|[Ee]ines|[Kk]eines|[Dd]ieses|[Jj]edes|[Ss]eines|[Ii]hres|[Uu]nseres|[Mm]eines)[ \u00a0]"
    r"(?:(?P<adjective>[a-zäöüß]+)en[ \u00a0])?(?P<noun>[A-ZÄÖÜ][a-zäöüß]{3,})s(?![\w-])",
    words="des|eines|keines|dieses|jedes|seines|ihres|unseres|meines",
)
# What these nouns end in: Präsident, Demonstrant, Soldat, Journalist, Pilot, Philosoph, Geologe, Fotograf, Zeuge.
ENDINGS = (
    "ent",
    "ant",
    "dat",
    "rat",
    "ist",
    "ot",
    "et",
    "oph",
    "oge",
    "graf",
    "arch",
    "nom",
    "mensch",
    "uge",
    "unde",
    "erte",
    "sse",
)


WITH_S = Sieve(lambda word: word[0].isupper() and word[-1] == "s" and word[:-1].lower().endswith(ENDINGS))


class WeakNoun(NamedTuple):
    """The noun where it stands, `[start, end)` in code points, and its genitive."""

    start: int
    end: int
    right: str


def strong_genitives(text: str) -> Iterator[WeakNoun]:
    """Yield the nouns with the wrong ending.

    >>> [found.right for found in strong_genitives("Die Rede des Präsidents und des Patents")]
    ['Präsidenten']
    """
    for match in GENITIVE.finditer(text) if WITH_S(runs_in(text)) else ():
        noun, adjective = match["noun"], match["adjective"]
        if adjective and not is_adjective(adjective):
            continue
        right = noun + ("n" if noun.endswith("e") else "en")
        is_weak = noun.lower().endswith(ENDINGS) and Reading.MASCULINE in readings(noun) and is_noun(right)
        if is_weak and not readings(noun + "s") and not is_noun(noun + "s"):
            yield WeakNoun(match.start("noun"), match.end(), right)
