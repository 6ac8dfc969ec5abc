"""Glossary tables (TSV) into concept entries, with file and line in every complaint.

One row is one concept; a cell holds several terms separated by ` | `, the first is the main one. The header names the
columns; their order is free, and only `id`, `kind` and `de` must be there. Spreadsheets may add a BOM, CRLF and quotes,
or write UTF-16 ("Unicode text"). A row is one line: a quotation mark that is not closed on it is an error, not a long cell.
"""

import csv
import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from qa.documents.position import LINE_END
from qa.errors import GlossaryError, did_you_mean
from qa.glossary.concept import BASES, ConceptEntry, Kind, Status, Term
from qa.messages import _

COLUMNS = {
    "uk": ("uk", Status.PREFERRED),
    "ru": ("ru", Status.PREFERRED),
    "kk": ("kk", Status.PREFERRED),
    "en": ("en", Status.PREFERRED),
    "de": ("de", Status.PREFERRED),
    "de_established": ("de", Status.ESTABLISHED),
    "de_admitted": ("de", Status.ADMITTED),
    "de_forbidden": ("de", Status.FORBIDDEN),
}
OTHER_COLUMNS = ("id", "kind", "base", "note", "source")
REQUIRED = ("id", "kind", "de")
# Characters that no spreadsheet shows and no XML file may hold; the tab and the line end are the table's own.
CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufffe\uffff]")
_KINDS = {kind.value: kind for kind in Kind}


class Row(NamedTuple):
    """A line of a table after its header: `place` is `file:line`, the filled `cells` stand under their columns' names."""

    place: str
    cells: dict[str, str]


def read_tsv(path: Path) -> Iterator[ConceptEntry]:
    """Yield the concept entries of a table. Raises GlossaryError naming file and line for anything it cannot understand."""
    for row in rows(path):
        if isinstance(row, GlossaryError):
            raise row
        yield entry_of(row)


def rows(path: Path) -> Iterator[Row | GlossaryError]:
    """Yield the rows of a table, and the trouble of each line that is no row. Raises GlossaryError for file and header."""
    lines = read_text(path).replace("\r\n", "\n").replace("\r", "\n").split("\n")
    header = _header(path, lines[0])
    name, has_unnamed = str(path), "" in header  # this runs at every start, for thousands of lines
    for number, line in enumerate(lines[1:], start=2):
        if not line or line.isspace():
            continue
        place = f"{name}:{number}"
        try:
            cells = [cell.strip() for cell in cells_of(line, place)]
            if has_unnamed or len(cells) > len(header):
                _check_width(place, cells, header)
        except GlossaryError as error:
            yield error
            continue
        if filled := {column: cell for column, cell in zip(header, cells, strict=False) if cell}:
            yield Row(place, filled)


def read_text(path: Path) -> str:
    """Return the text of a table: UTF-8 with or without BOM, UTF-16 with BOM. Raises GlossaryError for anything else."""
    try:
        content = path.read_bytes()
    except OSError as error:
        raise GlossaryError(
            _("{path}: cannot read the glossary: {reason}", path=path, reason=error.strerror)
        ) from error
    encoding = "utf-16" if content.startswith((b"\xff\xfe", b"\xfe\xff")) else "utf-8-sig"
    if encoding != "utf-16" and b"\0" in content[:2]:
        raise GlossaryError(
            _("{path}:1: is UTF-16 without the mark that says so (BOM); save the table as UTF-8", path=path)
        )
    try:
        text = content.decode(encoding)
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        raise GlossaryError(
            _(
                "{path}:{line}: byte {byte} is not UTF-8; save the table as UTF-8",
                path=path,
                line=line,
                byte=error.start,
            )
        ) from error
    if control := CONTROL.search(text):
        line = len(LINE_END.findall(text, 0, control.start())) + 1
        raise GlossaryError(
            _(
                "{path}:{line}: holds the invisible character U+{code:04X}; take it out",
                path=path,
                line=line,
                code=ord(control.group()),
            )
        )
    return text


