"""The tables: well formed, and saying of their own witnesses what the witnesses say."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qa.errors import ConfigError
from qa.names import spellings, transliterate
from qa.names.lattices import ends_in, ends_of, first_step, lattice
from qa.names.spelling import written
from qa.names.systems import FAMILIES, FOLDER, every_system, system

TABLES = sorted(FOLDER.glob("*.tsv"))


@pytest.mark.parametrize("path", TABLES, ids=lambda path: path.stem)
def test_every_table_has_a_full_header_and_four_columns(path):
    lines = path.read_text(encoding="utf-8").splitlines()
    keys = {line[1:].partition(":")[0].strip() for line in lines if line.startswith("#")}
    assert {"title", "authority", "year", "url", "family", "language", "base"} <= keys
    rows = [line.split("\t") for line in lines if line and not line.startswith("#")]
    assert {len(row) for row in rows} == {4}
    contexts = {row[1] for row in rows[1:]}
    assert all(re.fullmatch(r"|(?:[VCЬ#]|\[\S+\])?_(?:[VCЬ#]|\[\S+\])?", context) for context in contexts), contexts


def test_families_and_languages_are_known():
    assert {table.family for table in every_system()} <= set(FAMILIES)
    assert {(t.family, t.language, t.base) for t in every_system()} >= {
        ("duden", c, c) for c in ("uk", "ru", "kk", "be")
    }


@pytest.mark.parametrize(
    ("language", "name", "german"),
    [
        ("uk", "Запоріжжя", "Saporischschja"),
        ("uk", "Кривий Ріг", "Krywyj Rih"),
        ("uk", "Слов'янськ", "Slowjansk"),
        ("uk", "Слов’янськ", "Slowjansk"),
        ("uk", "Словʼянськ", "Slowjansk"),
        ("uk", "Згурівка", "Shuriwka"),
        ("uk", "Щасливцеве", "Schtschaslywzewe"),
        ("uk", "Яготин", "Jahotyn"),
        ("uk", "Новак-Петренко", "Nowak-Petrenko"),
        ("uk", "Володи́мир Зеле́нський", "Wolodymyr Selenskyj"),
        ("uk", "Ґорґани", "Gorgany"),
        ("ru", "Александр Жуковский", "Alexander Schukowski"),
        ("ru", "Ельцин", "Jelzin"),
        ("ru", "Юрьев", "Jurjew"),
        ("ru", "Хрущёв", "Chruschtschow"),
        ("ru", "Нижний Тагил", "Nischni Tagil"),
        ("ru", "Толстой", "Tolstoi"),
        ("ru", "Белый", "Bely"),
        ("ru", "Писарев", "Pissarew"),
        ("ru", "Афанасьев", "Afanassjew"),
        ("ru", "Власьево", "Wlassjewo"),
        ("ru", "Васьков", "Waskow"),
        ("ru", "Письменный", "Pismenny"),
        ("ru", "Лысьва", "Lyswa"),
        ("ru", "Русь", "Rus"),
        ("ru", "Беларусь", "Belarus"),
        ("ru", "Гусь-Хрустальный", "Gus-Chrustalny"),
        ("ru", "Буйнакск", "Buinaksk"),
        ("ru", "Егорлыкская", "Jegorlykskaja"),
        ("ru", "Кстово", "Kstowo"),
        ("ru", "Чебоксары", "Tscheboksary"),
        ("ru", "Токсово", "Toksowo"),
        ("ru", "Алексеевка", "Alexejewka"),
        ("ru", "Аксёнов", "Axjonow"),
        ("ru", "Феликс", "Felix"),
        ("uk", "Великобурлукська", "Welykoburlukska"),
        ("kk", "Қостанай", "Qostanai"),
        ("be", "Беларусь", "Belarus"),
        ("kk", "Өскемен", "Öskemen"),
        ("be", "Магілёў", "Mahiljou"),
        ("uk", "УДАР", "UDAR"),
        ("uk", "В. О. Щука", "W. O. Schtschuka"),
    ],
)
def test_first_choice(language, name, german):
    assert transliterate(name, language=language) == german


@pytest.mark.parametrize(
    ("name", "german"), [("Афанасьєв", "Afanassjew"), ("Буйнакськ", "Buinaksk"), ("Чебоксарський", "Tscheboksarski")]
)
def test_first_choice_of_a_russian_name_in_a_ukrainian_text(name, german):
    assert written(name, system("duden", "uk", "ru")) == german


def test_the_press_writes_endings_shorter():
    assert transliterate("Кличко Залужний", system="press") == "Klytschko Saluschny"
    assert transliterate("Сергей", language="ru", system="press") == "Sergej"
    assert transliterate("Афанасьев", language="ru", system="press") == "Afanasjew"


def test_english_follows_resolution_55():
    assert transliterate("Згорани Єнакієве Харків", system="english") == "Zghorany Yenakiieve Kharkiv"


def test_scientific_is_letter_for_letter():
    assert transliterate("Щедрий", system="scientific") == "Ščedryj"


@pytest.mark.parametrize(
    ("language", "system", "name", "latin"),
    [
        ("kk", "scientific", "Қарағанды", "Ķaraġandy"),
        ("kk", "scientific", "Өскемен", "Ôskemen"),
        ("kk", "scientific", "Абай Құнанбайұлы", "Abaj Ķu̇nanbaju̇ly"),
        ("be", "scientific", "Магілёў", "Mahilëŭ"),
        ("be", "scientific", "Брэст", "Brėst"),
        ("be", "english", "Магілёў", "Mahilyow"),
        ("be", "english", "Віцебск", "Vitsyebsk"),
        ("ru", "english", "Сергій", "Sergiy"),
        ("ru", "scientific", "Їжак", "Ïžak"),
    ],
)
def test_other_systems_leave_no_cyrillic_letter(language, system, name, latin):
    assert transliterate(name, language=language, system=system) == latin


def test_spellings_hold_what_a_system_admits_and_nothing_of_another():
    forms = spellings("Максимович")
    assert {"Maxymowytsch", "Maksymowytsch"} <= forms
    assert "Maksymovych" not in forms
    assert {"Dmytro"} <= spellings("Дмитро")


def test_spellings_are_bounded():
    assert len(spellings("йс" * 5_000)) <= 260


def test_unknown_systems_are_told_with_what_there_is():
    with pytest.raises(ConfigError, match=r"dudn.*did you mean"):
        transliterate("Київ", system="dudn")


def test_a_lattice_is_the_word_group_by_group():
    assert lattice("Щур", system("duden", "uk")) == (("schtsch",), ("u",), ("r",))


@given(st.text("абвгдеєжиіїйклщьюяёы'", max_size=9), st.text("abdefghijklmnosuwyz'", max_size=12))
def test_a_word_read_step_by_step_reaches_what_its_lattice_reaches(word, latin):
    for table in every_system():
        steps = lattice(word, table)
        own = "".join(forms[-1] for forms in steps) + latin
        assert ends_in(word, table, own) == ends_of(steps, own)
        assert ends_in(word, table, latin) == ends_of(steps, latin)
        assert first_step(word, table) == (steps[0] if steps else ())
