"""Dates, years, times and ages that a desk says otherwise: am Donnerstag for «у четвер, 5 лютого»."""

import re
from fractions import Fraction

from qa.comparison.figures.fact import Fact
from qa.comparison.figures.figures import figures
from qa.comparison.figures.surroundings import Surroundings
from qa.languages.calendar import MONTHS, calendar_words
from qa.languages.number import NumberKind
from qa.languages.number_digits import month_and_day

# A day that needs no date: the reader knows when the article was published. „am Morgen“ may be that of any day.
NEAR_DAY = re.compile(
    r"(?i)\b(?:gestern|heute|(?-i:morgen|(?<![a-zäöüß] )Morgen)|vorgestern|übermorgen|tags (?:zuvor|darauf)|vortag\w*"
    r"|(?:am )?(?:selben|gleichen) tag\w*"
    r"|(?:letzte|vergangene|vorige|kommende|nächste|diese)[nrs]? (?:woche|tage?|nacht|wochenende)"
    r"|(?:woche|tage?|monate?|abend|nacht) (?:zuvor|davor|danach|darauf|später)|wenige tage \w+"
    r"|in (?:einer|zwei|drei|wenigen) (?:woche|tage)n?"
    r"|вчора\w*|сьогодн\w*|завтра\w*|позавчора\w*|післязавтра\w*|вчера\w*|сегодня\w*|послезавтра\w*|позавчера\w*"
    r"|напередодні|накануне|(?:минул|прошл|наступн|следующ)\w+ (?:тижн|недел|доб|сут|вихідн|выходн)\w*)\b"
)
# When: a year beside one of these may be filled in or left out, a season or an anniversary says which.
SOME_TIME = re.compile(
    r"(?i)\b(?:торік|цьогоріч\w*|позаторік|рок\w+|рік|році|год(?:а|у|е|ом|ы|ов|ам|ами|ах)?|годовщин\w+|лет|літ|вторгнення"
    r"|вторжени\w+|війн\w+|войн\w+|навесні|весн\w+|влітку|літ(?:о|а|у|ом|н\w+)|лет(?:о|а|у|ом|н\w+)|восени|осін\w*|осен\w*"
    r"|взимку|зим(?:а|и|і|у|ой|ою|ы|е|н\w+)|тоді|тогда)\b"
)
WORD_BEHIND = re.compile(r"\s\w+")
PART_OF_MONTH = re.compile(r"\b(?P<part>Anfang|Mitte|Ende)[ \u00a0](?P<month>[A-ZÄ]\w+)")
DAYS_OF_PART = {"Anfang": range(1, 11), "Mitte": range(10, 21), "Ende": range(20, 32)}
FEASTS = {  # by month and day
    (1, 1): ("Neujahr",),
    (5, 1): ("Tag der Arbeit",),
    (12, 24): ("Heiligabend",),
    (12, 25): ("Weihnacht",),
    (12, 31): ("Silvester",),
}
OF_MONTH = re.compile(rf"\b(?:ersten|zweiten|dritten|vierten|letzten) (?:{'|'.join(MONTHS)})[a-z]*(?:tag|woch)\w*")
NEAR_YEAR = re.compile(
    r"(?i)\b(?:(?:kommend|nächst|vergangen|letzt|vorig|dies|laufend)\w*[ \u00a0]jahre?s?|vorjahr\w*|heuer)\b"
)
YEAR_OF_LIFE = re.compile(r"(?i)\b(?P<year>\d+)-?\w* (?:році життя|году жизни)")
CLOCK = re.compile(r"\b(?:Uhr|morgens|vormittags|mittags|nachmittags|abends|nachts)\b")
NOON = 12
OF_YEAR = re.compile(r"(?:[Jj]ahrgangs?|geboren(?: im Jahr)?)[ \u00a0]$")
BORN = re.compile(r"(?i)(?:року народження|р\. ?н\.|года рождения|г\. ?р\.|народи\w+|родил\w+)")
# The zones that German news converts to; its readers' own lies behind all of Ukraine, Russia and Kazakhstan, as UTC does.
BEHIND = re.compile(r"\b(?:(?:deutscher|mitteleuropäischer|Berliner|Wiener) Zeit|MESZ|MEZ|UTC|GMT)\b")
ANYWHERE = re.compile(r"\b(?:Ortszeit|(?:Kyjiwer|Kiewer|Moskauer|örtlicher) Zeit)\b")
SOURCE_ZONE = re.compile(
    r"\bза (?!київськ|московськ)\w+[иі]м часом|\bпо (?!киевск|московск)\w+[ое]му времени"
    r"|\b(?:за|по) (?:Гр[иі]нв[иі]ч|Вашингтон|Нью-Йорк|Лондон|Париж|Брюссел|Берл[иі]н)\w+|\b(?:UTC|GMT|EST)\b"
)
FURTHEST_BEHIND = 11  # hours: Kamchatka
HALF, ENDS_OF_MATCH = 45, (60, 80, 90, 120)  # minutes: football, ice hockey, rugby
FROM_WHISTLE = re.compile(
    r" Minuten? (?P<side>vor|nach) (?:dem |der )?(?:(?P<pause>Pause|Halbzeit|Seitenwechsel|Wiederanpfiff|Wiederbeginn)"
    r"|Ende|Schluss|Abpfiff|Spielende|Spielschluss|Schlusspfiff)"
)
NEAR_WHISTLE = re.compile(
    r"\b(?:[Kk]urz (?:vor|nach) (?:dem |der )?(?:Pause|Halbzeit|Seitenwechsel|Wiederanpfiff|Ende|Schluss|Abpfiff|Anpfiff)"
    r"|Schlussminuten?|Schlussphase|Nachspielzeit|Schlusspfiff)"
)
MINUTE = re.compile(r"(?:\s?\+\s?\d+)?(?:-\w{1,3})?\s(?:хвилин|минут)")  # на 90+4-й хвилині
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
    theirs, mine = _days(around.source, around.language), _days(around.german, "de")
    if number.parts[0] and fact.key == number.parts[0]:  # the year: a date with its weekday is of these days
        return bool(theirs or mine or NEAR_YEAR.search(around.german))
    if _is_rounded(fact, around.german) or _is_feast(fact, around.german) or OF_MONTH.search(around.german):
        return True
    if _month(number.parts[1], around.german):  # „am Februar“ has lost its day
        return False
    # am Donnerstag for «5 лютого»: a desk knows which day that was, and may say it in the next sentence.
    if _days(around.german_near, "de") - _days(around.source_near, around.language):
        return True
    mine = _days(around.german_near, "de") if theirs else mine
    return bool(theirs & mine if theirs else mine) or bool(NEAR_DAY.search(around.german))


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
    source = _without_counted(around.source, around.language)
    return months or bool(SOME_TIME.search(source)) or bool(NEAR_DAY.search(source))


