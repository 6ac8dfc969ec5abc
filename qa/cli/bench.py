"""`druckreif bench`: how good, in counts."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from qa.cli.output import emit

if TYPE_CHECKING:
    from qa.bench.corpus import ArticleCounts


def bench(
    data: Annotated[
        Path | None, typer.Option(help="A folder of labelled sets (docs/bench.md); default: only the shipped corpora.")
    ] = None,
    speed: Annotated[
        bool,
        typer.Option("--speed", help="Time whole processes, too, and throughput (on --data where given)."),
    ] = False,
    write_precision: Annotated[
        bool, typer.Option("--write-precision", help="Record each rule's share of right findings in the package.")
    ] = False,
    verbose: Annotated[bool, typer.Option("--verbose", "-v", help="Name every miss and every false alarm.")] = False,
) -> None:
    """Print recall, precision and alignment F1 on the corpora, with counts and 95 % intervals."""
    from qa.bench.corpus import ArticleCounts, articles, measure
    from qa.bench.figures import NOTHING

    total = ArticleCounts("all")
    for folder in articles():
        counts = measure(folder)
        emit(_line(counts))
        if verbose:
            emit(
                "".join(f"    missed {place}\n" for place in counts.missed)
                + "".join(f"    alarm {place}\n" for place in counts.alarms)
            )
        for name in ("recall", "precision", "same_rule", "repaired", "clean_words", "clean_alarms"):
            setattr(total, name, getattr(total, name) + getattr(counts, name))
        for rule, share in counts.by_rule.items():
            total.by_rule[rule] = total.by_rule.get(rule, NOTHING) + share
        for name in ("precision", "recall", "null_precision", "null_recall"):
            setattr(total.beads, name, getattr(total.beads, name) + getattr(counts.beads, name))
        total.beads.reliability = [
            a + b for a, b in zip(total.beads.reliability, counts.beads.reliability, strict=True)
        ]
    emit(_line(total))
    emit(f"by the rule that was meant: {total.same_rule}; first repair exact: {total.repaired}\n")
    emit("".join(f"{line}\n" for line in total.beads.lines()))
    if data is not None:
        from qa.bench.labelled import measure_folder

        for line in measure_folder(data, total.by_rule, verbose=verbose):
            emit(f"{line}\n")
    if write_precision:
        from qa.rules.precision import write

        write({rule: (share.hits, share.total) for rule, share in total.by_rule.items()})
    if speed:
        from qa.bench.speed import measure as time_commands
        from qa.bench.throughput import throughput

        folder = articles()[0]
        for line in time_commands(next(folder.glob("flawed.*")), next(folder.glob("source.*"))):
            emit(f"{line}\n")
        for line in throughput(data):
            emit(f"{line}\n")


def _line(counts: "ArticleCounts") -> str:
    return (
        f"{counts.name:32} recall {counts.recall}  precision {counts.precision}  "
        f"clean: {counts.clean_alarms} alarms in {counts.clean_words} words  F1 {counts.beads.f1:.3f}\n"
    )
