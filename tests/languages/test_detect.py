"""The language of a text: short German news is not taken for English, and what is sure is told from what is likely."""

from pathlib import Path

import pytest

from qa.languages.detect import detect, surely
from tests.newsroom import druckreif, put

FLASHES = """
In Charkiw kamen 21 Menschen ums Leben.
In Charkiw starben 21 Menschen.
Luftalarm in Kiew
Zerstörtes Haus in Charkiw
Drei Verletzte in Sumy, zwei Tote in Cherson.
Brand in Fabrik in Sumy gelöscht
Explosion in Charkiw: 21 Tote
Was war in Odessa?
Statement on Air: Das Team of the Year in Lwiw
""".strip().splitlines()
SOURCE = "У Харкові загинула 21 людина.\n"
ENGLISH = (
    "The minister said that it was not the first of the attacks on the city which had been reported by the police. "
)


@pytest.mark.parametrize("flash", FLASHES)
def test_a_german_flash_is_checked_beside_its_source(tmp_path: Path, flash: str) -> None:
    put(tmp_path / "s.uk.txt", SOURCE)
    put(tmp_path / "s.de.txt", flash + "\n")
    assert "is not German" not in druckreif("check", "s.de.txt", cwd=tmp_path).err


def test_an_english_article_is_refused_and_the_message_names_the_way_out(tmp_path: Path) -> None:
    put(tmp_path / "s.uk.txt", SOURCE * 12)
    put(tmp_path / "s.de.txt", ENGLISH * 6)
    run = druckreif("check", "s.de.txt", cwd=tmp_path)
    assert run.code == 2
    assert "is not German (looks like en); name the German translation, or say --assume-german" in run.err
    assert "is not German" not in druckreif("check", "s.de.txt", "--assume-german", cwd=tmp_path).err


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Luftalarm in Kiew", ""),
        ("Das Team of the Year in Lwiw", ""),
        (ENGLISH * 2, "en"),
        (
            "Die Polizei hat den Fall nicht mit dem Angriff auf die Stadt und das Umland in Verbindung gebracht. " * 2,
            "de",
        ),
        ("Рятувальники працюють на місці удару, загинули п'ятеро людей, серед них є діти. " * 2, "uk"),
        ("Рятувальники працюють на місці удару.", ""),
        (
            "Спасатели работают на месте удара, погибли пятеро, среди них дети, объявили власти, этого ещё никто не знал",
            "",
        ),
        ("Қазақстан Республикасының Президенті бүгін жаңа заңға қол қойды, деп хабарлады Ақорда", "kk"),
    ],
)
def test_only_what_much_speaks_for_is_sure(text: str, language: str) -> None:
    assert surely(text) == language
    assert not language or detect(text) == language


def test_a_source_in_another_language_than_asked_for_is_mentioned(tmp_path: Path) -> None:
    put(tmp_path / "s.uk.txt", "Рятувальники працюють на місці удару, загинули п'ятеро людей, серед них є діти. " * 2)
    put(tmp_path / "s.de.txt", "Retter sind am Ort des Einschlags, fünf Menschen starben, darunter Kinder. " * 2)
    line = "druckreif: warning: s.uk.txt: looks like uk; ru was asked for\n"
    for command in (("check", "s.de.txt"), ("align", "s.uk.txt", "s.de.txt")):
        assert line in druckreif(*command, "--source-language", "ru", cwd=tmp_path).err
        assert "looks like" not in druckreif(*command, "--source-language", "uk", cwd=tmp_path).err
