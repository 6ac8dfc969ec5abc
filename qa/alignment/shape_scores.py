"""What a bead is worth by its shape alone: how many segments, characters and sentences stand on either side."""

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from qa.alignment.band import Band
from qa.alignment.sides import Doubles, Flags, Floats, Ints, Side
from qa.alignment.weights import Weights

IMPOSSIBLE = np.float32(-1e9)
_ODD = 0.03  # share of beads whose lengths have nothing to do with one another: captions, teasers
_ANY_LENGTH = 0.4  # variance of log(length) among the segments of a text
_CHUNK = 1 << 16  # cells scored at a time: bounds memory


@dataclass(frozen=True, slots=True)
class _Sums:
    """Running sums over a side: [0, v0, v0 + v1, …]; `usual` is the median length of its segments, `mean` the mean."""

    lengths: Doubles
    sentences: Doubles
    broken: Doubles
    begins_block: Doubles
    headings: Doubles
    hole: Doubles
    teasers: Doubles
    usual: float
    mean: float


def _sums_of(side: Side) -> _Sums:
    ordered = np.sort(side.lengths)
    usual = (ordered[(len(ordered) - 1) // 2] + ordered[len(ordered) // 2]) / 2
    return _Sums(
        _running(side.lengths),
        _running(side.sentences),
        _running(side.broken),
        _running(side.begins_block),
        _running(side.heading),
        _running(side.hole),
        _running(side.teaser),
        usual,
        float(side.lengths.mean()),
    )


def shape_scores(source: Side, target: Side, band: Band, weights: Weights) -> Floats:
    """Return log-likelihood ratios, shape (shapes, cells); IMPOSSIBLE where a bead would begin outside the band."""
    rows, columns = band.rows, band.columns
    scores = np.full((len(weights.shapes), band.cells), IMPOSSIBLE, np.float32)
    here, there = _sums_of(source), _sums_of(target)
    trust = _agreement(int(source.begins_block.sum()), int(target.begins_block.sum()))
    headed = _agreement(int(source.heading.sum()), int(target.heading.sum()))
    for slot, (m, n) in enumerate(weights.shapes):
        if m > len(source) or n > len(target):
            continue
        inside = np.flatnonzero(band.cell(rows - m, columns - n) < band.cells)
        for first in range(0, len(inside), _CHUNK):
            ends = inside[first : first + _CHUNK]
            i, j = rows[ends] - m, columns[ends] - n
            blocks = trust * weights.inside_block * np.abs(_blocks_inside(here, there, i, j, m, n))
            blocks += headed * weights.heading * np.abs(_total(here.headings, i, m) - _total(there.headings, j, n))
            blocks += weights.one_teaser * np.abs(_total(here.teasers, i, m) - _total(there.teasers, j, n))
            blocks += weights.in_hole * (_total(here.hole, i, m) + _total(there.hole, j, n))
            scores[slot, ends] = _lengths_and_sentences(here, there, i, j, m, n, weights) + blocks + weights.shape[m, n]
    return scores


def _lengths_and_sentences(here: _Sums, there: _Sums, i: Ints, j: Ints, m: int, n: int, weights: Weights) -> Floats:
    """Return the log-likelihood ratio of lengths and numbers of sentences of the beads that begin at (i, j)."""
    ratio: Floats = weights.length * _lengths(here, there, i, j, m, n, weights)
    return ratio + _sentences(here, there, i, j, m, n, weights)


def edge_scores(source: Side, target: Side, band: Band, weights: Weights) -> tuple[Floats, Floats]:
    """Return for each cell what a boundary there is worth, after a bead with two sides and after a null bead.

    Sentences broken off count against both, most of all when the rest is carried into another sentence's segment. Where only
    one side begins a paragraph, a null bead is not to blame: of the two boundaries around an omitted sentence, one agrees.
    """
    rows, columns = band.rows, band.columns
    broken = np.where(source.broken[rows] != target.broken[columns], weights.broken, 0.0)
    carried = _carried(source)[rows] & ~target.broken[columns] | _carried(target)[columns] & ~source.broken[rows]
    broken += weights.carried * carried
    here, there = source.begins_block[rows], target.begins_block[columns]
    trust = _agreement(int(source.begins_block.sum()), int(target.begins_block.sum()))
    both = trust * weights.both_blocks * (here & there)
    one = trust * weights.one_block * (here != there)
    return (broken + both + one).astype(np.float32), (broken + both).astype(np.float32)


def _carried(side: Side) -> Flags:
    """Return for each boundary whether it cuts a sentence in two of which one half shares its segment with another sentence.

    The clues alone would not see it: the words of the half are few, and a bead of two and two makes all others less telling.
    A sentence does not run on over the beginning of a paragraph: there, it was a heading, and the text begins with iPhone.
    """
    several = np.concatenate([[False], side.sentences > 1, [False]])
    carried: Flags = side.broken & ~side.begins_block & (several[:-1] | several[1:])
    return carried


def _blocks_inside(here: _Sums, there: _Sums, i: Ints, j: Ints, m: int, n: int) -> Doubles:
    """Return over how many more beginnings of a paragraph a bead runs on the source side than on the target side."""
    return _total(here.begins_block, i + 1, m - 1) - _total(there.begins_block, j + 1, n - 1)


def _agreement(one: int, other: int) -> float:
    """Return how far two numbers of paragraphs go together, in [0, 1]: a site that cuts every sentence tells little."""
    return min(one, other) / max(one, other, 1)


def _lengths(here: _Sums, there: _Sums, i: Ints, j: Ints, m: int, n: int, weights: Weights) -> Floats:
    """Return the log-likelihood ratio of the target lengths, given the source lengths, over lengths of any text."""
    ratio_of_texts = weights.length_ratio or usual_ratio(here.usual, there.usual)
    expected = _total(here.lengths, i, m) * ratio_of_texts
    ratio: Floats = length_score(expected, _total(there.lengths, j, n), there.mean, n, weights)
    return ratio


def length_score(expected: Any, length: Any, mean: float, n: int, weights: Weights) -> Any:
    """Return the log-likelihood ratio of the length of `n` target segments; numbers, or arrays of as many.

    The logarithm of the ratio is taken as normal, with Gale & Church's variance (s² over characters) and a part that
    does not shrink with length, since translators differ.
    """
    variance = weights.spread + weights.spread_short / expected
    related = np.exp(-(np.log(length / expected) ** 2) / (2 * variance)) / variance**0.5
    any_variance = _ANY_LENGTH / n
    deviation = np.log(length / (n * mean))
    unrelated = np.exp(-(deviation**2) / (2 * any_variance)) / any_variance**0.5
    ratio: Any = np.log((1 - _ODD) * related + _ODD * unrelated + 1e-9) - np.log(unrelated + 1e-9)
    return ratio


def usual_ratio(source: float, target: float) -> float:
    """Return the usual length of a target text over that of its source: this pair's, drawn towards German's 1.15."""
    return float(min(2.0, max(0.5, float(target / source))) ** 0.5 * 1.07)


def _sentences(here: _Sums, there: _Sums, i: Ints, j: Ints, m: int, n: int, weights: Weights) -> Floats:
    """Return the log-likelihood ratio of the number of sentences on the target side, given that on the source side."""
    one = _total(here.sentences, i, m) - _total(here.broken, i + 1, m - 1)
    other = _total(there.sentences, j, n) - _total(there.broken, j + 1, n - 1)
    same = np.array(weights.same_sentences, np.float32)[np.minimum(np.abs(other - one), 2).astype(np.int64)]
    usual = np.array(weights.more_sentences, np.float32)[np.clip(other - n, 0, 2).astype(np.int64)]
    ratio: Floats = same - usual
    return ratio


def sentence_score(one: int, other: int, n: int, weights: Weights) -> float:
    """Return the same of one bead: `one` sentence on the source side, `other` on the target side, which has `n` segments."""
    return weights.same_sentences[min(abs(other - one), 2)] - weights.more_sentences[min(max(other - n, 0), 2)]


def _running(values: NDArray[Any]) -> Doubles:
    total = np.zeros(len(values) + 1)
    np.cumsum(values, dtype=np.float64, out=total[1:])
    return total


def _total(running: Doubles, first: Ints, count: int) -> Doubles:
    """Return for each place the sum of `count` values from there on."""
    total: Doubles = running[first + count] - running[first]
    return total
