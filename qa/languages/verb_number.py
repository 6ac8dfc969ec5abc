"""Is a German verb form singular or plural? meldet and meldete are singular, meldeten is plural, and so is a finite melden."""

from functools import cache, lru_cache
from pathlib import Path

from qa.languages.lazy_pattern import lazily
from qa.languages.table_rows import table_rows
from qa.languages.wordlist import words
from qa.languages.words import is_noun, zipf

PAIRS = Path(__file__).with_name("verb_numbers.tsv")
RARE = Path(__file__).with_name("weak_verbs.txt")
_ROWS = table_rows(PAIRS)
_FORMS = [(singular, plural) for singular, plural, _also in _ROWS]
# What is a participle as well is no plural for sure
_SINGULAR = {singular for singular, _plural in _FORMS}
_PLURAL = {plural for _singular, plural, also in _ROWS if also != "participle"}
_INFINITIVES = {plural for _singular, plural, also in _ROWS if also == "infinitive"}
IRREGULAR = frozenset(_SINGULAR | _PLURAL)
# End as verbs do: heute, bereits bekannt, nicht; and what is an adverb or adjective at least as often as a verb.
NO_VERB = words(
    "heute bereits nicht jetzt erst fast sonst selbst dort gut leicht recht überhaupt zuletzt laut statt samt seit weit bekannt"
    " echt hart fest rot tot alt kalt breit dicht spät berühmt wert direkt mit oft bunt zumeist gleichen ersten zweiten letzten"
    " unten hinten oben neben gegen zwischen wegen außen innen neun sieben eigen offen selten trocken verschieden gestern morgen"
    " heuten vorgestern dagegen hingegen sondern modern extern intern gestern"
)
NEEDS_E = lazily(r"(?:[dt]|[bdfgkpt][mn]|ch[mn])$")  # redet, widmet, leugnet, rechnet; but warnt, filmt, wohnt
PARTICIPLE = lazily(r"\w*ge\w+t|(?:be|ver|er|ent|zer|unter|über|miss)\w+t|\w+iert")
# Participles without ge-, of verbs with an unstressed prefix or syllable: durchsucht, offenbart
BARE = lazily(r"(?:durch|wider|hinter|voll|um|wieder|offenbar|prophezei)\w+t")
COMMON, WEAK = 4.0, 3.0  # how frequent the infinitive of a regular verb must be, and the past that shows it is regular


@lru_cache(maxsize=1 << 14)
def verb_number(word: str) -> str:
    """Return "singular" or "plural" for a third person in small letters, "" for what is no verb for sure.

    >>> [verb_number(word) for word in ("meldet", "melden", "teilten", "hat", "heute", "beschädigt")]
    ['singular', 'plural', 'plural', 'singular', '', '']
    """
    if word in _SINGULAR or word in _PLURAL:
        return "singular" if word in _SINGULAR else "plural"
    if word in NO_VERB or len(word) < 4 or not word[0].islower():  # das Anlegen und Löschen
        return ""
    for ending, number in (("ete", "singular"), ("te", "singular"), ("eten", "plural"), ("ten", "plural")):
        if word.endswith(ending) and _is_regular(word[: -len(ending)]):
            return number
    is_participle = PARTICIPLE.fullmatch(word) or BARE.fullmatch(word)
    if word.endswith("t") and not is_participle and _is_regular(word.removesuffix("t").removesuffix("e")):
        return "singular"
    stem = word[:-2] if word.endswith("en") else word[:-1]
    return "plural" if word.endswith(("en", "ern", "eln")) and _is_regular(stem) else ""


def in_other_number(word: str) -> str:
    """Return the form of the other number of a verb whose number is known.

    >>> [in_other_number(word) for word in ("meldet", "sagen", "teilten", "hat", "widmen", "dauert")]
    ['melden', 'sagt', 'teilte', 'haben', 'widmet', 'dauern']
    """
    for singular, plural in _FORMS:
        if word in (singular, plural):
            return plural if word == singular else singular
    if word.endswith("te"):
        return word + "n"
    if word.endswith("t"):
        stem = word.removesuffix("t").removesuffix("e")
        return _infinitive(stem)
    if not is_infinitive(word):
        return word[:-1]
    stem = word[:-2] if word.endswith("en") else word[:-1]
    return stem + ("et" if NEEDS_E.search(stem) else "t")


@lru_cache(maxsize=1 << 14)
def is_infinitive(word: str) -> bool:
    """True for a plural that may be an infinitive: melden, können; not sind, meldeten.

    >>> is_infinitive("melden"), is_infinitive("meldeten"), is_infinitive("gaben")
    (True, False, False)
    """
    if word in _PLURAL:
        return word in _INFINITIVES
    return verb_number(word) == "plural" and not any(
        word.endswith(ending) and _is_regular(word.removesuffix(ending)) for ending in ("ten", "eten")
    )


@cache
def _rare_stems() -> frozenset[str]:
    """Return the stems of the verbs that are too rare to be told by their frequency."""
    lines = RARE.read_text(encoding="utf-8").splitlines()
    verbs = (verb for line in lines if not line.startswith("#") for verb in line.split())
    return frozenset(verb[:-2] if verb.endswith("en") else verb[:-1] for verb in verbs)


def _infinitive(stem: str) -> str:
    """Return melden, reagieren for the stems of regular verbs, and dauern, handeln."""
    is_short = stem.endswith(("er", "el")) and zipf(stem + "n") > zipf(stem + "en")
    return stem + ("n" if is_short else "en")


def _is_regular(stem: str) -> bool:
    """True for the stem of a verb with -te: its infinitive is common, and so is its past (melden, meldete)."""
    if stem in _rare_stems():
        return True
    if len(stem) < 3 or zipf(_infinitive(stem)) < COMMON:
        return False
    return max(zipf(stem + "te"), zipf(stem + "ete")) >= WEAK and not is_noun(stem + "te")
