"""Throughput: which texts are read, and what a task prints."""

import json
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


def test_every_task_has_a_name() -> None:
    assert TASKS.keys() == NAMES.keys()


@pytest.mark.parametrize(("task", "count"), [("segments", 2), ("pairs", 1), ("names", 1), ("align", 1)])
def test_a_task_counts_what_it_has_read(
    task: str, count: int, labelled: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    main(task, labelled)
    counted, *seconds = json.loads(capsys.readouterr().out)
    assert counted == count
    assert all(some >= 0 for some in seconds)
