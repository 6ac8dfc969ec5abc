"""Plain text: every line is a block. A short line without a full stop, with a longer one after it, is a headline."""

import re

from qa.documents import BlockKind
from qa.readers.builder import Builder

LINE = re.compile(r"[^\r\n\x0b\x0c\x85\u2028\u2029]+")
LIST_MARK = re.compile(r"\s*(?:[•▪◦*·‣–-]|(?P<number>\d{1,2})[.)])\s+")
RUNNING_TEXT_END = re.compile(r"[.!?…:;,][»“”\"'’‘«)\]]*\s*$")
# Of a quotation that lost its full stop; but the first line may be a headline that ends in one.
QUOTE_END = re.compile(r"[»“”\"]\s*$")
HEADLINE_WORDS = 14


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


def _kind(text: str, number: int, count: int) -> BlockKind:
    """Return what a line of plain text is, judged by its length and its end; the last line is no headline."""
    if number == count - 1 or len(text.split()) > HEADLINE_WORDS or RUNNING_TEXT_END.search(text):
        return BlockKind.BODY
    return BlockKind.BODY if number and QUOTE_END.search(text) else BlockKind.HEADLINE


def _is_numbered_list(number: str, lines: list[re.Match[str]]) -> bool:
    """True when the number before or after stands at the start of another line; „25. Juli (UPI)“ alone is a date."""
    marks = {mark["number"] for line in lines if (mark := LIST_MARK.match(line.group())) and mark["number"]}
    return str(int(number) - 1) in marks or str(int(number) + 1) in marks
