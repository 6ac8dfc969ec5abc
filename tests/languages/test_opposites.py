"""Opposites: what their table lists, and how phrases, particles and idioms are met."""

import re
from itertools import combinations

import pytest

from qa.languages.opposites import SILENT, TABLE, hinted, opposites
from qa.languages.table_rows import table_rows

EVIDENCE = {"sure", "alone", "beside", "measured", "event", "order", "next", "object"}
ROWS = table_rows(TABLE)
PAIRS = sorted({row[0] for row in ROWS})


def _poles(pair: str) -> list[list[str]]:
    return [row for row in ROWS if row[0] == pair and row[2] != SILENT]


def _accusing(cell: str) -> set[str]:
    return set(filter(None, cell.partition(" ~ ")[0].split(", ")))


@pytest.mark.parametrize("pair", PAIRS)
def test_a_pair_has_two_poles_of_one_kind_and_words_for_each_in_every_language(pair: str) -> None:
    poles = _poles(pair)
    assert len(poles) >= 2
    assert len({evidence for _, evidence, *_ in poles}) == 1
    assert {evidence for _, evidence, *_ in poles} <= EVIDENCE
    assert all(_accusing(cell) for row in poles for cell in row[3:])


@pytest.mark.parametrize("pair", PAIRS)
def test_every_word_listed_can_be_met(pair: str) -> None:
    """Texts are read word by word in small letters: a hyphen, a curly apostrophe, ё or a … at the end is met nowhere."""
    cells = [cell for row in ROWS if row[0] == pair for cell in row[3:]]
    items = [item for cell in cells for item in re.split(r", |(?:^| )~ ", cell) if item]
    listed = [word for item in items for word in item.removesuffix(" …" if item.count(" … ") else "").split()]
    assert [word for word in listed if not re.fullmatch(r"…|\*|\*?[a-zäöüßéèа-яіїєґ0-9']+\*?", word)] == []
    assert [item for item in items if item.endswith(" …") and " … " not in item] == []


@pytest.mark.parametrize("pair", PAIRS)
def test_no_word_says_both(pair: str) -> None:
    for one, other in combinations(_poles(pair), 2):
        for mine, theirs in zip(one[3:], other[3:], strict=True):
            assert not _accusing(mine) & _accusing(theirs)


@pytest.mark.parametrize("row", ROWS, ids=lambda row: f"{row[0]}:{row[2]}")
def test_words_are_written_as_they_are_looked_for(row: list[str]) -> None:
    for cell in row[3:]:
        assert cell == cell.lower().replace("ё", "е")
        assert all(
            item == item.strip() and item.strip("*… ~") for item in cell.replace(" ~ ", ", ").split(", ") if cell
        )


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("Sie lehnte den Antrag gestern ab.", "de", [("approve", "abgelehnt", "lehnte")]),
        ("Sie lehnte sich ab und zu an die Wand.", "de", []),  # no particle: the clause goes on
        ("Er stimmte am Abend gegen das Gesetz.", "de", [("vote", "dagegen", "stimmte")]),
        ("Er bleibt auf freiem Fuß.", "de", [("custody", "auf freiem Fuß", "auf freiem Fuß")]),
        ("Das gilt vor allem im Süden.", "de", []),
        ("Он тяжёл.", "ru", []),
        ("Закон ввёл сенатор.", "ru", [("introduce", "eingeführt", "ввёл")]),
        ("Bir söz", "kk", []),
    ],
)
def test_phrases_particles_and_idioms(text: str, language: str, expected: list[tuple[str, str, str]]) -> None:
    """What accuses is met as a whole; a particle closes its clause, and an idiom says nothing."""
    found = [
        word
        for word in opposites(text, language, {"approve", "before", "custody", "introduce", "vote"})
        if word.accuses
    ]
    assert [(word.pole.pair, word.pole.german, word.span.of(text)) for word in found] == expected


def test_what_only_may_say_it_does_not_accuse() -> None:
    """„mehr“ may stand for a rise, and is no evidence of one."""
    rises = [word for word in opposites("Es gibt mehr Rente.", "de", {"change"}) if word.pole.german == "gestiegen"]
    assert [word.accuses for word in rises] == [False]


def test_hints_are_no_fewer_than_what_accuses() -> None:
    """The quick look leaves out no pole that the slow one finds."""
    text = "Sie lehnte den Antrag ab; er bleibt auf freiem Fuß, die Rente ist gesunken."
    assert {word.pole for word in opposites(text, "de") if word.accuses} <= hinted(text, "de")
