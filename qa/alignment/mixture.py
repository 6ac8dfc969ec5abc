"""Which beads this very text is made of: priors for the second pass, drawn from what the first pass found.

News keeps nearly every sentence; an old yearbook joins and cuts every fourth. Expected counts of one pass make the priors
of the next, as in expectation maximisation, held back by what is usual and by bounds. Only texts without a lexicon need
it: with one, beads are decided by their words, and the figures did not change.
"""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from math import log

from qa.alignment.paths import ADDITION, OMISSION, Step
from qa.alignment.sides import Side
from qa.alignment.weights import Shape, Weights

_USUAL: dict[Shape, float] = {
    (1, 1): 0.8,
    (1, 2): 0.04,
    (2, 1): 0.04,
    (1, 3): 0.007,
    (3, 1): 0.007,
    (2, 2): 0.025,
    (2, 3): 0.005,
    (3, 2): 0.005,
    (1, 4): 0.002,
    (4, 1): 0.002,
    (1, 5): 0.0007,
    (5, 1): 0.0007,
}
_USUAL_NULL = 0.08
_HELD = 40  # beads of a usual text that are counted along


def adapted(weights: Weights, source: Side, target: Side, steps: Sequence[Step]) -> Weights:
    """Return the weights with priors that follow the beads found, each counted by its probability.

    What lies in a hole says nothing of how often a translator leaves out a sentence elsewhere.
    """
    steps = [step for step in steps if not _in_hole(step, source, target)]
    found: dict[int, float] = defaultdict(float)
    for step in steps:
        found[step.kind] += step.probability
    beads = len(steps) + _HELD

    def shift(count: float, usual: float, low: float, high: float) -> float:
        return min(high, max(low, log((count + _HELD * usual) / (beads * usual))))

    shape = dict(weights.shape)
    for kind, size in enumerate(weights.shapes):
        if size != (1, 1):
            shape[size] += shift(found[kind], _USUAL[size], -1.0, 1.5)
    null = shift(found[OMISSION] + found[ADDITION], _USUAL_NULL, -0.5, 0.5)
    return replace(weights, shape=shape, null=weights.null + null, null_blind=weights.null_blind + null)


def _in_hole(step: Step, source: Side, target: Side) -> bool:
    """Return whether the step leaves out a segment that the other text has no room for."""
    if step.kind == OMISSION:
        return bool(source.hole[step.row - 1])
    return step.kind == ADDITION and bool(target.hole[step.column - 1])
