"""Where a clue of the source and a clue of the target share a key, within the band, and what that is worth."""

from dataclasses import dataclass

import numpy as np

from qa.alignment.sides import Floats, Ints, Side
from qa.alignment.weights import Weights


@dataclass(frozen=True, slots=True)
class Matches:
    """Pairs of clues sharing a key. `to_target` is p(target clue | source clue) / p(target clue), `to_source` the reverse."""

    source: Ints
    target: Ints
    to_target: Floats
    to_source: Floats


class Matcher:
    """Finds the matches of a stretch of source segments in windows of target segments, by one sorted list of keys."""

    def __init__(self, source: Side, target: Side, keys: int, weights: Weights) -> None:
        """`keys` is how many different keys the two sides have together."""
        self._source, self._target = source, target
        self._clues = len(target.expected) + 1
        order = np.lexsort((target.key_clue, target.key))
        self._sorted = target.key[order] * self._clues + target.key_clue[order]
        self._clue, self._weight = target.key_clue[order], target.key_weight[order]
        self._source_chance = _chance(source, keys, weights)
        self._target_chance = _chance(target, keys, weights)
        self._key_starts = np.searchsorted(source.key_clue, source.starts)

    def between(self, first: int, last: int, low: Ints, high: Ints) -> Matches:
        """Return the matches of source segments `first … last - 1`; segment i with target segments low[i] … high[i] - 1."""
        source, target = self._source, self._target
        begin, end = self._key_starts[first], self._key_starts[last]
        key, clue, weight = source.key[begin:end], source.key_clue[begin:end], source.key_weight[begin:end]
        segment = np.repeat(np.arange(first, last), np.diff(self._key_starts[first : last + 1]))
        left = np.searchsorted(self._sorted, key * self._clues + target.starts[low[segment]])
        right = np.searchsorted(self._sorted, key * self._clues + target.starts[high[segment]])
        count = right - left
        which = np.repeat(np.arange(len(key)), count)
        place = np.arange(len(which)) - np.repeat(np.cumsum(count) - count, count) + np.repeat(left, count)
        strength = weight[which] * self._weight[place]
        key = key[which]
        return Matches(
            clue[which], self._clue[place], strength / self._target_chance[key], strength / self._source_chance[key]
        )


def _chance(side: Side, keys: int, weights: Weights) -> Floats:
    """Return for each key how probable it is at a place of the text that nothing is known about.

    Words come in bursts (Church & Gale 1995, "Poisson mixtures"): in a text of many articles, a rare word is likelier near
    its like than its share of the whole says. A long text is therefore counted as `weights.near` clues of its kind.
    """
    clues = max(len(side.expected), 1)
    part = min(1.0, weights.near / clues)
    prior = weights.key_prior + (1 - part) * weights.near_prior
    counts = np.bincount(side.key, minlength=keys) * part
    chance = (counts + prior) / (clues * part + weights.text_prior)
    return chance.astype(np.float32)
