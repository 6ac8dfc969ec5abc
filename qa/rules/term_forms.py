"""Glossary terms in running text, inflected: what a word of the table may look like in a sentence, German or Cyrillic."""

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from functools import cache

from qa.documents import Span
from qa.glossary import ConceptEntry, Glossary, Kind, Status, Term, TermMatch

WORD = re.compile(r"[^\W\d_]+")
KEY = 3  # letters of a term's first word by which candidates are found
ADJECTIVE = re.compile(r"[a-zäöüß-]{3,}?(?=(?:e[rsnm]?)?$)")
# Bombenversteck, -s, -e, -en; a long noun may also begin a compound: Kassettenbombenangriff.
NOUN_ENDING, COMPOUND = r"(?:s|es|n|en|e|er|ern|ens|nen|se|sen)?", r"(?:(?:s|n|en|es)?-?[a-zäöüß]{3,})?"
LONG_NOUN = 9


@dataclass(slots=True)
class TermIndex:
    """Terms of one language, ready to be found; build it with `index_of`."""

    _by_key: dict[str, list[tuple[Term, ConceptEntry]]] = field(default_factory=lambda: defaultdict(list))

    def add(self, entry: ConceptEntry, term: Term) -> None:
        """Enter one term of an entry."""
        first = WORD.search(term.text)
        if first:
            self._by_key[first.group()[:KEY].lower()].append((term, entry))

    def find(self, text: str) -> Iterator[TermMatch]:
        """Yield the terms that begin at each word of the text, in text order; overlaps are left to the caller."""
        for word in WORD.finditer(text):
            for term, entry in self._by_key.get(word.group()[:KEY].lower(), ()):
                match = _pattern(term).match(text, word.start())
                if match:
                    yield TermMatch(Span(*match.span()), entry, term)


@cache
def _pattern(term: Term) -> re.Pattern[str]:
    """Return the pattern of a term, made when a text first holds a word that begins like it: most terms are never asked for."""
    return re.compile(german_pattern(term.text) if term.language == "de" else cyrillic_pattern(term.text))


def german_pattern(form: str) -> str:
    """Return a pattern for a German term in all its cases; adjectives change with their noun.

    >>> bool(re.match(german_pattern("friedliche Bewohner"), "friedlichen Bewohnern"))
    True
    """
    words = form.split()
    parts = [_german_word(word, is_last=i == len(words) - 1) for i, word in enumerate(words)]
    return r"\s+".join(parts) + r"(?!\w)"


def _german_word(word: str, *, is_last: bool) -> str:
    if sum(map(str.isupper, word)) > 1:
        return re.escape(word) + r"(?:s|-[\w-]+)?"
    adjective = ADJECTIVE.match(word)
    if word[0].islower() and adjective and (not is_last or word.endswith("e")):
        stem = adjective.group()
        return f"[{stem[0]}{stem[0].upper()}]{re.escape(stem[1:])}(?:e[rsnm]?)?"
    if not is_last:
        return re.escape(word)
    return re.escape(word) + (f"(?:{NOUN_ENDING}|{COMPOUND})" if len(word) >= LONG_NOUN else NOUN_ENDING)


def cyrillic_pattern(form: str) -> str:
    """Return a pattern for a Ukrainian, Russian or Kazakh term in its cases; abbreviations stand as they are.

    >>> bool(re.match(cyrillic_pattern("воєнний стан"), "воєнного стану"))
    True
    """
    return r"\s+".join(_cyrillic_word(word) for word in form.split()) + r"(?!\w)"


def _cyrillic_word(word: str) -> str:
    if sum(map(str.isupper, word)) > 1 or len(word) <= 3:
        return re.escape(word)
    # Two letters go for the ending (укриття – укриттям), one from short words (стан – стану).
    stem = word[: max(3, len(word) - 2)]
    return f"(?i:{re.escape(stem)})" + r"\w{0,4}"


_indexes: dict[tuple[int, object], tuple[Glossary, TermIndex]] = {}


def index_of(glossary: Glossary, what: object, terms: Callable[[], Iterable[tuple[ConceptEntry, Term]]]) -> TermIndex:
    """Return the index of some terms of a glossary, built once for each glossary and `what`."""
    key = (id(glossary), what)
    if key not in _indexes:
        index = TermIndex()
        for entry, term in terms():
            index.add(entry, term)
        _indexes[key] = (glossary, index)  # the glossary is kept, so that its id stays its own
    return _indexes[key][1]


def german_terms(glossary: Glossary, kinds: frozenset[Kind], *statuses: Status) -> TermIndex:
    """Return the index of the German terms of these kinds and statuses."""
    wanted = frozenset(statuses)
    return index_of(
        glossary,
        (kinds, wanted),
        lambda: (
            (e, t) for e in glossary.of_kind(*kinds) for t in e.terms if t.language == "de" and t.status in wanted
        ),
    )


def source_terms(glossary: Glossary, kinds: frozenset[Kind], language: str) -> TermIndex:
    """Return the index of the terms of these kinds in a source language."""
    return index_of(
        glossary,
        (kinds, language),
        lambda: ((e, t) for e in glossary.of_kind(*kinds) for t in e.terms if t.language == language),
    )
