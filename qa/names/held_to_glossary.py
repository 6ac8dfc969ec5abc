"""A piece that renders a source word somehow, held against the glossary, which is asked first.

Of a name that the glossary has, its own forms and what its own language's tables make of it are right. What another
language's table would admit, or a foreign name's sounds, is a slip for its form: Kiyv, Krosnodar, Alexander Stub.
"""

from collections.abc import Sequence
from dataclasses import replace

from qa.glossary import OURS, ConceptEntry
from qa.names import concepts
from qa.names.german import pieces
from qa.names.judgement import Judgement
from qa.names.lemmas import candidates
from qa.names.parts import Part
from qa.names.records import Verdict
from qa.names.settle import House, is_that_person, without_marks

SLIP = 4  # cost of a near miss
TO_BE_HELD = (Verdict.ACCEPTED, Verdict.OTHER_BASE, Verdict.NEAR_MISS)
SHORTEST = 3  # letters of a surname that may be one letter off


def against_person(
    judged: Judgement | None, entry: ConceptEntry, name: tuple[str, ...], house: House
) -> Judgement | None:
    """Return what a surname is that this person of the glossary does not have; `name` is the whole source name.

    Sybiga is neither the Ukrainian Sybiha nor the Russian Sibiga: half of each.
    """
    if judged is None or judged.verdict not in (Verdict.ACCEPTED, Verdict.NEAR_MISS) or not entry.preferred:
        return judged
    is_own = judged.base == entry.base in OURS and judged.verdict is Verdict.ACCEPTED
    if is_own or not is_that_person(entry, name, house.language):
        return judged
    surname = concepts.house_choice(entry, house.style).split()[-1]
    return _slip(judged, entry, surname)


def against_places(judged: Judgement, entries: Sequence[ConceptEntry], word: str, house: House) -> Judgement:
    """Return what a piece is as a place of our region that the glossary has under this very word, in any case.

    Of several places (Самаре may be of Samara or the Samar) the likeliest, which comes first, decides.
    """
    held = (_against_place(judged, entry, word, house) for entry in entries)
    return next((one for one in held if one is not judged), judged)


def _against_place(judged: Judgement, entry: ConceptEntry, word: str, house: House) -> Judgement:
    """Return what the piece is beside this one place.

    What follows another language's table though the glossary has the place in that language, too, follows neither: Orochiw
    is not the Russian form of Оріхів, which is Orechow. Villages of which every country has some are left alone.
    """
    if entry.base not in OURS or not entry.preferred or entry.kind not in concepts.PLACES:
        return judged
    is_own = judged.base == entry.base and judged.verdict is Verdict.ACCEPTED
    if is_own or judged.verdict not in TO_BE_HELD or not _has(entry, word, house.language):
        return judged
    choice = concepts.house_choice(entry, house.style)
    if judged.verdict is Verdict.OTHER_BASE and not entry.in_language(judged.base):
        return replace(judged, preferred=choice)
    return _slip(judged, entry, choice)


def slip_of_person(words: tuple[str, ...], german: str, taken: Sequence[Part], house: House) -> Part | None:
    """Return the surname, one letter off, of a person of the glossary whose given name stands before it: Alexander Stub."""
    at = len(words) - 1
    if at < 1 or [part.at for part in taken] != [*range(at)]:
        return None
    before = taken[-1].piece
    piece = next((piece for piece in pieces(german) if 0 <= piece.start - before.end <= 1), None)
    if piece is None:
        return None
    for entry in concepts.persons(words[at], house.language, house.glossary):
        surname = concepts.house_choice(entry, house.style).split()[-1] if entry.preferred else ""
        ending = "s" if piece.low.endswith("s") and not surname.endswith("s") else ""
        stem = piece.low.removesuffix(ending)
        if is_that_person(entry, words, house.language) and _is_one_letter_off(stem, surname.lower()):
            judged = Judgement("ambiguous", entry.base or "other", Verdict.NEAR_MISS, surname, ending, SLIP)
            return Part(at, words[at], piece, judged)
    return None


def _is_one_letter_off(written: str, right: str) -> bool:
    from rapidfuzz.distance import DamerauLevenshtein

    return len(right) > SHORTEST and DamerauLevenshtein.distance(without_marks(written), without_marks(right)) == 1


def _slip(judged: Judgement, entry: ConceptEntry, right: str) -> Judgement:
    return replace(
        judged, system="ambiguous", base=entry.base or "other", verdict=Verdict.NEAR_MISS, preferred=right, cost=SLIP
    )


def _has(entry: ConceptEntry, word: str, language: str) -> bool:
    terms = [term for term in entry.in_language(language) if not concepts.is_common(term)]
    return any(form in terms for form in candidates(word, language))
