"""The weekday does not belong to the date, or the calendar has no such date.

A date with its year has one weekday only (Gregorian calendar). Which of the two is wrong the text cannot say, so nothing is
mended by itself; the weekday is suggested because days are mistaken more often than figures. Dates before 1900 are left alone.
No month has a day too many (31. November), and a February without a leap year no 29th.

    Bad:  Der Gipfel beginnt am Montag, dem 5. März 2024, in Genf.
    Good: Der Gipfel beginnt am Dienstag, dem 5. März 2024, in Genf.
    Bad:  Am Freitag (24.02.2023) fiel der Strom aus, am Montag (26.02.2023) kam er wieder.
    Good: Am Freitag (24.02.2023) fiel der Strom aus, am Sonntag (26.02.2023) kam er wieder.
    Bad:  Die Frist endet am 31. November.
    Good: Die Frist endet am 30. November 2024 oder am 29. Februar 2024.
"""

import re
from calendar import monthrange
from collections.abc import Iterator
from datetime import date

from qa.comparison.article import Article
from qa.documents import Edit, Finding, Severity, Span
from qa.languages.calendar import MONTHS, WEEKDAYS
from qa.languages.lazy_pattern import lazily
from qa.messages import _
from qa.rules.rule import Rule

RULE = Rule(
    "weekday-date",
    Severity.WARNING,
    mqm="accuracy/mistranslation",
    its="inconsistency",
    yields_to=("date-mismatch", "number-mismatch"),  # which know from the source what is wrong
)
SPACE = r"[ \u00a0]"
DATED = lazily(
    rf"\b(?P<weekday>{'|'.join(WEEKDAYS)}|Sonnabend)(?P<part>(?:morgen|vormittag|mittag|nachmittag|abend|nacht)?s?),?{SPACE}\(?"
    rf"(?:(?:de[mnr]|am){SPACE})?(?P<day>\d{{1,2}})\.{SPACE}?"
    rf"(?:(?P<month>{'|'.join(MONTHS)}|Jänner|Feber){SPACE}|(?P<figure>\d{{1,2}})\.{SPACE}?)(?P<year>(?:19|20)\d\d)\b"
)
QUICK = re.compile(r"(?:tag|woch|abend)\S{0,12}[ \u00a0(].{0,6}\d{1,2}\.")
ANY = lazily(
    rf"(?<![\d.,:/-])(?P<day>[1-9]\d?)\.{SPACE}?"
    rf"(?:(?P<month>{'|'.join(MONTHS)}|Jänner|Feber)\b(?:{SPACE}(?P<year>(?:19|20)\d\d)\b)?"
    rf"|(?P<figure>0?[1-9]|1[0-2])\.{SPACE}?(?P<full>(?:19|20)\d\d)\b)"
)
LATE = re.compile(r"(?:29|[3-9]\d)\.[ \u00a0]?[A-Z\d]")  # days that some month lacks
FEBRUARY = 2
LONGEST = {2: 29, 4: 30, 6: 30, 9: 30, 11: 30}  # days
NAMED = ("35. Mai",)  # a book, and the 4 June 1989
AUSTRIAN = {"Jänner": 1, "Feber": 2}


def check(article: Article) -> Iterator[Finding]:
    """Yield one finding per weekday that is not its date's; the edit names the right one."""
    text = article.target.text
    if not article.has_figures:
        return
    for match in ANY.finditer(text) if LATE.search(text) else ():
        if not _exists(match) and match[0] not in NAMED and not _is_quoted(article, match):
            yield RULE.finding(Span(*match.span()), _("the calendar has no {date}", date=match[0]))
    for match in DATED.finditer(text) if QUICK.search(text) else ():
        day = _date(match)
        named = WEEKDAYS.index("Samstag" if match["weekday"] == "Sonnabend" else match["weekday"])
        if day is None or day.weekday() == named:
            continue
        better = WEEKDAYS[day.weekday()]
        yield RULE.finding(
            Span(*match.span()),
            _("{date} falls on a {weekday}", date=text[match.start("day") : match.end()], weekday=better),
            edits=(Edit(Span(*match.span("weekday")), better, safe=False),),
            suggestions=(better + text[match.end("weekday") : match.end()],),
        )


def _is_quoted(article: Article, match: re.Match[str]) -> bool:
    """True for a day that the source has as well: a deed dated «31 листопада» is what the article is about."""
    from qa.languages.numbers import NumberKind, numbers  # which an article without a source need not read

    if article.source is None:
        return False
    day, month = int(match["day"]), _month(match)
    theirs = numbers(article.source.text, article.source.language)
    return any(number.kind is NumberKind.DATE and number.parts[1:] == (month, day) for number in theirs)


def _exists(match: re.Match[str]) -> bool:
    """True for a day that its month has; without a year February has 29."""
    month, day, year = _month(match), int(match["day"]), match["year"] or match["full"]
    if year and month == FEBRUARY:
        return day <= monthrange(int(year), month)[1]
    return day <= LONGEST.get(month, 31)


def _month(match: re.Match[str]) -> int:
    name = match["month"]
    return int(match["figure"]) if not name else AUSTRIAN.get(name) or MONTHS.index(name) + 1


def _date(match: re.Match[str]) -> date | None:
    """Return the day that is meant, None when the calendar has no such day."""
    try:
        return date(int(match["year"]), _month(match), int(match["day"]))
    except ValueError:
        return None
