"""The score of every bead in the band: how much better it explains its segments than chance does.

A score is a log-likelihood ratio, log p(bead) + log p(target | source) / p(target), from the lengths (Gale & Church 1993)
and the clues. Each clue is explained either by chance or, with its `expected` probability, by a clue of the other
side drawn evenly, as in IBM Model 1 (Brown et al. 1993). Both directions count half; with one only, a left-out
sentence would be swallowed by its neighbour's bead at no cost.
"""

from collections import deque
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from math import sqrt

import numpy as np

from qa.alignment.band import Band
from qa.alignment.matches import Matcher
from qa.alignment.shape_scores import IMPOSSIBLE, shape_scores
from qa.alignment.sides import Doubles, Floats, Ints, Side
from qa.alignment.silence import Silence, running
from qa.alignment.weights import Shape, Weights

_USUAL_SIZE = 25  # clues in a sentence of usual length
_Silent = tuple[Silence, Silence]  # of the source, of the target
_CHUNK = 400  # source segments matched at a time: bounds memory


def bead_scores(source: Side, target: Side, band: Band, matcher: Matcher, weights: Weights) -> Floats:
    """Return scores, shape (shapes + 1, cells): of the bead of each shape ending at each cell.

    The last row are two segments that were swapped, as two crossing 1-1 beads.
    """
    scores = np.concatenate([shape_scores(source, target, band, weights), np.zeros((1, band.cells), np.float32)])
    silent = Silence(source, weights), Silence(target, weights)
    source, target = cautious(source), cautious(target)
    widest = max(map(max, weights.shapes))
    recent: deque[_Row] = deque(maxlen=widest)
    for row in _rows(source, target, band, matcher, silent, widest):
        recent.append(row)
        _add_clues(scores, recent, source, target, band, silent, weights)
    scores[-1] = _swaps(scores[0], band, weights)
    return scores


def cautious(side: Side) -> Side:
    """Return the side with less expected of long segments.

    The more words a segment has, the more surely those that match speak for it, and the less it proves that a free
    translation dropped others: without this, a paragraph with 60 words of which 20 are met again looked like two strangers.
    """
    sizes = np.diff(side.starts)
    scale = np.array([caution(size) for size in sizes.tolist()], np.float32)
    return replace(side, expected=side.expected * np.repeat(scale, sizes))


def caution(size: int) -> float:
    """Return the share of what its clues let expect that is asked of a segment of `size` clues."""
    return 1.0 if size <= _USUAL_SIZE else sqrt(_USUAL_SIZE / size)


class _Row:
    """Source segment `index` against target segments low … high - 1.

    `to_target` (clues of the window): the matched weight of each target clue; `explained[n]` (window - n + 1): log-likelihood
    ratio of the source segment's clues, given n target segments from each on.
    """

    __slots__ = ("explained", "high", "index", "low", "to_target")

    def __init__(self, index: int, low: int, high: int, to_target: Floats, explained: dict[int, Floats]) -> None:
        self.index, self.low, self.high, self.to_target, self.explained = index, low, high, to_target, explained


def _windows(band: Band, widest: int) -> tuple[Ints, Ints]:
    """Return for each source segment the target segments that any bead holding it may reach."""
    n = len(band.low) - 1
    low = band.low[np.maximum(np.arange(n) - widest + 1, 0)]
    high = band.high[np.minimum(np.arange(n) + widest, n)]
    return low, high


def _rows(source: Side, target: Side, band: Band, matcher: Matcher, silent: _Silent, widest: int) -> Iterator[_Row]:
    low, high = _windows(band, widest)
    here, there = silent
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
            ratios = _ratios(to_source, expected, np.diff(target.starts[a : b + 1]), widest)
            explained = {n: ratio.sum(axis=0) - here.cost(index, ratio, there.loudest(a, b, n)) for n, ratio in ratios}
            yield _Row(index, a, b, to_target, explained)


