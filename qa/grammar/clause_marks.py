"""The marks between clauses: does a sentence begin at an offset, and which words of its clause stand before one?"""

import re
from collections.abc import Iterator
from functools import lru_cache

OPENS = re.compile(r"(?:^|[.!?:][“»\"]?\s|[\n„»])$")
MARK = re.compile(r"[,.;:!?–—()„“”»«\"\n]")
LONGEST = 200  # characters of a clause
OPENING = re.compile(r"[.!?;:,–“»\n„](?:(?<=[\n„])| |(?<=»))")  # one set at its head is searched fastest
BEGINS = r"(?:(?<=[.!?;:“»] )|(?<=[\n„»])|\A)"  # opens a pattern that is tried `at_openings`, but behind no comma


def begins_sentence(text: str, start: int) -> bool:
    """True when a sentence, or what is quoted of one, begins at `start`.

    >>> text = "Er ging. Sie blieb."
    >>> [begins_sentence(text, start) for start in (0, 3, 9)]
    [True, False, True]
    """
    return OPENS.search(text[max(0, start - 3) : start]) is not None


def clause_before(text: str, start: int) -> str:
    """Return what stands before `start`, from the last mark on.

    >>> clause_before("Er ging, weil sie kam.", 18)
    ' weil sie '
    """
    return MARK.split(text[max(0, start - LONGEST) : start])[-1]


@lru_cache(maxsize=4)
def openings(text: str) -> tuple[int, ...]:
    """Return where sentences and clauses may begin: at the head of the text, behind a mark with its space, „ and line feeds.

    >>> openings("Er ging, sagt sie. „Nein!“")
    (0, 9, 19, 20)
    """
    return (0, *[match.end() for match in OPENING.finditer(text)])


def at_openings(pattern: re.Pattern[str], text: str) -> Iterator[re.Match[str]]:
    """Yield the matches of a pattern that looks for the beginning of a clause itself; it is tried nowhere else."""
    end = 0
    for start in openings(text):
        if start >= end and (match := pattern.match(text, start)) is not None:
            yield match
            end = match.end()
