"""What a spelling finding depends on beside the word: the house, the glossary, the source, the rest of the article."""

import pytest

from qa.comparison import Article
from qa.documents import Alignment, Bead
from qa.glossary import ConceptEntry, Glossary, Kind, Term, shipped
from qa.readers import from_text
from qa.rules import spelling
from qa.style import HouseStyle, Typography


def suggestions(german: str, *, swiss: bool = False, glossary: Glossary | None = None) -> list[str]:
    style = HouseStyle(typography=Typography(swiss=swiss))
    article = Article(from_text(german, "de"), glossary or shipped(), style)
    return [finding.suggestions[0] for finding in spelling.check(article)]


@pytest.mark.parametrize(("word", "meant"), [("grosse", "große"), ("schliesslich", "schließlich"), ("heisst", "heißt")])
def test_double_s_is_a_slip_unless_the_house_writes_swiss(word: str, meant: str) -> None:
    text = f"Das ist {word} so."
    assert suggestions(text) == [meant]
    assert suggestions(text, swiss=True) == []


def test_a_swiss_house_still_hears_of_lost_umlauts() -> None:
    assert suggestions("Das ist fuer uns so.", swiss=True) == ["für"]


def test_a_word_of_the_glossary_is_no_slip() -> None:
    entry = ConceptEntry("regierug", Kind.BRAND, "", (Term("Regierug", "de"),))
    text = "Die Firma heißt wie die Regierug selbst."
    assert suggestions(text) == ["Regierung"]
    assert suggestions(text, glossary=Glossary((entry,))) == []


def test_a_capital_word_met_twice_is_a_name() -> None:
    assert suggestions("Die Regierug tagt.") == ["Regierung"]
    assert suggestions("Die Regierug tagt. Heute will die Regierug mehr.") == []


def test_lost_umlauts_are_reported_however_often() -> None:
    assert suggestions("Die Behoerden warnen. Den Behoerden fehlt fuer alles Geld, fuer Brot, fuer Salz.") == [
        "Behörden",
        "Behörden",
        "für",
        "für",
        "für",
    ]


def test_a_word_that_the_source_has_in_latin_letters_is_no_slip() -> None:
    german, source = "Der Sender sendt berichtete darüber.", "Про це повідомив канал sendt."
    target, origin = from_text(german, "de"), from_text(source, "uk")
    alone = Article(target, shipped())
    together = Article(target, shipped(), source=origin, alignment=Alignment((Bead((0,), (0,)),)))
    assert [finding.span.of(german) for finding in spelling.check(alone)] == ["sendt"]
    assert list(spelling.check(together)) == []


def test_the_case_of_the_word_is_kept() -> None:
    assert suggestions("Schliesslich kam die Behorde.") == ["Schließlich", "Behörde"]


def test_edits_of_spelling_are_never_safe() -> None:
    found = list(spelling.check(Article(from_text("Sie wurdne fuer nichts verhaftet.", "de"), shipped())))
    assert [finding.edits[0].safe for finding in found] == [False, False]
