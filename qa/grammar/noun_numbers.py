"""May a noun behind its article be a subject in the singular, in the plural; and can it be nothing else?"""

from functools import lru_cache

from qa.grammar.adjectives import is_adjective, parted
from qa.grammar.determined_nouns import adjectival_ending, is_judged
from qa.grammar.subject_words import EITHER, FOREIGN_PLURALS, PLURAL_NAMES
from qa.languages.noun_case import FEMININE_ENDING, SINGULAR, Reading, readings
from qa.languages.words import is_name, is_noun


@lru_cache(maxsize=1 << 13)
def numbers_of(noun: str, article: str) -> tuple[bool, bool, bool]:
    """Return whether a noun may be a subject in the singular and in the plural, and whether that is sure.

    `article` is "" for none and "+" for a number.

    >>> numbers_of("Brücke", "die"), numbers_of("Brücken", "die"), numbers_of("Häuser", "+")
    ((True, False, False), (False, True, True), (False, True, True))
    """
    if article and FEMININE_ENDING.fullmatch(noun.lower()):
        return article in EITHER or article in ("eine", "keine", "jede", "jegliche"), article == "+", False
    found = readings(noun)
    is_sure = bool(found) and is_judged(noun, is_described=True)
    is_plural = Reading.PLURAL in found or not found
    is_several = _is_several(noun)
    if article == "+":
        return not found or not is_plural, True, is_sure or is_several
    if article == "die" and noun in PLURAL_NAMES:
        return False, True, True
    if article in EITHER:
        return (False, True, True) if is_several else _behind_either(noun, is_sure=is_sure)
    if article.endswith("er") and article != "unser":
        is_masculine = Reading.MASCULINE in found or not found
        return is_masculine and article in ("der", "dieser", "jener", "jeder", "welcher"), False, False
    if article:
        return True, is_plural and found.isdisjoint(SINGULAR) and bool(found), False  # das Männer bauten
    if not found or (is_name(noun) and not is_noun(noun)):
        endings = FOREIGN_PLURALS if not found and not is_name(noun) else ("s",)
        return True, noun in PLURAL_NAMES or noun.endswith(endings) or not noun[1:].islower(), False
    low = noun.lower()
    if adjectival_ending(low) or (low.endswith("e") and is_adjective(parted(low)[0])):  # Angehörige, Offizielle
        return True, True, False
    return not found.isdisjoint(SINGULAR) or is_name(noun), is_plural or noun in PLURAL_NAMES, is_sure


@lru_cache(maxsize=1 << 13)
def _is_several(noun: str) -> bool:
    """True for a noun that „die“ makes a plural: die Zeugen, die Einnahmen, die Abgeordneten; not die Frauen for any reason."""
    if is_name(noun) and not is_noun(noun):
        return False
    found = readings(noun)
    if adjectival_ending(noun.lower()) == "en":
        return True
    return Reading.PLURAL in found and Reading.FEMININE not in found and not _ends_in_e(noun)


def _ends_in_e(noun: str) -> bool:
    """True for Angehörige and Offizielle, where „die“ may be a woman."""
    low = noun.lower()
    return bool(adjectival_ending(low)) or (low.endswith("e") and is_adjective(parted(low)[0]))


def _behind_either(noun: str, *, is_sure: bool) -> tuple[bool, bool, bool]:
    """Return the same for a noun behind die, diese, seine."""
    found, ending = readings(noun), adjectival_ending(noun.lower())
    if not is_sure or (is_name(noun) and not is_noun(noun)):
        return True, True, False
    if ending:
        return ending == "e", True, ending == "en"
    is_feminine = Reading.FEMININE in found
    return is_feminine, Reading.PLURAL in found or not is_feminine, Reading.PLURAL in found


@lru_cache(maxsize=1 << 13)
def is_nominative(noun: str, article: str, *, is_first: bool) -> bool:
    """True for ein Mann, der Mann; and for „Der Helfer“ that opens a sentence, where no genitive stands.

    >>> is_nominative("Mann", "der", is_first=False), is_nominative("Helfer", "der", is_first=False)
    (True, False)
    """
    if article not in ("ein", "kein", "sein", "ihr", "mein", "unser", "der", "dieser", "jeder"):
        return False
    found = readings(noun)
    if Reading.MASCULINE not in found or not is_judged(noun, is_described=True):
        return False
    if not article.endswith("er") or article == "unser":
        return Reading.NEUTER not in found and Reading.PLURAL not in found
    is_one = Reading.FEMININE not in found or adjectival_ending(noun.lower()) == "e"
    return is_one and (is_first or Reading.PLURAL not in found)


def makes_plural(before: str, noun: str) -> bool:
    """True for moderne | Kernel: with this ending and no article only a feminine is singular."""
    return before.islower() and is_adjective(before[:-1]) and Reading.FEMININE not in readings(noun)


def is_title(noun: str, names: list[str]) -> bool:
    """True for „Schiedsrichter Mykola Bondar“."""
    return Reading.MASCULINE in readings(noun) and all(name[0].isupper() and not is_noun(name) for name in names)
