"""Misspellings that everybody knows, and that lists of words count as words: Standart, Wiederstand, garnicht."""

import re
from functools import cache
from pathlib import Path
from typing import NamedTuple

from qa.languages.table_rows import table_rows

TABLE = Path(__file__).with_name("misspellings.tsv")


class _Table(NamedTuple):
    words: dict[str, str]
    small: dict[str, str]
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
    if word in table.small:
        return table.small[word]
    return table.pattern.sub(lambda stem: table.stems[stem[0]], word) if table.pattern.search(word) else ""


def is_misspelling(word: str) -> bool:
    """True for a whole word of the table, some of which are names where they have a capital: warren, not Warren.

    >>> is_misspelling("Zusamen"), is_misspelling("warren"), is_misspelling("Warren")
    (True, True, False)
    """
    table = _table()
    return word.lower() in table.words or word in table.small


@cache
def _table() -> _Table:
    rows = table_rows(TABLE)
    stems = {wrong: right for kind, wrong, right in rows if kind == "stem"}
    return _Table(
        {wrong: right for kind, wrong, right in rows if kind == "word"},
        {wrong: right for kind, wrong, right in rows if kind == "small"},
        stems,
        re.compile("|".join(map(re.escape, stems))),
    )
