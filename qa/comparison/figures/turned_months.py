"""A day of another month: am 6. November for «6 жовтня», though both months are named nearby.

The day is said once on either side of the pair, and neither side has it in the month of the other.
"""

from collections.abc import Iterator
from typing import NamedTuple

from qa.comparison.article import Article
from qa.documents import Span
from qa.languages.calendar import CalendarWord, calendar_words
from qa.languages.lazy_pattern import lazily

DAY = lazily(r"(?<![\d.,:–-])(?P<day>\d{1,2})\.?(?:-\w{1,3})?[ \u00a0]$")
REACH = 8  # characters before the month


class Turned(NamedTuple):
    """The German month and that of the source, each at its place in the article."""

    german: Span
    source: Span
    found: str
    meant: str


def turned_months(article: Article) -> Iterator[Turned]:
    """Yield the months."""
    if article.source is None:
        return
    for pair in article.sure_passages():
        mine = _days(article.target_of(pair), "de")
        theirs = _days(article.source_of(pair), article.source.language) if mine else []
        for day, here in mine:
            others = [there for number, there in theirs if number == day]
            is_once = len(others) == 1 == sum(number == day for number, _ in mine)
            if is_once and others[0].number != here.number and here.is_sure and others[0].is_sure:
                yield Turned(
                    here.span.shift(pair.target_span.start),
                    others[0].span.shift(pair.source_span.start),
                    here.german,
                    others[0].german,
                )


def _days(text: str, language: str) -> list[tuple[int, CalendarWord]]:
    """Return the months that have a day before them, with the day."""
    found = []
    for word in calendar_words(text, language):
        day = DAY.search(text, max(0, word.span.start - REACH), word.span.start) if word.kind == "month" else None
        if day:
            found.append((int(day["day"]), word))
    return found
