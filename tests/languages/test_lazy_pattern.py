"""Regular expressions that are compiled when they are first used."""

import importlib
import pkgutil
import re
from functools import cache
from pathlib import Path

import pytest

import qa.comparison.figures
import qa.grammar
import qa.languages
import qa.rules
from qa.grammar import pronoun_cases
from qa.languages.lazy_pattern import LazyPattern, WordPattern, lazily
from qa.languages.tokens import forms_of
from qa.rules import confused_words
from tests.proof_sheets import lines

SHEETS = Path(__file__).parent.parent / "rules" / "cases"
PACKAGES = (qa.languages, qa.rules, qa.grammar, qa.comparison.figures)


def _lazy_patterns() -> list[object]:
    modules = [
        importlib.import_module(found.name)
        for package in PACKAGES
        for found in pkgutil.iter_modules(package.__path__, f"{package.__name__}.")
    ]
    return [
        pytest.param(value, id=f"{module.__name__}.{name}")
        for module in modules
        for name, value in vars(module).items()
        if isinstance(value, LazyPattern)
    ]


@pytest.mark.parametrize("pattern", _lazy_patterns())
def test_every_lazy_pattern_compiles(pattern: re.Pattern[str]) -> None:
    assert pattern.search("") is None or pattern.search("").span() == (0, 0)


def test_it_finds_what_the_compiled_one_finds() -> None:
    text = "Odesa, Odessa und ODESA"
    assert lazily(r"odess?a", re.IGNORECASE).findall(text) == re.compile(r"odess?a", re.IGNORECASE).findall(text)
    assert lazily(r"(?P<name>Od\w+)").sub(r"<\g<name>>", text) == "<Odesa>, <Odessa> und ODESA"


def test_its_source_can_be_read_before_it_is_used() -> None:
    assert lazily(",?x").pattern == ",?x"


def test_a_pattern_with_words_is_not_searched_without_them() -> None:
    pattern = lazily(r"\b[Dd]es (?=Präsidents\b)", words="des")
    assert [match[0] for match in pattern.finditer("Des Präsidents Rede")] == ["Des "]
    assert list(pattern.finditer("Die Rede")) == []


def test_in_an_article_a_match_may_reach_over_a_line_break() -> None:
    pattern = lazily(r"\bBesuch\sdes\b(?! Amtes)", words="des")
    text = "Sie\nkam.\nZum Besuch\ndes Chefs.\nSie\nging.\nDer Besuch des Amtes\nfiel aus.\nEr\nschwieg."
    assert [match.span() for match in pattern.finditer(text)] == [(13, 23)]
    assert text[13:23] == "Besuch\ndes"


def test_in_an_article_each_match_is_found_once() -> None:
    lines = ["Die Rede des Chefs", "Ja.", "Nein.", "Die Rede des Amtes", "Ja.", "Die Rede des Rates des Ortes"]
    pattern = lazily(r"\bdes (?P<whose>\w+)", words="des")
    assert [match["whose"] for match in pattern.finditer("\n".join(lines))] == ["Chefs", "Amtes", "Rates", "Ortes"]


@cache
def _german() -> list[str]:
    return [text for sheet in sorted(SHEETS.glob("*.txt")) for _, _, keyword, text in lines(sheet) if keyword == "de"]


def _word_patterns() -> list[object]:
    tables = [("pronoun_cases", pattern) for pattern, _ in pronoun_cases._table()]
    tables += [
        ("confused_words", company.pattern) for found in confused_words._companies().values() for company in found
    ]
    named = [(found.id, *found.values) for found in _lazy_patterns()]
    return [
        pytest.param(pattern, id=f"{name}:{number}")
        for number, (name, pattern) in enumerate((*named, *tables))
        if isinstance(pattern, WordPattern)
    ]


@pytest.mark.parametrize("pattern", _word_patterns())
def test_no_match_lacks_all_the_words_of_its_pattern(pattern: WordPattern) -> None:
    whole = re.compile(pattern.pattern, pattern._flags)
    texts = [text for text in _german() if pattern.words.isdisjoint(forms_of(text))]
    assert texts
    assert [text for text in texts if whole.search(text)] == []


@pytest.mark.parametrize("pattern", _word_patterns())
def test_in_an_article_the_lines_with_its_words_have_all_the_matches_of_a_pattern(pattern: WordPattern) -> None:
    text = "\n".join(_german()[::7])
    whole = re.compile(pattern.pattern, pattern._flags)
    assert [match.span() for match in pattern.finditer(text)] == [match.span() for match in whole.finditer(text)]
