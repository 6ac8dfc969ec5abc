"""Alignment against gold beads: strict F1 as Vecalign's authors count it (Thompson & Koehn 2019), null beads left out."""

import ast
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

from qa.bench.figures import NOTHING, Share, f1
from qa.documents import Alignment

Gold = tuple[tuple[int, ...], tuple[int, ...]]
SEPARATOR = " ‖ "
STEPS = (0.0, 0.5, 0.7, 0.8, 0.9, 0.95, 1.000001)


@dataclass(slots=True)
class BeadCounts:
    """Counts over documents. `reliability[i]` are the beads whose confidence lies in [STEPS[i], STEPS[i + 1])."""

    precision: Share = NOTHING
    recall: Share = NOTHING
    null_precision: Share = NOTHING
    null_recall: Share = NOTHING
    reliability: list[Share] = field(default_factory=lambda: [NOTHING] * (len(STEPS) - 1))

    def add(self, gold: Iterable[Gold], alignment: Alignment) -> None:
        """Count one document. Beads made only of segments that gold does not mention are left out."""
        wanted = set(gold)
        sources, targets = {i for s, _ in wanted for i in s}, {j for _, t in wanted for j in t}
        known = [b for b in alignment if sources & set(b.source) or targets & set(b.target)]
        full = [b for b in known if not b.is_null]
        hits = sum((b.source, b.target) in wanted for b in full)
        self.precision += Share(hits, len(full))
        self.recall += Share(hits, sum(bool(s and t) for s, t in wanted))
        found = {("s", i) for b in known if not b.target for i in b.source} | {
            ("t", j) for b in known if not b.source for j in b.target
        }
        lost = {("s", i) for s, t in wanted if not t for i in s} | {("t", j) for s, t in wanted if not s for j in t}
        self.null_precision += Share(len(found & lost), len(found))
        self.null_recall += Share(len(found & lost), len(lost))
        for bead in full:
            step = max(i for i, low in enumerate(STEPS[:-1]) if bead.confidence >= low)
            self.reliability[step] += Share((bead.source, bead.target) in wanted, 1)

    def __add__(self, other: "BeadCounts") -> "BeadCounts":
        return BeadCounts(
            self.precision + other.precision,
            self.recall + other.recall,
            self.null_precision + other.null_precision,
            self.null_recall + other.null_recall,
            [a + b for a, b in zip(self.reliability, other.reliability, strict=True)],
        )

    @property
    def f1(self) -> float:
        """Strict F1 of beads with both sides filled."""
        return f1(self.precision, self.recall)

    def by_confidence(self) -> list[tuple[str, Share]]:
        """Return what share of the beads was right at each step of confidence: “0.50–0.70” and so on, empty steps left out."""
        steps = zip(STEPS, STEPS[1:], self.reliability, strict=False)
        return [(f"{low:.2f}–{min(high, 1):.2f}", share) for low, high, share in steps if share.total]

    def lines(self) -> list[str]:
        """Return the figures as lines for people."""
        return [
            f"alignment: strict F1 {self.f1:.3f}, precision {self.precision}, recall {self.recall}",
            f"null segments: precision {self.null_precision}, recall {self.null_recall}",
            "right by confidence: " + "; ".join(f"{step}: {share}" for step, share in self.by_confidence()),
        ]


def read_ladder(path: Path) -> list[Gold]:
    """Return the beads of a ladder file, one `[0, 1]:[0]` a line; what stands behind a second colon is ignored."""
    beads = []
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.strip():
            source, target = line.split(":")[:2]
            beads.append((tuple(ast.literal_eval(source.strip())), tuple(ast.literal_eval(target.strip()))))
    return [bead for bead in beads if bead[0] or bead[1]]


def read_bitext(path: Path) -> tuple[list[str], list[str], list[Gold]]:
    """Return source segments, target segments and beads of an `alignment.tsv` (two columns, segments joined by ` ‖ `)."""
    left: list[str] = []
    right: list[str] = []
    beads: list[Gold] = []
    for line in path.read_text(encoding="utf-8").splitlines():
        source, target = (cell.split(SEPARATOR) if cell else [] for cell in line.split("\t"))
        beads.append(
            (tuple(range(len(left), len(left) + len(source))), tuple(range(len(right), len(right) + len(target))))
        )
        left, right = left + source, right + target
    return left, right, beads
