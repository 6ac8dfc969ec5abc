"""Where the command line writes: stdout for findings, stderr for the rest, a file whole or not at all."""

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from qa.fixes.write import write_atomically

if TYPE_CHECKING:
    from rich.console import Console


def console() -> "Console":
    """Return rich's console on stdout: colour only on a terminal, never under NO_COLOR, always under FORCE_COLOR."""
    from rich.console import Console  # the terminal library: width, colours, wide characters, progress bars

    return Console(soft_wrap=False, emoji=False, markup=False)


def say(line: str) -> None:
    """Write a line for the person at the terminal (stderr)."""
    sys.stderr.write(line + "\n")


def emit(text: str, file: Path | None = None) -> None:
    """Write a report to stdout or, whole or not at all, to a file."""
    if file is not None:
        write_atomically(file, text.encode("utf-8", "backslashreplace"))
        return
    stream = sys.stdout
    encoding = stream.encoding or "utf-8"
    stream.write(text.encode(encoding, "backslashreplace").decode(encoding))
    stream.flush()


def message_language(wanted: str = "") -> str:
    """Return the language of messages: the one wanted, else the locale's."""
    if wanted:
        return wanted
    locale = next((os.environ[name] for name in ("LC_ALL", "LC_MESSAGES", "LANG") if os.environ.get(name)), "")
    return "de" if locale.lower().startswith("de") else "en"
