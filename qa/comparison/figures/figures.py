"""The numbers of a text as facts of a pair: what each is worth, and what else it may be said by."""

import re
from collections.abc import Hashable, Iterator, Sequence
from dataclasses import replace
from fractions import Fraction
from functools import lru_cache

from qa.comparison.figures.fact import Fact
from qa.documents import Span
from qa.languages.lazy_pattern import lazily
from qa.languages.numbers import Number, NumberKind, numbers
from qa.languages.units import Unit, UnitWord, unit_words

# XXI століття, Ludwig XIV.; Cyrillic texts write Х and І with their own letters.
ROMAN = lazily(r"(?<!\w)(?=[IVXІХ]{1,6}(?!\w))([XХ]{0,3})(?:[IІ][XХ]|[IІ]V|V?[IІ]{0,3})(?!\w)")
ONES = {"": 0, "I": 1, "II": 2, "III": 3, "IV": 4, "V": 5, "VI": 6, "VII": 7, "VIII": 8, "IX": 9}
PHYSICAL = frozenset(
    {"length", "speed", "area", "mass", "volume", "power", "energy", "pressure", "temperature", "time"}
)
UNIT_REACH = 20  # characters between a figure and its unit: 5 bis 10 Zentimeter
# Words between a figure and a unit that it does not count: 143 зіткнення [за] добу, 143 Gefechte [binnen] eines Tages.
NOT_COUNTED = lazily(
    r"(?i)\b(?:за|на|в|у|до|від|от|через|протягом|упродовж|впродовж|в течение|кожн\w+|кажд\w+|щод\w+|pro|je|in|im|binnen|vor|nach"
    r"|seit|innerhalb|während|an|am|von|jede[rsnm]?|eine[rsnm]?)\b"
)
RANGE = lazily(
    r"\s*(?:[–—-]|до|bis|auf|und|і|й|и|та|або|или|oder|beziehungsweise|bzw\.)\s*[\d.,]+\s*"
    r"(?:(?:тис|тыс|млн|млрд|Mio|Mrd)\.?\s*|(?:тисяч|мільйон|мільярд|тысяч|миллион|миллиард|Million|Milliarde)\w*\s*)?"
)  # з 6,31 [до 4,77 млн] тонн
TAKEN = lazily(r"[ \u00a0](?:Stunden|Minuten|Std|Min)\b")
HOUR_AND_MINUTE = lazily(r"([01]?\d|2[0-4])\.([0-5]\d)")
POUND = Unit("mass", "pound", Fraction("0.45359237"))  # фунт is the currency as well
SMALLEST_WORD = 3  # одне, двоє, zwei are too often said otherwise (die beiden, ein Paar)
PART = lazily(r"\d[.,]$")  # до10,16 written without its space: the 16 is no number of its own
LABEL_END = lazily(r"\s*(?:[).,;:!?]|$)")  # … (це ураган категорії 1)
PARTS = lazily(r"\s?(Z|H|T)(?:ehntel|undertstel|ausendstel)(?:sekunde|millimeter|grad|prozent|punkt)")
MIDNIGHT = lazily(r" Minuten (vor|nach) Mitternacht\b")
ROUND_WORDS = frozenset(Fraction(10**power) for power in (2, 3, 4, 5, 6, 9))  # Hunderte, Zehntausende, тисячі


def figures(text: str, language: str) -> tuple[Number, ...]:
    """Return the numbers of a text."""
    return tuple(numbers(text, language))


def not_met(found: Sequence[Number], others: Sequence[Number]) -> list[Number]:
    """Return the numbers whose value none of the others has."""
    values = {other.value for other in others}
    return [number for number in found if number.value not in values]


@lru_cache(maxsize=256)
def units_in(text: str, language: str) -> tuple[UnitWord, ...]:
    """Return the units named in a text; several rules ask for the same sentences."""
    return tuple(unit_words(text, language))


def number_facts(text: str, language: str) -> Iterator[Fact]:
    """Yield what the numbers of a text are worth, and in doubt what else they may mean.

    >>> [str(fact.key) for fact in number_facts("35-річний водій, 2,4 млн гривень", "uk")]
    ['35', '2400000']
    """
    for number in figures(text, language):
        is_rest = PART.search(text[max(0, number.span.start - 2) : number.span.start]) is not None
        is_sure = not (number.is_weak or is_rest) and (not number.is_word or _is_telling_word(number))
        also: frozenset[Hashable] = frozenset(_other_readings(number, text))
        if number.is_weak:  # ein Mensch states 1 Mensch, but no Kategorie 1
            yield Fact(number.span, (number.value, "word"), False, number)
            continue
        if not _is_label(number, text):
            also |= {(number.value, "word")}
        for value in _values(number):
            yield Fact(number.span, value, is_sure, number, also)
    for match in ROMAN.finditer(text):
        yield Fact(Span(*match.span()), Fraction(_roman(match.group())), False)


def telling_figures(value: Fraction) -> int:
    """Return how many figures of a number say something.

    >>> telling_figures(Fraction(9900)), telling_figures(Fraction("25.4"))
    (2, 3)
    """
    return len(f"{float(value):.10g}".replace(".", "").strip("0"))


