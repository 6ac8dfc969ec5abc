"""The German terms that a rule asks for, and the short cut that spares most articles the search."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qa.comparison import Article
from qa.comparison.glossary_terms import are_named, german_terms, place_of
from qa.glossary import ConceptEntry, Glossary, Kind, Status, Term, shipped
from qa.readers import from_text

KINDS = frozenset(Kind)
FORBIDDEN = [
    term.text
    for entry in shipped().entries
    for term in entry.terms
    if term.language == "de" and term.status == "forbidden"
]


def _glossary(*terms: Term) -> Glossary:
    return Glossary((ConceptEntry("x", Kind.TERM, "", terms),))


def _found(glossary: Glossary, text: str) -> list[str]:
    article = Article(from_text(text, "de"), glossary)
    return [place_of(m).of(text) for m in german_terms(glossary, KINDS, Status.FORBIDDEN).find(article)]


@pytest.mark.parametrize(
    ("term", "text", "found"),
    [
        ("Flügelrakete", "Drei Flügelraketen trafen.", "Flügelraketen"),
        ("friedliche Bewohner", "unter friedlichen Bewohnern", "friedlichen Bewohnern"),
        ("Flügelrakete", "nach dem Flügelraketenangriff", "Flügelraketenangriff"),
        ("OWA", "Der OWA-Chef sprach.", "OWA"),
        ("RF", "die Streitkräfte der RF", "RF"),
        ("Ministerium der Verteidigung", "die Ministerien der Verteidigung", "Ministerien der Verteidigung"),
    ],
)
def test_a_term_is_found_in_its_forms(term: str, text: str, found: str) -> None:
    assert _found(_glossary(Term(term, "de", Status.FORBIDDEN)), text) == [found]


def test_other_statuses_and_languages_are_left_out() -> None:
    glossary = _glossary(Term("Drohne", "de"), Term("drone", "en", Status.FORBIDDEN), Term("дрон", "uk"))
    assert _found(glossary, "Eine Drohne, a drone") == []


def test_a_match_brings_the_whole_entry() -> None:
    glossary = _glossary(Term("Marschflugkörper", "de"), Term("Flügelrakete", "de", Status.FORBIDDEN))
    article = Article(from_text("Die Flügelrakete traf.", "de"), glossary)
    (match,) = german_terms(glossary, KINDS, Status.FORBIDDEN).find(article)
    assert match.entry.preferred == "Marschflugkörper"


@given(
    st.sampled_from(FORBIDDEN), st.sampled_from(["", "s", "n", "en", "e", "er"]), st.sampled_from(["", "Auf ", "die "])
)
def test_the_short_cut_loses_nothing(term: str, ending: str, before: str) -> None:
    text = f"{before}{term}{ending}"
    slow = shipped().find(text, "de", statuses={Status.FORBIDDEN})
    article = Article(from_text(text, "de"), shipped())
    quick = german_terms(shipped(), KINDS, Status.FORBIDDEN).find(article)
    assert {m.span for m in slow} <= {m.span for m in quick}


def test_a_concept_is_named_in_words_not_in_letters() -> None:
    entry = ConceptEntry("x", Kind.ORGANISATION, "uk", (Term("Katastrophenschutzdienst", "de"), Term("DSNS", "de")))
    assert are_named([entry], "der Katastrophenschutzdienst (DSNS)")
    assert not are_named([entry], "der DSNS")
