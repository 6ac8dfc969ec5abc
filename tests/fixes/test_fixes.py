"""Edits never overlap, and a file is written whole or not at all."""

import stat
import subprocess
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qa.documents import Edit, Finding, Severity, Span
from qa.errors import InputError
from qa.fixes import apply, choose, unified
from qa.fixes.write import write_atomically
from tests.newsroom import put

EDITS = st.lists(st.tuples(st.integers(0, 20), st.integers(0, 4), st.booleans()), max_size=6)


def finding(start: int, length: int, safe: bool) -> Finding:
    span = Span(start, start + length)
    return Finding("r", Severity.ERROR, span, "m", (Edit(span, "X", safe),))


@given(EDITS, st.booleans())
def test_chosen_edits_do_not_touch(edits: list[tuple[int, int, bool]], unsafe: bool) -> None:
    chosen = choose([finding(*edit) for edit in edits], unsafe=unsafe)
    spans = [edit.span for f in chosen for edit in f.edits]
    assert all(a.end < b.start for a, b in pairwise(spans))
    assert unsafe or all(f.is_fixable for f in chosen)


@given(EDITS, st.booleans())
def test_an_edit_is_left_out_only_where_it_touches_a_chosen_one(
    edits: list[tuple[int, int, bool]], unsafe: bool
) -> None:
    findings = [finding(*edit) for edit in edits]
    chosen = choose(findings, unsafe=unsafe)
    for left_out in (f for f in findings if f not in chosen and (unsafe or f.is_fixable)):
        assert any(f.span.start <= left_out.span.end and left_out.span.start <= f.span.end for f in chosen)


def test_edits_are_applied_from_the_end() -> None:
    text = "wie erklärteTaras sagte ."
    seam, space = Edit(Span(12, 12), " "), Edit(Span(23, 24), "")
    findings = [
        Finding("a", Severity.ERROR, Span(4, 17), "", (seam,)),
        Finding("b", Severity.ERROR, Span(23, 25), "", (space,)),
    ]
    assert apply(text, choose(findings)) == "wie erklärte Taras sagte."


def test_without_change_the_diff_is_empty() -> None:
    assert unified("a\n", "a\n", Path("x.md")) == ""


def test_the_diff_names_a_file_from_the_current_folder_or_from_the_root(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    here = tmp_path / "here"
    here.mkdir()
    monkeypatch.chdir(here)
    for path in (Path("x.md"), here / "x.md", Path("../here/x.md")):
        assert unified("a\n", "b\n", path).splitlines()[:2] == ["--- a/x.md", "+++ b/x.md"]
    assert unified("a\n", "b\n", tmp_path / "x.md").startswith(f"--- a{tmp_path.as_posix()}/x.md\n")


@pytest.mark.parametrize("name", ["a.de.md", "Über uns.de.md", 'so"genannt\\.md', "in/einem Ordner/a.md"])
@pytest.mark.parametrize("ending", ["\n", "\r\n", ""])
def test_git_applies_the_diff(name: str, ending: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    before = f"Eins .{ending}Zwei\u2028und drei\rund vier.{ending}Fünf ."
    path = put(tmp_path / name, before)
    after = before.replace(" .", ".")
    command = ["git", "apply", "--whitespace=nowarn", "-"]
    subprocess.run(command, input=unified(before, after, path).encode(), cwd=tmp_path, check=True)
    assert path.read_bytes() == after.encode()


def test_writing_keeps_the_mode_and_leaves_nothing_beside(tmp_path: Path) -> None:
    path = tmp_path / "ü b.md"
    path.write_text("alt", encoding="utf-8")
    path.chmod(0o640)
    write_atomically(path, b"neu")
    assert path.read_bytes() == b"neu"
    assert stat.S_IMODE(path.stat().st_mode) == 0o640
    assert list(tmp_path.iterdir()) == [path]


def test_an_unwritable_place_is_said(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="cannot be written"):
        write_atomically(tmp_path / "nowhere" / "a.md", b"x")
