"""For people at a terminal: the line, the German with a caret, the source under it, what to write instead.

Written with rich, which knows the terminal's width and colours and how many cells a character takes.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from qa.documents import Checked, Document, Finding, Lines, Severity, Span
from qa.messages import _
from qa.reports.code_page import legible
from qa.reports.passage import Passages

if TYPE_CHECKING:
    from rich.console import Console
    from rich.text import Text

COLOURS = {Severity.ERROR: "bold red", Severity.WARNING: "yellow", Severity.NOTE: "cyan"}
INDENT = 7
MINIMUM_WIDTH = 30
# Characters that a terminal would act on or hide are shown as one cell each.
VISIBLE = {
    **dict.fromkeys((*range(0x20), *range(0x7F, 0xA0)), "·"),
    **dict.fromkeys((0x00AD, 0x200B, 0x2060, 0xFEFF), "␣"),
    **dict.fromkeys((0x00A0, 0x202F), " "),
}


@dataclass(frozen=True, slots=True)
class Page:
    """What is written on: its width in cells, and an encoding that may lack characters."""

    width: int
    encoding: str = "utf-8"

    def shows(self, text: str) -> str:
        """Return the text as it will be seen there, so that carets can be put under it."""
        return legible(text, self.encoding)


def print_report(articles: Sequence[Checked], console: "Console", known: int = 0) -> None:
    """Print the findings of all articles, grouped by file, and a summary line; `known` ones of a baseline are left out."""
    for article in articles:
        if article.findings:
            _print_article(article, console)
    console.print(summary(articles, known), style="bold", highlight=False)


def summary(articles: Sequence[Checked], known: int = 0) -> str:
    """Return the last line: how many findings of each severity in how many articles, how many can be fixed or are known."""
    counts = Counter(finding.severity for article in articles for finding in article.findings)
    if not counts and known:
        return _(
            "{articles} checked, nothing new; {count} known (baseline).", articles=_articles(len(articles)), count=known
        )
    if not counts:
        return _("{articles} checked, nothing found.", articles=_articles(len(articles)))
    parts = [_severity_count(severity, counts[severity]) for severity in reversed(Severity) if counts[severity]]
    line = _("{articles} checked: {counts}.", articles=_articles(len(articles)), counts=", ".join(parts))
    fixable = sum(finding.is_fixable for article in articles for finding in article.findings)
    line += " " + _("{count} can be fixed with --fix.", count=fixable) if fixable else ""
    return line + (" " + _("{count} more are known (baseline).", count=known) if known else "")


def _articles(count: int) -> str:
    return _("1 article") if count == 1 else _("{count} articles", count=count)


def _severity_count(severity: Severity, count: int) -> str:
    one = {Severity.ERROR: _("1 error"), Severity.WARNING: _("1 warning"), Severity.NOTE: _("1 note")}
    many = {Severity.ERROR: _("{count} errors", count=count), Severity.WARNING: _("{count} warnings", count=count)}
    return one[severity] if count == 1 else many.get(severity) or _("{count} notes", count=count)


def _print_article(article: Checked, console: "Console") -> None:
    from rich.text import Text

    raw, page = Lines(article.target.raw), Page(max(MINIMUM_WIDTH, console.width), console.encoding)
    passages = Passages(article)
    lines = [Text(article.path, style="bold underline")]
    for finding in article.findings:
        lines.extend(_finding_lines(finding, article.source, raw, passages, page))
    # One print an article: rich takes a quarter of a millisecond for each, and archives have thousands of lines.
    console.print(Text("\n").join([*lines, Text()]), soft_wrap=True, highlight=False)


def _finding_lines(
    finding: Finding, source: Document | None, lines: Lines, passages: Passages, page: Page
) -> "Iterator[Text]":
    from rich.text import Text

    line, column = lines.position(finding.span.start)
    head = Text.assemble(
        (f"{line}:{column}".ljust(INDENT), "bold"),
        (_severity_name(finding.severity), COLOURS[finding.severity]),
        "  ",
        page.shows(finding.message),
        "  ",
        (finding.rule, "dim"),
    )
    yield from _wrapped(head, page.width, INDENT)
    yield from _excerpt(lines, finding.span, page)
    if finding.suggestions:
        instead = page.shows("→ " + " | ".join(finding.suggestions))
        yield from _wrapped(Text(" " * INDENT + instead, style="green"), page.width, INDENT + 2)
    passage = passages.of(finding)
    if passage is not None and source is not None:
        said = page.shows(f"{source.language}: " + " ".join(passage.text.split()))
        if 2 * said.count("?") > len(said):  # a code page without Cyrillic
            return
        yield from _wrapped(Text(" " * INDENT + said, style="dim"), page.width, INDENT + 4)


def _severity_name(severity: Severity) -> str:
    return {Severity.ERROR: _("error"), Severity.WARNING: _("warning"), Severity.NOTE: _("note")}[severity]


def _wrapped(text: "Text", width: int, hanging: int) -> "Iterator[Text]":
    """Yield the lines of a text at that width, all but the first indented."""
    from rich.console import Console

    rows = text.wrap(Console(width=width), width - hanging) if text.cell_len > width else [text]
    for number, row in enumerate(rows):
        row.rstrip()
        if number:
            row.pad_left(hanging)
        yield row


def _excerpt(lines: Lines, span: Span, page: Page) -> "Iterator[Text]":
    """Yield a window of the line around the span, and the carets under the span."""
    from rich.cells import cell_len
    from rich.text import Text

    number, column = lines.position(span.start)
    line, at = lines.line(number).translate(VISIBLE), column - 1
    head, marked, tail = map(page.shows, (line[:at], line[at : at + max(1, len(span))], line[at + max(1, len(span)) :]))
    text, start, end, more = head + marked + tail, len(head), len(head + marked), page.shows("…")
    width = page.width - INDENT
    left, right = _window(text, start, end, width - 2 - 2 * len(more))
    before = (more if left else "") + text[left:start]
    marked = _shortened(marked, width - 2 * len(more), f" {more} ")
    after = text[end:right] + (more if right < len(text) else "")
    pad = " " * INDENT
    yield Text(pad + before + marked + after)
    yield Text(
        pad + " " * cell_len(before) + "^" * max(1, min(cell_len(marked), width - cell_len(before))), style="bold red"
    )


def _window(text: str, start: int, end: int, width: int) -> tuple[int, int]:
    """Return the half-open stretch of the line that fits, with the marked part in its middle."""
    from rich.cells import cell_len

    left, right = start, end
    while cell_len(text[left:right]) < width and (left > 0 or right < len(text)):
        if left > 0 and (start - left <= right - end or right >= len(text)):
            left -= 1
        else:
            right = min(len(text), right + 1)
    return left, right


def _shortened(text: str, width: int, gap: str) -> str:
    """Return the text, with `gap` for its middle when it is wider than that many cells, so that both its ends are seen."""
    from rich.cells import cell_len

    if cell_len(text) <= width:
        return text
    half = len(text)
    while cell_len(text[:half] + gap + text[-half:]) > width:
        half -= 1
    return text[:half] + gap + text[-half:]
