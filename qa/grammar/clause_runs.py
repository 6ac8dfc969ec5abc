"""The runs of words between two marks, what brackets hold left out: a clause, or a part of one."""

import re
from functools import lru_cache
from itertools import islice
from typing import NamedTuple

from qa.documents import Span

# One set of letters at its head, which is searched faster than two of which one must have no figure behind it
MARK = re.compile(r"([,:.–—;!?()\[\]„“”»«\"\n…/*|<>‚‘](?!(?<=[,:.–—])\d|(?<=\.)[a-zäöüß-]))")
ORDINAL = re.compile(r"(?:^|\s)\d{1,2}$")
BEGINS = tuple(".!?;:\n„»")
CLOSING = tuple('“"«')


class Run(NamedTuple):
    """Words with the marks before them (all that stand there, "" at the head of the text), the mark behind, and the place."""

    words: list[str]
    left: str
    right: str
    start: int

    @property
    def begins_sentence(self) -> bool:
        """True where a sentence may begin."""
        left = self.left
        return not left or left.endswith(BEGINS) or (left.endswith(CLOSING) and left[-2:-1] in (".", "!", "?"))

    def span(self, text: str, place: int) -> Span:
        """Return where a word of the run stands in the text."""
        word = self.words[place]
        found = re.compile(rf"(?<!\w){re.escape(word)}(?!\w)").finditer(text, self.start)
        match = next(islice(found, self.words[:place].count(word), None))
        return Span(*match.span())


@lru_cache(maxsize=4)
def runs_of(text: str) -> tuple[Run, ...]:
    """Return the runs of a text.

    >>> [(run.left, run.words, run.right) for run in runs_of("Am 3. Mai (Montag) kam er, und „alle“ blieben.")]
    [('', ['Am', '3.', 'Mai', 'kam', 'er'], ','), (',', ['und'], '„'), ('„', ['alle'], '“'), ('“', ['blieben'], '.')]
    """
    pieces = MARK.split(text)
    pieces.append("")
    found: list[Run] = []
    words: list[str] = []
    left, place, start, depth = "", 0, 0, 0
    for piece, mark in zip(pieces[::2], pieces[1::2], strict=True):
        if piece and not depth:
            if words:
                words += piece.split()
            else:
                start, words = place, piece.split()
        place += len(piece) + len(mark)
        if mark in ("(", "["):
            depth += 1
        elif depth and mark != "\n":
            depth -= mark in (")", "]")
        elif mark == "." and piece[-1:].isdecimal() and words and ORDINAL.search(piece):
            words[-1] += "."
        else:
            depth = 0
            if words:
                found.append(Run(words, left, mark, start))
                left, words = mark, []
            else:
                left += mark
    return tuple(found)


def ends_speech(run: Run, following: Run) -> bool:
    """True where a quotation ends with its sentence: Er komme“, sagt sie."""
    return run.right in CLOSING and following.left[1:2] in (",", ".", ":", "!", "?", "\n")
