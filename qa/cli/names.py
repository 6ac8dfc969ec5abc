"""`druckreif names …`: transliterate, list spellings, find names, match one name, convert an article."""

from pathlib import Path
from typing import Annotated

import typer

from qa.cli.languages import NameLanguage
from qa.cli.output import console, emit, emit_exactly, say
from qa.errors import ConfigError, InputError, did_you_mean
from qa.messages import _

app = typer.Typer(help="Names: transliterate, find, match.", no_args_is_help=True)
LanguageOption = Annotated[
    NameLanguage | None,
    typer.Option("--language", "-l", help="Language of the name; default: by its letters, else uk."),
]
SystemOption = Annotated[str, typer.Option("--system", "-s", help="duden, press, english or scientific.")]
SYSTEMS = ("duden", "press", "english", "scientific")


def _system(name: str) -> str:
    if name not in SYSTEMS:
        raise ConfigError(
            _(
                'unknown system "{name}"{hint} (systems: {known})',
                name=name,
                hint=did_you_mean(name, SYSTEMS),
                known=", ".join(SYSTEMS),
            )
        )
    return name


def _language(name: str, said: NameLanguage | None) -> str:
    """Return the language of a name: what was said, or what its letters say; most of our names are Ukrainian."""
    from qa.languages.detect import by_letters

    _require_cyrillic(name, f'"{name}"')
    return said.value if said else by_letters(name) or NameLanguage.uk.value


def _require_cyrillic(text: str, what: str) -> None:
    """Raise InputError for a text in another script."""
    from qa.languages.detect import CYRILLIC

    if not CYRILLIC.search(text):
        raise InputError(_("{what}: has no Cyrillic letter; a name as the source writes it is wanted", what=what))


@app.command()
def transliterate(name: str, language: LanguageOption = None, system: SystemOption = "duden") -> None:
    """Write a Cyrillic name in Latin letters."""
    from qa.names import transliterate as convert

    emit(convert(name, language=_language(name, language), system=_system(system)) + "\n")


@app.command()
def spellings(word: str, language: LanguageOption = None, system: SystemOption = "duden") -> None:
    """List every spelling of one word that a system admits."""
    from qa.names import spellings as all_spellings
    from qa.names import transliterate as convert

    spoken = _language(word, language)
    first = convert(word, language=spoken, system=_system(system))
    rest = sorted(all_spellings(word, language=spoken, system=system) - {first})
    emit("".join(f"{form}\n" for form in [first, *rest]))


@app.command()
def find(
    file: Path,
    language: Annotated[NameLanguage | None, typer.Option("--language", "-l", help="Default: detected.")] = None,
) -> None:
    """List the names of a Cyrillic article: line, column, kind, name, base form."""
    from qa.documents import Lines
    from qa.names import names_in
    from qa.readers import read

    document = read(file, language.value if language else None)
    _require_cyrillic(document.text, str(file))
    lines = Lines(document.raw)
    for name in names_in(document.text, document.language):
        line, column = lines.position(document.origin.to_file(name.span, document.text).start)
        emit(f"{line}:{column}\t{name.kind}\t{name.text}\t{name.lemma}\n")


@app.command()
def match(
    name: Annotated[str, typer.Argument(help="The name in the source.")],
    german: Annotated[str, typer.Argument(help="The German sentence.")],
    language: LanguageOption = None,
) -> None:
    """Show where and how a name stands in a German sentence."""
    from qa.names import match_name

    found = match_name(name, german, language=_language(name, language))
    out = console()
    if found is None:
        out.print(f"{name}: not found")
        raise typer.Exit(1)
    out.print(german, highlight=False, soft_wrap=True)
    out.print(" " * found.span.start + "^" * len(found.span), style="bold red", soft_wrap=True)
    out.print(
        f"verdict {found.verdict}, system {found.system}, base {found.base}, house form {found.preferred}",
        highlight=False,
    )


@app.command()
def convert(
    file: Annotated[Path, typer.Argument(help="The German article.")],
    to: Annotated[str, typer.Option(help="The style wanted: duden, press, ukrainian, established or russian.")],
    source: Annotated[Path | None, typer.Option(help="The source article; default: the one beside it.")] = None,
    write: Annotated[
        bool, typer.Option("--write", help="Change the file; otherwise only show the difference.")
    ] = False,
) -> None:
    """Rewrite the names of an article in another house style; shows the difference, changes nothing without --write."""
    from dataclasses import replace

    from qa.article_files import read_article
    from qa.config import Config
    from qa.fixes import unified
    from qa.fixes.write import write_atomically
    from qa.name_conversion import aim_of, converted
    from qa.pairs import source_beside
    from qa.readers import decode

    config = Config.nearest(file.parent)
    aim = aim_of(to, config.style.names)
    config = replace(config, style=replace(config.style, names=aim.style))
    article = read_article(file, source or source_beside(file, config), config)
    before, after = article.target.raw, converted(article, aim)
    if not write:
        emit_exactly(unified(before, after, file))
    elif before != after:
        write_atomically(file, decode(file).encode(after))
    if before == after:
        say(_("{file}: nothing to change", file=file))
    else:
        say(_("{file}: changed", file=file) if write else _("{file}: would change", file=file))
