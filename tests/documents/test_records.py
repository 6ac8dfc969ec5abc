"""Spans, origins, lines, findings."""

from array import array

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qa.documents import Edit, Finding, Lines, Origin, Severity, Span


def test_a_span_never_runs_backwards() -> None:
    with pytest.raises(ValueError, match="not a span"):
        Span(3, 2)


@pytest.mark.parametrize(
    ("a", "b", "overlap"),
    [
        (Span(0, 2), Span(1, 3), True),
        (Span(0, 2), Span(2, 3), False),
        (Span(1, 1), Span(0, 2), True),
        (Span(0, 0), Span(0, 2), False),
        (Span(2, 2), Span(2, 2), True),
    ],
)
def test_overlap_of_half_open_spans(a: Span, b: Span, overlap: bool) -> None:
    assert a.overlaps(b) is overlap
    assert b.overlaps(a) is overlap


def test_an_empty_span_keeps_to_the_word() -> None:
    """An insertion after a word goes right behind it, before the closing markup; one before a word right before it."""
    text, raw = "ab cd", "ab** cd"
    origin = Origin(array("L", [0, 1, 4, 5, 6]), array("L", [1, 2, 5, 6, 7]), len(raw))
    assert origin.to_file(Span(2, 2), text) == Span(2, 2)
    assert origin.to_file(Span(3, 3), text) == Span(5, 5)
    assert origin.to_file(Span(5, 5), text) == Span(7, 7)


@given(st.text(alphabet="a\r\nü", max_size=30), st.integers(min_value=0, max_value=30))
def test_lines_and_columns_lead_back(text: str, offset: int) -> None:
    offset = min(offset, len(text))
    lines = Lines(text)
    line, column = lines.position(offset)
    assert sum(len(part) for part in text.splitlines(keepends=True)[: line - 1]) + column - 1 == offset


def test_severities_are_ordered() -> None:
    assert sorted(Severity, key=lambda s: s.rank) == [Severity.NOTE, Severity.WARNING, Severity.ERROR]


def test_a_finding_without_edits_is_not_fixable() -> None:
    finding = Finding("dash", Severity.NOTE, Span(0, 1), "x")
    assert not finding.is_fixable
    edits = (Edit(Span(0, 1), "–"), Edit(Span(2, 3), "–", safe=False))
    assert not Finding("dash", Severity.NOTE, Span(0, 1), "x", edits).is_fixable
