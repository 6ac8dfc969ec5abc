"""The marks between clauses: does a sentence begin at an offset, and which words of its clause stand before one?"""

import re

OPENS = re.compile(r"(?:^|[.!?:][“»\"]?\s|[\n„»])$")
MARK = re.compile(r"[,.;:!?–—()„“”»«\"\n]")
LONGEST = 200  # characters of a clause


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
