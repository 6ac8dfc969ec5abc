"""The difference between two versions of a file, as `diff -u` shows it."""

from difflib import unified_diff


def unified(before: str, after: str, name: str) -> str:
    """Return a unified diff with `a/` and `b/` before the name; an empty string when nothing differs."""
    lines = unified_diff(before.splitlines(keepends=True), after.splitlines(keepends=True), f"a/{name}", f"b/{name}")
    return "".join(line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n" for line in lines)
