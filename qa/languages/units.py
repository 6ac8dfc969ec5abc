"""Units of measure, money, time and size in running text, by the patterns of `units.tsv`."""

import re
from dataclasses import dataclass
from fractions import Fraction
from functools import cache
from pathlib import Path

from qa.documents import Span
from qa.languages.first_letters import alternatives_of, by_first_letter
from qa.languages.lazy_pattern import lazily
from qa.languages.table_rows import table_rows

TABLE = Path(__file__).with_name("units.tsv")
COLUMNS = {"de": 2, "uk": 3, "ru": 4, "en": 5}


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit of a family (`length`), its factor to the family's base, and the German word that names it in the plural."""

    family: str
    name: str
    factor: Fraction
    is_sure: bool = True


@dataclass(frozen=True, slots=True)
class UnitWord:
    """A unit where it stands in a text; `span` in code points of that text."""

    span: Span
    unit: Unit


def unit_words(text: str, language: str) -> list[UnitWord]:
    """Return the units named in a text, in text order; an empty list for languages without a column in the table.

    >>> [word.unit.name for word in unit_words("За 620 км, 11 млн фунтів", "uk")]
    ['kilometre', 'million', 'pound']
    """
    if language not in COLUMNS:
        return []
    place, pattern, units = _compiled(language)
    low = text.lower()
    is_hastened = " " in text and len(low) == len(text)  # no single word is worth it; İ makes two letters
    places = place.finditer(low) if is_hastened else pattern.finditer(text)
    return [
        UnitWord(Span(*match.span(match.lastgroup)), units[int(match.lastgroup[1:])])
        for found in places
        if (match := pattern.match(text, found.start())) and match.lastgroup
    ]


@cache
def _compiled(language: str) -> tuple[re.Pattern[str], re.Pattern[str], list[Unit]]:
    """Return a pattern that says where in a text in small letters a unit stands, one that says which, and the units.

    The first is ten times as fast, because it asks for the first letter first, and has no groups and no letters of two cases.
    """
    units: list[Unit] = []
    parts: list[str] = []
    for cells in table_rows(TABLE):
        for is_sure in (True, False):
            words = [_pattern(p) for p in _alternatives(cells[COLUMNS[language]]) if p.startswith("~") is not is_sure]
            if words:
                parts.append(f"(?P<u{len(units)}>{'|'.join(words)})")
                units.append(Unit(cells[0], cells[1], Fraction(cells[6]), is_sure))
    # Ages cling to their figure (32-летний, 35-jährig), currencies to a country or a figure (US-Dollar, $20).
    before, after = r"(?:(?<![\w-])|(?<=\d)-?|(?<=US-))", r"(?:(?!\w)|(?<=[$€£₴₽]))"
    grouped = rf"{before}(?:{'|'.join(parts)}){after}"
    bare = by_first_letter([word.lower() for some in parts for word in alternatives_of(some.partition(">")[2][:-1])])
    return lazily(f"{before.lower()}(?:{bare}){after}"), re.compile(f"(?i){grouped}"), units


def _pattern(cell: str) -> str:
    # A short sign needs its figure: „5 m“, «10 т», but „T-Shirt“ and «і т. д.» name no unit.
    word = cell.lstrip("~")
    return rf"(?:(?<=\d)|(?<=\d[ \u00a0\u202f])){word[1:]}" if word.startswith("+") else word


def _alternatives(cell: str) -> list[str]:
    """Split at `|` outside brackets."""
    return re.split(r"\|(?![^(]*\))", cell)
