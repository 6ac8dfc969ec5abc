"""Which source belongs to a translation: named, found by the configuration's pattern, or beside it by name."""

import re
from collections.abc import Iterator
from pathlib import Path

from qa.config import Config
from qa.errors import InputError
from qa.readers.read import ENDINGS

SOURCE_LANGUAGES = ("uk", "ru", "kk", "en")
GERMAN_NAME = re.compile(r"^(?P<stem>.+)\.de(?P<ending>\.[A-Za-z]+)$")


def source_beside(target: Path, config: Config) -> Path | None:
    """Return the source file of a translation, or None when there is none.

    The pattern `files.source` may hold {stem}, {language} and {ending}, and starts from the configuration's folder
    (from the translation's own folder when it holds no slash).
    """
    named = GERMAN_NAME.match(target.name)
    stem = named["stem"] if named else target.stem
    ending = target.suffix
    for language in SOURCE_LANGUAGES:
        for candidate in _candidates(target, stem, language, ending, config):
            if candidate.is_file() and candidate.resolve() != target.resolve():
                return candidate
    return None


def _candidates(target: Path, stem: str, language: str, ending: str, config: Config) -> Iterator[Path]:
    if config.source:
        written = config.source.format_map({"stem": stem, "language": language, "ending": ending})
        yield (config.root if "/" in config.source else target.parent) / written
    for other in (ending, *(e for e in ENDINGS if e != ending)):
        yield target.parent / f"{stem}.{language}{other}"


def articles_in(folder: Path) -> list[Path]:
    """Return the German articles below a folder (`*.de.md` and the like), sorted. Raises InputError when there is none."""
    found = sorted(
        p for p in folder.rglob("*") if p.is_file() and GERMAN_NAME.match(p.name) and p.suffix.lower() in ENDINGS
    )
    if not found:
        raise InputError(f"{folder}: holds no German article; their names end in .de.md, .de.txt or .de.html")
    return found
