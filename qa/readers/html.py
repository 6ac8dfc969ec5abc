"""HTML articles: the text of paragraphs, headings, list items, quotes and captions, entities decoded, scripts left out.

What is read is `<main>`, without one the `<article>` with most text that is no side note, without either the whole page.
"""

import re
from bisect import bisect_left
from collections.abc import Iterable
from html import unescape
from html.parser import HTMLParser
from itertools import accumulate
from typing import NamedTuple

from qa.documents import BlockKind, Span
from qa.readers.builder import OBJECT, Builder

HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
KINDS = {
    **dict.fromkeys(HEADINGS, BlockKind.HEADLINE),
    "li": BlockKind.LIST_ITEM,
    "td": BlockKind.LIST_ITEM,
    "th": BlockKind.LIST_ITEM,
    "dt": BlockKind.LIST_ITEM,
    "dd": BlockKind.LIST_ITEM,
    "figcaption": BlockKind.CAPTION,
    "caption": BlockKind.CAPTION,
    "blockquote": BlockKind.QUOTE,
}
NEUTRAL_BLOCKS = frozenset({
    "p", "div", "section", "article", "main", "header", "aside", "figure", "ul", "ol", "dl", "table", "tr", "body", "center",
    "details", "summary", "address", "form",
})  # fmt: skip
SKIPPED = frozenset({
    "script", "style", "head", "title", "nav", "footer", "template", "svg", "pre", "noscript", "iframe", "select", "button",
    "textarea", "code",
})  # fmt: skip
# Whatever else comes begins the body.
HEAD_CONTENT = frozenset({"title", "meta", "link", "base", "script", "style", "noscript", "template"})
# Elements that hold no paragraph: the next one ends them when nobody has.
PHRASES = frozenset({"button", "select", "code"})
ENDS_PHRASES = HEADINGS | {"p", "ul", "ol", "dl", "table", "blockquote", "figure", "section", "article", "main"}
# Whoever leaves out the end tag of these has not meant to hide the rest of the page: what they hold is read.
READ_UNCLOSED = frozenset({"nav", "footer", "noscript", "iframe"})
SCOPES = ("main", "article")  # what an article stands in, the surer one first
TEASER_CLASS = re.compile(r"teaser|lead\b|intro|vorspann|standfirst|summary|perex", re.IGNORECASE)
SPACE = re.compile(r"[ \t\r\n\f]+")


class _Piece(NamedTuple):
    """Some text with its stretch of the file, or, with a kind, the beginning of a block there."""

    text: str
    start: int
    end: int
    kind: BlockKind | None = None


class _Open(NamedTuple):
    """An element whose end tag has not come yet, with the kind of block its text belongs to."""

    tag: str
    kind: BlockKind
    start: int


def build(raw: str, builder: Builder) -> None:
    """Fill the builder with the readable text of an HTML file."""
    parser = _Parser(raw)
    pieces = parser.pieces()
    scope = _scope(pieces, parser.candidates) or Span(0, len(raw))
    _add(builder, (piece for piece in pieces if scope.start <= piece.start < scope.end))


def add_part(written: str, start: int, kind: BlockKind, builder: Builder) -> bool:
    """Add the HTML of another format that begins at the file's offset `start`; True when it holds running text.

    `kind` is what it stands in.
    """
    pieces = _Parser(written, start, kind).pieces()
    builder.open(kind)
    _add(builder, pieces)
    is_running = False
    for piece in pieces:
        kind = piece.kind or kind
        is_running |= bool(piece.text.strip()) and kind in (BlockKind.BODY, BlockKind.TEASER)
    return is_running


def _scope(pieces: list[_Piece], candidates: list[tuple[str, Span]]) -> Span | None:
    """Return the stretch of the file that is the article, None for all of it."""
    starts = [piece.start for piece in pieces]
    sums = [0, *accumulate(len(piece.text.strip()) for piece in pieces)]
    for wanted in SCOPES:
        sized = [
            (sums[bisect_left(starts, span.end)] - sums[bisect_left(starts, span.start)], span)
            for tag, span in candidates
            if tag == wanted
        ]
        most, scope = max(sized, key=lambda one: one[0], default=(0, None))
        if most:
            return scope
    return None


def _ends(inner: str, tag: str) -> bool:
    """True when a start tag ends the innermost open element without a word.

    >>> _ends("p", "p"), _ends("head", "meta"), _ends("head", "div"), _ends("button", "span")
    (True, False, True, False)
    """
    if inner == "head":
        return tag not in HEAD_CONTENT
    return (inner == tag == "p") or (inner in PHRASES and tag in ENDS_PHRASES)


