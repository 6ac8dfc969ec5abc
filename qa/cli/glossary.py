"""`druckreif glossary …`: check and ask the tables of names and terms."""

from pathlib import Path
from typing import Annotated

import typer

from qa.cli.output import emit, say

app = typer.Typer(help="Glossary: check it, ask it.", no_args_is_help=True)


@app.command()
def lookup(term: Annotated[str, typer.Argument(help="A name or term in any of the languages.")]) -> None:
    """Show what the house has decided about a name or term."""
    from qa.config import Config
    from qa.pipeline import glossary_of

    glossary = glossary_of(Config.nearest(Path()))
    entries = {entry.id: entry for code in ("uk", "ru", "kk", "en", "de") for entry in glossary.named(term, code)}
    if not entries:
        say(f'"{term}" is not in the glossary')
        raise typer.Exit(1)
    for entry in entries.values():
        emit(f"{entry.id}  ({entry.kind}{', base ' + entry.base if entry.base else ''})\n")
        for known in entry.terms:
            emit(f"  {known.language}  {known.status:12} {known.text}\n")
        if entry.note:
            emit(f"  note: {entry.note}\n")


@app.command()
def lint(
    files: Annotated[list[Path] | None, typer.Argument(help="Tables to check; default: the shipped ones.")] = None,
) -> None:
    """Check glossary tables: columns, kinds, bases, scripts, duplicates, conflicts."""
    from qa.glossary.lint import lint as complaints
    from qa.glossary.lookup import shipped_folder

    paths = files or sorted(shipped_folder("glossaries").glob("*.tsv"))
    found = list(complaints(paths))
    for complaint in found:
        emit(f"{complaint}\n")
    say(f"{len(paths)} tables, {len(found)} complaints")
    raise typer.Exit(1 if found else 0)
