"""A determiner and its noun that cannot be one phrase, whatever the sentence: ein Frau, den Angriffe, der Vorsitzender.

Gender, number and case of the noun are those of the German Wiktionary (`qa.languages.noun_case`). Silent where Wiktionary may
know too little: names, foreign words, nouns whose gender wavers, what may be an infinitive or an adjective made a noun.
"""

from collections.abc import Iterator
from functools import cache, lru_cache
from pathlib import Path
from typing import NamedTuple

from qa.grammar.adjectives import NO_ADJECTIVES, PARTICIPLE, has_attribute, is_adjective, parted
from qa.grammar.determiner_phrases import Phrase, may_be_pronoun
from qa.grammar.numbered_nouns import is_numbered
from qa.grammar.wide_phrases import all_phrases
from qa.languages.compounds import parts
from qa.languages.lazy_pattern import lazily
from qa.languages.noun_case import Reading, is_only_noun, readings
from qa.languages.table_rows import table_rows
from qa.languages.verb_number import is_infinitive
from qa.languages.wordlist import words
from qa.languages.words import is_known, is_name, is_noun

TABLE = Path(__file__).with_name("determined_nouns.tsv")
EVEN_ONE = lazily(
    r"(?:\b(?i:d(?:er|ie|as|em|en|es)|diese[rmns]?|jene[rmns]?|am|im|[vz]om|zu[mr]|beim|ins|ans|aufs)[ \u00a0]|[„“‚\"»«])$"
)  # in dieser einen Nacht
NUMERALS = words("zwei drei vier fünf sechs sieben acht neun zehn elf zwölf")
SUBORDINATES = ("dass ", "weil ", "wenn ", "nachdem ", "während ")
COPULA = lazily(r"[^,.;:!?\n]*\b(?:ist|war|sei|wäre|wird|wurde|werden|geworden|bleibt|blieb|bleiben)\b")
# Gender wavers (der, das Virus), or the English word is listed with another one: der Userspace
WAVERING = (
    "virus",
    "pixel",
    "space",
    "patch",
    "header",
    "blog",
    "mail",
    "event",
    "cluster",
    "level",
    "link",
    "laptop",
    "kernel",
    "page",
    "firewall",
    "videowall",
)
# English, or no noun by birth (ein Danke), or of time: die Ende Mai vereinbarten Lieferungen
NOT_JUDGED = words(
    "top volume bridge page danke anfang mitte ende monate wochen tage jahre montag dienstag mittwoch donnerstag freitag samstag"
    " sonntag"
)
# Weak nouns have no nominative behind „den“: den Präsident; others are inflected either way: den Papagei
WEAK = ("ent", "ant", "ist", "dat", "mat", "krat", "oge", "graf", "ege", "rte", "uge", "mensch", "held", "herr")
# adjectives, besides participles, that are common as nouns
WEAK_IN_E = ("rte", "oge", "uge", "ege", "unde", "tte", "sse", "tze", "ade")
MADE_NOUNS = ("beamt", "lich", "ig", "isch", "los", "ell", "iv", "mächtigt")
SET_PHRASES = words("allgemeinen wesentlichen übrigen folgenden einzelnen großen")  # im allgemeinen Textdateien
PRESENT_PARTICIPLES = ("ende", "enden", "ender", "endem", "endes")
INFINITIVES = ("en", "eln", "ern")  # das Bomben
PLURALS = (
    "oren",
    "onen",
    "ungen",
    "heiten",
    "keiten",
    "schaften",
    "isten",
    "enten",
    "anten",
    "täten",
    "kosten",
    "regeln",
)
LONG = 8  # letters of a participle that nobody need list
# zwei Uhr, drei Mark, zwei Hand breit, vier Hrywnja
COUNTED_BARE = words("uhr mark hand hrywnja griwna hrywna rubel tenge som lari lei zloty euro dollar cent")
NO_ADJECTIVE_EITHER = words(
    "können müssen sollen wollen dürfen haben werden wurden würden hatten hätten sagte erklärte"
)


