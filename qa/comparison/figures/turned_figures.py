"""Figures that stand there, but say another thing: degrees above for below zero, a year of life as an age, another decade,
a step the other way, another share (jeder neunte).

Their values are met again or are words, so that nothing is left over to be told; what stands around them is compared.
"""

import re
from collections.abc import Iterator
from fractions import Fraction
from itertools import pairwise

from qa.comparison.article import Article
from qa.comparison.figures.fact import Swap
from qa.comparison.figures.figures import figures, not_met
from qa.comparison.figures.surroundings import surroundings
from qa.comparison.pair import Pair
from qa.documents import Span
from qa.languages.number_words_in_text import DECADES
from qa.languages.numbers import Number, NumberKind

REACH = 30  # characters around a figure
BELOW_BEFORE = re.compile(r"(?i)\b(?:minus|м[иі]нус)\s+$")
ABOVE_BEFORE = re.compile(r"(?i)\b(?:plus|плюс)\s+$")
OF_CELSIUS = r"(?i)\s*(?:°C?|grad|градус\w*)?\s*(?:celsius\s+|по цельси\w+\s+|за цельсі\w+\s+)?"
BELOW_BEHIND = re.compile(
    OF_CELSIUS + r"(?P<sign>unter null|unter dem gefrierpunkt|frost|kälte|мороз\w*|ниже нуля|нижче нуля)"
)
ABOVE_BEHIND = re.compile(OF_CELSIUS + r"(?P<sign>über null|über dem gefrierpunkt|wärme|тепл[ао]|выше нуля|вище нуля)")
DEGREES = re.compile(r"\s?(?:Grad|°)")
COLD = re.compile(r"(?i)minus|[−–-]\d|frost|kälte|kalt|unter null|gefrier|eis(?:ig)?\b")
OTHER_SIGN = {"minus": "plus", "plus": "minus", "über null": "unter null", "unter null": "über null"}
FROM = re.compile(r"(?i)\b(?:vo[nm]|з|із|зі|с|со|від|от)\s(?:[^\W\d_]+\s)?$")
TO = re.compile(r"\s(?:[^\W\d_]+\s){0,2}(?:auf|до|на)\s(?:[^\W\d_]+\s)?")
# 45 bis 40, between 45 and 40; 40–45, від 40 до 45, between 40 and 45
RANGE = re.compile(r"\s?[–—-]\s?|\s(?:Prozent\s)?(?:bis|до|по)\s(?:zu\s)?")
BETWEEN_BEFORE, AND = re.compile(r"(?i)\b(?:zwischen|між|между)\s$"), re.compile(r"\s(?:und|і|та|й|и)\s")
RANGED = frozenset({NumberKind.CARDINAL, NumberKind.PERCENT, NumberKind.MONEY})
INSTEAD = re.compile(
    r"\s(?:Prozent\s)?statt\s(?:wie\s)?(?:bisher|zuvor|vorher)(?:\s[^\W\d_]+)?\s"
)  # fünf statt bisher 21
EACH = re.compile(r"(?i)\b(?:jede[rsmn]?|кожн\w+|кожен|кажд\w+)\s+$")
YEAR_OF_LIFE = re.compile(r"(?i)\s*(?:році життя|году жизни|рік життя|год жизни)")
YEARS_OLD = re.compile(r"\s?(?:-jährig|Jahre)")
DECADE = re.compile(rf"(?i){'|'.join(DECADES)}")
# двадцяті, п’ятдесятих, дев’яностими; двадцатые, пятидесятых, девяностыми: ordinals in the plural
SOURCE_DECADE = re.compile(
    r"(?i)(?:двадцят|тридцят|сороков|десят|двадцат|тридцат|девяност|.яност)(?:і|их|ими|ые|ых|ыми)$"
)


