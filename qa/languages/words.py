"""The German word list: how frequent a word is, and whether Wiktionary has it as a noun or a name.

`words.de.bin` holds about 440,000 word forms as hashes, not as text: 4 bytes a word, nothing to parse, 2.4 MB read in a
millisecond, and a look-up costs two microseconds. After 8 bytes of magic come little-endian 32-bit numbers: 2^14 + 1 bucket
offsets, then the entries, sorted within their bucket; then 2^22 bits, of which that is set which a word's CRC-32 names (Bloom,
CACM 13/7, 1970): nine in ten unknown forms, and most forms asked about are, need no other look; last come the trigrams of
common words as plain text. An entry is 24 bits of the word's hash, NOUN, NAME, and six bits of frequency.
With 38 bits compared, one unknown word in 600,000 passes for a known one.

Made by `tools/build_words.py` from wordfreq and german-nouns; see `words.README.md` for sources and licence.
"""

import sys
from array import array
from bisect import bisect_left
from collections.abc import Iterable
from functools import cache, lru_cache
from hashlib import blake2b
from pathlib import Path
from typing import NamedTuple
from zlib import crc32

MAGIC = b"qawords2"
BUCKET_BITS = 14
FILTER_BITS = 22
_FILTER_MASK = (1 << FILTER_BITS) - 1
NOUN, NAME = 0x80, 0x40
_LEVEL = 0x3F
_FILE = Path(__file__).with_name("words.de.bin")


@lru_cache(maxsize=1 << 17)
def zipf(word: str) -> float:
    """Return the Zipf frequency of a German word form, case aside: log10 of its count in 10^9 words, 0.0 when unknown.

    7 is „und“, 5 „Regierung“, 3 a word met once in a million, 1 the rarest (van Heuven et al. 2014).

    >>> zipf("Regierung"), zipf("Regierug")
    (5.2, 0.0)
    """
    entry = _entry(word.lower())
    return (9 + (entry & _LEVEL)) / 10 if entry else 0.0


def frequencies(forms: Iterable[str]) -> list[float]:
    """Return the Zipf frequencies of lower-case forms, 0.0 for the unknown: for many forms that are asked about once."""
    bits = _table().bits
    return [
        zipf(form) if bits[(check := crc32(form.encode()) & _FILTER_MASK) >> 3] >> (check & 7) & 1 else 0.0
        for form in forms
    ]


def is_known(word: str) -> bool:
    """True when the word form is in the list, case aside; ß and ss differ.

    >>> is_known("großen"), is_known("grossen")
    (True, False)
    """
    return _entry(word.lower()) != 0


def is_noun(word: str) -> bool:
    """True when Wiktionary has the form as a form of a common noun; many are forms of other words too (Leben, leben)."""
    return bool(_entry(word.lower()) & NOUN)


def is_name(word: str) -> bool:
    """True when Wiktionary has the form as a given name, family name or place (Müller, Kiew)."""
    return bool(_entry(word.lower()) & NAME)


@cache
def trigrams() -> frozenset[str]:
    """Return the letter triples of common words, `^` and `$` standing for a word's begin and end: "^st", "sch", "ng$".

    >>> "^st" in trigrams(), "qxj" in trigrams()
    (True, False)
    """
    text = _table().trigrams
    return frozenset(text[i : i + 3] for i in range(0, len(text), 3))


def key_of(word: str) -> tuple[int, int]:
    """Return the bucket of a word and its 24 bits of hash, as they stand in the upper bytes of an entry."""
    digest = int.from_bytes(blake2b(word.encode(), digest_size=5).digest(), "big")
    return digest >> (40 - BUCKET_BITS), (digest & 0xFFFFFF) << 8


def level_of(frequency: float) -> int:
    """Return the six bits that stand for a Zipf frequency, in steps of 0.1, from 1 for 1.0 to 63 for 7.2."""
    return min(max(round((frequency - 1) * 10), 0) + 1, _LEVEL)


def filter_of(words: Iterable[str]) -> bytes:
    """Return the bits that lower-case words set, a byte at a time from the lowest bit."""
    bits = bytearray(1 << (FILTER_BITS - 3))
    for word in words:
        check = crc32(word.encode()) & _FILTER_MASK
        bits[check >> 3] |= 1 << (check & 7)
    return bytes(bits)


@lru_cache(maxsize=1 << 17)
def _entry(word: str) -> int:
    """Return the entry of a lower-case word, or 0 for an unknown word; no entry is 0, because its level is at least 1."""
    offsets, entries, bits, _trigrams = _table()
    check = crc32(word.encode()) & _FILTER_MASK
    if not bits[check >> 3] >> (check & 7) & 1:
        return 0
    bucket, mark = key_of(word)
    end = offsets[bucket + 1]
    place = bisect_left(entries, mark, offsets[bucket], end)
    return entries[place] if place < end and entries[place] & ~0xFF == mark else 0


class _Table(NamedTuple):
    """The parts of the file."""

    offsets: "array[int]"
    entries: "array[int]"
    bits: bytes
    trigrams: str


@cache
def _table() -> _Table:
    content = _FILE.read_bytes()
    begin = len(MAGIC) + 4 * ((1 << BUCKET_BITS) + 1)
    offsets = _numbers(content[len(MAGIC) : begin])
    filter_begin = begin + 4 * offsets[-1]
    filter_end = filter_begin + (1 << (FILTER_BITS - 3))
    entries = _numbers(content[begin:filter_begin])
    return _Table(offsets, entries, content[filter_begin:filter_end], content[filter_end:].decode())


def _numbers(content: bytes) -> "array[int]":
    numbers = array("I")
    numbers.frombytes(content)
    if sys.byteorder == "big":
        numbers.byteswap()
    return numbers
