"""Numbers written in digits, with the signs, endings and scale words that go with them."""

import re
from dataclasses import replace
from fractions import Fraction

from qa.documents import Span
from qa.languages.english_numbers import glued_scale, hour_of_day, plain_hour
from qa.languages.number import Number, NumberKind
from qa.languages.number_words import NumberWord, forms, plain_form

SPACE = r"[ \u00a0\u202f\u2009]"
MONTHS, LONGEST_MONTH = 12, 31
PAIRED = 10  # from here on 45/46 is no fraction
_CURRENCY = {"€": "EUR", "$": "USD", "£": "GBP", "₴": "UAH", "₽": "RUB", "₸": "KZT", "¥": "JPY", "₹": "INR"}
SIGNS = "".join(_CURRENCY)
PLAIN = (
    rf"\d{{1,3}}(?:{SPACE}\d{{3}})+(?!\d)(?:[.,]\d+)?"  # 150 000,5
    r"|\d{1,3}(?:[.,'’]\d{3}){2,}(?!\d)(?:[.,]\d+)?|\d{1,3}['’]\d{3}(?!\d)(?:[.,]\d+)?"  # 2.400.000,50, Swiss 1’500
    r"|\d{1,3}(?:\.\d{3},|,\d{3}\.)\d+"  # 1.500,50
    r"|\d+(?:[.,]\d+)?"
)
_GLYPHS = {"½": Fraction(1, 2), "¼": Fraction(1, 4), "¾": Fraction(3, 4), "⅓": Fraction(1, 3), "⅔": Fraction(2, 3)}
_PERCENT = re.compile(
    rf"{SPACE}?(?:%|[Pp]rozent(?:e[ns]?|s)?\b|-?[Pp]rozentig\w*|відсот\w+|процент\w*|percent\b|пайыз\w*)", re.IGNORECASE
)
_AFTER_MONEY = re.compile(rf"{SPACE}?([{SIGNS}])")
_SCALE = re.compile(rf"{SPACE}?-?([^\W\d_]+)\.?")
_AGE = re.compile(
    r"[-‑–]?\s?(?:річн(?!иц|як)\w+|річч\w+|летн(?!е-)\w+|летие\w*|летия\w*|jährig\w*|jähriger?|year-old\w*|years? old|жастағы)",
    re.IGNORECASE,
)
_DECADE = re.compile(r"er(?:n|\b)(?:[- ]?[Jj]ahre?n?)?|[-‑](?:х|ті|тих|их|е|ые|ых|ми)\b|s\b")
_ORDINAL_ENDING = re.compile(
    r"[-‑](?:й|ий|ій|ый|ой|го|ого|му|ому|ім|м|а|ша|га|тя|та|я|ю|у|ту|е|є|ше|те|ти|і|х|ими|ші|шы|інші|ыншы)(?!\w)|(?:st|nd|rd|th)\b"
)
_DE_ORDINAL = re.compile(rf"\.(?={SPACE}+(?P<next>[^\W\d_]+))")
_DE_BEFORE_ORDINAL = re.compile(
    r"(?:^|\W)(?:de[rmns]|das|die|am|zu[mr]|im|ins?|beim?|vom|ihr\w*|sein\w*|jede[rmns]?|bis|ab|seit|nach|vor|zum|unser\w*)\s+$",
    re.IGNORECASE,
)
_OCLOCK = re.compile(rf"{SPACE}*Uhr(?:{SPACE}+(?P<minute>[0-5]\d)\b)?")
_DOTTED_HOUR = re.compile(r"([01]?\d|2[0-4])\.([0-5]\d)")
_YEAR_WORD = re.compile(rf"{SPACE}?(?:рок|році|рік|год(?:а|у|ом|е|ы|ов)?\b|гг?\.|р\.|рр\.|жыл)")
_AND_HALF = re.compile(r"\s(?:з|із|с)\s([^\W\d_]+)|\s(und)\s(?:einer?|ein)\shalb\w*|\s(?:and\s)?a\shalf", re.IGNORECASE)


def code(text: str, match: re.Match[str], language: str) -> Number | None:
    """T-72, F-16, +380 44 123 45 67: the digits as one figure, to be met again letter for letter."""
    digits = re.sub(r"\D", "", match.group())
    return Number(Span(*match.span()), Fraction(int(digits[:40])), NumberKind.CODE)


def iso_date(text: str, match: re.Match[str], language: str) -> Number | None:
    return date_number(Span(*match.span()), int(match["iy"]), int(match["im"]), int(match["id"]))


def dotted_date(text: str, match: re.Match[str], language: str) -> Number | None:
    """04.03. and 04.03.2022; a year of two digits is of this century below 50."""
    year = match["dy"]
    century = 0 if not year or len(year) == 4 else 2000 if int(year) < 50 else 1900
    return date_number(Span(*match.span()), int(year or 0) + century, int(match["dm"]), int(match["dd"]))


