"""`druckreif align`: which sentences belong together."""

import json
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from qa.cli.output import console, emit

Format = StrEnum("Format", ["table", "json", "ladder"])


def align(
    source: Annotated[Path, typer.Argument(help="The source article.")],
    target: Annotated[Path, typer.Argument(help="The German article.")],
    format: Annotated[Format, typer.Option(help="table for people; json; ladder: [0, 1]:[0] a line.")] = Format.table,  # noqa: A002
    lines: Annotated[bool, typer.Option("--lines", help="Every line of the files is one segment.")] = False,
    source_language: Annotated[str | None, typer.Option(help="Language of the source; default: detected.")] = None,
    output_file: Annotated[Path | None, typer.Option(help="Write here instead of stdout.")] = None,
) -> None:
    """Align the sentences of an article and its translation."""
    from qa.pipeline import align_documents
    from qa.readers import decode, from_text, read

    if lines:
        documents = [from_text(decode(source).text, source_language), from_text(decode(target).text, "de")]
        left, right = ([block.span.of(d.text) for block in d.blocks] for d in documents)
        from qa.alignment import align as align_segments

        alignment = align_segments(left, right, source_language=documents[0].language)
    else:
        first, second = read(source, source_language), read(target, "de")
        left, right = [s.text for s in first.segments], [s.text for s in second.segments]
        alignment = align_documents(first, second)
    if format is Format.table:
        _table(left, right, [(b.source, b.target, b.confidence) for b in alignment])
    elif format is Format.ladder:
        emit("".join(f"{list(b.source)}:{list(b.target)}:{b.confidence:.3f}\n" for b in alignment), output_file)
    else:
        rows = [
            {"source": list(b.source), "target": list(b.target), "confidence": round(b.confidence, 3)}
            for b in alignment
        ]
        body = {
            "source_segments": left,
            "target_segments": right,
            "relatedness": round(alignment.relatedness, 3),
            "beads": rows,
        }
        emit(json.dumps(body, ensure_ascii=False, indent=1) + "\n", output_file)


def _table(left: list[str], right: list[str], beads: list[tuple[tuple[int, ...], tuple[int, ...], float]]) -> None:
    from rich.table import Table

    table = Table("", "", "", show_header=False, show_lines=True, expand=True)
    table.columns[0].ratio = table.columns[1].ratio = 1
    for source, target, confidence in beads:
        table.add_row("\n".join(left[i] for i in source), "\n".join(right[j] for j in target), f"{confidence:.2f}")
    console().print(table)
