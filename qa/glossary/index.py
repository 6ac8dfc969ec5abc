"""The terms of one language, ready to be found in texts: by the keys of their first word, longest first.

`german_forms` and `cyrillic_forms` say which keys a word of a text may have; a term is found where every one of its words
has its key, with nothing but the term's own hyphens and spaces between them.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from qa.documents import Span
from qa.glossary import cyrillic_forms, german_forms
from qa.glossary.concept import ConceptEntry, Kind, Status, Term
from qa.glossary.glued import inside
from qa.glossary.letters import fold
from qa.glossary.lookup import Shape, TermMatch

TOKEN = re.compile(r"(?:[^\W_][\u0300\u0301]*)+(?:['’ʼ`][^\W\d_]+)*")
QUOTES = dict.fromkeys(map(ord, '„“”"«»‚‘›‹.'))  # спецназ «Ахмат» is спецназ Ахмат, St. Lucia is St Lucia
HYPHENS = re.compile("[‐‑–]")  # Asow‑Brigade with a hyphen that does not break
SPACE = re.compile(r"[^\S\n]+")  # a line end parts blocks, a no-break space does not
CHAIN = re.compile(r"[^\W_]+(?:[-‐‑][^\W_]+)*")


@dataclass(frozen=True, slots=True)
class Token:
    """A word of a text or term, and what stands between it and the word before it."""

    text: str
    start: int
    end: int
    before: str


@dataclass(frozen=True, slots=True)
class Known:
    """A term as words: the keys of each, its spelling, and the separators in front of all but the first."""

    keys: tuple[tuple[str, ...], ...]
    words: tuple[Token, ...]
    term: Term
    entry: ConceptEntry


@dataclass(frozen=True, slots=True)
class Hit:
    """A place where a term may stand. `is_exact`: without inflection."""

    span: Span
    shape: Shape
    is_exact: bool
    known: Known
    word: Span | None = None


class TermIndex:
    """The terms of one language; for `kk` the Russian ones too, because Kazakh texts write Russian names as Russian does."""

    def __init__(self, entries: Iterable[ConceptEntry], language: str) -> None:
        self.language = language
        self._by_key: dict[str, list[Known]] = {}
        languages = ("kk", "ru") if language == "kk" else (language,)
        for entry in entries:
            for term in entry.terms:
                if term.language in languages and (known := _known(entry, term, language)):
                    for key in known.keys[0]:
                        self._by_key.setdefault(key, []).append(known)

    def find(self, text: str, kinds: frozenset[Kind], statuses: frozenset[Status]) -> list[TermMatch]:
        """Return the matches in text order; empty sets mean every kind and status."""
        tokens = _tokens(text)
        hits = [
            hit
            for at in range(len(tokens))
            for hit in self._hits(tokens, at, text)
            if (not kinds or hit.known.entry.kind in kinds) and (not statuses or hit.known.term.status in statuses)
        ]
        chosen = sorted(_longest(hits), key=lambda hit: hit.span)
        return [TermMatch(hit.span, hit.known.entry, hit.known.term, hit.shape, hit.word) for hit in chosen]

    def _hits(self, tokens: list[Token], at: int, text: str) -> Iterator[Hit]:
        token = tokens[at]
        found = False
        for key in self._bases(token.text):
            for known in self._by_key.get(key, ()):
                if hit := self._hit(known, tokens, at, text):
                    found = True
                    yield hit
        if self.language == "de" and not found:
            for known, start, end in inside(token.text, self._by_key):
                place = Span(token.start + start, token.start + end)
                yield Hit(place, Shape.GLUED, False, known, _compound(text, token.start, token.end))

    def _hit(self, known: Known, tokens: list[Token], at: int, text: str) -> Hit | None:
        words = tokens[at : at + len(known.words)]
        if len(words) < len(known.words):
            return None
        shape = Shape.WORD
        for number, (word, wanted, keys) in enumerate(zip(words, known.words, known.keys, strict=True)):
            if number and word.before != wanted.before:
                if self.language != "de" or (wanted.before, word.before) != (" ", "-"):
                    return None
                shape = Shape.HYPHEN  # Iwan-Bohun-Brigade holds Iwan Bohun
            is_first = not number and _begins_sentence(text, word.start)
            if not self._agrees(word.text, wanted.text, is_first) or self._bases(word.text).isdisjoint(keys):
                return None
        span = Span(words[0].start, words[-1].end)
        whole = _compound(text, span.start, span.end)
        if whole != span:
            shape = Shape.HYPHEN
        is_exact = all(word.text == wanted.text for word, wanted in zip(words, known.words, strict=True))
        return Hit(span, shape, is_exact, known, whole if shape is Shape.HYPHEN else None)

    def _bases(self, word: str) -> frozenset[str]:
        if self.language == "de":
            return german_forms.bases(word)
        if self.language == "en":
            low = fold(word)
            return frozenset((low, low.removesuffix("s"), low.removesuffix("'s")))
        return cyrillic_forms.bases(word, self.language)

    def _agrees(self, found: str, wanted: str, is_first: bool) -> bool:
        if self.language in ("de", "en"):
            return german_forms.agrees(found, wanted, is_first)
        return cyrillic_forms.agrees(found, wanted)


def _known(entry: ConceptEntry, term: Term, language: str) -> Known | None:
    words = _tokens(term.text)
    if not words:
        return None
    if language == "de":
        following = [word.text for word in words[1:]] + [None]
        keys = tuple(
            german_forms.term_keys(word.text, german_forms.is_adjective(word.text, after))
            for word, after in zip(words, following, strict=True)
        )
    elif language == "en":
        keys = tuple((fold(word.text),) for word in words)
    else:
        keys = tuple(cyrillic_forms.term_keys(word.text, language, word is words[-1]) for word in words)
    return Known(keys, tuple(words), term, entry)


def _tokens(text: str) -> list[Token]:
    found: list[Token] = []
    end = 0
    for match in TOKEN.finditer(text):
        found.append(Token(match.group(), *match.span(), _separator(text[end : match.start()])))
        end = match.end()
    return found


def _separator(between: str) -> str:
    if between in (" ", "-"):
        return between
    return SPACE.sub(" ", HYPHENS.sub("-", between)).translate(QUOTES)


def _begins_sentence(text: str, start: int) -> bool:
    before = text[max(0, start - 8) : start].rstrip(' „“»«"‚(–-')
    return not before or before[-1] in ".!?:…\n"


def _compound(text: str, start: int, end: int) -> Span:
    """Return the hyphen compound that a stretch is part of, or the stretch itself."""
    while start and text[start - 1] in "-‐‑" and text[start - 2 : start - 1].isalnum():
        start -= 1
        while start and (text[start - 1].isalnum() or text[start - 1] == "_"):
            start -= 1
    if text[end : end + 1] in ("-", "‐", "‑") and (rest := CHAIN.match(text, end + 1)):
        end = rest.end()
    return Span(start, end)


def _longest(hits: list[Hit]) -> Iterator[Hit]:
    """Yield hits that do not overlap, longer ones first; homonyms share a span: one hit an entry, the uninflected if any."""
    taken: dict[Span, Hit] = {}
    entries: set[tuple[Span, str]] = set()
    covered: set[int] = set()
    for hit in sorted(hits, key=lambda hit: (-len(hit.span), hit.shape is Shape.GLUED, not hit.is_exact, hit.span)):
        letters = range(hit.span.start, hit.span.end)
        rival = taken.get(hit.span)
        is_as_good = rival.is_exact == hit.is_exact if rival else covered.isdisjoint(letters)
        if is_as_good and (hit.span, hit.known.entry.id) not in entries:
            taken.setdefault(hit.span, hit)
            entries.add((hit.span, hit.known.entry.id))
            covered.update(letters)
            yield hit
