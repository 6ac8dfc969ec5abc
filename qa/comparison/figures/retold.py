"""Figures that only one side of a pair seems to have, and that the other side says in another way.

A news desk does not translate sentence by sentence: it leaves out the date beside a weekday, adds figures up, draws on the
sentence next door. Each way is a small judgement in `retold_dates`, `retold_figures` or `worked_out`; here they are put in
order.
"""

import re
from dataclasses import replace

from qa.comparison.article import Article, Pair
from qa.comparison.figures import retold_dates as dates
from qa.comparison.figures import retold_figures as figures
from qa.comparison.figures import worked_out
from qa.comparison.figures.fact import Fact
from qa.comparison.figures.figures import number_facts
from qa.comparison.figures.rounding import is_rounded
from qa.comparison.figures.surroundings import Surroundings, surroundings, values_in

COMPARISON = 40  # characters behind a figure: zwölf Stimmen mehr als
TIMES = re.compile(r"\s*-?(?:раз(?:и|ів|а|у)?\b|кратн)")  # у 2,5 раза


def without_retold(
    article: Article, pair: Pair, source: list[Fact], target: list[Fact]
) -> tuple[list[Fact], list[Fact]]:
    """Return the facts that are left over when those said in another way are taken out."""
    if not source and not target:
        return source, target
    around = surroundings(article, pair)
    source, target = _without_equals(article, pair, around, source, target)
    source, target = _without_sums(source, target)
    source, target = _without_compared(article, around, source, target)
    before, step = figures.before_and_step(around)
    source = [fact for fact in source if fact.key not in before]
    target = [fact for fact in target if fact.key not in step]
    assert article.source is not None
    source = [fact for fact in source if not dates.is_minute_in_words(fact, article.source.text, around)]
    german = article.target.text
    target = [
        fact
        for fact in target
        if not (
            figures.is_told_score(fact, around)
            or figures.is_out_of_hundred(fact, german, values_in(around.source, around.language))
            or figures.is_about_a_part(fact, german, around)
        )
    ]
    told = values_in(around.german, "de")
    source = [fact for fact in source if not figures.is_out_of_hundred(fact, article.source.text, told)]
    if worked_out.are_others_of_sum(source, around):
        source = []
    converted = [fact for fact in target if figures.is_converted_amount(fact, article.target.text, around)]
    source, target = (
        [fact for fact in source if not dates.is_date_left_out(fact, around, target)],
        [fact for fact in target if fact not in converted and not dates.is_date_filled_in(fact, around, source)],
    )
    if converted and len(source) == len(converted) and not target:
        return [], []  # only the converted amounts are given: umgerechnet 10.000 Euro
    return _without_moved(article, around, source, target)


def _without_equals(
    article: Article, pair: Pair, around: Surroundings, source: list[Fact], target: list[Fact]
) -> tuple[list[Fact], list[Fact]]:
    """Take out what is the same in another form: rounded, an age and a year of birth, a share and a fraction."""
    assert article.source is not None
    same: list[Fact] = []
    beside = [other for other in article.near(pair, 1) if other.target]  # a share may be told in the next sentence
    # A word that may be said otherwise (кожен четвертий, eine Milliarde) accuses nobody, but explains.
    for theirs, mine in (
        *((theirs, mine) for theirs in _all_facts(article, pair, "source") for mine in target),
        *((theirs, mine) for theirs in source for near in beside for mine in _all_facts(article, near, "target")),
    ):
        if _is_same(article, around, mine, theirs):
            same += [theirs, mine]
    return [fact for fact in source if fact not in same], [fact for fact in target if fact not in same]


def _is_same(article: Article, around: Surroundings, mine: Fact, theirs: Fact) -> bool:
    """True when the one says the other in any of the ways that concern two facts alone."""
    assert article.source is not None
    german, source = article.target.text, article.source.text
    return (
        is_rounded(mine, theirs, german)
        or dates.is_age_for_year(mine, theirs, around)
        or dates.is_time_elsewhere(mine, theirs, around)
        or dates.is_hour_after_noon(mine, theirs, around)
        or dates.is_minute_of_match(mine, theirs, german)
        or figures.is_same_share(mine.what, theirs.what, is_times=TIMES.match(source, theirs.span.end) is not None)
        or worked_out.are_parts(mine, theirs, german)
        or worked_out.is_span_of_years(mine, theirs, around)
        or worked_out.is_doubled(mine, theirs, around)
        or worked_out.is_level_before(mine, theirs, around)
        or figures.is_scale_left_out(mine, theirs, source)
    )


def _all_facts(article: Article, pair: Pair, side: str) -> list[Fact]:
    """Return the numbers of one side of the pair, the unsure ones too, Roman numerals left out."""
    assert article.source is not None
    if side == "source":
        facts, begin = number_facts(article.source_of(pair), article.source.language), pair.source_span.start
    else:
        facts, begin = number_facts(article.target_of(pair), "de"), pair.target_span.start
    return [replace(fact, span=fact.span.shift(begin)) for fact in facts if fact.what is not None]


def _without_sums(source: list[Fact], target: list[Fact]) -> tuple[list[Fact], list[Fact]]:
    if len(target) == 1 and figures.is_sum(target[0], source):
        return [], []
    if len(source) == 1 and figures.is_sum(source[0], target):
        return [], []
    return source, target


def _without_compared(
    article: Article, around: Surroundings, source: list[Fact], target: list[Fact]
) -> tuple[list[Fact], list[Fact]]:
    behind = {step.span: article.target.text[step.span.end : step.span.end + COMPARISON] for step in target}
    led = [
        (lost, step) for lost in source for step in target if figures.is_compared(lost, step, around, behind[step.span])
    ]
    gone = {fact for pair in led for fact in pair}
    return [fact for fact in source if fact not in gone], [fact for fact in target if fact not in gone]


def _without_moved(
    article: Article, around: Surroundings, source: list[Fact], target: list[Fact]
) -> tuple[list[Fact], list[Fact]]:
    """Take out what one side alone has, where the other has it in the sentences around, or can have worked it out."""
    assert article.source is not None
    text, language = article.source.text, article.source.language
    if source and not target:
        told = values_in(around.german_near, "de")
        ages = dates.ages_in_years_of_life(around.source_near) & told
        told |= {age + 1 for age in ages}
        source = [f for f in source if not figures.is_in_a_name(f, text)]
        return [
            f for f in source if not ((f.key in told and figures.is_telling(f)) or worked_out.is_step_told(f, around))
        ], []
    if target and not source:
        near = values_in(around.source_near, language) | dates.ages_in_years_of_life(around.source_near)
        target = [f for f in target if f.key not in near and not figures.is_worked_out(f, around)]
        if any(map(figures.is_telling, target)):
            anywhere = values_in(text, language)
            target = [f for f in target if not (figures.is_telling(f) and f.key in anywhere)]
    return source, target
