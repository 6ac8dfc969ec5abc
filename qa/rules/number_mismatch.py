"""A number of the source is missing in the German, or the German has one that the source does not have.

Compared is what numbers are worth: 2,4 млн and 2 400 000, п’ятеро and fünf, 35-річний and 35-jährig, половина and 50 Prozent
are the same. Of fractions in words only one that became another is reported; told, too, are degrees above for below zero, a
year of life given as an age (im Alter von 88 for на 88-му році життя) and another decade in words. Silent on small number
words that only one side has, один and ein, XXI and 21, twelve-hour clocks, rounding with rund or mehr als, conversions of
units and time zones, sums of money in another currency within the rates since 2014, a second figure in brackets or after
umgerechnet, торік for a year, the date beside a weekday (am Donnerstag for у четвер, 5 лютого), minutes of a match told from
its end, sums, and numbers that moved to the sentence next door.

    uk: Унаслідок обстрілу загинули 14 людей, ще 38 поранені.
    Bad:  Bei dem Beschuss wurden 41 Menschen getötet und 38 verletzt.
    Good: Bei dem Beschuss wurden 14 Menschen getötet und 38 verletzt.
    Bad:  Bei dem Beschuss wurden 14 Menschen getötet, weitere verletzt.
    uk: Понад чверть мостів досі закриті.
    Bad:  Mehr als ein Drittel der Brücken ist noch gesperrt.
    Good: Mehr als ein Viertel der Brücken ist noch gesperrt.
    uk: За добу у четвер, 5 лютого, зафіксували 143 бої.
    Good: Binnen 24 Stunden wurden am Donnerstag 143 Gefechte gezählt.
    ru: Завод производит 2,4 млн тонн стали в год.
    Bad:  Das Werk stellt 24 Mio. Tonnen Stahl im Jahr her.
    Good: Das Werk stellt 2.400.000 Tonnen Stahl im Jahr her.
"""

import re
from collections.abc import Iterator

from qa.comparison.article import Article
from qa.comparison.figures.bare_nouns import is_noun_bare
from qa.comparison.figures.conversions import (
    is_about_as_long,
    is_as_long,
    is_one_and_more,
    is_same_measure,
    with_joint_lengths,
)
from qa.comparison.figures.counts_swapped import swapped_counts
from qa.comparison.figures.crossed_figures import crossed_figures
from qa.comparison.figures.fact import Fact
from qa.comparison.figures.figure_edits import rewritten
from qa.comparison.figures.figures import figures, measures, number_facts, telling_figures, units_in
from qa.comparison.figures.fractions_swapped import swapped_fractions
from qa.comparison.figures.pair_facts import Leftovers, leftovers
from qa.comparison.figures.retold import without_retold
from qa.comparison.figures.scales_swapped import swapped_scales
from qa.comparison.figures.turned_figures import turned_figures
from qa.comparison.figures.turned_times import turned_times
from qa.documents import BlockKind, Edit, Finding, Severity, Span
from qa.languages.numbers import NumberKind
from qa.messages import _
from qa.rules.rule import Rule

RULE = Rule(
    "number-mismatch",
    Severity.ERROR,
    mqm="accuracy/mistranslation",
    its="numbers",
    needs_source=True,
    yields_to=("date-mismatch", "unit-mismatch"),
)
# A year may be said without a figure: торік, минулого року, в прошлом году, letztes Jahr.
RELATIVE_YEAR = re.compile(
    r"(?i)\b(?:торік\w*|цьогоріч\w*|(?:минул|цьог|поточн|наступн|позаминул)\w*\s+ро[кц]\w+|"
    r"(?:прошл|эт|текущ|следующ|позапрошл)\w*\s+год\w*|(?:letzt|vergangen|dies|laufend|nächst|kommend|vorletzt)\w*\s+Jahr\w*|"
    r"Vorjahr\w*|heuer|des Jahres|Jahresbeginn|Halbjahr\w*|Quartal\w*)\b"
)
IN_BRACKETS = re.compile(r"\([^()\d]{0,12}$")  # 300 км (180 миль): the same in other words
BRACKET_BEHIND = re.compile(r"[^()\d\n]{0,25}\((?P<inside>[^()\n]{0,40})\)")
TURN = re.compile(r"\s*(?:-?\s*градус|°|Grad)")  # на 180 градусів: eine Kehrtwende
YEARS = range(1900, 2101)  # у 2025-му is an ordinal
LAST_WORD = 12  # the last number that German newspapers write in letters


