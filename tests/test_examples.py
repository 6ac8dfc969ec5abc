"""What the docstrings promise: Bad and Good lines of every rule, and every doctest of the package."""

import doctest
import importlib
import pkgutil
import re
from dataclasses import dataclass

import pytest

import qa
from qa.documents import Span
from qa.rules import RULES, RuleModule
from tests.rules.checking import findings, fixed

EXAMPLE = re.compile(r"^ {4}(?P<keyword>Bad|Good|uk|ru|kk): +(?P<text>\S.*?) *$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Example:
    """A Bad or Good line with the source line above it, and the Good line that follows a Bad one."""

    is_bad: bool
    text: str
    source: str | None
    language: str | None
    better: str | None


def examples(docstring: str) -> list[Example]:
    """Return the Bad and Good lines of a manual page; a source line holds for all lines after it; `\\n` is a line break."""
    result: list[Example] = []
    source = language = None
    found = list(EXAMPLE.finditer(docstring))
    for match, after in zip(found, [*found[1:], None], strict=True):
        if match["keyword"] not in ("Bad", "Good"):
            source, language = match["text"].replace("\\n", "\n"), match["keyword"]
            continue
        better = (
            after["text"].replace("\\n", "\n")
            if after and match["keyword"] == "Bad" and after["keyword"] == "Good"
            else None
        )
        result.append(Example(match["keyword"] == "Bad", match["text"].replace("\\n", "\n"), source, language, better))
    return result


def changed(bad: str, good: str) -> Span | None:
    """Return the stretch of a Bad line that its Good line has otherwise; None where the Good line only adds words.

    What is missing has no place of its own: the finding points at what it belongs to.

    >>> changed("Der Rat tagt tagt.", "Der Rat tagt."), changed("in Irpen", "in Irpin"), changed("Er wies ab.", "Er wies ihn ab.")
    (Span(start=12, end=17), Span(start=6, end=7), None)
    """
    start = _shared(bad, good)
    tail = _shared(bad[start:][::-1], good[start:][::-1])
    added = good[start : len(good) - tail]
    return None if start + tail == len(bad) and " " in added.strip(".") else Span(start, len(bad) - tail)


def _shared(one: str, other: str) -> int:
    return next((i for i, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))


def _parameters() -> list[object]:
    return [
        pytest.param(rule, example, id=f"{name}: {example.text[:40]}")
        for name, rule in RULES.items()
        for example in examples(rule.__doc__ or "")
    ]


@pytest.mark.parametrize(("rule", "example"), _parameters())
def test_bad_lines_are_found_and_good_lines_are_not(rule: RuleModule, example: Example) -> None:
    if rule.RULE.needs_source:
        assert example.source, "a rule that needs a source shows one above its examples"
    found = findings(rule, example.text, example.source, example.language)
    assert bool(found) == example.is_bad
    if example.better and found and (place := changed(example.text, example.better)):
        assert any(finding.span.start <= place.end and place.start <= finding.span.end for finding in found)
    if example.better and found and all(finding.is_fixable for finding in found):
        assert fixed(example.text, found).replace("\N{NO-BREAK SPACE}", " ") == example.better


@pytest.mark.parametrize("name", RULES)
def test_every_rule_shows_what_is_bad_and_what_is_good(name: str) -> None:
    shown = {example.is_bad for example in examples(RULES[name].__doc__ or "")}
    assert shown == {True, False}


MODULES = [__name__, qa.__name__] + [
    module.name for module in pkgutil.walk_packages(qa.__path__, "qa.") if not module.name.endswith("__main__")
]


@pytest.mark.parametrize("name", MODULES)
def test_doctests_run(name: str) -> None:
    result = doctest.testmod(importlib.import_module(name))
    assert result.failed == 0
