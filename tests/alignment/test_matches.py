"""What chance has to do with it when two clues share a key."""

import numpy as np
import pytest

from qa.alignment import align
from qa.alignment.matches import Matcher
from qa.alignment.sides import side
from qa.alignment.weights import DEFAULT
from tests.alignment.article import GERMAN, UKRAINIAN


def weight_of_the_first_match(copies):
    """Return what a match of the first segment is worth in a text of `copies` different articles."""
    numbering = {}
    names = [f"Wort{chr(97 + n % 26)}{chr(97 + n // 26 % 26)}{chr(97 + n // 676)}" for n in range(12 * copies)]
    text = [f"{name} stand am Ufer und sah den Fluss." for name in names]
    source, target = side(text, "de", "", numbering), side(text, "de", "", numbering)
    found = Matcher(source, target, len(numbering), DEFAULT).between(0, 1, np.array([0]), np.array([1]))
    return float(found.to_target.max())


def test_a_rare_word_is_no_rarer_in_a_very_long_text():
    long, longer = weight_of_the_first_match(40), weight_of_the_first_match(80)
    assert longer == pytest.approx(long, rel=0.05)
    assert weight_of_the_first_match(2) < long


def test_articles_one_after_another_are_aligned_like_each_alone():
    source, target = [*UKRAINIAN[:5], *UKRAINIAN[6:]], [*GERMAN[:8], *GERMAN[9:]]
    alone = [(bead.source, bead.target) for bead in align(source, target)]
    n, m, copies = len(source), len(target), 12
    joined = [(bead.source, bead.target) for bead in align(source * copies, target * copies)]
    expected = [
        (tuple(i + n * copy for i in left), tuple(j + m * copy for j in right))
        for copy in range(copies)
        for left, right in alone
    ]
    assert set(joined) == set(expected)
