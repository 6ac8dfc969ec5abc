"""Glossary tables (TSV) into concept entries, with file and line in every complaint.

One row is one concept; a cell holds several terms separated by ` | `, the first is the main one. The header names the
columns; their order is free, and only `id`, `kind` and `de` must be there. Spreadsheets may add a BOM, CRLF and quotes.
"""

import csv
from collections.abc import Iterator
from pathlib import Path

from qa.errors import GlossaryError, did_you_mean
from qa.glossary.concept import BASES, ConceptEntry, Kind, Status, Term

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


def read_tsv(path: Path) -> Iterator[ConceptEntry]:
    """Yield the concept entries of a table. Raises GlossaryError naming file and line for anything it cannot understand."""
    try:
        text = path.read_text(encoding="utf-8-sig")
    except OSError as error:
        raise GlossaryError(f"{path}: cannot read the glossary: {error.strerror}") from error
    except UnicodeDecodeError as error:
        raise GlossaryError(f"{path}: byte {error.start} is not UTF-8; save the table as UTF-8") from error
    rows = csv.reader(text.splitlines(), delimiter="\t")
    header = [cell.strip() for cell in next(rows, [])]
    _check_header(path, header)
    for line, row in enumerate(rows, start=2):
        if any(cell.strip() for cell in row):
            yield _entry(f"{path}:{line}", header, row)


def _check_header(path: Path, header: list[str]) -> None:
    known = (*COLUMNS, *OTHER_COLUMNS)
    for name in header:
        if name and name not in known:
            raise GlossaryError(
                f'{path}:1: unknown column "{name}"{did_you_mean(name, known)} (columns: {", ".join(known)})'
            )
    missing = [name for name in REQUIRED if name not in header]
    if missing:
        raise GlossaryError(f"{path}:1: the header lacks {', '.join(missing)}; the first line must name the columns")


def _entry(place: str, header: list[str], row: list[str]) -> ConceptEntry:
    if len(row) > len(header) and any(cell.strip() for cell in row[len(header) :]):
        raise GlossaryError(
            f"{place}: {len(row)} cells, but the header names {len(header)} columns; is there a stray tab?"
        )
    cells = {name: cell.strip() for name, cell in zip(header, row, strict=False)}
    kind, base = cells.get("kind", ""), cells.get("base", "")
    if kind not in set(Kind):
        raise GlossaryError(f'{place}: unknown kind "{kind}"{did_you_mean(kind, Kind)} (kinds: {", ".join(Kind)})')
    if base not in BASES:
        raise GlossaryError(
            f'{place}: unknown base "{base}"{did_you_mean(base, BASES)} (bases: {", ".join(filter(None, BASES))})'
        )
    if not cells.get("id"):
        raise GlossaryError(f"{place}: the row has no id; give the concept a short unique name")
    terms = tuple(
        Term(text.strip(), language, status)
        for name, (language, status) in COLUMNS.items()
        for text in cells.get(name, "").split("|")
        if text.strip()
    )
    return ConceptEntry(cells["id"], Kind(kind), base, terms, cells.get("note", ""), cells.get("source", ""), place)
