"""Every row of the table of parts has a compound that it mends, and common compounds stay as they are."""

import pytest

from qa.languages.confused_parts import TABLE, compound_with_other_part
from qa.languages.table_rows import table_rows
from qa.languages.wordlist import words

ROWS = [row for row in table_rows(TABLE) if row[0] != "right"]


@pytest.mark.parametrize("row", ROWS, ids=[row[-1] for row in ROWS])
def test_a_row_mends_its_witness(row: list[str]) -> None:
    _place, forms, others, witness = row
    meant = compound_with_other_part(witness)
    assert meant
    assert len(forms.split()) == len(others.split())
    assert compound_with_other_part(meant) == ""


GOOD = words(
    "Festmahl Abendmahl Hinterrad Freitagsgebet Besenstiel Goldmine Hungertod Partnerstadt Trennwände Leerstelle Walbeobachtung"
    " Landpartie Fernbedienung Wirkungsgrad Mehrheit Wiederholung Endlager Treppenhaus Ortsnamen Radsport"
)


@pytest.mark.parametrize("word", sorted(GOOD))
def test_a_good_compound_stays(word: str) -> None:
    assert compound_with_other_part(word) == ""


SPLIT = {
    "Kriegverbrechen": "Kriegsverbrechen",
    "Rettungkräfte": "Rettungskräfte",
    "Ausgangsperre": "Ausgangssperre",
    "Gerichtverfahren": "Gerichtsverfahren",
}


@pytest.mark.parametrize("word", sorted(SPLIT))
def test_a_compound_has_the_s_that_joins_its_parts(word: str) -> None:
    assert compound_with_other_part(word) == SPLIT[word]


@pytest.mark.parametrize(
    "word", sorted(words("Arbeitgeber Königreich Kriegführung Rechteck Altbau Einkommensteuer Gewerkschafter"))
)
def test_a_compound_that_needs_no_s_stays(word: str) -> None:
    assert compound_with_other_part(word) == ""
