"""Every row of the table of confused words finds its witness, and what is meant there is no longer found."""

import re

import pytest

from qa.languages.table_rows import table_rows
from qa.rules import RULES
from qa.rules.confused_words import TABLE
from tests.rules.checking import findings, fixed

ROWS = list(table_rows(TABLE))


@pytest.mark.parametrize("row", ROWS, ids=[row[3] for row in ROWS])
def test_a_row_finds_its_witness_and_mends_it(row: tuple[str, ...]) -> None:
    wrong, pattern, right, witness, *_needs = row
    match = re.search(pattern, witness)
    assert match is not None
    assert match["word"].replace(" ", "_") in wrong.split()
    assert len(wrong.split()) == len(right.split())
    rule = RULES["confused-words"]
    found = findings(rule, witness)
    assert [finding.span.of(witness) for finding in found] == [match["word"]]
    assert findings(rule, fixed(witness, found)) == []