def is_age_for_year(mine: Fact, theirs: Fact, around: Surroundings) -> bool:
    """True for „39-jährig“ beside «1986 року народження», „mit 87 Jahren“ beside «на 88-му році життя»."""
    if theirs.what.value - 1 in ages_in_years_of_life(around.source):
        return bool(mine.what.value == theirs.what.value - 1)
    if mine.what.kind is not NumberKind.AGE or not BORN.search(around.source):
        return False
    return bool(mine.what.value + theirs.what.value in LIVING)


def is_year_for_age(mine: Fact, theirs: Fact, german: str) -> bool:
    """True for „Jahrgang 2005“ beside «20-річний»; `german` is the text `mine` stands in."""
    is_born = theirs.what.kind is NumberKind.AGE and OF_YEAR.search(german, 0, mine.span.start) is not None
    return is_born and bool(mine.what.value + theirs.what.value in LIVING)


def ages_in_years_of_life(source: str) -> frozenset[Fraction]:
    """Return the ages that «на 88-му році життя» speaks of: 87."""
    return frozenset(Fraction(match["year"]) - 1 for match in YEAR_OF_LIFE.finditer(source))


def is_date_in_figures(mine: Fact, theirs: Fact) -> bool:
    """True for „4. März“ beside «04.03», which by itself might be a decimal."""
    return mine.what.kind is NumberKind.DATE and mine.what.parts[1:] == month_and_day(theirs.what)