MULTIPLES = ("fache", "fachen")  # das Zweieinhalbfache


class Demand(NamedTuple):
    """What a determiner demands of its noun."""

    allowed: frozenset[Reading]
    guard: str
    wrong_endings: frozenset[str]


def clashes(text: str) -> Iterator[Phrase]:
    """Yield the phrases that cannot be.

    >>> [(found.determiner, found.noun) for found in clashes("Sie sah ein Frau in den Stadt.")]
    [('ein', 'Frau'), ('den', 'Stadt')]
    """
    for phrase in all_phrases(text):
        if _may_clash(phrase.determiner, phrase.noun):
            demand = _demands()[phrase.determiner]
            if _contradicts(phrase, demand, text) and not _is_pronoun(phrase, demand, text):
                yield phrase


def is_judged(noun: str, *, is_described: bool = False) -> bool:
    """True for a noun whose gender and forms are known for sure; behind an adjective, family names are nouns (der junge Mann).

    >>> is_judged("Regierung"), is_judged("Coronavirus"), is_judged("Rangers"), is_judged("Mann")
    (True, False, False, False)
    """
    low, found = noun.lower(), readings(noun)
    if not found or found == {Reading.GENITIVE} or low.endswith(WAVERING) or low in NOT_JUDGED:
        return False  # English plurals look like genitives
    if is_name(low) and not (is_described and is_noun(low)):
        return False
    if low.endswith(PRESENT_PARTICIPLES) and not is_noun(low):  # der Protestierende
        return False
    may_be_verb = (
        low.endswith(INFINITIVES)
        and not low.endswith((*PLURALS, *NEUTERS))
        and (not is_only_noun(low) or _ends_in_infinitive(low))
    )
    return not may_be_verb and not ("ss" in low and is_noun(low.replace("ss", "ß")))


@lru_cache(maxsize=1 << 12)
def _ends_in_infinitive(noun: str) -> bool:
    """True for (das) Fußballspielen, which is no Fußballspiel."""
    split = parts(noun)
    return len(split) > 1 and is_infinitive(split[-1])


NEUTERS = (
    "verfahren",
    "unternehmen",
    "abkommen",
    "vorhaben",
    "verbrechen",
    "schreiben",
    "treffen",
    "vermögen",
    "verhalten",
)
OF_NEUTERS = frozenset({Reading.NEUTER, Reading.DATIVE, Reading.PLURAL, Reading.DATIVE_PLURAL})


@lru_cache(maxsize=1 << 14)
def declined(noun: str) -> frozenset[Reading]:
    """Return what a noun may be, weak nouns that are also inflected strongly as both (den Papagei, den Papageien)."""
    if noun.lower().endswith(NEUTERS):
        return OF_NEUTERS
    found = readings(noun)
    if Reading.MASCULINE in found and not noun.lower().endswith(WEAK):
        return found | {Reading.ACCUSATIVE, Reading.DATIVE}
    return found


def is_bare_weak(phrase: Phrase) -> bool:
    """True for eines Experte, des Zeuge: a weak noun has -n in the genitive."""
    is_genitive = phrase.determiner in ("des", "eines", "seines", "ihres", "unseres")
    return is_genitive and phrase.noun.lower().endswith(WEAK_IN_E) and declined(phrase.noun) == {Reading.MASCULINE}


@lru_cache(maxsize=1 << 14)
def _may_clash(determiner: str, noun: str) -> bool:
    """True where the words alone do not tell that all is well: nearly never."""
    demand = _demands().get(determiner)
    if demand is None:
        return False
    if determiner.endswith("es") and noun.lower().endswith(WEAK_IN_E):
        return True
    return demand.allowed.isdisjoint(declined(noun)) or adjectival_ending(noun.lower()) in demand.wrong_endings


