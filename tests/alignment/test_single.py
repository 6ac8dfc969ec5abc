"""One segment against one is judged as the lattice of all ways judges it."""

from itertools import chain

import pytest

from qa.alignment.aligner import _best_path
from qa.alignment.anchors import find_all
from qa.alignment.lexicon import dictionary
from qa.alignment.paths import Step
from qa.alignment.sides import side
from qa.alignment.single import Single, single_path
from qa.alignment.weights import DEFAULT, Weights
from qa.bench.throughput import Pair, pairs_of


def _both(source: str, german: str, language: str, weights: Weights) -> tuple[list[Step], list[Step]]:
    """Return the way found without arrays, and by the lattice."""
    lexicon, numbering = dictionary(language, "de"), {}
    found = single_path(Single(source, language, lexicon), Single(german, "de", lexicon), weights)
    left, right = side([source], language, lexicon, numbering), side([german], "de", lexicon, numbering)
    return found, _best_path(left, right, len(numbering), find_all(1, 1), weights, None)


def _pairs() -> list[tuple[Pair, str]]:
    """The beads of the shipped articles with their own German, a strange one, and next to none."""
    pairs = [pair for pair in pairs_of() if pair.source]
    strange = [(pair, pairs[-1 - index].german) for index, pair in enumerate(pairs)]
    return list(chain(((pair, pair.german) for pair in pairs), strange, ((pair, "Foto: dpa") for pair in pairs)))


@pytest.mark.parametrize("weights", [DEFAULT, DEFAULT.without_lexicon()], ids=["lexicon", "blind"])
def test_a_single_pair_is_judged_as_in_the_lattice(weights: Weights) -> None:
    kinds = set()
    for pair, german in _pairs():
        found, right_ones = _both(pair.source, german, pair.language, weights)
        assert [(step.kind, step.row, step.column) for step in found] == [
            (step.kind, step.row, step.column) for step in right_ones
        ]
        assert [step.score for step in found] == pytest.approx([step.score for step in right_ones], abs=1e-5)
        assert [step.probability for step in found] == pytest.approx([s.probability for s in right_ones], abs=1e-6)
        kinds.add(len(found))
    assert kinds == {1, 2}  # some belong together, some do not


@pytest.mark.parametrize(("source", "german"), [("", ""), (" ", "Ja."), ("Так.", "…"), ("а" * 5_000, "b" * 5_000)])
def test_segments_that_hold_nothing_or_far_too_much(source: str, german: str) -> None:
    found, right_ones = _both(source, german, "uk", DEFAULT)
    assert [step.kind for step in found] == [step.kind for step in right_ones]
    assert [step.probability for step in found] == pytest.approx([s.probability for s in right_ones], abs=1e-6)
