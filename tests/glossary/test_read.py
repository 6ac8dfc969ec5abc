"""Tables as spreadsheets and people save them, and what is said about those that cannot be read."""

from pathlib import Path

import pytest

from qa.errors import GlossaryError
from qa.glossary import Status, load
from qa.glossary.read import read_tsv
from tests.glossary.tables import HEADER, entries, table

ROW = "odesa\tplace\tuk\tОдеса\tОдесса\tOdesa\tOdessa\t\t"


@pytest.mark.parametrize(
    "content",
    [
        f"{HEADER}\n{ROW}\n".encode(),
        f"\ufeff{HEADER}\r\n{ROW}\r\n".encode(),
        f"{HEADER}\r{ROW}\r".encode(),
        f"{HEADER}\n{ROW}\n".encode("utf-16"),
        f"{HEADER}\t\t\n{ROW}\t\t\n\t\t\t\t\t\n".encode(),
        f"{HEADER}\n{ROW.replace('Odesa', chr(34) + 'Odesa' + chr(34))}\n".encode(),
    ],
    ids=["plain", "bom-crlf", "cr", "utf-16", "empty-columns", "quotes"],
)
def test_every_way_a_spreadsheet_saves_gives_the_same_entry(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "haus.tsv"
    path.write_bytes(content)
    (only,) = entries(path)
    assert (only.id, only.preferred, only.in_language("de", Status.ADMITTED)) == ("odesa", "Odesa", ("Odessa",))
    assert only.place == f"{path}:2"


def test_commas_and_inner_quotes_are_part_of_a_cell(tmp_path: Path) -> None:
    path = table(
        tmp_path, 'asow\tunit\tuk\t\t\tAsow\t\t\t"Regiment ""Asow"", früher Bataillon"', "krim\tregion\t\t\t\tKrim"
    )
    first, second = entries(path)
    assert first.note == 'Regiment "Asow", früher Bataillon'
    assert second.place == f"{path}:3"


@pytest.mark.parametrize(
    ("lines", "line", "part"),
    [
        ([HEADER, ROW, 'x\tplace\t\t\t\t"Irpin', ROW], 3, "quotation mark"),
        ([HEADER, 'x\tunit\t\t\t\t"Asow" Regiment'], 2, "quotation mark"),
        ([HEADER, "x\tplase\t\t\t\tIrpin"], 2, 'did you mean "place"?'),
        ([HEADER, "x\tplace\tukr\t\t\tIrpin"], 2, 'unknown base "ukr"'),
        ([HEADER, "\tplace\tuk\t\t\tIrpin"], 2, "no id"),
        ([HEADER, ROW + "\tzu viel"], 2, "stray tab"),
        ([HEADER + "\t", ROW + "\tverloren"], 2, "column without a name"),
        (["id\tkind\tde\tde_forbiden", ROW], 1, 'did you mean "de_forbidden"?'),
        (["id\tkind\tde\tde", ROW], 1, 'two columns "de"'),
        (["id\tkind\tuk", ROW], 1, "lacks de"),
        (["id;kind;de", "x;place;Irpin"], 1, "not separated by tabs"),
        (['<?xml version="1.0"?>', "<tbx/>"], 1, "druckreif glossary import"),
        ([HEADER, "x\tplace\t\t\t\tIr\x0bpin"], 2, "U+000B"),
        ([HEADER, "x\tplace\t\t\t\tIr\u2028pin"], 2, "U+2028"),
    ],
)
def test_what_is_wrong_is_said_with_file_and_line(tmp_path: Path, lines: list[str], line: int, part: str) -> None:
    path = tmp_path / "haus.tsv"
    path.write_text("\n".join(lines), encoding="utf-8")
    with pytest.raises(GlossaryError) as trouble:
        list(read_tsv(path))
    assert str(trouble.value).startswith(f"{path}:{line}: ")
    assert part in str(trouble.value)
    assert "\n" not in str(trouble.value)


def test_wrong_encoding_and_missing_file(tmp_path: Path) -> None:
    path = tmp_path / "haus.tsv"
    path.write_bytes(f"{HEADER}\nx\tterm\t\t\t\tSüd\n".encode("latin-1"))
    with pytest.raises(GlossaryError, match=r"haus.tsv:2: byte \d+ is not UTF-8"):
        list(read_tsv(path))
    path.write_bytes(f"{HEADER}\nx\tterm\t\t\t\tSüd\n".encode("utf-16-le"))
    with pytest.raises(GlossaryError, match=r"haus\.tsv:1: is UTF-16 without the mark"):
        list(read_tsv(path))
    with pytest.raises(GlossaryError, match="cannot read the glossary"):
        list(read_tsv(tmp_path / "fehlt.tsv"))


def test_a_row_of_the_house_replaces_the_shipped_one_with_its_id(tmp_path: Path) -> None:
    path = table(tmp_path, "charkiw ; place ; ru ; Харків ;  ; Charkow")
    assert [e.preferred for e in load([path]).named("Харків", "uk")] == ["Charkow"]
    assert load([path], with_shipped=False).named("Суми", "uk") == []


def test_words_of_forbidden_forms_are_not_in_the_glossary(tmp_path: Path) -> None:
    house = load([table(tmp_path, "x ; site ; uk ; ТЦК ;  ; Wehrersatzamt ;  ; TZK-Zentrum")], with_shipped=False)
    assert "Wehrersatzamt" in house
    assert "TZK-Zentrum" not in house
