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
from collections.abc import Iterator, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

RUNS = 5
CHECK = ("check", "--exit-zero", "--no-cache")
NAMES = {"segments": "German segments", "pairs": "pairs, whole articles"}
WARM_UP = "Die Regierung in Kyjiw hat am Montag einen neuen Plan vorgelegt."
WARM_UP_SOURCE = "Уряд у Києві в понеділок представив новий план."


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


def throughput(folders: Sequence[Path]) -> Iterator[str]:
    """Yield how many segments, and how many aligned pairs, of corpus folders a second suffices for, each in a fresh process."""
    for what in ("segments", "pairs"):
        command = [sys.executable, "-m", "qa.bench.speed", what, *map(str, folders)]
        done = subprocess.run(command, capture_output=True, check=True, encoding="utf-8")
        count, seconds = done.stdout.split()
        yield f"{NAMES[what]:25} {int(count) / float(seconds):6.0f} / s CPU ({count} in {float(seconds):.2f} s, after start-up)"


def _timed(what: str, folders: Sequence[Path]) -> tuple[int, float]:
    """Return how many there were and the CPU seconds that they took."""
    from qa.pipeline import check
    from qa.readers import read

    check(WARM_UP, WARM_UP_SOURCE if what == "pairs" else None, source_language="uk")
    targets = [read(next(folder.glob("clean.de.*")), "de") for folder in folders]
    sources = [read(next(folder.glob("source.*"))) for folder in folders]
    begin = time.process_time()
    if what == "segments":
        texts = [segment.text for target in targets for segment in target.segments]
        for text in texts:
            check(text)
        return len(texts), time.process_time() - begin
    for target, source in zip(targets, sources, strict=True):
        check(target.text, source.text, source_language=source.language)
    return sum(len(source.segments) for source in sources), time.process_time() - begin


def _median(command: Sequence[str]) -> float:
    _cpu(command)
    return statistics.median(_cpu(command) for _ in range(RUNS))


def _cpu(command: Sequence[str]) -> float:
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    environment = {**os.environ, "PYTHONDONTWRITEBYTECODE": ""}
    subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, check=True, env=environment)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return (after.ru_utime + after.ru_stime) - (before.ru_utime + before.ru_stime)


if __name__ == "__main__":
    counted, spent = _timed(sys.argv[1], [Path(folder) for folder in sys.argv[2:]])
    sys.stdout.write(f"{counted} {spent}\n")
