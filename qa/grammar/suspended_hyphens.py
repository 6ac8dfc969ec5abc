"""The half of a compound that stands before „und“ and lacks its hyphen: die Wirtschafts und Finanzminister, im In und Ausland.

Two things give it away. A feminine noun has an -s only inside a compound (Wirtschafts-, Sicherheits-, Regierungs-); and some
halves are no nouns of their own, or stand with such a compound and nothing else (Vor- und Nachteile, Luft- und Raumfahrt): a
table has these.
"""

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from qa.documents import Span
from qa.languages.compounds import parts
from qa.languages.lazy_pattern import lazily
from qa.languages.sieve import Sieve
from qa.languages.table_rows import table_rows
from qa.languages.words import is_noun

TABLE = Path(__file__).with_name("suspended_hyphens.tsv")
LINKED = lazily(r"[A-ZÄÖÜ][a-zäöüß]+(?:ung|heit|keit|schaft|tät|tion|sion)s")
JOINS = ("und ", "oder ", "sowie ", "bzw. ", "beziehungsweise ")
BEHIND = r"[ \u00a0](?:und|oder|sowie|bzw\.|beziehungsweise)[ \u00a0](?P<other>[A-ZÄÖÜ]?[a-zäöüß]{4,})"


def suspended_hyphens(text: str, there: frozenset[str]) -> Iterator[Span]:
    """Yield the halves without their hyphen, one word after another; `there` are the words of the text.

    >>> text = "Die Wirtschafts und Finanzminister nennen Vor und Nachteile im In und Ausland."
    >>> [half.of(text) for half in suspended_hyphens(text, frozenset(text.split()))]
    ['In', 'Vor', 'Wirtschafts']
    """
    for half in sorted(HALVES(there)):
        if any(f"{half} {word}" in text for word in JOINS):
            for match in re.finditer(rf"(?<![\w-])(?P<half>{half}){BEHIND}", text):
                if _is_half(half, match["other"]):
                    yield Span(*match.span("half"))


def _may_be_half(word: str) -> bool:
    return word in _table() or (LINKED.fullmatch(word) is not None and is_noun(word[:-1].lower()))


HALVES = Sieve(_may_be_half)


def _is_half(half: str, other: str) -> bool:
    """True for Vor and Nachteile, and for Wirtschafts and any compound noun."""
    goes_on = _table().get(half)
    if goes_on is not None:
        return goes_on.match(other) is not None
    return other[0].isupper() and len(parts(other.lower())) > 1


@cache
def _table() -> dict[str, re.Pattern[str]]:
    patterns: dict[str, str] = {}
    for halves, goes_on, _example in table_rows(TABLE):
        for half in halves.split():
            patterns[half] = f"{patterns[half]}|{goes_on}" if half in patterns else goes_on
    return {half: re.compile(rf"(?:{goes_on})") for half, goes_on in patterns.items()}
