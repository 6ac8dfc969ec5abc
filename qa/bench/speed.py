"""Whole processes against a bare interpreter, in CPU time.

CPU seconds are user + system of the children's own account; each command runs once unmeasured, so that its byte code is
written.
"""

import os
import resource
import statistics
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

RUNS = 5
CHECK = ("check", "--exit-zero", "--no-cache")


def measure(article: Path, source: Path) -> Iterator[str]:
    """Yield one line a command: median CPU of `RUNS` runs, and its ratio to `python -c pass`."""
    bare = _median([sys.executable, "-c", "pass"])
    yield f"python -c pass            {bare:6.3f} s CPU"
    with TemporaryDirectory() as folder:  # where no source lies beside the article
        alone = Path(folder) / f"artikel.de{article.suffix}"
        alone.write_bytes(article.read_bytes())
        for name, arguments in (
            ("import qa", ["-c", "import qa"]),
            ("druckreif --help", ["-m", "qa", "--help"]),
            ("check, German only", ["-m", "qa", *CHECK, str(alone)]),
            ("check, with source", ["-m", "qa", *CHECK, str(alone), "--source", str(source)]),
        ):
            seconds = _median([sys.executable, *arguments])
            yield f"{name:25} {seconds:6.3f} s CPU, {seconds / bare:5.1f} × bare"


def _median(command: Sequence[str]) -> float:
    _cpu(command)
    return statistics.median(_cpu(command) for _ in range(RUNS))


def _cpu(command: Sequence[str]) -> float:
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    environment = {**os.environ, "PYTHONDONTWRITEBYTECODE": ""}
    subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, check=True, env=environment)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return (after.ru_utime + after.ru_stime) - (before.ru_utime + before.ru_stime)
