"""Figures that a desk says otherwise: added up, taken from the sentence next door, as a share, in another currency."""

import re
from fractions import Fraction
from itertools import combinations, permutations

from qa.comparison.figures.exchange import is_exchanged
from qa.comparison.figures.fact import Fact
from qa.comparison.figures.figures import UNIT_REACH, figures, telling_figures, units_in
from qa.comparison.figures.rounding import is_near
from qa.comparison.figures.surroundings import Surroundings, values_in
from qa.languages.number import Number, NumberKind
from qa.languages.number_words import meaning

NUMBER_SIGN = re.compile(r"(?:№|\bNr\.|#)\s?$")  # школа № 7: part of a name
PRISON = re.compile(r"(?:СИЗО|СІЗО|ИК|ВК|КП|ЛИУ|УЗ)-\d+$")  # in Untersuchungshaft for «в СИЗО-1»
OPENING = tuple('«„“"')
CONVERTED = re.compile(
    r"(?i)(?:umgerechnet|das (?:sind|entspricht|wären)|entspr\w+|also|sprich|dies sind)\b[^.;!?]{0,40}$"
)
# 172 Millionen Hrywnja, nach heutigem Kurs rund [3,5 Millionen Euro]; 51.000 Hrywnja (etwa [1.050 Euro])
BESIDE = re.compile(r"(?P<money>[^.;!?\d]{3,25})(?:\s[(–]|,)\s?(?:[^\W\d_]+ ){0,7}$")
CHANGED = re.compile(r"\bum\b(?P<step>[^.;!?]{1,60}?)\b(?:auf|zu)\b(?P<level>[^;!?]{1,40})")
# What makes a figure a step from another one: zwölf mehr als nötig, sechs Prozentpunkte mehr, fünf Jahre später.
COMPARED = re.compile(
    r"\s(?:\w+\s){0,2}?(?:mehr|höher|länger|älter|weniger|niedriger|kürzer|jünger|über|unter)\b"
    r"|\sJahre?\s(?:später|danach|darauf|zuvor|davor|vorher|früher)\b"
)
BEFORE_NOW = re.compile(r"(?i)\b(?:vor einem jahr|im vorjahr|vorjahr\w*|zuvor|zuletzt|bisher|waren es|davor)\b")
PART_OF = re.compile(r"(?i)\b(?P<ordinal>[^\W\d_]+) част")
SCALES = (Fraction(1000), Fraction(10**6), Fraction(10**9))
SCALE_WORDS = {
    10**3: re.compile(r"тис|тыс"),
    10**6: re.compile(r"млн|мільйон|миллион"),
    10**9: re.compile(r"млрд|мільярд|миллиард"),
}
ENDS = re.compile(r"\s*[.,;!?)»]")
LEAST_SUM = 100
MONTHLY = re.compile(r"\b(?:im|pro) Monat\b|\bmonatlich\b")  # 900 a year
MOST_FIGURES = 14  # of a neighbourhood; among more, any figure is the sum of some
COUNTS = frozenset({NumberKind.CARDINAL, NumberKind.PERCENT, NumberKind.MONEY})
ALONE = re.compile(
    r"(?i)\b(?:einzige[rnsm]?|allein|selbst eingerechnet|insgesamt)\b"
)  # three and the only one are four
REST = re.compile(r"(?i)\b(?:решт\w+|інш[іи]\w*|остальн\w+|проч\w+)\b")
DIFFERENCE = re.compile(r"(?i)\b(?:різниц|разниц|differenz|unterschied|fehlbetrag|lücke)")
POINT = Fraction(1)  # per cent: 33 Prozent for третина
HEDGED_POINTS = Fraction(3)  # 65 % is knapp zwei Drittel
A_HUNDRED = re.compile(r"(?P<share>[\d,]+) (?:von|зі|із|з|из) $")


