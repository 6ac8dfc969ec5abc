"""Infinitives of separable verbs, with and without „zu“ inside them: einzulegen, vorlegen."""

from functools import lru_cache

from qa.grammar.noun_frames import PREFIXES
from qa.languages.verb_number import is_infinitive

NO_PREFIX = ("hinzu", "dazu", "herzu")  # hinzufügen: „zu“ belongs to the verb itself


def has_zu_inside(small: str) -> bool:
    """True for the infinitive of a separable verb with „zu“.

    >>> has_zu_inside("einzulegen"), has_zu_inside("hinzufügen"), has_zu_inside("legen")
    (True, False, False)
    """
    if "zu" not in small or not small.endswith("n") or small.startswith(NO_PREFIX):
        return False
    return any(small.startswith(prefix + "zu") and is_infinitive(small[len(prefix) + 2 :]) for prefix in PREFIXES)


@lru_cache(maxsize=1 << 13)
def may_be_infinitive(small: str) -> bool:
    """True for an infinitive, also behind a particle.

    >>> may_be_infinitive("legen"), may_be_infinitive("vorlegen"), may_be_infinitive("vorlegte")
    (True, True, False)
    """
    return is_infinitive(small) or any(
        small.startswith(prefix) and is_infinitive(small[len(prefix) :]) for prefix in PREFIXES
    )
