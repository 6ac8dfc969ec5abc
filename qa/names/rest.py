"""Where a name stands that was not found as a word of its own: as a German adjective (putinsche) or torn apart
(Berezo wez)."""

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache

from qa.names import concepts
from qa.names.german import Piece
from qa.names.judge import by_systems
from qa.names.judgement import Judgement
from qa.names.records import NameMatch, Verdict
from qa.names.settle import House, hit

ADJECTIVE = re.compile(r"(?<![\w-])[a-zäöüß]{3,}?(?:i|['’])?sche[nrsm]?(?!\w)")
ISCH = re.compile(r"(?:i|['’])?sche[nrsm]?$")
TORN = re.compile(r"(?<!\w)(?P<first>[A-ZÄÖÜ][a-zäöüß]+)[ -](?P<second>[a-zäöüß]+)(?!\w)")
SHORTEST = 4  # letters of a source name that is looked for so


def as_adjective(name: str, german: str, house: House) -> NameMatch | None:
    """Return where the last word of a name stands as a small adjective: das putinsche Russland; or None."""
    last = name.rsplit(" ", 1)[-1]
    if len(last) < SHORTEST:
        return None
    for piece in _adjectives(german):
        judged = by_systems(last, piece.text, house.language, house.style.system)
        if judged and ISCH.fullmatch(judged.ending):
            return hit((piece.start, piece.end), german, replace(judged, preferred=judged.preferred.lower()))
    return None


def torn_apart(name: str, german: str, house: House) -> NameMatch | None:
    """Return where one word of a name stands with a space or hyphen in it, as a near miss of the whole: Berezo wez; or None."""
    if len(name) < SHORTEST or " " in name:
        return None
    for start, end, joined in _pairs(german):
        judged = by_systems(name, joined, house.language, house.style.system)
        if judged:
            return hit((start, end), german, replace(judged, system="ambiguous", verdict=Verdict.NEAR_MISS))
    return None


def glued_or_torn(name: str, german: str, house: House) -> NameMatch | None:
    """Return where a place of two words stands with their border in the wrong place: KrywyjRih, Kry wyj Rih; or None."""
    for entry in concepts.concepts(name, house.language, house.glossary) if " " in name else ():
        choice = concepts.house_choice(entry, house.style)
        if entry.kind not in concepts.PLACES or " " not in choice:
            continue
        for found in _any_borders(choice).finditer(german):
            if " ".join(found["name"].split()) not in {form.text for form in concepts.forms(entry, house.style)}:
                judged = Judgement("glossary", entry.base, Verdict.NEAR_MISS, choice, found["end"], 4)
                return hit(found.span(), german, judged)
    return None


@lru_cache(maxsize=500)
def _any_borders(term: str) -> re.Pattern[str]:
    letters = r"[ -]?".join(map(re.escape, re.sub(r"[ -]", "", term)))
    return re.compile(rf"(?<![\w-])(?P<name>{letters})(?P<end>s?)(?![\w-])")


@lru_cache(maxsize=500)
def _adjectives(german: str) -> tuple[Piece, ...]:
    return tuple(Piece(*match.span(), match.group(), match.group()) for match in ADJECTIVE.finditer(german))


@lru_cache(maxsize=500)
def _pairs(german: str) -> tuple[tuple[int, int, str], ...]:
    return tuple(_joined(german))


def _joined(german: str) -> Iterator[tuple[int, int, str]]:
    for match in TORN.finditer(german):
        yield match.start(), match.end(), match["first"] + match["second"]
