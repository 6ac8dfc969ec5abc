"""A folder of 200 article pairs: cold, with two processes, from the cache; its memory; and the two large reports.

The pairs are made of the corpora's gold beads, drawn anew for every article, so that no two are alike and each belongs together;
a tenth of the German sentences gets a slip. Each command runs once, as a process of its own.
"""

import os
import random
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from qa.bench.beads import SEPARATOR
from qa.documents import Checked, Finding, Severity

PAIRS = 200
BEADS = 25  # an article of some 500 words
SPOILT = 0.1
FINDINGS = 5_000
SEED = 6


@dataclass(frozen=True, slots=True)
class Cost:
    """What a process took: seconds of wall clock, seconds of CPU with those of its children, peak memory of one of them in MB."""

    wall: float
    cpu: float
    megabytes: float

    def __str__(self) -> str:
        return f"{self.wall:6.2f} s, {self.cpu:6.2f} s CPU, {self.megabytes:4.0f} MB"


def in_its_own_process() -> Iterator[str]:
    """Yield the lines of `measure` for the shipped corpora, from a small process: a child counts its parent's memory too."""
    done = subprocess.run([sys.executable, "-m", __name__], capture_output=True, check=True, encoding="utf-8")
    yield from done.stdout.splitlines()


def measure(corpora: Sequence[Path]) -> Iterator[str]:
    """Yield one line a figure; the folder is made in a temporary place and removed."""
    with TemporaryDirectory() as name:
        folder = Path(name)
        make_pairs(corpora, folder)
        one, two = (_run(folder, "--no-cache", "--jobs", jobs) for jobs in ("1", "2"))
        yield f"{PAIRS} pairs, one process   {one}"
        yield f"{PAIRS} pairs, --jobs 2      {two}; {one.wall / two.wall:.2f} times as fast on {os.cpu_count()} processors"
        cold, again = _run(folder, "--jobs", "1"), _run(folder, "--jobs", "1")
        yield f"{PAIRS} pairs, from the cache {again}; {cold.cpu / again.cpu:.0f} times as fast as the first run"
    yield from _large_reports(corpora)


def make_pairs(corpora: Sequence[Path], folder: Path, count: int = PAIRS) -> None:
    """Write `count` pairs into a folder, the same ones every time."""
    chance = random.Random(SEED)
    beads: dict[str, list[tuple[str, str]]] = {}
    for corpus in corpora:
        language = next(corpus.glob("source.*")).name.split(".")[1]
        lines = (corpus / "alignment.tsv").read_text(encoding="utf-8").splitlines()
        pairs = (line.replace(SEPARATOR, " ").split("\t") for line in lines)
        beads.setdefault(language, []).extend((source, german) for source, german in pairs if source and german)
    (folder / "druckreif.toml").write_text("", encoding="utf-8")
    for number in range(count):
        language = sorted(beads)[number % len(beads)]
        drawn = chance.sample(beads[language], BEADS)
        german = [_spoilt(text) if chance.random() < SPOILT else text for _source, text in drawn]
        for ending, texts in ((language, [source for source, _german in drawn]), ("de", german)):
            (folder / f"artikel-{number:03}.{ending}.md").write_text("\n\n".join(texts) + "\n", encoding="utf-8")


def _spoilt(text: str) -> str:
    return text[:-1] + " ." if text.endswith(".") else text


def _run(folder: Path, *options: str) -> Cost:
    """Run `druckreif check` on a folder and wait for it."""
    command = [sys.executable, "-m", "qa", "check", str(folder), "--exit-zero", "--output-format", "jsonl", *options]
    begin = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL)
    _pid, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise subprocess.CalledProcessError(process.returncode, command)
    # Linux counts ru_maxrss in KiB, macOS in bytes.
    kilobytes = usage.ru_maxrss / (1024 if sys.platform == "darwin" else 1)
    return Cost(time.perf_counter() - begin, usage.ru_utime + usage.ru_stime, kilobytes / 1000)


def _large_reports(corpora: Sequence[Path]) -> Iterator[str]:
    from qa.pipeline import check_file
    from qa.readers import from_text
    from qa.reports import html, sarif
    from qa.rule_list import rule_infos

    target = from_text("Das war gestern der Fall .\n" * FINDINGS, "de", path="artikel.de.md")
    findings = (Finding("space-before-punctuation", Severity.ERROR, s.span, "space") for s in target.segments)
    article = Checked("artikel.de.md", target, tuple(findings))
    begin = time.process_time()
    size = len(sarif.render([article], rule_infos()).encode())
    yield f"SARIF, {len(article.findings):,} findings   {time.process_time() - begin:6.2f} s CPU, {size / 1000:.0f} kB"
    with TemporaryDirectory() as name:
        folder = Path(name)
        make_pairs(corpora, folder, 4)  # two of them in Ukrainian, some hundred sentences
        pair = []
        for language in ("uk", "de"):
            parts = [path.read_text(encoding="utf-8") for path in sorted(folder.glob(f"*.{language}.md"))]
            pair.append(path := folder / f"lang.{language}.md")
            path.write_text("\n\n".join(parts), encoding="utf-8")
        checked = check_file(pair[1], pair[0], tables=True)
        begin = time.process_time()
        size = len(html.render([checked]).encode())
        sentences = len(checked.target.segments)
        yield f"page of {sentences} sentences       {time.process_time() - begin:6.2f} s CPU, {size / 1000:.0f} kB"


if __name__ == "__main__":
    from qa.bench.corpus import articles

    sys.stdout.reconfigure(encoding="utf-8")  # type: ignore[union-attr]
    for line in measure(articles()):
        sys.stdout.write(f"{line}\n")
