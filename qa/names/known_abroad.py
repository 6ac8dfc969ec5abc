"""Well-known foreign names: what Ukrainian and Russian write for them, and how their own country spells them."""

from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path

from qa.languages.table_rows import table_rows
from qa.names.cyrillic import plain
from qa.names.lemmas import candidates

TABLE = Path(__file__).with_name("foreign_names.tsv")
GIVEN, PLACE, OTHER = "given", "place", "other"


@dataclass(frozen=True, slots=True)
class KnownAbroad:
    """A row of the table. `kind` is given, surname, place or other; `spellings` are all right, the usual one first."""

    kind: str
    spellings: tuple[str, ...]


@lru_cache(maxsize=20_000)
def known_abroad(word: str, language: str = "uk") -> tuple[KnownAbroad, ...]:
    """Return the well-known names that one Cyrillic word in any case stands for; empty for most words.

    >>> known_abroad("Тетчер")[0].spellings, known_abroad("Березовець")
    (('Thatcher',), ())
    """
    table = _by_cyrillic("uk" if language == "uk" else "ru")
    for form in dict.fromkeys((plain(word), *candidates(word, language))):
        if found := table.get(form.casefold()):
            return found
    return ()


@cache
def given_names_abroad() -> frozenset[str]:
    """Return every spelling of the given names of the table."""
    return frozenset(form for name in _rows() if name[0].kind == GIVEN for form in name[0].spellings)


@cache
def places_abroad() -> frozenset[str]:
    """Return every spelling of the places of the table that are nobody's surname in it: Mississippi, not Washington."""
    places, people = (
        frozenset(form for name in _rows() if (name[0].kind == PLACE) is is_place for form in name[0].spellings)
        for is_place in (True, False)
    )
    return places - people


@cache
def names_abroad() -> frozenset[str]:
    """Return every spelling of the persons and places of the table, the words of other names (City, Park) left out."""
    return frozenset(form for name in _rows() if name[0].kind != OTHER for form in name[0].spellings)


@cache
def _by_cyrillic(language: str) -> dict[str, tuple[KnownAbroad, ...]]:
    found: dict[str, tuple[KnownAbroad, ...]] = {}
    for name, uk, ru in _rows():
        for form in uk if language == "uk" else ru:
            found[form.casefold()] = (*found.get(form.casefold(), ()), name)
    return found


@cache
def _rows() -> tuple[tuple[KnownAbroad, tuple[str, ...], tuple[str, ...]], ...]:
    return tuple(
        (KnownAbroad(kind, tuple(latin.split("|"))), tuple(uk.split("|")), tuple(ru.split("|")))
        for kind, latin, uk, ru in table_rows(TABLE)[1:]
    )
