"""Persons with one surname: who stands in the German when another given name stands beside it (Vitali Klitschko)."""

from collections.abc import Callable, Sequence
from functools import cache, lru_cache

from qa.names.german import Piece, pieces
from qa.names.given_names import established, every_german_form, is_given_name
from qa.names.judge import Judgement
from qa.names.lemmas import candidates
from qa.names.parts import Part, gap
from qa.names.records import Verdict
from qa.names.systems import is_one_consonant_off

SHORTEST_SLIP = 5  # letters of a given name that is recognised with a wrong one


def is_given_name_alone(words: Sequence[str], taken: Sequence[Part], language: str) -> bool:
    """True when of Олександр Гладкий only Alexander was found: that may be any Alexander."""
    return len(words) > 1 and len(taken) == 1 and taken[0].at == 0 and _given(words[0], language) is not None


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
