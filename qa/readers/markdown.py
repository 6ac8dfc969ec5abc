"""Markdown articles (CommonMark with tables), read by markdown-it, which tells blocks and inline parts.

markdown-it gives no columns, so each inline part is found again in its source lines, from left to right. Front matter,
code blocks, tags, comments and link targets are no text; inline code and pictures leave one placeholder character. Blocks of
HTML (`<figure>`, `<p>`) are read as the HTML reader reads them.
"""

import re
from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING

from qa.documents import BlockKind, Span
from qa.readers.builder import OBJECT, Builder

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.token import Token

FRONT_MATTER = re.compile(
    r"\ufeff?(?:---\r?\n.*?\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|\Z)|\+\+\+\r?\n.*?\r?\n\+\+\+[ \t]*(?:\r?\n|\Z))",
    re.DOTALL,
)
LINE = re.compile(r".*?(?:\r\n|\r|\n|\Z)", re.DOTALL)


@cache
def _parser() -> "MarkdownIt":
    # The field's CommonMark parser; imported here because plain-text articles never need it.
    from markdown_it import MarkdownIt

    return MarkdownIt("commonmark").enable(["table", "strikethrough"]).disable("text_join")


def build(raw: str, builder: Builder) -> None:
    """Fill the builder with the readable text of a Markdown file."""
    _walk(raw, builder)


def code(raw: str) -> list[Span]:
    """Return the stretches of a Markdown file that are code: fenced, indented or within a line.

    >>> code("Etwa `<!-- x -->` hier.")
    [Span(start=5, end=17)]
    """
    return _walk(raw, Builder(raw))


def _walk(raw: str, builder: Builder) -> list[Span]:
    """Fill the builder; return the stretches of code."""
    front = FRONT_MATTER.match(raw)
    begin = front.end() if front else (1 if raw.startswith("\ufeff") else 0)
    lines = [(begin + m.start(), begin + m.end()) for m in LINE.finditer(raw[begin:]) if m.end() > m.start()]
    context: list[str] = []
    codes: list[Span] = []
    seen_body = False
    cursor = begin
    for token in _parser().parse(raw[begin:].replace("\r\n", "\n").replace("\r", "\n")):
        if token.nesting == 1:
            context.append(token.type)
        elif token.nesting == -1:
            context.pop()
        elif token.map:
            start = max(cursor, lines[token.map[0]][0])
            end = lines[min(token.map[1], len(lines)) - 1][1]
            kind = _kind(context, token, seen_body)
            if token.type == "inline":
                seen_body |= kind in (BlockKind.BODY, BlockKind.TEASER)
                builder.open(kind)
                cursor = _Inline(raw, start, end, builder, codes).walk(token)
            elif token.type == "html_block":
                seen_body |= _html(raw, Span(start, end), kind, context.count("blockquote_open"), builder)
            elif token.type in ("fence", "code_block"):
                codes.append(Span(start, end))
    return codes


def _html(raw: str, place: Span, kind: BlockKind, quoted: int, builder: Builder) -> bool:
    """Add a block of HTML; True when it holds running text. In a quotation up to `quoted` marks stand before each line."""
    from qa.readers.html import add_part

    first, *rest = LINE.findall(place.of(raw))
    begin = first.find("<")
    marks = re.compile(rf"(?:[ \t]*>){{0,{quoted}}}")
    bare = [marks.sub(lambda mark: " " * len(mark.group()), line, count=1) for line in rest]
    return add_part(first[begin:] + "".join(bare), place.start + begin, kind, builder)


def _kind(context: list[str], token: "Token", seen_body: bool) -> BlockKind:
    if "heading_open" in context:
        return BlockKind.HEADLINE
    if "list_item_open" in context or "table_open" in context:
        return BlockKind.LIST_ITEM
    if "blockquote_open" in context:
        return BlockKind.QUOTE
    children = [child for child in token.children or [] if child.type != "text" or child.content]
    if children and all(child.type in ("image", "softbreak") for child in children):
        return BlockKind.CAPTION
    is_marked = (
        len(children) > 2
        and children[0].type in ("strong_open", "em_open")
        and children[-1].type in ("strong_close", "em_close")
    )
    if is_marked and sum(child.type == children[0].type for child in children) == 1:
        return (
            BlockKind.CAPTION
            if seen_body and children[0].type == "em_open"
            else BlockKind.BODY
            if seen_body
            else BlockKind.TEASER
        )
    return BlockKind.BODY


