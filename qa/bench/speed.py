"""Whole processes against a bare interpreter, and segments and pairs a second in a running one, all in CPU time.

CPU seconds are user + system of the children's own account; each command runs once unmeasured, so that its byte code is
written. Throughput is that of one process after start-up, over texts that it has not met: caches of words fill on the way,
as they do in an archive, but no text is checked twice.
"""

import os
import resource
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

RUNS = 5
WARM_UP = "Die Regierung in Kyjiw hat am Montag einen neuen Plan vorgelegt."
WARM_UP_SOURCE = "Уряд у Києві в понеділок представив новий план."


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


def throughput(folders: Sequence[Path]) -> Iterator[str]:
    """Yield how many segments, and how many aligned pairs, of the corpus folders are checked in a second."""
    from qa.pipeline import check
    from qa.readers import read

    check(WARM_UP, WARM_UP_SOURCE, source_language="uk")
    targets = [read(next(folder.glob("clean.de.*")), "de") for folder in folders]
    sources = [read(next(folder.glob("source.*"))) for folder in folders]
    segments = [segment.text for target in targets for segment in target.segments]
    seconds = _process_seconds(lambda: [check(text) for text in segments])
    yield f"German segments, one by one {len(segments) / seconds:7.0f} / s CPU ({len(segments)} in {seconds:.2f} s)"
    articles = list(zip(targets, sources, strict=True))
    seconds = _process_seconds(
        lambda: [check(target.text, source.text, source_language=source.language) for target, source in articles]
    )
    pairs = sum(len(source.segments) for source in sources)
    yield f"pairs, whole articles       {pairs / seconds:7.0f} / s CPU ({pairs} in {seconds:.2f} s)"


def _process_seconds(work: Callable[[], object]) -> float:
    begin = time.process_time()
    work()
    return time.process_time() - begin


def _median(command: Sequence[str]) -> float:
    _cpu(command)
    return statistics.median(_cpu(command) for _ in range(RUNS))


def _cpu(command: Sequence[str]) -> float:
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    environment = {**os.environ, "PYTHONDONTWRITEBYTECODE": ""}
    subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, check=True, env=environment)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return (after.ru_utime + after.ru_stime) - (before.ru_utime + before.ru_stime)
