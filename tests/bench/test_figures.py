"""Shares, beads and labelled sets."""

import json
from pathlib import Path

import pytest

from qa.bench.beads import BeadCounts, read_bitext, read_ladder
from qa.bench.corpus import ArticleCounts
from qa.bench.figures import Share, f1
from qa.bench.labelled import LabelledCounts, measure_folder
from qa.bench.lines import lines_of
from qa.bench.page import page
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
    clean = [{"id": "2", "german": "Das war alles."}, {"id": "3", "german": "Das war alles ."}]
    (tmp_path / "clean.jsonl").write_text("".join(json.dumps(row) + "\n" for row in clean), encoding="utf-8")
    counts = measure_folder(tmp_path)
    lines = list(lines_of(counts, verbose=True))
    assert any(line.startswith("planted space") and "1.000 (1/1" in line for line in lines)
    assert any(line.startswith("clean: 7 words, 1 alarms") and "142.86" in line for line in lines)
    assert "    alarm space-before-punctuation: ' .' in 3" in lines
    assert counts.by_rule == {"space-before-punctuation": Share(1, 2)}


def test_a_folder_without_labelled_sets_is_said(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="holds no labelled set"):
        measure_folder(tmp_path)


def test_the_page_says_counts_and_intervals() -> None:
    counts = LabelledCounts(
        planted={"space": Share(9, 10), "dash": Share(1, 10)},
        repaired={"space": Share(8, 9)},
        clean_words=2000,
        clean_flagged=Share(1, 100),
        real={"grammar": Share(0, 7)},
        beads={"uk-de/noisy": BeadCounts(Share(9, 10), Share(9, 11))},
        by_rule={"dash": Share(3, 4)},
    )
    counts.clean_by_rule.update(["dash", "dash"])
    counts.beads["uk-de/noisy"].reliability[3] = Share(7, 8)
    article = ArticleCounts("eins", Share(3, 4), Share(3, 3), by_rule={"dash": Share(1, 1)}, clean_words=50)
    text = page([article, article], counts, "news that people translated", ["import qa  0.05 s"])
    for part in (
        "- Of errors planted one at a time in news that people translated, 50 % are found (10 of 20, in 2 classes).",
        "- Weakest: `dash` 10 % (1 of 10), `space` 90 % (9 of 10).",
        "- On 2,000 words of good text, 1.00 findings per 1,000 words are made (2 findings; 0.00 per 1,000 at severity error)",
        "- Of errors that two raters marked in machine translations, 0 of 7 are found.",
        "6 of 8 labelled errors are found, 6 of 6 findings are right, 0 false alarms in 100 clean words.",
        "| `space` | 0.90 (9 of 10; 0.60–0.98) | 0.89 (8 of 9; 0.57–0.98) |",
        "| uk-de/noisy | 0.857 | 0.90 (9 of 10; 0.60–0.98) |",
        "| 0.80–0.90 | 0.88 (7 of 8; 0.53–0.98) |",
        "| `dash` | 0.83 (5 of 6; 0.44–0.97) |",
        "```text\nimport qa  0.05 s\n```",
    ):
        assert part in text


def test_a_page_without_labelled_sets_has_the_articles_only() -> None:
    text = page([ArticleCounts("eins", Share(3, 4), Share(3, 3))], None, "", [])
    assert [line for line in text.splitlines() if line.startswith("## ")] == [
        "## On the articles that ship",
        "## Each rule",
    ]
    assert text.count("\n- ") == 1
