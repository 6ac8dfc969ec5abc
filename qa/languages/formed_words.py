"""Words that are formed by rule, and so are in no list: zerreißbares, mehrzeilig, paketiert, Überschreibmodus, die Modifikatoren.

A list has what is written often. Endings, -bar, -ig, -ier- and the heads of compounds make more words than anybody lists; here
each is explained by the listed word it is made of. That one must be no likely slip, or a slip would explain a slip.
"""

import re
from functools import lru_cache

from qa.languages.verb_number import is_infinitive, verb_number
from qa.languages.words import frequencies, is_name, is_noun, may_be_slip, zipf

ENDINGS = ("e", "en", "er", "es", "em")
DECLINED = re.compile(r"(?P<stem>\w{4,}?(?:lich|isch|bar|sam|los|haft|ig|iv|ell|al|är))(?P<ending>e[nrms]?)")
# gruppierende, mittelnden; only of what is listed as an infinitive
PRESENT = re.compile(r"(?P<verb>\w{4,}(?:en|er|el|ier)n?)d(?:e[nrms]?)?")
BAR = re.compile(r"(?:un)?(?P<stem>\w{4,})bar(?:e[nrms]?|keit)?")  # unzerreißbares
COUNTED = re.compile(
    r"(?:eineinhalb|anderthalb|ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|zwölf|mehr|viel|doppel|halb|beid|gleich|anders"
    r"|lang|kurz|groß|klein|weit|eng|hoch|tief|breit|schmal|schwer|leicht|hart|weich|neu|alt|rot|blau|grün|weiß|schwarz)"
    r"(?P<noun>[a-zäöüß]{4,})ig(?:e[nrms]?)?"
)
# paketieren, partitionierte, Attributierung
OF_NOUN = re.compile(r"(?P<noun>\w{4,})ier(?:en|e|s?t|te[nrms]?|ten|tes?t|ende?[nrms]?|ung|ungen|ungs)?")
UNPREFIXED = re.compile(
    r"(?P<stem>(?:durch|hinter|über|um|unter|wider)\w{4,}(?:en|t)|\w{4,}iert)e[nrms]?"
)  # umgangene, maximierte: these have no ge-
PAST = re.compile(r"(?P<stem>\w{4,}(?:er|el))te[nt]?")  # pflasterte
AGENT = re.compile(r"(?P<agent>\w{4,}(?:er|or|ar|är|eur|ent|ment|ler))(?P<ending>s|en|innen|in)")
FIELD = re.compile(r"(?P<person>\w{5,}ist)ik")  # Folkloristik
VERBAL_GENITIVE = re.compile(r"(?P<verb>\w{4,}(?:en|ern|eln))s")  # des Auftragens
HEAD = re.compile(r"\w{4,}(?:al|ar|iv|ell|il)")  # Skalar-wert, Nominal-zins
LISTED, ROOT, NOUN, TAIL = 1.3, 2.0, 2.6, 3.0  # how frequent what a word is made of must be
LONG_STEM = 6  # letters; shorter ones must be common, as `compounds.is_head` has them: no Sied-lunge
PLAIN = str.maketrans("äöü", "aou")


@lru_cache(maxsize=1 << 13)
def is_formed(word: str) -> bool:
    """True for an unlisted lower-case word that a rule makes of a listed one; small letters or not is for the caller to know.

    >>> [is_formed(word) for word in ("zerreißbares", "mehrzeiligen", "paketierte", "gruppierend", "unerschwinglicher")]
    [True, True, True, True, True]
    >>> [is_formed(word) for word in ("zerreisbares", "mehrzeilgen", "paktetierte", "gruppierned", "wurdend")]
    [False, False, False, False, False]
    """
    return _is_declined(word) or _is_of_verb(word) or _is_of_noun(word)


