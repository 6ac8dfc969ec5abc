"""The clues of all segments of one side as flat arrays, and the places where the two sides share a key."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

import numpy as np
from numpy.typing import NDArray

from qa.alignment.evidence import MARKS, Clue, clues
from qa.alignment.sentence_ends import cut_kind, cuts_sentence, sentences_in
from qa.languages.boilerplate import is_boilerplate

Ints = NDArray[np.signedinteger[Any]]  # 64 bits where a text is numbered, 32 where a whole band is
Floats = NDArray[np.float32]
Doubles = NDArray[np.float64]
Flags = NDArray[np.bool_]
KNOWN = 0.3  # of what is expected: a word that we may look for on the other side


@dataclass(frozen=True, slots=True)
class Side:
    """One text, `n` segments with `t` clues in all.

    `starts` (n + 1): first clue of each segment; `lengths` (n): characters; `sentences` (n): see `sentences_in`;
    `cut` (n + 1): what kind of boundary it is, see `cut_kind`;
    `begins_block` (n + 1): does a paragraph begin at this boundary; `broken` (n + 1): does it cut a sentence in two;
    `teaser` (n): is it a line around the article, see `is_boilerplate`; `heading` (n): does it stand in the layout as a heading;
    `hole` (n): does it lie where the other text has no room for it, see `holes`;
    `expected` (t): see `Clue`; `mark` (t): is it a mark, which stands anywhere;
    `unit` (t): the stem of a word as a number of this side's own, -1 for none;
    `key`, `key_clue`, `key_weight` (k): the keys, as numbers shared by both sides, of which clue, how heavy.
    """

    starts: Ints
    lengths: Floats
    sentences: Ints
    cut: Ints
    broken: Flags
    begins_block: Flags
    teaser: Flags
    heading: Flags
    hole: Flags
    expected: Floats
    mark: Flags
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
        return float((self.expected[words] > KNOWN).mean()) if words.any() else 0.0


def side(segments: Sequence[str], language: str, dictionary: str, numbering: dict[str, int]) -> Side:
    """Return the arrays of a text; new keys are entered in `numbering`, which both sides share. `dictionary`: see `clues`."""
    starts = [0]
    places: dict[Clue, int] = {}  # a word has one clue, wherever it stands
    sequence: list[int] = []
    for segment in segments:
        sequence += [places.setdefault(clue, len(places)) for clue in clues(segment, language, dictionary)]
        starts.append(len(sequence))
    which = np.array(sequence, np.int64)
    units: dict[str, int] = {"": -1}
    unit = np.array([units.setdefault(clue.unit, len(units) - 1) for clue in places], np.int64)
    expected = np.array([clue.expected for clue in places], np.float32)
    mark = np.array([clue in MARKS for clue in places], np.bool_)
    key_clue, place = _ragged(np.array([len(clue.keys) for clue in places], np.int64), which)
    key = np.array([numbering.setdefault(name, len(numbering)) for clue in places for name in clue.keys], np.int64)
    weight = np.array([weight for clue in places for weight in clue.keys.values()], np.float32)
    return Side(
        np.array(starts, np.int64),
        np.array([max(1, len(segment.strip())) for segment in segments], np.float32),
        np.array([sentences_in(segment) for segment in segments], np.int64),
        np.array([0, *map(cut_kind, segments[:-1], segments[1:]), 0], np.int64),
        np.array([False, *(cuts_sentence(one, other, language) for one, other in pairwise(segments)), False]),
        np.zeros(len(segments) + 1, np.bool_),
        np.array([is_boilerplate(segment, language) for segment in segments], np.bool_),
        np.zeros(len(segments), np.bool_),
        np.zeros(len(segments), np.bool_),
        expected[which],
        mark[which],
        unit[which],
        key[place],
        key_clue,
        weight[place],
    )


def _ragged(sizes: Ints, which: Ints) -> tuple[Ints, Ints]:
    """Return for each member of the groups `which`, one after the other: of which of these it is, and where it lies.

    `sizes` are those of all groups, whose members lie side by side.
    """
    chosen = sizes[which]
    owner = np.repeat(np.arange(len(which)), chosen)
    first = (np.cumsum(sizes) - sizes)[which] - (np.cumsum(chosen) - chosen)
    return owner, np.arange(len(owner)) + first[owner]
