"""Foreign names in Cyrillic: known spellings, transcription letter by letter, and people of other Slavic countries."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qa.names import transliterate
from qa.names.foreign import (
    follows_beginning,
    follows_cyrillic,
    has_foreign_shape,
    known_spellings,
    sounds_like,
)
from qa.names.letter_by_letter import meant_spelling
from qa.names.slavs_abroad import is_slav_abroad

CYRILLIC = st.text(alphabet="абвгдежзийклмнопрстуфхцчшщьюяєії", min_size=3, max_size=9).map(str.capitalize)


@pytest.mark.parametrize(
    ("cyrillic", "latin"),
    [("Вашингтон", "Washington"), ("Леслі", "Leslie"), ("Ніксон", "Nixon"), ("Бірмінгем", "Birmingham")],
)
def test_known_spellings_hold_the_usual_one(cyrillic: str, latin: str) -> None:
    assert latin in known_spellings(cyrillic)


def test_spellings_come_most_frequent_first() -> None:
    assert known_spellings("Питер")[0] == "Peter"


@pytest.mark.parametrize(
    ("german", "word", "language", "meant"),
    [
        ("Leykers", "Лейкерс", "uk", "Lakers"),
        ("Stajnem", "Стайнем", "uk", "Steinem"),
        ("Missisipi", "Миссисипи", "ru", "Mississippi"),
        ("Siso", "Сісо", "uk", None),  # a rare name as it stands
        ("Haeder", "Хедер", "uk", None),  # not letter by letter
        ("Thatcher", "Тэтчер", "ru", None),
    ],
)
def test_what_a_transcribed_name_means(german: str, word: str, language: str, meant: str | None) -> None:
    assert meant_spelling(german, word, language) == meant


@pytest.mark.parametrize("village", ["Зоря", "Мосир", "Пирятин", "Полянка", "Чорна"])
def test_villages_of_ours_are_not_put_into_foreign_letters(village: str) -> None:
    assert meant_spelling(transliterate(village), village, is_certain=False) is None


@given(CYRILLIC)
def test_a_transliteration_follows_its_word(word: str) -> None:
    for system in ("duden", "english"):
        assert follows_cyrillic(transliterate(word, system=system), word)


def test_a_lost_ending_is_forgiven_at_the_beginning_only() -> None:
    assert follows_beginning("Arktyts", "Арктиці")
    assert not follows_cyrillic("Arktis", "Арктика")


def test_a_lost_letter_changes_the_sound() -> None:
    assert sounds_like("Донггала", "donggala")
    assert not sounds_like("Донггала", "donggla")


@pytest.mark.parametrize(("word", "is_foreign"), [("Ніксон", True), ("Кеннеді", True), ("Коваленко", False)])
def test_foreign_shapes(word: str, is_foreign: bool) -> None:
    assert has_foreign_shape(word) is is_foreign


@pytest.mark.parametrize(
    ("name", "sentence", "language", "is_abroad"),
    [
        ("Зорана Заєва", "про Зорана Заєва", "uk", True),
        ("Петков", "болгарський міністр Петков", "uk", True),
        ("Бабиш", "чеський прем'єр Бабиш", "uk", True),
        ("Горан Иванов", "сказал Горан Иванов", "ru", True),
        ("Зеленський", "президент Зеленський у Києві", "uk", False),
        ("Морозов", "чеснок и лук, сказал Морозов", "ru", False),
    ],
)
def test_people_of_other_slavic_countries(name: str, sentence: str, language: str, is_abroad: bool) -> None:
    assert is_slav_abroad(name, sentence, language) is is_abroad
