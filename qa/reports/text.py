"""For people at a terminal: the line, the German with a caret, the source under it, what to write instead.

Written with rich, which knows the terminal's width and colours and how many cells a character takes.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from qa.documents import Checked, Document, Finding, Lines, Severity, Span
from qa.messages import _
from qa.reports.passage import Passages

if TYPE_CHECKING:
    from rich.console import Console
    from rich.text import Text

COLOURS = {Severity.ERROR: "bold red", Severity.WARNING: "yellow", Severity.NOTE: "cyan"}
INDENT = 7
MINIMUM_WIDTH = 30


def print_report(articles: Sequence[Checked], console: "Console") -> None:
    """Print the findings of all articles, grouped by file, and a summary line."""
    for article in articles:
        if article.findings:
            _print_article(article, console)
    console.print(summary(articles), style="bold", highlight=False)


def summary(articles: Sequence[Checked]) -> str:
    """Return the last line: how many findings of each severity in how many articles, and how many can be fixed."""
    counts = Counter(finding.severity for article in articles for finding in article.findings)
    if not counts:
        return _("{articles} checked, nothing found.", articles=_articles(len(articles)))
    parts = [_severity_count(severity, counts[severity]) for severity in reversed(Severity) if counts[severity]]
    line = _("{articles} checked: {counts}.", articles=_articles(len(articles)), counts=", ".join(parts))
    fixable = sum(finding.is_fixable for article in articles for finding in article.findings)
    return line + (" " + _("{count} can be fixed with --fix.", count=fixable) if fixable else "")


def _articles(count: int) -> str:
    return _("1 article") if count == 1 else _("{count} articles", count=count)


def _severity_count(severity: Severity, count: int) -> str:
    one = {Severity.ERROR: _("1 error"), Severity.WARNING: _("1 warning"), Severity.NOTE: _("1 note")}
    many = {Severity.ERROR: _("{count} errors", count=count), Severity.WARNING: _("{count} warnings", count=count)}
    return one[severity] if count == 1 else many.get(severity) or _("{count} notes", count=count)


def _print_article(article: Checked, console: "Console") -> None:
    from rich.text import Text

    raw, width = Lines(article.target.raw), max(MINIMUM_WIDTH, console.width)
    passages = Passages(article)
    lines = [Text(article.path, style="bold underline")]
    for finding in article.findings:
        lines.extend(_finding_lines(finding, article.source, raw, passages, width))
    # One print an article: rich takes a quarter of a millisecond for each, and archives have thousands of lines.
    console.print(Text("\n").join([*lines, Text()]), soft_wrap=True, highlight=False)


def _finding_lines(
    finding: Finding, source: Document | None, lines: Lines, passages: Passages, width: int
) -> "Iterator[Text]":
    from rich.text import Text

    line, column = lines.position(finding.span.start)
    head = Text.assemble(
        (f"{line}:{column}".ljust(INDENT), "bold"),
        (_severity_name(finding.severity), COLOURS[finding.severity]),
        "  ",
        finding.message,
        "  ",
        (finding.rule, "dim"),
    )
    yield from _wrapped(head, width, INDENT)
    yield from _excerpt(lines, finding.span, width - INDENT)
    if finding.suggestions:
        instead = " | ".join(finding.suggestions)
        yield from _wrapped(Text(" " * INDENT + "→ " + instead, style="green"), width, INDENT + 2)
    passage = passages.of(finding)
    if passage is not None and source is not None:
        said = f"{source.language}: " + " ".join(passage.text.split())
        yield from _wrapped(Text(" " * INDENT + said, style="dim"), width, INDENT + 4)


def _severity_name(severity: Severity) -> str:
    return {Severity.ERROR: _("error"), Severity.WARNING: _("warning"), Severity.NOTE: _("note")}[severity]


def _wrapped(text: "Text", width: int, hanging: int) -> "Iterator[Text]":
    """Yield the lines of a text at that width, all but the first indented."""
    from rich.console import Console

    rows = text.wrap(Console(width=width), width - hanging) if text.cell_len > width else [text]
    for number, row in enumerate(rows):
        if number:
            row.pad_left(hanging)
        yield row


def _excerpt(lines: Lines, span: Span, width: int) -> "Iterator[Text]":
    """Yield a window of the line around the span, and the carets under the span."""
    from rich.cells import cell_len
    from rich.text import Text

    number, column = lines.position(span.start)
    text, start = lines.line(number), column - 1
    end = min(len(text), start + max(1, len(span)))
    left, right = _window(text, start, end, width - 2)
    before = ("…" if left else "") + _visible(text[left:start])
    marked = _shortened(_visible(text[start:end]), width - 2)
    after = _visible(text[end:right]) + ("…" if right < len(text) else "")
    pad = " " * INDENT
    yield Text(pad + before + marked + after)
    yield Text(
        pad + " " * cell_len(before) + "^" * max(1, min(cell_len(marked), width - cell_len(before))), style="bold red"
    )


def _window(text: str, start: int, end: int, width: int) -> tuple[int, int]:
    """Return the half-open stretch of the line that fits, with the marked part in its middle."""
    from rich.cells import cell_len

    left, right = start, end
    while cell_len(text[left:right]) < width - 2 and (left > 0 or right < len(text)):
        if left > 0 and (start - left <= right - end or right >= len(text)):
            left -= 1
        else:
            right = min(len(text), right + 1)
    return left, right


def _shortened(text: str, width: int) -> str:
    """Return the text, its middle left out when it is wider than that many cells, so that both its ends are seen."""
    from rich.cells import cell_len

    if cell_len(text) <= width:
        return text
    half = len(text)
    while cell_len(text[:half] + " … " + text[-half:]) > width:
        half -= 1
    return text[:half] + " … " + text[-half:]


def _visible(text: str) -> str:
    """Return the text with characters that a terminal would act on or hide shown as one cell each."""
    return "".join(
        "␣"
        if c in "\u00ad\u200b\u2060\ufeff"
        else "·"
        if c < " " or "\x7f" <= c < "\xa0"
        else " "
        if c in "\u00a0\u202f"
        else c
        for c in text
    )
