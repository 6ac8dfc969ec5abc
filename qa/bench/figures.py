"""Shares with their counts and 95 % intervals."""

from collections.abc import Mapping
from dataclasses import dataclass
from math import sqrt

Z = 1.959964  # the 97.5 % point of the normal distribution


@dataclass(frozen=True, slots=True)
class Share:
    """`hits` of `total`; prints as `0.93 (27/29, 0.78–0.98)` with Wilson's 95 % interval (E. B. Wilson, JASA 1927)."""

    hits: int
    total: int

    def __add__(self, other: "Share") -> "Share":
        return Share(self.hits + other.hits, self.total + other.total)

    @property
    def value(self) -> float:
        """The share in [0, 1]; 0 when there is nothing to count."""
        return self.hits / self.total if self.total else 0.0

    @property
    def interval(self) -> tuple[float, float]:
        """Wilson's score interval, both ends in [0, 1].

        >>> [round(end, 2) for end in Share(27, 29).interval]
        [0.78, 0.98]
        """
        n = self.total
        if not n:
            return 0.0, 1.0
        middle = (self.value + Z * Z / (2 * n)) / (1 + Z * Z / n)
        half = Z * sqrt(self.value * (1 - self.value) / n + Z * Z / (4 * n * n)) / (1 + Z * Z / n)
        return max(0.0, middle - half), min(1.0, middle + half)

    def __str__(self) -> str:
        low, high = self.interval
        return f"{self.value:.3f} ({self.hits}/{self.total}, {low:.2f}–{high:.2f})" if self.total else "– (0)"


NOTHING = Share(0, 0)


def together(some: Mapping[str, Share], others: Mapping[str, Share]) -> dict[str, Share]:
    """Return the shares of both tables, added where both have the name.

    >>> together({"dash": Share(1, 1)}, {"dash": Share(0, 1), "hyphen": Share(1, 1)})["dash"]
    Share(hits=1, total=2)
    """
    return {name: some.get(name, NOTHING) + others.get(name, NOTHING) for name in dict.fromkeys((*some, *others))}


def f1(precision: Share, recall: Share) -> float:
    """Return the harmonic mean of two shares, in [0, 1]."""
    both = precision.value + recall.value
    return 2 * precision.value * recall.value / both if both else 0.0
