"""Number words in running text: rows of them, halves, months, ages written as one word."""

import re
from dataclasses import replace
from fractions import Fraction
from functools import cache, lru_cache

from qa.documents import Span
from qa.languages.clock_words import WORD
from qa.languages.english_numbers import as_part, as_part_of
from qa.languages.kept import Kept
from qa.languages.number import Number, NumberKind
from qa.languages.number_digits import and_half, date_number, oclock_number, percent_end, scaled
from qa.languages.number_words import (
    WEAK,
    NumberWord,
    compound_beginnings,
    compound_value,
    forms,
    meaning,
    plain_form,
    plain_meaning,
    read_row,
)
from qa.languages.wordlist import words

WORDS_KEPT = 100_000


@cache
def number_beginnings(language: str) -> Kept[bool]:
    """Whether a number could begin with a word; nearly all words are ruled out here."""
    return Kept(lambda word: _begins_number(word, language), WORDS_KEPT)


def _begins_number(word: str, language: str) -> bool:
    plain = plain_form(word)
    if plain[:2] in _beginnings(language) and (
        _counted_value(word, language) is not None or (language == "de" and _DECADE.match(plain))
    ):
        return True
    first = plain_meaning(plain, language)
    return first is not None and (first.kind not in ("approximate", "month", "plus") or language == "en")


@cache
def _beginnings(language: str) -> frozenset[str]:
    """Return the two letters with which a counted word or a decade begins."""
    if language not in ("de", "uk", "ru"):
        return frozenset()
    return compound_beginnings(language) | {decade[:2] for decade in DECADES if language == "de"}


def number_from_words(text: str, match: re.Match[str], language: str) -> Number | None:
    """Number words in a row from here, with fractions, halves and the rest."""
    if language == "de" and (decade := _DECADE.match(match.group().lower())):
        value, span = Fraction(DECADES[decade[1]]), Span(match.start(), match.start() + decade.end())
        return Number(span, value, NumberKind.DECADE, is_word=True)
    first = meaning(match.group(), language)
    if first is None:
        return _counted_word(match, language) or _month_first(text, match, language)
    if first.kind in ("approximate", "month", "plus"):
        return _month_first(text, match, language)
    if language == "en":
        first = as_part_of(text, *match.span(), first)
    row, spans = _row_from(text, match, first, language)
    used, value = read_row(row)
    kind = NumberKind.CARDINAL
    if not used:
        used, value = 1, first.value
        kind = NumberKind.FRACTION if first.kind == "fraction" else NumberKind.MULTIPLE
    elif row[used - 1].kind == "ordinal":
        kind = NumberKind.ORDINAL
    end = spans[used - 1].end
    plain = plain_form(match.group())
    is_weak = used == 1 and (plain in WEAK.get(language, ()) or plain in _UNCOUNTED)
    if kind is NumberKind.CARDINAL and used < len(row) and row[used].kind == "fraction" and row[used].value < 1:
        value, kind, end, is_weak = value * row[used].value, NumberKind.FRACTION, spans[used].end, False
        used += 1
    if (
        kind is NumberKind.FRACTION and used < len(row) and row[used].kind == "scale"
    ):  # eine halbe Million, чверть мільйона
        value, kind, end = value * row[used].value, NumberKind.CARDINAL, spans[used].end
    number = Number(Span(match.start(), end), value, kind, is_word=True, is_weak=is_weak)
    return _after_words(text, number, language)


# десятки людей, сотни домов, Tausende: many, but how many is not said.
_UNCOUNTED = words(
    "tausende tausenden hunderte hunderten dutzende dutzenden десятки десятків десяткам десятками десятках"
    " сотні сотень сотням сотнями сотнях десятков сотни сотен"
)


def _row_from(text: str, match: re.Match[str], first: NumberWord, language: str) -> tuple[list[NumberWord], list[Span]]:
    """Return the number words that follow one another from here, at most eight, with their places."""
    row, spans = [first], [Span(*match.span())]
    while len(row) < 8:
        following = _NEXT_WORD[language == "en"].match(text, spans[-1].end)
        word = meaning(following[1], language) if following else None
        if following is None or word is None or word.kind in ("approximate", "month", "plus", "multiple"):
            break
        row.append(as_part(row[-1], word) if language == "en" else word)
        spans.append(Span(*following.span(1)))
    return row, spans


