"""Names in Ukrainian and Russian sentences; ⟦ ⟧ marks what is found."""

import re
import unicodedata
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from qa.documents import Span
from qa.names import NameKind, find_names, lemma, names_in, trained

SENTENCES = [
    ("uk", "Учора ⟦Тарас Шевчук|PER⟧ приїхав до ⟦Бахмута|LOC⟧."),
    ("uk", "Сьогодні ⟦Верховна Рада|ORG⟧ ухвалила закон."),
    ("uk", "Про це заявив ⟦В. Гнатюк|PER⟧."),
    ("uk", "У ⟦Харківській області|LOC⟧ пролунав вибух."),
    ("uk", "Тому офіцери мовчать."),
    ("uk", "Їдуть через ⟦Польщу|LOC⟧ до села ⟦Вербове|LOC⟧ ⟦Калузької області|LOC⟧."),
    ("uk", "Так розповів ⟦24 Каналу|ORG⟧ ⟦Тарас Шевчук|PER⟧."),
    ("uk", "⟦СБУ|ORG⟧ затримала чоловіка."),
    ("uk", "⟦Ларису Анатоліївну|PER⟧ бачили у селі ⟦Веселе|LOC⟧."),
    ("uk", "Слово взяв ⟦Зеле́нський|PER⟧."),
    ("uk", "Гравець «⟦Лос-Анджелес Лейкерс|ORG⟧» мовчить."),
    ("uk", "Клуб повернувся до ⟦Прем’єр-ліги|ORG⟧."),
    ("uk", "Про це повідомили в ⟦Міністерстві закордонних справ України|ORG⟧."),
    ("uk", "Курс ⟦Національного банку України|ORG⟧ зріс."),
    ("uk", "Зміни внесли до Податкового кодексу."),
    ("uk", "Води ⟦Чорного|LOC⟧ та ⟦Азовського морів|LOC⟧ теплі."),
    ("uk", "Він живе у ⟦Центральній Америці|LOC⟧."),
    ("uk", "Температура 78 °С. Потім злива."),
    ("uk", "⟦ЗЕЛЕНСЬКИЙ|PER⟧ ЗУСТРІВСЯ З ⟦МАКРОНОМ|PER⟧ У ⟦ПАРИЖІ|LOC⟧"),
    ("uk", "Вибух у ⟦Харкoві|LOC⟧."),
    ("uk", "Він виграв ⟦Кубок Девіса|ORG⟧."),
    ("uk", "Прем’єр-міністр ⟦Шмигаль|PER⟧ мовчить."),
    ("ru", "Вчера ⟦Иван Петров|PER⟧ уехал в ⟦Саратов|LOC⟧."),
    ("ru", "Поэтому завод закрыли."),
    ("ru", "Над ⟦Чёрным морем|LOC⟧ сбили ракету."),
    ("ru", "В ⟦Западно-Казахстанской области|LOC⟧ прошли выборы."),
]


@pytest.mark.parametrize(("language", "marked"), SENTENCES)
def test_names_and_kinds(language, marked):
    text = re.sub(r"⟦([^|]*)\|\w+⟧", r"\1", marked)
    expected = [(m[1], m[2]) for m in re.finditer(r"⟦([^|]*)\|(\w+)⟧", marked)]
    assert [(span.of(text), str(kind)) for span, kind in find_names(text, language=language)] == expected


@pytest.mark.parametrize(
    ("language", "name", "nominative"),
    [
        ("uk", "Березовцю", "Березовець"),
        ("uk", "Володимира Зеленського", "Володимир Зеленський"),
        ("uk", "Верховній Раді", "Верховна Рада"),
        ("uk", "Службою безпеки України", "Служба безпеки України"),
        ("uk", "Суми", "Суми"),
        ("uk", "Слов’янську", "Слов'янськ"),
        ("ru", "Джанибека Таскулаева", "Джанибек Таскулаев"),
        ("ru", "Чёрным морем", "Чёрное море"),
        ("kk", "Алматы", "Алматы"),
    ],
)
def test_nominatives(language, name, nominative):
    assert lemma(name, language) == nominative


def test_names_in_gives_text_and_lemma():
    [name] = names_in("розповіли Шевчуку", "uk")
    assert (name.text, name.lemma, name.kind) == ("Шевчуку", "Шевчук", NameKind.PER)


