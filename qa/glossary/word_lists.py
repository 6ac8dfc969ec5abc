"""Word lists of translation tools into concept entries: OmegaT glossaries and memoQ's CSV, and our own tables saved as CSV.

OmegaT: one line a term, tab-separated: source, target, comment; no header; a line that begins with # is a remark
(https://omegat.sourceforge.io/manual-standard/en/chapter.glossaries.html). memoQ: a header with Entry_ID, Entry_Note and,
for each term, a column with the language's English name, followed by Term_Info ("…;Forbidden") and Term_Example
(https://docs.memoq.com, Term base CSV).
"""

import csv
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from qa.documents.position import LINE_END
from qa.errors import GlossaryError
from qa.glossary.concept import ConceptEntry, Kind, Status, Term
from qa.glossary.imported import Imported, Names, one_line
from qa.glossary.read import Row, checked_header, entry_of
from qa.glossary.write import canonical
from qa.messages import _

MEMOQ_LANGUAGES = {"Ukrainian": "uk", "Russian": "ru", "Kazakh": "kk", "English": "en", "German": "de"}
MEMOQ_SILENT = ("Term_Info", "Term_Example")
CYRILLIC = re.compile(r"[\u0400-\u04ff]")


def read_omegat(path: Path, text: str, kind: Kind, language: str | None) -> Imported:
    """Return the entries of an OmegaT glossary; several targets of one source are one concept, the first is preferred.

    Raises GlossaryError for a line without source or target, and where the language of the sources is not clear.
    """
    lines = [
        (f"{path}:{number}", line)
        for number, line in enumerate(LINE_END.split(text), start=1)
        if line.strip() and not line.startswith("#")
    ]
    rows = [(place, [cell.strip() for cell in line.split("\t")]) for place, line in lines]
    merged: dict[str, tuple[str, list[str], list[str]]] = {}
    for place, cells in rows:
        if len(cells) < 2 or not cells[0] or not cells[1]:
            raise GlossaryError(
                _(
                    "{place}: a line is source, tab, target, tab, comment; here one of the first two is missing",
                    place=place,
                )
            )
        _place, targets, comments = merged.setdefault(cells[0], (place, [], []))
        targets += [cells[1]] if cells[1] not in targets else []
        comments += [cell for cell in cells[2:] if cell and cell not in comments]
    language = language or _language(path, " ".join(merged))
    names = Names()
    return Imported(
        tuple(
            _entry(
                names.free("", targets[0], place), kind, _terms(source, language, targets), "; ".join(comments), place
            )
            for source, (place, targets, comments) in merged.items()
        )
    )


def _terms(source: str, language: str, targets: list[str]) -> list[Term]:
    first, *others = targets
    return [Term(source, language), Term(first, "de"), *(Term(text, "de", Status.ADMITTED) for text in others)]


def _language(path: Path, sources: str) -> str:
    from qa.languages.detect import detect

    language = detect(sources) if CYRILLIC.search(sources) else "en"
    if language not in ("uk", "ru", "kk", "en"):
        raise GlossaryError(
            _("{path}:1: the language of the first column is not clear; name it with --source-language", path=path)
        )
    return language


def read_memoq(path: Path, text: str, kind: Kind) -> Imported:
    """Return the entries of a memoQ term base saved as CSV (comma, semicolon or tab), and what had to be left out.

    Raises GlossaryError for a row without a term or with too many cells.
    """
    (_place, header), *rows = _records(path, text)
    columns = _languages(header)
    names, entries = Names(), []
    left_out: Counter[str] = Counter()
    for place, cells in rows:
        terms = list(_memoq_terms(cells, header, columns))
        entries.append(_of_memoq(place, dict(zip(header, cells, strict=True)), terms, kind, names))
        left_out.update(name for name, cell in zip(header, cells, strict=True) if cell and _is_left_out(name))
    remarks = [
        _("{path}: left out: column {name} ({count}×)", path=path, name=name, count=count)
        for name, count in left_out.items()
    ]
    return Imported(tuple(entries), tuple(remarks))