def is_in_a_name(fact: Fact, text: str) -> bool:
    """True for the number of a school, court or prison, which German leaves out: школа № 7, шахта «Северная-2», СИЗО-1."""
    if fact.what is not None and fact.what.kind is NumberKind.CODE:
        is_quoted = text[fact.span.start - 1 : fact.span.start] in OPENING
        if is_quoted or PRISON.match(fact.span.of(text)):
            return True
    return NUMBER_SIGN.search(text[max(0, fact.span.start - 5) : fact.span.start]) is not None


def is_compared(lost: Fact, step: Fact, around: Surroundings, behind: str) -> bool:
    """True where a step leads from a figure of the German to what the source has; `behind` is the German behind the step.

    238, zwölf mehr als nötig beside «238 … за необхідних 226»; 2017, fünf Jahre später beside «2022-й».
    """
    if lost.what is None or step.what is None or not COMPARED.match(behind):
        return False
    return not values_in(around.german, "de").isdisjoint(
        {lost.what.value + step.what.value, lost.what.value - step.what.value}
    )


def is_worked_out(fact: Fact, around: Surroundings) -> bool:
    """True for the sum of two figures of the source nearby, or their difference where one stands in this very sentence.

    Als Einzige von vier for «остальные три»; Alle 17 Toten behind «14 дорослих і 3 дітей». Where the source speaks of the rest,
    two figures may be taken from a third: 18 for «29, із них три …, вісім …, решта».
    """
    if fact.what is None or fact.what.kind not in COUNTS or not isinstance(fact.key, Fraction):
        return False
    known = {value for value in values_in(around.source_near, around.language) if value > 0}
    if ALONE.search(around.german):
        known.add(Fraction(1))
    if len(known) > MOST_FIGURES:
        return False
    is_rest = REST.search(around.source_near) is not None
    is_difference = is_rest or any(pattern.search(around.german) for pattern in (DIFFERENCE, BEFORE_NOW))
    if is_rest and any(fact.key == total - a - b for total, a, b in permutations(known, 3)):
        return True
    here = values_in(around.source, around.language)
    parts = {value for value in known if value < 1} | _parts_in_words(around)
    if MONTHLY.search(around.german):
        parts.add(Fraction(1, 12))
    if any(fact.key == a * b for a in parts for b in known):  # ein Viertel, also 300.000
        return True
    return any(
        fact.key == a + b or (fact.key == abs(a - b) and (is_difference or not here.isdisjoint((a, b))))
        for a, b in combinations(known, 2)
    )


def is_about_a_part(fact: Fact, german: str, around: Surroundings) -> bool:
    """True for „mehr als 23.000 Euro davon“ beside «две трети» of 35,000; `german` is the text it stands in."""
    if not isinstance(fact.key, Fraction) or fact.what is None or fact.what.kind not in COUNTS:
        return False
    known = values_in(around.source_near, around.language)
    before = german[max(0, fact.span.start - 20) : fact.span.start]
    return any(is_near(fact.key, a * b, before) for a in known if 0 < a < 1 for b in known if b >= LEAST_SUM)


def _parts_in_words(around: Surroundings) -> set[Fraction]:
    """Return the fractions that an ordinal names: 1/10 for «десятую часть»."""
    found = (meaning(match["ordinal"], around.language) for match in PART_OF.finditer(around.source_near))
    return {1 / word.value for word in found if word is not None and word.kind == "ordinal" and word.value > 1}


def before_and_step(around: Surroundings) -> tuple[frozenset[Fraction], frozenset[Fraction]]:
    """Return the source's figures before a change that the German states as a step and a level, and those steps.

    «с 18 до 17,25» is „um 0,75 Punkte auf 17,25 Prozent“: 18 is not lost, 0,75 not invented.
    """
    before: set[Fraction] = set()
    steps: set[Fraction] = set()
    known = values_in(around.source, around.language)
    for match in CHANGED.finditer(around.german):
        for level in values_in(match["level"], "de") & known:
            for step in values_in(match["step"], "de"):
                found = {level + step, level - step} & known
                before |= found
                steps |= {step} if found else set()
    return frozenset(before), frozenset(steps)