def turned_figures(article: Article) -> Iterator[Swap]:
    """Yield German and source span and the right German word of all that is turned, of pairs that are sure."""
    for pair in article.sure_passages():
        assert article.source is not None
        mine, theirs = figures(article.target_of(pair), "de"), figures(article.source_of(pair), article.source.language)
        if not theirs:
            continue
        for found, original, better in (
            *_signs(article, pair, mine, theirs),
            *_years_of_life(article, pair, mine, theirs),
            *_decades(article, pair, mine, theirs),
            *_steps(article, pair, mine, theirs),
            *_ranges(article, pair, mine, theirs),
            *_each(article, pair, mine, theirs),
        ):
            yield found.shift(pair.target_span.start), original.shift(pair.source_span.start), better


def _signs(article: Article, pair: Pair, mine: tuple[Number, ...], theirs: tuple[Number, ...]) -> Iterator[Swap]:
    """Sechs Grad über null for «минус шесть»: the only figure of its worth on both sides."""
    german, source = article.target_of(pair), article.source_of(pair)
    for number in mine:
        same = [other for other in theirs if abs(other.value) == abs(number.value)]
        if len(same) != 1 or sum(abs(other.value) == abs(number.value) for other in mine) != 1:
            continue
        here, there = _sign(number, german), _sign(same[0], source)
        if here and there and here[0] != there[0]:
            words = here[1].of(german)
            yield here[1], _hull(same[0].span, there[1]), OTHER_SIGN.get(words, "")
        elif there and there[0] < 0 and not here and DEGREES.match(german, number.span.end) and not COLD.search(german):
            yield number.span, _hull(same[0].span, there[1]), f"minus {number.span.of(german)}"


def _sign(number: Number, text: str) -> tuple[int, Span] | None:
    """Return -1 or 1, and the words that say so."""
    before = text[max(0, number.span.start - REACH) : number.span.start]
    for sign, words_before, words_behind in (-1, BELOW_BEFORE, BELOW_BEHIND), (1, ABOVE_BEFORE, ABOVE_BEHIND):
        if match := words_before.search(before):
            start = number.span.start - len(before) + match.start()
            return sign, Span(start, start + len(match.group().rstrip()))
        if match := words_behind.match(text, number.span.end):
            return sign, Span(*match.span("sign"))
    return (-1, number.span) if number.value < 0 else None


def _hull(one: Span, other: Span) -> Span:
    return Span(min(one.start, other.start), max(one.end, other.end))


def _years_of_life(
    article: Article, pair: Pair, mine: tuple[Number, ...], theirs: tuple[Number, ...]
) -> Iterator[Swap]:
    """Im Alter von 88 Jahren for «на 88-му році життя»: whoever is in the 88th year is 87."""
    german, source = article.target_of(pair), article.source_of(pair)
    for number in theirs:
        if not YEAR_OF_LIFE.match(source, number.span.end):
            continue
        for other in mine:
            if other.value == number.value and (
                other.kind is NumberKind.AGE or YEARS_OLD.match(german, other.span.end)
            ):
                words = other.span.of(german)
                better = "" if other.is_word else words.replace(str(other.value), str(other.value - 1))
                yield other.span, number.span, better


def _decades(article: Article, pair: Pair, mine: tuple[Number, ...], theirs: tuple[Number, ...]) -> Iterator[Swap]:
    """In den Achtzigerjahren for «в девяностые»: one decade on each side that the other does not have nearby."""
    german, source = article.target_of(pair), article.source_of(pair)
    here = [number for number in mine if number.kind is NumberKind.DECADE]
    there = [number for number in theirs if _is_decade(number, source)]
    if len(here) != 1 or len(there) != 1 or not (here[0].is_word or there[0].is_word):  # 80er for 90-е is left over
        return
    one, other = here[0].value % 100, there[0].value % 100
    around = surroundings(article, pair)
    if one in _decades_near(around.source_near, around.language) or other in _decades_near(around.german_near, "de"):
        return
    word = DECADE.search(here[0].span.of(german))
    if word is None:
        yield here[0].span, there[0].span, ""
        return
    right = next((name for name, decade in DECADES.items() if decade == other), "")
    span = Span(*word.span()).shift(here[0].span.start)
    yield span, there[0].span, right.capitalize() if word[0][0].isupper() else right


