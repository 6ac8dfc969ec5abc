"""Words that say the opposite of one another (steigen, sinken; vor, nach; bestätigen, dementieren), from `opposites.tsv`."""

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path
from typing import NamedTuple

from qa.documents import Span
from qa.languages.kept import Kept
from qa.languages.table_rows import table_rows
from qa.languages.word_index import WordIndex

TABLE = Path(__file__).with_name("opposites.tsv")
COLUMNS = ("de", "uk", "ru")
WORDS_KEPT = 1 << 14
PLAIN = str.maketrans("ё’ʼ", "е''")
BY_OBJECT = frozenset({"next", "object"})
SILENT = "–"  # a pole whose items say nothing: vor allem, nach Angaben
WORD = re.compile(r"[\w’']+")
SENTENCE_END = re.compile(r"[.;:!?](?:\s|$)|\n")
BETWEEN = " \u00a0,-"  # what may stand between the words of a phrase: після того, як
FARTHEST = 29  # words between a verb and its particle
GOES_ON = " …"  # at the end of an item: the clause may go on behind its last word
AFTER_PARTICLE = re.compile(r"\s*(?:[,.;:!?–—)“”»\"]|$|\b(?:und(?! zu\b)|oder|sowie|als|wie|bis|aber)\b)")


@dataclass(frozen=True, slots=True)
class Pole:
    """One side of a pair of opposites; `evidence` says how much must be the same around two of them, see the table."""

    pair: str
    evidence: str
    german: str

    @property
    def is_by_object(self) -> bool:
        """True for words that are judged by what stands behind them, whatever else the sentence says."""
        return self.evidence in BY_OBJECT


@dataclass(frozen=True, slots=True)
class Opposite:
    """A word of a pair where it stands; `accuses` is False where it only may say that (mehr for gestiegen)."""

    span: Span
    pole: Pole
    accuses: bool


class _Item(NamedTuple):
    """What a cell lists: a word, a phrase, or a verb with its particle; a word may begin or end in *."""

    pole: Pole
    accuses: bool
    words: tuple[str, ...]
    particle: tuple[str, ...]
    goes_on: bool


NOTHING: frozenset[Pole] = frozenset()


def hinted(text: str, language: str) -> frozenset[Pole]:
    """Return the poles that the words of a text may accuse of; a quick look, which takes half a phrase for a whole one."""
    if language not in COLUMNS:
        return NOTHING
    return NOTHING.union(*map(_hints(language).__getitem__, WORD.findall(_plain(text))))


def opposites(text: str, language: str, pairs: Collection[str] | None = None) -> list[Opposite]:
    """Return the words of a text that have an opposite, in text order; none for languages without a column in the table.

    `pairs` names the pairs that are asked about, all when it is None.

    >>> [word.pole.german for word in opposites("Він молодший", "uk") if word.accuses]
    ['jünger']
    """
    low = _plain(text)
    if language not in COLUMNS or len(low) != len(text):  # İ makes two letters
        return []
    words = list(WORD.finditer(low))
    found: dict[tuple[Span, Pole], Opposite] = {}  # several items may list a word
    for place, match in enumerate(words):
        for item in _items_of(match.group(), language):
            if pairs is None or item.pole.pair in pairs:
                end = _end(item, words, place, low)
                if end:
                    place_of = Span(match.start(), end), item.pole
                    if item.accuses or place_of not in found:
                        found[place_of] = Opposite(*place_of, item.accuses)
    return [word for word in _longest(_said([*found.values()])) if word.pole.german != SILENT]


def _plain(text: str) -> str:
    """Return the text as the table has it: small letters, ё as е, straight apostrophes (в’їзд, вʼїзд)."""
    return text.lower().translate(PLAIN)


def _end(item: _Item, words: list[re.Match[str]], place: int, text: str) -> int:
    """Return where the item ends that begins with the word at `place`; 0 when it does not go on as it should."""
    end = _phrase_end(item.words, words, place, text)
    if item.particle and not _has_particle(item, words, place + len(item.words), text):
        return 0
    return end


def _has_particle(item: _Item, words: list[re.Match[str]], place: int, text: str) -> bool:
    """True when the verb's particle closes its clause: lehnte den Antrag ab, ging am Abend zu Ende."""
    start = words[place - 1].end() if place <= len(words) else len(text)
    for at in range(place, min(place + FARTHEST, len(words))):
        if SENTENCE_END.search(text, start, words[at].start() + 1):
            return False
        end = _phrase_end(item.particle, words, at, text)
        if end and (item.goes_on or AFTER_PARTICLE.match(text, end)):
            return True
    return False


def _phrase_end(phrase: tuple[str, ...], words: list[re.Match[str]], place: int, text: str) -> int:
    """Return where a phrase ends that begins with the word at `place`; 0 when other words or signs stand there."""
    end, following = 0, words[place : place + len(phrase)]
    for pattern, word in zip(phrase, following, strict=False):
        if not _is_like(word.group(), pattern) or (end and text[end : word.start()].strip(BETWEEN)):
            return 0
        end = word.end()
    return end if len(following) == len(phrase) else 0


def _is_like(word: str, pattern: str) -> bool:
    letters = pattern.strip("*")
    if pattern.startswith("*"):
        return letters in word if pattern.endswith("*") else word.endswith(letters)
    return word.startswith(letters) if pattern.endswith("*") else word == letters


def _said(found: list[Opposite]) -> list[Opposite]:
    """Drop what only may say the one where the same word says another: unschuldig is like *schuld*, and no schuldig."""
    sure = {(word.span, word.pole.pair) for word in found if word.accuses}
    return [word for word in found if word.accuses or (word.span, word.pole.pair) not in sure]


def _longest(found: list[Opposite]) -> list[Opposite]:
    """Drop what lies inside a longer one of the same pair: vor in vor allem."""
    return [
        word
        for word in found
        if not any(o.pole.pair == word.pole.pair and o.span != word.span and o.span.contains(word.span) for o in found)
    ]


@cache
def _rows() -> list[list[str]]:
    return table_rows(TABLE)


@cache
def _indexes(language: str) -> tuple[WordIndex[_Item], WordIndex[_Item]]:
    """Return all items by their first word, and those that accuse by their longest, which is the rarest."""
    first, longest = WordIndex[_Item](), WordIndex[_Item]()
    for pair, evidence, german, *cells in _rows():
        pole = Pole(pair, evidence, german)
        sure, _, unsure = f" {cells[COLUMNS.index(language)]}".partition(" ~ ")  # a cell may begin with ~
        for item in (*_items_in(sure, pole, True), *_items_in(unsure, pole, False)):
            first.add(item.words[0], item)
            if item.accuses:
                longest.add(max(item.words, key=len), item)
    return first, longest


def _items_in(cell: str, pole: Pole, accuses: bool) -> Iterator[_Item]:
    for text in filter(None, cell.strip().split(", ")):
        words, _, particle = text.partition(" … ")
        goes_on = particle.endswith(GOES_ON)
        yield _Item(pole, accuses, tuple(words.split()), tuple(particle.removesuffix(GOES_ON).split()), goes_on)


@cache
def _hints(language: str) -> Kept[frozenset[Pole]]:
    """The poles that each word hints at; every word of every text is asked for."""
    index = _indexes(language)[1]
    return Kept(lambda word: frozenset(item.pole for item in index.of(word)), WORDS_KEPT)


@lru_cache(maxsize=WORDS_KEPT)
def _items_of(word: str, language: str) -> tuple[_Item, ...]:
    return tuple(_indexes(language)[0].of(word))
