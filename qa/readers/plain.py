"""Plain text: every line is a block. A short line without a full stop, with a longer one after it, is a headline."""

import re

from qa.documents import BlockKind
from qa.readers.builder import Builder

LINE = re.compile(r"[^\r\n\x0b\x0c\x85\u2028\u2029]+")
LIST_MARK = re.compile(r"\s*(?:[•▪◦*·‣–-]|(?P<number>\d{1,2})[.)])\s+")
RUNNING_TEXT_END = re.compile(r"[.!?…:;,][»“”\"'’‘«)\]]*\s*$|[»“”\"]\s*$")
HEADLINE_WORDS = 14


def build(raw: str, builder: Builder) -> None:
    """Fill the builder with the lines of a plain text."""
    lines = list(LINE.finditer(raw))
    for number, line in enumerate(lines):
        text = line.group()
        mark = LIST_MARK.match(text)
        if mark and mark["number"] and not _is_numbered_list(mark["number"], lines):
            mark = None
        builder.open(BlockKind.LIST_ITEM if mark else line_kind(text, is_last=number == len(lines) - 1))
        start = line.start() + (mark.end() if mark else 0)
        builder.add(raw[start : line.end()], start, line.end())


def line_kind(text: str, *, is_last: bool) -> BlockKind:
    """Return what a line of plain text is, judged by its length and its end; the last line is no headline."""
    has_room = len(text.split()) <= HEADLINE_WORDS
    return BlockKind.HEADLINE if has_room and not is_last and not RUNNING_TEXT_END.search(text) else BlockKind.BODY


def _is_numbered_list(number: str, lines: list[re.Match[str]]) -> bool:
    """True when the number before or after stands at the start of another line; „25. Juli (UPI)“ alone is a date."""
    marks = {mark["number"] for line in lines if (mark := LIST_MARK.match(line.group())) and mark["number"]}
    return str(int(number) - 1) in marks or str(int(number) + 1) in marks
