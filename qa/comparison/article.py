"""What a rule may look at: the translation, its source, which segments belong together, and what the house knows."""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import chain
from operator import attrgetter
from typing import TYPE_CHECKING

from qa.comparison.pair import Pair
from qa.comparison.repair import Repair
from qa.documents import Alignment, Document, Edit, Span
from qa.glossary import Glossary
from qa.languages.letter_groups import folded
from qa.languages.tokens import characters_of, gaps_in, has_figures, is_plain, spelled_in, words_in
from qa.lazy import once
from qa.style import HouseStyle

if TYPE_CHECKING:
    from qa.comparison.freedom import Freedom
    from qa.comparison.names.name_tokens import PairTokens
    from qa.comparison.names.place_adjectives import PlaceAdjective
    from qa.names import Name, NameMatch


WORD = re.compile(r"[^\W_]+")
START = attrgetter("span.start")


@dataclass(frozen=True, slots=True)
class NameUse:
    """A name of the source, the pair it stands in, and what stands for it in the German; spans of the two documents."""

    name: "Name"
    source_span: Span
    pair: Pair
    match: "NameMatch | None"
    target_span: Span | None

    @property
    def found(self) -> str:
        """The German words that stand for the name; empty when none were found."""
        return self.match.found if self.match else ""

    def repair(self, article: "Article") -> Repair:
        """Return what a finding about this use says on how to mend it; safe only where the glossary has decided."""
        if self.match is None or self.target_span is None or not self.match.preferred:
            return {"edits": (), "suggestions": (), "source_span": self.source_span}
        assert article.source is not None  # a name has a source
        from qa.comparison.names.used_form import as_used  # which knows articles

        better = as_used(self, article)
        is_decided = bool(article.glossary.named(self.name.lemma, article.source.language))
        edit = Edit(self.target_span, better, safe=is_decided)
        return {"edits": (edit,), "suggestions": (better,), "source_span": self.source_span}


