"""A day of another month: am 6. November for «6 жовтня», though both months are named nearby.

The day is said once on either side of the pair, and neither side has it in the month of the other. Dates in figures are compared
where they have their year (04.03.2022), since 4.3 may be many things.
"""

from collections.abc import Iterator
from typing import NamedTuple

from qa.comparison.article import Article
from qa.comparison.figures.figures import figures
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
    """Yield the only full date of a pair, where one side at least has it in figures and day or month differ."""
    for pair in article.sure_passages():
        assert article.source is not None  # a pair has a source
        german, source = article.target_of(pair), article.source_of(pair)
        mine = _full_dates(german, "de")
        theirs = _full_dates(source, article.source.language) if len(mine) == 1 else []
        if len(theirs) != 1 or mine[0].parts[0] != theirs[0].parts[0] or mine[0].parts == theirs[0].parts:
            continue
        words = mine[0].span.of(german)
        if _is_numeric(words) or _is_numeric(theirs[0].span.of(source)):
            year, found = str(mine[0].parts[0]), words.rstrip("0123456789")
            yield Turned(
                mine[0].span.shift(pair.target_span.start),
                theirs[0].span.shift(pair.source_span.start),
                found if words.endswith(year) else words,
                _written(theirs[0], like=words) + ("" if words.endswith(year) else year),
            )


def _written(date: Number, *, like: str) -> str:
    """Return day and month of a date as those of another are written, up to the year: 04.03. or 4. März."""
    _year, month, day = date.parts
    return f"{day:02}.{month:02}." if _is_numeric(like) else f"{day}. {MONTHS[month - 1]} "


def _full_dates(text: str, language: str) -> list[Number]:
    return [number for number in figures(text, language) if number.kind is NumberKind.DATE and number.parts[0]]


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
