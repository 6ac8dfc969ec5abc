"""Paths of the command line into tasks: folders opened, sources turned into their translations, each with its configuration."""

import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from qa.batch import Task
from qa.cli.output import say
from qa.config import Config
from qa.documents import Severity
from qa.errors import InputError
from qa.languages.codes import SOURCE_LANGUAGES
from qa.messages import _
from qa.pairs import articles_in, is_excluded, is_translation, source_beside, translation_of
from qa.suppressions import ENDING


class Configs:
    """The configuration of each folder, read once; what the command line says is on top of it."""

    def __init__(self, file: Path | None = None, *, ignore: tuple[str, ...] = (), **said: Any) -> None:
        self._fixed = self._final(Config.load(file), ignore, said) if file else None
        self._ignore, self._said = ignore, said
        self._by_folder: dict[Path, Config] = {}
        self._by_file: dict[Path | None, Config] = {}

    def of(self, path: Path) -> Config:
        """Return the configuration for a file or folder. Raises ConfigError."""
        if self._fixed:
            return self._fixed
        folder = path.resolve() if path.is_dir() else path.resolve().parent
        if folder not in self._by_folder:
            found = Config.nearest(folder)
            if found.path not in self._by_file:
                self._by_file[found.path] = self._final(found, self._ignore, self._said)
            self._by_folder[folder] = self._by_file[found.path]
        return self._by_folder[folder]

    @staticmethod
    def _final(config: Config, ignore: tuple[str, ...], said: dict[str, Any]) -> Config:
        return config.with_command_line(ignore=(*config.ignore, *ignore) if ignore else None, **said)


def configs_said(
    file: Path | None,
    *,
    select: list[str] | None,
    ignore: list[str] | None,
    fail_level: Severity | None,
    language: str | None,
    assume_german: bool = False,
) -> Configs:
    """Return the configurations under what the options of `check` say; rule names may be separated by commas."""
    return Configs(
        file,
        select=_rule_names(select) or None,
        ignore=_rule_names(ignore),
        fail_level=fail_level,
        messages=str(language) if language else None,  # an enumeration of the command line
        assume_german=assume_german or None,
    )


def _rule_names(values: list[str] | None) -> tuple[str, ...]:
    return tuple(name.strip() for value in values or () for name in value.split(",") if name.strip())


def tasks_for(
    paths: Iterable[Path], configs: Configs, *, source: Path | None = None, language: str | None = None
) -> list[Task]:
    """Return a task for each article that the paths name, every article once. Raises InputError for an empty folder."""
    targets: dict[Path, Path] = {}
    for target in _targets(paths, configs, source):
        targets.setdefault(target.resolve(), target)
    if source and len(targets) > 1:
        raise InputError(_("--source names one file, but there are several articles; check them one by one"))
    return [_task(target, configs, source, language) for target in targets.values()]


def task_for_input(name: Path, configs: Configs, *, source: Path | None = None, language: str | None = None) -> Task:
    """Return the task of an article that comes from standard input and is called `name`."""
    task = _task(name, configs, source, language)
    return Task(task.target, task.source, task.config, task.source_language, sys.stdin.buffer.read())


def doubted(sources: Iterable[Path | None], language: str) -> Iterator[str]:
    """Yield a line for each source whose letters say clearly that it is not in the language that the command line names."""
    from qa.languages.detect import surely
    from qa.readers import decode

    for source in dict.fromkeys(filter(None, sources)):
        try:
            found = surely(decode(source).text)
        except InputError:
            continue  # the check will say it
        if found not in ("", language):
            yield _(
                "warning: {path}: looks like {found}; {language} was asked for",
                path=source,
                found=found,
                language=language,
            )


def _task(target: Path, configs: Configs, source: Path | None, language: str | None) -> Task:
    config = configs.of(target)
    return Task(target, source or source_beside(target, config), config, language)


def _targets(paths: Iterable[Path], configs: Configs, source: Path | None) -> Iterator[Path]:
    for named in paths:
        is_beside = named.name.endswith(ENDING) and named.name != ENDING
        path = named.with_name(named.name.removesuffix(ENDING)) if is_beside else named  # it stands for its article
        config = configs.of(path)
        if path.is_dir():
            found = articles_in(path, config)
            yield from (article for article in found if not is_excluded(article, configs.of(article)))
        elif is_excluded(path, config):
            continue
        elif source or is_translation(path, config) or not path.is_file():
            yield path
        else:
            yield from _translated(path, config)


def _translated(path: Path, config: Config) -> Iterator[Path]:
    """Yield the translation of a source file; another file is taken for a translation itself."""
    translation = translation_of(path, config)
    if translation is not None:
        yield translation
    elif path.name.endswith(tuple(f".{language}{path.suffix}" for language in SOURCE_LANGUAGES)):
        say("druckreif: " + _("{path}: has no translation beside it; nothing to check", path=path))
    else:
        yield path
