"""May a German noun form stand in small letters? „trotz“, „dank“ and „reise“ may, „regierung“ never.

`noun_case.de.bin` holds the noun forms that are also other words, as two Bloom filters (CACM 13/7, 1970) of 2^19 bits with
three bits a word: first those that ever stand in small letters, then those that often do. A form that passes for one of
them by chance, one in four hundred, only makes a rule silent. Made by `tools/build_noun_case.py`; see `words.README.md`.
"""

from collections.abc import Iterable, Iterator
from functools import cache
from hashlib import blake2b
from pathlib import Path

from qa.languages.words import is_noun

FILTER_BITS = 19
PROBES = 3
_MASK = (1 << FILTER_BITS) - 1
_SIZE = 1 << (FILTER_BITS - 3)  # bytes of a filter
_FILE = Path(__file__).with_name("noun_case.de.bin")


def is_only_noun(word: str) -> bool:
    """True when a lower-case form of the word list is that of a noun and nothing else.

    >>> is_only_noun("regierung"), is_only_noun("trotz"), is_only_noun("wegen")
    (True, False, False)
    """
    return is_noun(word) and not _is_in(_filters()[:_SIZE], word)


def is_mostly_noun(word: str) -> bool:
    """True when the form is seldom another word: Preise, seldom (ich) preise.

    >>> is_mostly_noun("bomben"), is_mostly_noun("trotz")
    (True, False)
    """
    return is_noun(word) and not _is_in(_filters()[_SIZE:], word)


def filter_of(words: Iterable[str]) -> bytes:
    """Return the bits that lower-case words set, a byte at a time from the lowest bit."""
    bits = bytearray(_SIZE)
    for word in words:
        for place in _places(word):
            bits[place >> 3] |= 1 << (place & 7)
    return bytes(bits)


def _is_in(bits: bytes, word: str) -> bool:
    return all(bits[place >> 3] >> (place & 7) & 1 for place in _places(word))


def _places(word: str) -> Iterator[int]:
    digest = int.from_bytes(blake2b(word.encode(), digest_size=8).digest(), "big")
    return (digest >> (FILTER_BITS * probe) & _MASK for probe in range(PROBES))


@cache
def _filters() -> bytes:
    return _FILE.read_bytes()
