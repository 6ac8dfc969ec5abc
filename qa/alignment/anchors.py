"""Where long texts certainly meet: segments that share rare keys, chained so that they rise on both sides.

The chain is what keeps the band narrow, and what finds the way again after a missing chapter. Compare the anchor points
of Melamed (1999), "Bitext maps and alignment via pattern recognition".
"""

from bisect import bisect_left
from collections.abc import Sequence
from itertools import pairwise

import numpy as np

from qa.alignment.band import Band, band
from qa.alignment.sides import Flags, Ints, Side

_RARE = 16  # a key seen more often on one side than this tells no place
_SURE = 6.0  # summed log rarity of the shared keys of an anchor
_SMALL = 40_000  # cells below which the band is the whole rectangle
_MARGIN = 18  # segments the band is wider than its anchors, on either side
_NARROW = 10  # and than a path already found
_BLIND = 150  # half the width of the band where there are no anchors
_MOST_CELLS = 2_000_000
_HOLE = 8  # segments too many between two anchors, twice those of the other side taken off


def find_anchors(source: Side, target: Side) -> list[tuple[int, int]]:
    """Return pairs of segments that surely render one another, rising on both sides.

    Nothing for two articles of about one length: they need no corridor, and neither can lack a whole part.
    """
    n, m = len(source), len(target)
    return _rising(_candidates(source, target)) if n * m > _SMALL or abs(n - m) >= _HOLE else []


def holes(anchors: Sequence[tuple[int, int]], source_length: int, target_length: int) -> tuple[Flags, Flags]:
    """Return which segments of either side lie between two anchors where the other side has no room for most of them:
    captions, a box, a whole part that nobody translated.
    """
    source, target = np.zeros(source_length, np.bool_), np.zeros(target_length, np.bool_)
    for (i, j), (next_i, next_j) in pairwise([(-1, -1), *anchors, (source_length, target_length)]):
        here, there = next_i - i - 1, next_j - j - 1
        if here - 2 * there >= _HOLE:
            source[i + 1 : next_i] = True
        elif there - 2 * here >= _HOLE:
            target[j + 1 : next_j] = True
    return source, target


def find_band(source_length: int, target_length: int, anchors: Sequence[tuple[int, int]]) -> Band:
    """Return the band to search: everything for two articles, a corridor along the anchors for two books."""
    n, m = source_length, target_length
    if n * m <= _SMALL:
        return find_all(n, m)
    chain = [(0, 0), *anchors, (n, m)]
    low, high = np.zeros(n + 1, np.int64), np.zeros(n + 1, np.int64)
    blind = int(min(_BLIND, max(_MARGIN, _MOST_CELLS // (2 * n))))
    for (i, j), (next_i, next_j) in pairwise(chain):
        rows = np.arange(i, next_i + 1)
        if next_j - j <= 2 * blind or next_i - i <= 2:
            low[rows], high[rows] = max(0, j - _MARGIN), next_j + _MARGIN
        else:
            middle = j + (rows - i) * (next_j - j) // max(1, next_i - i)
            reach = max(blind, -(-(next_j - j) // max(1, next_i - i)))
            low[rows] = np.maximum(middle - reach, max(0, j - _MARGIN))
            high[rows] = np.minimum(middle + reach, next_j + _MARGIN)
    return band(low, high, m)


def band_along(path: Sequence[tuple[int, int]], source_length: int, target_length: int) -> Band:
    """Return a narrow band along boundaries (row, column) that are known to be about right."""
    if source_length * target_length <= _SMALL:
        return find_all(source_length, target_length)
    low = np.full(source_length + 1, target_length, np.int64)
    high = np.zeros(source_length + 1, np.int64)
    for row, column in ((0, 0), *path):
        low[row], high[row] = min(low[row], column), max(high[row], column)
    high = np.maximum.accumulate(high)  # rows inside a bead are not on the path
    low = np.minimum.accumulate(low[::-1])[::-1]
    low[-1] = min(low[-1], target_length)
    return band(low - _NARROW, high + _NARROW, target_length)


def find_all(source_length: int, target_length: int) -> Band:
    """Return the band that leaves nothing out."""
    whole = np.zeros(source_length + 1, np.int64)
    return band(whole, whole + target_length, target_length)


def _candidates(source: Side, target: Side) -> list[tuple[int, int, float]]:
    """Return (source segment, target segment, weight) of pairs that share enough rare keys, sorted by source, falling target."""
    keys = 1 + max(source.key.max(initial=0), target.key.max(initial=0))
    left, right = _once_a_segment(source), _once_a_segment(target)
    count_left, count_right = np.bincount(left[0], minlength=keys), np.bincount(right[0], minlength=keys)
    rare = (count_left > 0) & (count_left <= _RARE) & (count_right > 0) & (count_right <= _RARE)
    left, right = left[:, rare[left[0]]], right[:, rare[right[0]]]
    begin = np.searchsorted(right[0], left[0])
    count = np.searchsorted(right[0], left[0], side="right") - begin
    which = np.repeat(np.arange(left.shape[1]), count)
    place = np.arange(len(which)) - np.repeat(np.cumsum(count) - count, count) + np.repeat(begin, count)
    weight = np.log(len(target) / np.maximum(np.maximum(count_left, count_right), 1))
    pairs, inverse = np.unique(left[1, which] * len(target) + right[1, place], return_inverse=True)
    total = np.bincount(inverse, weight[left[0, which]], len(pairs))
    rows, columns = pairs // len(target), pairs % len(target)
    enough = max(_SURE, 2.0 * np.log(len(target)))
    sure = total >= enough
    total = np.minimum(total, 1.5 * enough)  # one repeated sentence must not outweigh several neighbours
    order = np.lexsort((-columns[sure], rows[sure]))
    return list(
        zip(rows[sure][order].tolist(), columns[sure][order].tolist(), total[sure][order].tolist(), strict=True)
    )


def _once_a_segment(side: Side) -> Ints:
    """Return the rows (key, segment), each pair once, sorted by key."""
    segment = np.searchsorted(side.starts, side.key_clue, side="right") - 1
    together = np.sort(side.key * len(side) + segment)
    together = together[np.flatnonzero(np.diff(together, prepend=-1))]
    return np.stack([together // len(side), together % len(side)])


def _rising(candidates: list[tuple[int, int, float]]) -> list[tuple[int, int]]:
    """Return the heaviest chain of candidates that rises on both sides (weighted longest increasing subsequence)."""
    columns: list[int] = []  # ends of chains worth keeping, rising …
    totals: list[float] = []  # … with the weight of the chain, rising too
    nodes: list[int] = []
    before = [-1] * len(candidates)
    for index, (_, column, weight) in enumerate(candidates):
        at = bisect_left(columns, column)
        total = weight + (totals[at - 1] if at else 0.0)
        before[index] = nodes[at - 1] if at else -1
        stop = at
        while stop < len(columns) and totals[stop] <= total:
            stop += 1
        if at < len(columns) and stop == at and columns[at] == column:
            continue
        columns[at:stop], totals[at:stop], nodes[at:stop] = [column], [total], [index]
    chain = []
    node = nodes[-1] if nodes else -1
    while node >= 0:
        chain.append(candidates[node][:2])
        node = before[node]
    return chain[::-1]
