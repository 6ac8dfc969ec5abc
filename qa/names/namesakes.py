"""Persons with one surname: who stands in the German when another given name stands beside it (Vitali Klitschko)."""

from collections.abc import Callable, Sequence
from functools import cache, lru_cache

from qa.languages.morphology import readings
from qa.names.german import Piece, pieces
from qa.names.given_names import established, every_german_form, is_given_name
from qa.names.judgement import Judgement
from qa.names.lattices import first_step, is_one_consonant_off
from qa.names.lemmas import candidates
from qa.names.parts import Part, gap
from qa.names.records import Verdict
from qa.names.systems import system

PERSON_WORDS = 2  # given name and surname
SHORTEST_GIVEN = 4  # letters of a given name that is believed by itself
SHORTEST_SLIP = 5  # letters of a given name that is recognised with a wrong one


def is_given_name_alone(words: Sequence[str], taken: Sequence[Part], language: str) -> bool:
    """True when of Олександр Гладкий only Alexander was found: that may be any Alexander."""
    return len(words) > 1 and len(taken) == 1 and taken[0].at == 0 and _given(words[0], language) is not None


def is_foreign_given_name(word: str, language: str) -> bool:
    """True for a given name that is not declined, which none of ours is: (Емілі) Ратаковскі is spelled as she likes.

    >>> is_foreign_given_name("Емілі", "uk"), is_foreign_given_name("Тарас", "uk"), is_foreign_given_name("Харків", "uk")
    (True, False, False)
    """
    known = [r for r in readings(word, language) if r.is_known and "Name" in r.grammemes]
    return any("Fixd" in r.grammemes for r in known) and _given(word, language) is None


def is_likely_person(words: Sequence[str], taken: Sequence[Part], german: str, language: str) -> bool:
    """True when a foreign given name was found and the capital behind it begins as the surname may: Emily R… for Эмили Р…

    Sources misspell foreign surnames (Ратаковски); the person is there all the same.
    """
    is_first_only = len(words) == PERSON_WORDS and len(taken) == 1 and taken[0].at == 0
    if not is_first_only or len(words[0]) < SHORTEST_GIVEN or _given(words[0], language):
        return False
    following = (p for p in pieces(german) if gap(p, taken[0].piece) == 1 and p.start > taken[0].piece.end)
    beginnings = first_step(words[1], system("sound", language, "other"))
    return any(piece.low.startswith(beginnings) for piece in following)


def namesake(
    words: Sequence[str], taken: Sequence[Part], german: str, language: str, right: Callable[[str, str], str]
) -> Part | None:
    """Return the given name of somebody else that stands before the surname found, as a near miss of the one in the source.

    `right` says what the house writes for a given name (nominative) of a base.
    Only given names of the table count, for a title (Oberst Iwanow) or a noun may stand there as well.
    """
    surname = next((part for part in taken if part.at == len(words) - 1), None)
    given = _given(words[0], language)
    if given is None or surname is None or surname.at == 0 or surname.judged.base not in ("uk", "ru"):
        return None
    if any(part.at == 0 for part in taken):
        return None
    for piece in pieces(german):
        if piece.end < surname.piece.start and gap(piece, surname.piece) == 1 and _is_another(piece, given, language):
            base = surname.judged.base
            return Part(0, words[0], piece, Judgement("ambiguous", base, Verdict.NEAR_MISS, right(given, base), "", 4))
    return None


def _given(word: str, language: str) -> str | None:
    return next((form for form in candidates(word, language)[:2] if is_given_name(form)), None)


def _is_another(piece: Piece, given: str, language: str) -> bool:
    own = {form.lower() for base in ("uk", "ru") for form in established(given, language, base)}
    return piece.low not in own and _is_german_given_name(piece.low)


@lru_cache(maxsize=2_000)
def _is_german_given_name(low: str) -> bool:
    from qa.languages.words import is_noun

    if low in _all_forms():
        return True
    is_long = len(low) >= SHORTEST_SLIP and not is_noun(low)
    return is_long and any(is_one_consonant_off(low, form) for form in _all_forms() if len(form) == len(low))


@cache
def _all_forms() -> frozenset[str]:
    return frozenset(form.lower() for form in every_german_form())
