"""The score of every bead in the band: how much better it explains its segments than chance does.

A score is a log-likelihood ratio, log p(bead) + log p(target | source) / p(target), from the lengths (Gale & Church 1993)
and the clues. Each clue is explained either by chance or, with its `expected` probability, by a clue of the other
side drawn evenly, as in IBM Model 1 (Brown et al. 1993). Both directions count half; with one only, a left-out
sentence would be swallowed by its neighbour's bead at no cost.
"""

from collections import deque
from collections.abc import Iterator

import numpy as np

from qa.alignment.band import Band
from qa.alignment.matches import Matcher
from qa.alignment.sides import Floats, Ints, Side
from qa.alignment.weights import SHAPES, Weights

_CHUNK = 400  # source segments matched at a time: bounds memory
IMPOSSIBLE = np.float32(-1e9)


def bead_scores(source: Side, target: Side, band: Band, matcher: Matcher, weights: Weights) -> Floats:
    """Return scores, shape (len(SHAPES) + 1, cells): of the bead of each shape ending at each cell; last, two swapped segments."""
    scores = np.full((len(SHAPES) + 1, band.cells), IMPOSSIBLE, np.float32)
    ratio = _ratio(source, target)
    recent: deque[_Row] = deque(maxlen=3)
    for row in _rows(source, target, band, matcher):
        recent.append(row)
        _fill(scores, recent, source, target, band, weights, ratio)
    return scores


class _Row:
    """Source segment `index` against target segments low … high - 1.

    `to_target` (clues of the window): the matched weight of each target clue; `explained[n]` (window - n + 1): log-likelihood
    ratio of the source segment's clues, given n target segments from each on.
    """

    __slots__ = ("explained", "high", "index", "low", "to_target")

    def __init__(self, index: int, low: int, high: int, to_target: Floats, explained: dict[int, Floats]) -> None:
        self.index, self.low, self.high, self.to_target, self.explained = index, low, high, to_target, explained


def _windows(band: Band) -> tuple[Ints, Ints]:
    """Return for each source segment the target segments that any bead holding it may reach."""
    n = len(band.low) - 1
    low = band.low[np.maximum(np.arange(n) - 2, 0)]
    high = band.high[np.minimum(np.arange(n) + 3, n)]
    return low, high


def _rows(source: Side, target: Side, band: Band, matcher: Matcher) -> Iterator[_Row]:
    low, high = _windows(band)
    for first in range(0, len(source), _CHUNK):
        last = min(first + _CHUNK, len(source))
        found = matcher.between(first, last, low, high)
        places = np.searchsorted(found.source, source.starts[first : last + 1])
        segment_of = np.searchsorted(target.starts, found.target, side="right") - 1
        for index in range(first, last):
            part = slice(places[index - first], places[index - first + 1])
            a, b = int(low[index]), int(high[index])
            begin, end = int(target.starts[a]), int(target.starts[b])
            to_target = np.bincount(found.target[part] - begin, found.to_target[part], end - begin).astype(np.float32)
            clue, clues = int(source.starts[index]), int(source.starts[index + 1] - source.starts[index])
            flat = (found.source[part] - clue) * (b - a) + segment_of[part] - a
            to_source = (
                np.bincount(flat, found.to_source[part], clues * (b - a)).astype(np.float32).reshape(clues, b - a)
            )
            expected = source.expected[clue : clue + clues, None]
            explained = _explained(to_source, expected, np.diff(target.starts[a : b + 1]))
            yield _Row(index, a, b, to_target, explained)


def _explained(to_source: Floats, expected: Floats, sizes: Ints) -> dict[int, Floats]:
    """Return for n = 1, 2, 3 the log-likelihood ratio of the source clues given each n neighbouring target segments."""
    explained = {}
    for n in (1, 2, 3):
        width = len(sizes) - n + 1
        if width <= 0:
            break
        weight = sum(to_source[:, k : k + width] for k in range(n))
        size = sum(sizes[k : k + width] for k in range(n))
        explained[n] = np.log(1 - expected + expected * weight / np.maximum(size, 1)).sum(axis=0)
    return explained


