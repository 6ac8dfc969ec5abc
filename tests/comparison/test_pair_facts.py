"""Facts that only one side of a pair states."""

from collections.abc import Iterator

from qa.comparison import Article
from qa.comparison.figures.fact import Fact
from qa.comparison.figures.pair_facts import leftovers
from qa.documents import Alignment, Bead, Span
from qa.glossary import shipped
from qa.readers import from_text


def capitals(text: str, language: str) -> Iterator[Fact]:
    """Read single capital letters as facts: A is sure, X may also be said by A."""
    for place, letter in enumerate(text):
        if letter.isupper():
            also = frozenset({"A"}) if letter == "X" else frozenset()
            yield Fact(Span(place, place + 1), letter, letter != "U", also=also)


def article(source: str, target: str, confidence: float = 1.0) -> Article:
    left, right = from_text(source, "uk"), from_text(target, "de")
    beads = tuple(Bead((i,), (i,), confidence) for i in range(len(left.segments)))
    return Article(right, shipped(), source=left, alignment=Alignment(beads))


def keys(source: str, target: str, confidence: float = 1.0) -> list[tuple[str, str]]:
    return [
        ("".join(str(f.key) for f in left.source), "".join(str(f.key) for f in left.target))
        for left in leftovers(article(source, target, confidence), capitals)
    ]


def test_the_same_facts_leave_nothing() -> None:
    assert keys("eins A zwei B", "B eins A zwei") == []


def test_a_swap_leaves_one_on_each_side() -> None:
    assert keys("eins A zwei B", "eins A zwei C") == [("B", "C")]


def test_saying_a_thing_twice_is_no_news() -> None:
    assert keys("eins A", "eins A zwei A") == []


def test_a_fact_repeated_in_place_of_another_is_found() -> None:
    assert keys("eins A zwei A drei B", "eins A zwei B drei B") == [("A", "B")]


def test_another_reading_explains_on_both_sides() -> None:
    assert keys("eins X", "eins A") == []
    assert keys("eins A", "eins X") == []


def test_an_unsure_fact_explains_but_never_accuses() -> None:
    assert keys("eins U", "eins") == []
    assert keys("eins U", "eins U") == []


def test_a_fact_may_move_to_the_next_sentence() -> None:
    assert keys("eins A\nzwei", "eins\nzwei A") == []


def test_an_unsure_pair_says_nothing() -> None:
    assert keys("eins A", "eins B", confidence=0.3) == []


def test_without_a_source_there_is_nothing_to_compare() -> None:
    assert list(leftovers(Article(from_text("eins A", "de"), shipped()), capitals)) == []
