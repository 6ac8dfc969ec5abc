"""One segment against one: the same scores as in `paths` and `scores`, without arrays.

An archive checked pair by pair aligns nothing but these, and the arrays of a lattice with four cells cost more than what
is in them. There are three ways through: the two are a bead, or both stand alone, the one or the other first.
"""

from functools import cached_property
from math import exp, log

from qa.alignment.evidence import MARKS, clues
from qa.alignment.paths import ADDITION, LEAST, LEAST_NULL, OMISSION, Step
from qa.alignment.scores import caution
from qa.alignment.sentence_ends import sentences_in
from qa.alignment.shape_scores import length_score, sentence_score, usual_ratio
from qa.alignment.sides import KNOWN
from qa.alignment.silence import proof, silence_cost
from qa.alignment.weights import SHAPES, Weights
from qa.languages.boilerplate import is_boilerplate

_ONE_TO_ONE = SHAPES.index((1, 1))
_LARGE = 500.0  # whose exponential is still a float


class Single:
    """A text of one segment: what `Side` holds of many, as plain numbers."""

    def __init__(self, text: str, language: str, dictionary: str) -> None:
        """`dictionary`: see `clues`."""
        self.clues = clues(text, language, dictionary)
        self.length = max(1, len(text.strip()))
        self.sentences = sentences_in(text)
        self.is_teaser = is_boilerplate(text, language)

    @property
    def coverage(self) -> float:
        """The share of words that we may expect to meet again, see `Side.coverage`."""
        words = [clue.expected > KNOWN for clue in self.clues if clue.unit]
        return sum(words) / len(words) if words else 0.0

    @cached_property
    def proof(self) -> float:
        """What silence proves of the text, see `proof`."""
        counted = [clue.expected > KNOWN for clue in self.clues if clue not in MARKS]
        return float(proof(sum(counted), len(counted)))

    @cached_property
    def keys(self) -> frozenset[str]:
        """The keys of the clues."""
        return frozenset().union(*[clue.keys for clue in self.clues])


def single_path(source: Single, target: Single, weights: Weights) -> list[Step]:
    """Return the best way through two texts of one segment each.

    See `Lattice.best_path` for what is best, and what a temperature does.
    """
    weights = weights.seen_through(min(source.coverage, target.coverage))
    score = _shape_score(source, target, weights) + weights.evidence * _evidence(source, target, weights)
    omission, addition = _null_score(source, weights), _null_score(target, weights)
    more = (omission + addition - score) / weights.temperature  # of either way with two null beads
    share = 1 / (1 + 2 * exp(min(more, _LARGE)))
    if share - LEAST >= 2 * (1 - share - LEAST_NULL):
        return [Step(_ONE_TO_ONE, 1, 1, score, share)]
    return [Step(ADDITION, 0, 1, addition, 1 - share), Step(OMISSION, 1, 1, omission, 1 - share)]


def _null_score(text: Single, weights: Weights) -> float:
    return weights.null + weights.null_teaser * text.is_teaser


def _shape_score(source: Single, target: Single, weights: Weights) -> float:
    """Return what the bead of the two is worth by its shape; no boundary is inside it."""
    expected = source.length * usual_ratio(source.length, target.length)
    lengths = length_score(expected, target.length, target.length, 1, weights)
    sentences = sentence_score(source.sentences, target.sentences, 1, weights)
    teasers = weights.one_teaser * (source.is_teaser != target.is_teaser)
    return weights.length * float(lengths) + sentences + teasers + weights.shape[1, 1]


def _evidence(source: Single, target: Single, weights: Weights) -> float:
    """Return the log-likelihood ratio of the clues of each segment given the other, both directions together."""
    shared = source.keys & target.keys
    here, there = _Met(source, shared), _Met(target, shared)
    both = source.proof * target.proof
    return _explained(here, there, weights, both) + _explained(there, here, weights, both)


class _Met:
    """The clues of a text that share a key with the other text, and the others; how often each key is met, and its weight."""

    def __init__(self, text: Single, shared: frozenset[str]) -> None:
        self.size = len(text.clues)
        self.met = [clue for clue in text.clues if not clue.keys.keys().isdisjoint(shared)]
        self.others = [clue for clue in text.clues if clue.keys.keys().isdisjoint(shared)]
        self.counts, self.weights = dict.fromkeys(shared, 0), dict.fromkeys(shared, 0.0)
        for clue in self.met:
            for key, weight in clue.keys.items():
                if key in shared:
                    self.counts[key] += 1
                    self.weights[key] += weight


def _explained(text: _Met, other: _Met, weights: Weights, proven: float) -> float:
    """Return the log-likelihood ratio of the clues of a text given the other one, see `Matches` and `Matcher`, less the cost
    of its silence, which proves as much as is `proven`.
    """
    size, scale = max(text.size, 1), caution(text.size)
    part = min(1.0, weights.near / size)
    prior, every = weights.key_prior + (1 - part) * weights.near_prior, size * part + weights.text_prior
    worth = {key: weight * every / (text.counts[key] * part + prior) for key, weight in other.weights.items()}
    total = sum([log(1 - clue.expected * scale) for clue in text.others])
    gain = 0.0
    for clue in text.met:
        expected = clue.expected * scale
        matched = sum([weight * worth[key] for key, weight in clue.keys.items() if key in worth])
        ratio = log(1 - expected + expected * matched / max(other.size, 1))
        total += ratio
        gain += max(ratio, 0.0) * (clue not in MARKS)
    return total - proven * float(silence_cost(gain, weights.silence, weights.answered))
