"""Words of small sets whose members are easily exchanged: ranks, kin, seasons, weapons, by the patterns of `counterparts.tsv`."""

import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from qa.documents import Span

TABLE = Path(__file__).with_name("counterparts.tsv")
COLUMNS = {"de": 2, "uk": 3, "ru": 4}


@dataclass(frozen=True, slots=True)
class Member:
    """A word of a set where it stands; `span` in code points of that text, `german` names the member."""

    span: Span
    set: str
    german: str


def members(text: str, language: str) -> list[Member]:
    """Return the words of all sets in a text, in text order; no words for languages without a column in the table.

    >>> [member.german for member in members("Підполковник і його сестра", "uk")]
    ['Oberstleutnant', 'Schwester']
    """
    low = text.lower()
    if language not in COLUMNS or len(low) != len(text):  # İ makes two letters
        return []
    found = [
        Member(Span(*match.span()), name, german)
        for name, german, pattern in _patterns(language)
        for match in pattern.finditer(low)
    ]
    longest = [
        member
        for member in found
        if not any(o.set == member.set and o.span != member.span and o.span.contains(member.span) for o in found)
    ]
    return sorted(longest, key=lambda member: member.span.start)


@cache
def _patterns(language: str) -> tuple[tuple[str, str, re.Pattern[str]], ...]:
    rows = (line.split("\t") for line in TABLE.read_text(encoding="utf-8").splitlines() if line[:1] != "#")
    return tuple((row[0], row[1], re.compile(rf"(?<![\w’'])(?:{row[COLUMNS[language]]})(?![\w’'])")) for row in rows)
