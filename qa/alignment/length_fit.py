"""How long a translation is, in this very text: the ratio of the lengths and its spread, from the beads of a first pass.

The median lengths of segments, all that is known at first, say as much about how the two texts were cut as about the two
languages: of a French text cut at every semicolon, German sentences look twice as long as they are.
"""

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from qa.alignment.paths import SWAP, Step, size_of
from qa.alignment.sides import Doubles, Floats, Side
from qa.alignment.weights import Weights

_SURE = 0.8  # probability of a bead worth measuring
_FEWEST = 8
_USUAL = 1.07  # German over its source …
_HELD = 2_000  # … which that many characters are counted along with
_HELD_BEADS = 40  # of usual spread
_ODD = 9.0  # squares of deviations are cut there: what is odd is told by the model as it is
_LEAST, _MOST = 0.5, 2.0  # of the usual spread


def with_lengths(weights: Weights, source: Side, target: Side, steps: Sequence[Step]) -> Weights:
    """Return the weights with the ratio and the spread of lengths that the sure beads show; unchanged when these are few.

    The spread keeps its form, one part that shrinks with length and one that does not: both are scaled by the mean
    square of the deviations.
    """
    sure = [step for step in steps if step.probability >= _SURE and step.kind != SWAP and 0 not in size_of(step.kind)]
    if len(sure) < _FEWEST:
        return weights
    here = _sums(source.lengths, [(step.row - size_of(step.kind)[0], step.row) for step in sure])
    there = _sums(target.lengths, [(step.column - size_of(step.kind)[1], step.column) for step in sure])
    ratio = float((there.sum() + _HELD * _USUAL) / (here.sum() + _HELD))
    expected = here * ratio
    squares = np.log(there / expected) ** 2 / (weights.spread + weights.spread_short / expected)
    scale = float((np.minimum(squares, _ODD).sum() + _HELD_BEADS) / (len(sure) + _HELD_BEADS))
    scale = min(_MOST, max(_LEAST, scale))
    return replace(
        weights, length_ratio=ratio, spread=weights.spread * scale, spread_short=weights.spread_short * scale
    )


def _sums(lengths: Floats, stretches: Sequence[tuple[int, int]]) -> Doubles:
    return np.array([lengths[first:last].sum() for first, last in stretches], np.float64)
