"""Small numbers that changed on the way: zwei Jahre for «три роки», neun Zivilisten for «12 цивільних».

One side alone may have a small number word or not, and the sentences around may have the number as well, so the sums of
`number-mismatch` do not count it; but two that count the same noun or unit and differ are told.
"""

import re
from collections import Counter
from collections.abc import Iterator
from fractions import Fraction
from itertools import combinations
from typing import NamedTuple

from qa.comparison.article import Article
from qa.comparison.figures.fact import Swap
from qa.comparison.figures.figure_edits import rewritten
from qa.comparison.figures.figures import figures, units_in
from qa.comparison.figures.quantities import ALONE
from qa.comparison.figures.surroundings import Surroundings, surroundings, values_in
from qa.comparison.figures.told_in_words import AND_ONE
from qa.comparison.words.rendered import WORD, places_of
from qa.documents import Span
from qa.languages.numbers import Number, NumberKind

SMALLEST, LARGEST = 2, 12
LARGEST_WORD = 100  # двадцять and zwölf
COUNTED = 2  # words behind the number
PHRASE_END = re.compile(r"[,;:.!?–—()«»„“]")
BEHIND = re.compile(r".{0,30}(?!\w)", re.DOTALL)  # whole words: im Halbfinale des | European Cup, no Euro
NOUN = re.compile(r"\s(?:\w+\s)?(\w{4,})")
GERMAN_NOUN = re.compile(r"\s(?:[a-zäöüß]+\s)?[A-ZÄÖÜ][a-zäöüß]{3}")
KINDS = frozenset({NumberKind.CARDINAL, NumberKind.PERCENT})


class Count(NamedTuple):
    """A number with what stands behind it: the units, and the words of the phrase."""

    number: Number
    units: frozenset[str]
    behind: str


def swapped_counts(article: Article) -> Iterator[Swap]:
    """Yield German and source number and the right German one, where both count one thing and neither side knows the other's."""
    for pair in article.sure_passages():
        assert article.source is not None  # a pair has a source
        german, source, language = article.target_of(pair), article.source_of(pair), article.source.language
        mine, theirs = _small(german, "de"), _small(source, language)
        if not mine or not theirs or ALONE.search(german) or ALONE.search(source):
            continue  # die Einzige von vier: the three others
        mine, theirs = _only(mine, theirs), _only(theirs, mine)
        if not mine or not theirs:
            continue
        around = surroundings(article, pair)
        for here, there in (*_of_one_thing(mine, theirs, around), *_alone(mine, theirs, around)):
            better = rewritten(here.number.span.of(german), here.number, there.number)
            yield _placed(here.number, pair.target_span), _placed(there.number, pair.source_span), better


def _placed(number: Number, at: Span) -> Span:
    return number.span.shift(at.start)


def _small(text: str, language: str) -> list[Count]:
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


def _only(these: list[Count], others: list[Count]) -> list[Count]:
    """Return the numbers that the other side does not have as often."""
    more = Counter(count.number.value for count in these)
    more.subtract(count.number.value for count in others)
    return [count for count in these if more[count.number.value] > 0]


def _of_one_thing(mine: list[Count], theirs: list[Count], around: Surroundings) -> Iterator[tuple[Count, Count]]:
    """Yield German and source number that count one thing which no other number that is left over counts."""
    for here in mine:
        same = [there for there in theirs if _count_the_same(here, there, around.language)]
        if len(same) != 1 or not (here.number.is_word or same[0].number.is_word):
            continue
        rivals = [other for other in mine if _count_the_same(other, same[0], around.language)]
        if len(rivals) == 1 and not (_is_known(here, same[0], around) or _is_worked_out(here, same[0], around)):
            yield here, same[0]


def _alone(mine: list[Count], theirs: list[Count], around: Surroundings) -> Iterator[tuple[Count, Count]]:
    """Yield the only number left over on either side, where each counts a noun, and the noun of the source is not said."""
    if len(mine) == len(theirs) == 1:
        here, there = mine[0], theirs[0]
        if not (here.number.is_word or there.number.is_word) or here.units or there.units:
            return
        head = NOUN.match(there.behind)
        if head is None or not GERMAN_NOUN.match(here.behind) or places_of(head[1], around.language, around.german):
            return
        if here.number.value in values_in(around.source_near, around.language):
            return
        if there.number.value in values_in(around.german_near, "de") or _is_worked_out(here, there, around):
            return
        yield here, there


def _count_the_same(here: Count, there: Count, language: str) -> bool:
    """True when both stand before the same unit of time or length, or before a noun and its rendering."""
    if here.units or there.units:
        return here.units == there.units
    words = WORD.findall(there.behind)[:COUNTED]
    heads = " ".join(WORD.findall(here.behind)[:COUNTED])
    return any(heads[place].isupper() for word in words for place in places_of(word, language, heads))


def _is_known(here: Count, there: Count, around: Surroundings) -> bool:
    """True when the source counts as many of the same thing in the sentences around, or the German as many as the source."""
    theirs = [count for count in _small(around.source_near, around.language) if count.number.value == here.number.value]
    mine = [count for count in _small(around.german_near, "de") if count.number.value == there.number.value]
    return any(_count_the_same(here, count, around.language) for count in theirs) or any(
        _count_the_same(count, there, around.language) for count in mine
    )


def _is_worked_out(here: Count, there: Count, around: Surroundings) -> bool:
    """True for a number rounded (fünf for «4,8»), and for the sum, rest or product of two: fünf for «двоє, ще троє»."""
    mine, theirs = here.number.value, there.number.value
    return (
        abs(mine - theirs) < 1
        or (theirs == mine + 1 and AND_ONE.match(here.behind) is not None)
        or mine in _results(around.source, around.language)
        or theirs in _results(around.german, "de")
    )


def _results(text: str, language: str) -> set[Fraction]:
    values = [number.value for number in figures(text, language) if number.value <= 2 * LARGEST]
    return {result for a, b in combinations(values, 2) for result in (a + b, abs(a - b), a * b)}
