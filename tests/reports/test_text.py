"""The text report: carets under what is meant whatever the letters are wide, and terminals that are narrow or lack letters."""

import os
import subprocess
import sys
from io import BytesIO, StringIO, TextIOWrapper
from pathlib import Path

import pytest
from rich.cells import cell_len
from rich.console import Console

from qa.reports.code_page import HANDLER, legible
from qa.reports.text import print_report
from tests.made_articles import PAIR, spaced
from tests.newsroom import put

WIDE = {
    "Chinese": "日本語 Kyjiw 東京 .",
    "emoji": "😀👨\u200d👩\u200d👧 Familie 🇺🇦 war da .",
    "combining": "e\u0301 u\u0308ber И\u0306 .",
    "long": "a" * 300 + " .",
    "long and wide": "漢" * 100 + " .",
    "hidden": "x\tTab\u00adweich\u200b .",
}
CODE_PAGES = ("cp1252", "cp850", "cp437", "cp866", "ascii")


def printed(text: str, width: int) -> list[str]:
    page = StringIO()
    print_report([spaced(text)], Console(file=page, width=width, emoji=False, markup=False))
    return page.getvalue().splitlines()


@pytest.mark.parametrize("width", [30, 40, 80, 200])
@pytest.mark.parametrize("text", WIDE.values(), ids=WIDE)
def test_carets_stand_under_what_is_meant(text: str, width: int) -> None:
    lines = printed(text, width)
    at = next(number for number, line in enumerate(lines) if line.strip() == "^^")
    assert lines[at - 1].endswith(" .")
    assert lines[at].index("^") == cell_len(lines[at - 1].removesuffix(" ."))


@pytest.mark.parametrize("width", [30, 40, 80])
def test_no_line_is_wider_than_the_terminal(width: int) -> None:
    for text in WIDE.values():
        assert max(map(cell_len, printed("Ein Satz steht davor. " + text, width)[:-1])) <= width


def test_a_rule_s_name_is_whole_at_forty_columns() -> None:
    assert "       space-before-punctuation" in printed("Ende .", 40)


@pytest.mark.parametrize("encoding", CODE_PAGES)
def test_carets_hold_where_a_code_page_makes_words_longer(encoding: str) -> None:
    page = TextIOWrapper(raw := BytesIO(), encoding, errors=HANDLER)
    print_report([spaced("Größe … „laut“ → über Київ .")], Console(file=page, width=60, emoji=False, markup=False))
    page.flush()
    lines = raw.getvalue().decode(encoding).splitlines()
    at = next(number for number, line in enumerate(lines) if line.strip() == "^^")
    assert lines[at].index("^") == len(lines[at - 1].removesuffix(" ."))
    assert "-> " in lines[at - 1]


@pytest.mark.parametrize("encoding", CODE_PAGES)
def test_the_command_prints_what_a_code_page_can(tmp_path: Path, encoding: str) -> None:
    put(tmp_path / "über.de.md", "Die Explosion „laut“ … in Charkow → gestern .\n")
    put(tmp_path / "über.uk.md", "Вибух «гучний» … у Харкові → вчора.\n")
    command = [sys.executable, "-m", "qa", "check", ".", "--no-cache", "--language", "de"]
    env = {**os.environ, "PYTHONIOENCODING": encoding, "COLUMNS": "100", "PYTHONPATH": str(Path(__file__).parents[2])}
    run = subprocess.run(command, cwd=tmp_path, capture_output=True, env=env, check=False)
    out, err = run.stdout.decode(encoding), run.stderr.decode(encoding)
    assert run.returncode == 1, err
    assert "-> Charkiw" in out
    shows_source = encoding == "cp866"
    assert ("uk: Вибух" in out) is shows_source
    assert (f"Buchstaben, die {encoding} nicht hat" in err) is not shows_source


def test_programs_get_utf_8_whatever_the_code_page(tmp_path: Path) -> None:
    put(tmp_path / "a.de.md", "Київ heißt Kyjiw .\n")
    command = [sys.executable, "-m", "qa", "check", ".", "--no-cache", "--output-format", "jsonl"]
    env = {**os.environ, "PYTHONIOENCODING": "cp437", "PYTHONPATH": str(Path(__file__).parents[2])}
    run = subprocess.run(command, cwd=tmp_path, capture_output=True, env=env, check=False)
    assert "Київ" in run.stdout.decode("utf-8")
    assert run.stderr == b""


@pytest.mark.parametrize(
    ("text", "encoding", "seen"),
    [
        ("„Käse“ → Їжак", "cp1252", "„Käse“ -> ????"),
        ("Straße", "ascii", "Strasse"),
        ("Škoda, Dvořák", "cp437", "Skoda, Dvorák"),
        ("nicht\u00a0trennen", "ascii", "nicht trennen"),
        ("e\u0301t\u0001", "ascii", "et\u0001"),
        ("sch\udce4dlich", "utf-8", "sch\\xe4dlich"),
    ],
)
def test_what_an_encoding_lacks_is_written_otherwise(text: str, encoding: str, seen: str) -> None:
    assert legible(text, encoding) == seen


def test_a_source_that_would_be_question_marks_is_left_out() -> None:
    for encoding, shown in (("utf-8", True), ("cp1252", False)):
        raw = BytesIO()
        page = TextIOWrapper(raw, encoding, errors=HANDLER)
        print_report([PAIR], Console(file=page, width=80, emoji=False, markup=False))
        page.flush()
        assert ("uk: " in raw.getvalue().decode(encoding)) is shown
