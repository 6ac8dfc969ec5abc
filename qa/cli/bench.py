"""`druckreif bench`: how good, in counts."""

from collections.abc import Iterator
from pathlib import Path
from typing import Annotated

import typer

from qa.cli.output import emit


def bench(
    data: Annotated[
        Path | None, typer.Option(help="A folder of labelled sets (docs/bench.md); default: only the shipped corpora.")
    ] = None,
    speed: Annotated[
        bool, typer.Option("--speed", help="Time whole processes, throughput and a folder of 200 pairs, too.")
    ] = False,
    write_precision: Annotated[
        bool, typer.Option("--write-precision", help="Record each rule's share of right findings in the package.")
    ] = False,
    write_page: Annotated[
        Path | None, typer.Option(metavar="FILE", help="Write the page of measured numbers (docs/measured.md).")
    ] = None,
    about: Annotated[str, typer.Option(help="What the labelled texts are, in a few words for that page.")] = "",
    verbose: Annotated[bool, typer.Option("--verbose", "-v", help="Name every miss and every false alarm.")] = False,
) -> None:
    """Print recall, precision and alignment F1 on the corpora, with counts and 95 % intervals."""
    from qa.bench.corpus import ArticleCounts, articles, measure
    from qa.bench.figures import together
    from qa.bench.labelled import LabelledCounts, measure_folder
    from qa.bench.lines import lines_of

    measured = []
    for folder in articles():
        measured.append(counts := measure(folder))
        emit(counts.line() + "\n")
        if verbose:
            emit("".join(f"    missed {place}\n" for place in counts.missed))
            emit("".join(f"    alarm {place}\n" for place in counts.alarms))
    total = sum(measured, ArticleCounts("all"))
    emit(total.line() + "\n")
    emit(f"by the rule that was meant: {total.same_rule}; first repair exact: {total.repaired}\n")
    emit("".join(f"{line}\n" for line in total.beads.lines()))
    labelled = measure_folder(data) if data is not None else None
    for line in lines_of(labelled or LabelledCounts(), verbose=verbose):
        emit(f"{line}\n")
    timings = []
    for line in _timings(data) if speed else ():
        timings.append(line)
        emit(f"{line}\n")
    if write_precision:
        from qa.rules.precision import write

        shares = together(total.by_rule, labelled.by_rule if labelled else {})
        write({rule: (share.hits, share.total) for rule, share in shares.items()})
    if write_page is not None:
        from qa.bench.page import page
        from qa.fixes.write import write_atomically

        write_atomically(write_page, page(measured, labelled, about, timings).encode("utf-8"))


def _timings(data: Path | None) -> Iterator[str]:
    from qa.bench.archive import in_its_own_process as time_archive
    from qa.bench.corpus import articles
    from qa.bench.speed import measure as time_commands
    from qa.bench.throughput import throughput

    folder = articles()[0]
    yield from time_commands(next(folder.glob("flawed.*")), next(folder.glob("source.*")))
    yield from throughput(data)
    yield from time_archive()
