"""Relations: what their tables list, and which German preposition belongs to a noun."""

import re

import pytest

from qa.languages.relations import NOUNS, TABLE, german_preposition, kinds_of, meanings_of, plain_preposition, relations
from qa.languages.table_rows import table_rows

RELATIONS, LISTED = table_rows(TABLE), table_rows(NOUNS)
CASES = {"gent", "datv", "accs", "ablt", "loct"}


@pytest.mark.parametrize("row", RELATIONS, ids=lambda row: f"{row[0]}:{row[2]}")
def test_a_relation_has_a_kind_a_case_and_prepositions_of_both_sides(row: list[str]) -> None:
    _, kind, case, german, *source = row
    assert kind in {"any", "time", "date", "goal"}
    assert case in CASES
    assert german
    assert any(source)
    assert all(plain_preposition(word) == word for word in german.split(", "))


@pytest.mark.parametrize("row", LISTED, ids=lambda row: row[1].partition(",")[0])
def test_nouns_are_written_as_they_are_looked_for(row: list[str]) -> None:
    kind, *cells = row
    assert kind in {"date", "event", "goal"}
    words = [word for cell in cells for word in cell.split(", ") if word]
    assert [word for word in words if not re.fullmatch(r"\*?[a-zäöüßа-яіїєґ']+\*?", word)] == []


def test_no_german_word_stands_in_two_rows_of_one_kind() -> None:
    listed = [(kind, word) for kind, german, *_ in LISTED for word in german.split(", ")]
    assert len(listed) == len(set(listed))


def test_the_longest_preposition_is_met() -> None:
    assert [relation.name for _, relation in relations("разом з містом", "uk")] == ["with"]


def test_other_languages_have_no_relations() -> None:
    assert relations("until the war", "en") == []


@pytest.mark.parametrize(
    ("text", "noun", "preposition"),
    [
        ("nach dem langen Krieg", "Krieg", "nach"),
        ("ab dem 22. März", "22.", "ab"),
        ("bis zum Krieg", "Krieg", "bis zum"),
        ("bis nach dem Krieg", "Krieg", "bis nach"),
        ("nach dem Ende des Krieges", "Krieges", None),
        ("nach zwölf Jahren Krieg", "Krieg", None),
    ],
)
def test_the_preposition_of_a_noun(text: str, noun: str, preposition: str | None) -> None:
    found = german_preposition(text, text.index(noun))
    assert (found.of(text) if found else None) == preposition


def test_two_prepositions_say_nothing_plain() -> None:
    assert (plain_preposition("bis nach"), plain_preposition("bis zum"), plain_preposition("Im")) == ("", "bis", "in")


def test_a_german_compound_means_what_its_end_means() -> None:
    assert meanings_of("Jahresende", "de") & meanings_of("кінця", "uk")
    assert not meanings_of("Jahresende", "de") & meanings_of("війни", "uk")
    assert kinds_of("Krankenhaus") == {"any", "goal"}
