"""The German words of a number with another figure in them, in German format."""

import re
from fractions import Fraction

from qa.languages.calendar import MONTHS
from qa.languages.number_digits import month_and_day
from qa.languages.numbers import Number, NumberKind
from qa.languages.spoken_numbers import cardinal_word, with_case_of

FIGURE = re.compile(r"\d+(?:\.\d{3})*(?:,\d+)?")
CENTS, ONE_PLACE = re.compile(r",\d0$"), re.compile(r",\d$")
CLOCK = re.compile(r"(?P<hour>\d{1,2})(?P<mark>[:.])(?P<minute>\d\d)(?= Uhr|$)")
LAST_WORD = 12  # the last number that German newspapers write in letters
HALF_DAY = 12
DAY = re.compile(r"\d{1,2}\.[ \u00a0][^\W\d_]+")


def rewritten(german: str, mine: Number, theirs: Number) -> str:
    """Return the German words with the other number's figure in them, in German format; empty when that is no simple swap.

    >>> from qa.languages.numbers import numbers
    >>> german, source = numbers("1,5 Mio.", "de")[0], numbers("2,4 млн", "uk")[0]
    >>> rewritten("1,5 Mio.", german, source)
    '2,4 Mio.'
    >>> rewritten("5.02 Uhr", numbers("5.02 Uhr", "de")[0], numbers("о 5:20", "uk")[0])
    '5.20 Uhr'
    >>> rewritten("Drei", numbers("Drei", "de")[0], numbers("17", "uk")[0])
    '17'
    >>> rewritten("Vierzehn", numbers("Vierzehn", "de")[0], numbers("сорок", "uk")[0])
    'Vierzig'
    >>> rewritten("4. Mai", numbers("4. Mai", "de")[0], numbers("04.03", "uk")[0])
    '4. März'
    """
    if mine.kind is theirs.kind is NumberKind.TIME:
        return _clock(german, mine, theirs)
    if mine.kind is NumberKind.DATE and theirs.value.denominator > 1:
        return _day(german, theirs)
    figure = FIGURE.search(german)
    if figure is None:
        return _word(german, mine, theirs)
    if {mine.kind, theirs.kind} & {NumberKind.TIME, NumberKind.SCORE, NumberKind.CODE}:
        return ""
    shown = Fraction(figure.group().replace(".", "").replace(",", "."))
    value = abs(theirs.value * shown / mine.value) if mine.value else Fraction(0)  # the sign stays where it is
    text = _figure(value, is_grouped="." in figure.group() or value >= 10_000)
    if CENTS.search(figure.group()) and ONE_PLACE.search(text):
        text += "0"  # 2,50 Rubel
    return german[: figure.start()] + text + german[figure.end() :] if text else ""


def _clock(german: str, mine: Number, theirs: Number) -> str:
    """Return the time of day of the source as the German writes it; 17.02 for «5:20» stays in the afternoon."""
    if CLOCK.match(german) is None or len(theirs.parts) < 2:
        return ""
    hour, minute = theirs.parts[:2]
    if mine.parts[0] % HALF_DAY == hour % HALF_DAY:
        hour = mine.parts[0]
    return CLOCK.sub(lambda clock: f"{hour}{clock['mark']}{minute:02}", german)


def _day(german: str, theirs: Number) -> str:
    """Return day and month of what looks like a decimal beside a date: 4. März for «04.03»; nothing for 4.5."""
    date = month_and_day(theirs)
    return f"{date[1]}. {MONTHS[date[0] - 1]}" if date and DAY.fullmatch(german) else ""


def _word(german: str, mine: Number, theirs: Number) -> str:
    """Return the right number for one in a single word: neun for zwei, 17 for drei.

    Above twelve it is in letters where the German has such a word already, or a sentence begins with it: Vierzig for «сорок».
    """
    are_whole = mine.value.denominator == theirs.value.denominator == 1
    if not (are_whole and mine.kind is theirs.kind is NumberKind.CARDINAL and german.lower() == _spoken(mine)):
        return ""
    is_spoken = mine.value > LAST_WORD or (theirs.is_word and german[:1].isupper())
    if theirs.value > 1 and (theirs.value <= LAST_WORD or (is_spoken and _spoken(theirs))):
        return with_case_of(_spoken(theirs), german)
    return _figure(theirs.value, is_grouped=theirs.value >= 10_000) if LAST_WORD < theirs.value < 10**6 else ""


def _spoken(number: Number) -> str:
    return cardinal_word(int(number.value))


def _figure(value: Fraction, *, is_grouped: bool) -> str:
    if value.denominator == 1:
        return f"{value.numerator:,}".replace(",", ".") if is_grouped else str(value.numerator)
    text = f"{float(value):.4f}".rstrip("0")
    return text.replace(".", ",") if Fraction(text) == value else ""
