"""What it costs a bead that a segment of it finds nothing to answer it, though most of its words are in the lexicon.

The scores take the clues of a segment for independent witnesses. They are not: a free rendering misses a word here and there,
but of 2,300 pairs of sentences that belong together one in 200 had nothing in common, of strangers one in seven. Without
this, an omitted sentence beside an added one passed for a translation: two short sentences without a word in common cost
less than two null beads.
"""

from typing import Any

import numpy as np

from qa.alignment.sides import KNOWN, Doubles, Floats, Ints, Side
from qa.alignment.weights import Weights

_TOO_FEW, _ENOUGH = 2, 7  # known clues that prove nothing by silence, and that prove all they can
_LITTLE, _MOST = 0.3, 0.6  # … and the share of all clues that they must be


class Silence:
    """The `n` segments of one side as those to be answered, or not at all when `weights` ask nothing."""

    def __init__(self, side: Side, weights: Weights) -> None:
        self._silence, self._answered = weights.silence, weights.answered
        self._starts, self._counted = side.starts, (~side.mark).astype(np.float32)
        which = np.repeat(np.arange(len(side)), np.diff(side.starts))
        known = np.bincount(which, ~side.mark & (side.expected > KNOWN), len(side))
        counted = np.bincount(which, self._counted, len(side))
        # Headings are told freely, halves of sentences are cut anew.
        free = side.heading | side.broken[:-1] | side.broken[1:]
        self._proof = np.where(free, 0.0, proof(known, counted)).astype(np.float32)
        self._loudest = [self._proof]
        for n in range(1, min(max(map(max, weights.shapes)), len(side))):
            self._loudest.append(np.maximum(self._loudest[-1][:-1], self._proof[n:]))

    def loudest(self, low: int, high: int, n: int) -> Floats:
        """Return for each `n` neighbours of segments low … high - 1 how much silence proves beside the best known of them."""
        return self._loudest[n - 1][low : high - n + 1]

    def cost(self, index: int, ratios: Floats, others: Floats) -> Any:
        """Return what the silence of a segment costs beside each of a row of stretches of the other side.

        `ratios` (clues, stretches) are the log-likelihood ratios of its clues, `others` what `loudest` says of the stretches.
        """
        if not (self._silence and self._proof[index]):
            return 0.0
        counted = self._counted[self._starts[index] : self._starts[index + 1]]
        gain = counted @ np.maximum(ratios, 0)
        return silence_cost(gain, self._silence, self._answered) * self._proof[index] * others

    def costs(self, low: int, high: int, ratios: Floats | Doubles, starts: Ints, others: Floats) -> Any:
        """Return what the silence of each of the segments low … high - 1 costs beside one and the same stretch.

        `ratios` are those of their clues, which begin at `starts`.
        """
        if not self._silence:
            return np.zeros(high - low)
        counted = self._counted[self._starts[low] : self._starts[high]]
        gains = running(np.maximum(ratios, 0) * counted)[starts]
        gain = gains[1:] - gains[:-1]
        return silence_cost(gain, self._silence, self._answered) * self._proof[low:high] * others


def proof(known: Any, counted: Any) -> Any:
    """Return how much the silence of a segment proves, in [0, 1], of whose `counted` clues so many are `known`.

    Marks do not count: a colon answers a colon anywhere. Numbers, or arrays of as many; so below.
    """
    enough = np.clip((known - _TOO_FEW) / (_ENOUGH - _TOO_FEW), 0, 1)
    return enough * np.clip((known / np.maximum(counted, 1) - _LITTLE) / (_MOST - _LITTLE), 0, 1)


def silence_cost(gain: Any, silence: float, answered: float) -> Any:
    """Return the cost of gaining no more over chance than that; nothing from `answered` on."""
    return silence * np.maximum(1 - gain / answered, 0)


def running(values: Floats | Doubles) -> Doubles:
    """Return the sums of all values before each place."""
    total = np.zeros(len(values) + 1)
    np.add.accumulate(values, out=total[1:], dtype=np.float64)
    return total
