"""The rules, one file each. The two lists name them all; a rule's id is its file's name with hyphens.

A rule's module is imported when it is first asked for: an article without a source never pays for the rules about pairs.
To add a rule: its file, a line here, a case file under `tests/rules/cases/`, a line in the changelog.
"""

from collections.abc import Iterator, Mapping
from importlib import import_module
from typing import cast

from qa.rules.rule import Rule, RuleModule
from qa.rules.run import run

__all__ = ["PAIR_RULES", "RULES", "TEXT_RULES", "Rule", "RuleModule", "run"]

# Rules that need only the German text (some of them look at the source as well when there is one).
TEXT_RULES = """
    abbreviation_space
    abbreviation_unexplained
    agreement
    apostrophe
    bracket_pair
    collocation
    confused_words
    das_dass
    dash
    decomposed_character
    double_space
    doubled_punctuation
    doubled_word
    ellipsis
    forbidden_term
    glued_words
    headline_fact
    homoglyph
    html_entity
    hyphen
    invisible_character
    leftover_cyrillic
    leftover_wording
    loaded_term
    missing_comma
    missing_period
    missing_space
    mojibake
    name_consistency
    negation_mismatch
    number_format
    noun_capital
    number_gap
    ordinal_point
    particle_lost
    percent_space
    question_mark
    quote_comma
    quote_nesting
    quote_pair
    quote_style
    range_dash
    reflexive_lost
    repeated_segment
    sentence_start
    sharp_s
    space_before_punctuation
    space_inside
    spelling
    split_word
    stray_capital
    stray_comma
    stray_hyphen
    truncated_segment
    untranslated_phrase
    untranslated_segment
    verb_number
    weekday_date
""".replace("_", "-").split()

# Rules that compare the German with its source.
PAIR_RULES = """
    added_segment
    bound_mismatch
    date_mismatch
    direction_mismatch
    hedge_lost
    link_lost
    lookalike_word
    modality_mismatch
    name_base
    name_missing
    name_spelling
    name_swapped
    name_system
    number_mismatch
    omitted_clause
    omitted_segment
    opposite_mismatch
    quote_attribution
    quote_lost
    swapped_segment
    term_consistency
    unit_mismatch
    untranslated_abbreviation
    untranslated_word
    word_mismatch
""".replace("_", "-").split()


class _Rules(Mapping[str, RuleModule]):
    """Rule modules by id, in alphabetical order, each imported when it is looked up."""

    def __init__(self, ids: list[str]) -> None:
        self._ids = sorted(ids)

    def __getitem__(self, name: str) -> RuleModule:
        if name not in self._ids:
            raise KeyError(name)
        return cast(RuleModule, import_module(f"{__name__}.{name.replace('-', '_')}"))

    def __iter__(self) -> Iterator[str]:
        return iter(self._ids)

    def __len__(self) -> int:
        return len(self._ids)


RULES: Mapping[str, RuleModule] = _Rules([*TEXT_RULES, *PAIR_RULES])
