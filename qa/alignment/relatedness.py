"""Do two texts belong together at all? How much better their beads explain them than chance does."""

from collections.abc import Sequence
from math import exp

from qa.alignment.paths import Step, size_of
from qa.alignment.weights import Weights

_EVEN = (
    3.2  # gain a segment at which a pair is as likely related as not: unrelated news stay below 3, related are above 4
)
_EVEN_BLIND = 1.4  # … score a segment without a lexicon: unrelated stay below 0.8, related are above 1.3
_SLOPE = 1.8


def relatedness(steps: Sequence[Step], source: int, target: int, weights: Weights, has_lexicon: bool) -> float:
    """Return how sure we are that the texts are an article and its translation, in [0, 1]; 1 is sure.

    What the beads gain over leaving everything out is shared among the segments, mostly of the shorter text, so that a
    shortened translation is still one. Without a lexicon silence costs little and leaving out much; then the bare scores
    are compared.
    """
    full = [step for step in steps if 0 not in size_of(step.kind)]
    gain = sum(step.score for step in full)
    if has_lexicon:
        gain -= weights.null * sum(sum(size_of(step.kind)) for step in full)
    each = gain / (2 * min(source, target) ** 0.7 * max(source, target) ** 0.3)
    even = _EVEN if has_lexicon else _EVEN_BLIND
    return 1.0 / (1.0 + exp(max(-50.0, min(50.0, _SLOPE * (even - each)))))
