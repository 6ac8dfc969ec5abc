"""Terms inside glued German compounds: Kriegsrecht in Kriegsrechtsgesetz, Offensive in Sommeroffensive."""

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from qa.glossary.concept import Kind
from qa.glossary.german_forms import agrees, bases
from qa.glossary.letters import fold
from qa.languages.compounds import LINKS, PREFIXES, is_head, is_tail
from qa.languages.words import is_noun

if TYPE_CHECKING:
    from qa.glossary.index import Known

SHORTEST = 5  # shorter terms are found in too much by chance: Bug in Bugwelle, Lena in Lenabogen
SHORTEST_REST = 3
# Persons and brands take a hyphen in compounds: Selenskyj-Plan, YouTube-Kanal.
NEVER = frozenset((Kind.PERSON, Kind.GIVEN_NAME, Kind.BRAND, Kind.MEDIA, Kind.PARTY))
WORDS = frozenset((Kind.TERM, Kind.LOADED_TERM, Kind.EVENT, Kind.ORGANISATION, Kind.ABBREVIATION))


def inside(word: str, terms: "Mapping[str, Sequence[Known]]") -> "Iterator[tuple[Known, int, int]]":
    """Yield the terms that a longer word begins or ends with, each with its begin and end in the word; the longest only."""
    if len(word) < SHORTEST + SHORTEST_REST or not word[:1].isupper() or word[1:] != word[1:].lower():
        return
    for cut in range(len(word) - SHORTEST_REST, SHORTEST - 1, -1):
        head, rest = word[:cut], word[cut:].lower()
        found = [
            known for known in terms.get(fold(head), ()) if _may_be_part(known) and agrees(head, _text(known), True)
        ]
        if found and any(rest.startswith(link) and _is_word(rest[len(link) :]) for link in LINKS):
            yield from ((known, 0, cut) for known in found)
            return
    for cut in range(SHORTEST_REST, len(word) - SHORTEST + 1):
        tail = word[cut:].capitalize()
        found = [
            known
            for key in bases(tail)
            for known in terms.get(key, ())
            if _may_be_part(known) and len(_text(known)) >= SHORTEST and agrees(tail, _text(known), True)
        ]
        # Anschlag and Vorschlag are no kinds of Schlag.
        if found and word[:cut].lower() not in PREFIXES and is_head(word[:cut].lower()):
            yield from ((known, cut, len(word)) for known in found)
            return


def _text(known: "Known") -> str:
    return known.words[0].text


def _may_be_part(known: "Known") -> bool:
    """True for single words; names that are words as well (Halle, Essen) would be found in Hallenbad and Essensausgabe."""
    if len(known.words) > 1 or known.entry.kind in NEVER or not _text(known)[:1].isupper():
        return False
    return known.entry.kind in WORDS or not is_noun(_text(known))


def _is_word(rest: str) -> bool:
    return len(rest) >= SHORTEST_REST and is_tail(rest)
