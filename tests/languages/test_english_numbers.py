"""Numbers as only English writes them, and that no other language is read so."""

from fractions import Fraction

import pytest

import qa
from qa.languages.number import NumberKind
from qa.languages.numbers import numbers

CARDINAL, FRACTION, MONEY, TIME = NumberKind.CARDINAL, NumberKind.FRACTION, NumberKind.MONEY, NumberKind.TIME


@pytest.mark.parametrize(
    ("text", "value", "kind"),
    [
        ("It cost $20m.", 20_000_000, MONEY),
        ("US$1.2bn", 1_200_000_000, MONEY),
        ("£300k a year", 300_000, MONEY),
        ("half a million people", 500_000, CARDINAL),
        ("half a dozen", 6, CARDINAL),
        ("two-thirds", Fraction(2, 3), FRACTION),
        ("three quarters", Fraction(3, 4), FRACTION),
        ("one-third", Fraction(1, 3), FRACTION),
        ("a third of them", Fraction(1, 3), FRACTION),
        ("an eighth of it", Fraction(1, 8), FRACTION),
        ("at 12:30 a.m.", Fraction(1, 2), TIME),
        ("at 12:30 p.m.", Fraction(25, 2), TIME),
        ("at 7:15 PM", Fraction(77, 4), TIME),
        ("at 5 p.m.", 17, TIME),
        ("at 5.30pm", Fraction(35, 2), TIME),
        # and what only looks like it
        ("20m long", 20, CARDINAL),
        ("half an hour", Fraction(1, 2), FRACTION),
        ("a third person", 3, NumberKind.ORDINAL),
        ("twenty-first", 21, NumberKind.ORDINAL),
    ],
)
def test_english(text, value, kind):
    (number,) = numbers(text, "en")
    assert (number.value, number.kind) == (value, kind)


@pytest.mark.parametrize(("text", "parts"), [("um 12:30 am Montag", (12, 30)), ("um 5:00 am Montag", (5, 0))])
def test_german_am_is_no_morning(text, parts):
    (number,) = numbers(text, "de")
    assert number.parts == parts


@pytest.mark.parametrize(
    ("german", "english"),
    [
        ("Das Projekt kostete 20 Millionen Dollar.", "The project cost $20m."),
        ("Um 0:30 Uhr fielen Schüsse.", "Shots were fired at 12:30 a.m."),
        ("Um 12:30 Uhr fielen Schüsse.", "Shots were fired at 12:30 p.m."),
        ("Um 17 Uhr begann die Sitzung.", "The session began at 5 p.m."),
        ("Eine halbe Million Menschen floh.", "Half a million people fled."),
        ("Zwei Drittel der Abgeordneten stimmten dafür.", "Two-thirds of the deputies voted in favour."),
        ("Ein Drittel der Bewohner floh.", "A third of residents fled."),
    ],
)
def test_translations_of_them_are_right(german, english):
    assert [f.message for f in qa.check(german, english, source_language="en") if f.rule.startswith("number")] == []


@pytest.mark.parametrize(
    ("german", "english"),
    [
        ("Das Projekt kostete 30 Millionen Dollar.", "The project cost $20m."),
        ("Um 18 Uhr begann die Sitzung.", "The session began at 5 p.m."),
        ("Drei Viertel der Abgeordneten stimmten dafür.", "Two-thirds of the deputies voted in favour."),
    ],
)
def test_other_numbers_are_told(german, english):
    assert [f for f in qa.check(german, english, source_language="en") if f.rule.startswith("number")]
