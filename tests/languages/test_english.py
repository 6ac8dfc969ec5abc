"""English sentences among German ones."""

import pytest

from qa.languages.english import english_words, is_english
from qa.languages.function_words import word_list


@pytest.mark.parametrize(
    "text",
    [
        "The minister said he would not resign.",
        "It was the third attack on the port this week.",
        "Striker misses chances against visitors",
        "THE WAR IS NOT OVER",
    ],
)
def test_english_is_recognised(text: str) -> None:
    assert is_english(text)


@pytest.mark.parametrize(
    "text",
    [
        "Der Minister will nicht zurücktreten.",
        "Die Band Take That war im Club Soho House.",
        "Live-Ticker: Alle News zum Finale der Champions League",
        "US-Team mit IT-Problemen in New York",
        "Trainer Müller lobt Spieler",
        "",
        "Українська мова",
    ],
)
def test_german_names_and_titles_are_not(text: str) -> None:
    assert not is_english(text)


def test_no_common_german_word_is_on_the_list() -> None:
    assert english_words() & word_list("common", "de") == frozenset()