class _Inline:
    """Follows the inline parts of one block through its stretch of the file; `_at` is where the next part is looked for."""

    def __init__(self, raw: str, start: int, end: int, builder: Builder, codes: list[Span]) -> None:
        self._raw, self._at, self._end, self._builder, self._codes = raw, start, end, builder, codes

    def walk(self, token: "Token") -> int:
        """Add the text of the block; return the file offset behind its last part."""
        children = [child for child in token.children or [] if child.type != "text" or child.content]
        only_picture = bool(children) and all(child.type in ("image", "softbreak") for child in children)
        for child in children:
            self._part(child, only_picture)
        return self._at

    def _part(self, part: "Token", only_picture: bool) -> None:
        match part.type:
            case "text":
                self._text(part.content)
            case "text_special":  # an escape or an entity: `markup` is what the file has
                self._found(part.markup, part.content)
            case "softbreak" | "hardbreak":
                self._break("\n" if part.type == "hardbreak" else " ")
            case "code_inline":
                self._code(part.markup)
            case "html_inline":
                self._found(part.content, "\n" if part.content.lower().startswith("<br") else "")
            case "link_close":
                self._link_target()
            case "image":
                self._picture(part, only_picture)

    def _text(self, content: str) -> None:
        if content:
            # White space on both sides of a tag shows once.
            words = content.lstrip(" ") if self._builder.ends_in_space else content
            self._found(content[: len(content) - len(words)], "")
            self._found(words, words)

    def _found(self, written: str, shown: str) -> None:
        at = self._raw.find(written, self._at, self._end)
        if at < 0:  # tabs that markdown-it expanded and the like: keep the words, each where it stands
            for word in shown.split():
                found = self._raw.find(word, self._at, self._end)
                if found >= 0:
                    self._builder.add(" ", found, found)
                    self._found(word, word)
            return
        self._at = at + len(written)
        self._builder.add(shown, at, self._at)

    def _break(self, shown: str) -> None:
        match = re.compile(r"(?:\\|[ \t]*)(?:\r\n|\r|\n)[ \t>]*").search(self._raw, self._at, self._end)
        if match:
            if shown != " " or not self._builder.ends_in_space:
                self._builder.add(shown, match.start(), match.end())
            self._at = match.end()

    def _code(self, fence: str) -> None:
        start = self._raw.find(fence, self._at, self._end)
        close = self._raw.find(fence, start + len(fence), self._end)
        self._at = close + len(fence)
        self._codes.append(Span(start, self._at))
        self._builder.add(OBJECT, start, self._at)

    def _link_target(self) -> None:
        for at in self._closing_brackets():
            after = self._raw[at + 1 : at + 2]
            self._at = _balanced(self._raw, at + 1, self._end) if after in ("(", "[") else at + 1
            return
        closing = self._raw.find(">", self._at, self._end)  # <https://…>
        self._at = closing + 1 if closing >= 0 else self._at

    def _closing_brackets(self) -> Iterator[int]:
        at = self._raw.find("]", self._at, self._end)
        closing = self._raw.find(">", self._at, self._end)
        if at >= 0 and not 0 <= closing < at:
            yield at

    def _picture(self, part: "Token", only_picture: bool) -> None:
        start = self._raw.find("![", self._at, self._end)
        self._at = start + 2
        if only_picture:
            for child in part.children or []:
                self._part(child, only_picture=False)
        close = self._raw.find("]", self._at, self._end)
        after = self._raw[close + 1 : close + 2]
        self._at = _balanced(self._raw, close + 1, self._end) if after in ("(", "[") else close + 1
        if not only_picture:
            self._builder.add(OBJECT, start, self._at)


def _balanced(text: str, at: int, end: int) -> int:
    """Return the offset behind the bracket that closes the one at `at`, or `at` when none does."""
    pair = {"(": ")", "[": "]"}[text[at]]
    depth = 0
    for i in range(at, end):
        depth += (text[i] == text[at]) - (text[i] == pair)
        if not depth:
            return i + 1
    return at