def _ratios(to_source: Floats, expected: Floats, sizes: Ints, widest: int) -> Iterator[tuple[int, Floats]]:
    """Yield n = 1 … `widest` with the log-likelihood ratios of the source clues given each n neighbouring target segments."""
    weight, size, chance = to_source, sizes, 1 - expected
    for n in range(1, min(widest, len(sizes)) + 1):
        if n > 1:
            weight, size = weight[:, :-1] + to_source[:, n - 1 :], size[:-1] + sizes[n - 1 :]
        ratio = expected * weight / np.maximum(size, 1)
        ratio += chance
        yield n, np.log(ratio, out=ratio)


def _add_clues(
    scores: Floats,
    recent: "deque[_Row]",
    source: Side,
    target: Side,
    band: Band,
    silent: _Silent,
    weights: Weights,
) -> None:
    """Add what the clues say of the beads that end with the last row."""
    end = recent[-1].index + 1
    cells = slice(int(band.first[end]), int(band.first[end + 1]))
    rows = list(recent)
    for m in range(1, len(rows) + 1):
        group = rows[-m:]
        start = group[0].index
        low, high = int(band.low[start]), int(band.high[end])
        given = _given(group, source, target, low, high, silent)
        for slot, n in _slots(weights.shapes, m):
            # the bead begins at a target boundary `low` … `last` and ends n further on, in the window of row `end`
            first = max(low, int(band.low[end]) - n)
            last = min(int(band.high[start]), high - n)
            if last < first:
                continue
            begin, stop = first - low, last - low + 1
            value = given[begin + n : stop + n] - given[begin:stop]
            for row in group:
                value = value + row.explained[n][first - row.low : last - row.low + 1]
            offset = first + n - int(band.low[end])
            scores[slot, cells][offset : offset + stop - begin] += weights.evidence * value


@cache
def _slots(shapes: tuple[Shape, ...], m: int) -> tuple[tuple[int, int], ...]:
    """Return (place among the shapes, n) of those with m source segments."""
    return tuple((slot, n) for slot, (rows, n) in enumerate(shapes) if rows == m)


def _given(group: list[_Row], source: Side, target: Side, low: int, high: int, silent: _Silent) -> Doubles:
    """Return running sums over target segments low … high: log-likelihood ratio of their clues given the source group, less
    the cost of their silence.
    """
    begin, end = int(target.starts[low]), int(target.starts[high])
    offset = begin - int(target.starts[group[0].low])
    weight = group[0].to_target[offset : offset + end - begin]
    for row in group[1:]:
        offset = begin - int(target.starts[row.low])
        weight = weight + row.to_target[offset : offset + end - begin]
    size = int(source.starts[group[-1].index + 1] - source.starts[group[0].index])
    expected = target.expected[begin:end]
    ratio = expected * weight / max(size, 1)
    ratio += 1 - expected
    np.log(ratio, out=ratio)
    starts = target.starts[low : high + 1] - begin
    here, there = silent
    loudest = here.loudest(group[0].index, group[-1].index + 1, len(group))
    given = running(ratio)[starts]
    given[1:] -= np.cumsum(there.costs(low, high, ratio, starts, loudest))
    return given


def _swaps(one: Floats, band: Band, weights: Weights) -> Floats:
    """Return for each cell the score of two segments translated in the other order; `one` are the scores of 1-1 beads."""
    if len(band.low) < 3 or band.high[-1] < 2:  # one segment cannot change places
        return np.full(band.cells, IMPOSSIBLE, np.float32)
    rows, columns = band.rows, band.columns
    known = np.append(one, IMPOSSIBLE)
    upper = known[band.cell(rows - 1, columns)]  # the earlier source segment with the later target segment
    lower = known[band.cell(rows, columns - 1)]
    swapped: Floats = np.maximum(upper + lower + np.float32(weights.swap), IMPOSSIBLE)
    return swapped
