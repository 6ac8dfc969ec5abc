"""Quotation marks: the same glyph opens here and closes there."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qa.languages.quotation import STYLES, marks, quotations, style_of


@pytest.mark.parametrize(
    ("text", "opens"),
    [
        ("„Krieg“", [True, False]),
        ("Die “Moskwa” sank", [True, False]),
        ("»Krieg«, «Frieden»", [True, False, True, False]),
        ('("Bild") und "taz"-Leser', [True, False, True, False]),
        ("Er rief: „Halt!“ – „Wer da?“", [True, False, True, False]),
        ("„Der „Tag“ kam“", [True, True, False, False]),
    ],
)
def test_neighbours_say_whether_a_mark_opens(text: str, opens: list[bool]) -> None:
    assert [mark.opens for mark in marks(text)] == opens


def test_nested_quotations_are_matched_inside_out() -> None:
    text = "„Er nannte es »Spezialoperation«“, sagte sie"
    assert [(text[a.place], text[b.place]) for a, b in quotations(text).pairs] == [("„", "“"), ("»", "«")]


def test_inches_belong_to_nobody() -> None:
    assert quotations('ein 27" großer Schirm').unopened == ()


@pytest.mark.parametrize("style", STYLES)
def test_every_style_is_known_by_its_pair(style: str) -> None:
    opening, closing = STYLES[style]
    assert style_of(quotations(f"Die {opening}Moskwa{closing} sank.").pairs[0]) == style


@given(st.text('ab .,„“”"»«-\n(', max_size=30))
def test_every_mark_is_matched_or_lonely_once(text: str) -> None:
    found = quotations(text)
    places = [mark.place for pair in found.pairs for mark in pair]
    places += [mark.place for mark in (*found.unclosed, *found.unopened)]
    assert len(places) == len(set(places))
    assert set(places) <= {mark.place for mark in marks(text)}
    assert all(opening.place < closing.place for opening, closing in found.pairs)
