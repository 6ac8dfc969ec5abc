"""Shares, beads and labelled sets."""

import json
from pathlib import Path

import pytest

from qa.bench.beads import BeadCounts, read_bitext, read_ladder
from qa.bench.figures import Share, f1
from qa.bench.labelled import measure_folder
from qa.documents import Alignment, Bead
from qa.errors import InputError


def test_a_share_shows_its_counts_and_interval() -> None:
    assert str(Share(27, 29)) == "0.931 (27/29, 0.78–0.98)"
    assert str(Share(0, 0)) == "– (0)"
    assert f1(Share(1, 2), Share(1, 2)) == 0.5


def test_beads_are_counted_strictly_and_nulls_apart() -> None:
    counts = BeadCounts()
    alignment = Alignment((Bead((0,), (0,), 0.95), Bead((1,), (), 0.8), Bead((2,), (1, 2), 0.6)))
    counts.add([((0,), (0,)), ((1,), ()), ((2,), (1,)), ((), (2,))], alignment)
    assert (counts.precision, counts.recall) == (Share(1, 2), Share(1, 2))
    assert (counts.null_precision, counts.null_recall) == (Share(1, 1), Share(1, 2))
    assert counts.reliability[4] + counts.reliability[5] == Share(1, 1)


def test_gold_files_are_read(tmp_path: Path) -> None:
    ladder, bitext = tmp_path / "a.gold", tmp_path / "a.tsv"
    ladder.write_text("[0, 1]:[0]:0.9\n[]:[1]\n\n", encoding="utf-8")
    assert read_ladder(ladder) == [((0, 1), (0,)), ((), (1,))]
    bitext.write_text("Раз. ‖ Два.\tEins.\n\tDrei.\n", encoding="utf-8")
    assert read_bitext(bitext) == (["Раз.", "Два."], ["Eins.", "Drei."], [((0, 1), (0,)), ((), (1,))])


def test_a_labelled_set_is_measured(tmp_path: Path) -> None:
    planted = {
        "id": "1", "category": "space", "pair": None, "source": None,
        "german": "Das war alles .", "original": "Das war alles.", "spans": [[13, 14]], "replacement": "",
    }  # fmt: skip
    (tmp_path / "planted.jsonl").write_text(json.dumps(planted) + "\n", encoding="utf-8")
    (tmp_path / "clean.jsonl").write_text(json.dumps({"id": "2", "german": "Das war alles."}) + "\n", encoding="utf-8")
    by_rule: dict[str, Share] = {}
    lines = list(measure_folder(tmp_path, by_rule))
    assert any(line.startswith("planted space") and "1.000 (1/1" in line for line in lines)
    assert any(line.startswith("clean: 3 words, 0 alarms") for line in lines)
    assert by_rule == {"space-before-punctuation": Share(1, 1)}


def test_a_folder_without_labelled_sets_is_said(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="holds no labelled set"):
        list(measure_folder(tmp_path, {}))