def measures(text: str, language: str) -> dict[Span, tuple[Unit, Fraction]]:
    """Return the numbers before a unit of length, mass, time …, by their place in the text.

    A unit of time without a number stands for one: за добу is „binnen 24 Stunden“.
    """
    words = [_weighed(word) for word in units_in(text, language)]
    words = [word for word in words if word.unit.family in PHYSICAL]
    found: dict[Span, tuple[Unit, Fraction]] = {}
    counted = set()
    for number in figures(text, language) if words else ():
        word = next((w for w in words if 0 <= w.span.start - number.span.end <= UNIT_REACH), None)
        if word and is_counted(text[number.span.end : word.span.start]):
            found[number.span] = (word.unit, number.value)
            counted.add(word)
    alone = (word for word in words if word.unit.family == "time" and word not in counted)
    return found | {word.span: (word.unit, Fraction(1)) for word in alone}


def _weighed(word: UnitWord) -> UnitWord:
    """Return a pound as a weight, which it may be beside kilogrammes; money is never measured here."""
    return replace(word, unit=POUND) if word.unit.name == "pound" else word


def is_counted(between: str) -> bool:
    """True when what stands between a figure and a unit joins them: 5 [bis 10] cm, but 143 [Gefechte binnen eines] Tages."""
    return RANGE.fullmatch(between) is not None or NOT_COUNTED.search(between) is None


def _values(number: Number) -> Iterator[Fraction]:
    """Yield what must be met again: both sides of a score, the day and the year of a date."""
    if number.kind is NumberKind.SCORE:
        yield from map(Fraction, number.parts)
    else:
        yield number.value
    if number.kind is NumberKind.DATE and number.parts[0]:
        yield Fraction(number.parts[0])


def _is_label(number: Number, text: str) -> bool:
    """True for a figure that counts nothing: Kategorie 1, 1-й клас, Platz 1."""
    if number.is_word or number.value > SMALLEST_WORD:
        return False
    return number.kind is NumberKind.ORDINAL or LABEL_END.match(text, number.span.end) is not None


def _is_telling_word(number: Number) -> bool:
    if number.kind is NumberKind.AGE:  # dreißigjährig
        return number.value >= SMALLEST_WORD
    return number.kind is NumberKind.CARDINAL and number.value >= SMALLEST_WORD and number.value not in ROUND_WORDS


def _other_readings(number: Number, text: str) -> Iterator[Fraction]:
    """50 Prozent is половина, 15 Uhr третя година, SS19 the year 2019, 1986–88 ends in 1988, $25,000 is no 25."""
    value, kind, written = number.value, number.kind, number.span.of(text)
    if kind is NumberKind.PERCENT:
        yield value / 100
    elif kind is NumberKind.FRACTION:
        yield value * 100
    elif kind is NumberKind.DECADE:  # the nineties of this century or the last
        yield from (value + 1900, value + 2000) if value < 100 else (value % 100,)
    elif kind is NumberKind.TIME:
        yield from (value - 12, value + 12, Fraction(int(value)))
        if TAKEN.match(text, number.span.end):  # 2:30 Stunden: 2 години 30 хвилин
            yield Fraction(number.parts[1])
    elif kind is NumberKind.RESULT:  # 21:14,8: 21 минута 14,8 секунды
        yield from (*map(Fraction, number.parts), value % 60)
    elif kind is NumberKind.DATE and not any(map(str.isalpha, written)):
        yield from (Fraction(part) for part in number.parts if part)
    elif kind is NumberKind.CODE or text[max(0, number.span.start - 1) : number.span.start] in (
        "-",
        "–",
        "/",
        "’",
        "'",
    ):
        yield from (value + 1900, value + 2000) if value < 100 else (value % 100,)
    if part := PARTS.match(text, number.span.end):  # vier Zehntelsekunden
        yield value / {"z": 10, "h": 100, "t": 1000}[part[1].lower()]
    if midnight := MIDNIGHT.match(text, number.span.end):  # 20 Minuten vor Mitternacht: о 23:40
        yield 24 - value / 60 if midnight[1] == "vor" else value / 60
    if value < 0:  # −10 Grad: 10 градусів морозу
        yield -value
    if hour := HOUR_AND_MINUTE.fullmatch(written):  # о 14.25
        yield int(hour[1]) + Fraction(int(hour[2]), 60)
    if number.is_word and "dutzend" in written.lower():  # два десятки is zwei Dutzend: neither is counted
        yield value * 10 / 12
    if re.search(r"\d[,.]\d{3}(?!\d)", written):
        yield value * 1000
        if not re.search(r"0(?!\d)", written):  # nobody writes 2.400 for 2.4
            yield value / 1000


def _roman(letters: str) -> int:
    letters = letters.replace("Х", "X").replace("І", "I")
    ones = letters.lstrip("X") if not letters.endswith("IX") else "IX"
    return 10 * letters.removesuffix(ones).count("X") + ONES.get(ones, 0)
