"""What speaks for a capitalised word being a name, and for which kind."""

from collections.abc import Sequence
from functools import cache, lru_cache

from qa.glossary import Kind, shipped
from qa.languages.morphology import readings
from qa.names import concepts
from qa.names.adjectives import places_behind
from qa.names.heads import heads, is_head
from qa.names.records import NameKind
from qa.names.tokens import Token

PERSON = frozenset({"Name", "Surn", "Patr"})
PROPER = PERSON | {"Geox", "Orgn"}
FUNCTION = frozenset({"PREP", "CONJ", "PRCL", "NPRO", "ADVB", "INTJ", "PRED"})
KINDS = {
    Kind.PLACE: NameKind.LOC,
    Kind.REGION: NameKind.LOC,
    Kind.WATER: NameKind.LOC,
    Kind.SITE: NameKind.LOC,
    Kind.PERSON: NameKind.PER,
    Kind.GIVEN_NAME: NameKind.PER,
}
ORGANISATIONS = frozenset({Kind.ORGANISATION, Kind.UNIT, Kind.MEDIA, Kind.PARTY, Kind.BRAND})
HYPHENATED = 2
DIRECTIONS = frozenset(["північний", "південний", "західний", "східний", "центральний"]) | frozenset(
    ["северный", "южный", "западный", "восточный", "центральный"]
)
# Places stand after these; persons seldom do.
PLACE_PREPOSITIONS = frozenset(
    ("у", "в", "на", "до", "із", "з", "біля", "під", "при", "через", "во", "над", "к", "ко", "близ")
)


@lru_cache(maxsize=50_000)
def marks(word: str, language: str) -> frozenset[str]:
    """Return the name grammemes (Name, Surn, Patr, Geox, Orgn) of the dictionary's readings; of guesses when it has none."""
    found = readings(word, language)
    known = [r for r in found if r.is_known] or found
    return frozenset().union(*(r.grammemes & PROPER for r in known)) if known else frozenset()


@lru_cache(maxsize=50_000)
def is_common(word: str, language: str) -> bool:
    """True when the dictionary has the word as something that is no name: Канал, Тому, Офіцер."""
    return any(r.is_known and not r.grammemes & PROPER for r in readings(word, language))


@lru_cache(maxsize=50_000)
def is_certain(word: str, language: str) -> bool:
    """True when the word can hardly be anything but a name: not in the dictionary, or there as a name only.

    >>> is_certain("Березовець", "uk"), is_certain("Тому", "uk"), is_certain("Харків", "uk")
    (True, False, True)
    """
    found = readings(word, language)
    if not found:
        return False
    if any(r.is_known and (r.grammemes & FUNCTION or not r.grammemes & PROPER) for r in found):
        return False
    if any(r.is_known for r in found):
        return True
    return bool(found[0].grammemes & PROPER) or (
        not found[0].grammemes & FUNCTION and found[0].is_nominal and "ADJF" not in found[0].grammemes
    )


@lru_cache(maxsize=50_000)
def known_kind(name: str, language: str) -> NameKind | None:
    """Return what the glossary has the name for, inflected or as an adjective of a place; None when it has nothing."""
    for entry in concepts.concepts(name, language, shipped()):
        if entry.kind in KINDS:
            return KINDS[entry.kind]
        if entry.kind in ORGANISATIONS:
            return NameKind.ORG
    return NameKind.PER if concepts.persons(name, language, shipped()) else None


