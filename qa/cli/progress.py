"""A progress bar on stderr: only on a terminal, and only when the work takes more than a second."""

import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from rich.progress import Progress

PATIENCE = 1.0  # seconds


@contextmanager
def progress(total: int) -> Iterator[Callable[[], None]]:
    """Give a function to be called after each of `total` pieces of work."""
    begin, done = time.monotonic(), 0
    bar: Progress | None = None

    def step() -> None:
        nonlocal bar, done
        done += 1
        if (
            bar is None
            and total > 1
            and sys.stderr is not None
            and sys.stderr.isatty()
            and time.monotonic() - begin > PATIENCE
        ):
            bar = _bar(total)
        if bar is not None:
            bar.update(bar.task_ids[0], completed=done)

    try:
        yield step
    finally:
        if bar is not None:
            bar.stop()


def _bar(total: int) -> "Progress":
    from rich.console import Console
    from rich.progress import Progress

    bar = Progress(console=Console(stderr=True), transient=True)
    bar.add_task("", total=total)
    bar.start()
    return bar
