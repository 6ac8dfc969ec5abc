"""`druckreif align`: which sentences belong together."""

import re
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from qa.cli.languages import SourceLanguage
from qa.cli.output import console, emit_exactly, say, warn
from qa.errors import InputError, PairError
from qa.languages.codes import CYRILLIC_LANGUAGES
from qa.messages import _

if TYPE_CHECKING:
    from qa.documents import Document
    from qa.reports.bitext import Bitext

Format = StrEnum("Format", ["table", "json", "ladder", "tmx", "xliff"])
XliffVersion = StrEnum("XliffVersion", [("V20", "2.0"), ("V12", "1.2")])
LINE_END = re.compile(r"\r\n|\r|\n")


def align(
    source: Annotated[Path, typer.Argument(help="The source article.")],
    target: Annotated[Path, typer.Argument(help="The German article.")],
    format: Annotated[  # noqa: A002
        Format, typer.Option(help="table for people; json; ladder: [0, 1]:[0] a line; tmx 1.4b; xliff.")
    ] = Format.table,
    xliff_version: Annotated[XliffVersion, typer.Option(help="For --format xliff.")] = XliffVersion.V20,
    lines: Annotated[
        bool, typer.Option("--lines", help="Every line of the files is one segment, empty lines too.")
    ] = False,
    learn: Annotated[
        bool, typer.Option("--learn", help="Learn words from the text's own sure beads; long texts always do.")
    ] = False,
    source_language: Annotated[
        SourceLanguage | None, typer.Option(help="Language of the source; default: detected.")
    ] = None,
    output_file: Annotated[Path | None, typer.Option(help="Write here instead of stdout.")] = None,
    config: Annotated[
        Path | None, typer.Option(help="Configuration; default: the druckreif.toml nearest to the German file.")
    ] = None,
) -> None:
    """Align the sentences of an article and its translation.

    Longer texts are aligned twice: what the first pass is sure of teaches the second which words render one another.
    Lexicons of your own, and a sentence encoder, are named under `align` in the configuration.
    """
    from qa.cli.targets import doubted
    from qa.config import Config
    from qa.pipeline import align_documents
    from qa.reports.bitext import Bitext, renderer

    if format is Format.table and output_file:
        raise InputError(_("--format table is for the terminal; choose json, ladder, tmx or xliff for --output-file"))
    _require_two_files(source, target)
    settings = Config.load(config) if config else Config.nearest(target.parent)
    first, second = _documents(source, target, source_language.value if source_language else None, lines)
    _require_order(first, second)
    for doubt in doubted([source], source_language.value) if source_language else ():
        warn(doubt)
    left, right = ([segment.text for segment in document.segments] for document in (first, second))
    alignment = align_documents(first, second, settings, learn=learn)
    bitext = Bitext(left, right, alignment, first.language, second.language, str(source), str(target))
    _warn(bitext)
    if format is Format.table:
        _table(bitext)
        return
    is_old = format is Format.xliff and xliff_version is XliffVersion.V12
    emit_exactly(renderer("xliff12" if is_old else format.value)(bitext), output_file)


def _require_two_files(source: Path, target: Path) -> None:
    if source.exists() and target.exists() and source.samefile(target):
        raise PairError(_("{source}: is named twice; name the source and its German translation", source=source))


def _require_order(source: "Document", target: "Document") -> None:
    """Raise PairError when the files were named in the wrong order, or are not in two languages."""
    from qa.languages.detect import detect

    here, there = detect(source.text), detect(target.text)
    if here == "de" and there in CYRILLIC_LANGUAGES:
        raise PairError(
            _(
                "{path} is German, {other} is not; name the source first, then the translation",
                path=source.path,
                other=target.path,
            )
        )
    if here == there and here != "und":
        raise PairError(
            _(
                "{path} and {other}: both are in one language ({here}); name a source and its translation",
                path=source.path,
                other=target.path,
                here=here,
            )
        )


def _documents(source: Path, target: Path, language: str | None, by_lines: bool) -> "tuple[Document, Document]":
    from qa.readers import read

    if by_lines:
        return _of_lines(source, language), _of_lines(target, "de")
    return read(source, language), read(target, "de")


def _of_lines(path: Path, language: str | None) -> "Document":
    """Return a document whose segments are the lines of a file: the index of a segment is its line, from 0."""
    from qa.documents import Block, BlockKind, Document, Segment, Span
    from qa.languages.detect import detect
    from qa.readers import decode

    text = decode(path).text
    found: list[Segment] = []
    start = 0
    for line in LINE_END.sub("\n", text).removesuffix("\n").split("\n"):
        begin = start + len(line) - len(line.lstrip())
        found.append(Segment(len(found), line.strip(), Span(begin, begin + len(line.strip())), 0))
        start += len(line) + 1
    block = Block(BlockKind.BODY, Span(0, max(0, start - 1)))
    return Document(LINE_END.sub("\n", text), (block,), tuple(found), language or detect(text), text, path=str(path))


def _warn(bitext: "Bitext") -> None:
    """Say on stderr what the formats do not: that the texts hardly belong together, and what has no partner."""
    from qa.pipeline import UNRELATED

    if bitext.alignment.relatedness < UNRELATED:
        say(
            "druckreif: "
            + _(
                "{path}: {source} does not look like its source (too little in common)",
                path=bitext.target_path,
                source=bitext.source_path,
            )
        )
    alone = sum(bead.is_null for bead in bitext.alignment)
    if alone:
        text = _(
            "{count} of {total} beads have one side only (omitted or added sentences)",
            count=alone,
            total=len(bitext.alignment),
        )
        say(f"druckreif: {text}")
    if crossing := bitext.alignment.crossing:
        text = _("{count} beads cross: their sentences stand in the other order (⇅)", count=len(crossing))
        say(f"druckreif: {text}")


def _table(bitext: "Bitext") -> None:
    from rich.table import Table

    table = Table("", "", "", show_header=False, show_lines=True, expand=True)
    table.columns[0].ratio = table.columns[1].ratio = 1
    crossing = bitext.alignment.crossing
    for place, bead in enumerate(bitext.alignment):
        source, target = (bitext.source[i] for i in bead.source), (bitext.target[j] for j in bead.target)
        mark = " ⇅" if place in crossing else ""
        table.add_row("\n".join(source), "\n".join(target), f"{bead.confidence:.2f}{mark}")
    console().print(table)
