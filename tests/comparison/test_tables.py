"""The tables of names and numbers that the review page shows."""

from qa.comparison import Article
from qa.comparison.tables import name_rows, number_rows
from qa.documents import Alignment, Bead
from qa.glossary import shipped
from qa.readers import from_text


def article(source: str, target: str, *, confidence: float = 1.0, form: str = "text") -> Article:
    german, origin = from_text(target, "de", format=form), from_text(source, "uk", format=form)
    alignment = Alignment((Bead((0,), (0,), confidence),))
    return Article(german, shipped(), source=origin, alignment=alignment)


def test_every_name_has_a_row_with_its_verdict() -> None:
    checked = article("Обстріляно Харків і Дніпро.", "Charkow und Dnipro wurden beschossen.")
    rows = {row.source: (row.german, row.verdict, row.preferred) for row in name_rows(checked)}
    assert rows["Харків"] == ("Charkow", "other-base", "Charkiw")
    assert rows["Дніпро"][:2] == ("Dnipro", "accepted")


def test_a_name_without_a_rendering_is_listed_too() -> None:
    (row,) = name_rows(article("Обстріляно Харків.", "Die Stadt wurde beschossen."))
    assert (row.source, row.german, row.german_span, row.verdict) == ("Харків", "", None, "missing")


def test_two_cases_of_a_place_are_one_name() -> None:
    rows = name_rows(article("Зі Львова до Львова. Він у Львові.", "Von Lwiw nach Lwiw. Er ist in Lwiw."))
    assert {row.source for row in rows} == {"Львів"}


def test_rows_speak_of_the_files() -> None:
    checked = article("Обстріляно **Харків**.", "**Charkiw** wurde beschossen.", form="markdown")
    (row,) = name_rows(checked)
    assert row.german_span is not None
    assert checked.source is not None
    assert row.source_span.of(checked.source.raw) == "Харків"
    assert row.german_span.of(checked.target.raw) == "Charkiw"


def test_numbers_meet_their_like_whatever_the_order_and_the_spelling() -> None:
    checked = article("Загинули 12 людей, поранено 40.", "Vierzig Menschen wurden verletzt, 12 starben.")
    rows = {row.source: (row.german, row.verdict) for row in number_rows(checked)}
    assert rows == {"12": ("12", "same"), "40": ("Vierzig", "same")}


def test_a_number_of_the_same_kind_stands_beside_the_one_it_replaced() -> None:
    rows = number_rows(article("Загинув 27-річний водій.", "Ein 37-jähriger Fahrer starb."))
    assert [(row.source, row.german, row.verdict) for row in rows] == [("27-річний", "37-jähriger", "different")]


def test_a_date_differs_by_its_month_and_not_by_an_unsaid_year() -> None:
    (month,) = number_rows(article("Це сталося 20 травня.", "Das geschah am 20. März."))
    (year,) = number_rows(article("Це сталося 20 травня.", "Das geschah am 20. Mai 2024."))
    assert (month.verdict, year.verdict) == ("different", "same")


def test_missing_and_added_numbers_are_listed() -> None:
    (lost,) = number_rows(article("Загинули 12 людей.", "Menschen starben."))
    assert (lost.source, lost.german, lost.verdict) == ("12", "", "missing")
    (new,) = number_rows(article("Загинули люди.", "Sieben Menschen starben."))
    assert (new.source, new.source_span, new.german, new.verdict) == ("", None, "Sieben", "added")


def test_an_unsure_pair_says_nothing() -> None:
    checked = article("Харків: загинули 12 людей.", "Sieben Menschen starben.", confidence=0.2)
    assert (name_rows(checked), number_rows(checked)) == ((), ())


def test_without_a_source_there_are_no_rows() -> None:
    alone = Article(from_text("Sieben Menschen starben.", "de"), shipped())
    assert (name_rows(alone), number_rows(alone)) == ((), ())
