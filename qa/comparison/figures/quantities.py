"""The values that sentences state, with what they measure: what a desk calculates with."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import date
from fractions import Fraction
from functools import lru_cache
from itertools import pairwise, zip_longest

from qa.comparison.figures.figures import RANGE, UNIT_REACH, figures, is_counted, telling_figures, units_in
from qa.documents import Span
from qa.languages.lazy_pattern import lazily
from qa.languages.number import Number, NumberKind
from qa.languages.units import UnitWord

YEARS = range(1900, 2101)
CURRENCIES = {"USD": "dollar", "EUR": "euro", "GBP": "pound", "UAH": "hryvnia", "RUB": "rouble", "KZT": "tenge"}
KINDS = {
    NumberKind.PERCENT: "share",
    NumberKind.FRACTION: "share",
    NumberKind.MULTIPLE: "times",
    NumberKind.YEAR: "year",
    NumberKind.DECADE: "decade",
    NumberKind.TIME: "clock",
    NumberKind.AGE: "age",
    NumberKind.ORDINAL: "ordinal",
}
UNCOUNTED = frozenset({NumberKind.SCORE, NumberKind.CODE, NumberKind.RESULT})
YEAR, DAY = 31_557_600, 86_400  # seconds, the base of time
FACTORS = {"share": 0.01, "clock": 3_600.0, "age": float(YEAR)}
PERIODS = frozenset({"hour", "day", "week", "month", "year"})
TIMES = lazily(r"(?i)[ -]?(?:раз(?:и|ів|а|у)?\b|кратн|mal\b)")
EACH = lazily(r"(?i)\b(?:jede[rsmn]?|кожн\w+|кожен|кажд\w+)\s+$")
OUT_OF = lazily(r"(?i) (?:von|з|із|зі|из) (?:den |der |je )?")
ALONE = lazily(
    r"(?i)\b(?:einzige[rnsm]?|allein|selbst eingerechnet|insgesamt|bis auf eine[nrs]?|крім|окрім|кроме|помимо"
    r"|(?:лише|лишь|тільки|только) (?:один|одна|одне|одно))\b"
)  # three and the only one are four
AS_MUCH = lazily(r"(?i)\b(?:стільки ж|столько же|noch einmal so viel\w*|ebenso viel\w*)\b")
PART = lazily(r"(?i)\s(?:част|Teil)")
SCALED = lazily(r"(?i)\b(?:тис|тыс|млн|млрд|мільйо|миллио|мілья|миллиа)")
SCALE_OF = {"тис": 10**3, "тыс": 10**3, "млн": 10**6, "мільйо": 10**6, "миллио": 10**6}
SCALE_OF |= {"млрд": 10**9, "мілья": 10**9, "миллиа": 10**9}
NOUN_BEHIND = lazily(r"\s(?:(?!ein|je |de[rmns] |die |das )[a-zäöüß-]+e[nrsm]?\s){0,2}[A-ZÄÖÜ]")
NOTHING_BEHIND = lazily(
    r"(?i)\s*(?:[.,;:!?)»“–—]|$|(?:mehr|weniger|höher|niedriger|davon|pro|zu|auf|bis|und|до|на|і|и|та|проти|против|von|з|із|из)\b)"
)
CLAUSE_END = lazily(r"[,;:()–—]")
CENTURY = lazily(r"\s(?:Jahrhundert|столі|століт|столет|век)")
POINTS = lazily(r"\s(?:Prozentp|P)unkt")


@dataclass(frozen=True, slots=True)
class Quantity:
    """A value in the base unit of its `kind` (time in seconds, dates in days, per cent as a share of one).

    `factor` is what the figure was multiplied with to get there, `grain` how much its last digit is worth. A `bare` figure has
    nothing behind it that says what it counts, and may be of any kind; a `unit` is one for which no figure stands (nach einer
    Woche). Two of a kind and value are equal.
    """

    value: float
    kind: str
    span: Span = field(compare=False)
    factor: float = field(default=1, compare=False)
    grain: float = field(default=0, compare=False)
    is_bare: bool = field(default=False, compare=False)
    is_word: bool = field(default=False, compare=False)
    is_unit: bool = field(default=False, compare=False)


@lru_cache(maxsize=256)
def quantities(text: str, language: str) -> tuple[Quantity, ...]:
    """Return the quantities of a text in order.

    >>> [(q.kind, q.value) for q in quantities("Drei von fünf zahlten 200 Euro, 8 km vor Lwiw.", "de")]
    [('count', 3.0), ('share', 0.6), ('count', 5.0), ('money euro', 200.0), ('length', 8000.0)]
    """
    units = [word for word in units_in(text, language) if word.unit.family != "scale"]
    found = figures(text, language)
    counted: set[Span] = set()
    read: list[Quantity] = []
    for number, after in zip_longest(found, found[1:]):
        if not number.is_weak:
            word = _unit_behind(number, after, text, units)
            if word is not None:
                counted.add(word.span)
            read += _read(number, word, text, language)
    read += (Quantity(1, "count", Span(*match.span()), is_word=True) for match in ALONE.finditer(text))
    read += (Quantity(2, "times", Span(*match.span()), is_word=True) for match in AS_MUCH.finditer(text))
    read += (
        replace(_of_unit(w, Fraction(1), w.span, is_word=True), is_unit=True)
        for w in units
        if w.span not in counted and w.unit.family == "time"
    )
    read += (
        Quantity(float(one.value / all_.value), "share", Span(one.span.start, all_.span.end), is_word=True)
        for one, all_ in pairwise(found)
        if 0 < one.value < all_.value and OUT_OF.fullmatch(text, one.span.end, all_.span.start)
    )
    return tuple(sorted(read, key=lambda q: q.span.start))


def grain_of(number: Number, text: str) -> float:
    """Return what the last digit of a figure is worth: 100.000 for „2,4 Mio.“, 1 for 2.400, a hundredth for 0,25."""
    written = re.match(r"\d+(?:,(\d+))?(?=[^\d.]|$)", number.span.of(text).replace("\u00a0", " "))
    if number.is_word or written is None:
        return 1.0
    shown = float(written[0].replace(",", "."))
    scale = float(abs(number.value)) / shown if shown else 1.0
    return float(scale / 10 ** len(written[1] or ""))


def _read(number: Number, word: UnitWord | None, text: str, language: str) -> Iterator[Quantity]:
    """Yield what a number may state: 2000 is a year or so many people, 150-mal so many times or cases."""
    value, span, grain, is_word = float(number.value), number.span, grain_of(number, text), number.is_word
    kind = KINDS.get(number.kind, "count")
    if number.kind in UNCOUNTED:
        return
    if number.kind is NumberKind.DATE:
        yield from _day(number)
    elif kind == "decade":
        yield from _decade(number, text)
    elif kind in FACTORS:
        factor = 1.0 if number.kind is NumberKind.FRACTION else FACTORS[kind]
        yield Quantity(value * factor, kind, span, factor, grain * factor, is_word=is_word)
    elif number.kind is NumberKind.MONEY:
        yield Quantity(value, f"money {CURRENCIES.get(number.unit or '', number.unit)}", span, 1, grain)
    elif kind == "ordinal" and (EACH.search(text, 0, span.start) or PART.match(text, span.end)):
        yield Quantity(1 / value, "share", span, is_word=True)
    elif word is not None and (kind == "count" or (kind == "year" and word.unit.family != "time")):
        yield _of_unit(word, number.value, span, grain, is_word)
    elif kind != "times" or value > 1:  # nicht einmal
        is_bare = kind == "count" and _is_bare(number, text, language)
        yield Quantity(value, kind, span, 1, grain, is_bare, is_word)
        if is_bare and language != "de" and value < 1000 and not SCALED.search(span.of(text)):  # 38 тисяч замість 47,5
            yield from (Quantity(value * scale, kind, span, 1, grain * scale, True) for scale in scales_in(text))
    if kind in ("count", "ordinal") and number.value in YEARS and not is_word:
        yield Quantity(value, "year", span, 1, 1)
    if kind == "year":
        yield Quantity(value, "count", span, 1, 1)
    if kind == "count" and TIMES.match(text, span.end):
        yield Quantity(value, "times", span, 1, grain)
    if kind in ("count", "share") and number.kind is not NumberKind.PERCENT and POINTS.match(text, span.end):
        yield Quantity(value / 100, "points", span, 0.01, grain / 100, is_word=is_word)


def scales_in(text: str) -> set[int]:
    """Return the scales that a Slavic text names, with a figure or without.

    >>> sorted(scales_in("Із 96 млн грн витратили 20 тисяч."))
    [1000, 1000000]
    """
    return {SCALE_OF[match.group().lower()] for match in SCALED.finditer(text)}


def _is_bare(number: Number, text: str, language: str) -> bool:
    if language == "de":
        return NOUN_BEHIND.match(text, number.span.end) is None
    return bool(NOTHING_BEHIND.match(text, number.span.end) or SCALED.search(number.span.of(text)))


def _unit_behind(number: Number, after: Number | None, text: str, units: list[UnitWord]) -> UnitWord | None:
    """Return the unit that a figure counts, inside its span or a few words behind it."""
    joined = next((word for word in units if word.span.end == number.span.start - 1), None)
    if joined is not None and text[joined.span.end] == "-":  # за годину-півтори
        return joined
    word = next((word for word in units if number.span.start < word.span.end), None)
    if word is None or word.span.start - number.span.end > UNIT_REACH:
        return None
    between = text[number.span.end : word.span.start]
    is_of_next = after is not None and after.span.start < word.span.start
    if RANGE.fullmatch(between):  # 5 bis 10 cm
        return word
    return None if is_of_next or CLAUSE_END.search(between) or not is_counted(between) else word


def _of_unit(word: UnitWord, value: Fraction, span: Span, grain: float = 0, is_word: bool = False) -> Quantity:
    unit = word.unit
    if unit.family == "money":
        return Quantity(float(value), f"money {unit.name}", span, 1, grain, is_word=is_word)
    factor = {"percent": 0.01, "percentage-point": 0.01, "permille": 0.001}.get(unit.name, float(unit.factor))
    return Quantity(float(value) * factor, unit.family, span, factor, grain * factor, is_word=is_word)


def _day(number: Number) -> Iterator[Quantity]:
    year, month, day = number.parts
    try:
        yield Quantity(float(date(year or 2025, month, day).toordinal()), "date", number.span)
    except ValueError:  # 31.06.: that it is no day is another rule's business
        return
    if year:
        yield Quantity(float(year), "year", number.span, 1, 1)


def _decade(number: Number, text: str) -> Iterator[Quantity]:
    """Yield the first and the last year: 1560 and 1570 for „die Sechzigerjahre des 16. Jahrhunderts“."""
    first = int(number.value)
    centuries = [
        int(other.value) - 1
        for other in figures(text, "de")
        if other.kind is NumberKind.ORDINAL and CENTURY.match(text, other.span.end)
    ]
    for start in [first] if first >= 100 else [100 * c + first for c in centuries or (19, 20)]:
        yield from (Quantity(float(year), "year", number.span, 1, 1, is_word=True) for year in (start, start + 10))


def digits_of(value: float) -> int:
    """Return how many figures of a value say something."""
    return telling_figures(Fraction(value).limit_denominator(10**6))


def rates_between(source: str, german: str, language: str) -> tuple[float, ...]:
    """Return by how much figures grow from the periods that the source counts by to those of the German: 1/12 for im Monat."""
    theirs = {word.unit.factor for word in units_in(source, language) if word.unit.name in PERIODS}
    mine = {word.unit.factor for word in units_in(german, "de") if word.unit.name in PERIODS}
    return tuple(float(b / a) for a in theirs for b in mine if a != b)
