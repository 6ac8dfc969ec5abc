"""Sentences: the proof sheet, and what must hold for any text."""

from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qa.languages.segment import sentence_spans
from qa.readers import from_text
from tests.proof_sheets import segment_cases

LANGUAGES = ("de", "uk", "ru", "kk", "en")
TEXTS = st.text(alphabet=st.sampled_from("aAбБüіЇ .!?…„“«»\"'()–-\n\u00a0019мр"), max_size=80)


@pytest.mark.parametrize(("language", "sentences"), segment_cases(Path(__file__).with_name("segment_cases.txt")))
def test_proof_sheet(language: str, sentences: list[str]) -> None:
    text = " ".join(sentences)
    assert [span.of(text) for span in sentence_spans(text, language)] == sentences


@given(TEXTS, st.sampled_from(LANGUAGES))
def test_sentences_cover_all_but_white_space(text: str, language: str) -> None:
    spans = list(sentence_spans(text, language))
    assert all(a.end <= b.start for a, b in pairwise(spans))
    assert "".join("".join(span.of(text).split()) for span in spans) == "".join(text.split())


@given(TEXTS, st.sampled_from(LANGUAGES))
def test_a_line_break_always_ends_a_sentence(text: str, language: str) -> None:
    assert not any("\n" in span.of(text) for span in sentence_spans(text, language))


@given(TEXTS)
def test_segments_know_their_place(text: str) -> None:
    document = from_text(text, "de")
    for index, segment in enumerate(document.segments):
        assert segment.index == index
        assert segment.span.of(document.text) == segment.text
        assert document.blocks[segment.block].span.contains(segment.span)
