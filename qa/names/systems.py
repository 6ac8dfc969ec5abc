"""Transliteration systems: tables that say what each Cyrillic letter becomes, and where.

A table is a TSV file in `systems/`, named authority-language-Source-Target[-year]; `…-as-rus` reads a spelling in one
language as a name of another. Lines that begin with `#` give title, authority, year, URL and three keys: `family` (what
the house style chooses: duden, press, english, scientific), `language` (whose letters are read) and `base` (whose name
it is). The columns are letters, context, latin (first choice, then what else is admitted) and a witness.

A context is `left_right`; each side is empty or one of `V` vowel, `C` consonant, `Ь` soft sign, hard sign or apostrophe,
`#` the edge of the word, `[…]` these letters. The longest letters win, then the row with a context, then table order.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from qa.errors import ConfigError, did_you_mean
from qa.languages.codes import require_language
from qa.messages import _
from qa.names.cyrillic import SIGNS, VOWELS

FOLDER = Path(__file__).parent / "systems"
# `@` in a table: what may stand for a vowel in the many spellings of Europe (Челсі Chelsea, Бордо Bordeaux).
_TWO_AND_THREE = "aa ae ai au ay ea ee ei eo eu ey ia ie io iu oa oe oi oo ou oy ua ue ui uo uy eau eou iou aoi"
_WITH_SILENT_LETTERS = "ah eh ih oh uh äh öh üh augh eigh igh aw ew ow aye eye ough owe oe ewe awe"
VOWEL_RUNS = (
    *"aeiouyäöüáàâãåéèêëíîïóòôõøúûýœæ",
    *_TWO_AND_THREE.split(),
    *_WITH_SILENT_LETTERS.split(),
)
FAMILIES = ("duden", "press", "english", "scientific", "sound")


@dataclass(frozen=True, slots=True)
class Rule:
    """One row: `letters` in this context are written as one of `forms`, best first."""

    letters: str
    left: str
    right: str
    forms: tuple[str, ...]

    def holds(self, before: str, after: str) -> bool:
        """True between these neighbours; an empty string is the edge of the word."""
        return _fits(self.left, before) and _fits(self.right, after)


@dataclass(frozen=True, slots=True, eq=False)
class System:
    """A table. `rules` maps a letter to the rules whose letters begin with it, the one to try first in front."""

    id: str
    title: str
    family: str
    language: str
    base: str
    rules: dict[str, tuple[Rule, ...]]


def _fits(side: str, neighbour: str) -> bool:
    match side:
        case "":
            return True
        case "#":
            return not neighbour
        case "V":
            return neighbour in VOWELS and neighbour != ""
        case "C":
            return neighbour.isalpha() and neighbour not in VOWELS and neighbour not in SIGNS
        case "Ь":
            return neighbour in SIGNS and neighbour != ""
    return neighbour != "" and neighbour in side[1:-1]


@cache
def system(family: str, language: str, base: str = "") -> System:
    """Return the table of that family for names written in `language` that belong to `base` (by default the same).

    Raises ConfigError when there is none.

    >>> system("duden", "uk").id
    'duden-ukr-Cyrl-Latn'
    """
    for found in every_system():
        if (found.family, found.language, found.base) == (family, language, base or language):
            return found
    require_language(language)
    known = sorted({f"{found.family}:{found.language}" for found in every_system()})
    raise ConfigError(
        _(
            'no transliteration system "{family}" for language "{language}"{hint} (family:language: {known})',
            family=family,
            language=language,
            hint=did_you_mean(f"{family}:{language}", known),
            known=", ".join(known),
        )
    )


@cache
def systems_reading(language: str) -> tuple[System, ...]:
    """Return the tables for names spelled in that language: its own first, German before English before scientific."""
    mine = [found for found in every_system() if found.language == language]
    return tuple(sorted(mine, key=lambda s: (s.base != s.language, FAMILIES.index(s.family))))


@cache
def has_systems(language: str) -> bool:
    """True for a language whose names can be read and judged: it has a German table, an English one and one of sounds.

    >>> has_systems("ru"), has_systems("en")
    (True, False)
    """
    return {"duden", "english", "sound"} <= {found.family for found in systems_reading(language)}


@cache
def every_system() -> tuple[System, ...]:
    """Return all tables in the order of their file names."""
    return tuple(_load(path.stem) for path in sorted(FOLDER.glob("*.tsv")))


@cache
def _load(name: str) -> System:
    header, rows = _read(FOLDER / f"{name}.tsv")
    parent = header.get("extends")
    rules = {(r.letters, r.left, r.right): r for r in _all_rules(_load(parent))} if parent else {}
    for letters, context, latin, _witness in rows:
        left, _, right = context.partition("_")
        rules[letters, left, right] = Rule(letters, left, right, _forms(latin))
    return System(
        name, header["title"], header["family"], header["language"], header["base"], _by_letter(rules.values())
    )


def read_system(path: Path) -> System:
    """Return the table of a file that stands outside `systems/` and extends no other."""
    header, rows = _read(path)
    rules = [Rule(row[0], *_sides(row[1]), _forms(row[2])) for row in rows]
    return System(path.stem, header["title"], header["family"], header["language"], header["base"], _by_letter(rules))


def _sides(context: str) -> tuple[str, str]:
    left, _, right = context.partition("_")
    return left, right


def _forms(cell: str) -> tuple[str, ...]:
    forms: list[str] = []
    for form in cell.split("|"):
        if form.count("@") == 2:  # @j@, as in Victoria, Viktorija: the shortest vowels are enough
            forms += [a + form[1:-1] + b for a in "iye" for b in "aeou"]
        else:
            forms += [form.replace("@", run) for run in VOWEL_RUNS] if "@" in form else [form]
    return tuple(dict.fromkeys(forms))


def _all_rules(parent: System) -> list[Rule]:
    return [rule for rules in parent.rules.values() for rule in rules]


def _by_letter(rules: Iterable[Rule]) -> dict[str, tuple[Rule, ...]]:
    found: dict[str, list[Rule]] = {}
    for rule in rules:
        found.setdefault(rule.letters[0], []).append(rule)
    # Among rules for the same letters, «и after ь» must be asked before plain «и».
    return {
        letter: tuple(sorted(some, key=lambda r: (-len(r.letters), -(bool(r.left) + bool(r.right)))))
        for letter, some in found.items()
    }


def _read(path: Path) -> tuple[dict[str, str], list[list[str]]]:
    header: dict[str, str] = {}
    rows: list[list[str]] = []
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.startswith("#"):
            key, _, value = line[1:].partition(":")
            header[key.strip()] = value.strip()
        elif line.strip():
            rows.append(line.split("\t"))
    return header, rows[1:]
