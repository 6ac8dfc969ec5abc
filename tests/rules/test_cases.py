"""Every case file: what is marked is found, at these places and no others, and the fix gives the text it should."""

from pathlib import Path

import pytest

from qa.rules import RULES, RuleModule
from tests.rules.checking import findings, fixed
from tests.rules.sheets import Case, read_sheet

FOLDER = Path(__file__).parent / "cases"
MODULES = {rule.__name__.rpartition(".")[2]: rule for rule in RULES.values()}


def _cases() -> list[object]:
    return [
        pytest.param(
            MODULES.get(path.stem.partition("-")[0]),  # word_mismatch-sport.txt: more cases of a rule
            case,
            id=f"{path.stem}:{case.line}",
            marks=[pytest.mark.xfail(reason="known failure")] if case.heading == "known failure" else [],
        )
        for path in sorted(FOLDER.glob("*.txt"))
        for case in read_sheet(path)
    ]


@pytest.mark.parametrize(("rule", "case"), _cases())
def test_case(rule: RuleModule | None, case: Case) -> None:
    assert rule is not None, "the file is named after no registered rule"
    found = findings(rule, case.german, case.source, case.source_language)
    marked = tuple((finding.span.start, finding.span.end) for finding in found)
    assert [case.german[a:b] for a, b in marked] == [case.german[a:b] for a, b in case.marked]
    assert marked == case.marked
    edits = [edit for finding in found for edit in finding.edits]
    assert all(edit.replacement != edit.span.of(case.german) for edit in edits), "an edit changes nothing"
    if case.fixed is not None:
        assert fixed(case.german, found) == case.fixed


@pytest.mark.parametrize("name", sorted(MODULES))
def test_every_rule_has_cases_that_speak_and_cases_that_are_silent(name: str) -> None:
    path = FOLDER / f"{name}.txt"
    assert path.exists(), f"{name} has no case file"
    kinds = {bool(case.marked) for case in read_sheet(path)}
    assert kinds == {True, False}
