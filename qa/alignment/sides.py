"""The clues of all segments of one side as flat arrays, and the places where the two sides share a key."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import islice

import numpy as np
from numpy.typing import NDArray

from qa.alignment.evidence import Clue, clues
from qa.alignment.sentence_ends import cuts_sentence, sentences_in
from qa.languages.boilerplate import is_boilerplate

Ints = NDArray[np.int64]
Floats = NDArray[np.float32]
Doubles = NDArray[np.float64]
_KNOWN = 0.3
MOST_CLUES = 2_000  # of one segment; a "sentence" of 100,000 characters is a whole article and needs no more


@dataclass(frozen=True, slots=True)
class Side:
    """One text, `n` segments with `t` clues in all.

    `starts` (n + 1): first clue of each segment; `lengths` (n): characters; `sentences` (n): see `sentences_in`;
    `begins_block` (n + 1): does a paragraph begin at this boundary; `broken` (n + 1): does it cut a sentence in two;
    `teaser` (n): is it a line around the article, see `is_boilerplate`; `heading` (n): does it stand in the layout as a heading;
    `expected` (t): see `Clue`;
    `unit` (t): the stem of a word as a number of this side's own, -1 for none;
    `key`, `key_clue`, `key_weight` (k): the keys, as numbers shared by both sides, of which clue, how heavy.
    """

    starts: Ints
    lengths: Floats
    sentences: Ints
    broken: NDArray[np.bool_]
    begins_block: NDArray[np.bool_]
    teaser: NDArray[np.bool_]
    heading: NDArray[np.bool_]
    expected: Floats
    unit: Ints
    key: Ints
    key_clue: Ints
    key_weight: Floats

    def __len__(self) -> int:
        return len(self.lengths)

    @property
    def coverage(self) -> float:
        """The share of words that we may expect to meet again, in [0, 1]: names, words in the lexicon or learned."""
        words = self.unit >= 0
        return float((self.expected[words] > _KNOWN).mean()) if words.any() else 0.0


def side(segments: Sequence[str], language: str, dictionary: str, numbering: dict[str, int]) -> Side:
    """Return the arrays of a text; new keys are entered in `numbering`, which both sides share. `dictionary`: see `clues`."""
    starts: list[int] = [0]
    expected: list[float] = []
    unit: list[int] = []
    units: dict[str, int] = {"": -1}
    key: list[int] = []
    weight: list[float] = []
    keys_of_clue: list[int] = []
    seen: dict[Clue, tuple[list[int], list[float]]] = {}
    for segment in segments:
        for clue in islice(clues(segment, language, dictionary), MOST_CLUES):
            entry = seen.get(clue)
            if entry is None:
                entry = [numbering.setdefault(k, len(numbering)) for k, _ in clue.keys], [w for _, w in clue.keys]
                seen[clue] = entry
            key += entry[0]
            weight += entry[1]
            keys_of_clue.append(len(entry[0]))
            expected.append(clue.expected)
            unit.append(units.setdefault(clue.unit, len(units)))
        starts.append(len(expected))
    return Side(
        np.array(starts, np.int64),
        np.array([max(1, len(segment.strip())) for segment in segments], np.float32),
        np.array([sentences_in(segment) for segment in segments], np.int64),
        np.array([False, *map(cuts_sentence, segments[:-1], segments[1:]), False]),
        np.zeros(len(segments) + 1, np.bool_),
        np.array([is_boilerplate(segment, language) for segment in segments], np.bool_),
        np.zeros(len(segments), np.bool_),
        np.array(expected, np.float32),
        np.array(unit, np.int64),
        np.array(key, np.int64),
        np.repeat(np.arange(len(expected)), np.array(keys_of_clue, np.int64)),
        np.array(weight, np.float32),
    )
