"""How often, or how many times as much: dreimal beschossen for «обстріляли двічі».

The words for it are not counted, since there are many others (beide Male, zum zweiten Mal, die Hälfte); but one on each side that
the other does not know, here and nearby, is told. Once is told only of what happens again and again: einmal im Jahr.
"""

import re
from collections.abc import Iterator
from fractions import Fraction

from qa.comparison.article import Article
from qa.comparison.figures.fact import Swap
from qa.comparison.figures.figures import figures
from qa.comparison.figures.surroundings import surroundings, values_in
from qa.documents import Span
from qa.languages.number import Number, NumberKind
from qa.languages.spoken_numbers import cardinal_word, with_case_of

TIMES = {"de": re.compile(r" [Mm]ale?\b"), "uk": re.compile(r"(?i) раз(?:и|ів)?\b"), "ru": re.compile(r"(?i) раза?\b")}
PERIOD = {
    "de": re.compile(
        r" (?:im|pro|in der|am|je|jede[srn]) (?:Jahr|Monat|Quartal|Woche|Tag|Stunde|Saison)\b|(?: \w+)?(?<=lich)\b"
    ),
    "uk": re.compile(r"(?i) (?:на|в|у) (?:рік|місяць|квартал|тиждень|день|добу|годину|пів ?року)\b"),
    "ru": re.compile(r"(?i) в (?:год|месяц|квартал|неделю|день|сутки|час|полгода|полугодие)\b"),
}
AS_MUCH, TWICE = re.compile(r"(?<=mal) so\b"), 2  # dreimal so viel: вдвое
ONCE = {"uk": re.compile(r"(?i)\bраз\b"), "ru": re.compile(r"(?i)\bраз\b")}
BY = re.compile(r"\bum (?:das|ein|mehr als das|fast das|rund das) $")  # um das Doppelte gewachsen: утричі


def swapped_multiples(article: Article) -> Iterator[Swap]:
    """Yield German and source multiple, and the German with the right number, where each side has one that the other lacks."""
    for pair in article.sure_passages():
        assert article.source is not None  # a pair has a source
        german, source, language = article.target_of(pair), article.source_of(pair), article.source.language
        if language not in ONCE:
            continue
        mine = _multiples(german, "de")
        theirs = [*_multiples(source, language), *_once(source, language)] if mine else []
        if not theirs:
            continue
        around = surroundings(article, pair)
        new = _only(mine, values_in(around.source_near, language), theirs)
        lost = _only(theirs, values_in(around.german_near, "de"), mine)
        if len(new) == len(lost) == 1:
            yield (
                new[0].span.shift(pair.target_span.start),
                lost[0].span.shift(pair.source_span.start),
                mended(german, new[0], lost[0].value),
            )


def mended(german: str, mine: Number, theirs: Fraction) -> str:
    """Return the multiple of the German with the other number in it; nothing where that is no plain swap.

    >>> from qa.languages.numbers import numbers
    >>> [mended(german, numbers(german, "de")[0], Fraction(2)) for german in ("Dreimal fiel er.", "Dreimal so viel")]
    ['Zweimal', 'Doppelt']
    """
    words, old, right = mine.span.of(german), _word(mine.value), _word(theirs)
    if not (old and right and words.lower() in (old, f"{old}mal")):
        return ""
    if theirs == TWICE and AS_MUCH.match(german, mine.span.end):
        return with_case_of("doppelt", words)
    return with_case_of(right + words[len(old) :], words)


def _word(value: Fraction) -> str:
    return "ein" if value == 1 else cardinal_word(int(value)) if value.denominator == 1 else ""


def _multiples(text: str, language: str) -> list[Number]:
    """Return the numbers that say how often; of once, what is said of each year, month or day."""
    return [
        number
        for number in figures(text, language)
        if (number.kind is NumberKind.MULTIPLE or _is_of_times(number, text, language))
        and (number.value > 1 or PERIOD[language].match(text, _end(number, text, language)))
        and not BY.search(text, 0, number.span.start)
    ]


def _is_of_times(number: Number, text: str, language: str) -> bool:
    return number.kind is NumberKind.CARDINAL and TIMES[language].match(text, number.span.end) is not None


def _end(number: Number, text: str, language: str) -> int:
    """Return where the multiple ends, with the word for times behind it."""
    times = TIMES[language].match(text, number.span.end)
    return times.end() if times else number.span.end


def _once(source: str, language: str) -> list[Number]:
    """Return the once of «раз на рік», where no number stands before it."""
    found = figures(source, language)
    return [
        Number(Span(*match.span()), Fraction(1), NumberKind.MULTIPLE, is_word=True)
        for match in ONCE[language].finditer(source)
        if PERIOD[language].match(source, match.end())
        and not any(0 <= match.start() - number.span.end <= 1 for number in found)
    ]


def _only(found: list[Number], known: frozenset[Fraction], others: list[Number]) -> list[Number]:
    values = known | {other.value for other in others}
    return [number for number in found if number.value not in values]
