"""`druckreif glossary …`: ask, check, import and export the tables of names and terms, and find what they lack."""

from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from qa.cli.languages import SourceLanguage
from qa.cli.output import emit, emit_exactly, say
from qa.errors import GlossaryError
from qa.messages import _

if TYPE_CHECKING:
    from qa.glossary import ConceptEntry

app = typer.Typer(help="Glossary: ask it, check it, import and export it, find what it lacks.", no_args_is_help=True)
Dialect = StrEnum("Dialect", [("MARTIF", "2008"), ("DCA", "dca"), ("DCT", "dct")])
WriteOption = Annotated[
    Path | None, typer.Option(help="Append to this table instead of printing; it is made when missing.")
]


@app.command()
def lookup(term: Annotated[str, typer.Argument(help="A name or term in any of the languages, in any case.")]) -> None:
    """Show what the house has decided about a name or term."""
    from qa.config import Config
    from qa.glossary_lookup import asked
    from qa.pipeline import glossary_of

    glossary = glossary_of(Config.nearest(Path()))
    found = asked(term, glossary)
    if not found:
        from qa.glossary_spelling import derived

        for entry, language, system in derived(term, glossary.entries):
            form = entry.in_language(language)[0]
            say(
                _(
                    "{term} is {form} ({language}) as the system {system} writes it",
                    term=term,
                    form=form,
                    language=language,
                    system=system,
                )
            )
            found.append(entry)
    if not found:
        say(_('"{term}" is not in the glossary; `druckreif glossary suggest` finds what articles need', term=term))
        raise typer.Exit(1)
    for entry in {entry.id: entry for entry in found}.values():
        _show(entry)


def _show(entry: "ConceptEntry") -> None:
    emit(f"{entry.id}  ({entry.kind}{', base ' + entry.base if entry.base else ''})\n")
    for term in entry.terms:
        emit(f"  {term.language}  {term.status:12} {term.text}\n")
    if entry.note:
        emit(f"  note: {entry.note}\n")


@app.command()
def lint(
    files: Annotated[list[Path] | None, typer.Argument(help="Tables to check; default: the shipped ones.")] = None,
    strict: Annotated[
        bool, typer.Option("--strict", help="Shipped tables too: name forms that their system does not give.")
    ] = False,
) -> None:
    """Check tables: rows, kinds, bases, scripts, duplicates, contradictions, and forms that their system does not give."""
    from qa.glossary.lint import lint as complaints
    from qa.glossary.lookup import shipped_folder

    paths = files or sorted(shipped_folder("glossaries").glob("*.tsv"))
    found = list(complaints(paths))
    if not found and (files or strict):
        from qa.glossary.read import read_tsv
        from qa.glossary_spelling import unexplained

        found = list(unexplained(entry for path in paths for entry in read_tsv(path)))
    emit("".join(f"{complaint}\n" for complaint in found))
    tables = _("1 table") if len(paths) == 1 else _("{count} tables", count=len(paths))
    counted = _("1 complaint") if len(found) == 1 else _("{count} complaints", count=len(found))
    say(f"{tables}, {counted}")
    raise typer.Exit(1 if found else 0)


@app.command("import")
def import_(
    file: Annotated[Path, typer.Argument(help="TBX 2008 or 2019, OmegaT glossary, memoQ CSV, or a table of ours.")],
    write: WriteOption = None,
    kind: Annotated[str, typer.Option(help="Kind of concepts whose file does not say it.")] = "term",
    source_language: Annotated[
        SourceLanguage | None,
        typer.Option(help="Language of an OmegaT glossary's first column; default: by its letters."),
    ] = None,
) -> None:
    """Turn another tool's glossary into a table (TSV)."""
    from qa.errors import did_you_mean
    from qa.glossary import Kind
    from qa.glossary.exchange import read_any

    if kind not in set(Kind):
        raise GlossaryError(
            _(
                'unknown kind "{kind}"{hint} (kinds: {known})',
                kind=kind,
                hint=did_you_mean(kind, Kind),
                known=", ".join(Kind),
            )
        )
    imported = read_any(file, kind=Kind(kind), source_language=source_language.value if source_language else None)
    for remark in imported.remarks:
        say(remark)
    _give(imported.entries, write)


@app.command()
def export(
    file: Annotated[Path, typer.Argument(help="The file to write: .tbx, or .tsv for a table.")],
    dialect: Annotated[
        Dialect, typer.Option(help="TBX 2008 (martif), TBX 2019 with attributes or with tags.")
    ] = Dialect.DCA,
    table: Annotated[
        list[Path] | None, typer.Option(help="Only these tables; default: the glossary of the configuration.")
    ] = None,
) -> None:
    """Write the glossary as TBX for other tools, or as one table."""
    from qa.config import Config
    from qa.glossary import load
    from qa.pipeline import glossary_of

    entries = (load(table, with_shipped=False) if table else glossary_of(Config.nearest(Path()))).entries
    if file.suffix.lower() == ".tsv":
        from qa.glossary.write import tsv

        emit_exactly(tsv(entries), file)
    elif file.suffix.lower() == ".tbx":
        from qa.glossary.tbx import Dialect as Style
        from qa.glossary.tbx_write import tbx

        emit_exactly(tbx(entries, Style(dialect.value)), file)
    else:
        raise GlossaryError(_("{file}: unknown kind of file; a glossary is exported as .tbx or .tsv", file=file))
    say(f"{file}: {_concepts(len(entries))}")


@app.command()
def suggest(
    articles: Annotated[list[Path], typer.Argument(help="German articles, or folders of them; sources lie beside.")],
    source: Annotated[Path | None, typer.Option(help="The source of a single article.")] = None,
    write: WriteOption = None,
) -> None:
    """List names of articles that the glossary lacks, as rows ready to be pasted into a table."""
    from qa.article_files import read_article
    from qa.cli.targets import Configs, tasks_for
    from qa.glossary_suggest import suggestions

    tasks = tasks_for(articles, Configs(), source=source)
    read = (read_article(task.target, task.source, task.config, task.source_language) for task in tasks)
    entries = suggestions(read)
    if write and write.exists():
        from qa.glossary import load

        there = load([write], with_shipped=False)
        entries = [
            e for e in entries if not any(there.named(t.text, t.language) for t in e.terms if t.language != "de")
        ]
    if not entries:
        say(_("every name that has a German form here is in the glossary"))
        return
    _give(entries, write)


def _give(entries: "tuple[ConceptEntry, ...] | list[ConceptEntry]", table: Path | None) -> None:
    """Print entries as a table, or append them to one."""
    from qa.glossary.write import append, tsv

    if table is None:
        emit_exactly(tsv(entries))
    else:
        say(_("{file}: {concepts} added", file=table, concepts=_concepts(append(table, entries))))


def _concepts(count: int) -> str:
    return _("1 concept") if count == 1 else _("{count} concepts", count=count)
