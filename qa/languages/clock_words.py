"""Times of day said in words: о пів на восьму, без четверти восемь, halb acht, Viertel nach zwei.

Ukrainian and Russian count the half and quarter hours towards the next hour, as German does (halb acht is 7.30).
"""

import re
from collections.abc import Callable, Iterator
from fractions import Fraction
from functools import cache

from qa.documents import Span
from qa.languages.lazy_pattern import lazily
from qa.languages.number import Number, NumberKind
from qa.languages.number_words import meaning, plain_form
from qa.languages.tokens import has_any

WORD = r"[^\W\d_]+(?:['’ʼ`][^\W\d_]+)*"
QUARTER, HALF = Fraction(1, 4), Fraction(1, 2)
Reader = Callable[[Fraction, Fraction], Fraction]  # (hour, minutes as a part of an hour) -> time in hours


def _past(hour: Fraction, part: Fraction) -> Fraction:
    return hour + part


def _before(hour: Fraction, part: Fraction) -> Fraction:
    return hour - part


def _towards(hour: Fraction, part: Fraction) -> Fraction:
    return hour - 1 + part


MINUTES = {  # behind the hour: tens, perhaps with units, or a teen
    "uk": r"(?:двадцять|тридцять|сорок|п.ятдесят)(?: (?:п.ять|одна|дві|три|чотири|шість|сім|вісім|дев.ять))?|п.ятнадцять|десять",
    "ru": r"(?:двадцать|тридцать|сорок|пятьдесят)(?: (?:пять|одна|две|три|четыре|шесть|семь|восемь|девять))?|пятнадцать|десять",
}
COUNTED = r" \w+(?:ей|ів|ов|ев|їв|их|дат)\b"  # о другій двадцять [людей]: what is counted, no minutes
# Pattern with the groups `hour` and perhaps `minutes`, fixed part of an hour, how the two are put together.
PHRASES: dict[str, tuple[tuple[str, Fraction | None, Reader], ...]] = {
    "uk": (
        (rf"\bпів на (?P<hour>{WORD})", HALF, _towards),  # о пів на восьму
        (rf"\bчверть на (?P<hour>{WORD})", QUARTER, _towards),
        (rf"\bчверть по (?P<hour>{WORD})", QUARTER, _past),
        (rf"\b[Зз]а чверть (?P<hour>{WORD})", QUARTER, _before),  # за чверть восьма
        (rf"\b(?P<minutes>{WORD}|\d+) хвилин\w? на (?P<hour>{WORD})", None, _towards),
        (rf"\bза (?P<minutes>{WORD}|\d+)(?: хвилин\w?)? (?P<hour>перша|друга|третя|\w+та|\w+ма)\b", None, _before),
        (
            rf"\b[оО]б? (?P<hour>{WORD})(?: годині)? (?P<minutes>{MINUTES['uk']})\b(?!{COUNTED})",
            None,
            _past,
        ),  # о сьомій сорок п’ять
    ),
    "ru": (
        (rf"\bпол(?P<hour>{WORD})", HALF, _towards),  # в полвосьмого
        (rf"(?i:\b[вк]) половине (?P<hour>{WORD})", HALF, _towards),
        (r"(?i:\b(?:около|до|после|с)) половины (?P<hour>\w+го)\b", HALF, _towards),
        (r"\bчетверть (?P<hour>\w+го)\b", QUARTER, _towards),
        (rf"\bбез четверти (?P<hour>{WORD})", QUARTER, _before),
        (rf"\bбез (?P<minutes>{WORD}|\d+)(?: минут\w?)? (?P<hour>{WORD})", None, _before),
        (rf"\b[вВ] (?P<hour>{WORD})(?: час\w*)? (?P<minutes>{MINUTES['ru']})\b(?!{COUNTED})", None, _past),
    ),
    "de": (
        (rf"(?i:\bdreiviertel) (?P<hour>{WORD})", QUARTER, _before),
        (rf"(?i:\bhalb) (?P<hour>{WORD})", HALF, _towards),
        (rf"\bViertel nach (?P<hour>{WORD})", QUARTER, _past),
        (rf"\bViertel vor (?P<hour>{WORD})", QUARTER, _before),
        (rf"\b(?:um|gegen|kurz) (?!Viertel)(?P<minutes>{WORD}) nach (?P<hour>{WORD})", None, _past),
        (rf"\b(?:um|gegen|kurz) (?!Viertel)(?P<minutes>{WORD}) vor (?P<hour>{WORD})", None, _before),
    ),
}
# What a text with such a time has in it, in small letters. Most have none of it, and the patterns take far longer.
PIECES = {
    "uk": ("пів на ", "чверть", " хвилин", "тридцять", "двадцять", "сорок", "надцять", "десят"),
    "ru": ("пол", "четверт", "без ", "тридцать", "двадцать", "сорок", "пятнадцать", "десят"),
    "de": ("halb ", "iertel "),
}
# Small words are in every other sentence; so it is asked what stands behind them.
BESIDES = {
    "uk": ("за ", lazily(r"\bза \S+ (?:хвилин\S* )?\S*(?:перша|друга|третя|та|ма)\b")),
    "de": (" ", lazily(r"\b(?:um|gegen|kurz) \S+ (?:nach|vor) ")),
}


def clock_words(text: str, language: str) -> Iterator[Number]:
    """Yield the times said in words, in text order, as numbers of kind TIME.

    >>> [str(number.value) for number in clock_words("о пів на восьму вечора", "uk")]
    ['15/2']
    """
    if language not in PHRASES or not _may_have_any(text.lower(), language):
        return
    pattern, readers = _compiled(language)
    for match in pattern.finditer(text):
        which = next(i for i in range(len(readers)) if match[f"hour{i}"])
        part, reader = readers[which]
        hour = _hour(match[f"hour{which}"], language)
        if part is None:
            minutes = _minutes(match[f"minutes{which}"], language)
            part = minutes / 60 if minutes and minutes < 60 else None
        if hour and part:
            value = reader(hour, part)
            parts = (int(value), int(value % 1 * 60))
            yield Number(Span(*match.span()), value, NumberKind.TIME, parts=parts, is_word=True)


def _may_have_any(low: str, language: str) -> bool:
    if has_any(PIECES[language], low):
        return True
    word, pattern = BESIDES.get(language, ("", None))
    return pattern is not None and word in low and pattern.search(low) is not None


@cache
def _compiled(language: str) -> tuple[re.Pattern[str], list[tuple[Fraction | None, Reader]]]:
    rows = PHRASES[language]
    named = [re.sub(r"\(\?P<(hour|minutes)>", rf"(?P<\g<1>{i}>", pattern) for i, (pattern, _, _) in enumerate(rows)]
    return re.compile("|".join(named)), [(part, reader) for _, part, reader in rows]


def _hour(word: str, language: str) -> Fraction | None:
    found = meaning(word, language)
    is_hour = found is not None and found.kind in ("cardinal", "ordinal") and 1 <= found.value <= 12
    return found.value if found and is_hour else None


def _minutes(word: str, language: str) -> Fraction | None:
    if word.isdigit():
        return Fraction(word)
    found = [meaning(plain_form(piece), language) for piece in word.split()]
    values = [one.value for one in found if one and one.kind == "cardinal"]
    return sum(values, Fraction(0)) if values and len(values) == len(found) else None
