"""Weekdays and months in running text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qa.languages.calendar import MONTHS, WEEKDAYS, calendar_words

UKRAINIAN_DAYS = ("понеділок", "вівторок", "середу", "четвер", "п’ятницю", "суботу", "неділю")
RUSSIAN_DAYS = ("понедельник", "вторник", "среду", "четверг", "пятницу", "субботу", "воскресенье")
KAZAKH_DAYS = ("дүйсенбіде", "сейсенбіде", "сәрсенбіде", "бейсенбіде", "жұмада", "сенбіде", "жексенбіде")


@pytest.mark.parametrize(("language", "days"), [("uk", UKRAINIAN_DAYS), ("ru", RUSSIAN_DAYS), ("kk", KAZAKH_DAYS)])
def test_every_weekday_is_known(language: str, days: tuple[str, ...]) -> None:
    found = [word.german for word in calendar_words(" ".join(days), language)]
    assert found == list(WEEKDAYS)


@pytest.mark.parametrize(
    ("language", "months"),
    [
        ("uk", "січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня"),
        ("ru", "января февраля марта апреля мая июня июля августа сентября октября ноября декабря"),
        ("en", "January February March April May June July August September October November December"),
        ("de", "Januar Februar März April Mai Juni Juli August September Oktober November Dezember"),
    ],
)
def test_every_month_is_known(language: str, months: str) -> None:
    assert [word.german for word in calendar_words(months, language)] == list(MONTHS)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("четверо дітей", "uk"),
        ("береза і квітка", "uk"),
        ("посередині", "uk"),
        ("суботник", "uk"),
        ("Майя и Марта", "ru"),
        ("die Tagung im Bundestag", "de"),
        ("der Maier", "de"),
    ],
)
def test_words_that_only_look_alike_are_left_alone(text: str, language: str) -> None:
    assert calendar_words(text, language) == []


def test_words_with_a_second_meaning_are_not_sure() -> None:
    assert [word.is_sure for word in calendar_words("окружающую среду, лютий", "ru")] == [False]
    assert [word.is_sure for word in calendar_words("лютий мороз", "uk")] == [False]


def test_a_month_in_figures_counts() -> None:
    assert [(word.german, word.is_sure) for word in calendar_words("am 03.05.2025", "de")] == [("Mai", False)]


PIECES = st.sampled_from(
    [
        "Montag",
        "abend",
        "am 3. Mai",
        "03.05.2025",
        "у четвер",
        "лютого",
        "среду",
        "жұмада",
        "May",
        " ",
        "-",
        ".",
        "x",
        "\n",
        "ʼ",
    ]
)


@given(st.lists(PIECES, max_size=12).map("".join), st.sampled_from(["de", "uk", "ru", "kk", "en", "fr"]))
def test_spans_lie_in_the_text_in_order(text: str, language: str) -> None:
    words = calendar_words(text, language)
    assert all(0 <= word.span.start < word.span.end <= len(text) for word in words)
    assert [word.span for word in words] == sorted(word.span for word in words)
    assert all(word.german in (*WEEKDAYS, *MONTHS) for word in words)


@given(st.sampled_from(WEEKDAYS), st.sampled_from(MONTHS), st.sampled_from([" ", ", dem ", "\n", " – "]))
def test_a_name_is_known_wherever_it_stands(day: str, month: str, between: str) -> None:
    text = f"Seit {day}{between}{month} …"
    assert [(word.german, word.span.of(text)) for word in calendar_words(text, "de")] == [(day, day), (month, month)]
