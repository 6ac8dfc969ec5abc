"""The pre-commit hook as a newsroom uses it: pre-commit itself clones this repository, installs it and runs it on a commit."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.installing import copy_of_this_repository, environment
from tests.newsroom import BAD, GOOD, SOURCE, commit, git, put


def run(newsroom: Path, home: Path) -> subprocess.CompletedProcess[str]:
    """Run all hooks on what is staged, as `git commit` would."""
    command = [sys.executable, "-m", "pre_commit", "run", "--color", "never"]
    env = environment(home)
    return subprocess.run(command, cwd=newsroom, env=env, capture_output=True, encoding="utf-8", check=False)


@pytest.mark.slow
def test_the_real_pre_commit_installs_and_runs_the_hook(tmp_path: Path) -> None:
    ours = copy_of_this_repository(tmp_path / "druckreif")
    git(ours, "tag", "v0")
    newsroom = tmp_path / "redaktion"
    repository = f"repos:\n- repo: {ours.as_uri()}\n  rev: v0\n  hooks: [{{id: druckreif}}]\n"
    put(newsroom / ".pre-commit-config.yaml", repository)
    put(newsroom / "druckreif.toml", '[rules]\nselect = ["space-before-punctuation"]\n')
    source = put(newsroom / "texte" / "lage am montag.uk.md", SOURCE)
    article = put(newsroom / "texte" / "lage am montag.de.md", GOOD)
    put(newsroom / "texte" / "alt.de.md", BAD)
    commit(newsroom)

    put(newsroom / "README.md", "Nichts , was uns angeht .\n")
    git(newsroom, "add", "-A")
    done = run(newsroom, tmp_path)
    assert (done.returncode, "no files to check" in done.stdout) == (0, True), done.stdout + done.stderr

    put(article, GOOD + "\nEs blieb ruhig.\n")
    git(newsroom, "add", "-A")
    done = run(newsroom, tmp_path)
    assert (done.returncode, "Passed" in done.stdout) == (0, True), done.stdout + done.stderr

    put(article, BAD)
    git(newsroom, "add", "-A")
    done = run(newsroom, tmp_path)
    assert done.returncode == 1, done.stdout + done.stderr
    assert "space-before-punctuation" in done.stdout
    assert "1 article checked" in done.stdout  # not the old one beside it
    assert "uk: Вибух пролунав" in done.stdout

    commit(newsroom)  # the translation stays as it is; now only its source changes
    put(source, SOURCE + "\nБуло тихо.\n")
    git(newsroom, "add", "-A")
    done = run(newsroom, tmp_path)
    assert done.returncode == 1, done.stdout + done.stderr
    assert "lage am montag.de.md" in done.stdout
    assert "alt.de.md" not in done.stdout
