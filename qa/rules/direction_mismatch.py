"""A direction is turned round: gestiegen for впав, südwestlich for південно-східний.

Reported is a change beside the same figure (um 12 Prozent gestiegen), and a point of the compass, where source and German have
exactly one such word each and the two cannot both be right (northwest and north can), or one of several differs, and a place
that something comes from in one text and goes to in the other (nach Sumy for «із Сум»). Silent on bounds (mehr als 12
Prozent), on levels (A lies higher than B, B lower than A) and beside a negation.

    uk: Виробництво сталі за рік скоротилося на 12 відсотків.
    Bad:  Die Stahlproduktion ist binnen eines Jahres um 12 Prozent gestiegen.
    Good: Die Stahlproduktion ist binnen eines Jahres um 12 Prozent gesunken.
    ru: Вечером подует юго-восточный ветер.
    Bad:  Am Abend weht Wind aus südwestlicher Richtung.
    Good: Am Abend weht Wind aus südöstlicher Richtung.
"""

import re
from collections.abc import Iterator, Sequence

from qa.comparison.article import Article
from qa.comparison.figures.figures import figures
from qa.comparison.names.ways import turned_ways
from qa.comparison.pair import Pair
from qa.documents import Finding, Severity, Span
from qa.languages.directions import are_opposed, changes, compass, headings
from qa.languages.lazy_pattern import lazily
from qa.languages.numbers import Number, NumberKind
from qa.rules.rule import Rule
from qa.rules.turned_round import turned_round

RULE = Rule(
    "direction-mismatch",
    Severity.ERROR,
    mqm="accuracy/mistranslation",
    its="mistranslation",
    needs_source=True,
    yields_to=("number-mismatch", "unit-mismatch", "name-swapped"),
)
Changes = Sequence[tuple[Span, str]]
Points = list[tuple[Span, frozenset[str]]]
NEAR = 40  # characters between a figure and the word that says where it went
BOUND = lazily(r",?\s+(?:als|ніж|як|чем)\b")  # mehr als 12 Prozent, before its figure
THAN, ALS = lazily(r"[^.;!?]{0,40}\b(?:чем|ніж|як)\b"), lazily(r"\bals\b")
DENIED = lazily(r"(?i)\b(?:nicht|kein\w*|weder|nie|ohne|не|ні|без|нет|ни)\b")
BY = re.compile(r"\bна\s+(?:\w+\s+){0,2}$")  # на [майже] 12 відсотків
UM_AUF = lazily(r"\b(?:um|auf) (?:\w+ ){0,2}$")
NA_DO = lazily(r"(?i)\b(?:на|до)\s+(?:\w+\s+){0,2}$")
CLAUSE = lazily(r"[,;:–—](?!\d)|\b(?:und|та|і|й|и|aber|а|але|но)\b")
COUNTS = frozenset({NumberKind.CARDINAL, NumberKind.PERCENT, NumberKind.MONEY, NumberKind.FRACTION})


def check(article: Article) -> Iterator[Finding]:
    """Yield one finding per German word that turns a direction round."""
    for pair in article.sure_pairs():
        assert article.source is not None  # a pair has a source
        german, source, language = article.target_of(pair), article.source_of(pair), article.source.language
        mine, theirs = compass(german, "de"), compass(source, language)
        if len(mine) == len(theirs) == 1 and are_opposed(mine[0][1], theirs[0][1]):
            yield turned_round(RULE, article, pair, mine[0][0], theirs[0][0])
        elif len(mine) == len(theirs) > 1:
            yield from _one_of_several(article, pair, mine, theirs)
        else:
            yield from _headed(article, pair)
        yield from _changed(article, pair)
        for here, there in turned_ways(article, pair):
            yield turned_round(RULE, article, pair, here, there)