def kind_of(words: Sequence[Token], before: Sequence[Token], after: Sequence[Token], language: str) -> NameKind:
    """Return the kind of a name from its own words first, then from the words around it (`before` ends beside it)."""
    # Рада is a girl, the (міська) рада a council.
    per_word = [marks(word.plain, language) if word.is_capital else frozenset[str]() for word in words]
    if len(words[0].plain) == 1 and len(words) > 1:
        return NameKind.PER  # Б. Хмельницький
    known = known_kind(" ".join(word.plain for word in words), language)
    if known is None and len(words) == HYPHENATED:
        joined = "-".join(word.plain for word in words)  # Івано-Франківська
        known = known_kind(joined, language) if _initials(joined) in _initials_of_joined(language) else None
    # Володимир is a town and, much more often, a man.
    if known and not (
        known is NameKind.LOC and len(words) == 1 and "Name" in per_word[0] and "Geox" not in per_word[0]
    ):
        return known
    if (
        len(words) > 1
        and _is_direction(words[0].plain, language)
        and known_kind(words[-1].plain, language) is NameKind.LOC
    ):
        return NameKind.LOC
    if any("Patr" in some for some in per_word) or (len(words) > 1 and any("Name" in some for some in per_word)):
        return NameKind.PER
    return _by_heads(words, before, after, language) or _by_shape(words, before, language)


@cache
def _initials_of_joined(language: str) -> frozenset[tuple[str, ...]]:
    """What the words of the glossary with a hyphen begin with; two names side by side are seldom such a word, and dear to ask."""
    terms = concepts.index(shipped(), language).terms
    return frozenset(_initials(word) for term in terms for word in term.split() if "-" in word)


def _initials(word: str) -> tuple[str, ...]:
    """Return the first letters of the parts of a word: і, ф of Івано-Франківськ."""
    return tuple(part[:1] for part in word.casefold().split("-"))


def _is_direction(word: str, language: str) -> bool:
    """True for the first word of Центральна Америка, Північна Корея."""
    return any(r.is_known and "ADJF" in r.grammemes and r.lemma in DIRECTIONS for r in readings(word, language))


def _by_heads(
    words: Sequence[Token], before: Sequence[Token], after: Sequence[Token], language: str
) -> NameKind | None:
    if any(is_head("organisation", word.plain, language) for word in words):
        return NameKind.ORG
    if any(is_head("place", word.plain, language) for word in words):
        return NameKind.LOC
    if words[0].is_quoted or any(word.is_latin for word in words):
        return NameKind.ORG
    if words[0].is_abbreviation:
        return NameKind.LOC if words[0].plain.lower() in heads("place-abbreviation", language) else NameKind.ORG
    if before and not words[0].starts:
        if is_head("place", before[-1].plain, language):
            return NameKind.LOC
        if is_head("person", before[-1].plain, language):
            return NameKind.PER
    if after and (is_head("place", after[0].plain, language) and places_behind(words[-1].plain)):
        return NameKind.LOC
    if (
        len(after) > 1
        and after[0].plain in ("та", "і", "й", "и")
        and after[1].is_capital
        and _are_adjectives(words, language)
    ):
        return NameKind.LOC if _are_adjectives(after[1:2], language) else None  # Чорного та Азовського морів
    return None


def _are_adjectives(words: Sequence[Token], language: str) -> bool:
    return all(any(r.is_known and "ADJF" in r.grammemes for r in readings(word.plain, language)) for word in words)


def _by_shape(words: Sequence[Token], before: Sequence[Token], language: str) -> NameKind:
    """No word says it outright: dictionary marks, a preposition, an ending."""
    word = words[-1]
    some, known = marks(word.plain, language), any(r.is_known for r in readings(word.plain, language))
    after_preposition = bool(before) and before[-1].plain.lower() in PLACE_PREPOSITIONS and not words[0].starts
    if known_kind(word.plain, language) is NameKind.LOC:
        return NameKind.LOC
    if "Geox" in some and ((known and not some & PERSON) or after_preposition):
        return NameKind.LOC
    if some & PERSON and known:
        return NameKind.PER
    if "Geox" in some and not some & PERSON:
        return NameKind.LOC
    if any("Sgtm" in r.grammemes and r.is_known for r in readings(word.plain, language)) and not some & PERSON:
        return NameKind.LOC
    if known and is_common(word.plain, language):
        return NameKind.LOC if after_preposition and len(words) == 1 else NameKind.PER
    if after_preposition and len(words) == 1 and before[-1].plain.lower() in ("у", "в"):
        return NameKind.LOC
    return NameKind.PER
