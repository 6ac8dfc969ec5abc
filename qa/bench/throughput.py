"""What a running process gets through in a second of CPU time, and how long an article takes to align.

Each figure comes from a process of its own, over texts that it has not met: words recur, as they do in an archive, but no
text is read twice. The shipped articles are few; the `clean.jsonl` files below a folder of one's own (docs/bench.md) say
more. An article aligned a second time shows what new words cost.
"""

import gc
import json
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

WARM_UP = "Die Regierung in Kyjiw hat am Montag einen neuen Plan vorgelegt."
WARM_UP_SOURCE = "Уряд у Києві в понеділок представив новий план."
LANGUAGES = (
    "uk",
    "ru",
    "kk",
)  # of a source; of several the first is read, since the German would be known the second time
SENTENCES = 40  # of the article to align


class Pair(NamedTuple):
    """A German text and its source; both are empty where there is none."""

    german: str
    source: str
    language: str


def throughput(data: Path | None = None) -> Iterator[str]:
    """Yield one line a figure, measured on the shipped articles or on the `clean.jsonl` files below a folder."""
    for task, name in NAMES.items():
        command = [sys.executable, "-m", __name__, task, *([str(data)] if data else [])]
        done = subprocess.run(command, capture_output=True, check=True, encoding="utf-8")
        count, *seconds = json.loads(done.stdout)
        if not count:
            continue
        if task == "align":
            times = " ms, again ".join(f"{1000 * some:.0f}" for some in seconds)
            yield f"{f'{name} {count} sentences':25} {times} ms CPU"
        else:
            yield f"{name:25} {count / seconds[0]:6.0f} / s CPU ({count} in {seconds[0]:.2f} s, after start-up)"


def pairs_of(data: Path | None = None) -> list[Pair]:
    """Return the rows of the `clean.jsonl` files below a folder; where it has none, the beads of the shipped articles."""
    if files := sorted(data.rglob("clean.jsonl")) if data else []:
        rows = (json.loads(line) for file in files for line in file.read_text(encoding="utf-8").splitlines() if line)
        return [_of_row(row["german"], row.get("sources") or {}) for row in rows]
    from qa.bench.corpus import articles

    return [pair for folder in articles() for pair in _beads(folder)]


def _of_row(german: str, sources: dict[str, str]) -> Pair:
    language = next((language for language in LANGUAGES if sources.get(language)), "")
    return Pair(german, sources.get(language, ""), language)


def _beads(folder: Path) -> Iterator[Pair]:
    from qa.bench.beads import read_bitext

    language = next(folder.glob("source.*")).name.split(".")[1]
    sources, targets, beads = read_bitext(folder / "alignment.tsv")
    for left, right in beads:
        if right:
            yield Pair(" ".join(targets[j] for j in right), " ".join(sources[i] for i in left), language)


def _segments(pairs: Sequence[Pair]) -> tuple[int, float]:
    from qa.pipeline import check

    begin = time.process_time()
    for pair in pairs:
        check(pair.german)
    return len(pairs), time.process_time() - begin


def _pairs(pairs: Sequence[Pair]) -> tuple[int, float]:
    from qa.pipeline import check

    with_source = [pair for pair in pairs if pair.source]
    begin = time.process_time()
    for pair in with_source:
        check(pair.german, pair.source, source_language=pair.language)
    return len(with_source), time.process_time() - begin


def _names(pairs: Sequence[Pair]) -> tuple[int, float]:
    from qa.names import match_name, names_in

    found = [(name.text, pair) for pair in pairs if pair.source for name in names_in(pair.source, pair.language)]
    begin = time.process_time()
    for name, pair in found:
        match_name(name, pair.german, language=pair.language)
    return len(found), time.process_time() - begin


def _align(pairs: Sequence[Pair]) -> tuple[int, float, float]:
    from qa.alignment import align

    with_source = [pair for pair in pairs if pair.source]
    if not with_source:  # good German alone
        return 0, 0.0, 0.0
    language = with_source[0].language
    article = [pair for pair in with_source if pair.language == language][:SENTENCES]
    texts = [pair.source for pair in article], [pair.german for pair in article]
    times = []
    for _ in range(2):
        begin = time.process_time()
        align(*texts, source_language=language)
        times.append(time.process_time() - begin)
    return len(article), times[0], times[1]


TASKS: dict[str, Callable[[Sequence[Pair]], tuple[float, ...]]] = {
    "segments": _segments,
    "pairs": _pairs,
    "names": _names,
    "align": _align,
}
NAMES = {"segments": "German segments", "pairs": "segments with source", "names": "match_name", "align": "align"}


def main(task: str, data: Path | None) -> None:
    """Run one task after start-up, that is after a sentence in each language; print count and seconds as JSON."""
    from qa.pipeline import check

    gc.disable()  # as in the command line, see qa.__main__
    pairs = pairs_of(data)
    check(WARM_UP)
    for language in sorted({pair.language for pair in pairs if pair.source} if task != "segments" else ()):
        check(WARM_UP, WARM_UP_SOURCE, source_language=language)
    sys.stdout.write(json.dumps(TASKS[task](pairs)))


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]) if len(sys.argv) > 2 else None)