def _one_of_several(article: Article, pair: Pair, mine: Points, theirs: Points) -> Iterator[Finding]:
    """Yield the one point of the compass that differs: der südliche vom westlichen Teil for «восточная от западной»."""
    here, there = [points for _, points in mine], [points for _, points in theirs]
    new = [(span, points) for span, points in mine if points not in there]
    lost = [(span, points) for span, points in theirs if points not in here]
    if len(new) == len(lost) == 1 and len(new[0][1]) == len(lost[0][1]) == 1:
        yield turned_round(RULE, article, pair, new[0][0], lost[0][0])


def _headed(article: Article, pair: Pair) -> Iterator[Finding]:
    """Yield where something went: nach Osten for «на захід», each the only one of its side."""
    assert article.source is not None
    mine = headings(article.target_of(pair), "de")
    theirs = headings(article.source_of(pair), article.source.language) if mine else []
    if len(mine) == len(theirs) == 1 and are_opposed(mine[0][1], theirs[0][1]):
        yield turned_round(RULE, article, pair, mine[0][0], theirs[0][0])


def _changed(article: Article, pair: Pair) -> Iterator[Finding]:
    assert article.source is not None
    german, source, language = article.target_of(pair), article.source_of(pair), article.source.language
    mine, theirs = changes(german, "de"), changes(source, language)
    if len(mine) > 1 and len(theirs) > 1:
        yield from _changed_by_figure(article, pair, mine, theirs)
    if len(mine) != 1 or len(theirs) != 1 or {mine[0][1], theirs[0][1]} != {"more", "less"}:
        return
    if DENIED.search(german) or DENIED.search(source):
        return
    if THAN.search(source, theirs[0][0].end) and not ALS.search(german, mine[0][0].end):
        return  # на 46 млн меньше, чем просил конкурент – der Konkurrent verlangte 46 Millionen mehr
    here = _beside(german, mine[0][0], figures(german, "de"))
    there = [n for n in _beside(source, theirs[0][0], figures(source, language)) if BY.search(source[: n.span.start])]
    if {number.value for number in here} & {number.value for number in there}:
        yield turned_round(RULE, article, pair, mine[0][0], theirs[0][0])


def _changed_by_figure(article: Article, pair: Pair, mine: Changes, theirs: Changes) -> Iterator[Finding]:
    """Yield the change that differs among several: schrumpfte auf 4,2 Milliarden for «вырос до 4,2 миллиарда»."""
    german, source, language = article.target_of(pair), article.source_of(pair), article.source_language
    known = [number for number in figures(source, language) if number.kind in COUNTS and not number.is_weak]
    for number in figures(german, "de"):
        same = [other for other in known if other.value == number.value]
        if len(same) != 1 or number.is_weak:
            continue
        here, there = _change_at(german, number, mine, UM_AUF), _change_at(source, same[0], theirs, NA_DO)
        if here and there and {here[1], there[1]} == {"more", "less"}:
            yield turned_round(RULE, article, pair, here[0], there[0])


def _change_at(text: str, number: Number, found: Changes, leads: re.Pattern[str]) -> tuple[Span, str] | None:
    """Return the change in the clause of a figure that says by how much or how far, if it is the only one there."""
    begin = max((match.end() for match in CLAUSE.finditer(text, 0, number.span.start)), default=0)
    match = CLAUSE.search(text, number.span.end)
    end = match.start() if match else len(text)
    inside = [change for change in found if begin <= change[0].start and change[0].end <= end]
    is_led = leads.search(text[begin : number.span.start]) is not None
    return inside[0] if len(inside) == 1 and is_led and not DENIED.search(text[begin:end]) else None


def _beside(text: str, word: Span, found: tuple[Number, ...]) -> list[Number]:
    """Return the figures near a word of change, unless the word only bounds the figure behind it."""
    if BOUND.match(text, word.end) and any(
        0 <= number.span.start - word.end <= NEAR and not number.is_weak for number in found
    ):
        return []
    return [
        number
        for number in found
        if not number.is_weak
        and number.kind in COUNTS
        and max(number.span.start - word.end, word.start - number.span.end) <= NEAR
    ]