def check(article: Article) -> Iterator[Finding]:
    """Yield one finding per number that only one side has; a swap is one finding, on the German number."""
    for left in leftovers(article, number_facts):
        source, target = without_retold(article, left.pair, *_without_conversions(article, left))
        if source and not any(fact.what.value <= LAST_WORD for fact in source):
            target = [fact for fact in target if not _is_small_word(fact)]
        target = [fact for fact in target if not _repeats_headline(article, left, fact)]
        if not target:
            source = [fact for fact in source if not _is_excused(article, left, fact)]
        elif not source:
            target = [fact for fact in target if not _is_excused(article, left, fact)]
        else:  # 14 and vier for 41: the word is no part of the swap
            source = _without_surplus(article, left, source, len(target))
            target = _without_surplus(article, left, target, len(source))
        yield from _swapped(article, source, target)
        yield from _added(article, target[len(source) :])
        lost = [fact for fact in source[len(target) :] if not _is_of_headline(article, fact)]
        yield from _lost(article, left, lost)
    for mine, theirs, better in swapped_fractions(article):
        yield _swap(article, mine, theirs, better)
    for mine, theirs in (*swapped_counts(article), *turned_times(article), *crossed_figures(article)):
        yield _swap(article, mine, theirs, "")
    for mine, theirs, better in (*swapped_scales(article), *turned_figures(article)):
        yield _swap(article, mine, theirs, better)


def _without_conversions(article: Article, left: Leftovers) -> tuple[list[Fact], list[Fact]]:
    """Drop numbers that are one measure in two units or rounded: 85 миль – 137 Kilometer, 25,4 см – 25 Zentimeter."""
    assert article.source is not None
    theirs = measures(article.source_of(left.pair), article.source.language)
    mine = measures(article.target_of(left.pair), "de")
    german = article.target_of(left.pair)
    same = [
        (places, own)
        for places, a in with_joint_lengths(theirs).items()
        for own, b in with_joint_lengths(mine).items()
        if is_same_measure(a, b, theirs, mine)
        or is_about_as_long(a, b, german[: own[0].start])
        or is_one_and_more(a, b, german[: own[0].start])
        or (len(places) != len(own) and is_as_long(a, b))
    ]
    source = {a.shift(left.pair.source_span.start) for places, _own in same for a in places}
    target = {b.shift(left.pair.target_span.start) for _places, own in same for b in own}
    return [f for f in left.source if f.span not in source], [f for f in left.target if f.span not in target]


def _repeats_headline(article: Article, left: Leftovers, fact: Fact) -> bool:
    """True for a number that the headline and the sentence below it both have, where the source says it once."""
    segments = left.pair.target
    if len(segments) < 2 or article.target.kind(segments[0]) is not BlockKind.HEADLINE:
        return False
    facts = number_facts(article.target_of(left.pair), "de")
    begin, end = left.pair.target_span.start, segments[0].span.end
    places = [other.span.shift(begin) for other in facts if other.key == fact.key]
    return any(place.start < end for place in places) and any(place.start >= end for place in places)


def _is_of_headline(article: Article, fact: Fact) -> bool:
    """True for a number of the source's headline; a desk writes its own, and the body says the number again."""
    source = article.source
    assert source is not None
    at = next((s for s in source.segments if s.span.contains(fact.span)), None)
    return at is not None and source.kind(at) is BlockKind.HEADLINE


def _is_small_word(fact: Fact) -> bool:
    """True for a number below thirteen in letters, which nobody writes for a large one: Drei Männer stands for no 39."""
    return bool(fact.what.is_word) and fact.what.value <= LAST_WORD


def _is_excused(article: Article, left: Leftovers, fact: Fact) -> bool:
    """True for a number that one side alone may have: as a word, for a year said otherwise, in brackets."""
    assert article.source is not None
    source, german = article.source_of(left.pair), article.target_of(left.pair)
    is_theirs = fact in left.source
    number, text = fact.what, (article.source if is_theirs else article.target).text
    here, there = (source, german) if is_theirs else (german, source)
    # Said otherwise on the other side, but not here as well: im letzten Jahr for минулого року is no 2030.
    is_year = number.kind is NumberKind.YEAR or (number.kind is NumberKind.ORDINAL and number.value in YEARS)
    is_relative = is_year and _relative_years(here) < _relative_years(there)
    is_turn = number.value in (180, 360) and bool(TURN.match(text, fact.span.end))
    is_bracketed = bool(IN_BRACKETS.search(text[max(0, fact.span.start - 20) : fact.span.start])) and (
        here.count("(") > there.count("(")  # 300 km (Meilen): the bracket is still there
        and not (_is_unit_left(article, left, fact) if is_theirs else _is_in_their_unit(article, left, fact))
    )
    if not is_theirs and _is_converted(article, left, fact):
        return True
    is_loose = number.is_word and not (
        is_theirs
        and (
            (number.value > LAST_WORD and telling_figures(number.value) > 1)
            or is_noun_bare(fact, text, article.source.language, german)
        )
    )
    return is_loose or is_relative or is_turn or is_bracketed


