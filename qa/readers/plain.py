"""Plain text: every line is a block. A short line without a full stop, with a longer one after it, is a headline."""

import re

from qa.documents import BlockKind
from qa.readers.builder import Builder

LINE = re.compile(r"[^\r\n\x0b\x0c\x85\u2028\u2029]+")
LIST_MARK = re.compile(r"\s*(?:[•▪◦*·‣–-]|\d{1,2}[.)])\s+")
RUNNING_TEXT_END = re.compile(r"[.!?…:;,][»“”\"'’‘«)\]]*\s*$|[»“”\"]\s*$")
HEADLINE_WORDS = 14


def build(raw: str, builder: Builder) -> None:
    """Fill the builder with the lines of a plain text."""
    lines = list(LINE.finditer(raw))
    for number, line in enumerate(lines):
        text = line.group()
        mark = LIST_MARK.match(text)
        builder.open(BlockKind.LIST_ITEM if mark else line_kind(text, is_last=number == len(lines) - 1))
        start = line.start() + (mark.end() if mark else 0)
        builder.add(raw[start : line.end()], start, line.end())


def line_kind(text: str, *, is_last: bool) -> BlockKind:
    """Return what a line of plain text is, judged by its length and its end; the last line is no headline."""
    has_room = len(text.split()) <= HEADLINE_WORDS
    return BlockKind.HEADLINE if has_room and not is_last and not RUNNING_TEXT_END.search(text) else BlockKind.BODY
