"""Findings waved through by a comment or by a file beside the article."""

import json
from pathlib import Path

import pytest

from tests.newsroom import BAD, RULE, check, druckreif, put

UNUSED = "unused-suppression"


def lines(tmp_path: Path, name: str, text: str, *more: str) -> list[tuple[str, int]]:
    put(tmp_path / name, text)
    run = druckreif("check", "--output-format", "jsonl", name, *more, cwd=tmp_path)
    rows = map(json.loads, run.out.splitlines())
    return [(row["rule"], row["line"]) for row in rows if row["rule"] in (RULE, UNUSED)]


@pytest.mark.parametrize(
    ("text", "left"),
    [
        (
            "<!-- druckreif: ignore[space-before-punctuation] so gedruckt -->\n\nDas war alles .\n\nUnd das auch .\n",
            [5],
        ),
        ("Das war alles . <!-- druckreif: ignore[space-before-punctuation] -->\n\nUnd das auch .\n", [3]),
        ("Das <!-- druckreif: ignore --> war alles .\n\nUnd das auch .\n", [3]),
        ("Erst dies .\n\n<!-- druckreif: off -->\n\nDas war alles .\n\n<!-- druckreif: on -->\n\nUnd das .\n", [1, 9]),
        ("Erst dies .\n\n<!-- druckreif: off[space-before-punctuation] -->\n\nDas war .\n\nUnd das .\n", [1]),
        ("Das war alles .\n\nUnd das auch .\n\n<!-- druckreif: ignore-file[space-before-punctuation] -->\n", []),
        ("Etwa so:\n\n```html\n<!-- druckreif: ignore-file -->\n```\n\nDas war alles .\n", [7]),
        ("Etwa `<!-- druckreif: ignore-file -->` .\n\n    <!-- druckreif: off -->\n\nUnd das .\n", [1, 5]),
        ("`<!-- druckreif: off -->` Das . <!-- druckreif: ignore -->\n\nUnd das .\n", [3]),
        ("<!-- just a remark -->\n\nDas war alles .\n", [3]),
    ],
)
def test_comments_in_markdown(tmp_path: Path, text: str, left: list[int]) -> None:
    assert lines(tmp_path, "a.de.md", text) == [(RULE, line) for line in left]


def test_an_end_right_behind_its_beginning_ends_it(tmp_path: Path) -> None:
    text = "Alles gut. <!-- druckreif: off[space-before-punctuation] --><!-- druckreif: on -->\n\nUnd das .\n"
    assert lines(tmp_path, "a.de.md", text) == [(UNUSED, 1), (RULE, 3)]


def test_comments_in_html(tmp_path: Path) -> None:
    text = "<p>Das war alles .</p> <!-- druckreif: ignore -->\n<p>Und das .</p>\n<!-- druckreif: ignore -->\n<p>Und dies .</p>\n"
    assert lines(tmp_path, "a.de.html", text) == [(RULE, 2)]


def test_another_rule_s_suppression_does_not_help(tmp_path: Path) -> None:
    text = "<!-- druckreif: ignore[double-space] -->\n\nDas war alles .\n"
    assert lines(tmp_path, "a.de.md", text) == [(UNUSED, 1), (RULE, 3)]


@pytest.mark.parametrize(
    ("comment", "said"),
    [
        ("ignore[space-before-punctuation]", "suppresses nothing"),
        ("ignore[space-before-punctuatoin]", "did you mean"),
        ("ingore[space-before-punctuation]", "none of ignore"),
    ],
)
def test_a_suppression_that_helps_nobody_is_a_note(tmp_path: Path, comment: str, said: str) -> None:
    put(tmp_path / "a.de.md", f"Alles gut.\n\n<!-- druckreif: {comment} -->\n\nEs blieb ruhig.\n")
    run = druckreif("check", "--output-format", "jsonl", cwd=tmp_path)
    (row,) = [row for row in map(json.loads, run.out.splitlines()) if row["rule"] == UNUSED]
    assert (row["severity"], row["line"]) == ("note", 3)
    assert said in row["message"]
    assert run.code == 0


def test_of_a_rule_that_did_not_run_nothing_is_said(tmp_path: Path) -> None:
    text = "<!-- druckreif: ignore[space-before-punctuation] -->\n\nAlles gut.\n"
    assert lines(tmp_path, "a.de.md", text, "--select", f"double-space,{UNUSED}") == []
    assert lines(tmp_path, "a.de.md", text, "--ignore", UNUSED) == []


def test_plain_text_has_a_file_beside_it(tmp_path: Path) -> None:
    text = "Das war alles .\nUnd das auch .\n"
    put(tmp_path / "a.de.txt.druckreif", f'# by the desk\nignore[{RULE}] "war alles" so gedruckt\n')
    assert lines(tmp_path, "a.de.txt", text) == [(RULE, 2)]
    put(tmp_path / "a.de.txt.druckreif", f"ignore-file[{RULE}]\nignore[double-space]\n")
    assert lines(tmp_path, "a.de.txt", text) == [(UNUSED, 1)]
    put(tmp_path / "a.de.txt.druckreif", f'ignore[{RULE}] "das\u2028auch" eine Zeile\r\nignore[{RULE}] "Das war"\r')
    assert lines(tmp_path, "a.de.txt", text) == []
    put(tmp_path / "a.de.txt.druckreif", "")
    assert len(lines(tmp_path, "a.de.txt", text)) == 2


def test_the_file_beside_stands_for_its_article_on_the_command_line(tmp_path: Path) -> None:
    put(tmp_path / "a.de.txt", BAD)
    put(tmp_path / "a.de.txt.druckreif", "ignore[double-space]")
    assert json.loads(check("a.de.txt.druckreif", cwd=tmp_path).out)["file"] == "a.de.txt"
