"""The dynamic programme, held against counting all ways by hand."""

import numpy as np
import pytest

from qa.alignment.anchors import band_along, find_all, holes
from qa.alignment.band import band
from qa.alignment.paths import ADDITION, OMISSION, SWAP, Lattice, size_of
from qa.alignment.shape_scores import IMPOSSIBLE
from qa.alignment.weights import SHAPES

KINDS = [*range(len(SHAPES)), SWAP, OMISSION, ADDITION]


def small_lattice(n, m, seed):
    """Return a band, random scores of all beads, and the lattice over them."""
    random = np.random.default_rng(seed)
    whole = find_all(n, m)
    scores = random.normal(0, 3, (len(SHAPES) + 1, whole.cells)).astype(np.float32)
    omission, addition = random.normal(-3, 1, n).astype(np.float32), random.normal(-3, 1, m).astype(np.float32)
    edges = random.normal(0, 0.3, whole.cells).astype(np.float32)

    def score(kind, row, column):
        cell = row * (m + 1) + column
        if kind == OMISSION:
            return omission[row - 1] + edges[cell]
        if kind == ADDITION:
            return addition[column - 1] + edges[cell]
        return scores[len(SHAPES) if kind == SWAP else kind, cell]

    return Lattice(whole, scores.copy(), omission, addition, edges), score


def all_ways(n, m, row=0, column=0):
    if (row, column) == (n, m):
        yield ()
    for kind in KINDS:
        i, j = row + size_of(kind)[0], column + size_of(kind)[1]
        if i <= n and j <= m:
            for rest in all_ways(n, m, i, j):
                yield ((kind, i, j), *rest)


@pytest.mark.parametrize(("n", "m", "seed"), [(1, 1, 0), (2, 3, 1), (3, 3, 2), (3, 2, 3), (1, 4, 4)])
def test_best_path_and_probabilities_equal_those_of_all_ways(n, m, seed):
    lattice, score = small_lattice(n, m, seed)
    ways = {way: np.exp(sum(score(*step) for step in way) / 2.0) for way in all_ways(n, m)}
    whole = sum(ways.values())

    def bead(kind, row, column):  # an omission is the same bead wherever it is left out, an addition likewise
        return {OMISSION: (kind, row), ADDITION: (kind, column)}.get(kind, (kind, row, column))

    def share(step):
        return sum(weight for way, weight in ways.items() if bead(*step) in {bead(*other) for other in way}) / whole

    shares = {step: share(step) for step in {step for way in ways for step in way}}

    def gain(way):
        return sum(
            shares[step] - 0.65 if step[0] in (OMISSION, ADDITION) else (1 + (step[0] == SWAP)) * (shares[step] - 0.2)
            for step in way
        )

    steps = lattice.best_path(2.0)
    found = tuple((step.kind, step.row, step.column) for step in steps)
    assert gain(found) == pytest.approx(max(map(gain, ways)), abs=1e-5)
    for step in steps:
        assert step.probability == pytest.approx(shares[step.kind, step.row, step.column], rel=1e-4)
        assert step.score == pytest.approx(score(step.kind, step.row, step.column), rel=1e-5)


def test_a_band_rises_and_reaches_both_corners():
    rough = band(np.array([5, 0, 7, 2]), np.array([6, 3, 9, 2]), 8)
    assert rough.low[0] == 0
    assert rough.high[-1] == 8
    assert (np.diff(rough.low) >= 0).all()
    assert (np.diff(rough.high) >= 0).all()
    assert (rough.low[1:] <= rough.high[:-1]).all()


def test_cells_know_their_places_and_places_their_cells():
    narrow = band(np.array([0, 1, 3]), np.array([2, 4, 5]), 5)
    assert (narrow.cell(narrow.rows, narrow.columns) == np.arange(narrow.cells)).all()
    assert narrow.cell(np.array([0, -1, 2]), np.array([3, 0, 0])).tolist() == [narrow.cells] * 3


def test_a_band_along_a_path_holds_the_path_and_stays_narrow():
    path = [(i, i if i < 200 else i + 100) for i in range(1, 401)]
    along = band_along(path, 400, 500)
    assert all(along.low[i] <= j <= along.high[i] for i, j in path)
    assert along.cells < 400 * 60


def test_impossible_beads_are_never_taken():
    whole = find_all(2, 2)
    scores = np.full((len(SHAPES) + 1, whole.cells), IMPOSSIBLE, np.float32)
    nothing = np.zeros(whole.cells, np.float32)
    lattice = Lattice(whole, scores, np.full(2, -5, np.float32), np.full(2, -5, np.float32), nothing)
    assert {step.kind for step in lattice.best_path(1.0)} == {OMISSION, ADDITION}


def test_a_hole_is_what_the_other_side_has_no_room_for():
    source, target = holes([(3, 3), (6, 30), (20, 44)], 25, 60)
    assert not source.any()
    assert np.flatnonzero(target).tolist() == [
        *range(4, 30)
    ]  # 26 for two; behind (20, 44) are 15 for four: not eight too many


@pytest.mark.parametrize(("here", "there", "is_hole"), [(8, 0, True), (7, 0, False), (12, 2, True), (12, 3, False)])
def test_a_hole_has_eight_segments_too_many(here, there, is_hole):
    source, target = holes([(0, 0), (here + 1, there + 1)], here + 2, there + 2)
    assert source.any() == is_hole
    assert not target.any()
