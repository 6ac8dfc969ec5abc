"""One segment against one: the same scores as in `paths` and `scores`, without a band.

An archive checked pair by pair aligns nothing but these, and the arrays of a lattice with four cells cost more than what
is in them. There are three ways through: the two are a bead, or both stand alone, the one or the other first.
"""

from math import exp

import numpy as np

from qa.alignment.matches import Matcher
from qa.alignment.paths import ADDITION, LEAST, LEAST_NULL, OMISSION, Step
from qa.alignment.scores import cautious
from qa.alignment.shape_scores import one_to_one
from qa.alignment.sides import Doubles, Floats, Side
from qa.alignment.weights import SHAPES, Weights

_ONE_TO_ONE = SHAPES.index((1, 1))
_WHOLE = np.array([0, 1])
_LARGE = 500.0  # whose exponential is still a float


def single_path(source: Side, target: Side, keys: int, weights: Weights, nulls: tuple[float, float]) -> list[Step]:
    """Return the best way through two sides of one segment each; `nulls` is what it is worth to omit the one, to add the other.

    See `Lattice.best_path` for what is best, and what a temperature does.
    """
    score = one_to_one(source, target, weights) + weights.evidence * _evidence(source, target, keys, weights)
    omission, addition = nulls
    more = (omission + addition - score) / weights.temperature  # of either way with two null beads
    share = 1 / (1 + 2 * exp(min(more, _LARGE)))
    if share - LEAST >= 2 * (1 - share - LEAST_NULL):
        return [Step(_ONE_TO_ONE, 1, 1, score, share)]
    return [Step(ADDITION, 0, 1, addition, 1 - share), Step(OMISSION, 1, 1, omission, 1 - share)]


def _evidence(source: Side, target: Side, keys: int, weights: Weights) -> float:
    """Return the log-likelihood ratio of the clues of each segment given the other, both directions together."""
    found = Matcher(source, target, keys, weights).between(0, 1, _WHOLE[:1], _WHOLE[1:])
    to_source: Doubles = np.bincount(found.source, found.to_source, len(source.expected)).astype(np.float64)
    to_target: Doubles = np.bincount(found.target, found.to_target, len(target.expected)).astype(np.float64)
    return _explained(cautious(source).expected, to_source, len(target.expected)) + _explained(
        cautious(target).expected, to_target, len(source.expected)
    )


def _explained(expected: Floats, weight: Doubles, size: int) -> float:
    return float(np.log(1 - expected + expected * weight / max(size, 1)).sum())
