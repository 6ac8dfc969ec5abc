"""All concept entries together, and how they are asked."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from qa.documents import Span
from qa.glossary.concept import ConceptEntry, Kind, Status, Term
from qa.glossary.read import read_tsv

if TYPE_CHECKING:
    from qa.glossary.index import TermIndex

ROOT = Path(__file__).resolve().parent.parent


class Shape(StrEnum):
    """How a term stands in a German text: by itself, in a compound with hyphens (Asow-Brigade), glued (Kriegsrechtsgesetz)."""

    WORD = "word"
    HYPHEN = "hyphen-compound"
    GLUED = "glued-compound"


@dataclass(frozen=True, slots=True)
class TermMatch:
    """A glossary term found in a text; spans in code points of that text.

    `span` covers the term with its inflection. In a compound it covers the term's part, and `word` the whole compound.
    """

    span: Span
    entry: ConceptEntry
    term: Term
    shape: Shape = Shape.WORD
    word: Span | None = None


@dataclass(slots=True)
class Glossary:
    """Concept entries with indexes by term and by word, each built when it is first asked."""

    entries: tuple[ConceptEntry, ...]
    _by_term: dict[tuple[str, str], list[ConceptEntry]] | None = field(default=None, repr=False, compare=False)
    _words: set[str] | None = field(default=None, repr=False, compare=False)
    _indexes: "dict[str, TermIndex]" = field(default_factory=dict, repr=False, compare=False)

    def named(self, name: str, language: str) -> list[ConceptEntry]:
        """Return the entries that have exactly this term in that language, case aside.

        >>> [entry.preferred for entry in shipped().named("Харків", "uk")]
        ['Charkiw']
        """
        if self._by_term is None:
            self._by_term = _by_term(self.entries)
        return list(self._by_term.get((language, name.casefold()), ()))

    def of_kind(self, *kinds: Kind) -> list[ConceptEntry]:
        """Return the entries of these kinds in table order."""
        return [entry for entry in self.entries if entry.kind in kinds]

    def __contains__(self, word: str) -> bool:
        """True when the word stands in some German term that is not forbidden (YouTube, Tschassiw)."""
        if self._words is None:
            self._words = _words(self.entries)
        return word in self._words

    def find(
        self, text: str, language: str, *, kinds: Collection[Kind] = (), statuses: Collection[Status] = ()
    ) -> list[TermMatch]:
        """Return the terms of one language that stand in a text, inflected or not, in text order.

        The longest match wins and matches do not overlap, but homonyms share a span, one match each. Only terms of
        these `kinds` and `statuses` are looked for, when any are named.

        >>> [m.span.of("des Kriegsrechts") for m in shipped().find("des Kriegsrechts", "de")]
        ['Kriegsrechts']
        >>> [m.entry.preferred for m in shipped().find("у Харкові діє воєнний стан", "uk")]
        ['Charkiw', 'Kriegsrecht']
        """
        from qa.glossary.index import TermIndex  # morphology and the word list are needed only here

        if language not in self._indexes:
            self._indexes[language] = TermIndex(self.entries, language)
        return self._indexes[language].find(text, frozenset(kinds), frozenset(statuses))


def load(paths: Iterable[Path], *, with_shipped: bool = True) -> Glossary:
    """Return the shipped entries followed by those of the given tables. Raises GlossaryError with file and line.

    A later entry replaces an earlier one with the same id.
    """
    entries = {entry.id: entry for entry in (shipped().entries if with_shipped else ())}
    for path in paths:
        entries.update({entry.id: entry for entry in read_tsv(path)})
    return Glossary(tuple(entries.values()))


@cache
def shipped() -> Glossary:
    """Return the glossary that comes with the product (`glossaries/*.tsv`)."""
    entries: dict[str, ConceptEntry] = {}
    for path in sorted(shipped_folder("glossaries").glob("*.tsv")):
        entries.update({entry.id: entry for entry in read_tsv(path)})
    return Glossary(tuple(entries.values()))


def shipped_folder(name: str) -> Path:
    """Return the folder of data that ships: inside the installed package, or beside it in a source tree."""
    inside = ROOT / "shipped" / name
    return inside if inside.is_dir() else ROOT.parent / name


def _by_term(entries: Iterable[ConceptEntry]) -> dict[tuple[str, str], list[ConceptEntry]]:
    found: dict[tuple[str, str], list[ConceptEntry]] = {}
    for entry in entries:
        for text, language, _ in entry.terms:
            found.setdefault((language, text.casefold()), []).append(entry)
    return found


def _words(entries: Iterable[ConceptEntry]) -> set[str]:
    words: set[str] = set()
    for entry in entries:
        for text, language, status in entry.terms:
            if language == "de" and status is not Status.FORBIDDEN:
                words.update(text.replace("-", " ").split(), text.split())
    return words
