"""Dates, years, times and ages that a desk says otherwise: am Donnerstag for «у четвер, 5 лютого»."""

import re
from fractions import Fraction

from qa.languages.calendar import calendar_words
from qa.languages.number import NumberKind
from qa.rules.fact import Fact
from qa.rules.surroundings import Surroundings

# A day that needs no date: the reader knows when the article was published.
NEAR_DAY = re.compile(
    r"(?i)\b(?:gestern|heute|morgen|vorgestern|übermorgen|tags (?:zuvor|darauf)|(?:am )?(?:selben|gleichen) tag\w*|vortag\w*"
    r"|(?:letzte|vergangene|vorige|kommende|nächste|diese)[nrs]? (?:woche|tage?|nacht|wochenende)"
    r"|(?:woche|tage?|monate?|abend|nacht) (?:zuvor|davor|danach|darauf|später)|wenige tage \w+"
    r"|вчора\w*|сьогодн\w*|завтра\w*|позавчора\w*|післязавтра\w*|вчера\w*|сегодня\w*|послезавтра\w*|позавчера\w*"
    r"|напередодні|накануне|(?:минул|прошл|наступн|следующ)\w+ (?:тижн|недел|доб|сут|вихідн|выходн)\w*)\b"
)
# When: a year beside one of these may be filled in or left out, a season or an anniversary says which.
SOME_TIME = re.compile(
    r"(?i)\b(?:торік|цьогоріч\w*|позаторік|рок\w+|рік|році|год\w*|лет|літ|вторгнення|вторжени\w+|війн\w+|войн\w+"
    r"|навесні|весн\w+|влітку|літ[ао]\w*|лет\w+|восени|осін\w*|осен\w*|взимку|зим\w+|тоді|тогда)\b"
)
YEAR_OF_LIFE = re.compile(r"(?i)\b(?P<year>\d+)-?\w* (?:році життя|году жизни)")
CLOCK = re.compile(r"\b(?:Uhr|morgens|vormittags|mittags|nachmittags|abends|nachts)\b")
NOON = 12
BORN = re.compile(r"(?i)(?:року народження|р\. ?н\.|года рождения|г\. ?р\.|народи\w+|родил\w+)")
ZONE = re.compile(
    r"(?i)\b(?:deutscher|mitteleuropäischer|Ortszeit|MESZ|MEZ|UTC|GMT|Berliner|Wiener|Kyjiwer|Kiewer|Moskauer) ?(?:Zeit)?\b"
)
FURTHEST_ZONE = 12  # hours
LIVING = range(2014, 2041)  # birth year and age add up to the year of the news


def is_date_left_out(fact: Fact, around: Surroundings, later: list[Fact]) -> bool:
    """True for a date that the German need not repeat: its weekday or „gestern“ is said, or its year goes without saying.

    `later` is what the German has and the source has not: another date there is a mistake, no shortening.
    """
    number = fact.what
    if number is None or number.kind is not NumberKind.DATE:
        return False
    if any(other.what is not None and other.what.kind in (NumberKind.DATE, NumberKind.YEAR) for other in later):
        return False
    theirs = _days(around.source, around.language)
    if number.parts[0] and fact.key == number.parts[0]:  # the year: a date with its weekday is of these days
        return bool(theirs)
    if _month(number.parts[1], around.german):  # „am Februar“ has lost its day
        return False
    return bool(theirs & _days(around.german, "de")) or bool(NEAR_DAY.search(around.german))


def is_date_filled_in(fact: Fact, around: Surroundings, lost: list[Fact]) -> bool:
    """True for a date or year of the German that the source says by a weekday, a season, „вчора“ or „торік“."""
    number = fact.what
    if number is None or number.kind not in (NumberKind.DATE, NumberKind.YEAR):
        return False
    if any(other.what is not None and other.what.kind is number.kind for other in lost):
        return False
    if number.kind is NumberKind.DATE and fact.key == number.value:
        return bool(_days(around.source, around.language)) or bool(NEAR_DAY.search(around.source))
    months = any(word.kind == "month" for word in calendar_words(around.source, around.language))
    return months or bool(SOME_TIME.search(around.source)) or bool(NEAR_DAY.search(around.source))


def is_age_for_year(mine: Fact, theirs: Fact, around: Surroundings) -> bool:
    """True for „39-jährig“ beside «1986 року народження», „mit 87 Jahren“ beside «на 88-му році життя»."""
    if theirs.what.value - 1 in ages_in_years_of_life(around.source):
        return bool(mine.what.value == theirs.what.value - 1)
    if mine.what.kind is not NumberKind.AGE or not BORN.search(around.source):
        return False
    return bool(mine.what.value + theirs.what.value in LIVING)


def ages_in_years_of_life(source: str) -> frozenset[Fraction]:
    """Return the ages that «на 88-му році життя» speaks of: 87."""
    return frozenset(Fraction(match["year"]) - 1 for match in YEAR_OF_LIFE.finditer(source))


def is_hour_after_noon(mine: Fact, theirs: Fact, around: Surroundings) -> bool:
    """True for „von sieben bis zehn Uhr“ beside «з 19 до 22»: a clock has twelve hours."""
    is_hour = mine.what.value.denominator == 1 and 1 <= mine.what.value <= NOON
    return bool(is_hour and theirs.what.value == mine.what.value + NOON and CLOCK.search(around.german))


def is_time_elsewhere(mine: Fact, theirs: Fact, around: Surroundings) -> bool:
    """True for a time converted to another zone, if the German names one: 13 Uhr deutscher Zeit for «о 14:00»."""
    if {mine.what.kind, theirs.what.kind} - {NumberKind.TIME} or not ZONE.search(around.german):
        return False
    hours: Fraction = abs(mine.what.value - theirs.what.value)
    return hours.denominator == 1 and min(hours, 24 - hours) <= FURTHEST_ZONE


def _days(text: str, language: str) -> set[int]:
    return {word.number for word in calendar_words(text, language) if word.kind == "weekday"}


def _month(number: int, german: str) -> bool:
    return any(word.kind == "month" and word.number == number for word in calendar_words(german, "de"))
