"""What may a German noun form be? „trotz“ is also a small word, „regierung“ never; „Haus“ is a neuter, „Häusern“ a dative plural.

`noun_case.de.bin` holds forms as Bloom filters (CACM 13/7, 1970) of 2^19 bits with three bits a word: nouns that ever stand in
small letters, those that often do, and then one filter for each `Reading`, side by side: byte n has the n-th bit of all eight, so
that one look tells all readings. A form that passes for one of them by chance, one in twenty at most, only makes a rule silent.
Made by `tools/build_noun_case.py`; see `words.README.md`.
"""

from collections.abc import Iterable, Sequence
from enum import IntEnum
from functools import cache, lru_cache
from hashlib import blake2b
from pathlib import Path

from qa.languages.compounds import SHORT_WORDS, SHORTEST, is_head, parts
from qa.languages.lazy_pattern import lazily
from qa.languages.words import is_noun

FILTER_BITS = 19
FEMININE_ENDING = lazily(r"\w{4,}(?<!spr)(?:ung|heit|keit|schaft|tion|tät)")  # Versendung is no dung
_MASK = (1 << FILTER_BITS) - 1
_SIZE = 1 << (FILTER_BITS - 3)  # bytes of a filter
_ALONE = 2  # filters before those of the readings
_FILE = Path(__file__).with_name("noun_case.de.bin")


class Reading(IntEnum):
    """What a form may be, by the number of its filter; singular but for the two plurals.

    Nominative and accusative of neuters are alike, all cases of feminines, all of the plural but the dative.
    """

    NEUTER = 2
    DATIVE = 3  # of masculine or neuter
    MASCULINE = 4  # nominative
    ACCUSATIVE = 5  # of masculine
    FEMININE = 6
    PLURAL = 7
    DATIVE_PLURAL = 8
    GENITIVE = 9  # of masculine or neuter


READINGS = tuple(Reading)
SINGULAR = frozenset({Reading.MASCULINE, Reading.NEUTER, Reading.FEMININE})  # readings of a subject


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


@lru_cache(maxsize=1 << 14)
def readings(word: str) -> frozenset[Reading]:
    """Return what a noun form may be; nothing for one that is not known.

    A compound may be what any noun is in which it ends behind a known part, for the split that comes first may be the wrong one
    (Verwalterins-tanz); not Toren in Forstinspektoren.

    >>> sorted(reading.name for reading in readings("Behörden")), readings("Xyz")
    (['DATIVE_PLURAL', 'PLURAL'], frozenset())
    """
    noun = word.lower()
    if is_noun(noun):
        return _listed(noun)
    if FEMININE_ENDING.fullmatch(noun):
        return frozenset({Reading.FEMININE})
    cuts = [cut for cut in range(SHORTEST, len(noun) - SHORTEST) if is_noun(noun[cut:])]
    if noun[-SHORTEST:] in SHORT_WORDS:  # not Ern, in Lehramtsfächern
        cuts.append(len(noun) - SHORTEST)
    split = parts(noun) if cuts else ()
    if not split or not is_noun(split[-1]):
        return frozenset()
    behind_heads = [cut for cut in cuts if is_head(noun[:cut]) or parts(noun[:cut])] if len(cuts) > 1 else cuts
    return frozenset().union(*[_listed(noun[cut:]) for cut in behind_heads or cuts])


def _listed(noun: str) -> frozenset[Reading]:
    marks = _filters()[-1]
    a, b, c = _places(noun)
    return _sets()[marks[a] & marks[b] & marks[c]]


@cache
def _sets() -> tuple[frozenset[Reading], ...]:
    """Return the readings that each byte stands for."""
    return tuple(
        frozenset([reading for reading in READINGS if byte >> reading - _ALONE & 1])
        for byte in range(1 << len(READINGS))
    )


def may_be(word: str, *allowed: Reading) -> bool:
    """True unless the noun is known and none of these.

    >>> may_be("Haus", Reading.NEUTER), may_be("Blumenhaus", Reading.FEMININE), may_be("Xyz", Reading.FEMININE)
    (True, False, True)
    """
    found = readings(word)
    return not found or not found.isdisjoint(allowed)


def may_be_neuter(word: str) -> bool:
    """True unless the noun is known and no neuter in nominative or accusative singular; compounds by their last part.

    >>> may_be_neuter("Haus"), may_be_neuter("Regierung"), may_be_neuter("Blumenhaus"), may_be_neuter("Xyz")
    (True, False, True, True)
    """
    return may_be(word, Reading.NEUTER)


def may_be_dative(word: str) -> bool:
    """True unless the noun is known and no singular dative of a masculine or neuter: what an adjective in -em may stand before.

    >>> may_be_dative("Haus"), may_be_dative("Werkstätten"), may_be_dative("Regierung")
    (True, False, False)
    """
    return may_be(word, Reading.DATIVE)


def filter_of(words: Iterable[str]) -> bytes:
    """Return the bits that lower-case words set, a byte at a time from the lowest bit."""
    bits = bytearray(_SIZE)
    for word in words:
        for place in _places(word):
            bits[place >> 3] |= 1 << (place & 7)
    return bytes(bits)


def side_by_side(filters: Sequence[bytes]) -> bytes:
    """Return a byte for each bit of a filter, which has that bit of the first filter lowest, and so on."""
    return bytes(
        sum((bits[place >> 3] >> (place & 7) & 1) << number for number, bits in enumerate(filters))
        for place in range(1 << FILTER_BITS)
    )


def _is_in(number: int, word: str) -> bool:
    bits, (a, b, c) = _filters()[number], _places(word)
    return bool(bits[a >> 3] >> (a & 7) & bits[b >> 3] >> (b & 7) & bits[c >> 3] >> (c & 7) & 1)


def _places(word: str) -> tuple[int, int, int]:
    digest = int.from_bytes(blake2b(word.encode(), digest_size=8).digest(), "big")
    return digest & _MASK, digest >> FILTER_BITS & _MASK, digest >> 2 * FILTER_BITS & _MASK


@cache
def _filters() -> tuple[bytes, ...]:
    """Return the two filters that stand alone, and those of the readings side by side."""
    content = _FILE.read_bytes()
    return *(content[number * _SIZE : (number + 1) * _SIZE] for number in range(_ALONE)), content[_ALONE * _SIZE :]
