"""Figures that a desk tells in words: a score by its goals, a share as the rest, a range by what lies in it."""

from fractions import Fraction
from itertools import pairwise

from qa.comparison.figures.fact import Fact
from qa.comparison.figures.figures import figures, units_in
from qa.comparison.figures.quantities import quantities
from qa.comparison.figures.rounding import hedge_before
from qa.comparison.figures.surroundings import Surroundings
from qa.languages.lazy_pattern import lazily
from qa.languages.number import NumberKind
from qa.languages.numbers import RANGE

ALL = 100  # per cent
STOREY = lazily(r"\s(?:Stock|Etage|Obergeschoss|OG\b)")
THEIR_STOREY = lazily(r"(?i)\s(?:поверс|поверх|этаж)")
SET_PHRASES = (
    (lazily(r"24/7"), lazily(r"(?i)rund um die Uhr|ununterbrochen|Tag und Nacht|jederzeit")),
    (lazily(r"(?i)8[- ](?:марта|березня)"), lazily(r"Frauentag")),
    (lazily(r"(?i)9[- ](?:мая|травня)"), lazily(r"Tag des Sieges|Siegestag")),
    (lazily(r"2000-[хи]"), lazily(r"Nullerjahre|Nuller\b")),
    (lazily(r"1[- ](?:мая|травня)"), lazily(r"Tag der Arbeit|Maifeiertag|Maifeier")),
    (lazily(r"(?i)1[- ](?:января|січня)"), lazily(r"Neujahr")),
    (lazily(r"1/2 ф[іи]нал"), lazily(r"(?i)halbfinal")),
    (lazily(r"1/4 ф[іи]нал"), lazily(r"(?i)viertelfinal")),
    (lazily(r"1/8 ф[іи]нал"), lazily(r"(?i)achtelfinal")),
    (lazily(r"1/16 ф[іи]нал"), lazily(r"(?i)sechzehntelfinal")),
)
TIMES = {
    "doppelt": Fraction(2),
    "zweimal": Fraction(2),
    "dreimal": Fraction(3),
    "viermal": Fraction(4),
    "halb": Fraction(1, 2),
}
SO_MANY_TIMES = lazily(
    r"\b(?P<times>doppelt|zweimal|dreimal|viermal|halb) so (?:lang|viel|hoch|groß|teuer|weit|schwer|alt)\w*"
)
NEAR_PRODUCT = Fraction(15, 100)
MATCH_TIMES = (60, 80, 90, 120)  # minutes, with and without extra time
TIME_OF_MATCH = lazily(r"(?i)\b(?:основн|додатков|дополнительн|овертайм|регламент)\w*")
GROUND = lazily(r"\b(?:Erdgeschoss\w*|Parterre|ebenerdig\w*)")
AND_ONE = lazily(r"\s[A-ZÄÖÜ]\w+ und eine?[nrm]? [A-ZÄÖÜ]")  # drei [Hirten und eine Hirtin] for «чотири вівчарі»
PREFIXES = (*("", "ein", "zwei", "drei", "vier", "fünf", "sechs"), *("sieben", "acht", "neun", "zehn", "elf", "zwölf"))
ONE_OR_NONE = {
    1: lazily(r"\beine?[nsmr]?\b|\beinzig\w+"),
    0: lazily(r"(?i)\bkeine?[nsmr]?\b|\bohne\b|torlos|zu null"),
}
GOAL = lazily(
    r"(?i)\b(?:tore?|treffer|traf|trafen|trifft|führung|ausgleich|\w*schlusstreffer|köpfte?|erzielte|verwandelte|netzte|schob"
    r"|drosch|schoss|erhöhte|verkürzte|stellte)\b"
)
REST = lazily(r"\b(?:de[nrsm]|die|das) (?:übrige|andere|restliche|verbleibende)\w*\b|\bRest(?:e?s)?\b")
LIES = lazily(  # 800 [Kilometer nordöstlich von Moskau]
    r" (?:Kilometer|km|Meter|(?:Auto|Zug|Fahr)stunden)"
    r" (?:(?:süd|nord)?(?:süd|nord|west|öst)lich\b|(?:weiter )?fluss(?:auf|ab)\w*"
    r"|(?:von|vor) [^.;!?]{0,40}\b(?:entfernt|gelegen|liegend)\w*)"
)


def is_in_their_range(mine: Fact, theirs: Fact, german: str, around: Surroundings) -> bool:
    """True for „rund 20.000“ beside «18–22 тис.»: the bounds are told by what lies between; `german` is the text of `mine`."""
    if hedge_before(german, mine.span.start) != "about":
        return False
    return any(
        theirs.what.value in (low.value, high.value)
        and low.value <= mine.what.value <= high.value
        and RANGE.fullmatch(around.source, low.span.end, high.span.start)
        for low, high in pairwise(figures(around.source, around.language))
    )


