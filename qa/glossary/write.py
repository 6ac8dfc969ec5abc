"""Concept entries into glossary tables (TSV), such that `read` gives the same entries back."""

import csv
import io
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from qa.documents.position import LINE_END
from qa.errors import GlossaryError
from qa.fixes.write import write_atomically
from qa.glossary.concept import ConceptEntry
from qa.glossary.read import COLUMNS, CONTROL, read_text, read_tsv
from qa.messages import _

HEADER = ("id", "kind", "base", *COLUMNS, "note", "source")
_ORDER = {place: at for at, place in enumerate(COLUMNS.values())}


def tsv(entries: Iterable[ConceptEntry], header: Iterable[str] = HEADER, *, with_header: bool = True) -> str:
    """Return the entries as a table. Raises GlossaryError for a text that no cell can hold, and for a column that is missing.

    >>> from qa.glossary import Kind, Term
    >>> entry = ConceptEntry("charkiw", Kind.PLACE, "", (Term("Харків", "uk"), Term("Charkiw", "de")))
    >>> tsv([entry], ("id", "kind", "uk", "de"))
    'id\\tkind\\tuk\\tde\\ncharkiw\\tplace\\tХарків\\tCharkiw\\n'
    """
    header = tuple(header)
    out = io.StringIO()
    writer = csv.writer(out, delimiter="\t", lineterminator="\n")
    if with_header:
        writer.writerow(header)
    for entry in entries:
        cells = _cells(entry)
        if lost := [name for name, cell in cells.items() if cell and name not in header]:
            raise GlossaryError(
                _(
                    'the table has no column {known} for "{id}"; add it to its first line',
                    known=", ".join(lost),
                    id=entry.id,
                )
            )
        writer.writerow([cells.get(name, "") for name in header])
    return out.getvalue()


def canonical(entry: ConceptEntry) -> ConceptEntry:
    """Return the entry as a table would give it back: terms in the order of the columns, no place.

    Raises GlossaryError for terms that no column takes.
    """
    for term in entry.terms:
        if (term.language, term.status) not in _ORDER:
            raise GlossaryError(
                _(
                    '{place}: no column takes "{text}" ({language}, {status})',
                    place=entry.place,
                    text=term.text,
                    language=term.language,
                    status=term.status,
                )
            )
    terms = tuple(sorted(entry.terms, key=lambda term: _ORDER[term.language, term.status]))
    return replace(entry, terms=terms, place="")


def append(path: Path, entries: Iterable[ConceptEntry]) -> int:
    """Add entries to a table, whole or not at all, and return how many were new; a missing table is made.

    Entries that stand there already are left out. Raises GlossaryError when the table cannot be read, when an id stands
    there with another content, or when it lacks a column; then nothing has changed.
    """
    if not path.exists():
        new = list(entries)
        write_atomically(path, tsv(new).encode("utf-8"))
        return len(new)
    there = {entry.id: entry for entry in read_tsv(path)}
    new = []
    for entry in map(canonical, entries):
        known = there.get(entry.id)
        if known is None:
            new.append(entry)
        elif canonical(known) != entry:
            raise GlossaryError(
                _(
                    '{place}: the id "{id}" stands here with another content; rename or delete one, nothing was changed',
                    place=known.place,
                    id=entry.id,
                )
            )
    if new:
        write_atomically(path, _with_rows(path, new))
    return len(new)


def _with_rows(path: Path, entries: list[ConceptEntry]) -> bytes:
    """Return the table's own bytes with the rows behind, in its encoding, columns and line ends."""
    content = path.read_bytes()
    encoding = {b"\xff\xfe": "utf-16-le", b"\xfe\xff": "utf-16-be"}.get(content[:2], "utf-8")
    text = read_text(path)
    end = found.group() if (found := LINE_END.search(text)) else "\n"
    header = [name.strip() for name in next(csv.reader([LINE_END.split(text)[0]], delimiter="\t"))]
    try:
        rows = tsv(entries, header, with_header=False)
    except GlossaryError as error:
        raise GlossaryError(_("{path}:1: {error}; nothing was changed", path=path, error=error)) from error
    gap = "" if text.endswith(("\n", "\r")) else end
    return content + (gap + rows.replace("\n", end)).encode(encoding)


def _cells(entry: ConceptEntry) -> dict[str, str]:
    cells = {"id": entry.id, "kind": str(entry.kind), "base": entry.base, "note": entry.note, "source": entry.source}
    for name, (language, status) in COLUMNS.items():
        cells[name] = " | ".join(entry.in_language(language, status))
    for text in (*(term.text for term in entry.terms), *cells.values()):
        if CONTROL.search(text) or "\t" in text or LINE_END.search(text):
            raise GlossaryError(
                _(
                    '{place}: "{text!r}" holds a tab, line end or invisible character; take it out',
                    place=entry.place,
                    text=text,
                )
            )
    for term in entry.terms:
        if "|" in term.text:
            raise GlossaryError(
                _(
                    '{place}: "{text}" holds a |, which separates terms in a cell; write it without',
                    place=entry.place,
                    text=term.text,
                )
            )
    return cells
