"""Finite verbs that are told by the word alone, and which two of them can stand side by side only by mistake."""

import re
from functools import lru_cache

from qa.grammar.adjectives import is_adjective
from qa.languages.lazy_pattern import lazily
from qa.languages.quotation import SPEECH
from qa.languages.small_words import small_words
from qa.languages.verb_number import IRREGULAR, NO_VERB, PARTICIPLE, verb_number
from qa.languages.wordlist import words
from qa.languages.words import is_noun, zipf

AUXILIARIES = words(
    "ist sind war waren wird wurde wurden hat hatte hatten soll sollte sollten will kann konnte konnten muss musste mussten darf"
    " durfte sei seien habe werde könne müsse solle wolle könnte würde würden wäre wären hätte hätten möchte"
)
# Full verbs that are nothing else, in any place of a clause
STRONG = words(
    "gab ging kam nahm fand blieb hielt ließ lief rief sah schrieb sprach starb stieg traf verlor zog begann erhielt beschloss"
    " gibt geht kommt nimmt findet bleibt hält lässt sieht spricht steht liegt beginnt trifft plant"
)
# Plurals that are neither infinitive nor participle
PLURALS = words(
    "gaben gingen kamen nahmen fanden hielten ließen liefen riefen sprachen starben stiegen zogen begannen fuhren schlugen warfen"
    " schossen sanken flogen hoben baten erhielten bekamen"
)
# Also behind an inseparable prefix: erfuhr, verbrachte, entstand
PRETERITES = words(
    "gab ging kam nahm fand blieb hielt ließ lief rief sah schrieb sprach starb stieg traf trat verlor zog fuhr trug schlug warf"
    " schoss sank brach griff hing half lud schwieg schuf schwor sprang trieb wuchs wog zwang brachte nannte kannte rannte floh"
    " flog hob schob bat lag saß stand fiel log bot barg wies schwand dachte fing gelang geschah"
)
PREFIXES = ("be", "ver", "er", "ent", "emp", "zer", "ge", "unter", "über", "wider")
PREFIX = lazily("|".join(PREFIXES))
ONLY_WITH_PREFIX = words("stand schwand trat fiel log bot barg wies hob lag kannte")
FINITE = words(
    "ist sind war waren wird werden wurde wurden hat haben hatte hatten kann können konnte konnten muss müssen musste mussten "
    "soll sollen sollte sollten will wollen wollte wollten darf dürfen durfte durften ging kam gab nahm fand blieb hielt ließ "
    "lief rief sah schrieb sprach stand starb stieg traf trat verlor zog bleibt geht kommt gibt nimmt sieht spricht"
)
NO_THIRD_PERSON = words(
    "nicht jetzt oft erst fast sonst selbst dort gut leicht recht bereits überhaupt zuletzt laut statt samt seit weit bekannt"
)
# The present of strong verbs, whose participle is another form (gewonnen, ernannt)
PRESENT = frozenset(word for word in IRREGULAR if word.endswith("t") and verb_number(word) == "singular")
MIXED = lazily(r"(?:be|er|ver)(?:nenn|kenn|brenn)t")
VERB = 3.3  # how common the infinitive must be
PARTICLES = tuple(small_words("prefix") - words("be da ver er ent zer un"))  # vorbereitet, wiederholt, durchsucht
MODALS = words("muss kann soll darf will musste konnte sollte durfte wollte")
CERTAIN = AUXILIARIES | STRONG
SPEAKING = frozenset(word for word in SPEECH if word.endswith(("te", "ten", "t"))) - words(
    "laut hatte mitgeteilt gibt fährt"
)


@lru_cache(maxsize=1 << 14)
def may_be_finite(word: str) -> bool:
    """True for verbs in the third person that are nothing else, or a participle before a noun (erklärte).

    >>> [may_be_finite(word) for word in ("erfuhr", "antwortete", "erklärte", "größte", "besucht", "helfen")]
    [True, True, True, False, False, False]
    """
    return word in AUXILIARIES or word in STRONG or word in SPEAKING or is_preterite(word) or _is_weak(word)


def ends_sentence(word: str) -> bool:
    """True for a verb that a clause with an auxiliary cannot end in: (hat …) erklärte, (wird …) reist, (sind …) stiegen."""
    if word in AUXILIARIES or word in PLURALS or word in STRONG or is_preterite(word):
        return True
    if word in PRESENT or MIXED.fullmatch(word):  # hat … gewinnt, wurde … ernennt
        return True
    if word.endswith("t"):
        return word not in SPEAKING and not word.startswith(PARTICLES) and _is_weak(word)
    return may_be_finite(word)


def closes_clause(word: str, modal: str) -> bool:
    """True for a verb in -t that ends its clause before a modal verb: anwendet | muss; a participle needs werden there."""
    is_verb = modal in MODALS and word.endswith("t") and word not in NO_VERB and word not in AUXILIARIES
    return is_verb and word.islower() and is_finite(word) and not is_adjective(word)


def is_finite(word: str) -> bool:
    """True for a verb in the third person: holt, senkte, ausfällt; the infinitive is common, and the word nothing else."""
    if word in FINITE:
        return True
    stem = re.sub(r"e?te?n?$", "", word)
    infinitives = (stem + "en", stem + "n", stem.replace("ä", "a") + "en")
    is_third_person = word.endswith(("t", "te", "ten")) and word not in NO_THIRD_PERSON and not is_noun(word)
    return is_third_person and max(map(zipf, infinitives)) >= VERB


def is_preterite(word: str) -> bool:
    if word in PRETERITES:
        return word not in ONLY_WITH_PREFIX
    prefix = PREFIX.match(word) if word.startswith(PREFIXES) else None
    return prefix is not None and word[prefix.end() :] in PRETERITES


def _is_weak(word: str) -> bool:
    """True for reagierte, besuchte, meldet: verbs that are no adjective (größte) and no participle (besucht)."""
    if not word.endswith(("te", "t")) or not word.islower() or verb_number(word) != "singular":
        return False
    stem = word.removesuffix("e")
    if PARTICIPLE.fullmatch(stem):
        return word != stem
    return not is_adjective(stem)


def may_meet(first: str, second: str) -> bool:
    """True for two verbs that cannot be participle and auxiliary: wurde sagte; not hat wiederholt, durchsucht wurde."""
    if first == second:  # see doubled-word
        return False
    if first in AUXILIARIES:
        return second in AUXILIARIES or second.endswith("te") or second in STRONG or is_preterite(second)
    if second in AUXILIARIES:
        return first.endswith("te") or first in STRONG or is_preterite(first)
    return True
