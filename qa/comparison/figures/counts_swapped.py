"""Small numbers that changed on the way: zwei Jahre for «три роки», neun Zivilisten for «12 цивільних».

One side alone may have a small number word or not, and the sentences around may have the number as well, so the sums of
`number-mismatch` do not count it; but two that count the same noun or unit and differ are told, and so are the only two that are
left over in a pair.
"""

import re
from collections.abc import Iterator

from qa.comparison.article import Article
from qa.comparison.figures.fact import Swap
from qa.comparison.figures.figure_edits import rewritten
from qa.comparison.figures.quantities import ALONE
from qa.comparison.figures.small_counts import (
    Count,
    count_the_same,
    is_left_over_elsewhere,
    is_said_elsewhere,
    is_worked_out,
    small_counts,
    surplus,
)
from qa.comparison.figures.surroundings import Surroundings, surroundings
from qa.comparison.words.rendered import places_of
from qa.documents import Span
from qa.languages.numbers import Number

NOUN = re.compile(r"\s(?:\w+\s)?(\w{4,})")
GERMAN_NOUN = re.compile(r"\s(?:[a-zäöüß]+\s)?[A-ZÄÖÜ][a-zäöüß]{3}")
OF_THEM = re.compile(r"\s(?:із?|з|с|из) них\b")
PERSONS = re.compile(r"(?i)(?:оє|ое|еро)$")  # двоє, четверо: a number of people that needs no noun


def swapped_counts(article: Article) -> Iterator[Swap]:
    """Yield German and source number and the right German one, where both count one thing and neither side knows the other's."""
    for pair in article.sure_passages():
        assert article.source is not None  # a pair has a source
        german, source, language = article.target_of(pair), article.source_of(pair), article.source.language
        mine, theirs = small_counts(german, "de"), small_counts(source, language)
        if not mine or not theirs or ALONE.search(german) or ALONE.search(source):
            continue  # die Einzige von vier: the three others
        mine, theirs = surplus(mine, theirs), surplus(theirs, mine)
        if not mine or not theirs:
            continue
        around = surroundings(article, pair)
        for here, there in (*_of_one_thing(mine, theirs, around), *_alone(mine, theirs, around)):
            better = rewritten(here.number.span.of(german), here.number, there.number)
            yield _placed(here.number, pair.target_span), _placed(there.number, pair.source_span), better


def _placed(number: Number, at: Span) -> Span:
    return number.span.shift(at.start)


def _of_one_thing(mine: list[Count], theirs: list[Count], around: Surroundings) -> Iterator[tuple[Count, Count]]:
    """Yield German and source number that count one thing which no other number that is left over counts."""
    for here in mine:
        same = [there for there in theirs if count_the_same(here, there, around.language)]
        if len(same) != 1 or not (here.number.is_word or same[0].number.is_word):
            continue
        rivals = [other for other in mine if count_the_same(other, same[0], around.language)]
        if len(rivals) == 1 and not (is_said_elsewhere(here, same[0], around) or is_worked_out(here, same[0], around)):
            yield here, same[0]


def _alone(mine: list[Count], theirs: list[Count], around: Surroundings) -> Iterator[tuple[Count, Count]]:
    """Yield the only number left over on either side, where both count a noun that may be the same, or none at all."""
    if len(mine) != 1 or len(theirs) != 1:
        return
    here, there = mine[0], theirs[0]
    if not (here.number.is_word or there.number.is_word) or here.units or there.units:
        return
    if not (_may_count_one_noun(here, there, around) or _count_none(here, there, around)):
        return
    if not (is_left_over_elsewhere(here, there, around) or is_worked_out(here, there, around)):
        yield here, there


def _may_count_one_noun(here: Count, there: Count, around: Surroundings) -> bool:
    """True where the noun of the source is not said in the German, that is may be the one that the German number counts."""
    head = NOUN.match(there.behind)
    is_said = head is None or places_of(head[1], around.language, around.german)
    return not is_said and GERMAN_NOUN.match(here.behind) is not None


def _count_none(here: Count, there: Count, around: Surroundings) -> bool:
    """True for drei enthielten sich, «четверо утрималися»: both numbers stand for their things."""
    number = there.number.span.of(around.source)
    is_bare = PERSONS.search(number) is not None or OF_THEM.match(there.behind) is not None
    return is_bare and GERMAN_NOUN.match(here.behind) is None
