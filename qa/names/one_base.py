"""A person's given name follows the surname's language: Oleg Synjehubow is half Russian, he is Oleh Synjehubow."""

from collections.abc import Sequence
from dataclasses import replace

from qa.names.german import ending_after
from qa.names.given_names import established, is_given_name
from qa.names.judgement import wanted
from qa.names.lattices import ends_in
from qa.names.lemmas import candidates
from qa.names.parts import Part
from qa.names.records import Verdict
from qa.names.systems import system

BASES = frozenset({"uk", "ru"})


def of_one_base(taken: Sequence[Part], words: Sequence[str], language: str, house: str) -> list[Part]:
    """Return the parts, the given name as one of another base where its form and the surname's exclude each other.

    A surname that both languages spell so (Kowalenko) says nothing.
    """
    surname = next((part for part in taken if part.at == len(words) - 1), None)
    given = next((part for part in taken if part.at == 0), None)
    if given is None or surname is None or surname is given or not _are_ours(given, surname):
        return list(taken)
    ours, theirs = surname.judged.base, given.judged.base
    form = next((form for form in candidates(given.word, language)[:2] if is_given_name(form)), None)
    if ours == theirs or form is None or _fits(surname, theirs, language) or _fits(given, ours, language):
        return list(taken)
    judged = replace(given.judged, verdict=Verdict.OTHER_BASE, preferred=wanted(form, language, house, ours))
    return [replace(part, judged=judged) if part is given else part for part in taken]


def _are_ours(given: Part, surname: Part) -> bool:
    parts = (given.judged, surname.judged)
    return all(judged.base in BASES and judged.verdict is Verdict.ACCEPTED for judged in parts)


def _fits(part: Part, base: str, language: str) -> bool:
    """True when the German tables of that base explain the piece, too."""
    low, table = part.piece.low, system("duden", language, base)
    for form in candidates(part.word, language):
        known = (len(k) for k in established(form, language, base) if low.startswith(k.lower()))
        if any(ending_after(low, end) is not None for end in (*ends_in(form, table, low), *known)):
            return True
    return False
