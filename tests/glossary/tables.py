"""Small tables for tests."""

from pathlib import Path

from qa.glossary import ConceptEntry, Glossary, Kind, Status, Term
from qa.glossary.read import read_tsv

HEADER = "id\tkind\tbase\tuk\tru\tde\tde_admitted\tde_forbidden\tnote"


def table(folder: Path, *rows: str, header: str = HEADER, name: str = "haus.tsv") -> Path:
    """Write a table; cells of a row are separated by ` ; `, empty ones at its end left out."""
    path = folder / name
    lines = [header, *(row.replace(" ; ", "\t") for row in rows)]
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


def entry(name: str, kind: Kind, **terms: str) -> ConceptEntry:
    """Return an entry: `uk="Суми"`, `de="Sumy"`, `de_forbidden="…"`."""
    found = []
    for column, text in terms.items():
        language, _, status = column.partition("_")
        found += [Term(word, language, Status(status or "preferred")) for word in text.split(" | ")]
    return ConceptEntry(name, kind, "", tuple(found))


def glossary(*entries: ConceptEntry) -> Glossary:
    return Glossary(entries)


def entries(path: Path) -> list[ConceptEntry]:
    return list(read_tsv(path))
