"""The pieces for other people's CI: the hook is run as pre-commit would run it, the YAML says what the command knows."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from qa.cli.check import Format
from qa.reports import FORMATS
from tests.newsroom import BAD, GOOD, SOURCE, commit, git, put

ROOT = Path(__file__).resolve().parent.parent
DOCUMENT = (ROOT / "docs" / "ci.md").read_text(encoding="utf-8")


def staged(repository: Path) -> list[str]:
    listed = subprocess.run(
        ["git", "-C", str(repository), "diff", "--cached", "--name-only", "-z"], capture_output=True, check=True
    )
    return [os.fsdecode(name) for name in listed.stdout.split(b"\0") if name]


def run_hook(repository: Path) -> subprocess.CompletedProcess[str]:
    """Run the hook as pre-commit does: its entry, with the staged files that match its pattern as arguments."""
    (hook,) = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))
    files = [name for name in staged(repository) if re.search(hook["files"], name)]
    command, *arguments = hook["entry"].split()
    assert command == "druckreif"
    env = {**os.environ, "LC_ALL": "C.UTF-8", "NO_COLOR": "1"}
    words = [sys.executable, "-m", "qa", *arguments, *files]
    return subprocess.run(words, cwd=repository, capture_output=True, text=True, check=False, env=env, encoding="utf-8")


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    """A newsroom's repository with a good pair and an untidy old article."""
    put(tmp_path / "texte" / "lage am montag.uk.md", SOURCE)
    put(tmp_path / "texte" / "lage am montag.de.md", GOOD)
    put(tmp_path / "texte" / "alt.de.md", BAD)
    put(tmp_path / "druckreif.toml", '[rules]\nselect = ["space-before-punctuation"]\n')
    put(tmp_path / "README.md", "About this repository .\n")
    commit(tmp_path)
    return tmp_path


def test_the_hook_stops_a_bad_translation_and_lets_a_good_one_pass(repository: Path) -> None:
    article = put(repository / "texte" / "lage am montag.de.md", BAD)
    git(repository, "add", "-A")
    run = run_hook(repository)
    assert run.returncode == 1, run.stderr
    assert "space-before-punctuation" in run.stdout
    assert "alt.de.md" not in run.stdout
    put(article, GOOD + "\nEs blieb ruhig.\n")
    git(repository, "add", "-A")
    assert run_hook(repository).returncode == 0


def test_a_changed_source_checks_its_translation_once(repository: Path) -> None:
    put(repository / "texte" / "alt.uk.md", SOURCE)
    git(repository, "add", "-A")
    run = run_hook(repository)
    assert (run.returncode, run.stdout.count("alt.de.md")) == (1, 1)
    put(repository / "texte" / "alt.de.md", BAD + "\nEnde.\n")
    git(repository, "add", "-A")
    assert run_hook(repository).stdout.count("alt.de.md") == 1


def test_the_hook_leaves_other_files_alone(repository: Path) -> None:
    put(repository / "README.md", "Something else .\n")
    put(repository / "de.md", "de .\n")
    git(repository, "add", "-A")
    (hook,) = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))
    assert [name for name in staged(repository) if re.search(hook["files"], name)] == []


def scripts() -> list[str]:
    action = yaml.safe_load((ROOT / "action.yml").read_text(encoding="utf-8"))
    gitlab = yaml.safe_load((ROOT / "ci" / "gitlab-ci.yml").read_text(encoding="utf-8"))
    lines = [step["run"] for step in action["runs"]["steps"] if "run" in step] + gitlab["druckreif"]["script"]
    return [line for line in [*lines, *DOCUMENT.splitlines()] if line.startswith("druckreif check")]


def test_every_command_of_the_pieces_uses_options_that_exist() -> None:
    env = {**os.environ, "COLUMNS": "200", "NO_COLOR": "1"}
    command = [sys.executable, "-m", "qa", "check", "--help"]
    shown = subprocess.run(command, capture_output=True, text=True, check=True, env=env).stdout
    assert len(scripts()) >= 5
    for line in scripts():
        for option in re.findall(r"--[a-z-]+", line.split("|")[0]):
            assert option in shown, line
        for form in re.findall(r"--output-format (\w+)", line):
            assert form in FORMATS


def test_the_action_never_pastes_an_input_into_a_script() -> None:
    action = yaml.safe_load((ROOT / "action.yml").read_text(encoding="utf-8"))
    steps = action["runs"]["steps"]
    assert action["runs"]["using"] == "composite"
    assert all("${{" not in step.get("run", "") for step in steps)
    assert all(step["shell"] == "bash" for step in steps if "run" in step)
    assert steps[-1]["env"]["PATHS"] == "${{ inputs.paths }}"


def test_formats_are_the_same_in_command_registry_and_manual() -> None:
    assert {form.value for form in Format} == {"text", *FORMATS}
    table = {
        name for row in re.findall(r"^\| (`.*?`) \|", DOCUMENT, re.MULTILINE) for name in re.findall(r"`(\w+)`", row)
    }
    assert table == {"text", *FORMATS}
