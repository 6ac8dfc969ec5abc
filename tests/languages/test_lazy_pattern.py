"""Regular expressions that are compiled when they are first used."""

import importlib
import pkgutil
import re

import pytest

import qa.languages
import qa.rules
from qa.languages.lazy_pattern import LazyPattern, lazily


def _lazy_patterns() -> list[object]:
    modules = [
        importlib.import_module(found.name)
        for package in (qa.languages, qa.rules)
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
