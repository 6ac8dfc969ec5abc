"""Renderings learned from pairs, and sentence vectors as evidence."""

import numpy as np
import pytest

from qa.alignment import align, learn_lexicon
from qa.alignment.units import unit

WORDS = [
    ("війна", "Krieg"),
    ("міст", "Brücke"),
    ("сонце", "Sonne"),
    ("лікар", "Arzt"),
    ("школа", "Schule"),
    ("птах", "Vogel"),
]
PAIRS = [(f"{a} {b} {c}", f"{x} {y} {z}") for a, x in WORDS for b, y in WORDS for c, z in WORDS if len({a, b, c}) == 3]


def test_every_word_finds_its_rendering():
    found = {(r.source, r.target) for r in learn_lexicon(PAIRS, least_weight=0.5)}
    assert found == {(unit(a, "uk"), unit(b, "de")) for a, b in WORDS}


def test_a_frequent_word_does_not_collect_the_partners_of_others():
    pairs = [(f"{a} і {b}", f"{x} und {y}") for a, x in WORDS for b, y in WORDS if a != b]
    best = {r.source: r.target for r in reversed(learn_lexicon(pairs))}
    assert best[unit("і", "uk")] == unit("und", "de")
    assert best[unit("міст", "uk")] == unit("Brücke", "de")


def test_nothing_is_learned_from_nothing():
    assert learn_lexicon([]) == []
    assert learn_lexicon([("", "Krieg"), ("міст", "")]) == []


def test_weights_are_probabilities_and_sorted():
    weights = [rendering.weight for rendering in learn_lexicon(PAIRS, least_weight=0.0, least_seen=1)]
    assert weights == sorted(weights, reverse=True)
    assert all(0 <= weight <= 1 for weight in weights)


class TopicEncoder:
    """Knows four words of two made-up languages, and nothing else."""

    topics = (("lomo", "zirr"), ("peku", "wamm"), ("tafi", "hukk"), ("rudo", "sepp"))

    def encode(self, sentences, /):
        return np.array([[0.1 + any(word in s for word in topic) for topic in self.topics] for s in sentences])


def test_an_encoder_decides_where_nothing_else_does():
    source = ["lomo", "peku", "tafi", "rudo"]
    target = ["zirr", "hukk", "sepp"]
    with_meaning = align(source, target, source_language="xx", target_language="yy", encoder=TopicEncoder())
    assert [(b.source, b.target) for b in with_meaning] == [((0,), (0,)), ((1,), ()), ((2,), (1,)), ((3,), (2,))]


def test_an_encoder_must_give_one_vector_a_sentence():
    class Broken:
        def encode(self, sentences, /):
            return np.zeros((1, 3))

    with pytest.raises(ValueError, match=r"shape \(1, 3\) for 2 sentences"):
        align(["Один.", "Два."], ["Eins."], encoder=Broken())
