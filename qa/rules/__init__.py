"""The rules, one file each. `RULES` names them all, in the order in which `explain` and the manual list them.

To add a rule: its file, a line here, a case file under `tests/rules/cases/`, a line in the changelog.
"""

from types import ModuleType
from typing import cast

from qa.rules import (
    abbreviation_space,
    added_segment,
    dash,
    date_mismatch,
    decomposed_character,
    double_space,
    doubled_punctuation,
    doubled_word,
    ellipsis,
    glued_words,
    homoglyph,
    html_entity,
    hyphen,
    invisible_character,
    leftover_cyrillic,
    link_lost,
    missing_period,
    missing_space,
    mojibake,
    name_base,
    name_consistency,
    name_spelling,
    name_system,
    negation_mismatch,
    number_format,
    omitted_segment,
    percent_space,
    quote_lost,
    quote_pair,
    quote_style,
    repeated_segment,
    space_before_punctuation,
    spelling,
    swapped_segment,
    truncated_segment,
    untranslated_phrase,
    untranslated_segment,
)
from qa.rules.article import Article, NameUse, Pair
from qa.rules.rule import Rule, RuleModule
from qa.rules.run import run

__all__ = ["RULES", "Article", "NameUse", "Pair", "Rule", "RuleModule", "run"]

_MODULES: tuple[ModuleType, ...] = (
    abbreviation_space,
    added_segment,
    dash,
    date_mismatch,
    decomposed_character,
    double_space,
    doubled_punctuation,
    doubled_word,
    ellipsis,
    glued_words,
    homoglyph,
    html_entity,
    hyphen,
    invisible_character,
    leftover_cyrillic,
    link_lost,
    missing_period,
    missing_space,
    mojibake,
    name_base,
    name_consistency,
    name_spelling,
    name_system,
    negation_mismatch,
    number_format,
    omitted_segment,
    percent_space,
    quote_lost,
    quote_pair,
    quote_style,
    repeated_segment,
    space_before_punctuation,
    spelling,
    swapped_segment,
    truncated_segment,
    untranslated_phrase,
    untranslated_segment,
)

RULES: dict[str, RuleModule] = {rule.RULE.id: rule for rule in cast(tuple[RuleModule, ...], _MODULES)}
