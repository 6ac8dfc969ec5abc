"""Which listed words have a capital wherever they stand (Chicago, Müllers), and which only at a sentence's head (nannte).

`capital_words.de.bin` and `small_only.de.bin` hold lower-case words as sorted CRC-32. The first are no nouns of the list
and no forms of verbs or adjectives, and the web writes them small once in eight times at most (names) or in twenty (others). The
second are no infinitives, and the web writes them with a capital once in eight times at most, sentence heads included, or once
in fifty if they end as adjectives do. Made by `tools/build_capital_words.py`; see `words.README.md` for sources and licence.
"""

import sys
from array import array
from collections.abc import Iterable
from functools import cache
from pathlib import Path
from zlib import crc32

from qa.languages.words import is_known, is_noun

ALWAYS, NEVER = (Path(__file__).with_name(f"{name}.de.bin") for name in ("capital_words", "small_only"))


def has_always_capital(word: str) -> bool:
    """True for a lower-case form of the word list that is a name's and nothing else, or that of a noun the list does not mark.

    >>> has_always_capital("chicago"), has_always_capital("klein"), has_always_capital("regierung")
    (True, False, False)
    """
    return is_known(word) and not is_noun(word) and _hash(word) in _always()


def is_small_only(word: str) -> bool:
    """True for a lower-case form of the word list that has a capital at the head of a sentence only.

    >>> is_small_only("nannte"), is_small_only("dortigen"), is_small_only("lesen"), is_small_only("goldene")
    (True, True, False, False)
    """
    return is_known(word) and _hash(word) in _never()


def table_of(words: Iterable[str]) -> bytes:
    """Return the file for these words, little-endian."""
    return _in_file_order(array("I", sorted(map(_hash, words)))).tobytes()


def _hash(word: str) -> int:
    return crc32(word.encode())


@cache  # one function a table: to look up a path takes longer than to look up a word
def _always() -> frozenset[int]:
    return _marks(ALWAYS)


@cache
def _never() -> frozenset[int]:
    return _marks(NEVER)


def _marks(table: Path) -> frozenset[int]:
    marks = array("I")
    marks.frombytes(table.read_bytes())
    return frozenset(_in_file_order(marks))


def _in_file_order(marks: "array[int]") -> "array[int]":
    if sys.byteorder == "big":
        marks.byteswap()
    return marks
