"""May a German noun form stand in small letters, be neuter, be a dative? „trotz“ and „reise“ are also small, „regierung“ never.

`noun_case.de.bin` holds forms as Bloom filters (CACM 13/7, 1970) of 2^19 bits with three bits a word: nouns that ever stand in
small letters, those that often do, nominatives and accusatives of neuter nouns, singular datives of masculine and neuter ones.
A form that passes for one of them by chance, one in twenty at most, only makes a rule silent.
Made by `tools/build_noun_case.py`; see `words.README.md`.
"""

from collections.abc import Iterable, Iterator
from functools import cache, lru_cache
from hashlib import blake2b
from pathlib import Path

from qa.languages.compounds import parts
from qa.languages.words import is_noun

FILTER_BITS = 19
PROBES = 3
_MASK = (1 << FILTER_BITS) - 1
_SIZE = 1 << (FILTER_BITS - 3)  # bytes of a filter
_FILE = Path(__file__).with_name("noun_case.de.bin")


@lru_cache(maxsize=1 << 14)
def is_only_noun(word: str) -> bool:
    """True when a lower-case form of the word list is that of a noun and nothing else.

    >>> is_only_noun("regierung"), is_only_noun("trotz"), is_only_noun("wegen")
    (True, False, False)
    """
    return is_noun(word) and not _is_in(0, word)


@lru_cache(maxsize=1 << 14)
def is_mostly_noun(word: str) -> bool:
    """True when the form is seldom another word: Preise, seldom (ich) preise.

    >>> is_mostly_noun("bomben"), is_mostly_noun("trotz")
    (True, False)
    """
    return is_noun(word) and not _is_in(1, word)


def may_be_neuter(word: str) -> bool:
    """True unless the noun is known and no neuter in nominative or accusative singular; compounds by their last part.

    >>> may_be_neuter("Haus"), may_be_neuter("Regierung"), may_be_neuter("Blumenhaus"), may_be_neuter("Xyz")
    (True, False, True, True)
    """
    return _may_be(2, word.lower())


def may_be_dative(word: str) -> bool:
    """True unless the noun is known and no singular dative of a masculine or neuter: what an adjective in -em may stand before.

    >>> may_be_dative("Haus"), may_be_dative("Werkstätten"), may_be_dative("Regierung")
    (True, False, False)
    """
    return _may_be(3, word.lower())


def _may_be(number: int, word: str) -> bool:
    if is_noun(word):
        return _is_in(number, word)
    split = parts(word)
    return not split or not is_noun(split[-1]) or _is_in(number, split[-1])


def filter_of(words: Iterable[str]) -> bytes:
    """Return the bits that lower-case words set, a byte at a time from the lowest bit."""
    bits = bytearray(_SIZE)
    for word in words:
        for place in _places(word):
            bits[place >> 3] |= 1 << (place & 7)
    return bytes(bits)


def _is_in(number: int, word: str) -> bool:
    bits = _filters()[number]
    return all(bits[place >> 3] >> (place & 7) & 1 for place in _places(word))


def _places(word: str) -> Iterator[int]:
    digest = int.from_bytes(blake2b(word.encode(), digest_size=8).digest(), "big")
    return (digest >> (FILTER_BITS * probe) & _MASK for probe in range(PROBES))


@cache
def _filters() -> tuple[bytes, ...]:
    content = _FILE.read_bytes()
    return tuple(content[start : start + _SIZE] for start in range(0, len(content), _SIZE))
