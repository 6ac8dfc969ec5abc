"""What was found before, kept for articles that have not changed since.

An entry's name is a digest of everything the findings depend on: both files, the file beside the article, configuration,
glossaries, language of messages, and the program itself with its data. So nothing is ever out of date, only unused. Of a
sentence model in a folder, size and time of its files enter; one that is named otherwise has its name only.
An entry holds findings and source sentences, no documents. Two processes may share the folder: entries are written aside
and renamed. An entry that cannot be read counts as absent.
"""

import json
import os
import sys
from collections.abc import Mapping
from contextlib import suppress
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import Any

from qa.config import Config
from qa.documents import Checked, Document, Edit, Finding, Passage, Severity, Span
from qa.errors import InputError
from qa.glossary.lookup import shipped_folder
from qa.messages import spoken
from qa.readers.decode import decode_bytes
from qa.readers.read import ENDINGS
from qa.reports.passage import Passages
from qa.version import __version__

FOLDER = ".druckreif_cache"
MOST_ENTRIES = 200  # in each of 256 folders; then the oldest half goes
TAG = "Signature: 8a477f597d28d172789f06886806bc55\n# Findings of druckreif; may be deleted at any time (https://bford.info/cachedir/)\n"


class Cache:
    """The entries for articles under one configuration: beside its file, or in the user's cache folder without one."""

    def __init__(self, config: Config) -> None:
        self.folder = config.root / FOLDER if config.path else _users_folder()
        self.is_damaged = False  # an entry that was looked up could not be understood
        self._settings = _settings(config)

    def key(self, content: bytes, source: bytes | None, beside: bytes | None, names: tuple[str, ...]) -> str:
        """Return the name of an article's entry. `names` is what else the findings depend on: file names, ignored rules."""
        parts = (_program(), self._settings, spoken(), *names)
        digest = sha256("\x1f".join(parts).encode("utf-8", "surrogateescape"))
        for part in (content, source, beside):
            digest.update(b"\x1e" + (sha256(part).digest() if part is not None else b"-"))
        return digest.hexdigest()

    def get(self, key: str, path: Path, content: bytes, source: tuple[Path, bytes] | None) -> Checked | None:
        """Return the article as it was found before, with documents that hold their raw text alone; None for no entry."""
        try:
            entry = json.loads(self._file(key).read_bytes())
            return _checked(entry, path, content, source)
        except OSError:
            return None
        except (ValueError, KeyError, TypeError, IndexError, AttributeError, InputError):
            self.is_damaged = True
            return None

    def put(self, key: str, checked: Checked) -> None:
        """Keep an article's findings. A folder that cannot be written is no trouble: the next run is slow, not wrong."""
        with suppress(OSError):
            file = self._file(key)
            if not file.parent.is_dir():
                self._make_folder(file.parent)
            aside = file.with_name(f".{file.name}.{os.getpid()}")
            try:
                aside.write_text(json.dumps(_entry(checked), ensure_ascii=False), "utf-8", "surrogatepass")
                aside.replace(file)
            finally:
                aside.unlink(missing_ok=True)
            _drop_oldest(file.parent)

    def _file(self, key: str) -> Path:
        return self.folder / key[:2] / f"{key[2:]}.json"

    def _make_folder(self, folder: Path) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        for name, text in ((".gitignore", "*\n"), ("CACHEDIR.TAG", TAG)):
            if not (self.folder / name).exists():
                (self.folder / name).write_text(text, encoding="utf-8")


