"""Names of whole articles: which ones the glossary lacks, and how they look in another house style."""

from dataclasses import replace

import pytest

from qa.comparison import Article
from qa.config import Config
from qa.errors import ConfigError
from qa.glossary import Kind
from qa.glossary_suggest import suggestions
from qa.name_conversion import converted, edits, style_of
from qa.pipeline import article_of
from qa.readers import from_text
from qa.style import HouseStyle


def article(source: str, target: str, profile: str = "duden", language: str = "uk") -> Article:
    config = replace(Config(), style=HouseStyle(style_of(profile)))
    return article_of(from_text(target, "de"), from_text(source, language), config)


def rows(source: str, target: str, language: str = "uk") -> list[tuple[str, Kind, str, str, str]]:
    entries = suggestions([article(source, target, language=language)])
    return [(e.terms[0].text, e.kind, e.base, e.terms[0].language, e.preferred) for e in entries]


def test_suggestions_are_nominatives_with_the_german_form_of_the_house() -> None:
    found = rows("Про це розповів Тарас Березовець.", "Das erzählte Taras Berezovets.")
    assert found == [("Тарас Березовець", Kind.PERSON, "uk", "uk", "Taras Beresowez")]


def test_german_genitives_are_undone() -> None:
    found = rows("Це слова Остапа Криворучкіна.", "Das sind die Worte Ostap Kryworutschkins.")
    assert [german for *_, german in found] == ["Ostap Kryworutschkin"]


@pytest.mark.parametrize(
    ("source", "target", "language", "expected"),
    [
        (
            "Суд допросил Александру Щукареву.",
            "Das Gericht vernahm Alexandra Schtschukarewa.",
            "ru",
            ("Александра Щукарева", "Alexandra Schtschukarewa"),
        ),
        (
            "Это слова Азамата Джумаканова.",
            "Das sind Asamat Dschumakanows Worte.",
            "ru",
            ("Азамат Джумаканов", "Asamat Dschumakanow"),
        ),
    ],
)
def test_the_german_tells_which_nominative_is_meant(
    source: str, target: str, language: str, expected: tuple[str, str]
) -> None:
    assert [(name, german) for name, *_, german in rows(source, target, language)] == [expected]


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("У Харкові тихо.", "In Charkiw ist es still."),  # known
        ("У місті тихо.", "In der Stadt ist es still."),  # no name
        ("Тарас Березовець мовчить.", "Niemand spricht."),  # no German form
    ],
)
def test_nothing_to_suggest(source: str, target: str) -> None:
    assert rows(source, target) == []


def test_suggested_ids_are_free() -> None:
    both = [article("Тарас Березовець мовчить.", "Taras Beresowez schweigt.") for _ in range(2)]
    assert [entry.id for entry in suggestions(both)] == ["taras-beresowez"]


def changes(source: str, target: str, profile: str) -> list[tuple[str, str]]:
    it = article(source, target, profile)
    return [(edit.span.of(target), edit.replacement) for edit in edits(it)]


@pytest.mark.parametrize(
    ("source", "target", "profile", "expected"),
    [
        ("У Києві тихо.", "In Kiew ist es still.", "ukrainian", [("Kiew", "Kyjiw")]),
        ("У Києві тихо.", "In Kyjiw ist es still.", "established", [("Kyjiw", "Kiew")]),
        ("Бюджет Києва зріс.", "Das Budget Kyjiws wuchs.", "established", [("Kyjiws", "Kiews")]),
        (
            "Про це сказав Тарас Березовець.",
            "Das sagte Taras Berezovets.",
            "duden",
            [("Taras Berezovets", "Taras Beresowez")],
        ),
        # what it is stays what it was called: a Gebiet is made no Oblast, which has another gender
        (
            "Горить у Київській області.",
            "Im Kyjiwer Gebiet brennt es.",
            "established",
            [("Kyjiwer Gebiet", "Kiewer Gebiet")],
        ),
        ("У Київській області тихо.", "Im Gebiet Kiew ist es still.", "ukrainian", [("Gebiet Kiew", "Gebiet Kyjiw")]),
        (
            "Горить біля Київського моря.",
            "Es brennt am Kyjiwer Meer.",
            "established",
            [("Kyjiwer Meer", "Kiewer Meer")],
        ),
        # the town's adjective and people follow the town, in the name of an authority too
        (
            "У Києві тихо. Київський зоопарк і Київська міська військова адміністрація закриті, кияни вдома.",
            "In Kyjiw ist es still. Der Kyjiwer Zoo und die Kyjiwer Militärverwaltung sind zu, die Kyjiwer zu Hause.",
            "established",
            [("Kyjiw", "Kiew"), *[("Kyjiwer", "Kiewer")] * 3],
        ),
        ("Відповів Сергій Лавров.", "Sergei Lawrow antwortete.", "press", [("Sergei Lawrow", "Sergej Lawrow")]),
        ("Відповів Сергій Лавров.", "Sergej Lawrow antwortete.", "duden", [("Sergej Lawrow", "Sergei Lawrow")]),
        # the second Charkow has no counterpart in the source
        ("У Харкові тихо.", "In Charkow ist es still, ganz Charkow schläft.", "duden", [("Charkow", "Charkiw")] * 2),
    ],
)
def test_names_are_rewritten(source: str, target: str, profile: str, expected: list[tuple[str, str]]) -> None:
    assert changes(source, target, profile) == expected


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("У Києві тихо.", "In Kyjiw ist es still."),
        ("Про це сказав Кевін Маккарті.", "Das sagte Kevin McCarthy."),  # foreign names keep their spelling
        ("На півострові Крим тихо.", "Auf der Halbinsel Krim ist es still."),  # another wording, not another spelling
        ("На Чорному морі тихо.", "Auf dem Schwarzen Meer ist es still."),  # inflection
        ("Збройні сили України відступили.", "Die ukrainischen Streitkräfte zogen ab."),  # translated
        ("У Кривому Розі тихо.", "In Krywyj\u00a0Rih ist es still."),  # a no-break space is no other spelling
        ("У Харківській області тихо.", "Im Gebiet Charkiw ist es still."),  # admitted, and no other spelling
        ("У Київській області тихо.", "Im Kyjiwer Gebiet ist es still."),
    ],
)
def test_what_is_no_other_spelling_stays(source: str, target: str) -> None:
    assert changes(source, target, "ukrainian") == []


def test_conversion_is_idempotent_and_can_be_taken_back() -> None:
    source, target = "У Києві, Одесі та на Донбасі тихо.", "In Kyjiw, Odesa und dem Donbas ist es still."
    once = converted(article(source, target, "established"))
    assert once == "In Kiew, Odessa und dem Donbass ist es still."
    assert converted(article(source, once, "established")) == once
    assert converted(article(source, once, "ukrainian")) == target


def test_an_unknown_profile_is_named_with_the_nearest_known_one() -> None:
    with pytest.raises(ConfigError, match='did you mean "duden"'):
        style_of("dudn")
