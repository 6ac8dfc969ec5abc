"""Small numbers and what they count, and what explains that one side has another: it adds up, or another sentence says it."""

import re
from collections import Counter
from collections.abc import Iterator
from fractions import Fraction
from typing import NamedTuple

from qa.comparison.figures.figures import figures, units_in
from qa.comparison.figures.surroundings import Surroundings
from qa.comparison.figures.told_in_words import AND_ONE
from qa.comparison.words.rendered import WORD, places_of
from qa.languages.lazy_pattern import lazily
from qa.languages.morphology import readings
from qa.languages.numbers import Number, NumberKind

SMALLEST, LARGEST = 2, 12
LARGEST_WORD = 100  # двадцять and zwölf
COUNTED = 2  # words behind the number
SAME_STEM = 4  # letters that two forms of a noun share
PHRASE_END = re.compile(r"[,;:.!?–—()«»„“]")
BEHIND = re.compile(r".{0,30}(?!\w)", re.DOTALL)  # whole words: im Halbfinale des | European Cup, no Euro
KINDS = frozenset({NumberKind.CARDINAL, NumberKind.PERCENT})
EACH = lazily(  # what multiplies: по дві бригади у трьох районах
    r"(?i)\b(?:по (?:\d|дв|тр|чотир|четыр|п.?ят|ш[іе]ст|с[іе]м|в[іо]с|дев|дес)"
    r"|кожн|кажд|двічі|дважды|тричі|трижды|раза?и?\b|пар[аиуы]?\b"
    r"|je\b|jeweils|jede[rsnm]?\b|pro\b|doppelt|\w+mal\b)"
)


class Count(NamedTuple):
    """A number with what stands behind it: the units, and the words of the phrase."""

    number: Number
    units: frozenset[str]
    behind: str


def small_counts(text: str, language: str) -> list[Count]:
    """Return the small numbers of a text; digits count as well, the other side may have the word."""
    found = []
    for number in figures(text, language):
        largest = LARGEST_WORD if number.is_word else LARGEST
        if number.kind in KINDS and not number.is_weak and SMALLEST <= number.value <= largest:
            behind = _behind(text, number.span.end)
            units = {word.unit.name for word in units_in(behind, language)}
            units |= {"percent"} if number.kind is NumberKind.PERCENT else set()
            found.append(Count(number, frozenset(units), behind))
    return found


def _behind(text: str, start: int) -> str:
    found = BEHIND.match(text, start)
    return PHRASE_END.split(found[0], maxsplit=1)[0] if found else ""


def surplus(these: list[Count], others: list[Count]) -> list[Count]:
    """Return the numbers that the other side does not have as often."""
    more = Counter(count.number.value for count in these)
    more.subtract(count.number.value for count in others)
    return [count for count in these if more[count.number.value] > 0]


def count_the_same(here: Count, there: Count, language: str) -> bool:
    """True when both stand before the same unit of time or length, or before a noun and its rendering."""
    if here.units or there.units:
        return here.units == there.units
    words = WORD.findall(there.behind)[:COUNTED]
    heads = " ".join(WORD.findall(here.behind)[:COUNTED])
    return any(heads[place].isupper() for word in words for place in places_of(word, language, heads))


def is_said_elsewhere(here: Count, there: Count, around: Surroundings) -> bool:
    """True when a sentence around says the number, and of this thing: the source that of the German, or the other way round."""
    theirs, mine = small_counts(around.source_near, around.language), small_counts(around.german_near, "de")
    return any(
        count_the_same(here, count, around.language) for count in surplus(theirs, mine) if _is_as_many(count, here)
    ) or any(
        count_the_same(count, there, around.language) for count in surplus(mine, theirs) if _is_as_many(count, there)
    )


def is_left_over_elsewhere(here: Count, there: Count, around: Surroundings) -> bool:
    """True when the sentences around have either number once more than their counterpart, whatever it counts."""
    theirs, mine = small_counts(around.source_near, around.language), small_counts(around.german_near, "de")
    return any(_is_as_many(count, here) for count in surplus(theirs, mine)) or any(
        _is_as_many(count, there) for count in surplus(mine, theirs)
    )


def _is_as_many(one: Count, other: Count) -> bool:
    return one.number.value == other.number.value


def is_worked_out(here: Count, there: Count, around: Surroundings) -> bool:
    """True for a number rounded (fünf for «4,8»), and for the sum, rest or product of two: fünf for «двоє, ще троє»."""
    mine, theirs = here.number.value, there.number.value
    source, german = _counts(around.source, around.language), _counts(around.german, "de")
    return (
        abs(mine - theirs) < 1
        or (theirs == mine + 1 and AND_ONE.match(here.behind) is not None)
        or mine in _results(there, source, german, around.source, around.language)
        or theirs in _results(here, german, source, around.german, "de")
    )


def _counts(text: str, language: str) -> list[Count]:
    """Return all the numbers of a text that may be added up with a small one."""
    return [
        Count(number, frozenset(), _behind(text, number.span.end))
        for number in figures(text, language)
        if number.value <= 2 * LARGEST
    ]


def _results(count: Count, own: list[Count], others: list[Count], text: str, language: str) -> Iterator[Fraction]:
    """Yield what the count makes together with another of its side: a sum only with one that the other side does not say,
    a rest or a sum only of the same things, and a product only where each has as many.
    """
    value, said = count.number.value, {other.number.value for other in others}
    is_each = EACH.search(text) is not None
    for other in own:
        if other.number.span == count.number.span:
            continue
        if is_each:
            yield value * other.number.value
        if _may_be_of_one_kind(count, other, language):
            yield abs(value - other.number.value)
            if other.number.value not in said:
                yield value + other.number.value


def _may_be_of_one_kind(one: Count, other: Count, language: str) -> bool:
    """False for two numbers before two different nouns: zwei Krankenhäuser und neun Schulen."""
    heads = [_noun(count.behind, language) for count in (one, other)]
    return not all(heads) or heads[0] == heads[1]


def _noun(behind: str, language: str) -> str:
    """Return the beginning of the noun right behind a number; empty where another word stands there."""
    word = next(iter(WORD.findall(behind)), "")
    if language == "de":
        return word[:SAME_STEM] if word[:1].isupper() else ""
    likeliest = readings(word, language)[:1] if word else ()
    return word[:SAME_STEM] if any("NOUN" in reading.grammemes for reading in likeliest) else ""
