"""Figures that a desk works out from two of the source: the rest of a sum, a span of years, twice as much, the level before."""

import re
from fractions import Fraction

from qa.comparison.figures.fact import Fact
from qa.comparison.figures.retold_figures import BEFORE_NOW
from qa.comparison.figures.surroundings import Surroundings, values_in

REST_OF_SUM = re.compile(r" [^.;:!?\d]{2,25} (?:und|sowie) (?P<other>\w+) ")
FIRST_YEAR = 1900
AS_MUCH = re.compile(r"(?i)\b(?:стільки ж|столько же)\b")
OTHERS = re.compile(
    r"\b(?:[Dd]ie meisten|[Dd]ie übrigen|[Dd]er Rest|[Dd]ie anderen|[Dd]ie restlichen|[Aa]lle übrigen)\b"
)
REMAINDER = re.compile(
    r"\b(?:von ihnen|davon|[Dd]ie übrigen|restlich\w+|weiterhin|Rückstand|Vorsprung|fehlten|über dem|unter dem)\b"
)


def are_others_of_sum(lost: list[Fact], around: Surroundings) -> bool:
    """True for «47: 29 … та 18 …» beside „47 …, die meisten davon …, die übrigen …“."""
    values = [fact.key for fact in lost if isinstance(fact.key, Fraction)]
    is_sum = len(values) > 1 and sum(values, Fraction(0)) in values_in(around.german, "de")
    return is_sum and OTHERS.search(around.german) is not None


def is_step_told(fact: Fact, around: Surroundings) -> bool:
    """True for «3800 – на 300 більше» beside „3800, vor einem Jahr waren es 3500“."""
    if not isinstance(fact.key, Fraction) or not BEFORE_NOW.search(around.german_near):
        return False
    told = values_in(around.german_near, "de")
    levels = told & values_in(around.source_near, around.language)
    return any(level - fact.key in told or level + fact.key in told for level in levels if level > fact.key)


def are_parts(mine: Fact, theirs: Fact, german: str) -> bool:
    """True for „36 Erwachsene und zwei Kinder“ beside «38 осіб, серед них двоє дітей»; `german` is the text of `mine`."""
    behind = REST_OF_SUM.match(german, mine.span.end)
    return behind is not None and theirs.what.value - mine.what.value in values_in(behind["other"], "de")


def is_span_of_years(mine: Fact, theirs: Fact, around: Surroundings) -> bool:
    """True for „von 1996 an …, 26 Jahre lang“ beside «с 1996 по 2022 год»."""
    is_year = theirs.what.value.denominator == 1 and theirs.what.value > FIRST_YEAR
    return bool(is_year and theirs.what.value - mine.what.value in values_in(around.german, "de"))


def is_level_before(mine: Fact, theirs: Fact, around: Surroundings) -> bool:
    """True for „3800 …, vor einem Jahr waren es 3500“ beside «3800 – на 300 більше, ніж торік», 6000 of 25.000 beside 19,000."""
    both = values_in(around.german, "de") & values_in(around.source, around.language)
    is_level = not both.isdisjoint((mine.what.value + theirs.what.value, mine.what.value - theirs.what.value))
    return is_level and any(pattern.search(around.german) for pattern in (BEFORE_NOW, REMAINDER))


def is_doubled(mine: Fact, theirs: Fact, around: Surroundings) -> bool:
    """True for „insgesamt 3,6 Millionen“ beside «1,8 мільйона …, держава – ще стільки ж»."""
    return bool(mine.what.value == 2 * theirs.what.value and AS_MUCH.search(around.source))
