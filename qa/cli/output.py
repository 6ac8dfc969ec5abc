"""Where the command line writes: stdout for findings, stderr for the rest, a file whole or not at all."""

import os
import sys
from collections.abc import Sequence
from io import TextIOWrapper
from pathlib import Path
from typing import TYPE_CHECKING

from qa.errors import InputError
from qa.fixes.write import write_atomically
from qa.messages import LANGUAGES, _
from qa.reports.code_page import HANDLER, lost

if TYPE_CHECKING:
    from rich.console import Console


def console() -> "Console":
    """Return rich's console on stdout: colour only on a terminal, never under NO_COLOR, always under FORCE_COLOR."""
    from rich.console import Console  # the terminal library: width, colours, wide characters, progress bars

    _require_stdout()
    return Console(soft_wrap=False, emoji=False, markup=False)


def say(line: str) -> None:
    """Write a line for the person at the terminal (stderr), if there is one."""
    if sys.stderr is not None:
        sys.stderr.write(line + "\n")


def warn(line: str) -> None:
    """Write what went wrong without stopping us (stderr)."""
    say(f"druckreif: {line}")


def be_legible() -> None:
    """Let both streams write what their encoding lacks as well as they can, instead of failing."""
    lost()
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper) and stream.errors != "surrogateescape":
            stream.reconfigure(errors=HANDLER)


def say_what_was_lost() -> None:
    """Tell whoever reads question marks why, and what shows the letters."""
    if lost():
        say(
            "druckreif: "
            + _(
                "question marks stand for letters that {encoding} lacks; PYTHONUTF8=1 shows them",
                encoding=sys.stdout.encoding,
            )
        )


def emit(text: str) -> None:
    """Write to stdout what people read."""
    _require_stdout()
    sys.stdout.write(text)
    sys.stdout.flush()


def emit_exactly(content: str | bytes, file: Path | None = None) -> None:
    """Write what programs read, in UTF-8 whatever the terminal speaks, to stdout or, whole or not at all, to a file."""
    if isinstance(content, str):
        content = content.encode("utf-8", "backslashreplace")
    if file is not None:
        write_atomically(file, content)
        return
    _require_stdout()
    if isinstance(sys.stdout, TextIOWrapper):
        sys.stdout.flush()
        sys.stdout.buffer.write(content)
        sys.stdout.buffer.flush()
    else:  # a stream of text that somebody has put in its place
        emit(content.decode("utf-8"))


def _require_stdout() -> None:
    """Raise InputError when whoever started us has closed stdout."""
    if sys.stdout is None:
        raise InputError(_("stdout is closed; open it (> report.txt), or name a file with --output-file"))


def asked_language(arguments: Sequence[str]) -> str:
    """Return what --language says, before anybody reads the command line: its help and its errors want to know.

    >>> asked_language(["druckreif", "check", "--language", "de", "--help"]), asked_language(["druckreif", "names", "-l", "uk"])
    ('de', '')
    """
    said = " ".join(arguments).replace("--language=", "--language ").partition("--language ")[2].split(" ")[0]
    return said if said in LANGUAGES else ""


def message_language(wanted: str = "") -> str:
    """Return the language of messages: the one wanted, else the locale's."""
    if wanted:
        return wanted
    locale = next((os.environ[name] for name in ("LC_ALL", "LC_MESSAGES", "LANG") if os.environ.get(name)), "")
    return "de" if locale.lower().startswith("de") else "en"
