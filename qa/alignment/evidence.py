"""What a word, number or mark can be recognised by on the other side: its keys, and how surely it is expected there.

Keys of both languages live in one space: `g:` German stems (source words reach them through the lexicon), `c:` consonant
skeletons, `n:` numbers, `w:` words written alike, `p:` marks of meaning.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from qa.alignment.cognates import skeletons
from qa.alignment.german_stems import compound_parts, german_stems
from qa.alignment.lexicon import lexicon
from qa.alignment.units import WORD, unit
from qa.languages.codes import CYRILLIC_LANGUAGES
from qa.languages.numbers import Number, NumberKind, numbers

_PIECE = re.compile(
    r"https?://\S+|www\.\S+|[@#]\w+"  # an address
    rf"|{WORD}"
    r"|[?!%€$£§:;(]|[«»„“”\"]"  # a mark
)
_ADDRESS = re.compile(r"https?://|www\.|[@#]")
EXPECTED = {  # how often a clue of that kind is met again on the other side
    "number": 0.8,
    "number word": 0.4,
    "article": 0.1,
    "mark": 0.6,
    "address": 0.9,
    "name": 0.55,
    "in lexicon": 0.45,
    "unknown": 0.15,
}
EXPECTED_BLIND = {"name": 0.4, "unknown": 0.05}  # … when there is no lexicon and only likeness can show it
MOST = 2_000  # clues of one segment; a "sentence" of 100,000 characters is a whole article and needs no more
PIECES_KEPT = 100_000  # of a language
_LONGEST_WORD = 80  # letters; compounds are cut in quadratic time, and a line of 100,000 letters is no word
_COGNATE = (0.2, 0.45, 0.7, 0.8)  # the weight of a skeleton of 2, 3, 4, 5 or more consonants


@dataclass(slots=True, eq=False)  # not frozen: that takes three times as long to make
class Clue:
    """One piece of a segment. `keys` have weights in (0, 1]; `expected` is how often its like is met on the other side;
    `unit` is the stem that renderings are learned for, empty for what is no word.

    Compared by identity: the clue of a word is made once and used for every place where the word stands.
    """

    keys: dict[str, float]
    expected: float
    unit: str = ""


_MARK_CLUES = {mark: Clue({f"p:{mark}": 1.0}, EXPECTED["mark"]) for mark in "?!%€$£§:;("}
_MARK_CLUES |= dict.fromkeys('«»„“”"', Clue({"p:quote": 1.0}, EXPECTED["mark"]))
MARKS = frozenset(_MARK_CLUES.values())


def clues(text: str, language: str, dictionary: str) -> list[Clue]:
    """Return the clues of a segment: its numbers, then the rest in order, a mark once, `MOST` at most. `dictionary` names the
    lexicon of this pair of languages, or is empty.
    """
    found = numbers(text, language)[:MOST]
    pieces = _PIECE.findall(_without(found, text))
    if not _MARK_CLUES.keys().isdisjoint(pieces):
        pieces = list(_marks_once(pieces))
    pieces = pieces[: MOST - len(found)]
    known = _known(language, dictionary)
    rest = [known[piece] for piece in pieces]
    if pieces and text.startswith(pieces[0]):  # whose capital proves nothing
        rest[0] = _opening(language, dictionary)[pieces[0]]
    return [*map(_of_number, found), *rest] if found else rest


def _marks_once(pieces: Sequence[str]) -> Iterator[str]:
    """Yield the pieces without the marks that were there before."""
    met: set[Clue] = set()
    for piece in pieces:
        mark = _MARK_CLUES.get(piece)
        if mark not in met:
            yield piece
        if mark is not None:
            met.add(mark)


def _without(found: Sequence[Number], text: str) -> str:
    """Return the text with spaces for its numbers."""
    for number in found:
        text = f"{text[: number.span.start]}{' ' * len(number.span)}{text[number.span.end :]}"
    return text


def _of_number(number: Number) -> Clue:
    """Return the clue of a number: by its value whatever it counts, since 5-го may be fünf, and a year just a figure."""
    value = number.value
    keys = {f"n:{value}": 1.0}
    if number.kind is NumberKind.DATE:
        keys = {f"n:{number.parts[2]}.{number.parts[1]}.": 1.0, f"n:{value}": 0.7}
        if number.parts[0]:
            keys[f"n:{number.parts[0]}"] = 1.0
    elif value > 1_000_000:  # rounded differently: 2,4 Mio., 2 400 300
        keys[f"n:~{float(value):.1e}"] = 0.6
    expected = EXPECTED["article" if number.is_weak else "number word" if number.is_word else "number"]
    return Clue(keys, expected)


class _Clues(dict[str, Clue]):
    """The clue of each piece but numbers, made when it is first met."""

    def __init__(self, language: str, dictionary: str, capital_is_free: bool) -> None:
        super().__init__(_MARK_CLUES)
        self._of = language, dictionary, capital_is_free

    def __missing__(self, piece: str) -> Clue:
        if len(self) >= PIECES_KEPT:
            self.clear()
            self.update(_MARK_CLUES)
        return self.setdefault(piece, _of_piece(piece, *self._of))


@lru_cache(maxsize=8)
def _known(language: str, dictionary: str) -> _Clues:
    return _Clues(language, dictionary, language == "de")


@lru_cache(maxsize=8)
def _opening(language: str, dictionary: str) -> _Clues:
    """Return the same for the first piece of a segment."""
    return _known(language, dictionary) if language == "de" else _Clues(language, dictionary, True)


def _of_piece(piece: str, language: str, dictionary: str, capital_is_free: bool) -> Clue:
    """Return the clue of a word or an address."""
    if _ADDRESS.match(piece):
        return Clue({f"w:{piece.lower()}": 1.0}, EXPECTED["address"])
    return _of_word(piece[:_LONGEST_WORD], language, dictionary, capital_is_free)


def _of_word(word: str, language: str, dictionary: str, capital_is_free: bool) -> Clue:
    """Return the clue of a word. A capital that grammar does not ask for marks a name, which is rarely left out."""
    keys = _german_keys(word, dictionary) if language == "de" else _rendering_keys(word, language, dictionary)
    in_lexicon = bool(keys)
    is_latin = word[0] < "\u0370"
    is_name = word[:1].isupper() and not capital_is_free
    for rank, skeleton in enumerate(skeletons(word)):
        keys[f"c:{skeleton}"] = _COGNATE[min(len(skeleton), 5) - 2] * (0.8 if rank else 1.0)
    if is_latin and len(word) > 1:
        keys[f"w:{word.lower()}"] = 1.0
    is_foreign = is_latin and language in CYRILLIC_LANGUAGES
    kind = "name" if is_name or is_foreign else "in lexicon" if in_lexicon else "unknown"
    expected = EXPECTED[kind] if dictionary else EXPECTED_BLIND.get(kind, EXPECTED[kind])
    return Clue(keys, expected, unit(word, language))


def _german_keys(word: str, dictionary: str) -> dict[str, float]:
    """Return the lexicon keys of a German word: its stem, the verbs it may be a form of, the parts of a compound."""
    if not dictionary:
        return {}
    known = lexicon(dictionary).known
    keys = {f"g:{stem}": 0.6 if rank else 1.0 for rank, stem in enumerate(german_stems(word)) if stem in known}
    if len(word) > 7:
        for part in compound_parts(word, known):
            keys.setdefault(f"g:{part}", 0.5)
    return keys


def _rendering_keys(word: str, language: str, dictionary: str) -> dict[str, float]:
    """Return the German stems a word may be rendered by; the more there are, the less each says."""
    if not dictionary:
        return {}
    found = lexicon(dictionary).renderings(word, language)
    return {f"g:{stem}": weight / len(found) ** 0.5 for stem, weight in found.items()}
