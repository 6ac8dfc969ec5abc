"""A day of another month: am 6. November for «6 жовтня», though both months are named nearby.

The day is said once on either side of the pair, and neither side has it in the month of the other. Dates in figures are compared
where they have their year (04.03.2022), since 4.3 may be many things.
"""

from collections.abc import Iterator
from typing import NamedTuple

from qa.comparison.article import Article
from qa.comparison.figures.figures import figures
from qa.comparison.pair import Pair
from qa.documents import Span
from qa.languages.calendar import MONTHS, CalendarWord, calendar_words
from qa.languages.lazy_pattern import lazily
from qa.languages.number import Number, NumberKind

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


def turned_figures(article: Article) -> Iterator[Turned]:
    """Yield the dates of which at least one is in figures, and that differ in the month alone; `german` is the whole date."""
    if article.source is None:
        return
    for pair in article.sure_passages():
        german = article.target_of(pair)
        mine = _full_dates(german, "de")
        theirs = _full_dates(article.source_of(pair), article.source.language) if mine else []
        for here in mine:
            (year, month, day), words = here.parts, here.span.of(german)
            same = [there for there in theirs if there.parts[0] == year and there.parts[2] == day]
            is_once = len(same) == 1 == sum(other.parts[::2] == here.parts[::2] for other in mine)
            if (
                not is_once
                or same[0].parts[1] == month
                or not (_is_numeric(words) or _is_numeric(_words_of(same[0], article, pair)))
            ):
                continue
            meant = same[0].parts[1]
            found, better = (
                (f".{month:02}.", f".{meant:02}.") if _is_numeric(words) else (MONTHS[month - 1], MONTHS[meant - 1])
            )
            start = words.find(found)
            if start >= 0:
                head = words[:start]
                yield Turned(
                    here.span.shift(pair.target_span.start),
                    same[0].span.shift(pair.source_span.start),
                    head + found,
                    head + better,
                )


def _full_dates(text: str, language: str) -> list[Number]:
    return [number for number in figures(text, language) if number.kind is NumberKind.DATE and number.parts[0]]


def _words_of(number: Number, article: Article, pair: Pair) -> str:
    return number.span.of(article.source_of(pair))


def _is_numeric(date: str) -> bool:
    return not any(map(str.isalpha, date))


def _days(text: str, language: str) -> list[tuple[int, CalendarWord]]:
    """Return the months that have a day before them, with the day."""
    found = []
    for word in calendar_words(text, language):
        day = DAY.search(text, max(0, word.span.start - REACH), word.span.start) if word.kind == "month" else None
        if day:
            found.append((int(day["day"]), word))
    return found
