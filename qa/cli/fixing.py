"""`--fix` and `--diff`: the chosen edits written into the file, or shown."""

from dataclasses import replace
from pathlib import Path

from qa.batch import Outcome, check_one
from qa.cli.output import emit_exactly, say
from qa.errors import InputError
from qa.fixes import apply, choose, unified
from qa.fixes.write import write_atomically
from qa.messages import _


def show_difference(outcome: Outcome, *, unsafe: bool) -> None:
    """Print what fixing the article would change."""
    if outcome.checked:
        raw = outcome.checked.target.raw
        emit_exactly(unified(raw, apply(raw, choose(outcome.checked.findings, unsafe=unsafe)), outcome.checked.path))


def fixed(outcome: Outcome, *, unsafe: bool) -> Outcome:
    """Fix the article's file (or standard input, to standard output); return it checked anew, as it is now.

    Raises InputError when the file has changed since it was read, or cannot be written; it is then as it was.
    """
    checked = outcome.checked
    if checked is None:
        return outcome
    chosen = choose(checked.findings, unsafe=unsafe)
    text = apply(checked.target.raw, chosen)
    content = text.encode(checked.encoding)
    if outcome.task.content is not None:
        emit_exactly(content)
        return check_one(replace(outcome.task, content=content)) if chosen else outcome
    if not chosen:
        return outcome
    path = Path(checked.path)
    if path.read_bytes() != checked.target.raw.encode(checked.encoding):
        raise InputError(
            _("{path}: changed while it was being checked; nothing was written, run the check again", path=path)
        )
    write_atomically(path, content)
    say(_("{path}: {count} fixed", path=path, count=len(chosen)))
    return check_one(outcome.task)
