"""The band of the dynamic programme: which places of the target each place of the source may correspond to."""

from dataclasses import dataclass
from functools import cached_property

import numpy as np

from qa.alignment.sides import Ints


@dataclass(frozen=True)
class Band:
    """For each boundary between source segments, 0 … n, the window of target boundaries `low[i] … high[i]`, inclusive.

    Both rise with i; low[0] is 0 and high[n] is m. Cells lie one after another: cell (i, j) is `first[i] + j - low[i]`.
    """

    low: Ints
    high: Ints
    first: Ints

    @property
    def cells(self) -> int:
        """How many cells there are."""
        return int(self.first[-1])

    @cached_property
    def rows(self) -> Ints:
        """The source boundary of every cell."""
        return np.repeat(np.arange(len(self.low), dtype=np.int32), np.diff(self.first))

    @cached_property
    def columns(self) -> Ints:
        """The target boundary of every cell."""
        shift = (self.first[:-1] - self.low).astype(np.int32)
        return np.arange(self.cells, dtype=np.int32) - np.repeat(shift, np.diff(self.first))

    def cell(self, rows: Ints, columns: Ints) -> Ints:
        """Return the cells at these places; `cells` (one behind the last) for places outside."""
        inside = (rows >= 0) & (rows < len(self.low))
        row = np.where(inside, rows, 0)
        inside &= (columns >= self.low[row]) & (columns <= self.high[row])
        return np.where(inside, self.first[row] + columns - self.low[row], self.cells)


def band(low: Ints, high: Ints, target_length: int) -> Band:
    """Return the band with these windows, made to rise and to reach both corners."""
    low, high = low.copy(), high.copy()
    low[0], high[-1] = 0, target_length
    high = np.maximum.accumulate(np.clip(high, 0, target_length))
    low = np.minimum.accumulate(np.clip(low, 0, target_length)[::-1])[::-1]
    low = np.minimum(low, high)
    low[1:] = np.minimum(low[1:], high[:-1])  # a window begins where the one before can reach
    low = np.minimum.accumulate(low[::-1])[::-1]
    return Band(low, high, np.concatenate([[0], np.cumsum(high - low + 1)]))
