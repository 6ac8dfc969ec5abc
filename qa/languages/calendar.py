"""Weekdays and months in running text, by the patterns of `calendar.tsv`."""

import re
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from pathlib import Path

from qa.documents import Span
from qa.languages.codes import CYRILLIC_LANGUAGES
from qa.languages.table_rows import table_rows

TABLE = Path(__file__).with_name("calendar.tsv")
WEEKDAYS = ("Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag")
MONTHS = (
    *("Januar", "Februar", "März", "April", "Mai", "Juni"),
    *("Juli", "August", "September", "Oktober", "November", "Dezember"),
)
# 10.12.2021, 10/12/21, 2021-12-10: a month in figures.
FIGURES = re.compile(r"(?<!\d)\d{1,2}[./](?P<a>0?[1-9]|1[0-2])[./](?:\d{4}|\d{2})(?!\d)|\d{4}-(?P<b>\d{2})-\d{2}(?!\d)")

IN_FIGURES = re.compile(r"\d[./-]\d")  # in every match of the one before, and found faster
TODAY = re.compile(
    r"(?i)\b(?:сегодня|завтра|вчера|сьогодні|завтра|вчора|послезавтра|післязавтра|позавчора|позавчера)[ ,–—-]{1,3}$"
)


@dataclass(frozen=True, slots=True)
class CalendarWord:
    """A weekday (1 = Monday … 7) or month (1 … 12). `is_sure` is False for words that also mean something else (среда)."""

    span: Span
    kind: str
    number: int
    is_sure: bool = True

    @property
    def german(self) -> str:
        """The German name: Montag, Januar."""
        return (WEEKDAYS if self.kind == "weekday" else MONTHS)[self.number - 1]


def calendar_words(text: str, language: str) -> list[CalendarWord]:
    """Return the weekdays and months of a text in text order; dates in figures count as months that are not sure.

    >>> [word.german for word in calendar_words("у неділю, 3 березня", "uk")]
    ['Sonntag', 'März']
    """
    return list(_calendar_words(text, language))


@lru_cache(maxsize=16)  # several rules ask about the same sentences
def _calendar_words(text: str, language: str) -> tuple[CalendarWord, ...]:
    pattern, meanings = _compiled(language)
    found = [
        replace(word, is_sure=_is_sure(text, match, word.is_sure))
        for match in (pattern.finditer(_plain(text)) if pattern else ())
        if match.lastgroup and not _is_name(text, match, language)
        for word in (CalendarWord(Span(*match.span()), *meanings[int(match.lastgroup[1:])]),)
    ]
    found += [
        CalendarWord(Span(*m.span()), "month", int(m["a"] or m["b"]), False)
        for m in (FIGURES.finditer(text) if IN_FIGURES.search(text) else ())
        if 1 <= int(m["a"] or m["b"]) <= 12
    ]
    return tuple(sorted(found, key=lambda word: word.span))


def _is_sure(text: str, match: re.Match[str], is_sure: bool) -> bool:
    """True for words that mean nothing else, and for those that do where a day stands before them: сегодня среда."""
    return is_sure or TODAY.search(text, max(0, match.start() - 15), match.start()) is not None


def _is_name(text: str, match: re.Match[str], language: str) -> bool:
    """Марта with a capital inside a sentence is a woman; German and English months always have one."""
    if language not in CYRILLIC_LANGUAGES or not match.group()[0].isupper() or match.group().isupper():
        return False
    before = text[: match.start()].rstrip(' «„“"(–—-')
    return bool(before) and before[-1] not in ".!?…:\n"


def _plain(text: str) -> str:
    """Return the text with one kind of apostrophe, same length: п’ятниця, пʼятниця."""
    return text.replace("’", "'").replace("ʼ", "'").replace("`", "'")


@cache
def _compiled(language: str) -> tuple[re.Pattern[str] | None, list[tuple[str, int, bool]]]:
    rows = table_rows(TABLE)
    rows = [row for row in rows if row[0] == language]
    if not rows:
        return None, []
    meanings = [(kind, int(number), not pattern.startswith("~")) for _, kind, number, pattern, _ in rows]
    parts = [f"(?P<m{i}>{row[3].lstrip('~')})" for i, row in enumerate(rows)]
    # German and English names have a capital always (Montag), „montags“ aside; Cyrillic ones at the sentence's start.
    capital = "" if language in CYRILLIC_LANGUAGES else r"(?=[A-Z]|\w+tags\b)"
    return re.compile(rf"\b{capital}(?i:{'|'.join(parts)})\b"), meanings
