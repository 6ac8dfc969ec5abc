"""Which source segments meet which target segments (Brown, Lai & Mercer 1991; Gale & Church 1993)."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise


@dataclass(frozen=True, slots=True)
class Bead:
    """A minimal group of aligned segments, by 0-based index; one side may be empty (1:0 omission, 0:1 addition).

    `confidence` in [0, 1] is the estimated probability that exactly these segments belong together; 1 is best.
    """

    source: tuple[int, ...]
    target: tuple[int, ...]
    confidence: float = 1.0

    @property
    def is_null(self) -> bool:
        """True when one side is empty."""
        return not self.source or not self.target


@dataclass(frozen=True, slots=True)
class Alignment(Sequence[Bead]):
    """The beads that cover both documents: every segment is in exactly one bead.

    Beads follow the target; where neighbours were swapped, `source` indexes step back once.
    `relatedness` in [0, 1] says how sure we are that the two texts are an article and its translation.
    """

    beads: tuple[Bead, ...]
    relatedness: float = 1.0

    @property
    def crossing(self) -> frozenset[int]:
        """The places of the beads that cross: two whose source sentences stand in the other order."""
        sided = [(place, bead.source[0]) for place, bead in enumerate(self.beads) if bead.source]
        back = [(one[0], other[0]) for one, other in pairwise(sided) if other[1] < one[1]]
        return frozenset(place for pair in back for place in pair)

    def __iter__(self) -> Iterator[Bead]:
        return iter(self.beads)

    def __len__(self) -> int:
        return len(self.beads)

    def __getitem__(self, index):  # type: ignore[no-untyped-def]  # int or slice, as Sequence has it
        return self.beads[index]
