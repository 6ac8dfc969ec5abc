"""`druckreif.toml` (or `[tool.druckreif]` of pyproject.toml) into a `Config`; every unknown key is an error with a hint."""

import tomllib
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, fields, replace
from pathlib import Path
from typing import Any

from qa.documents import Severity
from qa.errors import ConfigError, did_you_mean
from qa.style import HouseStyle, NameStyle, Typography

FILE = "druckreif.toml"


@dataclass(frozen=True, slots=True)
class Config:
    """Everything a newsroom can decide. Paths are absolute; `path` is the file it came from, None for the defaults."""

    style: HouseStyle = field(default_factory=HouseStyle)
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    severity: Mapping[str, Severity] = field(default_factory=dict)
    fail_level: Severity = Severity.WARNING
    glossaries: tuple[Path, ...] = ()
    shipped_glossary: bool = True
    source: str = ""
    exclude: tuple[str, ...] = ()
    messages: str = ""
    encoder: str = ""
    path: Path | None = None

    @classmethod
    def load(cls, path: Path | str) -> "Config":
        """Return the configuration of a file. Raises ConfigError naming file, key and remedy."""
        path = Path(path)
        table = _read(path)
        return _from_table(table, path)

    @classmethod
    def nearest(cls, start: Path) -> "Config":
        """Return the configuration that governs a file or folder: the nearest one upwards, else the defaults."""
        start = start.resolve()
        for folder in (start, *start.parents):
            if (folder / FILE).is_file():
                return cls.load(folder / FILE)
            pyproject = folder / "pyproject.toml"
            if pyproject.is_file() and "druckreif" in _toml(pyproject).get("tool", {}):
                return cls.load(pyproject)
        return cls()

    @property
    def root(self) -> Path:
        """The folder that relative paths of the configuration start from."""
        return self.path.parent if self.path else Path.cwd()


def _toml(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_text(encoding="utf-8-sig"))
    except OSError as error:
        raise ConfigError(f"{path}: cannot be read: {error.strerror}; check the name given to --config") from error
    except UnicodeDecodeError as error:
        raise ConfigError(f"{path}: byte {error.start} is not UTF-8; save the file as UTF-8") from error
    except tomllib.TOMLDecodeError as error:
        raise ConfigError(f"{path}: is not TOML: {error}") from error


def _read(path: Path) -> dict[str, Any]:
    table = _toml(path)
    if path.name != "pyproject.toml":
        return table
    section = table.get("tool", {}).get("druckreif", {})
    return section if isinstance(section, dict) else {}


def _from_table(table: Mapping[str, Any], path: Path) -> Config:
    reader = _Reader(path)
    reader.check_keys(table, SECTIONS, "")
    values: dict[str, Any] = {"path": path.resolve()}
    for section, keys in SECTIONS.items():
        content = reader.table(table, section)
        reader.check_keys(content, keys, f"{section}.")
        values |= {
            name: read(reader, content[key], f"{section}.{key}") for key, (name, read) in keys.items() if key in content
        }
    names = {name.removeprefix("names_"): values.pop(name) for name in list(values) if name.startswith("names_")}
    marks = {name.removeprefix("marks_"): values.pop(name) for name in list(values) if name.startswith("marks_")}
    profile = PROFILES[names.pop("profile", "duden")]
    style = HouseStyle(replace(profile, **names), Typography(**marks))
    return Config(style=style, **values)


PROFILES = {
    "duden": NameStyle(),
    "press": NameStyle(system="press"),
    "ukrainian": NameStyle(ukrainian_places="ukrainian"),
}


@dataclass(frozen=True, slots=True)
class _Reader:
    """Checks values and says in which file and under which key one is wrong."""

    path: Path

    def check_keys(self, table: Mapping[str, Any], known: Iterable[str], prefix: str) -> None:
        known = list(known)
        for key in table:
            if key not in known:
                raise ConfigError(
                    f'{self.path}: unknown key "{prefix}{key}"{did_you_mean(key, known)} (known: {", ".join(known)})'
                )

    def table(self, table: Mapping[str, Any], key: str) -> Mapping[str, Any]:
        content = table.get(key, {})
        if not isinstance(content, dict):
            raise ConfigError(f"{self.path}: {key} must be a table; write [{key}]")
        return content

    def text(self, value: Any, key: str) -> str:
        if not isinstance(value, str):
            raise ConfigError(f"{self.path}: {key} must be a text in quotes, not {value!r}")
        return value

    def flag(self, value: Any, key: str) -> bool:
        if not isinstance(value, bool):
            raise ConfigError(f"{self.path}: {key} must be true or false, not {value!r}")
        return value

    def texts(self, value: Any, key: str) -> tuple[str, ...]:
        if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
            raise ConfigError(f"{self.path}: {key} must be a list of texts, not {value!r}")
        return tuple(value)

    def mapping(self, value: Any, key: str) -> dict[str, str]:
        if not isinstance(value, dict) or not all(isinstance(item, str) for item in value.values()):
            raise ConfigError(f"{self.path}: {key} must be a table of texts, not {value!r}")
        return dict(value)

    def severity(self, value: Any, key: str) -> Severity:
        if value not in set(Severity):
            raise ConfigError(
                f'{self.path}: {key} must be one of {", ".join(Severity)}, not "{value}"{did_you_mean(str(value), Severity)}'
            )
        return Severity(value)

    def severities(self, value: Any, key: str) -> dict[str, Severity]:
        return {rule: self.severity(level, f"{key}.{rule}") for rule, level in self.mapping(value, key).items()}

    def paths(self, value: Any, key: str) -> tuple[Path, ...]:
        found = tuple((self.path.parent / item).resolve() for item in self.texts(value, key))
        for path in found:
            if not path.is_file():
                raise ConfigError(f"{self.path}: {key}: no such file: {path}")
        return found


def _one_of(*known: str) -> "_Read":
    def read(reader: _Reader, value: Any, key: str) -> str:
        if value not in known:
            raise ConfigError(
                f'{reader.path}: {key} must be one of {", ".join(known)}, not "{value}"{did_you_mean(str(value), known)}'
            )
        return str(value)

    return read


_Read = Callable[[_Reader, Any, str], Any]

# section -> key -> (field of Config, or of NameStyle with names_, of Typography with marks_; how the value is read)
SECTIONS: dict[str, dict[str, tuple[str, _Read]]] = {
    "rules": {
        "select": ("select", _Reader.texts),
        "ignore": ("ignore", _Reader.texts),
        "severity": ("severity", _Reader.severities),
        "fail-level": ("fail_level", _Reader.severity),
    },
    "names": {
        "profile": ("names_profile", _one_of(*PROFILES)),
        "system": ("names_system", _one_of("duden", "press")),
        "ukrainian_places": ("names_ukrainian_places", _one_of("ukrainian", "established", "russian")),
        "overrides": ("names_overrides", _Reader.mapping),
    },
    "typography": {
        "quotes": ("marks_quotes", _one_of("german", "guillemets", "swiss")),
        "percent_space": ("marks_percent_space", _one_of("any", "narrow", "none")),
        "swiss": ("marks_swiss", _Reader.flag),
    },
    "glossary": {"files": ("glossaries", _Reader.paths), "shipped": ("shipped_glossary", _Reader.flag)},
    "files": {"source": ("source", _Reader.text), "exclude": ("exclude", _Reader.texts)},
    "align": {"encoder": ("encoder", _Reader.text)},
    "messages": {"language": ("messages", _one_of("de", "en"))},
}

assert {name for keys in SECTIONS.values() for name, _ in keys.values() if "_" not in name[:6]} <= {
    f.name for f in fields(Config)
}