def is_sum(fact: Fact, parts: list[Fact]) -> bool:
    """True when the figures that the other side lacks add up to this one: 17 Menschen for «14 дорослих і 3 дітей»."""
    values = [part.key for part in parts if isinstance(part.key, Fraction)]
    return len(values) > 1 and sum(values, Fraction(0)) == fact.key


def is_same_share(one: Number, other: Number, *, is_times: bool) -> bool:
    """True for a share in per cent and as a fraction or multiple: 33 Prozent – третина, um 150 Prozent – у 2,5 раза.

    `is_times`: the number that is no percentage is followed by «раз».
    """
    percent, part = (one, other) if one.kind is NumberKind.PERCENT else (other, one)
    if percent.kind is not NumberKind.PERCENT or part.kind is NumberKind.PERCENT or not part.value:
        return False
    if part.kind is NumberKind.FRACTION:
        return abs(percent.value - 100 * part.value) <= (HEDGED_POINTS if part.is_approximate else POINT)
    if part.kind is NumberKind.ORDINAL:  # кожен третій
        return abs(percent.value - 100 / part.value) <= POINT
    is_multiple = part.kind is NumberKind.MULTIPLE or is_times
    return is_multiple and percent.value in (100 * (part.value - 1), 100 * part.value)


def is_scale_left_out(mine: Fact, theirs: Fact, source: str) -> bool:
    """True for „20 Millionen“ beside «из 96 миллионов … потрачено не более 20»; `source` is the text `theirs` stands in."""
    if mine.what.value not in (theirs.what.value * scale for scale in SCALES) or theirs.what.kind not in COUNTS:
        return False
    begin = max(source.rfind(". ", 0, theirs.span.start), source.rfind("\n", 0, theirs.span.start)) + 1
    scale = mine.what.value / theirs.what.value
    is_bare = ENDS.match(source, theirs.span.end) is not None
    return is_bare and any(
        SCALE_WORDS[int(scale)].match(word) for word in source[begin : theirs.span.start].lower().split()
    )


def is_out_of_hundred(fact: Fact, text: str, known: frozenset[Fraction]) -> bool:
    """True for the 100 of „94 von 100 Plätzen“ in `text` where the other side, whose values are `known`, has 94 per cent."""
    share = A_HUNDRED.search(text, max(0, fact.span.start - 12), fact.span.start) if fact.key == 100 else None
    return share is not None and Fraction(share["share"].strip(",").replace(",", ".")) in known


def is_told_score(fact: Fact, around: Surroundings) -> bool:
    """True for „erhöhte auf 2:0“ where the source tells of the goal in words: it names no score at all."""
    is_score = fact.what is not None and fact.what.kind is NumberKind.SCORE
    return is_score and all(number.kind is not NumberKind.SCORE for number in figures(around.source, around.language))


def is_converted_amount(fact: Fact, german: str, around: Surroundings) -> bool:
    """True for what the German converts from the source's unit, with a word (umgerechnet 47 Mio. Euro) or, of money, without."""
    before = german[max(0, fact.span.start - 60) : fact.span.start]
    theirs = [word.unit.name for word in units_in(around.source, around.language)]
    behind = german[fact.span.start : fact.span.end + UNIT_REACH]
    if isinstance(fact.key, Fraction) and is_exchanged(fact.key, behind, around.source_near, around.language):
        return True
    if not CONVERTED.search(before) and not _is_beside_money(before, theirs):
        return False
    mine = next((word.unit for word in units_in(behind, "de") if word.unit.family not in ("scale", "time")), None)
    return mine is not None and mine.name not in theirs


def _is_beside_money(before: str, theirs: list[str]) -> bool:
    """True when an amount in a currency of the source stands right before what it is worth: 51.000 Hrywnja (etwa …."""
    beside = BESIDE.search(before)
    return beside is not None and any(
        word.unit.family == "money" and word.unit.name in theirs for word in units_in(beside["money"], "de")
    )


def is_telling(fact: Fact) -> bool:
    """True for a figure that is not met by chance: 87, 2300, 4,5; but not 3 or 20."""
    return isinstance(fact.key, Fraction) and (telling_figures(fact.key) > 1 or fact.key >= 100)
