"""One converter: code points into UTF-16 units and UTF-8 bytes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qa.reports.units import Offsets, Places, Unit, width

NFD_SHORT_I = "и\N{COMBINING BREVE}"  # й as two code points, as macOS file names and some editors have it
PIECES = ["a", "ß", "„", "ё", "й", "\N{COMBINING BREVE}", "😀", "🇺🇦", "\n", "\r\n", "\ufeff", "€"]
TEXTS = st.lists(st.sampled_from(PIECES)).map("".join)


@pytest.mark.parametrize(
    ("text", "points", "utf16", "utf8"),
    [
        ("„", 1, 1, 3),
        ("ё", 1, 1, 2),
        (NFD_SHORT_I, 2, 2, 4),
        ("😀", 1, 2, 4),
        ("👨\N{ZERO WIDTH JOINER}👩", 3, 5, 11),
        ("", 0, 0, 0),
    ],
)
def test_a_text_takes_so_many_units(text: str, points: int, utf16: int, utf8: int) -> None:
    assert [width(text, unit) for unit in (Unit.CODE_POINT, Unit.UTF16, Unit.UTF8)] == [points, utf16, utf8]


@given(TEXTS)
def test_units_agree_with_python_s_encoders(text: str) -> None:
    assert width(text, Unit.UTF16) == len(text.encode("utf-16-le")) // 2
    assert width(text, Unit.UTF8) == len(text.encode("utf-8"))


@given(TEXTS, st.data())
def test_offsets_are_the_width_of_what_stands_before(text: str, data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(text)))
    for unit in Unit:
        assert Offsets(text, unit).of(at) == width(text[:at], unit)


@given(TEXTS, st.data())
def test_columns_count_from_the_start_of_the_line(text: str, data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(text)))
    line, column = Places(text, Unit.CODE_POINT).position(at)
    start = at - column + 1
    assert start == 0 or text[start - 1] in "\r\n"
    assert Places(text, Unit.UTF8).position(at) == (line, len(text[start:at].encode()) + 1)
    assert Places(text, Unit.UTF16).position(at) == (line, len(text[start:at].encode("utf-16-le")) // 2 + 1)
