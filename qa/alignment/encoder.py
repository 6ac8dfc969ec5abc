"""Likeness of meaning from a sentence encoder, one more term of the bead score.

Any object with `encode(list[str]) -> array (n, d)` will do, for example sentence_transformers.SentenceTransformer("LaBSE").
A bead of several segments gets the sum of their vectors. The cosine is set against the usual cosine of the two segments
with their surroundings (margin, after Artetxe & Schwenk 2019, https://aclanthology.org/P19-1309/), because some sentences
resemble everything.
"""

from collections.abc import Sequence
from typing import Any, Protocol

import numpy as np

from qa.alignment.band import Band
from qa.alignment.sides import Doubles, Floats, Ints
from qa.alignment.weights import Shape

_WEIGHT = 25.0  # a translation stands out by .3 to .6 of cosine with LaBSE
_EXPECTED_MARGIN = 0.3  # below this, likeness speaks against a bead


class Encoder(Protocol):
    """Turns sentences of any language into vectors of one space."""

    def encode(self, sentences: list[str], /) -> Any:
        """Return an array, shape (sentences, dimensions)."""
        ...


class Likeness:
    """The vectors of two texts; `scores` compares them within a band."""

    def __init__(self, encoder: Encoder, source: Sequence[str], target: Sequence[str]) -> None:
        """Raises ValueError when the encoder does not give one vector a sentence."""
        self._source = _running_sums(_unit_vectors(encoder, source))
        self._target = _running_sums(_unit_vectors(encoder, target))

    def scores(self, band: Band, shapes: Sequence[Shape]) -> Floats:
        """Return what to add to the scores of beads of these shapes, the first of them 1-1; shape (shapes, cells)."""
        rows, columns = band.rows, band.columns
        cosines = np.stack([self._cosines(band, rows, columns, m, n) for m, n in shapes])
        usual = (_usual(cosines[0], rows) + _usual(cosines[0], columns)) / 2
        scores = _WEIGHT * (cosines - usual - _EXPECTED_MARGIN)
        return np.nan_to_num(scores, nan=0.0).astype(np.float32)

    def _cosines(self, band: Band, rows: Ints, columns: Ints, m: int, n: int) -> Floats:
        """Return the cosine of the m source and n target segments that end at each cell; nan where there are not so many."""
        cosines = np.full(band.cells, np.nan, np.float32)
        for row in range(m, len(band.low)):
            cells = slice(int(band.first[row]), int(band.first[row + 1]))
            here = columns[cells]
            fits = here >= n
            group = self._target[here[fits]] - self._target[here[fits] - n]
            one = self._source[row] - self._source[row - m]
            length = np.linalg.norm(group, axis=1) * np.linalg.norm(one)
            cosines[cells][fits] = group @ one / np.maximum(length, 1e-9)
        return cosines


def _unit_vectors(encoder: Encoder, sentences: Sequence[str]) -> Floats:
    vectors = np.asarray(encoder.encode(list(sentences)), np.float32)
    if vectors.ndim != 2 or len(vectors) != len(sentences):
        raise ValueError(f"the encoder gave an array of shape {vectors.shape} for {len(sentences)} sentences")
    unit: Floats = vectors / np.maximum(np.linalg.norm(vectors, axis=1, keepdims=True), 1e-9)
    return unit


def _running_sums(vectors: Floats) -> Floats:
    start = np.zeros((1, vectors.shape[1]), np.float32)
    sums: Floats = np.concatenate([start, np.cumsum(vectors, axis=0, dtype=np.float64).astype(np.float32)])
    return sums


def _usual(cosines: Floats, group: Ints) -> Doubles:
    """Return for each cell the mean cosine of its group (all cells of one row, or of one column)."""
    known = np.isfinite(cosines)
    total = np.bincount(group, np.where(known, cosines, 0.0))
    count = np.bincount(group, known)
    mean: Doubles = (total / np.maximum(count, 1))[group]
    return mean
