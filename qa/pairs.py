"""Which source belongs to a translation: named, found by the configuration's pattern, or beside it by name."""

import re
from collections.abc import Iterator
from pathlib import Path

from qa.config import Config
from qa.errors import InputError
from qa.languages.codes import SOURCE_LANGUAGES
from qa.messages import _
from qa.readers.read import ENDINGS
from qa.walk import files_in, matches

GERMAN_NAME = re.compile(r"^(?P<stem>.+)\.de(?P<ending>\.[A-Za-z]+)$", re.DOTALL)
SOURCE_NAME = re.compile(rf"^(?P<stem>.+)\.(?:{'|'.join(SOURCE_LANGUAGES)})(?P<ending>\.[A-Za-z]+)$", re.DOTALL)


def source_beside(target: Path, config: Config) -> Path | None:
    """Return the source file of a translation, or None when there is none.

    The pattern `files.source` may hold {stem}, {language} and {ending}, and starts from the configuration's folder
    (from the translation's own folder when it holds no slash). {stem} is what `files.target` says, else the name without
    `.de` and ending.
    """
    stem, ending = _stem(target, config), target.suffix
    for language in SOURCE_LANGUAGES:
        for candidate in _candidates(target, stem, language, ending, config.source):
            if candidate.is_file() and candidate.resolve() != target.resolve():
                return _as_written(candidate, target)
    return None


def translation_of(source: Path, config: Config) -> Path | None:
    """Return the translation of a source file, or None when the file is no source or nobody has translated it yet."""
    named = SOURCE_NAME.match(source.name)
    if named:
        for ending in (named["ending"], *ENDINGS):
            beside = source.with_name(f"{named['stem']}.de{ending}")
            if beside.is_file():
                return beside
    found = _pattern(config.source).fullmatch(str(source.absolute())) if "/" in config.source else None
    if found and "/" in config.target:
        for ending in (source.suffix, *ENDINGS):
            written = config.target.format_map({"stem": found["stem"], "language": "de", "ending": ending})
            if Path(written).is_file() and Path(written).resolve() != source.resolve():
                return _as_written(Path(written), source)
    return None


def is_translation(path: Path, config: Config) -> bool:
    """True when the name says that a file is a German article: `*.de.md` and the like, or as `files.target` has it."""
    if path.suffix.lower() not in ENDINGS:
        return False
    return bool(GERMAN_NAME.match(path.name)) or bool(_fits(path, config.target))


def articles_in(folder: Path, config: Config | None = None) -> list[Path]:
    """Return the German articles below a folder, in order. Raises InputError when there is none.

    What git ignores and what `files.exclude` names is left out.
    """
    config = config or Config()
    found = [path for path in files_in(folder, config.exclude, config.root) if is_translation(path, config)]
    if not found:
        raise InputError(
            _(
                "{folder}: holds no German article; their names end in .de.md, .de.txt or .de.html"
                " (what git ignores or files.exclude names is left out)",
                folder=folder,
            )
        )
    return found


def is_excluded(path: Path, config: Config) -> bool:
    """True when `files.exclude` names the file."""
    return matches(path, config.exclude, config.root)


def _candidates(target: Path, stem: str, language: str, ending: str, pattern: str) -> Iterator[Path]:
    for other in (ending, *(e for e in ENDINGS if e != ending)):
        if pattern:
            yield target.parent / pattern.format_map({"stem": stem, "language": language, "ending": other})
    name = GERMAN_NAME.match(target.name)
    beside = name["stem"] if name else target.stem
    for other in (ending, *(e for e in ENDINGS if e != ending)):
        yield target.parent / f"{beside}.{language}{other}"


def _stem(target: Path, config: Config) -> str:
    found = _fits(target, config.target)
    if found:
        return found["stem"]
    named = GERMAN_NAME.match(target.name)
    return named["stem"] if named else target.stem


def _fits(path: Path, pattern: str) -> "re.Match[str] | None":
    if not pattern:
        return None
    return _pattern(pattern).fullmatch(str(path.absolute()) if "/" in pattern else path.name)


def _pattern(written: str) -> "re.Pattern[str]":
    """Return a pattern of names as a regular expression with the group `stem`."""
    plain = {"stem": "\0s\0", "language": "\0l\0", "ending": "\0e\0"}
    regex = re.escape(written.format_map(plain))
    for mark, group in (("s", "(?P<stem>.+)"), ("l", "[a-z]{2}"), ("e", r"\.[A-Za-z]+")):
        first, *rest = regex.split(re.escape(f"\0{mark}\0"))
        repeated = "(?P=stem)" if mark == "s" else group
        regex = first + "".join((group if i == 0 else repeated) + part for i, part in enumerate(rest))
    return re.compile(regex, re.DOTALL)


def _as_written(found: Path, like: Path) -> Path:
    """Return the path relative to the working folder when the one it belongs to was written so."""
    here = Path.cwd()
    is_near = not like.is_absolute() and found.is_absolute() and found.is_relative_to(here)
    return found.relative_to(here) if is_near else found
