"""Words that hedge, and those that only look like it."""

import re

import pytest

from qa.languages.hedges import IDLE, KINDS, SET_OFF, TABLE, hedges, words_of_kind
from qa.languages.table_rows import table_rows

ROWS = table_rows(TABLE)


@pytest.mark.parametrize("row", ROWS, ids=lambda row: f"{row[0]}:{row[1]}:{row[3]}")
def test_every_row_has_its_witness(row: list[str]) -> None:
    language, kind, pattern, witness = row
    assert re.search(rf"(?i)(?<!\w)(?:{pattern})(?!\w)", witness)
    if language == "de":
        assert words_of_kind(witness, language, kind)
    elif kind.rstrip(SET_OFF) in KINDS:
        assert [hedge.kind for hedge in hedges(f"{witness.rstrip(',')}, він", language)] == [kind.rstrip(SET_OFF)]
    elif kind == IDLE:
        assert hedges(witness, language) == []
    else:
        assert words_of_kind(witness, language, kind)


@pytest.mark.parametrize(
    ("text", "language", "kinds"),
    [
        ("Двоє, можливо, загинули", "uk", ["likely"]),
        ("Два чи, можливо три", "uk", ["likely"]),
        ("Це можливо, якщо хочеш", "uk", []),
        ("А можливо, й ні", "uk", ["likely"]),
        ("Возможно ли это?", "ru", []),
        ("Он, может, придёт", "ru", ["likely"]),
        ("Он не может быть свидетелем", "ru", []),
        ("Могли погибнуть двое", "ru", ["may"]),
        ("Вероятно, якобы", "ru", ["likely", "hearsay"]),
        ("Ықтимал", "kk", []),
    ],
)
def test_hedges(text: str, language: str, kinds: list[str]) -> None:
    assert [hedge.kind for hedge in hedges(text, language)] == kinds


@pytest.mark.parametrize("word", ["wäre", "ginge", "hätten", "gälten", "verlöre"])
def test_second_subjunctives(word: str) -> None:
    assert words_of_kind(word, "de", "unreal")


@pytest.mark.parametrize("word", ["gingen", "führen", "lässt", "weitere", "wendete", "viele", "diese", "konnte"])
def test_indicatives(word: str) -> None:
    assert not words_of_kind(word, "de", "unreal")
