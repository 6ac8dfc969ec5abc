"""What our columns are called in TBX: ISO 30042:2008 (`martif`, dialect "2008") and ISO 30042:2019 (`tbx`, "dca" and "dct").

TBX-Basic has no place for everything we know, so the concept's base language stands in a note of its own ("base: uk"), and
a term-level note says what the administrative status cannot: "established" (an older usual German form), or "preferred" for
a second main term. https://www.tbxinfo.net, https://github.com/LTAC-Global/TBX-Basic_dialect
"""

import re
from enum import StrEnum

from qa.glossary.concept import BASES, Status

NAMESPACE = "urn:iso:std:iso:30042:ed-2"
# The dialects' own examples were for a time written with the name of the draft.
NAMESPACES = (NAMESPACE, "urn:iso:std:iso:30042:ed:3.0")
MODULES = {"min": "http://www.tbxinfo.net/ns/min", "basic": "http://www.tbxinfo.net/ns/basic"}
LANGUAGES = ("uk", "ru", "kk", "en", "de")


class Dialect(StrEnum):
    """How a TBX file is written: the edition of 2008, or that of 2019 with data categories as attributes or as tags."""

    MARTIF = "2008"
    DCA = "dca"
    DCT = "dct"


ADMINISTRATIVE = {
    Status.PREFERRED: "preferredTerm-admn-sts",
    Status.ESTABLISHED: "admittedTerm-admn-sts",
    Status.ADMITTED: "admittedTerm-admn-sts",
    Status.FORBIDDEN: "deprecatedTerm-admn-sts",
}
# administrativeStatus (-admn-sts) and normativeAuthorization of TBX, and what other tools write in their place. What is
# superseded or obsolete must not be used any more, as against our "established".
STATUSES = {
    "preferredterm": Status.PREFERRED,
    "preferred": Status.PREFERRED,
    "admittedterm": Status.ADMITTED,
    "admitted": Status.ADMITTED,
    "approved": Status.ADMITTED,
    "deprecatedterm": Status.FORBIDDEN,
    "deprecated": Status.FORBIDDEN,
    "supersededterm": Status.FORBIDDEN,
    "superseded": Status.FORBIDDEN,
    "forbidden": Status.FORBIDDEN,
    "obsolete": Status.FORBIDDEN,
    "standardizedterm": Status.PREFERRED,
    "legalterm": Status.ADMITTED,
    "regulatedterm": Status.ADMITTED,
}
BASE_NOTE = re.compile(f"base: (none|{'|'.join(filter(None, BASES))})")
PLAIN_ID = re.compile(r"[A-Za-z][A-Za-z0-9-]*")


def xml_id(concept: str) -> str:
    """Return the id of a concept as an XML name, which may not begin with a digit nor hold a space; `concept_id` undoes it.

    >>> xml_id("24-kanal"), xml_id("charkiw"), concept_id("_24-kanal")
    ('_24-kanal', 'charkiw', '24-kanal')
    """
    if PLAIN_ID.fullmatch(concept):
        return concept
    return "_" + re.sub(r"[^A-Za-z0-9-]", lambda match: f"_{ord(match.group()):x}_", concept)


def concept_id(name: str) -> str:
    """Return the concept's id behind an XML name that `xml_id` made; any other name stays as it is.

    >>> concept_id(xml_id("Київ_1")), concept_id("_7f")
    ('Київ_1', '7f')
    """
    if not name.startswith("_"):
        return name
    plain = re.sub(r"_([0-9a-f]{1,6})_", lambda match: _letter(match[1]), name[1:])
    return plain if xml_id(plain) == name else name


def _letter(number: str) -> str:
    return chr(int(number, 16)) if int(number, 16) <= 0x10FFFF else f"_{number}_"