_NEXT_WORD = (
    re.compile(rf"[ \u00a0]({WORD})"),
    # two hundred and five, twenty-one, half a million
    re.compile(r"[ \u00a0-](?:and |a (?=(?:dozen|hundred|thousand|million|billion|trillion)\b))?([^\W\d_]+)"),
)


def _after_words(text: str, number: Number, language: str) -> Number:
    """Add what may follow number words: „з половиною“, a month, percent."""
    start, end = number.span.start, number.span.end
    if number.kind is NumberKind.ORDINAL and number.value <= 31:
        after = re.compile(r"\s([^\W\d_]+)(?:\s(\d{4})(?!\d))?").match(text, end)
        month = after and forms(language, "month").get(plain_form(after[1]))
        if after and month:
            stop = after.end() if after[2] else after.end(1)
            found = date_number(Span(start, stop), int(after[2] or 0), int(month.value), int(number.value))
            return replace(found, is_word=True)
    if number.kind is NumberKind.CARDINAL and (with_half := and_half(text, number, language)) is not number:
        return with_half
    if percent := percent_end(text, number.span.end):
        return replace(number, kind=NumberKind.PERCENT, unit="%", span=Span(start, percent), is_weak=False)
    if number.kind is NumberKind.FRACTION and number.value > 1:  # півтора мільйона
        return scaled(text, replace(number, kind=NumberKind.CARDINAL), language, is_bare=False)
    if language == "de" and not number.is_weak and (time := oclock_number(text, number)):
        return replace(time, is_word=True)
    return number


DECADES = {"zwanziger": 20, "dreißiger": 30, "vierziger": 40, "fünfziger": 50, "sechziger": 60, "siebziger": 70, "achtziger": 80,
           "neunziger": 90}  # fmt: skip
# die Neunziger, in den Neunzigern, neunziger Jahre, Neunzigerjahre
_DECADE = re.compile(rf"({'|'.join(DECADES)})(?:n|jahre?n?)?$")
_YEARS_OLD = re.compile(r"(.+?)(?:річн(?!иц|як)\w+|річч\w+|летн\w+|лети[еяюй]\w*|jährig\w*)$")
# двадцятиградусний, пятидневный, dreistündig: other things that are counted in one word with their number.
_COUNTED = re.compile(
    r"(.+?)(?:(?:градусн|денн|годинн|хвилинн|тижнев|місячн|метров|кілометров|поверхов|відсотков|тонн|кілограмов)\w+"
    r"|(?:градусн|дневн|часов|минутн|недельн|месячн|метров|километров|этажн|процентн|тонн|килограммов)\w+"
    r"|(?:gradig|tägig|stündig|minütig|wöchig|monatig|stöckig|geschossig|prozentig|köpfig)\w*)$"
)


def _counted_word(match: re.Match[str], language: str) -> Number | None:
    """двадцятип'ятирічний, пятилетний, fünfunddreißigjährige; двадцатиградусный, dreistündig."""
    value = _counted_value(match.group(), language)
    kind = NumberKind.AGE if value and _YEARS_OLD.match(plain_form(match.group())) else NumberKind.CARDINAL
    return Number(Span(*match.span()), value, kind, is_word=True) if value else None


@lru_cache(maxsize=50_000)
def _counted_value(word: str, language: str) -> Fraction | None:
    if language not in ("de", "uk", "ru"):
        return None
    plain = plain_form(word)
    if plain[:2] not in compound_beginnings(language):
        return None
    found = _YEARS_OLD.match(plain) or _COUNTED.match(plain)
    return compound_value(found[1], language) if found else None


def _month_first(text: str, match: re.Match[str], language: str) -> Number | None:
    """English „March 4, 2022“."""
    if language != "en" or not match.group()[0].isupper():
        return None
    month = forms("en", "month").get(plain_form(match.group()))
    after = re.compile(r"\s(\d{1,2})(?:st|nd|rd|th)?(?!\d)(?:,?\s(\d{4})(?!\d))?").match(text, match.end())
    if month is None or after is None or not 1 <= int(after[1]) <= 31:
        return None
    return date_number(Span(match.start(), after.end()), int(after[2] or 0), int(month.value), int(after[1]))
