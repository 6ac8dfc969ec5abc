"""The German terms of the glossary that a rule asks for, where they stand in an article.

Most articles hold none of them. So the terms of a rule have an index of their own, a tenth of the glossary's, and even that
is made only when some word of an article begins like a term, or is a compound that may hold one.
"""

import re
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, replace

from qa.documents import Span
from qa.glossary import ConceptEntry, Glossary, Kind, Shape, Status, Term, TermMatch
from qa.languages.letter_groups import LONG_WORD, SIZE, WORD, folded
from qa.rules.article import Article

GOOD = (Status.PREFERRED, Status.ESTABLISHED, Status.ADMITTED)
# What an inflected form may lack: großangelegter Krieg – großangelegten, Ministerium – Ministerien, Firma – Firmen.
LOST_ENDING = re.compile(r"(?:e[nrms]?|um|us|a|o)$")
SHORTEST_STEM = 3
MOST_KEPT = 64


@dataclass(frozen=True, slots=True)
class GermanTerms:
    """The German terms of some kinds and statuses, and the first letters of each: `stems` by their `letter_groups` group.

    `entries` has the concept entries by id, whole; `found_by` holds them without their other terms.
    """

    whole: Glossary
    entries: dict[str, ConceptEntry]
    found_by: Glossary
    stems: dict[str, tuple[str, ...]]

    def find(self, article: Article) -> list[TermMatch]:
        """Return the terms that stand in the German text, in text order; homonyms share a span."""
        if self.stems.keys().isdisjoint(article.letter_groups) or not any(map(self._may_hold, article.folded_words)):
            return []
        found = self.found_by.find(article.target.text, "de")
        return [replace(match, entry=self.entries[match.entry.id]) for match in found]

    def _may_hold(self, word: str) -> bool:
        """True when a folded word begins like a term, or is long and has a term's first letters inside."""
        places = range(len(word) - SIZE + 1) if len(word) >= LONG_WORD else (0,)
        return any(
            word.startswith(self.stems.get(word[at : at + size], ()), at)
            for at in places
            for size in (range(2, SIZE + 1) if at == 0 else (SIZE,))
        )


_kept: dict[tuple[int, frozenset[Kind], tuple[Status, ...]], GermanTerms] = {}


def german_terms(glossary: Glossary, kinds: frozenset[Kind], *statuses: Status) -> GermanTerms:
    """Return the German terms of these kinds and statuses; gathered once for each glossary."""
    key = (id(glossary), kinds, statuses)
    if key not in _kept:
        if len(_kept) >= MOST_KEPT:  # an editor that reloads its glossary must not keep all of them
            _kept.clear()
        _kept[key] = _gathered(glossary, kinds, statuses)  # it holds the glossary, so that the id stays its own
    return _kept[key]


def _gathered(glossary: Glossary, kinds: frozenset[Kind], statuses: Collection[Status]) -> GermanTerms:
    entries = {entry.id: entry for entry in glossary.of_kind(*kinds) if entry.in_language("de", *statuses)}
    few = [_with_only_german(entry, statuses) for entry in entries.values()]
    stems: dict[str, list[str]] = {}
    for stem in {_stem(term.text) for entry in few for term in entry.terms}:
        stems.setdefault(stem[:SIZE], []).append(stem)
    return GermanTerms(
        glossary, entries, Glossary(tuple(few)), {head: tuple(found) for head, found in stems.items() if head}
    )


def _with_only_german(entry: ConceptEntry, statuses: Collection[Status]) -> ConceptEntry:
    return replace(entry, terms=tuple(t for t in entry.terms if t.language == "de" and t.status in statuses))


def _stem(term: str) -> str:
    """Return what every form of a term's first word begins with, folded."""
    first = WORD.search(folded(term))
    word = first.group() if first else ""
    stem = LOST_ENDING.sub("", word)
    return stem if len(stem) >= SHORTEST_STEM else word


def are_named(entries: Iterable[ConceptEntry], german: str) -> bool:
    """True when the text names one of the concepts in words; letters alone (DSNS) are no words."""
    words = [replace(entry, terms=tuple(_words_of(entry))) for entry in entries]
    return bool(Glossary(tuple(words)).find(german, "de"))


def _words_of(entry: ConceptEntry) -> Iterator[Term]:
    return (t for t in entry.terms if t.language == "de" and t.status in GOOD and not t.text.isupper())


def place_of(match: TermMatch) -> Span:
    """Return what a reader takes for the term: all of a glued compound (Flügelraketenangriff), else the term as inflected."""
    return match.word if match.shape is Shape.GLUED and match.word else match.span
