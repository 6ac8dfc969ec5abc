"""Negations and what only looks like one."""

import re

import pytest

from qa.languages.negation import TABLE, denials, denying_words, exclusions, german_denials


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Він не прийшов.", "uk"),
        ("Світла немає.", "uk"),
        ("Ніхто нічого не сказав.", "uk"),
        ("Жоден депутат не голосував.", "uk"),
        ("Он не пришёл.", "ru"),
        ("Никто не знает.", "ru"),
        ("Туда нельзя.", "ru"),
    ],
)
def test_a_clause_is_denied_once(text: str, language: str) -> None:
    assert len(denials(text, language)) == 1


@pytest.mark.parametrize(
    ("text", "language", "german"),
    [
        ("не раз", "uk", ""),
        ("незважаючи на дощ", "uk", ""),
        ("не менш як двадцять", "uk", ""),
        ("ледь не загинув", "uk", ""),
        ("не тільки Київ", "uk", "auch Kyjiw"),
        ("поки міст не відкрили", "uk", "bis die Brücke offen war"),
        ("не более ста", "ru", ""),
        ("чуть не погиб", "ru", ""),
        ("тем не менее", "ru", ""),
        ("нельзя не признать", "ru", ""),
    ],
)
def test_idioms_deny_nothing(text: str, language: str, german: str) -> None:
    assert denials(text, language, german) == []


def test_an_idiom_counts_where_the_german_has_no_word_for_it() -> None:
    assert denials("не тільки Київ", "uk", "nur Kyjiw") != []
    assert denials("пока не комментировал", "ru", "bisher kommentiert") != []


def test_without_is_an_exclusion_and_no_doubt_is_none() -> None:
    assert len(exclusions("місто без світла", "uk")) == 1
    assert exclusions("без сумніву", "uk") == []


@pytest.mark.parametrize("text", ["nicht", "keine Spur", "niemand", "weder", "ohne Strom", "keineswegs"])
def test_german_negators(text: str) -> None:
    assert german_denials(text)


@pytest.mark.parametrize("text", ["und", "unser", "unter", "Union", "Universität", "die Note", "los"])
def test_german_words_that_deny_nothing(text: str) -> None:
    assert not german_denials(text)
    assert not denying_words(text)
    assert not denying_words(text, near=True)


@pytest.mark.parametrize("text", ["weigerte sich", "lehnte ab", "scheiterte", "verhinderte", "fehlt", "verboten"])
def test_german_words_that_deny_in_their_meaning(text: str) -> None:
    assert denying_words(text)


def test_kazakh_is_not_read() -> None:
    assert denials("ол келген жоқ", "kk") == []


def test_every_row_has_five_cells_and_a_pattern_that_compiles() -> None:
    rows = [line.split("\t") for line in TABLE.read_text(encoding="utf-8").splitlines() if line and line[0] != "#"]
    assert all(len(row) == 5 and row[4] for row in rows)
    assert all(re.compile(row[2]) and re.compile(row[3]) for row in rows)
