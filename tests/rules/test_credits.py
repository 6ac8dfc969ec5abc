"""A sentence that only names the source of the news may be folded into another; one that says more may not."""

import pytest

from qa.comparison import Article
from qa.documents import Alignment, Bead, Severity
from qa.glossary import shipped
from qa.readers import from_text
from qa.rules import added_segment, omitted_segment, run

FIRE = "На заводі в Сумах сталася пожежа, троє людей у лікарні."
CAUSE = "Причину вогню з’ясовують."
MY_FIRE = "In einem Werk in Sumy hat es gebrannt, drei Menschen liegen im Krankenhaus."
MY_CREDITED_FIRE = "Bei einem Brand in einem Werk in Sumy wurden nach Angaben der Stadt drei Menschen verletzt."
MY_CAUSE = "Die Ursache des Feuers wird ermittelt."


@pytest.mark.parametrize(
    ("middle", "german", "severity"),
    [
        ("Про це повідомила міська влада.", MY_CREDITED_FIRE, Severity.NOTE),
        ("Про це повідомила міська влада.", MY_FIRE, Severity.ERROR),
        ("Збитки міська влада оцінює у два мільйони гривень.", MY_CREDITED_FIRE, Severity.ERROR),
    ],
)
def test_omission_of_a_credit(middle: str, german: str, severity: Severity) -> None:
    beads = (Bead((0,), (0,)), Bead((1,), ()), Bead((2,), (1,)))
    source, target = f"{FIRE} {middle} {CAUSE}", f"{german} {MY_CAUSE}"
    found = run(_article(source, target, beads), [omitted_segment])
    assert [finding.severity for finding in found] == [severity]


@pytest.mark.parametrize(
    ("first", "middle", "severity"),
    [
        (f"{FIRE[:-1]}, повідомила міська влада.", "Das teilte die Stadtverwaltung mit.", Severity.NOTE),
        (FIRE, "Das teilte die Stadtverwaltung mit.", Severity.WARNING),
        (
            f"{FIRE[:-1]}, повідомила міська влада.",
            "Der Bürgermeister legte am Abend nach heftigem Streit im Rat überraschend sein Amt nieder.",
            Severity.WARNING,
        ),
    ],
)
def test_addition_of_a_credit(first: str, middle: str, severity: Severity) -> None:
    beads = (Bead((0,), (0,)), Bead((), (1,)), Bead((1,), (2,)))
    found = run(_article(f"{first} {CAUSE}", f"{MY_FIRE} {middle} {MY_CAUSE}", beads), [added_segment])
    assert [finding.severity for finding in found] == [severity]


def _article(source: str, target: str, beads: tuple[Bead, ...]) -> Article:
    original, german = from_text(source, "uk"), from_text(target, "de")
    return Article(german, shipped(), source=original, alignment=Alignment(beads))
