"""Given names with a form of their own in German, and how Ukrainian and Russian forms of one name go together."""

from functools import cache, lru_cache
from pathlib import Path

from qa.languages.codes import SLAVIC_LANGUAGES
from qa.languages.morphology import readings
from qa.languages.table_rows import table_rows
from qa.languages.words import zipf
from qa.names.cyrillic import plain

TABLE = Path(__file__).with_name("given_names.tsv")
COMMON_IN_GERMAN = 3.6  # Zipf frequency: Peter 5.1, Olga 3.6; Igor 3.5
COLUMNS = {"uk": 0, "ru": 1, "kk": 1, "be": 1}


def established(word: str, language: str, base: str) -> tuple[str, ...]:
    """Return the German forms of a given name spelled in `language`, best first, following the name of `base` (uk or ru).

    >>> established("Сергій", "uk", "uk"), established("Сергій", "uk", "ru")
    (('Serhij', 'Sergij'), ('Sergei', 'Sergej'))
    """
    if base not in ("uk", "ru"):
        return ()
    return _forms()[COLUMNS.get(language, 1), base].get(_key(word), ())


@lru_cache(maxsize=20_000)
def is_given_name(word: str) -> bool:
    """True for a Ukrainian or Russian given name of the table, in the nominative.

    >>> is_given_name("Володимир"), is_given_name("Дональд")
    (True, False)
    """
    key = _key(word)
    return any(key in forms for forms in _forms().values())


@lru_cache(maxsize=20_000)
def _key(word: str) -> str:
    return plain(word).capitalize()


@lru_cache(maxsize=20_000)
def is_of_another(german: str, word: str) -> bool:
    """True for a German form of the table that belongs to other given names than `word`, which is one, too.

    Names that people bear anywhere (`is_international`) may stand for any that sounds so: Peter for Питер.

    >>> is_of_another("Igor", "Егор"), is_of_another("Ekaterina", "Катерина"), is_of_another("Peter", "Питер")
    (True, False, False)
    """
    key, german = _key(word), german.capitalize()
    bearers = _bearers().get(german, frozenset())
    if not bearers or key in bearers or is_international(german):
        return False
    return is_given_name(word) or _is_called_so(word)


def is_borne(german: str) -> bool:
    """True for a German form of a given name of the table: Olena, Wladimir; not Putin."""
    return german in _bearers()


def is_international(german: str) -> bool:
    """True for a given name that is common in German as well: Peter, Paul, David, Maria; not Igor or Walentina."""
    return zipf(german) >= COMMON_IN_GERMAN


def _is_called_so(word: str) -> bool:
    """True for a given name of the dictionaries: Алевтина, Ірена."""
    return any(
        r.is_known and "Name" in r.grammemes for language in SLAVIC_LANGUAGES for r in readings(word, language)[:2]
    )


@cache
def every_german_form() -> frozenset[str]:
    """Return the German forms of all given names of the table.

    >>> "Serhij" in every_german_form()
    True
    """
    return frozenset(form for forms in _forms().values() for some in forms.values() for form in some)


@cache
def _bearers() -> dict[str, frozenset[str]]:
    """Return for each German form the Ukrainian and Russian names of the rows that it stands in."""
    found: dict[str, frozenset[str]] = {}
    for cells in _rows():
        names = frozenset(name for cell in cells[:2] for name in cell.split("|"))
        for form in {form for cell in cells[2:4] for form in cell.split("|")}:
            found[form] = found.get(form, frozenset()) | names
    return found


@cache
def _rows() -> list[list[str]]:
    return table_rows(TABLE)


@cache
def _forms() -> dict[tuple[int, str], dict[str, tuple[str, ...]]]:
    found: dict[tuple[int, str], dict[str, tuple[str, ...]]] = {(c, b): {} for c in (0, 1) for b in ("uk", "ru")}
    for cells in _rows():
        for column in (0, 1):
            for name in cells[column].split("|"):
                for base, cell in (("uk", cells[2]), ("ru", cells[3])):
                    old = found[column, base].get(name, ())
                    found[column, base][name] = old + tuple(f for f in cell.split("|") if f not in old)
    return found
