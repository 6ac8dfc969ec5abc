"""Capitals that newspapers write for the country: Baku for Азербайджан, and the country for its capital."""

from functools import cache
from pathlib import Path

from qa.languages.table_rows import table_rows

TABLE = Path(__file__).with_name("capitals.tsv")


def stand_for_each_other(one: str, other: str) -> bool:
    """Return whether two German names mean one government: a country and its capital, or two names of that.

    >>> stand_for_each_other("Aserbaidschan", "Baku"), stand_for_each_other("Baku", "Riga")
    (True, False)
    """
    return bool(_groups().get(one, frozenset()) & _groups().get(other, frozenset()))


def is_seat_of_power(name: str) -> bool:
    """True for a German name that stands for a government (Baku, Kreml), the countries themselves left out.

    >>> is_seat_of_power("Baku"), is_seat_of_power("Aserbaidschan"), is_seat_of_power("Charkiw")
    (True, False, False)
    """
    return bool(_groups().get(name, frozenset()) - {name})


def is_government(name: str) -> bool:
    """Return whether a German name is a country or capital of the table: Moskau erklärte …"""
    return name in _groups()


def governments() -> frozenset[str]:
    """Return the German names of the countries and capitals of the table."""
    return frozenset(_groups())


@cache
def _groups() -> dict[str, frozenset[str]]:
    """Return each name with the countries it may stand for: Brüssel for Belgien and for the Union."""
    found: dict[str, frozenset[str]] = {}
    for country, names in table_rows(TABLE)[1:]:
        for name in (country, *names.split("|")):
            found[name] = found.get(name, frozenset()) | {country}
    return found
