"""Many articles: each in its turn or several at once, from the cache where nothing has changed, always in the same order."""

import gc
import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from itertools import repeat
from pathlib import Path

from qa.cache import Cache
from qa.config import Config
from qa.documents import Checked
from qa.errors import DruckreifError, internal_error
from qa.messages import _, speak, spoken
from qa.readers.decode import decode_bytes
from qa.suppressions import ENDING
from qa.walk import applying

WORTH_A_PROCESS = 8  # articles; below that starting a process takes longer than it saves


@dataclass(frozen=True, slots=True)
class Task:
    """An article to be checked. `content` is there when it was not read from a file (standard input)."""

    target: Path
    source: Path | None
    config: Config
    source_language: str | None = None
    content: bytes | None = None


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of a task: a checked article, or the line that says why it could not be checked."""

    task: Task
    checked: Checked | None = None
    trouble: str = ""


def check_all(
    tasks: Sequence[Task],
    *,
    processes: int = 0,
    use_cache: bool = True,
    whole: bool = False,
    done: Callable[[], None] = lambda: None,
    warn: Callable[[str], None] = lambda _line: None,
) -> list[Outcome]:
    """Return one outcome a task, in the order of the tasks; `done` is called after each, `warn` with what the user should know.

    `processes` 0 takes as many as there are processors when that pays. `whole` articles keep their documents, alignment and
    tables, as the review page needs them. Raises ConfigError or GlossaryError when a configuration is wrong.
    """
    configs = {id(task.config): task.config for task in tasks}
    caches = {name: Cache(config) for name, config in configs.items()} if use_cache and not whole else {}
    keys: list[str] = []
    outcomes: list[Outcome | None] = []
    for task in tasks:
        key, known = _look_up(task, caches.get(id(task.config)))
        keys.append(key)
        outcomes.append(Outcome(task, known) if known else None)
        if known:
            done()
    for cache in caches.values():
        if cache.is_damaged:
            warn(_("warning: {folder}: damaged entries of the cache are made anew", folder=cache.folder))
    left = [i for i, outcome in enumerate(outcomes) if outcome is None]
    for i, outcome in zip(left, _check_each([tasks[i] for i in left], processes, whole), strict=True):
        outcomes[i] = outcome
        if keys[i] and outcome.checked:
            caches[id(tasks[i].config)].put(keys[i], outcome.checked)
        done()
    return [outcome for outcome in outcomes if outcome]


def check_one(task: Task, whole: bool = False) -> Outcome:
    """Return the outcome of one task; what the user can mend, and what went wrong in us, is its trouble."""
    from qa.pipeline import check_decoded, check_file

    try:
        if task.content is None:
            checked = check_file(
                task.target, task.source, source_language=task.source_language, config=task.config, tables=whole
            )
        else:
            decoded = decode_bytes(task.content, str(task.target))
            checked = check_decoded(
                decoded,
                task.target,
                task.source,
                source_language=task.source_language,
                config=task.config,
                tables=whole,
            )
    except DruckreifError as error:
        return Outcome(task, trouble=str(error))
    except Exception as error:
        if os.environ.get("DRUCKREIF_TRACEBACK"):
            raise
        return Outcome(task, trouble=f"{task.target}: {internal_error(error)}")
    return Outcome(task, checked)


def _check_each(tasks: Sequence[Task], processes: int, whole: bool) -> Iterator[Outcome]:
    if not tasks:
        return
    _require_sound({id(task.config): task.config for task in tasks}.values())
    count = processes or max(1, min(_processors(), len(tasks) // WORTH_A_PROCESS))
    if count == 1 or len(tasks) == 1:
        yield from (check_one(task, whole) for task in tasks)
        return
    from concurrent.futures import ProcessPoolExecutor

    pool = ProcessPoolExecutor(min(count, len(tasks)), initializer=_begin, initargs=(spoken(),))
    try:
        yield from pool.map(check_one, tasks, repeat(whole))
    finally:
        pool.shutdown(wait=True, cancel_futures=True)


def _begin(language: str) -> None:
    """Prepare a process: messages in the user's language, Ctrl-C left to the process that started us."""
    import signal

    signal.signal(signal.SIGINT, signal.SIG_IGN)
    gc.disable()  # as the process that started us has
    speak(language)


def _require_sound(configs: Iterable[Config]) -> None:
    from qa.pipeline import glossary_of
    from qa.rule_list import check_rule_names

    for config in configs:
        check_rule_names(config)
        glossary_of(config)


def _processors() -> int:
    with suppress(AttributeError):  # not on macOS and Windows
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def _look_up(task: Task, cache: Cache | None) -> tuple[str, Checked | None]:
    """Return the cache key of a task (empty when a file cannot be read: checking it will say so), and what was found before."""
    if cache is None:
        return "", None
    beside = task.target.with_name(task.target.name + ENDING)
    ignored = applying(task.target, task.config.per_file_ignores, task.config.root)
    names = (task.target.name, task.source.name if task.source else "", task.source_language or "", *ignored)
    try:
        content = task.target.read_bytes() if task.content is None else task.content
        source = task.source.read_bytes() if task.source else None
        key = cache.key(content, source, beside.read_bytes() if beside.is_file() else None, names)
    except OSError:
        return "", None
    return key, cache.get(key, task.target, content, (task.source, source) if task.source and source else None)
