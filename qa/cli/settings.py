"""`druckreif config`: the settings in force for a file or folder, and where each comes from."""

from pathlib import Path
from typing import Annotated, Any

import typer

from qa.cli.languages import MessageLanguage
from qa.cli.output import emit, emit_exactly
from qa.documents import Severity

app = typer.Typer(help="Show the settings in force, and their JSON Schema for editors.", no_args_is_help=True)
SCHEMA = Path(__file__).resolve().parent.parent / "schemas" / "druckreif.schema.json"


@app.command()
def show(
    path: Annotated[Path, typer.Argument(help="The article or folder whose settings are wanted.")] = Path(),
    config: Annotated[Path | None, typer.Option(help="Configuration; default: the nearest druckreif.toml.")] = None,
    select: Annotated[list[str] | None, typer.Option(help="As for check.")] = None,
    ignore: Annotated[list[str] | None, typer.Option(help="As for check.")] = None,
    fail_level: Annotated[Severity | None, typer.Option(help="As for check.")] = None,
    language: Annotated[MessageLanguage | None, typer.Option(help="As for check.")] = None,
) -> None:
    """Show every setting with its value and where that was said: default, a file, or the command line."""
    from qa.cli.targets import configs_said
    from qa.rule_list import check_rule_names

    settings = configs_said(config, select=select, ignore=ignore, fail_level=fail_level, language=language).of(path)
    check_rule_names(settings)
    emit(f"# {settings.path or 'no configuration file; these are the defaults'}\n")
    rows = [(f"{key} = {_toml(value)}", origin) for key, value, origin in settings.explained()]
    width = min(60, max(len(row) for row, _origin in rows))
    emit("".join(f"{row.ljust(width)}  # {origin}\n" for row, origin in rows))


@app.command()
def schema() -> None:
    """Print the JSON Schema of druckreif.toml, for editors that complete and check TOML."""
    emit_exactly(SCHEMA.read_text(encoding="utf-8"))


def _toml(value: Any) -> str:
    """Return a value as TOML has it."""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, str | Path):
        text = str(value).replace("\\", "\\\\").replace('"', '\\"')
        return f'"{text}"'
    if isinstance(value, dict):
        return "{" + ", ".join(f"{_toml(key)} = {_toml(item)}" for key, item in value.items()) + "}"
    return "[" + ", ".join(map(_toml, value)) + "]"
