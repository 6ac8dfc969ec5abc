"""At least became at most: weniger als 200 for «понад 200», vor 2028 for «не ранее 2028».

Compared are the words right before the same number on both sides, and höchstens where the source only says at least (eine
Woche, die Hälfte). Silent where only one side bounds it, and where a clause denies: nobody may hold more than two.

    uk: У сховищі було понад 200 людей.
    Bad:  Im Schutzraum waren weniger als 200 Menschen.
    Good: Im Schutzraum waren mehr als 200 Menschen.
    Good: Im Schutzraum waren rund 200 Menschen.
    ru: Цель планируют достичь не ранее 2028 года.
    Bad:  Das Ziel soll vor 2028 erreicht werden.
    Good: Das Ziel soll nicht vor 2028 erreicht werden.
"""

import re
from collections.abc import Iterator

from qa.comparison.article import Article
from qa.comparison.figures.figures import figures
from qa.comparison.pair import Pair
from qa.documents import Finding, Severity, Span
from qa.languages.bounds import bound_before
from qa.languages.calendar import MONTHS
from qa.languages.codes import SLAVIC_LANGUAGES
from qa.languages.lazy_pattern import lazily
from qa.languages.numbers import Number, NumberKind
from qa.rules.rule import Rule
from qa.rules.turned_round import turned_round

RULE = Rule(
    "bound-mismatch",
    Severity.ERROR,
    mqm="accuracy/mistranslation",
    its="mistranslation",
    needs_source=True,
    yields_to=("number-mismatch", "unit-mismatch", "negation-mismatch"),
)
BEFORE_YEAR = lazily(r"(?i)(?<!nicht )(?<!kaum )\b(?P<words>vor|bis|bis zum jahr|bis ende|vor dem jahr)[ \u00a0]$")
FROM_YEAR, UNTIL = lazily(r"(?i)(?:erst )?(?:ab|im)\b"), lazily(r"(?i)до\b")
NOT_BEFORE = lazily(r"(?i)\bне (?:раніше|ранее|раньше)(?: ніж| як| за| чем)?(?: \w{1,3})?[ \u00a0]$")
SILENT = frozenset({NumberKind.SCORE, NumberKind.TIME})
DAY = lazily(r"(?i)(?:frühestens|spätestens|erst|nicht (?:vor|nach))\b")
YEARS = range(1900, 2101)
# Before a part of a month or a season: frühestens Ende Mai, spätestens im Herbst.
MONTH = "|".join(MONTHS)
DAYS = "(?:Mon|Diens|Donners|Frei|Sams|Sonn)tag|Mittwoch|Wochenende"
TIME = rf"(?:Anfang|Mitte|Ende|{MONTH}|Frühjahr|Sommer|Herbst|Winter|{DAYS})\b"
WHEN = rf"(?= (?:im |in der |am |zum |bis |für das |zu |vor dem )?{TIME})"
EARLIEST, LATEST = lazily(rf"\b[Ff]rühestens{WHEN}"), lazily(rf"\b[Ss]pätestens{WHEN}")
THEIR_LATEST = lazily(r"(?i)\b(?:не пізніше|щонайпізніше|не позднее|не позже|самое позднее)\b")
THEIR_EARLIEST = lazily(r"(?i)\b(?:не раніше|щонайраніше|не ранее|не раньше|самое раннее)\b")
UNTIL_TIME = lazily(rf"\b(?:[Bb]is (?:zum )?|[Nn]och vor (?:dem )?){TIME}")  # bis Dezember for «не раніше грудня»
# ab Ende August for «до кінця серпня»: a part of a month or year, from then on or until then
PARTS = rf"(?:Anfang|Mitte|Ende) (?:des Jahres|{MONTH}|20\d\d)\b"
FROM_PART, UNTIL_PART = lazily(rf"\b(?:[Aa]b|[Ss]eit) {PARTS}"), lazily(rf"\b[Bb]is(?: zum)? {PARTS}")
THEIR_PART = r"(?:кінця|початку|середини|конца|начала|середины) \w+"
THEIR_UNTIL_PART = lazily(rf"(?i)\bдо {THEIR_PART}")
THEIR_FROM_PART = lazily(rf"(?i)\b(?:з|із|від|с|от) {THEIR_PART}")
ANY_FROM = lazily(r"(?i)\b(?:з|із|від|с|от|після|после|почина\w+|начина\w+)\b")
ANY_UNTIL = lazily(r"(?i)\b(?:до|по)\b")
# Words that bound whatever follows: höchstens eine Woche, хоча б половина.
AT_LEAST, AT_MOST = (
    lazily(r"\b(?:[Mm]indestens|[Ww]enigstens|[Zz]umindest)\b"),
    lazily(r"\b(?:[Hh]öchstens|[Aa]llenfalls)\b"),
)
THEIR_LEAST = lazily(
    r"(?i)\b(?:щонайменше|принаймні|мінімум|хоча б|не менш\w*|по меньшей мере|по крайней мере|минимум|не мен(?:ее|ьше)|хотя бы)\b"
    r"(?: до\b)?"
)
THEIR_MOST = lazily(r"(?i)\b(?:щонайбільше|максимум|не більш\w*|від сили|не бол(?:ее|ьше)|самое большее|от силы)\b")
ANY_LEAST = lazily(
    r"(?i)\b(?:щонайм\w+|мін[іи]м\w+|миним\w+|принаймні|хоча?|хотя|бодай|понад|свыше|більш\w*|бол(?:ее|ьше))\b"
)
ANY_MOST = lazily(
    r"(?i)\b(?:щонайб\w+|максим\w+|сил[иы]|до|лише|тільки|только|лишь|більш\w*|бол(?:ее|ьше)|менш\w*|мен(?:ее|ьше))\b"
)
CLAUSE_END = lazily(r"[,;:.!?–—](?!\S)")
# Who may not have more than two may have two at most; what did not work for more than a week did not for a week at least.
MAY_NOT = lazily(r"(?i)\b(?:darf|dürf\w+|kann|könn\w+|soll\w*)\b.*\b(?:nicht|kein\w*)\b")
THEY_MAY_NOT = lazily(
    r"(?i)\b(?:не (?:мож\w+|мо[гж]\w+|долж\w+|повин\w+|вправ\w+|ма(?:є|ють) прав\w+)|нельзя|заборон\w+|запре[тщ]\w+)\b"
)
AND_MORE = lazily(r"(?:\s\w+)?\s(?:[зс]|із) (?:лишком|лишним|гаком|хвостиком)\b")  # до тысячи с лишним: more than that
DENIED_BEHIND = lazily(
    r"[^,;.:!?]*\b(?:nicht|keine?[nrms]?|nie|niemand\w*)\b"
)  # Mehr als 350 will Bischkek nicht zugestehen
LATEST_BEFORE = lazily(r"(?i)\bне (?:пізніш\w*|поздн\w*|позже)(?: ніж| як| чем)? за\s$")
AHEAD = lazily(r"(?:\s\w+){1,2} (?:im Voraus|vorher|zuvor|davor|vor)\b")
DENIED = lazily(r"(?i)\b(?:nicht|kein\w*|nie|niemals|erst|frühestens|kaum)\b")