def _of_memoq(place: str, cells: dict[str, str], terms: list[Term], kind: Kind, names: Names) -> ConceptEntry:
    if not terms:
        raise GlossaryError(_("{place}: the row has no term; fill it, or take it out", place=place))
    number = cells.get("Entry_ID", "")
    german = next((term.text for term in terms if term.language == "de"), terms[0].text)
    notes = [cells.get(name, "") for name in ("Entry_Note", "Entry_Subject", "Entry_Domain")]
    name = names.free(f"memoq-{number}" if number else "", german, place)
    return _entry(name, kind, terms, "; ".join(filter(None, notes)), place)


def _memoq_terms(cells: list[str], header: list[str], columns: dict[int, str]) -> Iterator[Term]:
    seen: set[str] = set()
    for at, language in columns.items():
        if not cells[at]:
            continue
        information = cells[at + 1] if at + 1 < len(header) and header[at + 1] == "Term_Info" else ""
        if "forbidden" in information.lower():
            if language == "de":
                yield Term(cells[at], language, Status.FORBIDDEN)
            continue
        is_second = language == "de" and language in seen
        yield Term(cells[at], language, Status.ADMITTED if is_second else Status.PREFERRED)
        seen.add(language)


def _languages(header: list[str]) -> dict[int, str]:
    """Return the columns that hold terms: German, German_Germany, Ukrainian; German_Def holds a definition."""
    return {
        at: code
        for at, name in enumerate(header)
        for english, code in MEMOQ_LANGUAGES.items()
        if name.split("_")[0] == english and not name.endswith("_Def")
    }


def _is_left_out(name: str) -> bool:
    is_term = name.split("_")[0] in MEMOQ_LANGUAGES and not name.endswith("_Def")
    is_used = name in ("Entry_ID", "Entry_Note", "Entry_Subject", "Entry_Domain", *MEMOQ_SILENT)
    return not (is_term or is_used or name.startswith(("Entry_", "Term_")))


def read_csv_table(path: Path, text: str) -> Imported:
    """Return the entries of a table of our own that was saved with commas or semicolons. Raises GlossaryError as `read_tsv`."""
    (_place, names), *rows = _records(path, text)
    header = checked_header(path, names)
    return Imported(
        tuple(
            entry_of(Row(place, {name: cell for name, cell in zip(header, cells, strict=True) if cell}))
            for place, cells in rows
        )
    )


def _records(path: Path, text: str) -> list[tuple[str, list[str]]]:
    """Return the rows of a CSV file with their places, the header first, all as wide as it; a cell may run over line ends.

    Raises GlossaryError for a quotation mark that is not closed and for too many cells.
    """
    delimiter = delimiter_of(LINE_END.split(text)[0])
    reader = csv.reader(text.splitlines(keepends=True), delimiter=delimiter, strict=True)
    found: list[tuple[str, list[str]]] = []
    begin = 1
    try:
        for cells in reader:
            place, begin = f"{path}:{begin}", reader.line_num + 1
            cells = [one_line(cell) for cell in cells]
            if found and len(cells) > (width := len(found[0][1])):
                raise GlossaryError(
                    _(
                        "{place}: {count} cells, but the header names {width} columns; quote the cell that holds {delimiter}",
                        place=place,
                        count=len(cells),
                        width=width,
                        delimiter=delimiter,
                    )
                )
            if any(cells):
                found.append((place, cells + [""] * (len(found[0][1]) - len(cells) if found else 0)))
    except csv.Error as error:
        raise GlossaryError(
            _(
                '{path}:{begin}: a cell begins with a quotation mark (") that is not closed; close it',
                path=path,
                begin=begin,
            )
        ) from error
    return found


def delimiter_of(header: str) -> str:
    """Return what separates the cells of a header: a tab, semicolon or comma, whichever there is most of.

    >>> delimiter_of("Entry_ID;Ukrainian;German")
    ';'
    """
    return max("\t;,", key=header.count)


def is_our_header(header: str) -> bool:
    """True when the first line names columns of a table of ours; a name that is wrong there is for its reader to say."""
    names = {name.strip().strip('"') for name in header.split(delimiter_of(header))}
    return {"id", "kind"} <= names


def _entry(name: str, kind: Kind, terms: list[Term], note: str, place: str) -> ConceptEntry:
    if bad := next((term.text for term in terms if "|" in term.text), None):
        raise GlossaryError(
            _('{place}: "{bad}" holds a |, which separates terms in our tables; write it without', place=place, bad=bad)
        )
    return replace(canonical(ConceptEntry(name, kind, "", tuple(terms), note)), place=place)