@lru_cache(maxsize=1 << 12)
def is_formed_noun(word: str) -> bool:
    """True for what only a word with a capital may be: des Auftragens, die Tabulatoren, Überschreibmodus, Skalarwert.

    >>> [is_formed_noun(word) for word in ("auftragens", "modifikators", "überschreibmodus", "nominalzinssatz", "wahrheiswert")]
    [True, True, True, True, False]
    """
    if (field := FIELD.fullmatch(word)) and max(map(zipf, (field["person"], field["person"] + "en"))) >= LISTED:
        return True
    if (genitive := VERBAL_GENITIVE.fullmatch(word)) and is_verb(genitive["verb"]):
        return True
    agent = AGENT.fullmatch(word)
    if (
        agent
        and _is_listed(agent["agent"], LISTED)
        and (agent["ending"] != "en" or agent["agent"].endswith(("or", "ent")))
    ):
        return True
    return any(_is_tail(word[cut:]) and _is_head(word[:cut]) for cut in range(4, len(word) - 3))


@lru_cache(maxsize=1 << 12)
def is_verb(infinitive: str) -> bool:
    """True for a listed infinitive: auftragen, for which „aufträgt“ need not be listed; not „wurden“."""
    if not infinitive.endswith("n") or not _is_listed(infinitive, ROOT):
        return False
    if verb_number(infinitive) == "plural" and not is_infinitive(infinitive):
        return False
    stem = infinitive[:-2] if infinitive.endswith("en") else infinitive[:-1]
    return any(frequencies((stem + "t", stem + "et", stem + "te", "ge" + stem + "t"))) or stem.endswith(
        ("trag", "lauf", "fall")
    )


def _is_listed(word: str, least: float) -> bool:
    return zipf(word) >= least and not may_be_slip(word)


def _is_declined(word: str) -> bool:
    """True for unerschwinglicher, since unerschwingliche is listed; for umgangene, since umgangen is."""
    if found := DECLINED.fullmatch(word):
        others = [found["stem"] + other for other in ("", *ENDINGS) if other != found["ending"]]
        return any(_is_listed(other, LISTED) for other in others) and not any(map(may_be_slip, others))
    past = UNPREFIXED.fullmatch(word)
    return past is not None and _is_listed(past["stem"], ROOT)


def _is_of_verb(word: str) -> bool:
    if (present := PRESENT.fullmatch(word)) and is_verb(present["verb"]):
        return True
    if (able := BAR.fullmatch(word)) and any(_is_listed(able["stem"] + ending, ROOT) for ending in ("en", "n")):
        return True
    past = PAST.fullmatch(word)
    return past is not None and _is_listed(past["stem"] + "n", ROOT)


def _is_of_noun(word: str) -> bool:
    counted = COUNTED.fullmatch(word)
    if counted and any(
        _is_noun(stem + end) for stem in (counted["noun"], counted["noun"].translate(PLAIN)) for end in ("", "e")
    ):
        return True
    made = OF_NOUN.fullmatch(word)
    return made is not None and _is_noun(made["noun"])


def _is_noun(word: str) -> bool:
    return is_noun(word) and not is_name(word) and _is_listed(word, NOUN)


def _is_tail(word: str) -> bool:
    return len(word) > 3 and is_noun(word) and not is_name(word) and zipf(word) >= TAIL


def _is_head(word: str) -> bool:
    """True for the stem of a verb (Überschreib-), who does it (Löser-), an adjective from Latin (Nominal-), a name with -s."""
    if len(word) >= LONG_STEM and (is_verb(word + "en") or (word.endswith(("er", "el")) and is_verb(word + "n"))):
        return True
    if word.endswith("er") and len(word) > 4 and is_verb(word[:-2] + "en"):
        return True
    if HEAD.fullmatch(word):
        return all(zipf(word + ending) >= LISTED for ending in ("e", "en"))
    return word.endswith("s") and is_name(word[:-1]) and zipf(word[:-1]) >= ROOT and not is_noun(word[:-1])
