"""The weekday does not belong to the date.

A date with its year has one weekday only (Gregorian calendar). Which of the two is wrong the text cannot say, so nothing is
mended by itself; the weekday is suggested because days are mistaken more often than figures. Dates before 1900 are left alone.

    Bad:  Der Gipfel beginnt am Montag, dem 5. März 2024, in Genf.
    Good: Der Gipfel beginnt am Dienstag, dem 5. März 2024, in Genf.
    Bad:  Am Freitag (24.02.2023) fiel der Strom aus, am Montag (26.02.2023) kam er wieder.
    Good: Am Freitag (24.02.2023) fiel der Strom aus, am Sonntag (26.02.2023) kam er wieder.
"""

import re
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
AUSTRIAN = {"Jänner": 1, "Feber": 2}


def check(article: Article) -> Iterator[Finding]:
    """Yield one finding per weekday that is not its date's; the edit names the right one."""
    text = article.target.text
    if not article.has_figures or not QUICK.search(text):
        return
    for match in DATED.finditer(text):
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


def _date(match: re.Match[str]) -> date | None:
    """Return the day that is meant, None when the calendar has no such day."""
    name = match["month"]
    month = int(match["figure"]) if not name else AUSTRIAN.get(name) or MONTHS.index(name) + 1
    try:
        return date(int(match["year"]), month, int(match["day"]))
    except ValueError:
        return None
