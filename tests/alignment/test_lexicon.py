"""The shipped lexicon: words found through their stem, and through their lemma where that says too little."""

import pytest

from qa.alignment.lexicon import lexicon


@pytest.mark.parametrize(
    ("language", "word", "stem"),
    [("uk", "плану", "plan"), ("uk", "бюджету", "haushal"), ("uk", "діти", "kind"), ("ru", "коллектива", "kollektiv")],
)
def test_forms_whose_stem_is_unknown_are_found_through_their_lemma(language: str, word: str, stem: str) -> None:
    assert stem in lexicon(language).renderings(word, language)


def test_words_that_share_a_short_stem_are_told_apart() -> None:
    """Both море and мер have the stem мр: what the lemma speaks for weighs more."""
    sea, mayor = lexicon("uk").renderings("морем", "uk"), lexicon("uk").renderings("мером", "uk")
    assert sea["meer"] > sea.get("burgermei", 0.0)
    assert max(mayor, key=lambda stem: mayor[stem]) != "meer"


@pytest.mark.parametrize(("language", "word"), [("uk", "Ммм"), ("ru", "Эм"), ("ru", "гм")])
def test_people_who_hesitate_do_so_in_german(language: str, word: str) -> None:
    assert set(lexicon(language).renderings(word, language)) & {"ah", "hm"}