def is_hour_after_noon(mine: Fact, theirs: Fact, around: Surroundings) -> bool:
    """True for „von sieben bis zehn Uhr“ beside «з 19 до 22», and for 18 Uhr beside «о шостій»: a clock has twelve hours."""
    early, late = sorted((mine.what.value, theirs.what.value))
    is_hour = early.denominator == 1 and 1 <= early <= NOON
    return bool(is_hour and late == early + NOON and CLOCK.search(around.german))


def is_minute_of_match(mine: Fact, theirs: Fact, german: str) -> bool:
    """True for „sieben Minuten vor dem Ende“ beside «на 83-й хвилині»; `german` is the text `mine` stands in."""
    told = FROM_WHISTLE.match(german, mine.span.end)
    if told is None:
        return False
    minutes, minute = mine.what.value, theirs.what.value
    if told["pause"]:
        return bool(minute == HALF + (minutes if told["side"] == "nach" else -minutes))
    return told["side"] == "vor" and minute + minutes in ENDS_OF_MATCH


def is_minute_in_words(fact: Fact, source: str, around: Surroundings) -> bool:
    """True for «на 44-й хвилині» where the German says kurz vor der Pause."""
    return MINUTE.match(source, fact.span.end) is not None and NEAR_WHISTLE.search(around.german) is not None


def is_time_elsewhere(mine: Fact, theirs: Fact, around: Surroundings) -> bool:
    """True for a time converted to another zone, if the German names one: 13 Uhr deutscher Zeit for «о 14:00»."""
    if {mine.what.kind, theirs.what.kind} - {NumberKind.TIME}:
        return False
    hours: Fraction = (theirs.what.value - mine.what.value) % 24
    if hours.denominator != 1:
        return False
    is_elsewhere = ANYWHERE.search(around.german) or SOURCE_ZONE.search(around.source)
    return bool(is_elsewhere) or (bool(BEHIND.search(around.german)) and 0 < hours <= FURTHEST_BEHIND)


def names_a_zone(german: str, source: str) -> bool:
    """True when either side says whose time it gives: 13 Uhr deutscher Zeit, 9:00 по местному времени."""
    return bool(BEHIND.search(german) or ANYWHERE.search(german) or SOURCE_ZONE.search(source))


def _is_rounded(fact: Fact, german: str) -> bool:
    """True for a day that the German says by the part of its month: Mitte Dezember for «15 грудня»."""
    month = fact.what.parts[1]
    return any(
        fact.key in DAYS_OF_PART[match["part"]] and _month(month, match["month"])
        for match in PART_OF_MONTH.finditer(german)
    )


def _is_feast(fact: Fact, german: str) -> bool:
    """True for „am Neujahrstag“ beside «з 1 січня»."""
    day = (fact.what.parts[1], fact.what.parts[2])
    return any(feast in german for feast in FEASTS.get(day, ()))


def _days(text: str, language: str) -> set[int]:
    return {word.number for word in calendar_words(text, language) if word.kind == "weekday"}


def _month(number: int, german: str) -> bool:
    return any(word.kind == "month" and word.number == number for word in calendar_words(german, "de"))


def _without_counted(text: str, language: str) -> str:
    """Return the text without its figures and the words behind them: «у 2003 році», «вісім років» speak of no other year."""
    rest, end = "", 0
    for number in figures(text, language):
        rest += text[end : number.span.start]
        end = max(
            end, next((word.end() for word in [WORD_BEHIND.match(text, number.span.end)] if word), number.span.end)
        )
    return rest + text[end:]
