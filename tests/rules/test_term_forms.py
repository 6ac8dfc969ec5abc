"""Glossary terms in all their forms."""

import re

import pytest

from qa.glossary import ConceptEntry, Kind, Status, Term
from qa.rules.term_forms import TermIndex, cyrillic_pattern, german_pattern


@pytest.mark.parametrize(
    ("form", "text"),
    [
        ("Flügelrakete", "Flügelraketen"),
        ("friedliche Bewohner", "friedlichen Bewohnern"),
        ("Kassettenbombe", "Kassettenbombenangriff"),
        ("OWA", "OWA-Chef"),
        ("Luftalarm", "Luftalarms"),
    ],
)
def test_german_forms_are_met(form: str, text: str) -> None:
    assert re.match(german_pattern(form), text)


@pytest.mark.parametrize(("form", "text"), [("OWA", "OWAL"), ("Rakete", "Raketensilo-Bau"), ("Mer", "Merkur")])
def test_other_german_words_are_not(form: str, text: str) -> None:
    assert not re.match(german_pattern(form), text)


@pytest.mark.parametrize(
    ("form", "text"),
    [("воєнний стан", "воєнного стану"), ("крилата ракета", "крилатими ракетами"), ("ОВА", "ОВА"), ("мер", "мер")],
)
def test_cyrillic_forms_are_met(form: str, text: str) -> None:
    assert re.match(cyrillic_pattern(form), text)


def test_an_index_finds_terms_where_they_stand() -> None:
    entry = ConceptEntry("rakete", Kind.TERM, "", (Term("Flügelrakete", "de", Status.FORBIDDEN),))
    index = TermIndex()
    index.add(entry, entry.terms[0])
    text = "Drei Flügelraketen trafen."
    assert [match.span.of(text) for match in index.find(text)] == ["Flügelraketen"]
