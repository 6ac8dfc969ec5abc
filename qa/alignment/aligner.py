"""Sentence alignment: one banded dynamic programme over beads, fed by all evidence there is."""

from collections.abc import Sequence
from typing import Any

import numpy as np

from qa.alignment.anchors import band_along, find_band
from qa.alignment.band import Band
from qa.alignment.matches import Matcher
from qa.alignment.paths import SWAP, Lattice, Step, size_of
from qa.alignment.relearn import relearned
from qa.alignment.scores import bead_scores
from qa.alignment.shape_scores import edge_scores
from qa.alignment.sides import Side, side
from qa.alignment.weights import DEFAULT, Weights
from qa.documents import Alignment, Bead


def align(
    source: Sequence[str],
    target: Sequence[str],
    *,
    source_language: str = "uk",
    target_language: str = "de",
    encoder: Any = None,
    source_blocks: Sequence[int] | None = None,
    target_blocks: Sequence[int] | None = None,
    weights: Weights = DEFAULT,
) -> Alignment:
    """Return the alignment of two texts given as segments."""
    if not source or not target:
        return Alignment(
            tuple([Bead((i,), ()) for i in range(len(source))] + [Bead((), (j,)) for j in range(len(target))]), 0.0
        )
    numbering: dict[str, int] = {}
    left = side(source, source_language, target_language, numbering)
    right = side(target, target_language, target_language, numbering)
    steps = _best_path(left, right, len(numbering), find_band(left, right), weights)
    if len(steps) >= weights.relearn_from:
        left, right, keys = relearned(left, right, steps, len(numbering))
        path = [(step.row, step.column) for step in steps]
        steps = _best_path(left, right, keys, band_along(path, len(left), len(right)), weights)
    return Alignment(tuple(bead for step in steps for bead in _beads(step)))


def _best_path(source: Side, target: Side, keys: int, band: Band, weights: Weights) -> list[Step]:
    """Return the best way through the two sides, as they are known now."""
    scores = bead_scores(source, target, band, Matcher(source, target, keys, weights), weights)
    edges = edge_scores(source, target, band, weights)
    omission = np.full(len(source), weights.null, np.float32)
    addition = np.full(len(target), weights.null, np.float32)
    return Lattice(band, scores, omission, addition, edges).best_path(weights.temperature)


def _beads(step: Step) -> list[Bead]:
    """Return the bead of a step, or two crossing ones in the order of the target."""
    m, n = size_of(step.kind)
    rows, columns = range(step.row - m, step.row), range(step.column - n, step.column)
    if step.kind == SWAP:
        return [Bead((rows[1],), (columns[0],), step.probability), Bead((rows[0],), (columns[1],), step.probability)]
    return [Bead(tuple(rows), tuple(columns), step.probability)]
