"""A newsroom's folder for tests: the command run in this process, articles with one robust finding, a git repository."""

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import copy_context
from dataclasses import dataclass
from io import BytesIO, StringIO, TextIOWrapper
from pathlib import Path

import pytest

from qa.__main__ import main

RULE = "space-before-punctuation"
SOURCE = "Вибух пролунав у Харкові вчора.\n"
GOOD = "Die Explosion war gestern in Charkiw zu hören.\n"
BAD = "Die Explosion war gestern in Charkiw zu hören .\n"


@dataclass(frozen=True, slots=True)
class Run:
    """What the command said and how it ended."""

    code: int
    out: str
    err: str


def druckreif(*arguments: object, cwd: Path, stdin: bytes = b"", **environment: str) -> Run:
    """Run the command in this process, in a neutral locale; only one rule runs where `check` is told nothing else."""
    words = [str(argument) for argument in arguments]
    with pytest.MonkeyPatch.context() as patch:
        for name, value in {"LC_ALL": "C.UTF-8", "NO_COLOR": "1", "COLUMNS": "100", **environment}.items():
            patch.setenv(name, value)
        patch.chdir(cwd)
        patch.setattr(sys, "argv", ["druckreif", *words])
        patch.setattr(sys, "stdin", TextIOWrapper(BytesIO(stdin), "utf-8"))
        out, err = StringIO(), StringIO()
        patch.setattr(sys, "stdout", out)
        patch.setattr(sys, "stderr", err)
        try:
            copy_context().run(main)  # its language of messages is not ours
            code: object = 0
        except SystemExit as stop:
            code = stop.code
    return Run(code if isinstance(code, int) else 0, out.getvalue(), err.getvalue())


def check(*arguments: object, cwd: Path, **more: str) -> Run:
    """Run `check` with the one rule that these tests rely on, a line a finding."""
    return druckreif("check", "--select", RULE, "--output-format", "jsonl", *arguments, cwd=cwd, **more)


def put(path: Path, text: str) -> Path:
    """Write a file, its folders too."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(text.encode("utf-8", "surrogateescape"))
    return path


def git(folder: Path, *arguments: str) -> None:
    """Run git with an identity of its own and nobody's configuration."""
    identity = {
        "GIT_AUTHOR_NAME": "A",
        "GIT_AUTHOR_EMAIL": "a@b.c",
        "GIT_COMMITTER_NAME": "A",
        "GIT_COMMITTER_EMAIL": "a@b.c",
    }
    env = {**os.environ, **identity, "GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_SYSTEM": os.devnull}
    subprocess.run(["git", "-C", str(folder), *arguments], check=True, capture_output=True, env=env)


def commit(folder: Path, message: str = "x") -> None:
    """Commit everything in a folder, which becomes a repository when it is none."""
    if not (folder / ".git").exists():
        git(folder, "init", "-q", "-b", "main")
    git(folder, "add", "-A")
    git(folder, "commit", "-q", "-m", message)


@contextmanager
def unwritable(folder: Path) -> Iterator[None]:
    """Make a folder unwritable for a while; root may write everywhere, so the test is skipped there."""
    if os.geteuid() == 0:
        pytest.skip("root may write everywhere")
    folder.chmod(0o555)
    try:
        yield
    finally:
        folder.chmod(0o755)
