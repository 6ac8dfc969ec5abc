"""Learn which words render one another from pairs of segments: IBM Model 1 in both directions.

Brown, Della Pietra, Della Pietra & Mercer (1993), "The mathematics of statistical machine translation". The two
directions are multiplied, so that a frequent word (und) cannot collect the partners of all the others.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Literal

import numpy as np

from qa.alignment.sides import Doubles, Ints
from qa.alignment.subwords import Subwords
from qa.alignment.units import unit as stem_of
from qa.alignment.units import words_in

_ROUNDS = 5
_MOST_PAIRS = 2_500  # pairs of segments of one text looked at: enough for common words, and bounds memory
_MOST_OF_ARCHIVE = 10_000  # … and of a corpus, where there is time: some ten seconds and 600 MB
_LONGEST = 60  # units of one segment that are looked at


Units = Literal["stems", "subwords"]


@dataclass(frozen=True, slots=True)
class Rendering:
    """A source unit, a target unit, and how firmly they belong together: sqrt(p(t|s) p(s|t)), in (0, 1].

    `seen` counts the pairs of segments in which both stand; `source_word` and `target_word` are the commonest words that
    the units stand for, as they are written.
    """

    source: str
    target: str
    weight: float
    seen: int
    source_word: str = ""
    target_word: str = ""


def learn_lexicon(
    pairs: Iterable[tuple[str, str]],
    *,
    source_language: str = "uk",
    target_language: str = "de",
    units: Units = "stems",
    least_weight: float = 0.1,
    least_seen: int = 2,
) -> list[Rendering]:
    """Return the renderings found in pairs of segments that translate each other, firmest first.

    Units are light stems; with "subwords" those of the source are beginnings of words, learned from the pairs themselves.
    Of more than 10,000 pairs every second, third … is looked at.

    >>> pairs = [("війна триває", "Krieg dauert"), ("війна почалась", "Krieg begann"), ("триває дощ", "Regen dauert")]
    >>> [(r.source, r.target, r.source_word) for r in learn_lexicon(pairs)][:2]
    [('вйн', 'krieg', 'війна'), ('трив', 'dau', 'триває')]
    """
    pairs = list(pairs)
    unit_of_source = Subwords(source for source, _ in pairs).unit if units == "subwords" else _stems(source_language)
    source, target = _Numbering(unit_of_source), _Numbering(_stems(target_language))
    numbered = [source.numbers(text) for text, _ in pairs], [target.numbers(text) for _, text in pairs]
    found = [
        Rendering(source.unit(a), target.unit(b), float(weight), int(seen), source.word(a), target.word(b))
        for a, b, weight, seen in zip(
            *(column.tolist() for column in associate(*numbered, _MOST_OF_ARCHIVE)), strict=True
        )
        if weight >= least_weight and seen >= least_seen
    ]
    return sorted(found, key=lambda rendering: (-rendering.weight, rendering.source, rendering.target))


def _stems(language: str) -> Callable[[str], str]:
    return partial(stem_of, language=language)


class _Numbering:
    """The units of one side as numbers from 0, and how the words of each are spelt."""

    def __init__(self, unit_of: Callable[[str], str]) -> None:
        self._unit_of = unit_of
        self._ids: dict[str, int] = {}
        self._units: list[str] = []
        self._spellings: list[Counter[str]] = []

    def numbers(self, text: str) -> Ints:
        """Return the units of a text, each once, rising."""
        return np.unique(np.array([self._number(word) for word in words_in(text)], np.int64))

    def _number(self, word: str) -> int:
        unit = self._unit_of(word)
        number = self._ids.setdefault(unit, len(self._ids))
        if number == len(self._units):
            self._units.append(unit)
            self._spellings.append(Counter())
        self._spellings[number][word] += 1
        return number

    def unit(self, number: int) -> str:
        """Return the unit with that number."""
        return self._units[number]

    def word(self, number: int) -> str:
        """Return its commonest spelling, the shorter one of two."""
        spellings = self._spellings[number]
        return min(spellings, key=lambda word: (-spellings[word], len(word), word))


def associate(
    source: Sequence[Ints], target: Sequence[Ints], most_pairs: int = _MOST_PAIRS
) -> tuple[Ints, Ints, Doubles, Ints]:
    """Return arrays (source unit, target unit, weight, seen) for the units of paired segments, each unit once a segment."""
    every = -(-len(source) // most_pairs) or 1  # of a long text every second or third pair
    left, right, bead = _products(source[::every], target[::every])
    if not len(left):
        return left, right, np.zeros(0), left
    width = int(right.max()) + 1
    code, link = np.unique(left * width + right, return_inverse=True)
    s, t = code // width, code % width
    seen = np.bincount(link)
    forward = _model_one(link, bead * width + right, s)
    backward = _model_one(link, bead * (int(left.max()) + 1) + left, t)
    shrunk = seen / (seen + 0.5)  # seen once is hardly evidence
    return s, t, np.sqrt(forward * backward) * shrunk, seen


def _products(source: Sequence[Ints], target: Sequence[Ints]) -> tuple[Ints, Ints, Ints]:
    """Return every (source unit, target unit, pair) that occurs."""
    left, right, bead = [], [], []
    for index, (a, b) in enumerate(zip(source, target, strict=True)):
        a, b = a[:_LONGEST], b[:_LONGEST]
        left.append(np.repeat(a, len(b)))
        right.append(np.tile(b, len(a)))
        bead.append(np.full(len(a) * len(b), index, np.int64))
    empty = np.zeros(0, np.int64)
    return np.concatenate([empty, *left]), np.concatenate([empty, *right]), np.concatenate([empty, *bead])


def _model_one(link: Ints, event: Ints, given: Ints) -> Doubles:
    """Return p(event's unit | given unit) of each link type after a few rounds of expectation and maximisation.

    `link` (k): the type of each co-occurrence; `event` (k): which explained word it competes for; `given` (types): the
    unit that explains.
    """
    _, event = np.unique(event, return_inverse=True)
    probability = np.ones(len(given))
    for _ in range(_ROUNDS):
        share = probability[link]
        share = share / (np.bincount(event, share)[event] + 0.02)  # 0.02: a word that nothing explains
        count = np.bincount(link, share, len(given))
        probability = count / (np.bincount(given, count)[given] + 1e-12)
    return probability