def _decades_near(text: str, language: str) -> set[Fraction]:
    return {number.value % 100 for number in figures(text, language)}


def _steps(article: Article, pair: Pair, mine: tuple[Number, ...], theirs: tuple[Number, ...]) -> Iterator[Swap]:
    """Von 12,6 auf 12,9 for «с 12,9 до 12,6»: the step goes the other way."""
    there = _steps_in(theirs, article.source_of(pair))
    for (first, last), span in _steps_in(mine, article.target_of(pair)).items():
        if first != last and (last, first) in there and (first, last) not in there:
            yield span, there[last, first], _turned_back(span, mine, article.target_of(pair))


def _ranges(article: Article, pair: Pair, mine: tuple[Number, ...], theirs: tuple[Number, ...]) -> Iterator[Swap]:
    """45 bis 40 Tage for «від 40 до 45 днів»: a range that falls where the source's rises."""
    there = _ranges_in(theirs, article.source_of(pair))
    for (first, last), span in _ranges_in(mine, article.target_of(pair)).items():
        if first > last and (last, first) in there and (first, last) not in there:
            yield span, there[last, first], _turned_back(span, mine, article.target_of(pair))


def _turned_back(span: Span, mine: tuple[Number, ...], german: str) -> str:
    """Return the words with their two figures exchanged; nothing where one carries a scale or sign: 45 auf 40 Millionen."""
    first, last = (number.span.of(german) for number in mine if span.contains(number.span))
    between = span.of(german)[len(first) : len(span.of(german)) - len(last)]
    return f"{last}{between}{first}" if first.isdigit() and last.isdigit() else ""


def _ranges_in(found: tuple[Number, ...], text: str) -> dict[tuple[Fraction, Fraction], Span]:
    """Return where a text names two ends of a range, and what they are."""
    return {
        (one.value, other.value): Span(one.span.start, other.span.end)
        for one, other in pairwise(found)
        if {one.kind, other.kind} <= RANGED
        and (
            RANGE.fullmatch(text, one.span.end, other.span.start)
            or (BETWEEN_BEFORE.search(text, 0, one.span.start) and AND.fullmatch(text, one.span.end, other.span.start))
        )
    }


def _each(article: Article, pair: Pair, mine: tuple[Number, ...], theirs: tuple[Number, ...]) -> Iterator[Swap]:
    """Jeder neunzehnte for «кожен дев’ятий»: the only share of that kind which the other side does not have."""
    german, source = article.target_of(pair), article.source_of(pair)
    here = [number for number in mine if EACH.search(german, 0, number.span.start)]
    there = [number for number in theirs if EACH.search(source, 0, number.span.start)]
    new, lost = not_met(here, there), not_met(there, here)
    if len(new) == len(lost) == 1 and len(here) == len(there):
        yield new[0].span, lost[0].span, ""


def _steps_in(found: tuple[Number, ...], text: str) -> dict[tuple[Fraction, Fraction], Span]:
    """Return where a text goes from one figure to another: von 12,9 auf 12,6; fünf statt bisher 21."""
    steps = {
        (one.value, other.value): Span(one.span.start, other.span.end)
        for one, other in pairwise(found)
        if FROM.search(text, 0, one.span.start) and TO.fullmatch(text, one.span.end, other.span.start)
    }
    return steps | {
        (other.value, one.value): Span(one.span.start, other.span.end)
        for one, other in pairwise(found)
        if INSTEAD.fullmatch(text, one.span.end, other.span.start)
    }


def _is_decade(number: Number, source: str) -> bool:
    if number.kind is NumberKind.DECADE:
        return True
    written = number.span.of(source)
    return number.is_word and number.kind is NumberKind.ORDINAL and bool(SOURCE_DECADE.search(written))
