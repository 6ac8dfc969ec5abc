"""Two figures of one sentence that changed places: 38 Tote und 14 Verletzte for «14 загиблих, 38 поранених».

Each stands in a clause of its own on both sides, and a word beside one of them in the source is rendered beside the other in the
German. Where a word goes with its own figure, nothing is said.
"""

import re
from collections.abc import Iterator
from fractions import Fraction
from itertools import pairwise
from typing import NamedTuple

from qa.comparison.article import Article
from qa.comparison.figures.fact import Swap
from qa.comparison.figures.figure_edits import rewritten
from qa.comparison.figures.figures import figures, units_in
from qa.comparison.figures.retold_figures import NUMBER_SIGN
from qa.comparison.words.rendered import WORD, places_of
from qa.documents import Span
from qa.languages.number import Number, NumberKind

BOUNDARY = re.compile(
    r"[,;:.!?–—()«»„“]\s|\s(?:і|й|та|и|а|ще|еще|ещё|але|но|und|sowie|aber|während|weitere|davon)\s|\n"
)
SHORTEST = 4  # letters of a word that tells something
# What may be said of either figure or left out: 14 (Menschen) starben, 38 (Menschen) wurden verletzt
GENERIC = re.compile(r"(?i)(?:люд|ос[іо]б|человек|чоловік|було|были|стал|близьк|понад|майже|около|более)\w*")
SAME = 5  # letters that two forms of one word share
ENOUGH = 2  # words that stand beside the other figure
KINDS = frozenset({NumberKind.CARDINAL, NumberKind.PERCENT, NumberKind.MONEY, NumberKind.AGE})


class Clause(NamedTuple):
    """A stretch of a text with one figure in it."""

    span: Span
    number: Number


def crossed_figures(article: Article) -> Iterator[Swap]:
    """Yield German and source figure, and the right figure, for each of two that changed places."""
    for pair in article.sure_pairs():
        assert article.source is not None  # a pair has a source
        source, german, language = article.source_of(pair), article.target_of(pair), article.source.language
        theirs = _clauses(source, language)
        mine = _clauses(german, "de") if len(theirs) > 1 else {}
        shared = sorted(theirs.keys() & mine.keys(), key=lambda value: theirs[value].span)
        for one, other in pairwise(shared):
            if _are_crossed(source, language, german, (theirs[one], theirs[other]), (mine[one], mine[other])):
                for here, there in ((one, other), (other, one)):
                    own, right = mine[here].number, theirs[there].number
                    better = rewritten(own.span.of(german), own, right)
                    yield own.span.shift(pair.target_span.start), right.span.shift(pair.source_span.start), better


def _clauses(text: str, language: str) -> dict[Fraction, Clause]:
    """Return the clauses that have one figure, by its value; figures that stand twice are left out."""
    known = figures(text, language)
    values = [number.value for number in known]
    if len(known) < 2:
        return {}
    found: dict[Fraction, Clause] = {}
    marks = [0, *(match.end() - 1 for match in BOUNDARY.finditer(text)), len(text)]
    for start, end in pairwise(marks):
        inside = [number for number in known if start <= number.span.start < end]
        if len(inside) == 1 and _is_count(inside[0], text) and values.count(inside[0].value) == 1:
            found[inside[0].value] = Clause(Span(start, end), inside[0])
    return found


def _is_count(number: Number, text: str) -> bool:
    """True for a figure that counts something, which that of the school Nr. 7 does not."""
    return number.kind in KINDS and not number.is_weak and not NUMBER_SIGN.search(text[: number.span.start])


def _are_crossed(
    source: str, language: str, german: str, theirs: tuple[Clause, Clause], mine: tuple[Clause, Clause]
) -> bool:
    """True where two words go with the other figure, and none with its own; a word that is said of both tells nothing."""
    crossed = 0
    sides = [_telling(clause.span.of(source), language) for clause in theirs]
    for at in (0, 1):
        others = {word[:SAME].lower() for word in sides[1 - at]}
        for word in sides[at]:
            places = places_of(word, language, german) if word[:SAME].lower() not in others else []
            if any(mine[at].span.start <= place < mine[at].span.end for place in places):
                return False
            crossed += any(mine[1 - at].span.start <= place < mine[1 - at].span.end for place in places)
    return crossed >= ENOUGH


def _telling(clause: str, language: str) -> list[str]:
    """Return the words of a clause that say what its figure counts; units are counted everywhere."""
    units = {word.span.start for word in units_in(clause, language)}
    return [
        match.group()
        for match in WORD.finditer(clause)
        if len(match.group()) >= SHORTEST and match.start() not in units and not GENERIC.fullmatch(match.group())
    ]
