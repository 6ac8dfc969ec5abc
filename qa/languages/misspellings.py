"""Misspellings that everybody knows, and that lists of words count as words: Standart, Wiederstand, garnicht.

Most are a table; some have a reason that makes many: wider and wieder, tot and tod, -nis and -niss, -iv and -ief, vor and vorr
are one to the ear. There the word as it should be is listed, and far more frequent.
"""

import re
from functools import cache, lru_cache
from pathlib import Path
from typing import NamedTuple

from qa.languages.compounds import is_explained
from qa.languages.table_rows import table_rows
from qa.languages.words import is_known, is_noun, zipf

TABLE = Path(__file__).with_name("misspellings.tsv")


# What is one to the ear, and what is written; where both are prefixes, either may be wrong
REASONS = tuple(
    (re.compile(wrong), right)
    for wrong, right in (
        (r"^wieder(?=\w)", "wider"),  # Wiederruf
        (r"^wider(?=\w)", "wieder"),  # Widergabe
        (r"^tod(?=\w{3})", "tot"),  # todgesagt
        (r"^tot(?=\w{3})", "tod"),  # totkrank
        (r"(?<=\w{3})niss$", "nis"),  # Hinderniss
        (r"(?<=\w{2}[stkg])ief(?=(?:e[nrms]?)?$)", "iv"),  # offensief
        (r"^vorr(?=[aeüu])", "vor"),  # vorrübergehend
        (r"^herr(?=aus|an|ein|u[mn]|üb)", "her"),  # herraus
    )
)
HEADS, TAILS = ("wi", "to", "vorr", "herr"), ("niss", "ief", "iefe", "iefen", "iefer", "iefes", "iefem")
LISTED, CLOSE = 1.5, 1.0  # how frequent the right word must be, and by how much more than the wrong one


class _Table(NamedTuple):
    words: dict[str, str]
    small: dict[str, str]
    old: frozenset[str]
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
    if table.pattern.search(word):
        return table.pattern.sub(lambda stem: table.stems[stem[0]], word)
    return _by_ear(word)


@lru_cache(maxsize=1 << 12)
def meant_by_all(word: str) -> str:
    """Return the word that a lower-case well-known misspelling stands for: Wiederstand; no Wiktionary noun is one by its stem.

    >>> meant_by_all("wiederstand"), meant_by_all("garnicht"), meant_by_all("standarte")
    ('widerstand', 'gar nicht', '')
    """
    right = "" if is_noun(word) and not is_misspelling(word) else corrected(word)
    return right if right and (" " in right or is_known(right) or is_explained(right)) else ""


def is_well_known(word: str) -> bool:
    """True for a misspelling as it is typed, though names have such letters: Slovenien; no listed word by its stem."""
    small = word.lower()
    return (is_misspelling(word) or not zipf(small)) and bool(meant_by_all(small))


def is_misspelling(word: str) -> bool:
    """True for a whole word of the table, some of which are names where they have a capital: warren, not Warren.

    >>> is_misspelling("Zusamen"), is_misspelling("warren"), is_misspelling("Warren")
    (True, True, False)
    """
    table = _table()
    return word.lower() in table.words or word in table.small or bool(_by_ear(word.lower()))


def is_dated(word: str) -> bool:
    """True for what was right until 1996, and what many go on writing: wieviel."""
    return word.lower() in _table().old


def _by_ear(word: str) -> str:
    """Return the listed word that sounds like a lower-case one and is far more frequent, or "".

    >>> _by_ear("wiederruf"), _by_ear("widergabe"), _by_ear("todgesagt"), _by_ear("wiederwahl"), _by_ear("vorrang")
    ('widerruf', 'wiedergabe', 'totgesagt', '', '')
    """
    if not (word.startswith(HEADS) or word.endswith(TAILS)):
        return ""
    for pattern, right in REASONS:
        form = pattern.sub(right, word)
        if form != word and (frequency := zipf(form)) >= LISTED and frequency >= zipf(word) + CLOSE:
            return form
    return ""


@cache
def _table() -> _Table:
    rows = table_rows(TABLE)
    stems = {wrong: right for kind, wrong, right in rows if kind == "stem"}
    return _Table(
        {wrong: right for kind, wrong, right in rows if kind == "word"},
        {wrong: right for kind, wrong, right in rows if kind in ("small", "old")},
        frozenset(wrong for kind, wrong, right in rows if kind == "old"),
        stems,
        re.compile("|".join(map(re.escape, sorted(stems, key=len, reverse=True)))),
    )
