"""What a text without a lexicon teaches about itself: its lengths, its boundaries, its holes, the words both sides have."""

from dataclasses import replace

import numpy as np
import pytest

from qa.alignment import align
from qa.alignment.anchors import find_all
from qa.alignment.cuts import learned_cuts
from qa.alignment.length_fit import with_lengths
from qa.alignment.mixture import adapted
from qa.alignment.partners import with_partners
from qa.alignment.paths import ADDITION, Step
from qa.alignment.sentence_ends import cut_kind
from qa.alignment.sides import side
from qa.alignment.weights import DEFAULT, SHAPES

BLIND = DEFAULT.without_lexicon()
ONE_TO_ONE = SHAPES.index((1, 1))
TWO_TO_ONE = SHAPES.index((2, 1))


def sides(source, target):
    numbering = {}
    return side(source, "fr", "", numbering), side(target, "de", "", numbering), len(numbering)


def diagonal(count, probability=0.95):
    return [Step(ONE_TO_ONE, place, place, 5.0, probability) for place in range(1, count + 1)]


def test_the_ratio_of_lengths_follows_the_sure_beads():
    left, right, _ = sides(["a" * 100] * 60, ["b" * 80] * 60)
    fitted = with_lengths(BLIND, left, right, diagonal(60))
    assert fitted.length_ratio == pytest.approx(0.87, abs=0.02)  # 0.8, held back by the usual 1.07
    assert with_lengths(BLIND, left, right, diagonal(60, 0.5)) is BLIND  # not sure
    assert with_lengths(BLIND, left, right, diagonal(7)) is BLIND  # too few


def test_the_spread_follows_how_loosely_this_text_is_translated():
    strict = [100] * 40
    loose = [60, 180] * 20
    for lengths, is_less in (strict, True), (loose, False):
        left, right, _ = sides(["a" * 107] * 40, ["b" * length for length in lengths])
        assert (with_lengths(BLIND, left, right, diagonal(40)).spread < BLIND.spread) is is_less


def test_boundaries_that_meet_where_beads_part_are_worth_more():
    """French cuts at every other semicolon what German has as one sentence."""
    source = ["Il neigeait sur le col ;", "nous montions quand même."] * 20
    left, right, _ = sides(source, ["Auf dem Pass schneite es, doch wir stiegen weiter."] * 20)
    cuts = learned_cuts(left, right, [Step(TWO_TO_ONE, 2 * place, place, 5.0, 0.9) for place in range(1, 21)])
    semicolon, stop = cut_kind(source[0], source[1]), cut_kind(source[1], source[0])
    assert cuts.in_source[semicolon] > 0.3 > 0 > cuts.in_source[stop]
    assert cuts.parting[stop, stop] > 0.3 > 0 > cuts.parting[semicolon, stop]
    scores = cuts.scores(left, right, find_all(40, 20), BLIND.shapes)
    at = 2 * 21 + 1  # the cell behind the first bead
    assert scores[TWO_TO_ONE, at] > scores[ONE_TO_ONE, at] + 0.3


def test_boundaries_of_nothing_and_of_one_segment():
    left, right, _ = sides(["Oui."], ["Ja."])
    cuts = learned_cuts(left, right, [])
    assert np.isfinite(cuts.parting).all()
    assert not cuts.scores(left, right, find_all(1, 1), BLIND.shapes).any()


@pytest.mark.parametrize(
    ("before", "after", "like"),
    [
        ("Es war kalt .", "Er ging.", ("Schluss.", "Neu.")),
        ("Es war kalt. »", "Er ging.", ("Schluss.", "Neu.")),
        ("„Es war kalt!“", "Er ging.", ("Wie?", "Neu.")),
        ("Es war kalt ;", "er ging.", ("so;", "neu")),
        ("", "", ("a", "–")),
    ],
)
def test_kinds_of_boundary(before, after, like):
    assert cut_kind(before, after) == cut_kind(*like)


def test_captions_in_a_hole_say_nothing_of_the_rest():
    left, right, _ = sides(["Bonjour."] * 40, ["Guten Tag."] * 60)
    nulls = [Step(ADDITION, 40, place, -1.0, 0.99) for place in range(41, 61)]
    plain = adapted(BLIND, left, right, diagonal(40) + nulls)
    holed = adapted(BLIND, left, replace(right, hole=np.arange(60) >= 40), diagonal(40) + nulls)
    assert holed.null_blind < BLIND.null_blind < plain.null_blind


def test_a_name_that_both_sides_have_is_expected():
    left, right, keys = sides(["Le Makalu est haut.", "Le soir vint."], ["Hoch ist der Makalu.", "Der Abend kam."])
    known = with_partners(right, left, keys)
    name, evening = 3, 5
    assert known.expected[name] == pytest.approx(0.4)
    assert right.expected[name] < 0.1
    assert known.expected[evening] == right.expected[evening]


def test_five_pieces_of_one_sentence_stay_together():
    source, target = [], []
    for year in range(1931, 1943):
        source.append(f"En {year}, la cordée de M. Duroc gravit la montagne par la face nord.")
        target.append(f"{year} bestieg die Seilschaft von Herrn Duroc den Berg über die Nordwand.")
    names = ["Arvel", "Borgo", "Cartan", "Dumur", "Evard"]
    source[6:6] = [f"{place + 1950}, {name} en géologie ;" for place, name in enumerate(names)]
    target[6:6] = ["; ".join(f"{place + 1950} {name} geologisch" for place, name in enumerate(names)) + "."]
    found = [(bead.source, bead.target) for bead in align(source, target, source_language="fr")]
    assert ((6, 7, 8, 9, 10), (6,)) in found
