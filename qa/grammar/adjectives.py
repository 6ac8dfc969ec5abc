"""Is a small word an adjective, and does one that follows a noun claim that noun (von die Umwelt belastenden Stoffen)?"""

from functools import lru_cache

from qa.languages.compounds import ADJECTIVE_ENDINGS
from qa.languages.lazy_pattern import lazily
from qa.languages.small_words import small_words
from qa.languages.verb_number import is_infinitive
from qa.languages.wordlist import words
from qa.languages.words import frequencies

SPACE = r"[ \u00a0]"
FORMS = 3  # forms of an adjective, of five, that the word list must have
FREQUENT = 2.0
# Inflected as adjectives are, but pronouns and numbers: unter anderem Frauen, vor allem Kinder, eine ihrer Töchter.
NO_ADJECTIVES = small_words("no-adjective")
# die Umwelt | belastenden Stoffen; deutschen Lesern | gut bekannte Autorin: the noun belongs to an attribute that follows.
NO_SMALL_WORD = (
    r"(?!(?:in|im|am|an|auf|mit|von|vom|zu|zum|zur|für|aus|bei|nach|und|oder|der|die|das|den|dem|des|eine?[nmrs]?"
    r"|über|unter|vor|hinter|neben|gegen|durch|ohne|um|seit|trotz|wegen|zwischen|bis|als|wie|dass|keine?[nmrs]?"
    r"|(?:ih|sei)re?[nmrs]?)\b)"
)
ATTRIBUTE = lazily(  # für der Forschung (vor allem der Medizin) | dienende Flächen
    rf"(?:{SPACE}\([^()\n]{{1,60}}\))?(?:{SPACE}{NO_SMALL_WORD}[a-zäöüß]+)?{SPACE}{NO_SMALL_WORD}(?P<adjective>[a-zäöüß]+(?:e|en|er|es|em))"
    rf"(?:{SPACE}{NO_SMALL_WORD}[a-zäöüß]+e[nrsm]?)?{SPACE}[A-ZÄÖÜ]"
)
AUXILIARIES = words(  # Die ganzen Nacht | hatte Marija gewartet
    "hatte hatten hätte hätten wurde wurden würde würden konnte konnten könnte könnten musste mussten müsste müssten"
    " sollte sollten wollte wollten durfte durften mochte möchte möchten wäre wären werde werden habe haben seien solle"
    " wolle könne müsse dürfe"
)
PRETERITES = words(
    "kamen gingen lagen standen gaben liefen griffen stiegen fielen nahmen fanden hielten traten trafen zogen"
)
NO_ATTRIBUTES = NO_ADJECTIVES | AUXILIARIES
LIKE_INFINITIVES = words("reichen breiten weiten werten vollen reifen grünen faulen wachen fehlenden")
PARTICIPLE = lazily(r"\w*(?:ge\w{2,}t|ge\w{2,}en|end|iert|(?:be|ver|er|ent|zer|unter|über|miss)\w{2,}(?:t|en))")
SUFFIX = lazily(r"\w+(?:isch|lich|ig|bar|sam|los|haft|iv|ell|end|iert|al|är)")

OF_A_SIDE = lazily(r"(?:(?:süd|nord|ost|west|zentral|mittel|pro|anti|inner|gesamt|ex|vor|nicht|hoch)+)(?=\w{3,}isch$)")


def parted(adjective: str) -> tuple[str, str]:
    """Return stem and ending.

    >>> parted("neues"), parted("neue")
    (('neu', 'es'), ('neu', 'e'))
    """
    length = 1 if adjective.endswith("e") else 2
    return adjective[:-length], adjective[-length:]


@lru_cache(maxsize=1 << 13)
def is_adjective(stem: str) -> bool:
    """True when the word list has the stem with most of the five endings.

    >>> is_adjective("neu"), is_adjective("nebel")
    (True, False)
    """
    found = frequencies(stem + ending for ending in ADJECTIVE_ENDINGS)
    if sum(frequency >= FREQUENT for frequency in found) >= FORMS:
        return True
    if any(found):
        return SUFFIX.fullmatch(stem) is not None
    side = OF_A_SIDE.match(stem)  # südwestukrainisch, zentralasiatisch
    return side is not None and is_adjective(stem[side.end() :])


@lru_cache(maxsize=1 << 12)
def _is_plural_verb(word: str) -> bool:
    """True for kamen, gehen; not for reichen, which is also an adjective (an Erdöl reichen Ländern)."""
    return word in PRETERITES or (word not in LIKE_INFINITIVES and is_infinitive(word))


def has_attribute(text: str, end: int) -> bool:
    """True where an adjective with its noun follows, to which the words before `end` may belong."""
    match = ATTRIBUTE.match(text, end)
    is_other = match is None or match["adjective"] in NO_ATTRIBUTES
    stem = parted(match["adjective"])[0] if match and not is_other else ""
    if match and not is_other and _is_plural_verb(match["adjective"]):
        return False
    return PARTICIPLE.fullmatch(stem) is not None or (bool(stem) and is_adjective(stem))
