"""A number of the source is missing in the German, or the German has one that the source does not have.

Compared is what numbers are worth: 2,4 млн and 2 400 000, п’ятеро and fünf, 35-річний and 35-jährig, половина and 50 Prozent
are the same. Of fractions, ordinals and multiples in words only one that became another is reported (das zehnte Festival for
дев'ятий фестиваль, dreimal for двічі); told, too, are degrees above for below zero, a year of life given as an age (im Alter
von 88 for на 88-му році життя), another decade in words, a range turned round (45 bis 40), insgesamt for по (so much each), and
two figures that changed places before the nouns they count. A sum in two units is one: 41 гривня 87 копійок – 41,87 Hrywnja.
Silent on small number words that only one side has, один and ein, XXI and 21, twelve-hour clocks, rounding with rund or mehr
als, conversions of units and time zones, sums of money in another currency within the rates since 2014, a second figure in
brackets or after umgerechnet, торік for a year, the date beside a weekday (am Donnerstag for у четвер, 5 лютого), minutes of a
match told from its end, sums, and numbers that moved to the sentence next door. Where an article is translated freely, a number
left out is a note.

    uk: Унаслідок обстрілу загинули 14 людей, ще 38 поранені.
    Bad:  Bei dem Beschuss wurden 41 Menschen getötet und 38 verletzt.
    Good: Bei dem Beschuss wurden 14 Menschen getötet und 38 verletzt.
    Bad:  Bei dem Beschuss wurden 14 Menschen getötet, weitere verletzt.
    uk: Понад чверть мостів досі закриті.
    Bad:  Mehr als ein Drittel der Brücken ist noch gesperrt.
    Good: Mehr als ein Viertel der Brücken ist noch gesperrt.
    uk: У місті відкрився дев'ятий фестиваль.
    Bad:  In der Stadt begann das zehnte Festival.
    Good: In der Stadt begann das neunte Festival.
    uk: Показали 34 фільми з 17 країн.
    Bad:  Gezeigt wurden 17 Filme aus 34 Ländern.
    Good: Gezeigt wurden 34 Filme aus 17 Ländern.
    uk: За добу у четвер, 5 лютого, зафіксували 143 бої.
    Good: Binnen 24 Stunden wurden am Donnerstag 143 Gefechte gezählt.
    ru: Завод производит 2,4 млн тонн стали в год.
    Bad:  Das Werk stellt 24 Mio. Tonnen Stahl im Jahr her.
    Good: Das Werk stellt 2.400.000 Tonnen Stahl im Jahr her.
"""

from collections.abc import Iterator

from qa.comparison.article import Article
from qa.comparison.figures.conversions import (
    is_about_as_long,
    is_as_long,
    is_one_and_more,
    is_same_measure,
    with_joint_lengths,
)
from qa.comparison.figures.counts_swapped import swapped_counts
from qa.comparison.figures.crossed_counts import crossed_counts
from qa.comparison.figures.crossed_figures import crossed_figures
from qa.comparison.figures.each_and_total import swapped_shares
from qa.comparison.figures.fact import Fact, Swap
from qa.comparison.figures.figure_edits import rewritten
from qa.comparison.figures.figures import measures, number_facts
from qa.comparison.figures.fractions_swapped import swapped_fractions
from qa.comparison.figures.inverse_parts import inverse_parts
from qa.comparison.figures.levels_and_steps import levels_for_steps
from qa.comparison.figures.multiples_swapped import swapped_multiples
from qa.comparison.figures.one_sided import LAST_WORD, is_excused, is_of_headline, is_small_word, repeats_headline
from qa.comparison.figures.ordinals_swapped import swapped_ordinals
from qa.comparison.figures.pair_facts import Leftovers, leftovers
from qa.comparison.figures.retold import without_retold
from qa.comparison.figures.scales_swapped import swapped_scales
from qa.comparison.figures.turned_figures import turned_figures
from qa.comparison.figures.turned_times import turned_times
from qa.comparison.figures.votes_swapped import swapped_votes
from qa.comparison.freedom import Freedom
from qa.comparison.told_elsewhere import is_of_lost_sentence
from qa.documents import Edit, Finding, Severity, Span
from qa.languages.number import NumberKind
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