def _drop_oldest(folder: Path) -> None:
    entries = list(folder.iterdir())
    if len(entries) > MOST_ENTRIES:
        for entry in sorted(entries, key=lambda entry: entry.stat().st_mtime)[: len(entries) // 2]:
            entry.unlink(missing_ok=True)


def _entry(checked: Checked) -> dict[str, Any]:
    passages = Passages(checked)
    found = {finding.fingerprint: passages.of(finding) for finding in checked.findings}
    return {
        "language": checked.source.language if checked.source else None,
        "findings": [_row(finding) for finding in checked.findings],
        "passages": {key: [p.text, p.span.start, p.span.end] for key, p in found.items() if p},
    }


def _row(finding: Finding) -> list[Any]:
    source = finding.source_span
    return [
        finding.rule,
        finding.severity.value,
        [finding.span.start, finding.span.end],
        finding.message,
        [[edit.span.start, edit.span.end, edit.replacement, edit.safe] for edit in finding.edits],
        finding.suggestions,
        [source.start, source.end] if source else None,
        finding.confidence,
        finding.mqm,
        finding.fingerprint,
    ]


def _finding(row: list[Any]) -> Finding:
    rule, severity, span, message, edits, suggestions, source, *rest = row
    repair = tuple(Edit(Span(start, end), text, safe) for start, end, text, safe in edits)
    place = Span(*source) if source else None
    return Finding(rule, Severity(severity), Span(*span), message, repair, tuple(suggestions), place, *rest)


def _checked(entry: Mapping[str, Any], path: Path, content: bytes, source: tuple[Path, bytes] | None) -> Checked:
    decoded = decode_bytes(content, str(path))
    passages = {key: Passage(text, Span(start, end)) for key, (text, start, end) in entry["passages"].items()}
    origin = _bare(decode_bytes(source[1], str(source[0])).text, source[0], entry["language"]) if source else None
    target = _bare(decoded.text, path, "de")
    findings = tuple(_finding(row) for row in entry["findings"])
    return Checked(str(path), target, findings, origin, None, decoded.encoding, passages=passages)


def _bare(raw: str, path: Path, language: str) -> Document:
    return Document("", (), (), language, raw, format=ENDINGS[path.suffix.lower()], path=str(path))


def _settings(config: Config) -> str:
    """Return what of a configuration findings depend on, the contents of its glossaries and lexicons included."""
    names, marks = config.style.names, config.style.typography
    files = (*config.glossaries, *config.lexicons)
    tables = [sha256(path.read_bytes()).hexdigest() for path in files if path.is_file()]
    model = [_stamp(str(path)) for path in sorted(Path(config.encoder).rglob("*"))] if config.encoder else []
    parts = (
        names.system,
        names.ukrainian_places,
        sorted(names.overrides.items()),
        marks,
        config.select,
        config.ignore,
        sorted((rule, level.value) for rule, level in config.severity.items()),
        sorted(config.per_file_ignores.items()),
        tables,
        len(config.lexicons),
        config.shipped_glossary,
        config.encoder,
        model,
    )
    return repr(parts)


@cache
def _program() -> str:
    """Return a digest of the program: its version, when each of its files was written, and what is installed beside it."""
    seen = [__version__, sys.version]
    here = os.path.dirname(os.path.abspath(__file__))  # noqa: PTH100, PTH120  # a tenth of pathlib's time, for each run
    for top in (here, str(shipped_folder("glossaries"))):
        for folder, _folders, files in sorted(os.walk(top)):
            if not folder.endswith("__pycache__"):
                seen += [_stamp(os.path.join(folder, file)) for file in sorted(files)]  # noqa: PTH118
    for place in sys.path:
        if place.endswith(("site-packages", "dist-packages")):
            with suppress(OSError):
                seen += sorted(name for name in os.listdir(place) if name.endswith(".dist-info"))  # noqa: PTH208
    return sha256("\n".join(seen).encode("utf-8", "surrogateescape")).hexdigest()


def _stamp(file: str) -> str:
    with suppress(OSError):
        stat = os.stat(file)  # noqa: PTH116
        return f"{file} {stat.st_size} {stat.st_mtime_ns}"
    return file


def _users_folder() -> Path:
    from platformdirs import user_cache_path  # knows where each system keeps such things

    return user_cache_path("druckreif", appauthor=False)
