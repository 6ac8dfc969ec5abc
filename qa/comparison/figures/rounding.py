"""Is one figure the other, rounded as German newspapers round?"""

import re
from fractions import Fraction

from qa.comparison.figures.fact import Fact
from qa.comparison.figures.figures import telling_figures
from qa.languages.number import NumberKind

HEDGE = re.compile(
    r"(?i)(?<!\w)(?:(?P<over>mehr als|über|gute?[nrs]?|mindestens|wenigstens|weit über)"
    r"|(?P<under>knappe?[nrs]?|fast|beinahe|nahezu|weniger als|unter|höchstens|maximal|bis zu|annähernd|nicht einmal|nicht ganz)"
    r"|(?P<about>rund|etwa|ungefähr|circa|ca\.|zirka|um die|an die|gegen|schätzungsweise|in etwa|einige|kurz vor|kurz nach))"
    r"[ \u00a0](?:(?:zur|zu|um|auf|die|den|der|das|eine[rnm]?)[ \u00a0]){0,2}$"
)
NOTHING = Fraction(0)
# How far above and below a rounded figure the exact one may be, as shares of it: mehr als 20 for 23, fast 500 for 487, rund
# 9.900 for 9 870.
HEDGED = {
    "over": (Fraction(15, 100), NOTHING),
    "under": (NOTHING, Fraction(10, 100)),
    "about": (Fraction(5, 100), Fraction(5, 100)),
}
ABOUT_TIME = 0.5  # hours: gegen 20 Uhr is 19.40, but not 21 Uhr
NOON = 12
REACH = 20  # characters before a figure
EXACT = frozenset({NumberKind.DATE, NumberKind.YEAR, NumberKind.DECADE, NumberKind.SCORE, NumberKind.CODE})
SCALE = re.compile(r"(?P<figure>\d+(?:,(?P<decimals>\d+))?)[ \u00a0\u202f]?(?:Mio|Mrd|Bio|Million|Milliarde|Billion)")


def is_rounded(rough: Fact, exact: Fact, text: str) -> bool:
    """True for German rund 9.900 beside 9 870 of the source, mehr als 20 beside 23, 44,9 Millionen beside 44 912 000.

    The rounded figure says less, and a word before it or the scale word shows that it is none to the unit. `text` is the German.
    """
    about, value = rough.key, exact.key
    if not (isinstance(about, Fraction) and isinstance(value, Fraction)) or about <= 0 or value <= 0:
        return False
    if not _may_be_rounded(rough.what.kind, exact.what.kind) or telling_figures(about) >= telling_figures(value):
        return False
    hedge = hedge_before(text, rough.span.start)
    if not hedge:
        return _is_scaled_down(about, value, rough.span.of(text))
    if rough.what.kind is NumberKind.TIME:
        return is_about_the_time(float(about), float(value))
    return _allows(hedge, about, value)


def is_about_the_time(about: float, value: float) -> bool:
    """True for hours that may be one, roughly, on a clock of twelve.

    >>> is_about_the_time(5, 17.1), is_about_the_time(5, 18)
    (True, False)
    """
    apart = (about - value) % NOON
    return min(apart, NOON - apart) < ABOUT_TIME


def is_near(about: Fraction, value: Fraction, before: str) -> bool:
    """True when the words that end `before` allow to say `about` for `value`: gut [anderthalb Stunden] for 96 minutes."""
    hedge = hedge_before(before, len(before))
    return bool(hedge) and _allows(hedge, about, value)


def hedge_before(text: str, start: int) -> str:
    """Return how the words before a German figure round it: `over`, `under`, `about`, or nothing when they do not.

    >>> hedge_before("mehr als 20 Menschen", 9)
    'over'
    """
    hedge = HEDGE.search(text[max(0, start - REACH) : start])
    return hedge.lastgroup or "" if hedge else ""


def _allows(hedge: str, about: Fraction, value: Fraction) -> bool:
    above, below = HEDGED[hedge]
    return -below <= (value - about) / about <= above


def _may_be_rounded(rough: NumberKind, exact: NumberKind) -> bool:
    """True for two amounts of one kind; a share stands for no count, a time of day for no length of time."""
    alone = {NumberKind.PERCENT, NumberKind.TIME}
    return not EXACT & {rough, exact} and (rough is exact or not alone & {rough, exact})


def _is_scaled_down(about: Fraction, value: Fraction, written: str) -> bool:
    """True for a figure with its scale word, right to the last decimal that is shown, of which there must be one."""
    shown = SCALE.match(written)
    if shown is None or telling_figures(about) < 2:
        return False
    scale = about / Fraction(shown["figure"].replace(",", "."))
    half: Fraction = scale / 10 ** len(shown["decimals"] or "") / 2
    return abs(value - about) <= half