def date_number(span: Span, year: int, month: int, day: int) -> Number:
    return Number(span, Fraction(day), NumberKind.DATE, parts=(year, month, day))


def month_and_day(number: Number) -> tuple[int, int] | None:
    """Return month and day of a figure with two and two digits that may be a date: (3, 4) for 04.03; None for 4.5 and 04.55."""
    day, month = divmod(int(number.value * 100), 100)
    may_be = number.kind is NumberKind.CARDINAL and len(number.span) == len("04.03") and not number.is_word
    return (month, day) if may_be and 1 <= month <= MONTHS and 1 <= day <= LONGEST_MONTH else None


def result(text: str, match: re.Match[str], language: str) -> Number | None:
    """21:14,8, 21.14,8 and 1:02:33.4: a time taken, in seconds; `parts` are hours and minutes."""
    written = match.group() if ":" in match.group() else match.group().replace(".", ":")
    *hours, minutes, seconds = written.replace(",", ".").split(":")
    hour = int(hours[0]) if hours else 0
    value = 3600 * hour + 60 * int(minutes) + Fraction(seconds)
    return Number(Span(*match.span()), value, NumberKind.RESULT, parts=(hour, int(minutes)))


def clock(text: str, match: re.Match[str], language: str) -> Number | None:
    hour, minute = int(match["ch"]), int(match["cm"])
    if language == "en":
        hour = hour_of_day(hour, text, match.end())
    return _time(Span(match.start(), match.end()), hour, minute)


def _time(span: Span, hour: int, minute: int) -> Number:
    return Number(span, hour + Fraction(minute, 60), NumberKind.TIME, parts=(hour, minute))


def score(text: str, match: re.Match[str], language: str) -> Number | None:
    parts = (int(match["sa"]), int(match["sb"]))
    return Number(Span(*match.span()), Fraction(parts[0]), NumberKind.SCORE, parts=parts)


def quotient(text: str, match: re.Match[str], language: str) -> Number | None:
    """3/4; but train 45/46 is two numbers, met again one by one as those of a score are."""
    first, second = int(match["qa"]), int(match["qb"])
    if not second:
        return None
    if first >= PAIRED and second == first + 1:
        return Number(Span(*match.span()), Fraction(first), NumberKind.SCORE, parts=(first, second))
    return Number(Span(*match.span()), Fraction(first, second), NumberKind.FRACTION)


def glyph(text: str, match: re.Match[str], language: str) -> Number | None:
    value = _GLYPHS[match.group()[-1]] + int(match["gw"] or 0)
    return Number(Span(*match.span()), value, NumberKind.CARDINAL if match["gw"] else NumberKind.FRACTION)


def figure(text: str, match: re.Match[str], language: str) -> Number | None:
    """A figure and what follows it: age, ordinal, month, scale, percent, currency, or nothing."""
    plain, end = match["plain"], match.end()
    value = digit_value(plain, language)
    number = Number(Span(match.start(), end), -value if match["sign"] in ("-", "−") else value)
    if (hour := _DOTTED_HOUR.fullmatch(plain)) and _OCLOCK.match(text, end):  # 15.30 Uhr
        return _time(number.span, int(hour[1]), int(hour[2]))
    if language == "en" and (time := plain_hour(plain, text, end)):
        return _time(Span(match.start(), time[2]), time[0], time[1])
    is_short = plain.isdigit() and len(plain) <= 4
    if match["money"]:
        number = replace(number, kind=NumberKind.MONEY, unit=_CURRENCY[match["money"][0]])
        if language == "en" and (scale := glued_scale(text, end)):
            number = replace(number, value=number.value * scale[0], span=Span(match.start(), scale[1]))
    elif age := _AGE.match(text, end):
        return replace(number, kind=NumberKind.AGE, span=Span(match.start(), age.end()))
    elif is_short and (special := _day_or_hour(text, number, language)):
        return special
    elif is_short and len(plain) in (2, 4) and plain[-1] == "0" and (decade := _DECADE.match(text, end)):
        return replace(number, kind=NumberKind.DECADE, span=Span(match.start(), decade.end()))
    elif plain.isdigit() and (ordinal := _ordinal_end(text, match.start(), end, language)):
        return replace(number, kind=NumberKind.ORDINAL, span=Span(match.start(), ordinal))
    if (with_half := and_half(text, number, language)) is not number:  # 12 с половиной тысяч
        return with_half
    return scaled(text, number, language, is_bare=plain.isdigit())


