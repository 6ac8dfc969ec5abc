"""Places of the glossary with a piece of the source left on them or cut off: Toretskom, Region Krasnodarsk, Betpak-Dal.

Whoever (or whatever) puts a word form into Latin letters without knowing its nominative writes «в Торецком» as Toretskom,
takes the adjective of «Краснодарский край» for the name, or a final -а for the ending of the genitive.
"""

import re
from collections.abc import Iterable
from dataclasses import replace

from qa.glossary import OURS, ConceptEntry, Kind
from qa.names import concepts
from qa.names.german import pieces
from qa.names.judgement import Judgement
from qa.names.records import NameMatch, Verdict
from qa.names.settle import House, hit

# Торецком, Харькову, Харькове, Торецька, Мирнограді, Мелітополя, Ізюмем, Самарой, Одесою
LEFT_ON = re.compile(r"(?:om|omu|em|u|ju|yu|e|a|ja|ya|i|oj|oy|oju|oyu)")
ADJECTIVE = re.compile(r"(?:sk|skij|skyj|ski|sky|skogo|skoho|skom|skomu|skoj|skoi)")  # Краснодарск(ий), Краснодарском
CUT_OFF = re.compile(r"[aeoy]|ja")  # Бетпак-Дала


def with_case_ending(name: str, german: str, house: House) -> NameMatch | None:
    """Return where a place of our region stands with a case ending of the source: Toretskom for Торецька; or None."""
    if " " in name:
        return None
    for entry in _places(name, house):
        for piece in pieces(german):
            found = concepts.explained(entry, piece.low, house.style, None, house.language)
            if found and found[1] > 3 and LEFT_ON.fullmatch(piece.low, found[1]) and _is_unknown(piece.text, house):
                choice = concepts.house_choice(entry, house.style)
                judged = Judgement("ambiguous", entry.base, Verdict.NEAR_MISS, choice, "", 4)
                return hit((piece.start, piece.end), german, judged)
    return None


def as_the_glossary_ends_it(match: NameMatch, name: str, house: House) -> NameMatch:
    """Return the match, a near miss where its letters are right but for the end that the glossary has: Betpak-Dal."""
    if match.verdict is not Verdict.ACCEPTED:
        return match
    for entry in _places(name, house):
        choice = concepts.house_choice(entry, house.style)
        right = choice.split()[-1] if entry.kind is Kind.REGION else choice
        if _differs_at_the_end(match.found, right, entry) and _is_unknown(match.found, house):
            return replace(match, verdict=Verdict.NEAR_MISS, preferred=right)
    return match


def _differs_at_the_end(found: str, right: str, entry: ConceptEntry) -> bool:
    if found.startswith(right):
        return entry.kind is Kind.REGION and bool(ADJECTIVE.fullmatch(found, len(right)))
    return len(found) > 4 and right.startswith(found) and bool(CUT_OFF.fullmatch(right, len(found)))


def _places(name: str, house: House) -> Iterable[ConceptEntry]:
    found = concepts.concepts(name, house.language, house.glossary)
    return [e for e in found if e.kind in concepts.PLACES and e.base in OURS and e.preferred]


def _is_unknown(word: str, house: House) -> bool:
    """True when neither the glossary nor the word list has the word: Donezka, but not Tomsk beside the river Tom."""
    from qa.languages.words import is_name, is_noun, zipf

    return not (house.glossary.named(word, "de") or zipf(word) or is_name(word) or is_noun(word))