@dataclass
class Article:
    """A translation under test. `source` and `alignment` are both there or both None."""

    target: Document
    glossary: Glossary
    style: HouseStyle = field(default_factory=HouseStyle)
    source: Document | None = None
    alignment: Alignment | None = None

    @property
    def source_language(self) -> str:
        """The language of the source; "uk" without one, so that a rule may ask about names all the same."""
        return self.source.language if self.source else "uk"

    @once
    def pairs(self) -> tuple[Pair, ...]:
        """The beads with their segments, in target order; empty without a source."""
        if self.source is None or self.alignment is None:
            return ()
        source, target = self.source.segments, self.target.segments
        return tuple(
            Pair(tuple(source[i] for i in bead.source), tuple(target[j] for j in bead.target), bead.confidence)
            for bead in self.alignment
        )

    @once
    def passages(self) -> "tuple[Pair, ...]":
        """The pairs, sentences that do not stand alone joined to their neighbours; see `qa.comparison.null_beads`."""
        from qa.comparison.null_beads import passages  # which knows articles

        return passages(self)

    def sure_pairs(self) -> Iterator[Pair]:
        """Yield the pairs that a rule may judge: both sides there, confident."""
        return (pair for pair in self.pairs if pair.is_sure)

    def sure_passages(self) -> Iterator[Pair]:
        """Yield the passages that a rule may judge: what names and facts are asked about, see `passages`."""
        return (passage for passage in self.passages if passage.is_sure)

    def near(self, pair: Pair, reach: int) -> "tuple[Pair, ...]":
        """Return the passages from `reach` before a passage to `reach` behind it, itself included."""
        place = self._places.get(id(pair), 0)
        return self.passages[max(0, place - reach) : place + reach + 1]

    @once
    def _places(self) -> dict[int, int]:
        return {id(pair): place for place, pair in enumerate(self.passages)}

    def source_of(self, pair: Pair) -> str:
        """Return the source text of a pair."""
        if len(pair.source) == 1:  # nearly always
            return pair.source[0].text
        return pair.source_span.of(self.source.text) if self.source and pair.source else ""

    def target_of(self, pair: Pair) -> str:
        """Return the German text of a pair."""
        if len(pair.target) == 1:
            return pair.target[0].text
        return pair.target_span.of(self.target.text) if pair.target else ""

    @once
    def freedom(self) -> "Freedom":
        """How freely the article is translated; see `qa.comparison.freedom`."""
        from qa.comparison.freedom import freedom_of  # which needs the lexicon

        return freedom_of(self)

    @once
    def folded_text(self) -> str:
        """The German text in lower case, ä as a and ß as ss; its offsets are its own."""
        return folded(self.target.text)

    @once
    def characters(self) -> frozenset[str]:
        """The characters of the German text: a rule about some of them need not search where none is."""
        return characters_of(self.target.text)

    @once
    def gaps(self) -> str:
        """The marks and spaces of the German text, each kind once: a rule about some of them need not search all the text."""
        return gaps_in(self.target.text)

    @once
    def words(self) -> frozenset[str]:
        """The words of the German text, each once."""
        return words_in(self.target.text)

    @once
    def has_figures(self) -> bool:
        """True when a figure stands in the German text."""
        return has_figures(self.target.text)

    @once
    def word_counts(self) -> Counter[str]:
        """How often each word stands in the German text."""
        return Counter(spelled_in(self.target.text))

    @once
    def folded_words(self) -> list[str]:
        """The runs of letters and figures of the folded text, in order: a rule about some words need not search without them."""
        text = self.target.text
        return folded(" ".join(spelled_in(text))).split() if is_plain(text) else WORD.findall(self.folded_text)

    @once
    def folded_forms(self) -> frozenset[str]:
        """The folded words, each once."""
        return frozenset(self.folded_words)

    @once
    def names(self) -> tuple[NameUse, ...]:
        """Every name of the source in a sure passage, with its German rendering where one was found; none in a source whose
        letters no table reads (English, Polish), since names are judged by transliteration.
        """
        return tuple(chain.from_iterable(self._names.values()))

    def names_in(self, pair: Pair) -> tuple[NameUse, ...]:
        """Return the names of one passage; none for a pair that is no sure passage."""
        return self._names.get(id(pair), ())

    @once
    def _names(self) -> dict[int, tuple[NameUse, ...]]:
        from qa.names.systems import has_systems  # where there is no source, no table is read

        if self.source is None or not has_systems(self.source.language):
            return {}
        return {id(pair): tuple(self._names_of(pair)) for pair in self.sure_passages()}

    @once
    def name_tokens(self) -> "tuple[PairTokens, ...]":
        """The sure pairs that have names, with the capitalised German words; see `qa.comparison.names.name_tokens`."""
        from qa.comparison.names.name_tokens import pair_tokens  # which knows articles

        return tuple(pair_tokens(self))

    @once
    def persons(self) -> dict[str, str]:
        """The persons of the article, source surname → German surname; see `qa.comparison.names.known_persons`."""
        from qa.comparison.names.known_persons import known_persons  # which knows articles

        return known_persons(self)

    @once
    def place_adjectives(self) -> "tuple[PlaceAdjective, ...]":
        """The adjectives of places with their German rendering; see `qa.comparison.names.place_adjectives`."""
        from qa.comparison.names.place_adjectives import place_adjectives  # which knows articles

        return tuple(place_adjectives(self))

    @once
    def moved(self) -> frozenset[int]:
        """The numbers of the pairs of one side whose sentence stands elsewhere in the article; see `qa.comparison.moved`."""
        from qa.comparison.moved import moved  # which knows articles

        return moved(self)

    def _names_of(self, pair: Pair) -> Iterator[NameUse]:
        german, begin, span = self.target_of(pair), pair.target_span.start, pair.source_span
        shown: dict[str, str] = {}  # the German without the places where the same name was met before
        first, last = (bisect_left(self._source_names, at, key=START) for at in (span.start, span.end))
        for name in self._source_names[first:last]:
            if name.span.end > span.end:
                break
            rest = shown.get(name.lemma, german)
            match = self._match(name, rest) or (self._match(name, german) if rest is not german else None)
            if match:
                shown[name.lemma] = rest[: match.span.start] + "·" * len(match.span) + rest[match.span.end :]
            yield NameUse(name, name.span, pair, match, match.span.shift(begin) if match else None)

    def renders(self, name: "Name", german: str) -> bool:
        """True when German words may stand for a name of the source."""
        return self._match(name, german) is not None

    @once
    def _source_names(self) -> "list[Name]":  # of all of it: a surname that opens a sentence is known by those around
        from qa.names import names_in  # morphology is needed only where there is a source

        return names_in(self.source.text, self.source.language) if self.source else []

    def _match(self, name: "Name", german: str) -> "NameMatch | None":
        from qa.names import match_name
        from qa.names.lemmas import may_be_nominative

        language, glossary, style = self.source_language, self.glossary, self.style.names
        # As it stands first: the nominative of a foreign name is often guessed wrong (Палу: Пал), but not Кривий Ріг.
        is_listed = glossary.named(name.lemma, language) and not (
            name.kind == "PER" and may_be_nominative(name.text, language)  # she has a namesake there
        )
        forms = (name.lemma, name.text) if is_listed else (name.text, name.lemma)
        tried = (
            match_name(form, german, language=language, glossary=glossary, style=style) for form in dict.fromkeys(forms)
        )
        return next(filter(None, tried), None)
