"""The two lists of rules name every rule file, and tell truly which rules need a source."""

from pathlib import Path

import pytest

from qa.rules import PAIR_RULES, RULES, TEXT_RULES

FILES = Path(__file__).parents[2] / "qa" / "rules"


def test_every_rule_file_is_listed_and_every_listed_rule_is_a_file() -> None:
    written = {
        path.stem.replace("_", "-")
        for path in FILES.glob("*.py")
        if "\nRULE = Rule(" in path.read_text(encoding="utf-8")
    }
    assert set(RULES) == written
    assert len(RULES) == len(TEXT_RULES) + len(PAIR_RULES)


@pytest.mark.parametrize("name", RULES)
def test_a_rule_is_where_it_belongs(name: str) -> None:
    assert RULES[name].RULE.id == name
    assert RULES[name].RULE.needs_source is (name in PAIR_RULES)
    assert set(RULES[name].RULE.yields_to) <= set(RULES)


def test_an_unknown_rule_is_no_rule() -> None:
    with pytest.raises(KeyError):
        RULES["glued-word"]
