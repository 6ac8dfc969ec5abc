"""The best way through the band, and how probable each of its steps is among all ways."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from qa.alignment.band import Band
from qa.alignment.shape_scores import IMPOSSIBLE
from qa.alignment.sides import Doubles, Floats, Ints
from qa.alignment.weights import SHAPES, Shape

SWAP, OMISSION, ADDITION = -2, -1, -3  # the last two rows of the scores; additions have none
_SIZES: dict[int, Shape] = {SWAP: (2, 2), OMISSION: (1, 0), ADDITION: (0, 1)}
# A bead below this probability is no gain. A null bead accuses somebody: it must be well more probable than not.
LEAST, LEAST_NULL = 0.2, 0.65


@dataclass(frozen=True, slots=True)
class Step:
    """A bead on the way: `kind` is a place in SHAPES, SWAP, OMISSION or ADDITION; it ends at boundaries (row, column).

    `score` is its log-likelihood ratio with priors; `probability` the share of all ways that have its bead, in [0, 1].
    """

    kind: int
    row: int
    column: int
    score: float
    probability: float


def size_of(kind: int) -> Shape:
    """Return how many source and target segments a step of that kind takes."""
    return _SIZES[kind] if kind < 0 else SHAPES[kind]


class Lattice:
    """All ways through the band.

    `scores` (shapes + 1, cells) weigh the beads of the first shapes and swaps; `omission` (n) and `addition` (m) the null beads,
    `edges` (cells) the places where those end.
    """

    def __init__(self, band: Band, scores: Floats, omission: Floats, addition: Floats, edges: Floats) -> None:
        rows, columns = band.rows, band.columns
        self._band, self._kinds = band, (*range(len(scores) - 1), SWAP, OMISSION)
        self._steps = [size_of(kind) for kind in self._kinds]
        self._low: list[int] = band.low.tolist()
        self._high: list[int] = band.high.tolist()
        self._first: list[int] = band.first.tolist()
        omitted = np.append(0.0, omission)[rows].astype(np.float32) + edges  # of the 1-0 bead ending here
        self._scores = np.concatenate([scores, omitted[None]])
        for kind in range(len(self._steps)):
            self._scores[kind, self._origin(kind) == band.cells] = IMPOSSIBLE
        self._added = (np.append(0.0, addition)[columns] + edges).astype(np.float64)  # of the 0-1 bead ending here

    def _origin(self, kind: int) -> Ints:
        """Return for each cell the one that a step of that kind comes from, `cells` for none; to keep all takes much memory."""
        m, n = self._steps[kind]
        return self._band.cell(self._band.rows - m, self._band.columns - n)

    def _ways(self, row: int, total: Doubles) -> Doubles:
        """Return what `total` is where each kind of step to each cell of a row comes from."""
        ways = np.full((len(self._steps), self._first[row + 1] - self._first[row]), IMPOSSIBLE, np.float64)
        for kind, (m, n) in enumerate(self._steps):
            if row >= m:
                here, origin = self._stretch(row, m, n)
                ways[kind, here] = total[origin]
        return ways

    def best_path(self, temperature: float) -> list[Step]:
        """Return the steps of the way on which most beads may be expected to be right, each with its probability.

        Probabilities come from all ways (forward-backward, Rabiner 1989), the way from these (maximum expected accuracy,
        Do et al. 2005, "ProbCons", https://doi.org/10.1101/gr.2821705). A `temperature` above 1 flattens them: clues of
        one sentence are not independent witnesses.
        """
        shares, added = self._shares(temperature)
        steps = []
        for kind, row, column in self._trace(self._choices(shares, added)):
            cell = self._cell(row, column)
            score = self._added[cell] if kind == ADDITION else self._scores[kind, cell]
            share = added[cell] if kind == ADDITION else shares[kind, cell]
            steps.append(Step(kind, row, column, float(score), min(1.0, float(share))))
        return steps

    def _shares(self, temperature: float) -> tuple[Floats, Floats]:
        """Return the probability of each bead, shape (kinds, cells), and of the addition ending at each cell.

        An omitted sentence is the same bead wherever in the target it is left out: its share is that of its whole row.
        """
        forward, backward = self._forward(temperature), self._backward(temperature)
        rows, columns = self._band.rows, self._band.columns
        rest = backward[:-1]
        rest -= forward[self._band.cells - 1]

        def share(origin: Ints, scores: Doubles | Floats) -> Doubles:
            shares: Doubles = np.exp(np.minimum(forward[origin] + scores / temperature + rest, 0.0))
            return shares

        shares = np.empty(self._scores.shape, np.float32)
        for kind, scores in enumerate(self._scores):
            shares[kind] = share(self._origin(kind), scores)
        shares[OMISSION] = np.bincount(rows, shares[OMISSION])[rows]
        added = np.bincount(columns, share(self._band.cell(rows, columns - 1), self._added))[columns]
        return shares, added.astype(np.float32)

    def _cell(self, row: int, column: int) -> int:
        return self._first[row] + column - self._low[row]

    def _cells(self, row: int) -> slice:
        return slice(self._first[row], self._first[row + 1])

    def _stretch(self, row: int, m: int, n: int) -> tuple[slice, slice]:
        """Return where in its row the cells lie that beads of m and n segments lead to, and the cells that they come from."""
        low, high, first = self._low, self._high, self._first
        begin = max(low[row], low[row - m] + n)
        end = max(begin, min(high[row], high[row - m] + n) + 1)
        origin = first[row - m] - low[row - m] - n
        return slice(begin - low[row], end - low[row]), slice(origin + begin, origin + end)

    def _choices(self, shares: Floats, added: Floats) -> NDArray[np.int8]:
        """Return for each cell the kind of the step by which the way that gains most comes there (Viterbi).

        What a step gains is reckoned row by row: long texts have no room for one more array of all cells.
        """
        least = np.full((len(shares), 1), LEAST, np.float32)
        least[OMISSION] = LEAST_NULL
        beads = np.ones((len(shares), 1), np.float32)
        beads[SWAP] = 2
        total = np.full(self._band.cells + 1, IMPOSSIBLE, np.float64)
        choice = np.zeros(self._band.cells, np.int8)
        for row in range(len(self._band.low)):
            cells = self._cells(row)
            ways = self._ways(row, total) + (shares[:, cells] - least) * beads
            kind = ways.argmax(axis=0)
            value = ways[kind, np.arange(len(kind))]
            if row == 0:
                value[0] = 0.0
            gained = np.cumsum(added[cells] - np.float32(LEAST_NULL), dtype=np.float64)
            chained = np.maximum.accumulate(value - gained) + gained
            choice[cells] = np.where(chained > value + 1e-9, ADDITION, kind)
            total[cells] = chained
        return choice

    def _trace(self, choice: NDArray[np.int8]) -> list[tuple[int, int, int]]:
        steps = []
        row, column = len(self._band.low) - 1, int(self._band.high[-1])
        while row or column:
            place = int(choice[self._cell(row, column)]) if row else ADDITION
            kind = place if place == ADDITION else self._kinds[place]
            steps.append((kind, row, column))
            m, n = size_of(kind)
            row, column = row - m, column - n
        return steps[::-1]

    def _forward(self, temperature: float) -> Doubles:
        """Return for each cell the log weight of all ways from the start to it."""
        total = np.full(self._band.cells + 1, IMPOSSIBLE, np.float64)
        for row in range(len(self._band.low)):
            cells = self._cells(row)
            ways = self._ways(row, total) + self._scores[:, cells] / temperature
            value = _log_sum(ways)
            if row == 0:
                value[0] = 0.0
            added = np.cumsum(self._added[cells]) / temperature
            total[cells] = np.logaddexp.accumulate(value - added) + added
        return total

    def _backward(self, temperature: float) -> Doubles:
        """Return for each cell the log weight of all ways from it to the end."""
        total = np.full(self._band.cells + 1, IMPOSSIBLE, np.float64)
        total[self._band.cells - 1] = 0.0
        for row in range(len(self._band.low) - 1, -1, -1):
            cells = self._cells(row)
            added = np.cumsum(self._added[cells]) / temperature
            value = np.logaddexp.accumulate((total[cells] + added)[::-1])[::-1] - added
            total[cells] = value
            ways = self._scores[:, cells] / temperature + value
            for kind, (m, n) in enumerate(self._steps):
                if row >= m:
                    here, origin = self._stretch(row, m, n)
                    total[origin] = np.logaddexp(total[origin], ways[kind, here])
        return total


def _log_sum(ways: Doubles) -> Doubles:
    """Return log(sum(exp(ways))) down the columns."""
    top: Doubles = ways.max(axis=0)
    total: Doubles = top + np.log(np.exp(ways - top).sum(axis=0))
    return total
