"""Plain text: every line is a block. A short line without a full stop, with a longer one after it, is a headline."""

import re
import unicodedata

from qa.documents import Block, BlockKind, Span
from qa.languages.tokens import has_any
from qa.readers.builder import BOM, SOFT_HYPHEN, Builder

LINE = re.compile(r"[^\r\n\x0b\x0c\x85\u2028\u2029]+")
LIST_MARK = re.compile(r"\s*(?:[•▪◦*·‣–-]|(?P<number>\d{1,2})[.)])\s+")
RUNNING_TEXT_END = re.compile(r"[.!?…:;,][»“”\"'’‘«)\]]*\s*$")
# Of a quotation that lost its full stop; but the first line may be a headline that ends in one.
QUOTE_END = re.compile(r"[»“”\"]\s*$")
HEADLINE_WORDS = 14
NOT_READ = (SOFT_HYPHEN, BOM, *"\r\x0b\x0c\x85\u2028\u2029")  # characters that no rule sees


def build(raw: str, builder: Builder) -> None:
    """Fill the builder with the lines of a plain text."""
    lines = list(LINE.finditer(raw))
    for number, line in enumerate(lines):
        text = line.group()
        mark = LIST_MARK.match(text)
        if mark and mark["number"] and not _is_numbered_list(mark["number"], lines):
            mark = None
        builder.open(BlockKind.LIST_ITEM if mark else _kind(text, number, len(lines)))
        start = line.start() + (mark.end() if mark else 0)
        builder.add(raw[start : line.end()], start, line.end())


def blocks_as_they_stand(raw: str) -> tuple[Block, ...] | None:
    """Return the blocks of a plain text that rules may read as it is, None for one that `build` must put together.

    Most segments of an archive need no building: one line feed between lines, nothing around them, no list, NFC.

    >>> blocks_as_they_stand("Kyjiw schweigt.")
    (Block(kind=<BlockKind.BODY: 'body'>, span=Span(start=0, end=15)),)
    >>> blocks_as_they_stand(" Kyjiw schweigt. ")
    """
    if has_any(NOT_READ, raw) or not unicodedata.is_normalized("NFC", raw):
        return None
    lines, blocks, start = raw.split("\n"), [], 0
    for number, line in enumerate(lines):
        if line != line.strip() or LIST_MARK.match(line) or not any(map(str.isalnum, line)):
            return None
        blocks.append(Block(_kind(line, number, len(lines)), Span(start, start + len(line))))
        start += len(line) + 1
    return tuple(blocks)


def _kind(text: str, number: int, count: int) -> BlockKind:
    """Return what a line of plain text is, judged by its length and its end; the last line is no headline."""
    if number == count - 1 or len(text.split()) > HEADLINE_WORDS or RUNNING_TEXT_END.search(text):
        return BlockKind.BODY
    return BlockKind.BODY if number and QUOTE_END.search(text) else BlockKind.HEADLINE


def _is_numbered_list(number: str, lines: list[re.Match[str]]) -> bool:
    """True when the number before or after stands at the start of another line; „25. Juli (UPI)“ alone is a date."""
    marks = {mark["number"] for line in lines if (mark := LIST_MARK.match(line.group())) and mark["number"]}
    return str(int(number) - 1) in marks or str(int(number) + 1) in marks