def _is_unit_left(article: Article, left: Leftovers, fact: Fact) -> bool:
    """True when the German still has the unit that the number of the source counts: rund Millionen Euro for «31 млн евро»."""
    assert article.source is not None
    language, start = article.source.language, fact.span.end - left.pair.source_span.start
    theirs = units_in(article.source_of(left.pair), language)
    mine = units_in(article.target_of(left.pair), "de")
    end = article.source.text.find(")", fact.span.end) - left.pair.source_span.start
    unit = next((w.unit.name for w in theirs if start <= w.span.start < end and w.unit.family != "scale"), "")
    named = [sum(word.unit.name == unit for word in words) for words in (theirs, mine)]
    return bool(unit) and named[1] >= named[0]


def _is_in_their_unit(article: Article, left: Leftovers, fact: Fact) -> bool:
    """True for (90.000 Hrywnja) where the source counts Hrywnja, too: that is no addition for the reader."""
    assert article.source is not None
    end = fact.span.end - left.pair.target_span.start
    unit = next((w.unit.name for w in units_in(article.target_of(left.pair), "de") if 0 <= w.span.start - end <= 1), "")
    theirs = units_in(article.source_of(left.pair), article.source.language)
    return any(word.unit.name == unit for word in theirs)


def _is_converted(article: Article, left: Leftovers, fact: Fact) -> bool:
    """True for rund 2.400 Euro (100.000 Hrywnja), where the bracket has what the source says."""
    assert article.source is not None
    bracket = BRACKET_BEHIND.match(article.target.text, fact.span.end)
    if bracket is None:
        return False
    said = {number.value for number in figures(article.source_of(left.pair), article.source.language)}
    return any(number.value in said for number in figures(bracket["inside"], "de"))


def _relative_years(text: str) -> int:
    return sum(1 for _match in RELATIVE_YEAR.finditer(text))


def _without_surplus(article: Article, left: Leftovers, facts: list[Fact], wanted: int) -> list[Fact]:
    """Drop of the longer side the words that one side alone may have, as long as it is the longer."""
    for fact in facts[::-1] if len(facts) > wanted else ():
        if len(facts) > wanted and fact.what.is_word and _is_excused(article, left, fact):
            facts = [other for other in facts if other is not fact]
    return facts


def _swapped(article: Article, source: list[Fact], target: list[Fact]) -> Iterator[Finding]:
    for theirs, mine in zip(source, target, strict=False):
        better = rewritten(mine.span.of(article.target.text), mine.what, theirs.what)
        yield _swap(article, mine.span, theirs.span, better)


def _swap(article: Article, mine: Span, theirs: Span, better: str) -> Finding:
    assert article.source is not None
    german, original = mine.of(article.target.text), theirs.of(article.source.text)
    return RULE.finding(
        mine,
        _("“{german}”, but the source has “{source}”", german=german, source=original),
        edits=(Edit(mine, better, safe=False),) if better else (),
        suggestions=(better,) if better else (),
        source_span=theirs,
    )


def _added(article: Article, target: list[Fact]) -> Iterator[Finding]:
    for mine in target:
        german = mine.span.of(article.target.text)
        yield RULE.finding(mine.span, _("“{german}” is not in the source", german=german))


def _lost(article: Article, left: Leftovers, source: list[Fact]) -> Iterator[Finding]:
    assert article.source is not None
    for theirs in source:
        original = theirs.span.of(article.source.text)
        yield RULE.finding(
            _with_blanks_before(left.pair.target_span, article.target.text),
            _("“{number}” of the source is missing", number=original),
            source_span=theirs.span,
            severity=Severity.WARNING,
        )


def _with_blanks_before(span: Span, text: str) -> Span:
    """Return the span with the blanks that begin its line: what is missing may have stood before them."""
    start = span.start
    while start and text[start - 1] in " \u00a0":
        start -= 1
    return Span(start, span.end) if not start or text[start - 1] == "\n" else span
