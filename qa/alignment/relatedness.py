"""Do two texts belong together at all? How much better their beads explain them than chance does."""

from collections.abc import Sequence
from math import exp

from qa.alignment.paths import Step, size_of
from qa.alignment.weights import Weights

_EVEN = (
    4.4  # gain a segment at which a pair is as likely related as not: strangers stay below 3.5, related are above 5.3
)
_EVEN_BLIND = 1.4  # … score a segment without a lexicon: unrelated stay below 0.8, related are above 1.3
_SLOPE = 1.8


def relatedness(steps: Sequence[Step], source: int, target: int, weights: Weights, has_lexicon: bool) -> float:
    """Return how sure we are that the texts are an article and its translation, in [0, 1]; 1 is sure.

    What the beads gain over leaving everything out is shared among the segments, mostly of the shorter text, so that a
    shortened translation is still one; and the weaker half of the beads must gain as much, since strangers, too, may share a
    few lines (telephone numbers, a heading). Without a lexicon silence costs little and leaving out much; then the bare
    scores are compared.
    """
    full = [step for step in steps if 0 not in size_of(step.kind)]
    saved = weights.null if has_lexicon else 0.0
    gains = [step.score - saved * sum(size_of(step.kind)) for step in full]
    each = sum(gains) / (2 * min(source, target) ** 0.7 * max(source, target) ** 0.3)
    if has_lexicon and gains:
        each = min(each, _weaker_half(full, gains))
    even = _EVEN if has_lexicon else _EVEN_BLIND
    return 1.0 / (1.0 + exp(max(-50.0, min(50.0, _SLOPE * (even - each)))))


def _weaker_half(steps: Sequence[Step], gains: Sequence[float]) -> float:
    """Return the mean gain a segment of the half of the beads that gain least."""
    shares = sorted(gain / sum(size_of(step.kind)) for step, gain in zip(steps, gains, strict=True))
    half = shares[: max(1, len(shares) // 2)]
    return sum(half) / len(half)
