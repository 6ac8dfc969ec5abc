"""English forms that a German text should not have: Kyiv, and of bodies, clubs and papers Roskomnadzor, Kryvbas."""

from qa.glossary import OURS, ConceptEntry, Kind
from qa.names.lattices import ends_of, lattice
from qa.names.systems import systems_reading

PLACES = frozenset({Kind.PLACE, Kind.REGION, Kind.WATER, Kind.SITE})
BODIES = frozenset({Kind.ORGANISATION, Kind.PARTY, Kind.MEDIA, Kind.UNIT})


def in_english(entry: ConceptEntry) -> list[str]:
    """Return the English names of places and people of one word, and of bodies those that only transcribe.

    Kryvbas and Roskomnadzor are told, Voice for «Голос» is not.
    """
    terms = entry.in_language("en")
    if entry.kind in PLACES | {Kind.GIVEN_NAME} or (entry.kind is Kind.PERSON and entry.base in OURS):
        return [text for text in terms if " " not in text]
    is_body = entry.kind in BODIES and entry.base in OURS
    return [text for text in terms if is_transcribed(text, entry)] if is_body else []


def is_transcribed(text: str, entry: ConceptEntry, family: str = "english") -> bool:
    """True for one word that a table of the family makes of the name; abbreviations are none."""
    if text.isupper() or not text.isalpha():
        return False
    tables = [table for table in systems_reading(entry.base) if table.family == family and table.base == entry.base]
    terms = [term for term in entry.in_language(entry.base) if " " not in term]
    return any(len(text) in ends_of(lattice(term, table), text.lower()) for term in terms for table in tables)