def and_half(text: str, number: Number, language: str) -> Number:
    """Return the number with the half that follows it: «12 с половиной тысяч», zwei und eine halbe Million.

    >>> str(and_half("12 с половиной", Number(Span(0, 2), Fraction(12), NumberKind.CARDINAL), "ru").value)
    '25/2'
    """
    half = _AND_HALF.match(text, number.span.end)
    if half is None:
        return number
    more = forms(language, "plus").get(plain_form(half[1])) if half[1] else NumberWord("plus", Fraction(1, 2))
    if more is None:
        return number
    whole = replace(number, value=number.value + more.value, span=Span(number.span.start, half.end()), is_weak=False)
    return scaled(text, whole, language, is_bare=False)


def _day_or_hour(text: str, number: Number, language: str) -> Number | None:
    """4. März 2022, 4 березня, 15.30 Uhr, 15 Uhr 30; English also "March 4"."""
    end = number.span.end
    if oclock := oclock_number(text, number):
        return oclock
    if number.value.denominator != 1 or not 1 <= number.value <= 31:
        return None
    after = re.compile(r"(?:\.|-?(?:го|е|th|st|nd|rd))?\s?([^\W\d_]+)(?:,?\s(\d{4})(?!\d))?").match(text, end)
    month = after and forms(language, "month").get(plain_form(after[1]))
    if after and month:
        stop = after.end() if after[2] else after.end(1)
        return date_number(Span(number.span.start, stop), int(after[2] or 0), int(month.value), int(number.value))
    return None


def oclock_number(text: str, number: Number) -> Number | None:
    """Return the time when „Uhr“ follows: 15 Uhr, 9 Uhr 30."""
    oclock = _OCLOCK.match(text, number.span.end)
    if oclock is None or number.value > 24:
        return None
    return _time(Span(number.span.start, oclock.end()), int(number.value), int(oclock["minute"] or 0))


def percent_end(text: str, at: int) -> int | None:
    """Return where a percent sign or word that begins at `at` ends."""
    found = _PERCENT.match(text, at)
    return found.end() if found else None


def _ordinal_end(text: str, start: int, end: int, language: str) -> int | None:
    """Return where an ordinal ends: 47-у, 12th, German „der 17. Wahlbezirk“; None for a cardinal at the end of a sentence."""
    if language != "de":
        ending = _ORDINAL_ENDING.match(text, end)
        return ending.end() if ending else None
    stop = _DE_ORDINAL.match(text, end)
    if (
        stop
        and end - start <= 3
        and (stop["next"][0].islower() or _DE_BEFORE_ORDINAL.search(text[max(0, start - 20) : start]))
    ):
        return end + 1
    return None


def scaled(text: str, number: Number, language: str, is_bare: bool) -> Number:
    """Add scale words („2,4 Mio.“, „5 тис.“), percent and currency signs; a bare 1500 … 2100 is a year."""
    start, end = number.span.start, number.span.end
    scales = forms(language, "scale")
    has_scale = False
    while (word := _SCALE.match(text, end)) and (scale := scales.get(plain_form(word[1]))):
        end = word.end() if len(word[1]) <= 4 else word.end(1)
        number, has_scale = replace(number, value=number.value * scale.value, span=Span(start, end)), True
    if percent := _PERCENT.match(text, end):
        return replace(number, kind=NumberKind.PERCENT, unit="%", span=Span(start, percent.end()))
    if number.unit is None and (money := _AFTER_MONEY.match(text, end)):
        return replace(number, kind=NumberKind.MONEY, unit=_CURRENCY[money[1]], span=Span(start, money.end()))
    if is_bare and not has_scale and number.kind is NumberKind.CARDINAL and 1500 <= number.value <= 2100:
        return replace(number, kind=NumberKind.YEAR)
    if is_bare and not has_scale and 1000 <= number.value < 1500 and _YEAR_WORD.match(text, end):
        return replace(number, kind=NumberKind.YEAR)
    return number


def digit_value(figure: str, language: str) -> Fraction:
    """Return what a figure is worth; `.` and `,` are read as the language has it: 1.500 is 1500 in German, 1.5 in English.

    >>> digit_value("150\\u202f000,5", "uk"), digit_value("1.500", "de"), digit_value("1,500", "en")
    (Fraction(300001, 2), Fraction(1500, 1), Fraction(1500, 1))
    """
    if figure.isdecimal():  # nearly always
        return Fraction(int(figure))
    bare = re.sub(r"[^\d.,]", "", figure)
    thousands, decimal = (",", r"\.") if language == "en" else (".", ",")
    grouped = re.fullmatch(rf"\d{{1,3}}(?:[{thousands}]\d{{3}})+(?:{decimal}\d+)?", bare)
    if grouped and (language in ("de", "en") or bare.count(".") > 1):
        bare = bare.replace(thousands, "")
    elif len(re.findall(r"[.,]", bare)) > 1:
        bare = re.sub(r"[.,](?=\d{3}(?!\d))", "", bare)
    whole, _, part = bare.replace(",", ".").partition(".")
    return Fraction(f"{whole}.{part.replace('.', '')}" if part else whole)
