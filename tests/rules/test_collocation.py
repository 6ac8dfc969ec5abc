"""Every row of the table of collocations finds its witness, and what German says there is no longer found."""

import re

import pytest

from qa.languages.table_rows import table_rows
from qa.rules import RULES
from qa.rules.collocation import TABLE
from tests.rules.checking import findings, fixed

ROWS = list(table_rows(TABLE))


@pytest.mark.parametrize("row", ROWS, ids=[row[-1] for row in ROWS])
def test_a_row_finds_its_witness_and_mends_it(row: tuple[str, ...]) -> None:
    triggers, pattern, right, _unless, witness = row
    match = re.search(pattern, witness)
    assert match is not None
    assert set(triggers.split()) & set(re.findall(r"\w+", witness))
    assert match["word"].replace(" ", "_") in {form.split("=")[0] for form in right.split()}
    rule = RULES["collocation"]
    found = findings(rule, witness)
    assert [finding.span.of(witness) for finding in found] == [match["word"]]
    assert findings(rule, fixed(witness, found)) == []
