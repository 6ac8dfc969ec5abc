"""All concept entries together, and how they are asked."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from qa.documents import Span
from qa.glossary.concept import ConceptEntry, Kind, Status, Term
from qa.glossary.read import read_tsv

ROOT = Path(__file__).resolve().parent.parent


@dataclass(frozen=True, slots=True)
class TermMatch:
    """A glossary term found in a text; `span` in code points of that text."""

    span: Span
    entry: ConceptEntry
    term: Term


@dataclass(slots=True)
class Glossary:
    """Concept entries with indexes by term and by word. Later entries of the same id replace earlier ones."""

    entries: tuple[ConceptEntry, ...]
    _by_term: dict[tuple[str, str], list[ConceptEntry]] = field(default_factory=lambda: defaultdict(list), repr=False)
    _words: set[str] = field(default_factory=set, repr=False)

    def __post_init__(self) -> None:
        for entry in self.entries:
            for term in entry.terms:
                self._by_term[term.language, term.text.casefold()].append(entry)
                if term.language == "de" and term.status is not Status.FORBIDDEN:
                    self._words.update(term.text.replace("-", " ").split(), term.text.split())

    def named(self, name: str, language: str) -> list[ConceptEntry]:
        """Return the entries that have exactly this term in that language, case aside.

        >>> [entry.preferred for entry in shipped().named("Харків", "uk")]
        ['Charkiw']
        """
        return list(self._by_term.get((language, name.casefold()), ()))

    def of_kind(self, *kinds: Kind) -> list[ConceptEntry]:
        """Return the entries of these kinds in table order."""
        return [entry for entry in self.entries if entry.kind in kinds]

    def __contains__(self, word: str) -> bool:
        """True when the word stands in some German term that is not forbidden (YouTube, Tschassiw)."""
        return word in self._words


def load(paths: Iterable[Path], *, with_shipped: bool = True) -> Glossary:
    """Return the shipped entries followed by those of the given tables. Raises GlossaryError with file and line."""
    entries: dict[str, ConceptEntry] = {entry.id: entry for entry in (shipped().entries if with_shipped else ())}
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
