"""Where beads part: how the segments of either side end and begin there, learned from the beads of a first pass.

Translators keep a full stop more often than they move it: where French parts at a semicolon and German at a full stop, a
bead has probably been cut in two. How far that holds differs from text to text (a yearbook cut at every semicolon, news
never), so it is counted, each boundary as one of a few kinds (`cut_kind`): which kinds meet where beads part, and
which stand inside a bead, over what chance would have. A little of a text where half of the endings agree is counted along.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from qa.alignment.band import Band
from qa.alignment.paths import SWAP, Step, size_of
from qa.alignment.sentence_ends import CUT_ENDS, CUT_KINDS, CUT_STARTS
from qa.alignment.sides import Doubles, Floats, Ints, Side
from qa.alignment.weights import Shape

_SURE = 0.8  # probability of a bead worth counting
_HELD = 20  # boundaries that are counted along …
_SAME = 0.5  # … of which that share end alike on both sides


@dataclass(frozen=True, slots=True)
class Cuts:
    """Logarithms of how much likelier than chance: `parting` (kinds, kinds) two kinds of boundary where beads part,
    `in_source`, `in_target` (kinds) one inside a bead.
    """

    parting: Doubles
    in_source: Doubles
    in_target: Doubles

    def scores(self, source: Side, target: Side, band: Band, shapes: Sequence[Shape]) -> Floats:
        """Return what the boundaries are worth, shape (shapes + 1, cells): at the end of each bead, and those inside."""
        rows, columns = band.rows, band.columns
        inside = (rows > 0) & (rows < len(source)) & (columns > 0) & (columns < len(target))
        ends = np.where(inside, self.parting[source.cut[rows], target.cut[columns]], 0.0)
        scores = np.tile(ends.astype(np.float32), (len(shapes) + 1, 1))
        here, there = _running(self.in_source[source.cut]), _running(self.in_target[target.cut])
        for slot, (m, n) in enumerate(shapes):
            i, j = np.maximum(rows - m, 0), np.maximum(columns - n, 0)  # beads that begin outside are impossible anyway
            scores[slot] += (
                here[rows] - here[np.minimum(i + 1, rows)] + there[columns] - there[np.minimum(j + 1, columns)]
            )
        return scores


def learned_cuts(source: Side, target: Side, steps: Sequence[Step]) -> Cuts:
    """Return what the beads found so far say of the boundaries between them and within."""
    parting = np.zeros((CUT_KINDS, CUT_KINDS))
    in_source, in_target = np.zeros(CUT_KINDS), np.zeros(CUT_KINDS)
    for step in steps:
        m, n = size_of(step.kind)
        if step.kind == SWAP or not m or not n or step.probability < _SURE:
            continue
        if step.row < len(source) and step.column < len(target):
            parting[source.cut[step.row], target.cut[step.column]] += step.probability
        np.add.at(in_source, source.cut[step.row - m + 1 : step.row], step.probability)
        np.add.at(in_target, target.cut[step.column - n + 1 : step.column], step.probability)
    usual, other = _shares(source.cut), _shares(target.cut)
    chance = np.outer(usual, other)
    held = _SAME * _alike(usual, other) + (1 - _SAME) * chance
    return Cuts(_ratio(parting, held, chance), _ratio(in_source, usual, usual), _ratio(in_target, other, other))


def _shares(cut: Ints) -> Doubles:
    """Return the share of each kind among the boundaries of a text."""
    counts = np.bincount(cut[1:-1], minlength=CUT_KINDS).astype(np.float64) + 0.05
    shares: Doubles = counts / counts.sum()
    return shares


def _alike(usual: Doubles, other: Doubles) -> Doubles:
    """Return how probable two kinds are together when the endings are the same and the beginnings left to chance."""
    end = np.repeat(np.arange(CUT_ENDS), CUT_STARTS)
    together: Doubles = (end[:, None] == end) * np.outer(usual, other / np.bincount(end, other)[end])
    return together


def _ratio(counts: Doubles, held: Doubles, chance: Doubles) -> Doubles:
    ratio: Doubles = np.log((counts + _HELD * held) / (counts.sum() + _HELD) / chance)
    return ratio


def _running(values: Doubles) -> Doubles:
    """Return the sums of all values before each place."""
    total = np.zeros(len(values) + 1)
    np.cumsum(values, out=total[1:])
    return total
