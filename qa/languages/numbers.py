"""The numbers of a text: digits, number words, dates, times, ages, with what they are worth.

One call reads a sentence in German, Ukrainian, Russian, Kazakh (digits and common words) or English. Values are exact
fractions, so that „2,4 Mio.“, 2 400 000 and „два мільйони чотириста тисяч“ compare equal.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from fractions import Fraction
from functools import cache, lru_cache
from itertools import zip_longest

from qa.documents import Span
from qa.languages import number_digits as digits
from qa.languages.clock_words import WORD, clock_words
from qa.languages.number import Number, NumberKind
from qa.languages.number_words import forms, plain_form
from qa.languages.number_words_in_text import number_beginnings, number_from_words
from qa.languages.small_change import with_small_change

__all__ = ["Number", "NumberKind", "numbers"]

_MAIL = re.compile(r"\S+@\S+\.\w+")
_FOUND = re.compile(
    rf"""
    (?P<skip>https?://\S+|www\.\S+|[@\#]\w+)
  | (?P<phone>\+\d{{2,3}}[\d\s()-]{{7,}}\d)
  | (?P<code>(?<!\w)[^\W\d_]{{1,8}}-?\d+\w*(?:-\w+)*)                      # T-72, F16, С-300
  | (?P<iso>\b(?P<iy>\d{{4}})-(?P<im>\d\d)-(?P<id>\d\d)\b)
  | (?P<dotted>(?<![\d.,])(?P<dd>[0-3]?\d)\.{digits.SPACE}?(?P<dm>0?[1-9]|1[0-2])
      (?:\.(?!\d)|\.{digits.SPACE}?(?P<dy>\d{{4}}|\d\d))(?!\d))            # 04.03., 04.03.2022
  | (?P<result>(?<![\d.,:])(?:(?:\d{{1,2}}:)?[0-5]?\d:[0-5]\d[.,]\d{{1,3}}              # 21:14,8, and as is written in
      |[0-5]?\d\.[0-5]\d,\d{{1,2}})(?![\d:.,]\d))                                     # Ukraine: 21.14,8
  | (?P<clock>(?<![\d.,:])(?P<ch>[01]?\d|2[0-4]):(?P<cm>[0-5]\d)(?::[0-5]\d)?(?![\d:]))
  | (?P<score>(?<![\d.,:])(?P<sa>\d{{1,3}}):(?P<sb>\d{{1,3}})(?![\d:]))
  | (?P<quotient>(?<![\d/])(?P<qa>\d{{1,2}})/(?P<qb>\d{{1,3}})(?![\d/]))
  | (?P<glyph>(?P<gw>\d+)?{digits.SPACE}?[½¼¾⅓⅔])
  | (?P<digits>(?P<sign>(?<![\w\d])[-−+](?=\d))?(?P<money>[{digits.SIGNS}]{digits.SPACE}?)?(?P<plain>{digits.PLAIN}))
  | (?P<word>{WORD})
    """,
    re.VERBOSE,
)
# Nearly every word, and cheap: no figure or address clings to it.
LARGEST = 10**30  # what has more figures counts nothing: an account, a key
_PLAIN_WORD = re.compile(r"[\s,;!?().„“”«»\"–]*([^\W\d_]+)(?=[\s,;!?)“”»\"]|\.(?:\s|$))")
_WORD = re.compile(WORD)
_WORD_BEFORE = re.compile(r"([^\W\d_]+)\.?\s+(?:(?:die|das|der|eine?[rnm]?)\s+)?$")
_FIGURE = re.compile(r"[\d½¼¾⅓⅔]")
RANGE = re.compile(r"\s?[-–—]\s?|\s(?:до|по|bis|to)\s")
_STEP = re.compile(r"\s(?:auf|до|на)\s")  # von 471 auf 342 Milliarden
_INSTEAD = re.compile(
    r"\s(?:statt|anstatt|замість|вместо)\s(?:bisher |wie bisher |zuvor |geplanten )?"
)  # 41,7 statt 27,8 Mrd.
_FROM = re.compile(r"\b(?:von|з|із|зі|с|со)\s+$")
_AND, _BETWEEN = re.compile(r"\s(?:und|і|й|та|и)\s"), re.compile(r"\b(?:[Zz]wischen|[Мм]іж|[Мм]ежду)\s+(?:\w+\s)?$")
_OF = re.compile(r"\s(?:von|із?|з|из)\s")  # 4,7 von 8,2 Milliarden; but 3 von 8 Millionen may be three persons


def numbers(text: str, language: str) -> list[Number]:
    """Return the numbers of a text in order, not overlapping. Unknown languages give digits only.

    >>> [(str(n.value), n.kind.value) for n in numbers("35-річний водій, 2,4 млн гривень, 4 березня о 15:30", "uk")]
    [('35', 'age'), ('2400000', 'cardinal'), ('4', 'date'), ('31/2', 'time')]
    """
    return list(_numbers(text, language))


@lru_cache(maxsize=512)  # the aligner, then the rules about numbers ask for the same sentences
def _numbers(text: str, language: str) -> tuple[Number, ...]:
    found = with_small_change(text, _with_rest(text, list(_scan(text, language))))
    return tuple(_same_scale(text, list(found)))


def _scan(text: str, language: str) -> Iterator[Number]:
    if "@" in text:
        text = _MAIL.sub(lambda mail: " " * len(mail.group()), text)
    phrases = list(clock_words(text, language))
    if not phrases and not _may_have_numbers(text, language):
        return
    at, begins = 0, number_beginnings(language)
    while True:
        plain = _PLAIN_WORD.match(text, at)
        is_word = plain is not None and not begins[plain[1]]
        match = plain if is_word else _FOUND.search(text, at)
        if not match:
            return
        if phrases and match.end() > phrases[0].span.start:
            yield phrases[0]
            at = phrases.pop(0).span.end
            continue
        if is_word or (match.lastgroup == "word" and not begins[match.group()]):
            at = match.end()
            continue
        reader = _READERS.get(str(match.lastgroup))
        found = reader(text, match, language) if reader else None
        if found is not None and found.value < LARGEST:
            yield _with_hedge(text, found, language)
        at = max(match.end(), found.span.end if found else 0)


def _may_have_numbers(text: str, language: str) -> bool:
    """Return False for texts in which neither a figure nor a word begins a number; reading them takes three times as long."""
    begins = number_beginnings(language)
    return _FIGURE.search(text) is not None or any(map(begins.__getitem__, _WORD.findall(text)))


def _with_hedge(text: str, number: Number, language: str) -> Number:
    """Mark a number before which a word like „rund“ or «понад» stands."""
    before = _WORD_BEFORE.search(text[max(0, number.span.start - 25) : number.span.start])
    is_hedged = before is not None and plain_form(before[1]) in _hedges(language)
    return replace(number, is_approximate=True) if is_hedged else number


@cache
def _hedges(language: str) -> frozenset[str]:
    return frozenset(forms(language, "approximate"))


def _with_rest(text: str, found: list[Number]) -> list[Number]:
    """Join a number and what follows it in a smaller scale word: 2 трлн 918 млрд, 3 Millionen 200 Tausend."""
    joined: list[Number] = []
    for number in found:
        before = joined[-1] if joined else None
        if before is not None and _is_rest(text, before, number):
            joined[-1] = replace(
                before,
                value=before.value + number.value,
                span=Span(before.span.start, number.span.end),
                unit=number.unit,
            )
        else:
            joined.append(number)
    return joined


def _is_rest(text: str, number: Number, rest: Number) -> bool:
    if text[number.span.end : rest.span.start] not in (" ", "\u00a0"):
        return False
    if number.kind is not NumberKind.CARDINAL or rest.kind not in (NumberKind.CARDINAL, NumberKind.MONEY):
        return False
    larger, smaller = _scale_in(text, number), _scale_in(text, rest)
    return larger > smaller > 1 and rest.value < larger


def _same_scale(text: str, found: list[Number]) -> Iterator[Number]:
    """Give the first number of a range the scale and percent of the second: 5–7 Mio., від 10 до 15 %."""
    for number, after in zip_longest(found, found[1:]):
        between = text[number.span.end : after.span.start] if after is not None else ""
        is_range = bool(RANGE.fullmatch(between) or (_OF.fullmatch(between) and number.value.denominator > 1))
        is_step = bool(_STEP.fullmatch(between) and _FROM.search(text, 0, number.span.start) and number.value < 1000)
        is_step = is_step or bool(_INSTEAD.fullmatch(between) and number.value < 1000)
        is_range = is_range or bool(_AND.fullmatch(between) and _BETWEEN.search(text, 0, number.span.start))
        is_plain = number.kind is NumberKind.CARDINAL
        yield _like(number, after, text, is_step) if (is_range or is_step) and is_plain else number


def _like(number: Number, after: Number, text: str, may_fall: bool) -> Number:
    """Return the first number of a range or step in the measure of the second; a range rises, a step may fall."""
    scale = _scale_in(text, after)
    if scale > 1 and _scale_in(text, number) == 1 and (may_fall or number.value < after.value / scale):
        number = replace(number, value=number.value * scale)
    if after.kind in (NumberKind.PERCENT, NumberKind.MONEY, NumberKind.AGE):
        return replace(number, kind=after.kind, unit=after.unit)
    if after.kind is NumberKind.DATE and 1 <= number.value <= 31:  # 5–7 березня
        return replace(number, kind=NumberKind.DATE, parts=(*after.parts[:2], int(number.value)))
    return number


def _scale_in(text: str, number: Number) -> Fraction:
    """Return by how much the words inside the span multiply its figure: 1000000 for „7 Mio.“, 1 for 7."""
    if number.is_word:  # від п’яти до семи тисяч
        scales = [Fraction(scale) for scale in (10**9, 10**6, 1000) if number.value % scale == 0]
        return scales[0] if scales and " " in number.span.of(text) and number.value / scales[0] < 1000 else Fraction(1)
    figure = re.match(digits.PLAIN, number.span.of(text))
    if figure is None or not re.fullmatch(r"\d+(?:[.,]\d+)?", figure[0]):
        return Fraction(1)
    shown = Fraction(figure[0].replace(",", "."))
    scale = abs(number.value) / shown if shown else Fraction(1)
    return scale if scale in (1000, 10**6, 10**9, 10**12) else Fraction(1)


_READERS = {
    "phone": digits.code,
    "code": digits.code,
    "iso": digits.iso_date,
    "dotted": digits.dotted_date,
    "result": digits.result,
    "clock": digits.clock,
    "score": digits.score,
    "quotient": digits.quotient,
    "glyph": digits.glyph,
    "digits": digits.figure,
    "word": number_from_words,
}