def check(article: Article) -> Iterator[Finding]:
    """Yield one finding per number that only one side has; a swap is one finding, on the German number."""
    swaps = [*_swaps(article)]
    told = {span for mine, theirs, _better in swaps for span in (mine, theirs)}
    for left in leftovers(article, number_facts):
        source, target = without_retold(article, left.pair, *_without_conversions(article, left))
        if source and not any(fact.what.value <= LAST_WORD for fact in source):
            target = [fact for fact in target if not is_small_word(fact)]
        target = [
            fact
            for fact in target
            if not (repeats_headline(article, left, fact) or is_of_lost_sentence(article, fact.what, left.pair))
        ]
        if not target:
            source = [fact for fact in source if not is_excused(article, left, fact)]
        elif not source:
            target = [fact for fact in target if not is_excused(article, left, fact)]
        else:  # 14 and vier for 41: the word is no part of the swap
            source = _without_surplus(article, left, source, len(target))
            target = _without_surplus(article, left, target, len(source))
        both = _swapped_in(article, source, target)
        yield from _swapped(article, source[:both], target[:both])
        yield from _added(article, [fact for fact in target[both:] if fact.span not in told])
        lost = [fact for fact in source[both:] if not is_of_headline(article, fact)]
        yield from _lost(article, left, [fact for fact in lost if fact.span not in told])
    for mine, theirs, better in swaps:
        yield _swap(article, mine, theirs, better)


def _swapped_in(article: Article, source: list[Fact], target: list[Fact]) -> int:
    """Return how many of the numbers stand for one another, in order: none in an article retold unless they are of one kind."""
    kinds = [{fact.what.kind for fact in facts} for facts in (source, target)]
    if article.freedom is Freedom.RETOLD and (kinds[0] != kinds[1] or NumberKind.CARDINAL in kinds[0]):
        return 0
    return min(len(source), len(target))


def _swaps(article: Article) -> Iterator[Swap]:
    """Yield German and source number, and what should stand in the German, of figures that the words beside them give away."""
    yield from swapped_fractions(article)
    for mine, theirs in (
        *turned_times(article),
        *swapped_shares(article),
    ):
        yield mine, theirs, ""
    yield from levels_for_steps(article)
    yield from swapped_counts(article)
    yield from swapped_votes(article)
    yield from crossed_figures(article)
    yield from crossed_counts(article)
    yield from swapped_scales(article)
    yield from turned_figures(article)
    yield from swapped_ordinals(article)
    yield from swapped_multiples(article)
    yield from inverse_parts(article)


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


def _without_surplus(article: Article, left: Leftovers, facts: list[Fact], wanted: int) -> list[Fact]:
    """Drop of the longer side the words that one side alone may have, as long as it is the longer."""
    for fact in facts[::-1] if len(facts) > wanted else ():
        if len(facts) > wanted and fact.what.is_word and is_excused(article, left, fact):
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
        yield RULE.finding(
            mine.span,
            _("“{german}” is not in the source", german=german),
            severity=Severity.NOTE if article.freedom is Freedom.RETOLD else None,
        )


def _lost(article: Article, left: Leftovers, source: list[Fact]) -> Iterator[Finding]:
    assert article.source is not None
    for theirs in source:
        original = theirs.span.of(article.source.text)
        yield RULE.finding(
            _with_blanks_before(left.pair.target_span, article.target.text),
            _("“{number}” of the source is missing", number=original),
            source_span=theirs.span,
            severity=Severity.WARNING if article.freedom is Freedom.CLOSE else Severity.NOTE,
        )


def _with_blanks_before(span: Span, text: str) -> Span:
    """Return the span with the blanks that begin its line: what is missing may have stood before them."""
    start = span.start
    while start and text[start - 1] in " \u00a0":
        start -= 1
    return Span(start, span.end) if not start or text[start - 1] == "\n" else span