def cells_of(line: str, place: str, delimiter: str = "\t") -> list[str]:
    """Return the cells of one line. Raises GlossaryError for a cell that begins with a quotation mark and does not end with one.

    >>> cells_of('asow\\t"das ""Asow""-Regiment"\\tunit', "t.tsv:2")
    ['asow', 'das "Asow"-Regiment', 'unit']
    """
    if '"' not in line:
        return line.split(delimiter)
    try:
        return next(csv.reader([line], delimiter=delimiter, strict=True))
    except csv.Error as error:
        raise GlossaryError(
            _(
                '{place}: a cell begins with a quotation mark (") that is not closed at its end; close it, or write '
                "„ “",
                place=place,
            )
        ) from error


def _header(path: Path, line: str) -> list[str]:
    if line.lstrip().startswith("<"):
        raise GlossaryError(
            _("{path}:1: is XML and no table; turn it into one with `druckreif glossary import`", path=path)
        )
    header = [cell.strip() for cell in cells_of(line, f"{path}:1")]
    if len(header) == 1 and re.search("[,;]", line):
        raise GlossaryError(
            _(
                "{path}:1: the columns are not separated by tabs; save the table with tabs, or use `druckreif "
                "glossary import`",
                path=path,
            )
        )
    return checked_header(path, header)


def checked_header(path: Path, header: list[str]) -> list[str]:
    """Return the names of the columns. Raises GlossaryError for one that is unknown, given twice or missing."""
    known = (*COLUMNS, *OTHER_COLUMNS)
    for name in header:
        if name and name not in known:
            raise GlossaryError(
                _(
                    '{path}:1: unknown column "{name}"{hint} (columns: {known})',
                    path=path,
                    name=name,
                    hint=did_you_mean(name, known),
                    known=", ".join(known),
                )
            )
        if name and header.count(name) > 1:
            raise GlossaryError(_('{path}:1: there are two columns "{name}"; put them together', path=path, name=name))
    missing = [name for name in REQUIRED if name not in header]
    if missing:
        raise GlossaryError(
            _(
                "{path}:1: the header lacks {known}; the first line must name the columns",
                path=path,
                known=", ".join(missing),
            )
        )
    return header


def _check_width(place: str, cells: list[str], header: list[str]) -> None:
    """An empty column is a spreadsheet's habit; text in a column without a name is somebody's work that would get lost."""
    if len(cells) > len(header) and any(cells[len(header) :]):
        raise GlossaryError(
            _(
                "{place}: {count} cells, but the header names {width} columns; is there a stray tab?",
                place=place,
                count=len(cells),
                width=len(header),
            )
        )
    if "" in header and any(cell for cell, name in zip(cells, header, strict=False) if not name):
        raise GlossaryError(
            _("{place}: there is text in a column without a name; name the column in the first line", place=place)
        )


def entry_of(row: Row) -> ConceptEntry:
    """Return the concept entry of a row. Raises GlossaryError for an unknown kind or base and for a missing id."""
    cells, place = row.cells, row.place
    kind, base = cells.get("kind", ""), cells.get("base", "")
    if kind not in _KINDS:
        raise GlossaryError(
            _(
                '{place}: unknown kind "{kind}"{hint} (kinds: {known})',
                place=place,
                kind=kind,
                hint=did_you_mean(kind, Kind),
                known=", ".join(Kind),
            )
        )
    if base not in BASES:
        raise GlossaryError(
            _(
                '{place}: unknown base "{base}"{hint} (bases: {known})',
                place=place,
                base=base,
                hint=did_you_mean(base, BASES),
                known=", ".join(filter(None, BASES)),
            )
        )
    if "id" not in cells:
        raise GlossaryError(_("{place}: the row has no id; give the concept a short unique name", place=place))
    terms = tuple(_terms(cells))
    return ConceptEntry(cells["id"], _KINDS[kind], base, terms, cells.get("note", ""), cells.get("source", ""), place)


def _terms(cells: dict[str, str]) -> Iterator[Term]:
    for name, (language, status) in COLUMNS.items():
        if name not in cells:
            continue
        for text in cells[name].split("|"):
            if text := text.strip():
                yield Term(text, language, status)
