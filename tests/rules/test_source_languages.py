"""A source in a language whose names no table transliterates is checked all the same."""

import pytest

import qa

GERMAN = (
    "Präsident Selenskyj traf am 3. Mai in Kyjiw Thomas Anderson . Am Abend lobte Anderson die 14 Retter aus Charkiw."
)
ENGLISH = "President Zelensky met Thomas Anderson in Kyiv on 3 May. In the evening Anderson praised the 41 rescuers of Kharkiv."
UKRAINIAN = "Президент Зеленський зустрів у Києві 3 травня Томаса Андерсона. Увечері Андерсон похвалив 41 рятувальника."


@pytest.mark.parametrize("language", ["en", "pl", "und", "be"])
@pytest.mark.parametrize("source", [ENGLISH, UKRAINIAN])
def test_names_without_systems_are_passed_over(source: str, language: str) -> None:
    found = {finding.rule for finding in qa.check(GERMAN, source, source_language=language)}
    assert "space-before-punctuation" in found
    assert not any(rule.startswith("name-") for rule in found)


def test_numbers_of_an_english_source_are_compared() -> None:
    found = [
        finding for finding in qa.check(GERMAN, ENGLISH, source_language="en") if finding.rule == "number-mismatch"
    ]
    assert [finding.span.of(GERMAN) for finding in found] == ["14"]


def test_names_of_a_ukrainian_source_are_judged() -> None:
    german = "Präsident Zelenskyy traf in Kyjiw Thomas Anderson. Am Abend lobte Anderson die 41 Retter."
    found = [finding.rule for finding in qa.check(german, UKRAINIAN, source_language="uk")]
    assert "name-system" in found
