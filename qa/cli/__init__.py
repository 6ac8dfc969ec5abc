"""The command line (Typer), one module a command. Findings go to stdout, everything else to stderr."""

from qa.cli.app import app

__all__ = ["app"]