def _contradicts(phrase: Phrase, demand: Demand, text: str) -> bool:
    if phrase.adjective and (phrase.adjective in SET_PHRASES or not is_attributive(phrase.adjective)):
        return False
    if phrase.determiner.startswith("dies") and phrase.adjective.endswith("enden"):  # auf diesem basierenden Reihen
        return False
    if ending := adjectival_ending(phrase.noun.lower()):
        return not phrase.adjective and ending in demand.wrong_endings and not has_attribute(text, phrase.end)
    is_fit = not declined(phrase.noun).isdisjoint(demand.allowed) and not is_bare_weak(phrase)
    if is_fit or phrase.goes_on(text):
        return False
    is_only_dative = readings(phrase.noun) == {Reading.DATIVE_PLURAL}
    is_no_infinitive = phrase.determiner == "der" and is_only_dative and not is_name(phrase.noun)  # der Angriffen
    is_described = bool(phrase.adjective) or phrase.determiner.startswith("ein")
    if not (is_no_infinitive or is_judged(phrase.noun, is_described=is_described)):
        return False
    if is_like_adjective(phrase.noun.lower()) or phrase.noun.endswith(MULTIPLES) or phrase.noun.lower() in COUNTED_BARE:
        return False
    return not has_attribute(text, phrase.end)


@lru_cache(maxsize=1 << 13)
def is_attributive(word: str) -> bool:
    """True for an adjective in small letters that may stand before a noun."""
    if word in NO_ADJECTIVES or word in NO_ADJECTIVE_EITHER or is_infinitive(word):  # Diese geben Zugriff
        return False
    stem = parted(word)[0]
    return is_adjective(stem) or (len(stem) > LONG and PARTICIPLE.fullmatch(stem) is not None)  # marktbestimmt


def _is_pronoun(phrase: Phrase, demand: Demand, text: str) -> bool:
    """True where the determiner may be none; in a clause, „der Deutscher ist“ needs such a verb."""
    before = text[max(0, phrase.start - 30) : phrase.start]
    if phrase.determiner in ("eine", "einen") and EVEN_ONE.search(before):
        return True
    if phrase.determiner in NUMERALS and is_numbered(before.split()[-1] if before.split() else "-"):
        return True  # nach Staffel acht Schluss
    if before.endswith(SUBORDINATES) and adjectival_ending(phrase.noun.lower()) == "er":
        return COPULA.match(text, phrase.end) is not None
    return may_be_pronoun(phrase, demand.guard, text)


@lru_cache(maxsize=1 << 14)
def adjectival_ending(noun: str) -> str:
    """Return the ending of a noun that is inflected like an adjective (Vorsitzend-er, Verletzt-e), "" for another."""
    if not noun.endswith(("e", "en", "er", "es", "em")) or not is_noun(noun):
        return ""
    stem, ending = parted(noun)
    if not (is_noun(stem + "er") and is_noun(stem + "e")) or not (
        stem.endswith(MADE_NOUNS) or PARTICIPLE.fullmatch(stem)
    ):
        return ""
    is_strong = Reading.MASCULINE in (strong := readings(stem + "er")) and Reading.ACCUSATIVE not in strong
    return ending if is_strong and (len(ending) > 1 or Reading.DATIVE not in readings(noun)) else ""


@lru_cache(maxsize=1 << 12)
def is_like_adjective(noun: str) -> bool:
    if noun in ("runde", "ebene"):
        return False
    stem = parted(noun)[0]
    return noun.endswith(("e", "en", "er", "es", "em")) and is_known(stem + "em") and is_adjective(stem)  # not Jahre


def demanded(determiner: str) -> frozenset[Reading]:
    """Return what a noun may be behind a determiner, nothing for a determiner that demands nothing."""
    demand = _demands().get(determiner)
    return demand.allowed if demand else frozenset()


@cache
def _demands() -> dict[str, Demand]:
    found: dict[str, Demand] = {}
    for forms, allowed, guard, endings, _witness in table_rows(TABLE):
        demand = Demand(frozenset(Reading[name] for name in allowed.split()), guard, frozenset(endings.split()))
        found |= dict.fromkeys(forms.split(), demand)
    return found
