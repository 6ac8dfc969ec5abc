"""Cyrillic names in Latin letters: the form a system puts first, and every form it admits."""

from functools import lru_cache
from itertools import islice, product

from qa.names.cyrillic import WORD, plain
from qa.names.given_names import established
from qa.names.lattices import lattice
from qa.names.systems import System, system
from qa.names.unmarked_yo import with_yo

GERMAN = ("duden", "press")
MOST_SPELLINGS = 256


def transliterate(name: str, *, language: str = "uk", system: str = "duden") -> str:
    """Return the name as the system writes it first; what is not a Cyrillic word stays as it is.

    The German systems know the given names that have a form of their own in German.
    Raises ConfigError when there is no such system for the language.

    >>> transliterate("Володимир Зеленський"), transliterate("Александр Ельцин", language="ru")
    ('Wolodymyr Selenskyj', 'Alexander Jelzin')
    >>> transliterate("Харків", system="english")
    'Kharkiv'
    """
    return written(name, _table(system, language))


def written(name: str, table: System) -> str:
    """Return the name in the first choice of that table, given names with a form of their own included."""
    if WORD.fullmatch(name):  # mostly
        return first_form(name, table)
    return WORD.sub(lambda match: first_form(match.group(), table), name)


@lru_cache(maxsize=50_000)
def first_form(word: str, table: System) -> str:
    """Return one Cyrillic word in the first choice of that table, capitals as in the word."""
    is_german = table.family in GERMAN
    known = established(word, table.language, table.base) if is_german else ()
    if not known and is_german and table.language == "ru":
        word = with_yo(word)
    if not known:
        return in_case_of(word, "".join(forms[0] for forms in lattice(word, table)))
    # Sergei in the dictionary, Sergej in the newspaper.
    with_j = known[0][:-1] + "j"
    return in_case_of(word, with_j if table.family == "press" and with_j in known else known[0])


def spellings(word: str, *, language: str = "uk", system: str = "duden") -> frozenset[str]:
    """Return every form that the system admits of one word, at most 256, the likeliest kept.

    >>> sorted(spellings("Максим"))
    ['Maksym', 'Maxym']
    """
    table = _table(system, language)
    # The product runs through the last letters first; where there are too many, it is the beginnings that stay at
    # their first choice, because endings (-ий, -ый, -ей) vary most.
    forms = islice(product(*lattice(word, table)), MOST_SPELLINGS)
    return frozenset(
        [first_form(word, table), *(in_case_of(word, "".join(form)) for form in forms)]
        + [in_case_of(word, form) for form in established(word, language, language) if table.family in GERMAN]
    )


def in_case_of(word: str, latin: str) -> str:
    """Return the Latin form with the capitals of the Cyrillic word.

    >>> in_case_of("Щастя", "schtschastja"), in_case_of("УДАР", "udar"), in_case_of("Я", "ja")
    ('Schtschastja', 'UDAR', 'Ja')
    """
    word = plain(word)
    if len(word) > 1 and word.isupper():
        return latin.upper()
    return latin[:1].upper() + latin[1:] if word[:1].isupper() else latin


def _table(family: str, language: str) -> System:
    return system(family, language)
