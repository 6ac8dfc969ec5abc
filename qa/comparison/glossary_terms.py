"""The German terms of the glossary that a rule asks for, where they stand in an article.

Most articles hold none of them. So the terms of a rule have an index of their own, a tenth of the glossary's, and even that
is made only when an article has all the letters of some term.
"""

import re
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, replace

from qa.comparison.article import Article
from qa.documents import Block, Span
from qa.glossary import ConceptEntry, Glossary, Kind, Shape, Status, Term, TermMatch
from qa.glossary.german_forms import is_adjective, term_keys
from qa.glossary.letters import is_abbreviation
from qa.languages.letter_groups import SIZE, folded, letter_groups
from qa.languages.sieve import Sieve
from qa.languages.tokens import has_any

WORD = re.compile(r"[^\W_]+")
GOOD = (Status.PREFERRED, Status.ESTABLISHED, Status.ADMITTED)
LATIN = ("um", "us", "a", "o")  # may be lost: Ministerium – Ministerien, Firma – Firmen
PART = 5  # letters of the shortest term that is found inside a compound
LONGEST_ENDING = 4
MOST_KEPT = 64


@dataclass(frozen=True, slots=True)
class Letters:
    """What an article has where a term is: the `stem` of its longest word, those of the `others`, `capitals` as they are."""

    stem: str
    others: tuple[str, ...]
    capitals: tuple[str, ...]

    def are_in(self, article: Article) -> bool:
        """True when the term may stand in the German text; False is certain."""
        text = article.folded_text
        if self.stem not in text:  # nearly always
            return False
        if not all(part in article.target.text for part in self.capitals):
            return False
        return all(part in text for part in self.others) and (len(self.stem) >= PART or self._is_word(text))

    def _is_word(self, text: str) -> bool:
        return re.search(rf"(?<![^\W_]){re.escape(self.stem)}\w{{,{LONGEST_ENDING}}}(?!\w)", text) is not None


@dataclass(frozen=True, slots=True)
class GermanTerms:
    """The German terms of some kinds and statuses.

    `entries` has their concept entries by id, whole, and `index` with no other terms; `letters` is sorted by
    the first letters of stems. Of nearly all words `may_hold` tells at once that no stem is in them.
    """

    whole: Glossary
    entries: dict[str, ConceptEntry]
    index: Glossary
    letters: dict[str, list[Letters]]
    may_hold: Sieve

    def find(self, article: Article) -> list[TermMatch]:
        """Return the terms that stand in the German text, in text order; homonyms share a span."""
        words = self.may_hold(article.folded_forms)
        letters = {letters for word in words for letters in _stems_in(word, self.letters) if letters.are_in(article)}
        stems = {some.stem for some in letters}
        return (
            [match for block in article.target.blocks for match in self._find_in(block, stems, article)]
            if stems
            else []
        )

    def _find_in(self, block: Block, stems: set[str], article: Article) -> Iterator[TermMatch]:
        german, start = block.span.of(article.target.text), block.span.start
        if has_any(stems, folded(german)):
            for match in self.index.find(german, "de"):
                word = match.word.shift(start) if match.word else None
                yield replace(match, entry=self.entries[match.entry.id], span=match.span.shift(start), word=word)


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
    few = tuple(_with_only_german(entry, statuses) for entry in entries.values())
    by_group: dict[str, list[Letters]] = {}
    for text in {term.text for entry in few for term in entry.terms}:
        letters = _letters(text)
        by_group.setdefault(letters.stem[:SIZE], []).append(letters)
    groups = by_group.keys()
    may_hold = Sieve(lambda word: not groups.isdisjoint(letter_groups(word)) and any(_stems_in(word, by_group)))
    return GermanTerms(glossary, entries, Glossary(few), by_group, may_hold)


def _stems_in(word: str, by_group: dict[str, list[Letters]]) -> Iterator[Letters]:
    """Yield the letters of terms whose stem a folded word has."""
    groups = by_group.keys() & letter_groups(word)
    return (letters for group in groups for letters in by_group[group] if letters.stem in word)


def _with_only_german(entry: ConceptEntry, statuses: Collection[Status]) -> ConceptEntry:
    return replace(entry, terms=tuple(t for t in entry.terms if t.language == "de" and t.status in statuses))


def _letters(term: str) -> Letters:
    words = WORD.findall(term)
    stems = sorted((_stem(*pair) for pair in zip(words, [*words[1:], None], strict=True)), key=len)
    capitals = tuple(word for word in words if is_abbreviation(word))
    return Letters(stems[-1] if stems else "", tuple(stems[:-1]), capitals)


def _stem(word: str, following: str | None) -> str:
    """Return what every form of a term's word begins with, folded: großangelegter Krieg – grossangelegt."""
    stem = term_keys(word, is_adjective(word, following))[0].rstrip("~")
    lost = next((ending for ending in LATIN if stem.endswith(ending) and len(stem) > PART), "")
    return stem.removesuffix(lost)


def are_named(entries: Iterable[ConceptEntry], german: str) -> bool:
    """True when the text names one of the concepts in words; letters alone (DSNS) are no words."""
    words = [replace(entry, terms=tuple(_words_of(entry))) for entry in entries]
    return bool(Glossary(tuple(words)).find(german, "de"))


def _words_of(entry: ConceptEntry) -> Iterator[Term]:
    return (t for t in entry.terms if t.language == "de" and t.status in GOOD and not t.text.isupper())


def place_of(match: TermMatch) -> Span:
    """Return what a reader takes for the term: all of a glued compound (Flügelraketenangriff), else the term as inflected."""
    return match.word if match.shape is Shape.GLUED and match.word else match.span
