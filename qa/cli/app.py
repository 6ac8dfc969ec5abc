"""The command `druckreif` and its subcommands. Typer was chosen by the users; it is imported only under `qa.cli`."""

from typing import Annotated

import typer

from qa.cli import align, baseline, bench, check, explain, glossary, init, lexicon, names, score, settings
from qa.version import __version__

app = typer.Typer(
    name="druckreif",
    help="Check a German translation of Ukrainian-, Russian- or Kazakh-source news before it is published.",
    no_args_is_help=True,
    add_completion=True,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)


def _show_version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"druckreif {__version__}")
        raise typer.Exit


@app.callback()
def root(
    version: Annotated[
        bool, typer.Option("--version", callback=_show_version, is_eager=True, help="Show the version.")
    ] = False,
) -> None:
    """Exit codes: 0 nothing at or above --fail-level, 1 findings, 2 wrong usage, configuration or input."""


app.command("check")(check.check)
app.add_typer(baseline.app, name="baseline")
app.add_typer(settings.app, name="config")
app.command("align")(align.align)
app.add_typer(lexicon.app, name="lexicon")
app.add_typer(names.app, name="names")
app.add_typer(glossary.app, name="glossary")
app.command("explain")(explain.explain)
app.command("init")(init.init)
app.command("bench")(bench.bench)
app.command("score")(score.score)
