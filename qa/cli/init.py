"""`druckreif init`: a commented configuration to start from."""

from pathlib import Path
from typing import Annotated

import typer

from qa.cli.output import say
from qa.config import FILE
from qa.errors import InputError
from qa.fixes.write import write_atomically
from qa.messages import _

TEMPLATE = Path(__file__).parent.parent / "template.toml"


def init(
    folder: Annotated[Path, typer.Argument(help="Where the file is written.")] = Path(),
    force: Annotated[bool, typer.Option("--force", help="Replace a file that is there already.")] = False,
) -> None:
    """Write a commented druckreif.toml."""
    path = folder / FILE
    if not folder.is_dir():
        raise InputError(_("{folder}: no such folder; create it first", folder=folder))
    if path.exists() and not force:
        raise InputError(_("{path}: is there already; --force replaces it", path=path))
    write_atomically(path, TEMPLATE.read_bytes())
    say(_("{path}: written; every line in it is a default, change what your house does otherwise", path=path))
