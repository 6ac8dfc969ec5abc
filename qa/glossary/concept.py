"""A concept entry: one thing, and what it is called in each language (TBX, ISO 30042)."""

from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple


class Status(StrEnum):
    """A term's place in the house style (TBX administrative status). `ESTABLISHED` is an older usual German form (Kiew)."""

    PREFERRED = "preferred"
    ESTABLISHED = "established"
    ADMITTED = "admitted"
    FORBIDDEN = "forbidden"


class Kind(StrEnum):
    """What sort of thing the concept is."""

    PLACE = "place"
    REGION = "region"
    WATER = "water"
    PERSON = "person"
    GIVEN_NAME = "given-name"
    ORGANISATION = "organisation"
    UNIT = "unit"
    MEDIA = "media"
    PARTY = "party"
    ABBREVIATION = "abbreviation"
    SITE = "site"
    BRAND = "brand"
    TERM = "term"
    LOADED_TERM = "loaded-term"
    NATIONALITY = "nationality"
    EVENT = "event"


OURS = ("uk", "ru", "kk", "be")  # whose names we transcribe
BASES = (*OURS, "en", "other", "")


class Term(NamedTuple):
    """A word or name for the concept in one language (`uk`, `ru`, `kk`, `en`, `de`).

    A named tuple, because twenty thousand of them are made when the shipped tables are read.
    """

    text: str
    language: str
    status: Status = Status.PREFERRED


@dataclass(frozen=True, slots=True)
class ConceptEntry:
    """One concept. `base` is the language whose form the German spelling follows; `place` is `file:line` of the row."""

    id: str
    kind: Kind
    base: str
    terms: tuple[Term, ...]
    note: str = ""
    source: str = ""
    place: str = ""

    def in_language(self, language: str, *statuses: Status) -> tuple[str, ...]:
        """Return the terms of one language, in table order; all statuses when none is named."""
        return tuple(t.text for t in self.terms if t.language == language and (not statuses or t.status in statuses))

    @property
    def preferred(self) -> str:
        """The German form the house prefers, or an empty string when the entry has none."""
        return next(iter(self.in_language("de", Status.PREFERRED)), "")
