"""The tables of words that are easily exchanged: their shape, and that no word is blamed for standing in two places."""

import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from qa.languages import counterpart_words as code
from qa.languages import counterparts as patterns
from qa.languages.table_rows import table_rows
from tests.proof_sheets import lines

FOLDER = Path(code.__file__).parent
SHEETS = Path(__file__).parent.parent / "rules" / "cases"
ITEM = re.compile(r"\*?[\w']+[*+]?(?: [\w']+\*?)*")  # *stem*, word+, several words
COVERED = {  # the one is the other, and either excuses
    "Arzt Gynäkologe",
    "Arzt Kinderarzt",
    "Arzt Tierarzt",
    "Arzt Zahnarzt",
    "Bischof Erzbischof",
    "Cousin Cousine",
    "Dozent Lehrer",
    "Fotograf Journalist",
    "Grenzschützer Polizist",
    "Historiker Kunsthistoriker",
    "Richter Schiedsrichter",
}


@pytest.mark.parametrize("table", code.TABLES)
def test_every_row_has_three_cells_of_well_formed_words(table: str) -> None:
    for row in table_rows(FOLDER / table):
        assert len(row) == 2 + len(code.COLUMNS), row
        for cell in row[2:]:
            sure, _, unsure = cell.partition(" ~ ")
            words = [word for part in (sure, unsure) if part.strip() for word in part.strip().split(", ")]
            assert words, row
            assert all(ITEM.fullmatch(word) for word in words), (row[:2], cell)


def test_no_member_has_two_rows() -> None:
    members = [tuple(row[:2]) for table in code.TABLES for row in table_rows(FOLDER / table)]
    assert [member for member, rows in Counter(members).items() if rows > 1] == []


@pytest.mark.parametrize("language", code.COLUMNS)
def test_no_word_is_sure_to_be_two_of_a_set(language: str) -> None:
    both = [
        (name, german, found.german, word)
        for name, german, word in _sure(language)
        for found in code.counterpart_words(word, language)
        if found.accuses and found.set == name and found.german != german and found.span.end == len(word)
        if " ".join(sorted((german, found.german))) not in COVERED
    ]
    assert both == []


def _sure(language: str) -> Iterator[tuple[str, str, str]]:
    """Yield set, member and word of every single word that accuses."""
    for table in code.TABLES:
        for row in table_rows(FOLDER / table):
            sure = row[code.COLUMNS[language]].partition(" ~ ")[0]
            yield from ((row[0], row[1], word.strip("*+")) for word in sure.strip().split(", ") if " " not in word)


@pytest.mark.parametrize("language", patterns.COLUMNS)
def test_the_first_look_at_a_word_misses_no_row(language: str) -> None:
    words = dict.fromkeys(
        word.group()
        for sheet in sorted(SHEETS.glob("*.txt"))
        for _, _, keyword, text in lines(sheet)
        if keyword == language
        for word in patterns.WORD.finditer(text.lower())
    )
    rows = patterns._rows(language).words
    assert words
    for word in words:
        every = [row for row in rows if re.fullmatch(row[2], word)]
        assert [row for row in patterns._met_in(word, 0, len(word), language) if re.fullmatch(row[2], word)] == every


@pytest.mark.parametrize(
    ("language", "member", "words"),
    [
        ("de", "Gewinn", "Vertrag Verträge erträglich"),
        ("de", "Staatsanwaltschaft Polizei Gericht", "Vermittlung Fördermittel Aschermittwoch Vermittler Trichter"),
        ("de", "Zeuge Flugzeug Kirche Zug", "Fahrzeuge Werkzeuge Sowjet Kondom Zuzug Schriftzug"),
        (
            "de",
            "Abend Arm Bus links rechts verurteilt",
            "wohlhabend Alarm warm Globus Cottbus klinken fristgerecht zaghaft",
        ),
        ("de", "Gerste Liste Leiter Silber Tote", "Bürgersteig Journalisten Begleiter bevorstehende Quecksilber Todd"),
        ("uk", "Gas Erdgas Gericht Einnahmen Ausgaben Verlust", "газета газон судно судина доходити видатний збитий"),
        (
            "uk",
            "Rakete Panzer Zug Lunge Schule Bibel Öl",
            "ракетка бронежилет танкер поїздка легендарний ліцензія бібліотека олігарх",
        ),
        (
            "uk",
            "Welt Schiene Stadt Helium Jade rechts",
            "світлина колір колесо містити гелікоптер жадібність правда правити",
        ),
        ("ru", "Gas Erdgas Gericht Tote Rakete Panzer", "газета судьба судно умеренный ракетка танкер"),
        ("ru", "Morgen Fußball Heroin Raub Buchweizen Reis", "завтрак футболка героиня разборка греческий рисовать"),
        (
            "ru",
            "Familie Dekret Kugel Kathedrale Verlust Zug",
            "семьдесят указать пульт шарф трибуна потерпевший железный",
        ),
        ("ru", "Ausfuhr verurteilt Türkei Irak", "вывезти колонист туркменистан ираклий"),
    ],
)
def test_no_pattern_reaches_into_another_word(language: str, member: str, words: str) -> None:
    found = {word: {m.german for m in patterns.members(word, language) if m.accuses} for word in words.split()}
    assert {word: met for word, some in found.items() if (met := some & set(member.split()))} == {}


def test_no_member_of_the_small_sets_has_two_rows() -> None:
    members = [tuple(row[:2]) for row in table_rows(patterns.TABLE)]
    assert [member for member, rows in Counter(members).items() if rows > 1] == []
