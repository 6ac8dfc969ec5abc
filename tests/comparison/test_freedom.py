"""How freely an article is translated, and what that makes of a finding."""

import pytest

from qa.comparison import Article
from qa.comparison.freedom import FEWEST, Freedom
from qa.documents import Alignment, Bead, Severity
from qa.glossary import shipped
from qa.readers import from_text
from qa.rules import added_segment, number_mismatch, omitted_segment

CLOSE = ("Президент підписав закон про бюджет.", "Der Präsident hat das Haushaltsgesetz unterzeichnet.")
FREE = ("Президент підписав закон про бюджет.", "Damit kann das Geld fließen.")


def article(
    pairs: list[tuple[str, str]],
    alone: str = "",
    source: str = "Депутати довго сперечалися.",
    target: str = "Am Abend begann es zu regnen.",
) -> Article:
    """Return an article of sentence pairs; `alone` adds sentences of one side: "-" an omitted, "+" an added one."""
    left = [theirs for theirs, _ in pairs] + [source for side in alone if side == "-"]
    right = [mine for _, mine in pairs] + [target for side in alone if side == "+"]
    beads = [Bead((place,), (place,), 1.0) for place in range(len(pairs))]
    beads += [Bead((place,), (), 0.95) for place in range(len(pairs), len(left))]
    beads += [Bead((), (place,), 0.95) for place in range(len(pairs), len(right))]
    documents = from_text("\n".join(left), "uk"), from_text("\n".join(right), "de")
    return Article(documents[1], shipped(), source=documents[0], alignment=Alignment(tuple(beads)))


@pytest.mark.parametrize(
    ("some", "freedom"),
    [
        (article([CLOSE] * FEWEST), Freedom.CLOSE),
        (article([FREE] * FEWEST), Freedom.FREE),
        (article([CLOSE] * 12, "--++"), Freedom.RETOLD),
        (article([CLOSE] * 12, "----"), Freedom.CLOSE),  # cut, and not retold
        (article([CLOSE] * 40, "--++"), Freedom.CLOSE),  # one sentence in ten
        (article([FREE] * (FEWEST - 1)), Freedom.CLOSE),  # too few to tell
        (Article(from_text("Man stritt lange.", "de"), shipped()), Freedom.CLOSE),
    ],
)
def test_freedom_is_told_by_sentences_left_out_and_words_said(some: Article, freedom: Freedom) -> None:
    assert some.freedom is freedom


def test_what_a_cut_text_lacks_is_an_error_and_what_a_retold_one_lacks_a_note() -> None:
    cut, retold = article([CLOSE] * 12, "----"), article([CLOSE] * 12, "--++")
    assert Severity.ERROR in {finding.severity for finding in omitted_segment.check(cut)}
    assert {finding.severity for finding in omitted_segment.check(retold)} == {Severity.NOTE}
    assert {finding.severity for finding in added_segment.check(retold)} == {Severity.NOTE}


def test_teasers_that_one_side_has_make_no_retold_article() -> None:
    cut = article([CLOSE] * 12, "--++", target="Lesen Sie auch: Neuer Haushalt beschlossen")
    assert cut.freedom is Freedom.CLOSE
    assert Severity.ERROR in {finding.severity for finding in omitted_segment.check(cut)}


def test_figures_that_one_text_has_nowhere_are_more_than_notes_however_free_it_is() -> None:
    retold = article([CLOSE] * 12, "--++", "Загинули 43 людини.", "Das kostet 7.800 Euro.")
    assert Severity.WARNING in {finding.severity for finding in omitted_segment.check(retold)}
    assert Severity.WARNING in {finding.severity for finding in added_segment.check(retold)}


@pytest.mark.parametrize(("others", "severity"), [(CLOSE, Severity.WARNING), (FREE, Severity.NOTE)])
def test_a_number_left_out_is_a_note_where_much_is_said_otherwise(others: tuple[str, str], severity: Severity) -> None:
    lost = ("На площі зібралися 2 350 людей.", "Auf dem Platz kamen viele Menschen zusammen.")
    assert [finding.severity for finding in number_mismatch.check(article([lost, *[others] * FEWEST]))] == [severity]
