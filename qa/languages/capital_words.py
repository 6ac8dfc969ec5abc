"""Which listed words that are no nouns of the list have a capital wherever they stand: Chicago, Oksana, Müllers, Weltcup.

`capital_words.de.bin` holds the lower-case words as sorted 32-bit hashes: words that the web writes small once in eight times at
most (names) or in twenty (others), and that are no form of a verb or an adjective. Made by `tools/build_capital_words.py`; see
`words.README.md` for sources and licence.
"""

import sys
from array import array
from bisect import bisect_left
from collections.abc import Iterable
from functools import cache, lru_cache
from hashlib import blake2b
from pathlib import Path

from qa.languages.words import is_known, is_noun

_FILE = Path(__file__).with_name("capital_words.de.bin")


@lru_cache(maxsize=1 << 14)
def has_always_capital(word: str) -> bool:
    """True for a lower-case form of the word list that is a name's and nothing else, or that of a noun the list does not mark.

    >>> has_always_capital("chicago"), has_always_capital("klein"), has_always_capital("regierung")
    (True, False, False)
    """
    if not is_known(word) or is_noun(word):
        return False
    mark, marks = _hash(word), _marks()
    place = bisect_left(marks, mark)
    return place < len(marks) and marks[place] == mark


def table_of(words: Iterable[str]) -> bytes:
    """Return the file for these words, little-endian."""
    marks = array("I", sorted(map(_hash, words)))
    if sys.byteorder == "big":
        marks.byteswap()
    return marks.tobytes()


def _hash(word: str) -> int:
    return int.from_bytes(blake2b(word.encode(), digest_size=4).digest(), "big")


@cache
def _marks() -> "array[int]":
    marks = array("I")
    marks.frombytes(_FILE.read_bytes())
    if sys.byteorder == "big":
        marks.byteswap()
    return marks
