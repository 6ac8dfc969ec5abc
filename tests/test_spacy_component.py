"""Druckreif inside a spaCy pipeline."""

import warnings

with warnings.catch_warnings():
    warnings.simplefilter("ignore", DeprecationWarning)
    import spacy

from qa.documents import Span


def test_the_component_is_found_by_its_name_and_annotates_the_doc() -> None:
    nlp = spacy.blank("de")
    nlp.add_pipe("druckreif")
    doc = nlp("Das war alles .")
    assert [finding.rule for finding in doc._.druckreif] == ["space-before-punctuation"]
    assert doc._.druckreif[0].span == Span(13, 15)


def test_a_good_text_has_no_findings() -> None:
    nlp = spacy.blank("de")
    nlp.add_pipe("druckreif")
    assert nlp("Das war alles.")._.druckreif == []
