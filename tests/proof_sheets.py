"""Case files read like proof sheets: comments with #, blank lines between, a keyword and two spaces before each text."""

from collections.abc import Iterator
from pathlib import Path

import pytest


def lines(path: Path) -> Iterator[tuple[int, str, str, str]]:
    """Yield (line number, heading, keyword, text) of every case line of a file."""
    heading = ""
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
        if line.startswith("#"):
            heading = line.lstrip("# ")
        elif line.strip():
            keyword, _, text = line.partition("  ")
            yield number, heading, keyword.strip(), text


def segment_cases(path: Path) -> list[object]:
    """Return one pytest parameter a line: language and the sentences it must be cut into."""
    return [pytest.param(code, text.split("‖"), id=f"{path.stem}:{number}") for number, _, code, text in lines(path)]
