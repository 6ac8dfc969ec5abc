"""`--fix` and `--diff`: the chosen edits written into the file, or shown."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from qa.batch import Outcome, check_one
from qa.cli.output import emit_exactly, say
from qa.errors import InputError
from qa.fixes import apply, choose, unified
from qa.fixes.write import write_atomically
from qa.messages import _

PASSES = 4  # edits that touch each other wait for the next pass; what still changes then is left for another run
Recheck = Callable[
    [Outcome], Outcome
]  # what of an article checked anew is to be mended: no findings that a baseline knows


def show_difference(outcome: Outcome, *, unsafe: bool, recheck: Recheck = lambda outcome: outcome) -> None:
    """Print what fixing the article would change."""
    if outcome.checked:
        raw = outcome.checked.target.raw
        text, _count = _mended(outcome, unsafe=unsafe, recheck=recheck)
        emit_exactly(unified(raw, text, Path(outcome.checked.path)))


def fixed(outcome: Outcome, *, unsafe: bool, recheck: Recheck = lambda outcome: outcome) -> Outcome:
    """Fix the article's file (or standard input, to standard output); return it checked anew, as it is now.

    Raises InputError when the file has changed since it was read, or cannot be written; it is then as it was.
    """
    checked = outcome.checked
    if checked is None:
        return outcome
    text, chosen = _mended(outcome, unsafe=unsafe, recheck=recheck)
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
    say(_("{path}: {count} fixed", path=path, count=chosen))
    return check_one(outcome.task)


def _mended(outcome: Outcome, *, unsafe: bool, recheck: Recheck) -> tuple[str, int]:
    """Return the article's text after its edits, pass by pass until nothing changes, and how many findings they mend."""
    assert outcome.checked is not None
    text, count = outcome.checked.target.raw, 0
    seen = {text}  # two edits that undo each other would go on for ever
    for _pass in range(PASSES):
        if not outcome.checked or not (chosen := choose(outcome.checked.findings, unsafe=unsafe)):
            break
        after = apply(text, chosen)
        if after in seen:
            break
        seen.add(after)
        text, count = after, count + len(chosen)
        outcome = recheck(check_one(replace(outcome.task, content=text.encode(outcome.checked.encoding))))
    return text, count
