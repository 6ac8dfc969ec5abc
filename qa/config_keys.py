"""The keys of druckreif.toml: what each may hold, and where its value goes. `SECTIONS` is the list.

`qa/schemas/druckreif.schema.json` says the same to editors; a test keeps the two together.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from string import Formatter
from typing import Any

from qa.documents import Severity
from qa.errors import ConfigError, did_you_mean
from qa.messages import _
from qa.style import NameStyle

PLACEHOLDERS = ("stem", "language", "ending")

PROFILES = {
    "duden": NameStyle(),
    "press": NameStyle(system="press"),
    "ukrainian": NameStyle(ukrainian_places="ukrainian"),
}


@dataclass(frozen=True, slots=True)
class Reader:
    """Checks values and says in which file and under which key one is wrong."""

    path: Path

    def check_keys(self, table: Mapping[str, Any], known: Iterable[str], prefix: str) -> None:
        """Raise ConfigError for the first key that is not known."""
        known = list(known)
        for key in table:
            if key not in known:
                raise ConfigError(
                    _(
                        '{path}: unknown key "{prefix}{key}"{hint} (known: {known})',
                        path=self.path,
                        prefix=prefix,
                        key=key,
                        hint=did_you_mean(key, known),
                        known=", ".join(known),
                    )
                )

    def table(self, value: Any, key: str) -> Mapping[str, Any]:
        """Return a table as it is."""
        if not isinstance(value, dict):
            raise ConfigError(_("{path}: {key} must be a table; write [{key}]", path=self.path, key=key))
        return value

    def text(self, value: Any, key: str) -> str:
        """Return a text."""
        if not isinstance(value, str):
            raise ConfigError(
                _("{path}: {key} must be a text in quotes, not {value!r}", path=self.path, key=key, value=value)
            )
        return value

    def flag(self, value: Any, key: str) -> bool:
        """Return true or false."""
        if not isinstance(value, bool):
            raise ConfigError(
                _("{path}: {key} must be true or false, not {value!r}", path=self.path, key=key, value=value)
            )
        return value

    def texts(self, value: Any, key: str) -> tuple[str, ...]:
        """Return a list of texts."""
        if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
            raise ConfigError(
                _("{path}: {key} must be a list of texts, not {value!r}", path=self.path, key=key, value=value)
            )
        return tuple(value)

    def mapping(self, value: Any, key: str) -> dict[str, str]:
        """Return a table of texts."""
        if not isinstance(value, dict) or not all(isinstance(item, str) for item in value.values()):
            raise ConfigError(
                _("{path}: {key} must be a table of texts, not {value!r}", path=self.path, key=key, value=value)
            )
        return dict(value)

    def lists(self, value: Any, key: str) -> dict[str, tuple[str, ...]]:
        """Return a table of lists of texts."""
        return {name: self.texts(item, f'{key}."{name}"') for name, item in self.table(value, key).items()}

    def severity(self, value: Any, key: str) -> Severity:
        """Return a severity."""
        return Severity(OneOf(*Severity)(self, value, key))

    def severities(self, value: Any, key: str) -> dict[str, Severity]:
        """Return a table of severities."""
        return {rule: self.severity(level, f"{key}.{rule}") for rule, level in self.mapping(value, key).items()}

    def paths(self, value: Any, key: str) -> tuple[Path, ...]:
        """Return the files of a list, absolute; they are named relative to the configuration."""
        found = tuple((self.path.parent / item).resolve() for item in self.texts(value, key))
        for path in found:
            if not path.is_file():
                raise ConfigError(_("{path}: {key}: no such file: {file}", path=self.path, key=key, file=path))
        return found

    def pattern(self, value: Any, key: str) -> str:
        """Return a pattern of file names; one with a slash starts from the configuration's folder, now absolute."""
        text = self.text(value, key)
        try:
            names = [name for _literal, name, _spec, _conversion in Formatter().parse(text) if name is not None]
        except ValueError as error:
            raise ConfigError(
                _("{path}: {key}: {error}; write {{stem}}", path=self.path, key=key, error=error)
            ) from error
        for name in names:
            if name not in PLACEHOLDERS:
                near = did_you_mean(name, PLACEHOLDERS)
                raise ConfigError(
                    _(
                        '{path}: {key}: unknown placeholder "{{{name}}}"{near} (known: {known})',
                        path=self.path,
                        key=key,
                        name=name,
                        near=near,
                        known=", ".join(PLACEHOLDERS),
                    )
                )
        folder = str(self.path.resolve().parent).replace("{", "{{").replace("}", "}}")
        return f"{folder}/{text}" if "/" in text else text


class OneOf:
    """Reads a text that must be one of a few."""

    def __init__(self, *known: str) -> None:
        self.known = tuple(str(word) for word in known)

    def __call__(self, reader: Reader, value: Any, key: str) -> str:
        """Return the text. Raises ConfigError for another one."""
        if value not in self.known:
            raise ConfigError(
                _(
                    '{path}: {key} must be one of {known}, not "{value}"{hint}',
                    path=reader.path,
                    key=key,
                    known=", ".join(self.known),
                    value=value,
                    hint=did_you_mean(str(value), self.known),
                )
            )
        return str(value)


Read = Callable[[Reader, Any, str], Any]

# section -> key -> (field of Config, or of NameStyle with names_, of Typography with marks_; how the value is read)
SECTIONS: dict[str, dict[str, tuple[str, Read]]] = {
    "rules": {
        "select": ("select", Reader.texts),
        "ignore": ("ignore", Reader.texts),
        "severity": ("severity", Reader.severities),
        "fail-level": ("fail_level", Reader.severity),
    },
    "names": {
        "profile": ("names_profile", OneOf(*PROFILES)),
        "system": ("names_system", OneOf("duden", "press")),
        "ukrainian_places": ("names_ukrainian_places", OneOf("ukrainian", "established", "russian")),
        "overrides": ("names_overrides", Reader.mapping),
    },
    "typography": {
        "quotes": ("marks_quotes", OneOf("german", "guillemets", "swiss")),
        "percent_space": ("marks_percent_space", OneOf("any", "narrow", "none")),
        "swiss": ("marks_swiss", Reader.flag),
    },
    "glossary": {"files": ("glossaries", Reader.paths), "shipped": ("shipped_glossary", Reader.flag)},
    "files": {
        "source": ("source", Reader.pattern),
        "target": ("target", Reader.pattern),
        "exclude": ("exclude", Reader.texts),
    },
    "align": {"encoder": ("encoder", Reader.text), "lexicon": ("lexicons", Reader.paths)},
    "messages": {"language": ("messages", OneOf("de", "en"))},
}
# Keys that stand outside a section; `extend` names a configuration whose values hold where this one says nothing.
TOP: dict[str, tuple[str, Read]] = {"extend": ("", Reader.text), "per-file-ignores": ("per_file_ignores", Reader.lists)}
