"""The article as it stands on the page: one row a bead, the source's paragraphs beside the translation's."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from qa.documents import Bead, Checked, Document, Segment
from qa.reports.page.pieces import Mark, Piece, cut
from qa.reports.page.places import regions

UNSURE = 0.5  # below this the aligner itself would not bet on the bead; the rules about pairs are silent there


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Neighbouring segments of one block, or all of them. `opens` is True for the first of the block: a new paragraph begins."""

    kind: str
    opens: bool
    pieces: tuple[Piece, ...]


@dataclass(frozen=True, slots=True)
class Row:
    """A bead with its text. `state` is "sure", "unsure", "omitted" (no translation) or "added" (no source)."""

    number: int
    source: tuple[Paragraph, ...]
    target: tuple[Paragraph, ...]
    confidence: float
    state: str

    @property
    def opens(self) -> bool:
        """True when a paragraph begins on one of the sides."""
        return any(paragraph.opens for paragraph in (*self.source, *self.target))

    @property
    def findings(self) -> tuple[int, ...]:
        """The numbers of the findings marked in the German of this row."""
        pieces = (piece for paragraph in self.target for piece in paragraph.pieces)
        return tuple(sorted({mark.number for piece in pieces for mark in piece.marks}))


def rows(article: Checked, target_marks: Sequence[Mark], source_marks: Sequence[Mark]) -> list[Row]:
    """Return the rows of an article in the order of the alignment; without a source, one row a block."""
    target = _pieces_by_segment(article.target, target_marks)
    source = _pieces_by_segment(article.source, source_marks) if article.source else []
    return [
        Row(
            number,
            tuple(_joined(article.source, bead.source, source)) if article.source else (),
            tuple(_joined(article.target, bead.target, target)),
            bead.confidence,
            _state(bead) if article.source else "sure",
        )
        for number, bead in enumerate(_beads(article), start=1)
    ]


def row_of(article: Checked) -> tuple[dict[int, int], dict[int, int]]:
    """Return two dictionaries, source and target: segment index to row number."""
    pairs = list(enumerate(_beads(article), start=1))
    return {i: n for n, bead in pairs for i in bead.source}, {j: n for n, bead in pairs for j in bead.target}


def _beads(article: Checked) -> Sequence[Bead]:
    if article.source is not None and article.alignment is not None:
        return article.alignment.beads
    target = [Bead((), tuple(s.index for s in block)) for _, block in _blocks(article.target)]
    if article.source is None:
        return target
    return [*(Bead(tuple(s.index for s in block), ()) for _, block in _blocks(article.source)), *target]


def _blocks(document: Document) -> Iterator[tuple[int, list[Segment]]]:
    return ((block, list(segments)) for block, segments in groupby(document.segments, key=lambda s: s.block))


def _state(bead: Bead) -> str:
    if not bead.target:
        return "omitted"
    if not bead.source:
        return "added"
    return "sure" if bead.confidence >= UNSURE else "unsure"


def _pieces_by_segment(document: Document, marks: Sequence[Mark]) -> list[tuple[Piece, ...]]:
    places = regions(document)
    return [
        tuple(cut(document.text, region, marks, is_last=index == len(places) - 1))
        for index, region in enumerate(places)
    ]


def _joined(document: Document, indexes: Sequence[int], pieces: Sequence[tuple[Piece, ...]]) -> Iterator[Paragraph]:
    """Yield the paragraphs of a bead's side: segments of one block run on, as they do in the article."""
    for block, members in groupby(indexes, key=lambda index: document.segments[index].block):
        segments = list(members)
        first = segments[0] == 0 or document.segments[segments[0] - 1].block != block
        run = tuple(piece for index in segments for piece in pieces[index])
        yield Paragraph(document.blocks[block].kind.value, first, run)
