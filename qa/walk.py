"""Folders walked as git sees them: `.gitignore` respected, links followed but never in a circle, always in one order."""

import os
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathspec import GitIgnoreSpec


def files_in(folder: Path, excluded: Iterable[str] = (), root: Path | None = None) -> Iterator[Path]:
    """Yield the files below a folder in order of their names, less those that git ignores and those excluded.

    `excluded` are patterns as in `.gitignore`, seen from `root`. Hidden files and folders are left out, except `folder`
    itself. A folder that cannot be read or has just gone is passed over.
    """
    rules = [*_rules_above(folder), *([(root, _spec(tuple(excluded)))] if root and excluded else ())]
    yield from _walk(folder, rules, set())


def matches(path: Path, patterns: Iterable[str], root: Path) -> bool:
    """True when the path, seen from `root`, is one of the patterns, which are written as in `.gitignore`.

    >>> matches(Path("/texte/archiv/1991/rede.de.md"), ["archiv/"], Path("/texte"))
    True
    """
    patterns = tuple(patterns)
    return bool(patterns) and _verdict(path, False, [(root, _spec(patterns))]) is True


def applying(path: Path, table: Mapping[str, tuple[str, ...]], root: Path) -> tuple[str, ...]:
    """Return the values of all patterns of the table that the path matches, in order."""
    return tuple(value for pattern, values in table.items() if matches(path, (pattern,), root) for value in values)


def _walk(folder: Path, rules: "list[tuple[Path, GitIgnoreSpec]]", above: set[str]) -> Iterator[Path]:
    here = os.path.realpath(folder)
    if here in above:  # a link back to a folder we are in
        return
    rules = [*rules, *_rules_of(folder)]
    try:
        entries = sorted(os.scandir(folder), key=lambda entry: entry.name)
    except OSError:
        return
    for entry in entries:
        path, is_folder = folder / entry.name, _is_folder(entry)
        if entry.name.startswith(".") or _verdict(path, is_folder, rules):
            continue
        if is_folder:
            yield from _walk(path, rules, above | {here})
        elif _is_file(entry):
            yield path


def _is_folder(entry: "os.DirEntry[str]") -> bool:
    try:
        return entry.is_dir()
    except OSError:  # a link to itself
        return False


def _is_file(entry: "os.DirEntry[str]") -> bool:
    try:
        return entry.is_file()
    except OSError:
        return False


def _verdict(path: Path, is_folder: bool, rules: "list[tuple[Path, GitIgnoreSpec]]") -> bool | None:
    """Return True for ignored, False for taken back (`!pattern`), None when no pattern speaks; the innermost decides."""
    verdict = None
    for root, spec in rules:
        seen = os.path.relpath(path.absolute(), root.absolute())
        if not seen.startswith(".."):
            said = spec.check_file(seen.replace(os.sep, "/") + ("/" if is_folder else "")).include
            verdict = verdict if said is None else said
    return verdict


def _rules_above(folder: Path) -> "list[tuple[Path, GitIgnoreSpec]]":
    """Return the `.gitignore` rules that reach a folder from above, as far as the top of its repository."""
    chain = [folder.absolute(), *folder.absolute().parents]
    top = next((i for i, parent in enumerate(chain) if (parent / ".git").exists()), None)
    if top is None:
        return []
    exclude = _rules_of(chain[top], ".git/info/exclude")
    return [*exclude, *(rule for parent in reversed(chain[1 : top + 1]) for rule in _rules_of(parent))]


def _rules_of(folder: Path, name: str = ".gitignore") -> "list[tuple[Path, GitIgnoreSpec]]":
    try:
        lines = (folder / name).read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return []
    return [(folder, _spec(tuple(lines)))]


@cache
def _spec(lines: tuple[str, ...]) -> "GitIgnoreSpec":
    from pathspec import GitIgnoreSpec  # git's pattern language, which has more corners than one would write oneself

    return GitIgnoreSpec.from_lines(lines)
