"""Figures that only one side of a pair seems to have, and that the other side says in another way.

A news desk does not translate sentence by sentence: it leaves out the date beside a weekday, adds figures up, draws on the
sentence next door. What is said of dates, times and names is judged in `retold_dates`, `retold_figures` and `told_in_words`;
all that is worked out, rounded or converted is left to `worked_out`.
"""

from dataclasses import replace

from qa.comparison.article import Article
from qa.comparison.figures import retold_dates as dates
from qa.comparison.figures import retold_figures as figures
from qa.comparison.figures import told_in_words as words
from qa.comparison.figures.fact import Fact
from qa.comparison.figures.figures import number_facts
from qa.comparison.figures.surroundings import Surroundings, surroundings, values_in
from qa.comparison.figures.worked_out import Sides, without_worked_out
from qa.comparison.pair import Pair


def without_retold(article: Article, pair: Pair, source: list[Fact], target: list[Fact]) -> Sides:
    """Return the facts that are left over when those said in another way are taken out."""
    if not source and not target:
        return source, target
    around = surroundings(article, pair)
    source, target = _without_equals(article, pair, around, source, target)
    source, target = _without_told(article, around, source, target)
    if source or target:
        source, target = without_worked_out(article, pair, around, source, target)
    return _without_moved(article, around, source, target)


def _without_equals(
    article: Article, pair: Pair, around: Surroundings, source: list[Fact], target: list[Fact]
) -> Sides:
    """Take out what is the same in another form: an age and a year of birth, a time and that of another zone."""
    same: list[Fact] = []
    beside = [other for other in article.near(pair, 1) if other.target]
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
        dates.is_age_for_year(mine, theirs, around)
        or dates.is_year_for_age(mine, theirs, german)
        or dates.is_time_elsewhere(mine, theirs, around)
        or dates.is_date_in_figures(mine, theirs)
        or dates.is_hour_after_noon(mine, theirs, around)
        or dates.is_minute_of_match(mine, theirs, german)
        or figures.is_scale_left_out(mine, theirs, source)
        or figures.is_scale_said_later(mine, theirs, german)
        or figures.is_scale_in_adjective(mine, theirs, source)
        or figures.is_of_duration(mine, theirs, german, source)
        or words.is_in_their_range(mine, theirs, german, around)
        or words.is_one_less(mine, theirs, german)
        or words.is_floor_below(mine, theirs, german, source)
    )


def _all_facts(article: Article, pair: Pair, side: str) -> list[Fact]:
    """Return the numbers of one side of the pair, the unsure ones too, Roman numerals left out."""
    assert article.source is not None
    if side == "source":
        facts, begin = number_facts(article.source_of(pair), article.source.language), pair.source_span.start
    else:
        facts, begin = number_facts(article.target_of(pair), "de"), pair.target_span.start
    return [replace(fact, span=fact.span.shift(begin)) for fact in facts if fact.what is not None]


def _without_told(article: Article, around: Surroundings, source: list[Fact], target: list[Fact]) -> Sides:
    """Take out what is told in words: a goal, the last minutes of a match, a date by its weekday."""
    assert article.source is not None
    text, german = article.source.text, article.target.text
    known, told = values_in(around.source, around.language), values_in(around.german, "de")
    lost = [
        fact
        for fact in source
        if not (
            dates.is_minute_in_words(fact, text, around)
            or figures.is_out_of_hundred(fact, text, told)
            or words.is_score_in_words(fact, around, told)
            or words.is_score_of_told_goal(fact, around)
            or words.is_rest(fact, around, told)
            or words.is_share_of_whole(fact, around)
            or words.is_in_compound(fact, around)
            or words.is_ground_floor(fact, text, around)
            or words.is_set_phrase(fact, text, around)
            or words.is_multiple_of_told(fact, around, told)
            or figures.is_penalty(fact, text, around)
        )
    ]
    new = [
        fact
        for fact in target
        if not (
            figures.is_told_score(fact, around)
            or figures.is_group_of_states(fact, german, around)
            or figures.is_out_of_hundred(fact, german, known)
            or words.says_where_it_lies(fact, german, around)
            or words.is_length_of_match(fact, german, around)
        )
    ]
    return (
        [fact for fact in lost if not dates.is_date_left_out(fact, around, new)],
        [fact for fact in new if not dates.is_date_filled_in(fact, around, lost)],
    )


def _without_moved(article: Article, around: Surroundings, source: list[Fact], target: list[Fact]) -> Sides:
    """Take out what one side alone has, where the other has it in the sentences around."""
    assert article.source is not None
    text, language = article.source.text, article.source.language
    if source and not target:
        told = values_in(around.german_near, "de")
        ages = dates.ages_in_years_of_life(around.source_near) & told
        told |= {age + 1 for age in ages}
        source = [f for f in source if not figures.is_in_a_name(f, text)]
        return [f for f in source if not (f.key in told and figures.is_telling(f))], []
    if target and not source:
        near = values_in(around.source_near, language) | dates.ages_in_years_of_life(around.source_near)
        target = [f for f in target if f.key not in near]
        if any(map(figures.is_telling, target)):
            anywhere = values_in(text, language)
            target = [f for f in target if not (figures.is_telling(f) and f.key in anywhere)]
    return source, target
