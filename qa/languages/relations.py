"""Prepositions that cannot stand for one another (до, nach) by `relations.tsv`, nouns of time by `relation_nouns.tsv`."""

import re
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import chain
from pathlib import Path

from qa.documents import Span
from qa.languages.table_rows import table_rows
from qa.languages.word_index import WordIndex

TABLE = Path(__file__).with_name("relations.tsv")
NOUNS = Path(__file__).with_name("relation_nouns.tsv")
COLUMNS = {"uk": 0, "ru": 1}
KINDS = {
    "date": ("date", "time"),
    "event": ("time",),
    "goal": ("goal",),
}  # of a noun, and what it may be for a relation
CONTRACTED = {"am": "an", "ans": "an", "beim": "bei", "im": "in", "ins": "in", "vom": "von", "zum": "zu", "zur": "zu"}
# Every preposition that opens a phrase of its own, and so is the nearest one of what follows.
PREPOSITION = re.compile(
    r"\b(?P<word>ab|a[mn]|ans|auf|aufgrund|aus|außer|außerhalb|bei|beim|bis|dank|durch|für|gegen|gegenüber|hinter|i[mn]|innerhalb|ins"
    r"|mit|nach|neben|ohne|seit|statt|trotz|über|um|unter|von|vom|vor|während|wegen|zu|zum|zur|zwischen)\s",
    re.IGNORECASE,
)
BETWEEN = re.compile(r"(?:(?:[a-zäöüß]+|\d{1,2}\.)\s+){0,3}")  # dem 22. (März), der nächsten (Wahl)
APOSTROPHES = str.maketrans("’ʼ", "''")
REACH = 60  # characters before a noun in which its preposition is looked for


@dataclass(frozen=True, slots=True)
class Relation:
    """What a preposition of the source says of what follows it.

    `kind` tells what may follow (any, time, date), `case` in which case, `others` which German prepositions say something else.
    """

    name: str
    kind: str
    case: str
    others: frozenset[str]


def relations(text: str, language: str) -> list[tuple[Span, Relation]]:
    """Return the prepositions of a text that some German ones cannot stand for, in text order.

    >>> [(span, relation.name) for span, relation in relations("Після війни", "uk")]
    [(Span(start=0, end=5), 'after')]
    """
    low = text.lower()
    if language not in COLUMNS or len(low) != len(text):  # İ makes two letters
        return []
    pattern, rows = _pattern(language)
    return [(Span(*match.span()), row) for match in pattern.finditer(low) for row in rows[match.group()]]


def german_preposition(text: str, noun: int) -> Span | None:
    """Return the preposition of the noun or date that begins at a place; None when something else stands between.

    >>> text = "Erst nach dem Ende des Krieges"
    >>> german_preposition(text, 14).of(text), german_preposition(text, 23)
    ('nach', None)
    """
    begin = max(0, noun - REACH)
    found = list(PREPOSITION.finditer(text, begin, noun))
    if not found or not BETWEEN.fullmatch(text, found[-1].end(), noun):
        return None
    start = found[-1].start("word")
    if len(found) > 1 and found[-2].end() == start:
        start = found[-2].start("word")  # bis zum Krieg
    return Span(start, found[-1].end("word"))


def plain_preposition(words: str) -> str:
    """Return what a German preposition says: in for im, bis for bis zum; nothing for two that stand together (bis nach).

    >>> plain_preposition("Beim"), plain_preposition("bis zum"), plain_preposition("bis nach")
    ('bei', 'bis', '')
    """
    first, *second = words.lower().split()
    if second:
        return "bis" if first == "bis" and CONTRACTED.get(second[0], second[0]) in ("in", "zu", "an") else ""
    return CONTRACTED.get(first, first)


@lru_cache(maxsize=1 << 12)
def meanings_of(word: str, language: str) -> frozenset[str]:
    """Return the rows of nouns that a word may stand in, as their German words.

    >>> meanings_of("Kriegsende", "de") & meanings_of("кінця", "uk") != frozenset()
    True
    """
    return frozenset(german for german, _ in _nouns(language).of(word.lower().translate(APOSTROPHES)))


@lru_cache(maxsize=1 << 12)
def kinds_of(noun: str) -> frozenset[str]:
    """Return what a German noun may be for a relation: any, and a time, a date, a goal.

    >>> sorted(kinds_of("Bürgerkrieg")), sorted(kinds_of("November")), sorted(kinds_of("Tisch"))
    (['any', 'time'], ['any', 'date', 'time'], ['any'])
    """
    return frozenset(chain(["any"], *(KINDS[kind] for _, kind in _nouns("de").of(noun.lower()))))


@cache
def _nouns(language: str) -> WordIndex[tuple[str, str]]:
    index = WordIndex[tuple[str, str]]()
    for kind, german, *cells in table_rows(NOUNS):
        for word in filter(None, (german if language == "de" else cells[COLUMNS[language]]).split(", ")):
            index.add(word, (german, kind))
    return index


@cache
def _pattern(language: str) -> tuple[re.Pattern[str], dict[str, list[Relation]]]:
    rows: dict[str, list[Relation]] = {}
    for name, kind, case, german, *cells in table_rows(TABLE):
        relation = Relation(name, kind, case, frozenset(german.split(", ")))
        for words in filter(None, cells[COLUMNS[language]].split(", ")):
            rows.setdefault(words, []).append(relation)
    longest_first = sorted(rows, key=len, reverse=True)
    return re.compile(rf"(?<![\w’'-])(?:{'|'.join(longest_first)})(?=[ \u00a0])"), rows
