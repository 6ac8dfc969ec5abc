"""Figures that a desk says otherwise without working anything out: in a name, of a hundred, with a scale said once, a goal."""

import re
from fractions import Fraction

from qa.comparison.figures.exchange import INTO, RATES
from qa.comparison.figures.fact import Fact
from qa.comparison.figures.figures import UNIT_REACH, figures, telling_figures, units_in
from qa.comparison.figures.quantities import scales_in
from qa.comparison.figures.surroundings import Surroundings
from qa.languages.lazy_pattern import lazily
from qa.languages.number import NumberKind

NUMBER_SIGN = re.compile(r"(?:№|\bNr\.|#)\s?$")  # школа № 7: part of a name
PRISON = re.compile(r"(?:СИЗО|СІЗО|ИК|ВК|КП|ЛИУ|УЗ)-\d+$")  # in Untersuchungshaft for «в СИЗО-1»
OPENING = tuple('«„“"')
CONVERTED = re.compile(
    r"(?i)(?:umgerechnet|das (?:sind|entspricht|wären)|entspr\w+|also|sprich|dies sind)\b[^.;!?]{0,40}$"
)
# 172 Millionen Hrywnja, nach heutigem Kurs rund [3,5 Millionen Euro]; 51.000 Hrywnja (etwa [1.050 Euro])
BESIDE = re.compile(r"(?P<money>[^.;!?\d]{3,25})(?:\s[(–]|,)\s?(?:[^\W\d_]+ ){0,7}$")
SENTENCE_END = re.compile(r"[.!?]\s|\n")
ENDS = re.compile(r"\s*[.,;!?)»]")
COUNTS = frozenset({NumberKind.CARDINAL, NumberKind.PERCENT, NumberKind.MONEY})
PENALTY_METRES = 11
ROAD = lazily(r"(?i)(?:трас\w+|шосс?е|автодор\w+|магістрал\w+|магистрал\w+|доро[гз]\w*) (?:[«„\"])?$")
SCALES = {"Tausend": 10**3, "Million": 10**6, "Mio": 10**6, "Milliarde": 10**9, "Mrd": 10**9}
SCALE_LATER = lazily(
    r" (?:(?:von|der|aus|auf|bis|und|bis auf|oder) (?:(?:rund|etwa|knapp|gut|[a-zäöüß]+e[nrms]?) ){0,2}[\d.,]+"
    r"|weitere[nr]?|volle|ganze)"
    rf" (?P<scale>{'|'.join(SCALES)})"
)
DURATION = re.compile(r"(?<![\d:.,])\d{1,2}(?::[0-5]\d){1,2}(?![\d:])")  # 2:11:38 Stunden
SCALE_ADJECTIVE = lazily(
    r"(?i)-(?:(?P<thousand>тисяч|тысяч)|(?P<million>мільйон|миллион)|(?P<milliard>мільярд|миллиард))н\w+"
)
GROUPS = lazily(r"(?i)\b(?:с[её]м[её]р[кц]|сім[кц]|двадцят?[кц]|двадцат[кц]|восьм[её]р[кц]|вісім[кц])\w*")
DURATION_LENGTH = 8
OF_TIME = re.compile(r"\s(?:годин|хвилин|секунд|час(?:а|ов|у)?\b|минут)")
A_HUNDRED = re.compile(r"(?P<share>[\d,]+) (?:von|зі|із|з|из) $")


def is_in_a_name(fact: Fact, text: str) -> bool:
    """True for the number of a school, prison or road, which German leaves out: школа № 7, шахта «Северная-2», СИЗО-1."""
    if fact.what is not None and fact.what.kind is NumberKind.CODE:
        is_quoted = text[fact.span.start - 1 : fact.span.start] in OPENING
        is_road = ROAD.search(text, max(0, fact.span.start - 20), fact.span.start) is not None
        if is_quoted or is_road or PRISON.match(fact.span.of(text)):
            return True
    return NUMBER_SIGN.search(text[max(0, fact.span.start - 5) : fact.span.start]) is not None


def is_scale_left_out(mine: Fact, theirs: Fact, source: str) -> bool:
    """True for „20 Millionen“ beside «из 96 миллионов … потрачено не более 20»; `source` is the text `theirs` stands in."""
    if theirs.what.kind not in COUNTS or ENDS.match(source, theirs.span.end) is None:
        return False
    begin = max(source.rfind(". ", 0, theirs.span.start), source.rfind("\n", 0, theirs.span.start)) + 1
    end = SENTENCE_END.search(source, theirs.span.end)
    sentence = source[begin : end.start() if end else len(source)]
    return any(mine.what.value == theirs.what.value * scale for scale in scales_in(sentence))


