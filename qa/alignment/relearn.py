"""A second look: what renders what in this very text, learned from the beads that the first pass was sure of."""

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from qa.alignment.learn import associate
from qa.alignment.paths import SWAP, Step, size_of
from qa.alignment.sides import Ints, Side

_SURE = 0.8  # probability of a bead worth learning from
_LEAST_SEEN = 2
_LEAST_WEIGHT = 0.12
_EXPECTED = (
    0.4  # a word whose rendering is known from the text itself is met again about as often as one in the lexicon
)


def relearned(source: Side, target: Side, steps: Sequence[Step], keys: int) -> tuple[Side, Side, int]:
    """Return the two sides with a key for every rendering learned, and the new number of keys."""
    sure = [step for step in steps if step.probability >= _SURE and step.kind != SWAP and 0 not in size_of(step.kind)]
    left = [_units(source, step.row - size_of(step.kind)[0], step.row) for step in sure]
    right = [_units(target, step.column - size_of(step.kind)[1], step.column) for step in sure]
    s, t, weight, seen = associate(left, right)
    firm = (seen >= _LEAST_SEEN) & (weight >= _LEAST_WEIGHT)
    s, t, weight = s[firm], t[firm], weight[firm]
    number = keys + np.arange(len(s))
    return _with_keys(source, s, number, weight**0.5), _with_keys(target, t, number, weight**0.5), keys + len(s)


def _units(side: Side, first: int, last: int) -> Ints:
    """Return the units of the segments `first … last - 1`, each once."""
    units = np.unique(side.unit[side.starts[first] : side.starts[last]])
    return units[units >= 0]


def _with_keys(side: Side, unit: Ints, number: Ints, weight: np.ndarray) -> Side:
    """Return the side with key number[i], weight[i], for every clue whose unit is unit[i]."""
    order = np.argsort(unit, kind="stable")
    unit, number, weight = unit[order], number[order], weight[order]
    begin = np.searchsorted(unit, side.unit)
    count = np.searchsorted(unit, side.unit, side="right") - begin
    clue = np.repeat(np.arange(len(side.unit)), count)
    place = np.arange(len(clue)) - np.repeat(np.cumsum(count) - count, count) + np.repeat(begin, count)
    merged = np.argsort(np.concatenate([side.key_clue, clue]), kind="stable")
    expected = np.where(count > 0, np.maximum(side.expected, np.float32(_EXPECTED)), side.expected)
    return replace(
        side,
        expected=expected,
        key=np.concatenate([side.key, number[place]])[merged],
        key_clue=np.concatenate([side.key_clue, clue])[merged],
        key_weight=np.concatenate([side.key_weight, weight[place].astype(np.float32)])[merged],
    )
