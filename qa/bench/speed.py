"""Whole processes against a bare interpreter, in CPU seconds (user + system, the children's own account)."""

import os
import resource
import statistics
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

RUNS = 5


def measure(article: Path, source: Path) -> Iterator[str]:
    """Yield one line a command: median CPU of `RUNS` runs, and its ratio to `python -c pass`."""
    bare = _median([sys.executable, "-c", "pass"])
    yield f"python -c pass            {bare:6.3f} s CPU"
    qa = [sys.executable, "-m", "qa"]
    for name, command in (
        ("import qa", [sys.executable, "-c", "import qa"]),
        ("druckreif --help", [*qa, "--help"]),
        ("check, German only", [*qa, "check", str(article), "--exit-zero", "--no-cache"]),
        ("check, with source", [*qa, "check", str(article), "--source", str(source), "--exit-zero", "--no-cache"]),
    ):
        seconds = _median(command)
        yield f"{name:25} {seconds:6.3f} s CPU, {seconds / bare:5.1f} × bare"


def _median(command: Sequence[str]) -> float:
    return statistics.median(_cpu(command) for _ in range(RUNS))


def _cpu(command: Sequence[str]) -> float:
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    environment = {**os.environ, "PYTHONDONTWRITEBYTECODE": ""}
    subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False, env=environment)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return (after.ru_utime + after.ru_stime) - (before.ru_utime + before.ru_stime)
