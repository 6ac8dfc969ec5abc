"""Ladder: `[0, 1]:[0]:0.983` a line, the beads alone, as Vecalign and its kin write them (Thompson & Koehn 2019)."""

from qa.reports.bitext.bitext import Bitext


def render(bitext: Bitext) -> str:
    """Return a line for each bead: 0-based source indexes, target indexes, confidence in [0, 1] (1 is best)."""
    return "".join(f"{list(b.source)}:{list(b.target)}:{b.confidence:.3f}\n" for b in bitext.alignment)
