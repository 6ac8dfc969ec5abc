"""Whole sentences, headlines, and sentences that break off."""

import pytest

from qa.languages.completeness import breaks_off, has_final_mark, running_text
from qa.languages.literal import is_literal


@pytest.mark.parametrize(
    "text", ["Ende.", "„Ende.“", "(Ende!)", "Ende …", "Er sagte:", "Alles ruhig. – dpa", "„Ende“."]
)
def test_a_final_mark_may_have_something_after_it(text: str) -> None:
    assert has_final_mark(text)


@pytest.mark.parametrize("text", ["Ende", "Das „Ende“", "Die (halbe) Wahrheit", "Am 24.02.2022"])
def test_no_final_mark(text: str) -> None:
    assert not has_final_mark(text)


@pytest.mark.parametrize(
    ("headline", "sentence"),
    [
        ("Drei Verletzte nach Angriff auf Charkiw", "Bei dem Angriff auf Charkiw wurden in der Nacht drei Menschen verletzt"),
        ("Warschau: Mehr Geld für Kyjiw", "Er sagte in Warschau, dass Polen der Ukraine mehr Geld geben werde"),
    ],
)  # fmt: skip
def test_running_text_scores_higher_than_its_headline(headline: str, sentence: str) -> None:
    assert running_text(headline) + 2 < running_text(sentence)


@pytest.mark.parametrize(
    "text",
    ["Sie kamen aus der", "Er sprach von der neuen", "Haupt-", "Das Programm (Next", "Aber", "Er sagte, dass Kyjiw"],
)
def test_these_break_off(text: str) -> None:
    assert breaks_off(text)


@pytest.mark.parametrize(
    "text",
    ["Kyjiw führt Sperrstunde ein", "Bahn nimmt Betrieb wieder auf", "Männer, die kämpfen", "Wer kommt, wer geht",
     "Er weiß, dass Kyjiw hofft"],
)  # fmt: skip
def test_these_may_end_here(text: str) -> None:
    assert not breaks_off(text)


def test_addresses_and_files_are_literal() -> None:
    text = "Mehr auf https://suspilne.media/a,b, bei Bild.de, in bericht.pdf und bei @ZelenskyyUa."
    literal = "".join(letter if is_literal(text, place) else " " for place, letter in enumerate(text))
    assert literal.split() == ["https://suspilne.media/a,b,", "Bild.de", "bericht.pdf", "@ZelenskyyUa"]
