"""The difference between two versions of a file, as `git apply` and `patch -p1` take it."""

import os
import re
from difflib import unified_diff
from pathlib import Path

LINE = re.compile(r"[^\n]*\n|[^\n]+")  # for patch and git, U+2028 and a lone CR end no line
IN_QUOTES = re.compile(r'[\x00-\x1f"\\]')


def unified(before: str, after: str, path: Path) -> str:
    """Return a unified diff; an empty string when nothing differs.

    The file is named from the current folder, where the patch is to be applied; one outside of it from the root.
    """
    name = _from_here(path)
    lines = unified_diff(LINE.findall(before), LINE.findall(after), _in_header(f"a/{name}"), _in_header(f"b/{name}"))
    return "".join(line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n" for line in lines)


def _from_here(path: Path) -> str:
    absolute, here = Path(os.path.normpath(path.absolute())), Path.cwd()
    return absolute.relative_to(here if absolute.is_relative_to(here) else absolute.anchor).as_posix()


def _in_header(name: str) -> str:
    """Return the name as git writes it: in quotes where it has some, closed by a tab where it has spaces."""
    if IN_QUOTES.search(name):
        escaped = IN_QUOTES.sub(lambda match: f"\\{ord(match.group()):03o}", name)
        return f'"{escaped}"'
    return f"{name}\t" if " " in name else name
