"""HTML articles: the text of paragraphs, headings, list items, quotes and captions, entities decoded, scripts left out."""

import re
from html import unescape
from html.parser import HTMLParser

from qa.documents import BlockKind
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
NEUTRAL_BLOCKS = frozenset(
    [
        "p",
        "div",
        "section",
        "article",
        "main",
        "header",
        "aside",
        "figure",
        "ul",
        "ol",
        "dl",
        "table",
        "tr",
        "body",
        "center",
    ]
)
SKIPPED = frozenset(
    [
        "script",
        "style",
        "head",
        "nav",
        "footer",
        "template",
        "svg",
        "pre",
        "noscript",
        "iframe",
        "select",
        "button",
        "textarea",
    ]
)
TEASER_CLASS = re.compile(r"teaser|lead\b|intro|vorspann|standfirst|summary|perex", re.IGNORECASE)
SPACE = re.compile(r"[ \t\r\n\f]+")


def build(raw: str, builder: Builder) -> None:
    """Fill the builder with the readable text of an HTML file; only `<article>` or `<main>` when there is one."""
    parser = _Parser(raw, builder)
    parser.feed(raw)
    parser.close()


class _Parser(HTMLParser):
    """Walks the tags; `_kinds` is the stack of open elements that decide what kind of block the text belongs to."""

    def __init__(self, raw: str, builder: Builder) -> None:
        super().__init__(convert_charrefs=False)
        self._raw, self._builder = raw, builder
        self._lines = [0] + [m.end() for m in re.finditer("\n", raw)]
        self._kinds: list[tuple[str, BlockKind]] = []
        self._skipping: list[str] = []
        self._scope = next((tag for tag in ("article", "main") if re.search(rf"<{tag}[\s>]", raw, re.IGNORECASE)), None)
        self._in_scope = 0 if self._scope else 1

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == self._scope:
            self._in_scope += 1
        if tag in SKIPPED:
            self._skipping.append(tag)
        elif tag == "br":
            self._emit("\n", *self._place(len(self.get_starttag_text() or "")))
        elif tag in ("code", "img"):
            self._emit(OBJECT, *self._place(len(self.get_starttag_text() or "")))
            if tag == "code":
                self._skipping.append(tag)
        elif tag in KINDS or tag in NEUTRAL_BLOCKS:
            self._open(tag, dict(attrs))

    def handle_endtag(self, tag: str) -> None:
        if self._skipping:
            if tag == self._skipping[-1]:
                self._skipping.pop()
            return
        if tag in KINDS or tag in NEUTRAL_BLOCKS:
            while self._kinds and self._kinds.pop()[0] != tag:
                pass
            self._builder.open(self._kinds[-1][1] if self._kinds else BlockKind.BODY)
        if tag == self._scope:
            self._in_scope -= 1

    def _open(self, tag: str, attributes: dict[str, str | None]) -> None:
        outer = self._kinds[-1][1] if self._kinds else BlockKind.BODY
        is_teaser = TEASER_CLASS.search(attributes.get("class") or "")
        kind = BlockKind.TEASER if is_teaser else KINDS.get(tag, outer)
        if tag == "p" and self._kinds and self._kinds[-1][0] == "p":  # an unclosed <p> ends at the next one
            self._kinds.pop()
        self._kinds.append((tag, kind))
        self._builder.open(kind)

    def handle_data(self, data: str) -> None:
        start, _ = self._place(0)
        at = 0
        for run in SPACE.finditer(data):  # white space shows as one space, as in a browser
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

    def _emit(self, text: str, start: int, end: int) -> None:
        if text and not self._skipping and self._in_scope > 0:
            self._builder.add(text, start, end)

    def _place(self, length: int) -> tuple[int, int]:
        line, column = self.getpos()
        start = self._lines[line - 1] + column
        return start, start + length
