"""Which way something went (more, less) and where it lies (north, south, east, west), in words of four languages."""

import re
from functools import cache
from pathlib import Path

from qa.documents import Span
from qa.languages.table_rows import table_rows

TABLE = Path(__file__).with_name("directions.tsv")
COLUMNS = {"de": 1, "uk": 2, "ru": 3}
# Of what German makes one word with the point of the compass where the source has the point, too: Südukraine, Westufer.
# Not of seas and states that Ukrainian and Russian call otherwise: Ostsee, Südafrika.
PARTS = (
    "ukrain|russ|kore|osseti|sudan|irland|irisch|zyp|asi|europ|amerik|kasach|deutsch|polen|polnisch|ufer|küste|seite|teil|rand|hang"
    "|grenze|flanke|wind|flügel|spitze"
)
# Words for points of the compass, in small letters. захід is an event as well, заходи are measures, сходи are stairs.
WORDS = {
    "de": rf"\b(?:(?:nord|süd)(?:ost|öst|west)|nord|nörd|süd|ost|öst|west)(?:ens?|lich(?:e[nrms]?)?|(?:{PARTS})\w*|)\b",
    "uk": r"\b(?:(?:північн|південн)\w{1,3}[- ](?:сх[іо]д|зах[іо]д)\w{0,4}|півн[іо]ч\w{0,3}|півд(?:ен|н)\w{0,3}"
    r"|(?:північно|південно|східно|західно)-?(?:укра|рос|коре|осет|суда|ірла|кіпр|азі|євро|амер|каза|німе|поль)\w*"
    r"|сх(?:ід|оді|оду|ідн\w{1,3})|західн\w{1,3}|(?<=на )захід(?= від))\b",
    "ru": r"\b(?:(?:северо|юго)-?(?:восто[кч]|запад)\w{0,6}"
    r"|(?:северо|южно|восточно|западно)-?(?:укра|рос|коре|осет|суда|ирла|кипр|ази|евро|амер|каза|неме|поль)\w*"
    r"|север(?:н\w{2,3}|[ауе]|ом|)|юг(?:[ауе]|ом|)|южн\w{2,3}|восто[кч]\w{0,5}|запад\w{0,5})\b",
}
# Where to: на захід, nach Westen. Alone, «захід» is a sunset or an event.
HEADED = {
    "de": r"\b(?:nach|gen|richtung) (?P<where>norden|süden|osten|westen)\b",
    "uk": r"\bна (?P<where>північ|південь|схід|захід)(?! сонця)\b",
    "ru": r"\bна (?P<where>север|юг|восток|запад)\b",
}
STEMS = {
    "N": "nord|nörd|північ|півноч|север",
    "S": "süd|півд|юг|юж",
    "E": "ost|öst|сх[іо]д|восто",
    "W": "west|зах[іо]д|запад",
}
OPPOSITE = {"N": "S", "S": "N", "E": "W", "W": "E"}


def changes(text: str, language: str) -> list[tuple[Span, str]]:
    """Return the words that say where a figure went, each with its direction (more, less, level), in text order.

    >>> [way for _span, way in changes("Der Preis ist um 12 Prozent gestiegen, der Absatz sank.", "de")]
    ['more', 'less']
    """
    if language not in COLUMNS:
        return []
    return [(Span(*match.span()), str(match.lastgroup)) for match in _changes(language).finditer(text)]


def compass(text: str, language: str) -> list[tuple[Span, frozenset[str]]]:
    """Return the words for points of the compass, each with its letters (N, S, E, W).

    >>> [sorted(points) for _span, points in compass("südöstlich von Lwiw, im Norden", "de")]
    [['E', 'S'], ['N']]
    """
    low = text.lower()
    if language not in WORDS or len(low) != len(text):  # İ makes two letters
        return []
    return [(Span(*match.span()), _points(match.group())) for match in _compass(language).finditer(low)]


def headings(text: str, language: str) -> list[tuple[Span, frozenset[str]]]:
    """Return the phrases that say in which direction something goes, each with its point of the compass.

    >>> [sorted(points) for _span, points in headings("Вони пішли на захід.", "uk")]
    [['W']]
    """
    low = text.lower()
    if language not in HEADED or len(low) != len(text):
        return []
    return [(Span(*match.span()), _points(match["where"])) for match in _headed(language).finditer(low)]


def are_opposed(one: frozenset[str], other: frozenset[str]) -> bool:
    """True when the two cannot be meant by one place: southeast and southwest; but not southeast and east.

    >>> are_opposed(frozenset("SE"), frozenset("SW")), are_opposed(frozenset("SE"), frozenset("E"))
    (True, False)
    """
    return any(OPPOSITE[point] in other for point in one)


@cache
def _changes(language: str) -> re.Pattern[str]:
    patterns: dict[str, list[str]] = {}
    for cells in table_rows(TABLE):
        patterns.setdefault(cells[0], []).append(cells[COLUMNS[language]])
    return re.compile(r"\b(?:" + "|".join(f"(?P<{way}>{'|'.join(found)})" for way, found in patterns.items()) + r")\b")


@cache
def _compass(language: str) -> re.Pattern[str]:
    return re.compile(WORDS[language])


@cache
def _headed(language: str) -> re.Pattern[str]:
    return re.compile(HEADED[language])


def _points(word: str) -> frozenset[str]:
    return frozenset(point for point, stem in STEMS.items() if re.search(stem, word))
