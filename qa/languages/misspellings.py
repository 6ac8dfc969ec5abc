"""Misspellings that everybody knows, and that lists of words count as words: Standart, Wiederstand, garnicht."""

import re
from functools import cache
from pathlib import Path
from typing import NamedTuple

from qa.languages.table_rows import table_rows

TABLE = Path(__file__).with_name("misspellings.tsv")


class _Table(NamedTuple):
    words: dict[str, str]
    stems: dict[str, str]
    pattern: re.Pattern[str]


def corrected(word: str) -> str:
    """Return what a lower-case word stands for by the table, which need not be a word itself, or "".

    >>> corrected("wiederstandes"), corrected("garnicht"), corrected("widerstand")
    ('widerstandes', 'gar nicht', '')
    """
    table = _table()
    if word in table.words:
        return table.words[word]
    return table.pattern.sub(lambda stem: table.stems[stem[0]], word) if table.pattern.search(word) else ""


@cache
def _table() -> _Table:
    rows = table_rows(TABLE)
    stems = {wrong: right for kind, wrong, right in rows if kind == "stem"}
    return _Table(
        {wrong: right for kind, wrong, right in rows if kind == "word"},
        stems,
        re.compile("|".join(map(re.escape, stems))),
    )
