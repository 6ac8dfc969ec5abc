"""Throughput: which texts are read, and what a task prints."""

import json
import time
from itertools import count as iterate
from pathlib import Path

import pytest

from qa.bench.throughput import NAMES, TASKS, Pair, main, pairs_of

ROWS = (
    {
        "id": "1",
        "german": "Charkiw wurde beschossen.",
        "sources": {"ru": "Харьков обстреляли.", "uk": "Харків обстріляли."},
    },
    {"id": "2", "german": "Es gab keine Verletzten."},
)


@pytest.fixture
def labelled(tmp_path: Path) -> Path:
    lines = "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in ROWS)
    (tmp_path / "news").mkdir()
    (tmp_path / "news" / "clean.jsonl").write_text(lines, encoding="utf-8")
    return tmp_path


def test_a_row_is_read_once_with_one_of_its_sources(labelled: Path) -> None:
    assert pairs_of(labelled) == [
        Pair("Charkiw wurde beschossen.", "Харків обстріляли.", "uk"),
        Pair("Es gab keine Verletzten.", "", ""),
    ]


def test_the_shipped_articles_give_pairs_in_both_languages() -> None:
    pairs = pairs_of()
    assert {pair.language for pair in pairs} == {"uk", "ru"}
    assert all(pair.german for pair in pairs)


def test_a_folder_without_good_text_leaves_the_shipped_articles(tmp_path: Path) -> None:
    assert pairs_of(tmp_path) == pairs_of()


def test_where_no_text_has_a_source_nothing_is_aligned(labelled: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (labelled / "news" / "clean.jsonl").write_text(json.dumps(ROWS[1]) + "\n", encoding="utf-8")
    main("align", labelled)
    assert json.loads(capsys.readouterr().out) == [0, 0.0, 0.0]


def test_every_task_has_a_name() -> None:
    assert TASKS.keys() == NAMES.keys()


@pytest.mark.parametrize(
    ("task", "count", "times"), [("segments", 2, 1), ("pairs", 1, 1), ("names", 1, 1), ("align", 1, 2)]
)
def test_a_task_counts_what_it_has_read_and_takes_the_time_of_it(
    task: str,
    count: int,
    times: int,
    labelled: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    clock = iterate(0.0, 2.5)  # each look at it is two and a half seconds later
    monkeypatch.setattr(time, "process_time", lambda: next(clock))
    main(task, labelled)
    assert json.loads(capsys.readouterr().out) == [count, *[2.5] * times]