def _add(builder: Builder, pieces: Iterable[_Piece]) -> None:
    for text, start, end, kind in pieces:
        if kind is not None:
            builder.open(kind)
        elif text != " " or not builder.ends_in_space:  # white space shows as one space, also around a tag
            builder.add(text, start, end)


class _Parser(HTMLParser):
    """Walks the tags. `_stack` are the open elements that matter; what the skipped ones hold goes to a list of their own."""

    def __init__(self, raw: str, base: int = 0, kind: BlockKind = BlockKind.BODY) -> None:
        super().__init__(convert_charrefs=False)
        self._raw, self._base, self._outer = raw, base, kind
        self._lines = [0] + [m.end() for m in re.finditer("\n", raw)]
        self._stack: list[_Open] = []
        self._sinks: list[list[_Piece]] = [[]]
        self.candidates: list[tuple[str, Span]] = []  # each <main> and <article> with its stretch

    def pieces(self) -> list[_Piece]:
        """Return the readable text of all that was given, and where its blocks begin."""
        self.feed(self._raw)
        self.close()
        while self._stack:
            self._end(len(self._raw))
        return self._sinks[0]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        start, end = self._place(len(self.get_starttag_text() or ""))
        self._end_what_ends_by_itself(tag, start)
        if tag == "br":
            self._emit("\n", start, end)
        elif tag in ("code", "img"):
            self._emit(OBJECT, start, end)
        if tag in SKIPPED:
            self._stack.append(_Open(tag, self._kind, start))
            self._sinks.append([])
        elif tag in KINDS or tag in NEUTRAL_BLOCKS:
            is_teaser = TEASER_CLASS.search(dict(attrs).get("class") or "")
            kind = BlockKind.TEASER if is_teaser else KINDS.get(tag, self._kind)
            self._stack.append(_Open(tag, kind, start))
            self._emit("", start, start, kind)

    def handle_endtag(self, tag: str) -> None:
        if tag not in SKIPPED and tag not in KINDS and tag not in NEUTRAL_BLOCKS:
            return
        at, _ = self._place(0)
        if depth := self._depth(tag):
            for _number in range(depth - 1):
                self._end(at)
            self._end(at, said=True)
        if tag not in SKIPPED:
            self._emit("", at, at, self._kind)

    def _end_what_ends_by_itself(self, tag: str, at: int) -> None:
        """End the elements whose end tag was left out, which HTML allows or people do."""
        while self._stack and (tag == "body" or _ends(self._stack[-1].tag, tag)):
            self._end(at)

    def _depth(self, tag: str) -> int:
        """Return how many elements an end tag ends: its own and what is open in it, 0 when its own is not open.

        An end tag too many, as layouts have them, does not reach out of the article it stands in.
        """
        for depth, element in enumerate(reversed(self._stack), start=1):
            if element.tag == tag:
                return depth
            if element.tag in SCOPES and tag not in (*SCOPES, "body"):
                return 0
        return 0

    def _end(self, at: int, *, said: bool = False) -> None:
        """End the innermost element; `said` when its own end tag says so."""
        tag, _kind, start = self._stack.pop()
        if tag in SKIPPED:
            held = self._sinks.pop()
            if not said and tag in READ_UNCLOSED:
                self._sinks[-1] += held
        elif tag in SCOPES and not any(element.tag in ("aside", "nav") for element in self._stack):
            self.candidates.append((tag, Span(start, at)))

    @property
    def _kind(self) -> BlockKind:
        return self._stack[-1].kind if self._stack else self._outer

    def handle_data(self, data: str) -> None:
        start, _ = self._place(0)
        at = 0
        for run in SPACE.finditer(data):
            self._emit(data[at : run.start()], start + at, start + run.start())
            self._emit(" ", start + run.start(), start + run.end())
            at = run.end()
        self._emit(data[at:], start + at, start + len(data))

    def handle_entityref(self, name: str) -> None:
        self._reference(f"&{name}")

    def handle_charref(self, name: str) -> None:
        self._reference(f"&#{name}")

    def _reference(self, written: str) -> None:
        start, _ = self._place(0)
        end = start + len(written)
        end += self._raw[end : end + 1] == ";"
        self._emit(unescape(self._raw[start:end]), start, end)

    def _emit(self, text: str, start: int, end: int, kind: BlockKind | None = None) -> None:
        if text or kind is not None:
            self._sinks[-1].append(_Piece(text, self._base + start, self._base + end, kind))

    def _place(self, length: int) -> tuple[int, int]:
        line, column = self.getpos()
        start = self._lines[line - 1] + column
        return start, start + length