def is_scale_said_later(mine: Fact, theirs: Fact, german: str) -> bool:
    """True for „24 der geforderten 31,8 Millionen“ beside «24 мільйони», and for „zwei weitere Millionen“.

    `german` is the text `mine` stands in.
    """
    scale = SCALE_LATER.match(german, mine.span.end)
    return scale is not None and mine.what.value * SCALES[scale["scale"]] == theirs.what.value


def is_scale_in_adjective(mine: Fact, theirs: Fact, source: str) -> bool:
    """True for „40 Millionen“ beside «40-мільйонна країна»; `source` is the text `theirs` stands in."""
    scale = SCALE_ADJECTIVE.match(source, theirs.span.end)
    values = dict(zip(("thousand", "million", "milliard"), (10**3, 10**6, 10**9), strict=True))
    return scale is not None and any(
        scale[name] and mine.what.value == theirs.what.value * value for name, value in values.items()
    )


def is_group_of_states(fact: Fact, german: str, around: Surroundings) -> bool:
    """True for the 7 of G7, which Ukrainian and Russian say in a word: «Велика сімка», «двадцатка»."""
    return "G" in german[max(0, fact.span.start - 1) : fact.span.end] and GROUPS.search(around.source) is not None


def is_of_duration(mine: Fact, theirs: Fact, german: str, source: str) -> bool:
    """True for the 38 of „2:11:38“, which are «38 секунд»; the texts are those that the facts stand in."""
    shown = DURATION.search(german, max(0, mine.span.start - DURATION_LENGTH), mine.span.end + DURATION_LENGTH)
    if shown is None or OF_TIME.match(source, theirs.span.end) is None:
        return False
    return any(theirs.what.value == int(part) for part in shown[0].split(":"))


def is_out_of_hundred(fact: Fact, text: str, known: frozenset[Fraction]) -> bool:
    """True for the 100 of „94 von 100 Plätzen“ in `text` where the other side, whose values are `known`, has 94 per cent."""
    share = A_HUNDRED.search(text, max(0, fact.span.start - 12), fact.span.start) if fact.key == 100 else None
    return share is not None and Fraction(share["share"].strip(",").replace(",", ".")) in known


def is_penalty(fact: Fact, text: str, around: Surroundings) -> bool:
    """True for the 11 of «11-метровий», an Elfmeter."""
    return (
        fact.key == PENALTY_METRES and "метров" in text[fact.span.end : fact.span.end + 8] and "lfme" in around.german
    )


def is_told_score(fact: Fact, around: Surroundings) -> bool:
    """True for „erhöhte auf 2:0“ where the source tells of the goal in words: it names no score at all."""
    is_score = fact.what is not None and fact.what.kind is NumberKind.SCORE
    return is_score and all(number.kind is not NumberKind.SCORE for number in figures(around.source, around.language))


def is_converted_amount(fact: Fact, german: str, around: Surroundings) -> bool:
    """True for what the German converts with a word (umgerechnet 57 Cent) from a unit at rates that `exchange` does not have."""
    before = german[max(0, fact.span.start - 60) : fact.span.start]
    theirs = [word.unit.name for word in units_in(around.source, around.language)]
    behind = german[fact.span.start : fact.span.end + UNIT_REACH]
    if not CONVERTED.search(before) and not _is_beside_money(before, theirs):
        return False
    mine = next((word.unit.name for word in units_in(behind, "de") if word.unit.family not in ("scale", "time")), None)
    are_known = mine in INTO and any(name in RATES for name in theirs)
    return mine is not None and mine not in theirs and not are_known


def _is_beside_money(before: str, theirs: list[str]) -> bool:
    """True when an amount in a currency of the source stands right before what it is worth: 51.000 Hrywnja (etwa …."""
    beside = BESIDE.search(before)
    return beside is not None and any(
        word.unit.family == "money" and word.unit.name in theirs for word in units_in(beside["money"], "de")
    )


def is_telling(fact: Fact) -> bool:
    """True for a figure that is not met by chance: 87, 2300, 4,5; but not 3 or 20."""
    return isinstance(fact.key, Fraction) and (telling_figures(fact.key) > 1 or fact.key >= 100)
