"""Rule cases read like proof sheets: `de  …⟦marked⟧…`, a source line before it, `fix  …` the text afterwards.

Headings (`# in the wild`, `# synthetic`, `# negative`, `# known failure`) sort the cases. A source line (`uk`, `ru`, `kk`)
holds for the one `de` line after it. In all lines `\\\\n` is a line break and `\\\\uXXXX` the character of that number, for what
nobody sees.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

HEADINGS = ("in the wild", "synthetic", "negative", "known failure")
SOURCES = ("uk", "ru", "kk")
ESCAPE = re.compile(r"\\n|\\u([0-9a-fA-F]{4})")


@dataclass(frozen=True, slots=True)
class Case:
    """A German text, what of it must be marked (half-open code points), and the text after the fixes, if given."""

    line: int
    heading: str
    german: str
    marked: tuple[tuple[int, int], ...]
    source: str | None = None
    source_language: str | None = None
    fixed: str | None = None


def read_sheet(path: Path) -> list[Case]:
    """Return the cases of a file. Raises ValueError, with file and line, for what no case looks like."""
    cases: list[Case] = []
    source: tuple[str | None, str | None] = (None, None)
    for number, heading, keyword, text in _lines(path):
        if keyword in SOURCES:
            source = (text, keyword)
        elif keyword == "de":
            marked, german = _unmarked(text)
            cases.append(Case(number, heading, german, marked, *source))
            source = (None, None)
        else:
            cases[-1] = replace(cases[-1], fixed=text)
    return cases


def _lines(path: Path) -> Iterator[tuple[int, str, str, str]]:
    heading = ""
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
        if line.startswith("#"):
            heading = line.lstrip("# ").partition(":")[0].strip()
            if heading not in HEADINGS:
                raise ValueError(f"{path.name}:{number}: unknown heading {heading!r}; use one of {', '.join(HEADINGS)}")
        elif line.strip():
            keyword, _, text = line.partition("  ")
            if keyword not in (*SOURCES, "de", "fix") or not text:
                raise ValueError(f"{path.name}:{number}: a case line is keyword, two spaces, text")
            yield number, heading, keyword, ESCAPE.sub(_character, text.lstrip(" "))


def _character(match: re.Match[str]) -> str:
    return chr(int(match[1], 16)) if match[1] else "\n"


def _unmarked(text: str) -> tuple[tuple[tuple[int, int], ...], str]:
    marked, clean = [], ""
    for part in re.split(r"(⟦[^⟦⟧]*⟧)", text):
        inner = part[1:-1] if part.startswith("⟦") else part
        if part.startswith("⟦"):
            marked.append((len(clean), len(clean) + len(inner)))
        clean += inner
    return tuple(marked), clean
