"""One segment against one is judged as the lattice of all ways judges it."""

from itertools import chain

import pytest

from qa.alignment.aligner import _best_path, _null_scores
from qa.alignment.anchors import find_all
from qa.alignment.lexicon import dictionary
from qa.alignment.matches import Matcher
from qa.alignment.paths import Lattice, Step
from qa.alignment.scores import bead_scores
from qa.alignment.shape_scores import edge_scores
from qa.alignment.sides import Side, side
from qa.alignment.weights import DEFAULT, Weights
from qa.bench.throughput import Pair, pairs_of


def _sides(source: str, german: str, language: str) -> tuple[Side, Side, int]:
    numbering: dict[str, int] = {}
    lexicon = dictionary(language, "de")
    left, right = side([source], language, lexicon, numbering), side([german], "de", lexicon, numbering)
    return left, right, len(numbering)


def _by_lattice(source: Side, target: Side, keys: int, weights: Weights) -> list[Step]:
    seen, band = weights.seen_through(min(source.coverage, target.coverage)), find_all(1, 1)
    scores = bead_scores(source, target, band, Matcher(source, target, keys, seen), seen)
    after_bead, after_null = edge_scores(source, target, band, seen)
    nulls = _null_scores(source, seen), _null_scores(target, seen)
    return Lattice(band, scores + after_bead, *nulls, after_null).best_path(seen.temperature)


def _pairs() -> list[tuple[Pair, str]]:
    """The beads of the shipped articles with their own German, a strange one, and next to none."""
    pairs = [pair for pair in pairs_of() if pair.source]
    strange = [(pair, pairs[-1 - index].german) for index, pair in enumerate(pairs)]
    return list(chain(((pair, pair.german) for pair in pairs), strange, ((pair, "Foto: dpa") for pair in pairs)))


@pytest.mark.parametrize("weights", [DEFAULT, DEFAULT.without_lexicon()], ids=["lexicon", "blind"])
def test_a_single_pair_is_judged_as_in_the_lattice(weights: Weights) -> None:
    kinds = set()
    for pair, german in _pairs():
        left, right, keys = _sides(pair.source, german, pair.language)
        found, right_ones = _best_path(left, right, keys, None, weights, None), _by_lattice(left, right, keys, weights)
        assert [(step.kind, step.row, step.column) for step in found] == [
            (step.kind, step.row, step.column) for step in right_ones
        ]
        assert [step.score for step in found] == pytest.approx([step.score for step in right_ones], abs=1e-5)
        assert [step.probability for step in found] == pytest.approx([s.probability for s in right_ones], abs=1e-6)
        kinds.add(len(found))
    assert kinds == {1, 2}  # some belong together, some do not


@pytest.mark.parametrize(("source", "german"), [("", ""), (" ", "Ja."), ("Так.", "…"), ("а" * 5_000, "b" * 5_000)])
def test_segments_that_hold_nothing_or_far_too_much(source: str, german: str) -> None:
    left, right, keys = _sides(source, german, "uk")
    found, right_ones = _best_path(left, right, keys, None, DEFAULT, None), _by_lattice(left, right, keys, DEFAULT)
    assert [step.kind for step in found] == [step.kind for step in right_ones]
    assert [step.probability for step in found] == pytest.approx([s.probability for s in right_ones], abs=1e-6)
