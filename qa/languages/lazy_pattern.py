"""Regular expressions that are compiled when they are first used, and searched where the text has a word of theirs.

A check starts with some three hundred of them, and one article needs half: the rules ask first whether a text has the marks
they are about. Compiling costs a quarter of a millisecond each. To search a sentence costs a hundredth of that; its words are
looked up once, for all patterns together: so a pattern that cannot match without one of some words says which. An article
has most words somewhere: there a pattern is searched only around the lines, a sentence or paragraph each, with words of its own.
"""

import re
from collections.abc import Iterator
from functools import cached_property, lru_cache
from itertools import accumulate, product
from typing import Any, NamedTuple, cast

from qa.languages.tokens import forms_in, forms_of

METHODS = ("search", "match", "fullmatch", "finditer", "findall", "sub", "split")


class LazyPattern:
    """Stands for `re.compile(pattern, flags)`; after the first use it is as fast."""

    def __init__(self, pattern: str, flags: int) -> None:
        self.pattern = pattern
        self._flags = flags

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):  # copy and pickle look for methods of their own
            raise AttributeError(name)
        compiled = re.compile(self.pattern, self._flags)
        for method in METHODS:
            setattr(self, method, getattr(compiled, method))
        return getattr(compiled, name)


class WordPattern(LazyPattern):
    """A pattern that matches nothing in a text without one of its words; only `finditer` asks for them."""

    def __init__(self, pattern: str, flags: int, words: str) -> None:
        super().__init__(pattern, flags)
        self._spelled, self._is_entered = words, False

    @cached_property
    def words(self) -> frozenset[str]:
        """The words of which one must stand in a text."""
        return spellings(self._spelled)

    @cached_property
    def _found(self) -> Any:
        return re.compile(self.pattern, self._flags).finditer

    def finditer(self, text: str, *region: int) -> Iterator[re.Match[str]]:
        """Return the matches, without a search where the text has none of the words."""
        if not self._is_entered:
            _enter(self)
            self._is_entered = True
        if self not in _possible(text):
            return NOTHING
        return self._found(text, *region) if region or "\n" not in text else self._around_lines(text)

    def _around_lines(self, text: str) -> Iterator[re.Match[str]]:
        for start, end in _stretches(text, self.words):
            yield from self._found(text, start, end)


_needed_by: dict[str, list[WordPattern]] = {}  # the patterns asked so far that a word may belong to


def _enter(pattern: WordPattern) -> None:
    """Let a pattern be among those that the words of a text are looked up for, from the first time that it is asked."""
    for word in pattern.words:
        _needed_by.setdefault(word, []).append(pattern)
    _possible.cache_clear()


@lru_cache(maxsize=4)
def _possible(text: str) -> set[WordPattern]:
    """Return the patterns a text has a word of: its words are looked up once, not once for each pattern."""
    return set().union(*[_needed_by[word] for word in _needed_by.keys() & forms_of(text)])


class _Line(NamedTuple):
    """The words of a line, as by `forms_of`; where the line before it starts and the one behind it ends."""

    start: int
    end: int
    forms: frozenset[str]


@lru_cache(maxsize=4)
def _lines(text: str) -> tuple[_Line, ...]:
    lines = text.splitlines(keepends=True)
    ends = [0, *accumulate(map(len, lines))]
    return tuple(
        _Line(start, end, forms_in(line))
        for line, start, end in zip(lines, [0, *ends], [*ends[2:], len(text)], strict=False)
    )


def _stretches(text: str, words: frozenset[str]) -> list[tuple[int, int]]:
    """Return the parts of a text that have the lines with one of the words, and a line on either side of these.

    A match may reach over a line break, and looks at what is beside it; over two it would be none.
    """
    found: list[tuple[int, int]] = []
    for line in _lines(text):
        if not words.isdisjoint(line.forms):
            goes_on = bool(found) and line.start <= found[-1][1]
            found[-1:] = [(found[-1][0], line.end)] if goes_on else [*found[-1:], (line.start, line.end)]
    return found


def words_of_any(*patterns: re.Pattern[str]) -> frozenset[str]:
    """Return the words of some patterns made with `words`: a text without any of them need not ask one pattern after another.

    >>> sorted(words_of_any(lazily("Kyjiws?", words="Kyjiws?"), lazily("Lwiw", words="Lwiw")))
    ['Kyjiw', 'Kyjiws', 'Lwiw']
    """
    return frozenset().union(*(cast("WordPattern", pattern).words for pattern in patterns))


NOTHING: Iterator[re.Match[str]] = iter(())
PIECE = re.compile(r"(?:\[(?P<choice>[^]]+)\]|(?P<letter>.))(?P<may_lack>\??)")


def spellings(alternatives: str) -> frozenset[str]:
    """Return the words that a row of alternatives stands for, of which a letter may have its choice or be left out.

    >>> sorted(spellings("Berichte?|d[ae]s"))
    ['Bericht', 'Berichte', 'das', 'des']
    """
    found: set[str] = set()
    for alternative in alternatives.split("|"):
        pieces = [
            [*(piece["choice"] or piece["letter"]), *([""] if piece["may_lack"] else [])]
            for piece in PIECE.finditer(alternative)
        ]
        found.update(map("".join, product(*pieces)))
    return frozenset(found)


def lazily(pattern: str, flags: int = 0, *, words: str = "") -> re.Pattern[str]:
    """Return a regular expression that is compiled at its first use; what is wrong in it shows only then.

    `words` are those of which every match has one, whole: as they are written, or in small letters however they are written,
    and `FIGURE` (see `qa.languages.tokens`).

    >>> lazily(r"\\bKyjiws?\\b", words="Kyjiws?").findall("Kyjiw und Kyjiws Umland")
    ['Kyjiw', 'Kyjiws']
    """
    return cast("re.Pattern[str]", WordPattern(pattern, flags, words) if words else LazyPattern(pattern, flags))
