"""Units of measure and money in running text."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qa.languages.units import TABLE, unit_words


def names(text: str, language: str) -> list[str]:
    return [word.unit.name for word in unit_words(text, language)]


@pytest.mark.parametrize(
    ("german", "ukrainian", "russian"),
    [
        ("drei Stunden", "три години", "три часа"),
        ("fünf Tage", "п’ять днів", "пять дней"),
        ("20 Kilometer", "20 кілометрів", "20 километров"),
        ("5 Mio. Dollar", "5 млн доларів", "5 млн долларов"),
        ("zwei Milliarden Euro", "два мільярди євро", "два миллиарда евро"),
        ("40 Prozent", "40 відсотків", "40 процентов"),
        ("um 5 Prozentpunkte", "на 5 відсоткових пунктів", "на 5 процентных пунктов"),
        ("300 Tonnen", "300 т", "300 т"),
        ("100 Hrywnja", "100 грн", "100 гривен"),
        ("20 Zentimeter", "20 см", "20 сантиметров"),
    ],
)
def test_the_languages_agree(german: str, ukrainian: str, russian: str) -> None:
    assert names(german, "de") == names(ukrainian, "uk") == names(russian, "ru") != []


@pytest.mark.parametrize(
    ("text", "language"),
    [("T-Shirt", "de"), ("Bundestag und Alltag", "de"), ("і т. д.", "uk"), ("метрополитен", "ru"), ("м. Київ", "uk")],
)
def test_letters_and_parts_of_words_are_no_units(text: str, language: str) -> None:
    assert names(text, language) == []


def test_a_sign_may_stand_before_its_figure() -> None:
    assert names("$20", "de") == ["dollar"]


def test_an_unknown_language_has_no_units() -> None:
    assert unit_words("10 km", "fr") == []


PIECES = st.sampled_from(
    ["20 km", "$", "Mio.", "години", "часа", "грн", "%", "miles", "Euro", "5-", " ", "x", "т", "\n", "°C", "і"]
)


@given(st.lists(PIECES, max_size=12).map("".join), st.sampled_from(["de", "uk", "ru", "en"]))
def test_spans_are_in_order_and_hold_what_is_a_unit_alone(text: str, language: str) -> None:
    found = unit_words(text, language)
    assert all(a.span.end <= b.span.start for a, b in pairwise(found))
    for word in found:
        assert word.span.of(text).strip() == word.span.of(text) != ""
        assert 0 <= word.span.start < word.span.end <= len(text)


def test_no_unit_is_listed_twice():
    rows = [line for line in TABLE.read_text(encoding="utf-8").splitlines() if not line.startswith("#")]
    assert len(rows) == len(set(rows))
