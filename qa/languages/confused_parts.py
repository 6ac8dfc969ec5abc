"""Compounds of which one part was taken for another that sounds or looks alike: Merkmahl, Rückgrad, Landmiene, Totesopfer.

Or the s is lost that joins two parts: Kriegverbrechen, Rettungkräfte. A spelling checker takes such a word apart into words that
it knows. But nobody writes it: it is not in the word list, or hardly, while the compound with the other part is common. Festmahl
and Fernbedienung are common themselves.
"""

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from qa.languages.table_rows import table_rows
from qa.languages.words import is_noun, zipf

TABLE = Path(__file__).with_name("confused_parts.tsv")
SHORTEST = 7  # letters of a compound
REST = 3  # letters of its other part
RARE, COMMON, GAP = (
    2.3,
    1.5,
    1.2,
)  # how common a wrong compound and a right one may be, and how much more common this one

# First parts that nearly always take an -s: Staatsbürger, Rettungskräfte; but Haushalt(s)entwurf, Einkommen(s)steuer
LINKED = re.compile(
    r"(?:ung|heit|keit|schaft|tät|ion|staat|krieg|recht|gericht|volk|bund|beruf|verkehr|geburt|arbeit|eigentum|geschäft|leben|frieden"
    r"|handel|mitglied|schied|unterricht|vertrag|angriff|hilf|könig|ausgang|befehl|beschäftigung|ministerium|parlament|himmel|unfall"
    r"|verdacht|hochzeit|alter|gefängnis|meinung|urlaub)(?=[a-zäöüß]{3})"
)
# Letters of the wrong one, how common it may be and the right one must be, and how much more common this one
LINKED_LONG, LINKED_RARE, LINKED_COMMON, LINKED_GAP = 8, 1.5, 2.0, 1.5


def compound_with_other_part(word: str) -> str:
    """Return the compound that was meant, "" where nothing is wrong with this one.

    >>> [compound_with_other_part(word) for word in ("Merkmahl", "Festmahl", "Totesopfer", "widergewählt", "Staatbürger")]
    ['Merkmal', '', 'Todesopfer', 'wiedergewählt', 'Staatsbürger']
    """
    small = word.lower()
    if linked := _with_link(small) if word[0].isupper() else "":
        return linked.capitalize()
    heads, tails, right = _beginnings_and_ends()
    may_be = len(small) >= SHORTEST and (small.startswith(heads) or small.endswith(tails))
    if not may_be or word[1:] != small[1:] or is_noun(small) or small.startswith(right):
        return ""
    frequency = zipf(small)
    if frequency > RARE:
        return ""
    for other in _others(small):
        if zipf(other) >= max(COMMON, frequency + GAP):
            return word[0] + other[1:] if word[0].lower() == other[0] else other.capitalize()
    return ""


def _with_link(small: str) -> str:
    """Return the compound with the s that joins its parts, "" where it has it, or is not known with it: Kriegverbrechen."""
    if len(small) < LINKED_LONG or (frequency := zipf(small)) > LINKED_RARE:
        return ""
    for head in LINKED.finditer(small):
        other = f"{small[: head.end()]}s{small[head.end() :]}"
        if zipf(other) >= max(LINKED_COMMON, frequency + LINKED_GAP):
            return other
    return ""


def _others(small: str) -> Iterator[str]:
    """Yield the word with the other part in the place of each that it has at its head or its end."""
    heads, tails, _right = _parts()
    for size in range(2, len(small) - REST + 1):
        for other in heads.get(small[:size], ()):
            yield other + small[size:]
        for other in tails.get(small[-size:], ()):
            yield small[:-size] + other


@cache
def _beginnings_and_ends() -> tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...]]:
    """Return the heads, the tails and how good compounds begin, as `str.startswith` wants them."""
    heads, tails, right = _parts()
    return tuple(heads), tuple(tails), right


@cache
def _parts() -> tuple[dict[str, tuple[str, ...]], dict[str, tuple[str, ...]], tuple[str, ...]]:
    """Return for each head, and for each tail, those that are taken for it, and how good compounds begin.

    Either of a pair may be the wrong one.
    """
    heads: dict[str, tuple[str, ...]] = {}
    tails: dict[str, tuple[str, ...]] = {}
    right: tuple[str, ...] = ()
    for place, forms, other_forms, _witness in table_rows(TABLE):
        if place == "right":
            right += tuple(forms.split())
            continue
        parts = heads if place == "head" else tails
        for one, other in zip(forms.split(), other_forms.split(), strict=True):
            parts[one] = (*parts.get(one, ()), other)
            parts[other] = (*parts.get(other, ()), one)
    return heads, tails, right
