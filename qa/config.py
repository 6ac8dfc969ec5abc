"""`druckreif.toml` (or `[tool.druckreif]` of pyproject.toml) into a `Config`; every unknown key is an error with a hint."""

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from qa.config_keys import PROFILES, SECTIONS, TOP, Reader
from qa.documents import Severity
from qa.errors import ConfigError
from qa.messages import _
from qa.style import HouseStyle, Typography

FILE = "druckreif.toml"


@dataclass(frozen=True, slots=True)
class Config:
    """Everything a newsroom can decide. Paths are absolute; `path` is the file it came from, None for the defaults.

    `origins` says for each key that was set (`names.system`) where: a file, or "command line".
    """

    style: HouseStyle = field(default_factory=HouseStyle)
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    severity: Mapping[str, Severity] = field(default_factory=dict)
    per_file_ignores: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    fail_level: Severity = Severity.WARNING
    glossaries: tuple[Path, ...] = ()
    shipped_glossary: bool = True
    source: str = ""
    target: str = ""
    exclude: tuple[str, ...] = ()
    messages: str = ""
    encoder: str = ""
    lexicons: tuple[Path, ...] = ()
    assume_german: bool = False  # said on the command line only, of articles whose language is guessed wrong
    path: Path | None = None
    origins: Mapping[str, str] = field(default_factory=dict, compare=False)

    @classmethod
    def load(cls, path: Path | str) -> "Config":
        """Return the configuration of a file. Raises ConfigError naming file, key and remedy."""
        path = Path(path)
        values: dict[str, Any] = {}
        origins: dict[str, str] = {}
        for file, table in _chain(path, ()):
            for key, (name, value) in _values(table, Reader(file)):
                values[name] = {**values.get(name, {}), **value} if isinstance(value, dict) else value
                origins[key] = str(file)
        return _config({**values, "path": path.resolve(), "origins": origins})

    @classmethod
    def nearest(cls, start: Path) -> "Config":
        """Return the configuration that governs a file or folder: the nearest one upwards, else the defaults."""
        start = start.resolve()
        for folder in (start, *start.parents):
            if (folder / FILE).is_file():
                return cls.load(folder / FILE)
            pyproject = folder / "pyproject.toml"
            if pyproject.is_file() and _section(pyproject) is not None:
                return cls.load(pyproject)
        return cls()

    @property
    def root(self) -> Path:
        """The folder that relative paths of the configuration start from."""
        return self.path.parent if self.path else Path.cwd()

    def with_command_line(self, **values: Any) -> "Config":
        """Return the configuration with what the command line says instead; None says nothing.

        >>> Config().with_command_line(fail_level=Severity.NOTE, select=None).origins
        {'rules.fail-level': 'command line'}
        """
        said = {name: value for name, value in values.items() if value is not None}
        keys = {name: f"{section}.{key}" for section, keys in SECTIONS.items() for key, (name, _) in keys.items()}
        return replace(self, **said, origins={**self.origins, **{keys[n]: "command line" for n in said if n in keys}})

    def explained(self) -> Iterator[tuple[str, Any, str]]:
        """Yield each key with its value and where that came from: "default", a file, "command line", or the profile."""
        style = {"names": self.style.names, "marks": self.style.typography}
        for section, keys in SECTIONS.items():
            for key, (name, _read) in keys.items():
                owner, _, rest = name.partition("_")
                if name == "names_profile":
                    continue  # a starting point for the keys beside it, which are shown as they came out
                value = getattr(style[owner], rest) if owner in style else getattr(self, name)
                yield f"{section}.{key}", value, self.origins.get(f"{section}.{key}", self._default(owner))
        yield "per-file-ignores", dict(self.per_file_ignores), self.origins.get("per-file-ignores", "default")

    def _default(self, owner: str) -> str:
        profile = self.origins.get("names.profile")
        return f"names.profile of {profile}" if owner == "names" and profile else "default"


def _chain(path: Path, seen: tuple[Path, ...]) -> Iterator[tuple[Path, Mapping[str, Any]]]:
    """Yield the files that a configuration extends, farthest first, and then itself."""
    here = path.resolve()
    if here in seen:
        circle = " → ".join(file.name for file in (*seen[seen.index(here) :], here))
        raise ConfigError(
            _("{path}: extend goes round in a circle: {circle}; take one of them out", path=seen[-1], circle=circle)
        )
    table = _read(path)
    if "extend" in table:
        other = path.parent / Reader(path).text(table["extend"], "extend")
        if not other.is_file():
            raise ConfigError(_("{path}: extend: no such file: {other}", path=path, other=other))
        yield from _chain(other, (*seen, here))
    yield path, table


def _values(table: Mapping[str, Any], reader: Reader) -> Iterator[tuple[str, tuple[str, Any]]]:
    """Yield each key that a file sets, with the field it goes to and its value."""
    reader.check_keys(table, (*SECTIONS, *TOP), "")
    for section, keys in SECTIONS.items():
        content = reader.table(table.get(section, {}), section)
        reader.check_keys(content, keys, f"{section}.")
        for key, (name, read) in keys.items():
            if key in content:
                yield f"{section}.{key}", (name, read(reader, content[key], f"{section}.{key}"))
    for key, (name, read) in TOP.items():
        if name and key in table:
            yield key, (name, read(reader, table[key], key))


def _config(values: dict[str, Any]) -> Config:
    names = {name.removeprefix("names_"): values.pop(name) for name in list(values) if name.startswith("names_")}
    marks = {name.removeprefix("marks_"): values.pop(name) for name in list(values) if name.startswith("marks_")}
    profile = PROFILES[names.pop("profile", "duden")]
    return Config(style=HouseStyle(replace(profile, **names), Typography(**marks)), **values)


def _toml(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_text(encoding="utf-8-sig"))
    except OSError as error:
        raise ConfigError(
            _("{path}: cannot be read: {reason}; check the name given to --config", path=path, reason=error.strerror)
        ) from error
    except UnicodeDecodeError as error:
        raise ConfigError(
            _("{path}: byte {byte} is not UTF-8; save the file as UTF-8", path=path, byte=error.start)
        ) from error
    except tomllib.TOMLDecodeError as error:
        raise ConfigError(_("{path}: is not TOML: {error}", path=path, error=error)) from error


def _read(path: Path) -> Mapping[str, Any]:
    return (_section(path) or {}) if path.name == "pyproject.toml" else _toml(path)


def _section(pyproject: Path) -> Mapping[str, Any] | None:
    """Return what a pyproject.toml says under [tool.druckreif], None when it says nothing."""
    reader = Reader(pyproject)
    tools = reader.table(_toml(pyproject).get("tool", {}), "tool")
    return reader.table(tools["druckreif"], "tool.druckreif") if "druckreif" in tools else None
