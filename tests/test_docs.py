"""What the README and docs/ show: every console block and every Python block runs, and rules.md is up to date.

A console block is run when it begins with `$ druckreif`, or with a shell command that prepares for one. Its commands run in a
temporary folder with a copy of corpora/, one folder a page, 100 columns wide; a line `…` stands for any lines left out.
"""

import doctest
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import chdir
from contextvars import copy_context
from dataclasses import dataclass
from pathlib import Path

import pytest

from qa.rules import RULES
from tools import write_docs

ROOT = Path(__file__).parent.parent
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]
BLOCK = re.compile(r"^```(?P<language>console|python)\n(?P<body>.*?)^```$", re.MULTILINE | re.DOTALL)
RUNNABLE = ("druckreif", "cp", "printf", "cat")
LINK = re.compile(r"\]\((?!\w+:)(?P<path>[^)#]*)(?:#(?P<anchor>[^)]*))?\)")


@dataclass(frozen=True, slots=True)
class Block:
    """A fenced block; `line` is the line of the page on which its text begins, from 1."""

    language: str
    body: str
    line: int


def blocks(page: Path) -> list[Block]:
    text = page.read_text(encoding="utf-8")
    return [Block(m["language"], m["body"], text.count("\n", 0, m.start()) + 2) for m in BLOCK.finditer(text)]


def commands(body: str) -> Iterator[tuple[str, list[str]]]:
    """Yield each command of a console block with the lines that are shown below it."""
    for part in re.split(r"^\$ ", body, flags=re.MULTILINE)[1:]:
        command, *shown = part.splitlines()
        yield command, shown


def agree(shown: list[str], printed: str) -> bool:
    """True when the printed lines are those shown, blanks at line ends apart."""
    wanted = "".join(r"(?:.*\n)*?" if line.strip() == "…" else re.escape(line.rstrip()) + "\n" for line in shown)
    lines = "".join(line.rstrip() + "\n" for line in printed.strip("\n").splitlines())
    return re.fullmatch(wanted, lines) is not None


def run(command: str, folder: Path) -> str:
    """Return what a command prints, on either stream, as someone with an English terminal sees it."""
    binaries = folder.parent / "bin"
    env = {
        **{name: value for name, value in os.environ.items() if name not in ("FORCE_COLOR", "DRUCKREIF_TRACEBACK")},
        "PATH": f"{binaries}{os.pathsep}{os.environ['PATH']}",
        "LC_ALL": "C.UTF-8",
        "NO_COLOR": "1",
        "COLUMNS": "100",
        "PYTHONPATH": str(ROOT),
        "XDG_CACHE_HOME": str(folder.parent / "cache"),
    }
    done = subprocess.run(
        ["bash", "-c", command], cwd=folder, env=env, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False
    )
    return done.stdout.decode("utf-8")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with a copy of corpora/, and `druckreif` on the path."""
    (tmp_path / "bin").mkdir()
    script = tmp_path / "bin" / "druckreif"
    script.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m qa "$@"\n', encoding="utf-8")
    script.chmod(0o755)
    shutil.copytree(ROOT / "corpora", tmp_path / "here" / "corpora")
    return tmp_path / "here"


def console_pages() -> Iterator[object]:
    for page in PAGES:
        shown = [b for b in blocks(page) if b.language == "console" and b.body.removeprefix("$ ").startswith(RUNNABLE)]
        if shown:
            yield pytest.param(page, shown, id=page.name)


@pytest.mark.parametrize(("page", "shown"), list(console_pages()))
def test_commands_print_what_the_page_shows(page: Path, shown: list[Block], folder: Path) -> None:
    for block in shown:
        for command, lines in commands(block.body):
            printed = run(command, folder)
            assert agree(lines, printed), f"{page.name}:{block.line}: $ {command}\nprints:\n{printed}"


@pytest.mark.parametrize(
    "page", [p for p in PAGES if any(b.language == "python" for b in blocks(p))], ids=lambda p: p.name
)
def test_python_blocks_run(page: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    names: dict[str, object] = {}

    def run_all() -> None:
        for block in blocks(page):
            if block.language == "python" and ">>> " in block.body:
                examples = doctest.DocTestParser().get_doctest(block.body, names, page.name, page.name, block.line - 1)
                runner = doctest.DocTestRunner(verbose=False)
                runner.run(examples, clear_globs=False)
                names.update(examples.globs)
                assert runner.summarize(verbose=False).failed == 0, capsys.readouterr().out
            elif block.language == "python":
                exec(compile("\n" * (block.line - 1) + block.body, str(page), "exec"), names)

    with chdir(tmp_path):
        copy_context().run(run_all)


def test_rules_page_is_up_to_date() -> None:
    assert write_docs.PAGE.read_text(encoding="utf-8") == write_docs.rules_page(), "run `make docs`"


def test_readme_has_todays_table_of_rules() -> None:
    text = write_docs.README.read_text(encoding="utf-8")
    assert text == write_docs.readme(text), "run `make docs`"


def test_every_rule_is_in_one_family_and_no_family_is_empty() -> None:
    families = write_docs.families()
    assert sorted(module.RULE.id for modules in families.values() for module in modules) == sorted(RULES)
    assert all(families.values())


def test_doctests_of_the_tools_run() -> None:
    assert doctest.testmod(write_docs) == (0, 1)


@pytest.mark.parametrize("page", PAGES, ids=lambda p: p.name)
def test_links_lead_somewhere(page: Path) -> None:
    text = re.sub(r"^```.*?^```$", "", page.read_text(encoding="utf-8"), flags=re.MULTILINE | re.DOTALL)
    for link in LINK.finditer(text):
        target = (page.parent / link["path"]).resolve() if link["path"] else page
        assert target.exists(), f"{page.name}: {link[0]}"
        if link["anchor"] and target.suffix == ".md":
            headings = re.findall(r"^#+ (.+)$", target.read_text(encoding="utf-8"), re.MULTILINE)
            assert link["anchor"] in {re.sub(r"[^\w\- ]", "", h.lower()).replace(" ", "-") for h in headings}, link[0]


@pytest.mark.parametrize(
    ("shown", "printed", "expected"),
    [
        (["eins", "…", "drei"], "eins\nzwei\nzweieinhalb\ndrei  \n", True),
        (["eins"], "eins\nzwei\n", False),
        (["…", "zwei"], "zwei\n", True),
        (["ei…"], "eins\n", False),
    ],
)
def test_an_ellipsis_stands_for_lines_left_out_and_nothing_else(shown: list[str], printed: str, expected: bool) -> None:
    assert agree(shown, printed) is expected
