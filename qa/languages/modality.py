"""Modal verbs that cannot stand for one another (не пришлось, durfte nicht), by `modality.tsv`."""

import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from qa.languages.table_rows import table_rows

TABLE = Path(__file__).with_name("modality.tsv")
FIRST_COLUMN = {"uk": 4, "ru": 6}


@dataclass(frozen=True, slots=True)
class Modality:
    """Words of a source, the German that says something else, and what excuses it on either side.

    >>> [row.name for row in modalities("uk") if row.source.search("Документи можна подати")]
    ['may']
    """

    name: str
    is_denied: bool
    source: re.Pattern[str]
    source_excuse: re.Pattern[str]
    german: re.Pattern[str]
    german_excuse: re.Pattern[str]


@cache
def modalities(language: str) -> tuple[Modality, ...]:
    """Return the rows of the table for Ukrainian or Russian; none for another language."""
    first = FIRST_COLUMN.get(language)
    if first is None:
        return ()
    return tuple(
        Modality(row[0], row[1] == "denied", *map(_words, (*row[first : first + 2], row[2], row[3])))
        for row in table_rows(TABLE)
    )


def _words(pattern: str) -> re.Pattern[str]:
    return re.compile(rf"(?i)(?<![\w-])(?:{pattern})(?![\w-])")
