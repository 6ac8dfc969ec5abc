"""What the search for names hands on: names of a source text, and how they stand in the German one."""

from dataclasses import dataclass
from enum import StrEnum

from qa.documents import Span


class NameKind(StrEnum):
    """Person, place or organisation."""

    PER = "PER"
    LOC = "LOC"
    ORG = "ORG"


class Verdict(StrEnum):
    """What the house thinks of a German form. `OTHER_BASE` follows another language's name (Charkow for Харків)."""

    ACCEPTED = "accepted"
    OTHER_SYSTEM = "other-system"
    OTHER_BASE = "other-base"
    FORBIDDEN = "forbidden"
    NEAR_MISS = "near-miss"


@dataclass(frozen=True, slots=True)
class Name:
    """A name in a source text: `span` in code points, `text` as found, `lemma` in the nominative."""

    span: Span
    text: str
    lemma: str
    kind: NameKind


@dataclass(frozen=True, slots=True)
class NameMatch:
    """One source name in a German text.

    `span` (code points of the German text) covers `found`. `system` is duden, press, english, scientific, glossary or
    ambiguous; `base` uk, ru, kk or other. `preferred` is what the house writes, inflected like `found`; when the verdict
    is accepted it may differ from `found` only where the house admits both.
    """

    span: Span
    found: str
    system: str
    base: str
    preferred: str
    verdict: Verdict