def is_one_less(mine: Fact, theirs: Fact, german: str) -> bool:
    """True for „drei Hirten und eine Hirtin“ beside «чотири вівчарі»; `german` is the text `mine` stands in."""
    is_next: bool = theirs.what.value == mine.what.value + 1
    return is_next and AND_ONE.match(german, mine.span.end) is not None


def is_floor_below(mine: Fact, theirs: Fact, german: str, source: str) -> bool:
    """True for „im zweiten Obergeschoss“ beside «на 3-му поверсі»: there the ground floor is the first."""
    is_below: bool = theirs.what.value == mine.what.value + 1
    return is_below and bool(STOREY.match(german, mine.span.end) and THEIR_STOREY.match(source, theirs.span.end))


def is_ground_floor(fact: Fact, source: str, around: Surroundings) -> bool:
    """True for the 1 of «на 1-м этаже», which is no number in German: im Erdgeschoss."""
    is_first = fact.what is not None and fact.what.value == 1 and THEIR_STOREY.match(source, fact.span.end) is not None
    return is_first and GROUND.search(around.german) is not None


def is_set_phrase(fact: Fact, source: str, around: Surroundings) -> bool:
    """True for figures German says in words: «24/7» rund um die Uhr, «8 Марта» Frauentag, «у 2000-х» Nullerjahre."""
    place = source[max(0, fact.span.start - 3) : fact.span.end + 8]
    return any(theirs.search(place) and mine.search(around.german) for theirs, mine in SET_PHRASES)


def is_multiple_of_told(fact: Fact, around: Surroundings, told: frozenset[Fraction]) -> bool:
    """True for «35–40 хвилин» where the German has 19 minutes and „etwa doppelt so lange“: the product is near."""
    match = SO_MANY_TIMES.search(around.german)
    factor = next((worth for word, worth in TIMES.items() if match and match["times"].startswith(word)), None)
    if factor is None or not isinstance(fact.key, Fraction):
        return False
    return any(abs(value * factor - fact.key) <= fact.key * NEAR_PRODUCT for value in told if value)


def is_length_of_match(fact: Fact, german: str, around: Surroundings) -> bool:
    """True for „nach 120 Minuten“ where the source says «додатковий час»."""
    is_time = fact.key in MATCH_TIMES and " Minuten" in german[fact.span.end : fact.span.end + 24]
    return is_time and TIME_OF_MATCH.search(around.source) is not None


def is_score_in_words(fact: Fact, around: Surroundings, told: frozenset[Fraction]) -> bool:
    """True for «8:1» where the German has acht Tore, and one: „warf acht Tore und kassierte nur eines“."""
    if fact.what is None or fact.what.kind is not NumberKind.SCORE:
        return False
    return all(
        part in told or (part in ONE_OR_NONE and ONE_OR_NONE[part].search(around.german) is not None)
        for part in fact.what.parts
    )


def is_score_of_told_goal(fact: Fact, around: Surroundings) -> bool:
    """True for the score behind a goal that the German tells: «пробив у ближній кут — 1:0»."""
    is_score = fact.what is not None and fact.what.kind is NumberKind.SCORE
    return is_score and GOAL.search(around.german) is not None


def is_rest(fact: Fact, around: Surroundings, told: frozenset[Fraction]) -> bool:
    """True for the 30 per cent beside 70 that the German calls the rest."""
    is_share = fact.what is not None and fact.what.kind is NumberKind.PERCENT
    return is_share and ALL - fact.what.value in told and REST.search(around.german) is not None


def is_share_of_whole(fact: Fact, around: Surroundings) -> bool:
    """True for the 24 of «24 з 30» where the German has vier Fünftel der 30."""
    told = quantities(around.german, "de")
    return any(
        share.kind == "share"
        and share.is_word
        and whole.kind == "count"
        and 0 < whole.span.start - share.span.end <= len(" von den ")
        and round(share.value * whole.value, 6) == fact.key
        for share, whole in pairwise(told)
    )


def is_in_compound(fact: Fact, around: Surroundings) -> bool:
    """True for the 2 of «2-кімнатна», which German says inside a word: Zweizimmerwohnung."""
    value = fact.what.value if fact.what is not None else 0
    word = PREFIXES[int(value)] if value in range(1, len(PREFIXES)) else ""
    return any(other.lower().startswith(word) and len(other) > len(word) + 3 for other in around.german.split() if word)


def says_where_it_lies(fact: Fact, german: str, around: Surroundings) -> bool:
    """True for what a desk adds about a place, „800 Kilometer nordöstlich von Moskau“, where the source has no distance."""
    if LIES.match(german, fact.span.end) is None:
        return False
    return all(word.unit.family != "length" for word in units_in(around.source, around.language))
