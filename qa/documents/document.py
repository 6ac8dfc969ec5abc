"""An article as rules see it: readable text, cut into blocks and segments, with the way back to the file."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum

from qa.documents.origin import Origin
from qa.documents.span import Span


class BlockKind(StrEnum):
    """What a block is in the layout of an article; a headline has no full stop, a body paragraph has one."""

    HEADLINE = "headline"
    TEASER = "teaser"
    BODY = "body"
    LIST_ITEM = "list-item"
    CAPTION = "caption"
    QUOTE = "quote"


RUNNING_TEXT = frozenset({BlockKind.BODY, BlockKind.QUOTE, BlockKind.LIST_ITEM})  # blocks of sentences that go on


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph, headline or list item. `span` lies in `Document.text`; blocks are in text order and do not overlap."""

    kind: BlockKind
    span: Span


@dataclass(frozen=True, slots=True)
class Segment:
    """A sentence or headline, the unit of translation. Invariant: `span.of(document.text) == text`, no outer white space."""

    index: int
    text: str
    span: Span
    block: int


@dataclass(frozen=True, slots=True)
class Document:
    """The readable text of one article in one language.

    `text` is NFC with `\\n` between blocks, without markup, soft hyphens and BOM; `raw` is the file as decoded.
    `origin` maps spans of `text` to spans of `raw`. `format` is "text", "markdown" or "html"; `path` is None for strings.
    `languages` guesses nothing: `language` is what the reader was told or what detection found.
    """

    text: str
    blocks: tuple[Block, ...]
    segments: tuple[Segment, ...]
    language: str
    raw: str
    origin: Origin = field(default_factory=Origin)
    format: str = "text"
    path: str | None = None

    def kind(self, segment: Segment) -> BlockKind:
        """Return the kind of the block in which the segment stands."""
        return self.blocks[segment.block].kind

    def segments_of(self, block: int) -> Iterator[Segment]:
        """Yield the segments of the block with that index, in order."""
        return (segment for segment in self.segments if segment.block == block)
