"""A stretch of text cut where findings begin and end, so that overlapping findings can be marked in flat HTML."""

import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from qa.documents import Severity, Span

LONG = 50  # characters; some six German words


@dataclass(frozen=True, slots=True)
class Mark:
    """A finding's place in the text that is shown; `number` counts the page's findings from 1."""

    number: int
    span: Span
    severity: Severity


@dataclass(frozen=True, slots=True)
class Piece:
    """Characters that the same findings cover (narrowest first), or, without characters, a place where findings point.

    `first_of` are the findings that have their first piece here.
    """

    text: str
    marks: tuple[Mark, ...] = ()
    first_of: tuple[int, ...] = ()

    @property
    def numbers(self) -> str:
        """The findings' numbers with spaces between them."""
        return " ".join(str(mark.number) for mark in self.marks)

    @property
    def severity(self) -> Severity:
        """The worst severity of the findings; ValueError where there are none."""
        return max((mark.severity for mark in self.marks), key=lambda severity: severity.rank)

    @property
    def is_long(self) -> bool:
        """True when the findings here are about a passage rather than a word; words marked inside it must stand out."""
        return all(len(mark.span) > LONG for mark in self.marks)

    @property
    def is_blank(self) -> bool:
        """True when an eye sees nothing: no characters, spaces, a zero width space."""
        return all(character.isspace() or unicodedata.category(character) in ("Cf", "Cc") for character in self.text)


def cut(text: str, region: Span, marks: Sequence[Mark], *, is_last: bool = False) -> list[Piece]:
    """Return the pieces of `region` in order; a place at its end belongs to the next region unless this `is_last`.

    >>> place = Mark(1, Span(7, 15), Severity.WARNING)
    >>> [piece.text for piece in cut("Oblast Charkow, Ukraine", Span(0, 23), [place])]
    ['Oblast ', 'Charkow,', ' Ukraine']
    """
    here = [mark for mark in marks if _touches(mark.span, region, is_last)]
    edges = sorted({region.start, region.end, *(edge for mark in here for edge in _clipped(mark.span, region))})
    return [_started(piece, begin, region) for piece, begin in _pieces(text, edges, here)]


def _pieces(text: str, edges: list[int], here: Sequence[Mark]) -> Iterator[tuple[Piece, int]]:
    for begin, end in zip(edges, [*edges[1:], edges[-1]], strict=True):
        if places := tuple(mark for mark in here if not len(mark.span) and mark.span.start == begin):
            yield Piece("", places), begin
        if end > begin:
            around = [mark for mark in here if mark.span.start <= begin and end <= mark.span.end and len(mark.span)]
            yield Piece(text[begin:end], tuple(sorted(around, key=lambda mark: len(mark.span)))), begin


def _started(piece: Piece, begin: int, region: Span) -> Piece:
    first = tuple(mark.number for mark in piece.marks if mark.span.start == begin >= region.start)
    return Piece(piece.text, piece.marks, first)


def _touches(span: Span, region: Span, is_last: bool) -> bool:
    if len(span):
        return span.overlaps(region)
    return region.start <= span.start < region.end or (is_last and span.start >= region.end)


def _clipped(span: Span, region: Span) -> tuple[int, int]:
    return max(region.start, min(span.start, region.end)), max(region.start, min(span.end, region.end))
