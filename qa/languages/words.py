"""The German word list: how frequent a word is, and whether Wiktionary has it as a noun or a name.

`words.de.bin` holds about 440,000 word forms as hashes, not as text: 4 bytes a word, nothing to parse, 2.4 MB read in a
millisecond, and a look-up costs a microsecond. After 8 bytes of magic come little-endian 32-bit numbers: 2^15 + 1 bucket
offsets, then the entries, sorted within their bucket; then 2^22 bits, of which those two are set which the lower and the upper
bits of a word's CRC-32 name (Bloom, CACM 13/7, 1970): 24 in 25 unknown forms, and most forms asked about are, need no other
look; last come the trigrams of common words as plain text. An entry is 23 bits of the word's hash, SLIP, NOUN, NAME, and six
bits of frequency. A hash is the word's CRC-32 and six bits of its Adler-32: slips of a word never share its CRC, which tells
apart what differs in four bytes or fewer. With 38 bits compared, one unknown word in 600,000 passes for a known one.

Made by `tools/build_words.py` from wordfreq and german-nouns; see `words.README.md` for sources and licence.
"""

import sys
from array import array
from bisect import bisect_left
from collections.abc import Iterable
from functools import cache
from pathlib import Path
from typing import NamedTuple
from zlib import adler32, crc32

from qa.languages.kept import MOST_KEPT, Kept

MAGIC = b"qawords3"
BUCKET_BITS = 15
FILTER_BITS = 22
_FILTER_MASK = (1 << FILTER_BITS) - 1
_REST = 32 - FILTER_BITS
SLIP, NOUN, NAME = 0x100, 0x80, 0x40
_LEVEL = 0x3F
_HASH = 0xFFFFFE00
_FREQUENCIES = (0.0, *((9 + level) / 10 for level in range(1, _LEVEL + 1)))  # by level
FILE = Path(__file__).with_name("words.de.bin")


def zipf(word: str) -> float:
    """Return the Zipf frequency of a German word form, case aside: log10 of its count in 10^9 words, 0.0 when unknown.

    7 is „und“, 5 „Regierung“, 3 a word met once in a million, 1 the rarest (van Heuven et al. 2014).

    >>> zipf("Regierung"), zipf("Regierug")
    (5.2, 0.0)
    """
    return _FREQUENCIES[_met[word] & _LEVEL]


def frequencies(forms: Iterable[str]) -> list[float]:
    """Return the Zipf frequencies of lower-case forms, 0.0 for the unknown: for many forms that are asked about once."""
    bits = _table().bits
    return [
        _FREQUENCIES[_entry(form) & _LEVEL]
        if bits[((crc := crc32(form.encode())) & _FILTER_MASK) >> 3] >> (crc & 7) & 1
        and bits[crc >> _REST + 3] >> (crc >> _REST & 7) & 1
        else 0.0
        for form in forms
    ]


def is_known(word: str) -> bool:
    """True when the word form is in the list, case aside; ß and ss differ.

    >>> is_known("großen"), is_known("grossen")
    (True, False)
    """
    return _met[word] != 0


def is_noun(word: str) -> bool:
    """True when Wiktionary has the form as a form of a common noun; many are forms of other words too (Leben, leben)."""
    return _met[word] & NOUN != 0


def is_name(word: str) -> bool:
    """True when Wiktionary has the form as a given name, family name or place (Müller, Kiew)."""
    return _met[word] & NAME != 0


def may_be_slip(word: str) -> bool:
    """True when the form is listed, but is likelier to be a slip for a far more frequent one: deiser (dieser), wolllen.

    One in fifty is; `qa.languages.misspelt` says for which word. Worked out when the list is made, since asking takes a
    hundred look-ups.
    """
    return _met[word] & SLIP != 0


@cache
def trigrams() -> frozenset[str]:
    """Return the letter triples of common words, `^` and `$` standing for a word's begin and end: "^st", "sch", "ng$".

    >>> "^st" in trigrams(), "qxj" in trigrams()
    (True, False)
    """
    text = _table().trigrams
    return frozenset(text[i : i + 3] for i in range(0, len(text), 3))


def key_of(word: str) -> tuple[int, int]:
    """Return the bucket of a word and its 23 bits of hash, as they stand in the upper bits of an entry."""
    data = word.encode()
    crc = crc32(data)
    return crc >> (32 - BUCKET_BITS), (crc << 6 | adler32(data) & 0x3F) << 9 & _HASH


def level_of(frequency: float) -> int:
    """Return the six bits that stand for a Zipf frequency, in steps of 0.1, from 1 for 1.0 to 63 for 7.2."""
    return min(max(round((frequency - 1) * 10), 0) + 1, _LEVEL)


def filter_of(words: Iterable[str]) -> bytes:
    """Return the bits that lower-case words set, a byte at a time from the lowest bit."""
    bits = bytearray(1 << (FILTER_BITS - 3))
    for word in words:
        crc = crc32(word.encode())
        for place in (crc & _FILTER_MASK, crc >> _REST):
            bits[place >> 3] |= 1 << (place & 7)
    return bytes(bits)


def _entry(word: str) -> int:
    """Return the entry of a word, case aside, or 0 for an unknown word; no entry is 0, because its level is at least 1."""
    offsets, entries, bits, _trigrams = _table()
    data = word.lower().encode()
    crc = crc32(data)
    if not (bits[(crc & _FILTER_MASK) >> 3] >> (crc & 7) & 1 and bits[crc >> _REST + 3] >> (crc >> _REST & 7) & 1):
        return 0
    bucket, mark = crc >> 32 - BUCKET_BITS, (crc << 6 | adler32(data) & 0x3F) << 9 & _HASH  # as by `key_of`
    end = offsets[bucket + 1]
    place = bisect_left(entries, mark, offsets[bucket], end)
    return entries[place] if place < end and entries[place] & _HASH == mark else 0


_met = Kept(_entry, MOST_KEPT)  # words as they are written


class _Table(NamedTuple):
    """The parts of the file."""

    offsets: "array[int]"
    entries: "array[int]"
    bits: bytes
    trigrams: str


@cache
def _table() -> _Table:
    content = FILE.read_bytes()
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