class _Entity:
    def __init__(self, start, end, label):
        self.start_char, self.end_char, self.label_ = start, end, label


class _Annotated:
    ents = (_Entity(0, 3, "PER"), _Entity(4, 8, "ORG"), _Entity(9, 12, "MISC"))


def test_entities_of_an_installed_pipeline_join_in(monkeypatch):
    monkeypatch.setattr(trained, "load", lambda language: lambda text: _Annotated())
    assert find_names("хто десь там") == [(Span(0, 3), NameKind.PER), (Span(4, 8), NameKind.ORG)]


def test_without_a_pipeline_spacy_is_not_asked():
    assert trained.installed_pipeline("kk") is None
    assert trained.trained_names("Тарас", "kk") == []


LETTERS = st.text(st.sampled_from("АбвЇґ'’ьzÄß \n-.,«»“0Є9й́😀QqСловоІванЗСУ"), max_size=120)


@settings(deadline=None)
@given(LETTERS, st.sampled_from(["uk", "ru", "kk"]))
def test_spans_lie_in_the_text_and_do_not_overlap(text, language):
    spans = [span for span, _ in find_names(text, language=language)]
    assert all(0 <= span.start < span.end <= len(text) for span in spans)
    assert all(a.end <= b.start for a, b in pairwise(spans))


def test_decomposed_letters_are_read_and_spans_lie_in_the_text_as_it_stands():
    text = unicodedata.normalize("NFD", "у Києві та Україні")
    found = [unicodedata.normalize("NFC", span.of(text)) for span, _ in find_names(text)]
    assert found == ["Києві", "Україні"]


@pytest.mark.parametrize("text", ["", "А", "😀😀", "СЛОВО" * 2_000, "Я" * 10_000, "mixedТекст123", "І І І"])
def test_odd_texts_are_answered(text):
    assert all(span.of(text) for span, _ in find_names(text))


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("гравець США Джим Фурик", ["США", "Джим Фурик"]),
        ("президент Македонії Георге Іванов", ["Македонії", "Георге Іванов"]),
        ("кандидату в Сенат Західної Вірджинії Патріку Моррізі", ["Сенат Західної Вірджинії", "Патріку Моррізі"]),
        ("міністр Північної Кореї Рі Йонг Хо", ["Північної Кореї", "Рі Йонг Хо"]),
        ("президент Хуан Карлос Варела", ["Хуан Карлос Варела"]),
        ("після подачі Марка Ковальчука Левченком", ["Марка Ковальчука", "Левченком"]),
        ("представник Укртрансбезпеки Артем Корняк", ["Укртрансбезпеки", "Артем Корняк"]),
        ("зібралася в Києві Європейська Солідарність", ["Києві", "Європейська Солідарність"]),
    ],
)
def test_a_person_does_not_swallow_the_country_before_it(text: str, names: list[str]) -> None:
    assert [span.of(text) for span, _ in find_names(text)] == names


@pytest.mark.parametrize(
    ("text", "language", "name"),
    [
        ("у Слов’янську-на-Кубані тихо", "uk", "Слов’янську-на-Кубані"),
        ("в Тайн-энд-Уир пошёл дождь", "ru", "Тайн-энд-Уир"),
        ("між Де-Мойном і Омахою", "uk", "Де-Мойном"),
        ("сказав інспектор O'Ніл", "uk", "O'Ніл"),  # the O is Latin
        ("на стадионе «Тони Маккей Арена»", "ru", "Тони Маккей Арена"),
    ],
)
def test_a_name_is_found_whole(text: str, language: str, name: str) -> None:
    assert name in [span.of(text) for span, _ in find_names(text, language=language)]


def test_a_small_word_of_a_name_makes_no_person_of_it() -> None:
    text = "Це ухвалила Хмельницька міська рада"  # Рада is also a given name
    assert [(span.of(text), str(kind)) for span, kind in find_names(text)] == [("Хмельницька міська рада", "ORG")]


def test_a_listed_name_is_whole_though_its_first_word_is_a_verb_or_a_hyphen_joins_two_villages():
    assert [name.text for name in names_in("Мала Вовча без світла.")] == ["Мала Вовча"]
    assert [name.text for name in names_in("Ім'я: Андріївка-Клевцове.")] == ["Андріївка-Клевцове"]