def check(article: Article) -> Iterator[Finding]:
    """Yield one finding per German number that is bounded the other way round."""
    for pair in article.sure_pairs():
        assert article.source is not None  # a pair has a source
        german, source, language = article.target_of(pair), article.source_of(pair), article.source.language
        if language not in SLAVIC_LANGUAGES:
            continue
        theirs = _only_ones(figures(source, language))
        mine = _only_ones(figures(german, "de"))
        found = [f for value in mine if value in theirs for f in _turned(article, pair, mine[value], theirs[value])]
        yield from found
        for bare in _without_figures(article, pair):
            if not any(bare.span.overlaps(other.span) for other in found):
                yield bare


def _only_ones(found: tuple[Number, ...]) -> dict[object, Number]:
    """Return the numbers that stand once in a sentence, by value."""
    values = [number.value for number in found]
    return {n.value: n for n in found if values.count(n.value) == 1 and not n.is_weak and n.kind not in SILENT}


def _without_figures(article: Article, pair: Pair) -> Iterator[Finding]:
    """Yield frühestens Ende Mai for «не позднее конца мая»: no figure, but the only bound on either side."""
    german, source = article.target_of(pair), article.source_of(pair)
    for mine, theirs, right in (
        (EARLIEST, THEIR_LATEST, THEIR_EARLIEST),
        (LATEST, THEIR_EARLIEST, THEIR_LATEST),
        (UNTIL_TIME, THEIR_EARLIEST, ANY_UNTIL),
        (FROM_PART, THEIR_UNTIL_PART, ANY_FROM),
        (UNTIL_PART, THEIR_FROM_PART, ANY_UNTIL),
        (AT_MOST, THEIR_LEAST, ANY_MOST),
        (AT_LEAST, THEIR_MOST, ANY_LEAST),
    ):
        here = list(mine.finditer(german))
        there = list(theirs.finditer(source)) if here else []
        is_turned = len(here) == len(there) == 1 and not right.search(theirs.sub("", source))
        if is_turned and not _is_denied(source, there[0].start(), THEY_MAY_NOT):
            yield turned_round(RULE, article, pair, Span(*here[0].span()), Span(*there[0].span()))


def _is_denied(text: str, start: int, denial: re.Pattern[str]) -> bool:
    """True when the clause denies before what begins at `start`: не могут занять более двух мандатов."""
    clause = max((match.end() for match in CLAUSE_END.finditer(text, 0, start)), default=0)
    return denial.search(text, clause, start) is not None


def _turned(article: Article, pair: Pair, mine: Number, theirs: Number) -> Iterator[Finding]:
    assert article.source is not None
    german, source = article.target_of(pair), article.source_of(pair)
    here = bound_before(german, mine.span.start, "de")
    there = bound_before(source, theirs.span.start, article.source.language)
    if there and AND_MORE.match(source, theirs.span.end):
        there = there[0], "least"
    if mine.kind is NumberKind.DATE and here and not DAY.match(german, here[0].start):
        here = None  # über den 20. April hinaus
    if (
        here
        and there
        and mine.value in YEARS
        and FROM_YEAR.match(german, here[0].start)
        and UNTIL.match(source, there[0].start)
    ):
        here = None  # put off до 2027: erst ab 2027
    if there and LATEST_BEFORE.search(source[: theirs.span.start]) and AHEAD.match(german, mine.span.end):
        return  # mindestens drei Tage im Voraus, не пізніше ніж за три дні
    if here and there and here[1] != there[1]:
        if DENIED_BEHIND.match(german, mine.span.end):
            return
        if _is_denied(source, there[0].start, THEY_MAY_NOT) != _is_denied(german, here[0].start, MAY_NOT):
            return
        yield turned_round(
            RULE, article, pair, Span(here[0].start, mine.span.end), Span(there[0].start, theirs.span.end)
        )
        return
    early = BEFORE_YEAR.search(german[: mine.span.start]) if mine.value in YEARS else None
    late = NOT_BEFORE.search(source[: theirs.span.start])
    if early and late and not DENIED.search(german):
        yield turned_round(
            RULE, article, pair, Span(early.start("words"), mine.span.end), Span(late.start(), theirs.span.end)
        )