def _fill(
    scores: Floats, recent: "deque[_Row]", source: Side, target: Side, band: Band, weights: Weights, ratio: float
) -> None:
    """Enter the scores of the beads that end with the last row."""
    last = recent[-1]
    end = last.index + 1
    cells = slice(int(band.first[end]), int(band.first[end + 1]))
    columns = np.arange(band.low[end], band.high[end] + 1)
    for m in range(1, len(recent) + 1):
        group = list(recent)[-m:]
        low, high = int(band.low[group[0].index]), int(band.high[end])
        given = _given(group, source, target, low, high)
        for slot, (rows, n) in enumerate(SHAPES):
            if rows != m or high - low < n:
                continue
            begin = columns - n
            fits = (begin >= low) & (begin <= band.high[group[0].index])
            at = begin[fits] - low
            value = given[at + n] - given[at]
            for row in group:
                value = value + row.explained[n][at + low - row.low]
            value = weights.evidence * value + weights.shape[m, n]
            value += weights.length * _length(source, target, group[0].index, m, begin[fits], n, ratio, weights)
            value += _sentences(source, target, group[0].index, m, begin[fits], n, weights)
            scores[slot, cells][fits] = value
    if len(recent) > 1:
        _fill_swap(scores, band, recent[-2].index, weights)


def _given(group: list[_Row], source: Side, target: Side, low: int, high: int) -> Floats:
    """Return running sums over target segments low … high: log-likelihood ratio of their clues given the source group."""
    begin, end = int(target.starts[low]), int(target.starts[high])
    weight = np.zeros(end - begin, np.float32)
    for row in group:
        offset = begin - int(target.starts[row.low])
        weight += row.to_target[offset : offset + end - begin]
    size = int(source.starts[group[-1].index + 1] - source.starts[group[0].index])
    expected = target.expected[begin:end]
    logs = np.log(1 - expected + expected * weight / max(size, 1))
    sums = np.concatenate([[0.0], np.cumsum(logs, dtype=np.float64)])
    return sums[target.starts[low : high + 1] - begin]


def _ratio(source: Side, target: Side) -> float:
    """Return the usual length of a target text over that of its source."""
    return float(np.median(target.lengths) / np.median(source.lengths)) ** 0.5 * 1.07


def _length(
    source: Side, target: Side, first: int, m: int, begin: Ints, n: int, ratio: float, weights: Weights
) -> Floats:
    """Return the log-likelihood ratio of the target lengths, given the source length, over any length."""
    expected = float(source.lengths[first : first + m].sum()) * ratio
    sums = np.concatenate([[0.0], np.cumsum(target.lengths, dtype=np.float64)])
    length = sums[begin + n] - sums[begin]
    variance = weights.spread + weights.spread_short / expected
    deviation = np.log(length / expected)
    related = np.exp(-(deviation**2) / (2 * variance)) / variance**0.5
    usual = n * float(target.lengths.mean())
    spread = 0.4 / n
    by_chance = np.exp(-(np.log(length / usual) ** 2) / (2 * spread)) / spread**0.5
    return np.log(0.97 * related + 0.03 * by_chance + 1e-9) - np.log(by_chance + 1e-9)


def _sentences(source: Side, target: Side, first: int, m: int, begin: Ints, n: int, weights: Weights) -> Floats:
    """Return the log-likelihood ratio of the number of sentences on the target side, given that on the source side."""
    here = source.sentences[first : first + m].sum() - source.broken[first + 1 : first + m].sum()
    sums = np.concatenate([[0], np.cumsum(target.sentences)])
    cuts = np.concatenate([[0], np.cumsum(target.broken)])
    there = sums[begin + n] - sums[begin] - (cuts[begin + n] - cuts[begin + 1])
    same = np.array(weights.same_sentences)[np.minimum(np.abs(there - here), 2)]
    usual = np.array(weights.more_sentences)[np.clip(there - n, 0, 2)]
    return (same - usual).astype(np.float32)


def edge_scores(source: Side, target: Side, band: Band, weights: Weights) -> Floats:
    """Return for each cell what a boundary between beads there is worth (0 or less)."""
    one_sided = source.broken[band.rows] != target.broken[band.columns]
    return np.where(one_sided, np.float32(weights.broken), np.float32(0))


def _fill_swap(scores: Floats, band: Band, first: int, weights: Weights) -> None:
    """Enter the score of two segments translated in the other order: the two crossing 1-1 beads together."""
    columns = np.arange(band.low[first + 2], band.high[first + 2] + 1)
    here = np.full(columns.shape, first + 1)
    upper = band.cell(here, columns)  # source `first` with the later target segment
    lower = band.cell(here + 1, columns - 1)  # source `first + 1` with the earlier one
    one = np.append(scores[0], IMPOSSIBLE)
    cells = slice(int(band.first[first + 2]), int(band.first[first + 3]))
    scores[-1, cells] = np.maximum(one[upper] + one[lower] + weights.swap, IMPOSSIBLE)
