"""The tables that ship: their sources say the truth, and the regions that every article names are all there."""

from itertools import product

import pytest

from qa.glossary import ConceptEntry, Kind, shipped
from qa.names import spellings
from qa.names.cyrillic import WORD

SYSTEMS = {"Duden-Umschrift": "duden", "Umschrift aus dem Kasachischen": "duden", "Presseumschrift": "press"}
SOURCES = {
    *SYSTEMS,
    *("Duden", "Auswärtiges Amt", "StAGN", "eingebürgert", "amtlicher Name", "Eigenschreibung", "Pressegebrauch"),
    *("eigene Transkription", "eigene Übersetzung"),
}
UKRAINE = """
    Вінницька Волинська Дніпропетровська Донецька Житомирська Закарпатська Запорізька Івано-Франківська Київська
    Кіровоградська Луганська Львівська Миколаївська Одеська Полтавська Рівненська Сумська Тернопільська Харківська
    Херсонська Хмельницька Черкаська Чернівецька Чернігівська
"""
RUSSIA = """
    Амурская Архангельская Астраханская Белгородская Брянская Владимирская Волгоградская Вологодская Воронежская
    Ивановская Иркутская Калининградская Калужская Кемеровская Кировская Костромская Курганская Курская Ленинградская
    Липецкая Магаданская Московская Мурманская Нижегородская Новгородская Новосибирская Омская Оренбургская Орловская
    Пензенская Псковская Ростовская Рязанская Самарская Саратовская Сахалинская Свердловская Смоленская Тамбовская
    Тверская Томская Тульская Тюменская Ульяновская Челябинская Ярославская
"""
KRAIS = "Алтайский Забайкальский Камчатский Краснодарский Красноярский Пермский Приморский Ставропольский Хабаровский"
REPUBLICS = (
    "Адыгея, Республика Алтай, Башкортостан, Бурятия, Дагестан, Ингушетия, Кабардино-Балкария, Калмыкия, Карачаево-Черкесия, "
    "Карелия, Коми, Марий Эл, Мордовия, Якутия, Северная Осетия, Татарстан, Тыва, Удмуртия, Хакасия, Чечня, Чувашия, Чукотка, "
    "Ненецкий автономный округ, Ханты-Мансийский автономный округ, Ямало-Ненецкий автономный округ, Еврейская автономная область"
)
KAZAKHSTAN = (
    "Абай, Ақмола, Ақтөбе, Алматы, Атырау, Батыс Қазақстан, Жамбыл, Жетісу, Қарағанды, Қостанай, Қызылорда, Маңғыстау, "
    "Солтүстік Қазақстан, Павлодар, Түркістан, Ұлытау, Шығыс Қазақстан"
)


def given_by(entry: ConceptEntry, system: str) -> bool:
    """True when the system makes the German form of the name in the entry's base language."""
    for name in entry.in_language(entry.base):
        words = [match.group() for match in WORD.finditer(name)]
        for forms in product(*(sorted(spellings(word, language=entry.base, system=system)) for word in words)):
            given = iter(forms)
            if WORD.sub(lambda match, given=given: next(given), name).casefold() == entry.preferred.casefold():
                return True
    return False


def test_every_source_is_one_that_the_readme_explains() -> None:
    assert {entry.source for entry in shipped().entries} <= SOURCES


def test_what_is_said_to_be_a_transcription_is_one() -> None:
    said = [entry for entry in shipped().entries if entry.source in SYSTEMS]
    assert len(said) > 2000
    assert [entry.preferred for entry in said if not given_by(entry, SYSTEMS[entry.source])] == []


@pytest.mark.parametrize(
    ("language", "names"),
    [
        ("uk", [f"{name} область" for name in UKRAINE.split()]),
        ("uk", ["Автономна Республіка Крим", "Крим", "Київ", "Севастополь"]),
        ("uk", ["Сумщина", "Харківщина", "Дніпропетровщина", "Закарпаття", "Прикарпаття", "Галичина", "Буковина"]),
        ("ru", [f"{name} область" for name in RUSSIA.split()]),
        ("ru", [f"{name} край" for name in KRAIS.split()]),
        ("ru", REPUBLICS.split(", ")),
        ("ru", ["Черниговская область", "Харьковщина", "Белгородчина", "Брянщина", "Подмосковье", "Кубань"]),
        ("kk", [f"{name} облысы" for name in KAZAKHSTAN.split(", ")]),
        ("kk", ["Астана", "Алматы", "Шымкент"]),
    ],
)
def test_all_regions_are_known(language: str, names: list[str]) -> None:
    places = (Kind.REGION, Kind.PLACE)
    known = {term for entry in shipped().of_kind(*places) for term in entry.in_language(language)}
    assert [name for name in names if name not in known] == []
