"""Names of whole articles: which ones the glossary lacks."""

import pytest

from qa.comparison import Article
from qa.config import Config
from qa.glossary import Kind
from qa.glossary_suggest import suggestions
from qa.pipeline import article_of
from qa.readers import from_text


def article(source: str, target: str, language: str = "uk") -> Article:
    return article_of(from_text(target, "de"), from_text(source, language), Config())


def rows(source: str, target: str, language: str = "uk") -> list[tuple[str, Kind, str, str, str]]:
    entries = suggestions([article(source, target, language)])
    return [(e.terms[0].text, e.kind, e.base, e.terms[0].language, e.preferred) for e in entries]


def test_suggestions_are_nominatives_with_the_german_form_of_the_house() -> None:
    found = rows("Про це розповів Тарас Березовець.", "Das erzählte Taras Berezovets.")
    assert found == [("Тарас Березовець", Kind.PERSON, "uk", "uk", "Taras Beresowez")]


def test_a_note_counts_every_mention_and_tells_the_source_form() -> None:
    source = (
        "Це слова Остапа Криворучкіна. Криворучкін замовк. Журналісти запитали Криворучкіна. Тарас Боровченко пішов."
    )
    target = (
        "Das sind die Worte Ostap Kryworutschkins. Kryworutschkin schwieg. Journalisten fragten Kryworutschkin. "
        "Taras Borowtschenko ging."
    )
    notes = [entry.note for entry in suggestions([article(source, target)])]
    assert notes == [
        "3× in Text: Остапа Криворучкіна, Ostap Kryworutschkins (duden, accepted)",
        "1× in Text: Тарас Боровченко, Taras Borowtschenko (duden, accepted)",
    ]


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
