"""Workflow commands that GitHub Actions shows as annotations beside the lines, and the summary page of the step.

Commands and escaping: https://docs.github.com/actions/reference/workflow-commands-for-github-actions and `escapeData`,
`escapeProperty` of actions/toolkit. GitHub keeps ten annotations of a kind in a step, so the worst come first and the
rest is told in the summary.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from qa.documents import Checked, Finding, Lines, RuleInfo, Severity
from qa.messages import _
from qa.reports.passage import Passages
from qa.reports.paths import shown

KINDS = {Severity.NOTE: "notice", Severity.WARNING: "warning", Severity.ERROR: "error"}
CAP = 10
SUMMARY_ROWS = 500  # a summary may have 1 MiB; a row has some hundred bytes


def render(articles: Sequence[Checked], rules: Sequence[RuleInfo] = ()) -> str:
    """Return the commands, errors first, at most ten of each kind."""
    found = _worst_first(articles)
    kept: Counter[Severity] = Counter()
    lines = []
    for article, finding in found:
        kept[finding.severity] += 1
        if kept[finding.severity] <= CAP:
            lines.append((article, finding))
    passages = {id(article): (Lines(article.target.raw), Passages(article)) for article, _finding in lines}
    return "".join(_command(article, finding, *passages[id(article)]) for article, finding in lines)


def summary(articles: Sequence[Checked]) -> str:
    """Return the step's summary as GitHub Markdown: counts, how many annotations are not shown, a table of findings."""
    found = _worst_first(articles)
    counts = Counter(finding.severity for _article, finding in found)
    hidden = sum(max(0, count - CAP) for count in counts.values())
    said = ", ".join(f"{counts[level]} × {level.value}" for level in reversed(Severity) if counts[level])
    head = [f"### Druckreif: {said or _('nothing found')}", ""]
    if hidden:
        head += [_("{count} more than the annotations show.", count=hidden), ""]
    if found:
        head += [f"| {_('Place')} | {_('Rule')} | {_('Finding')} |", "|---|---|---|"]
    rows = [_row(article, finding) for article, finding in found[:SUMMARY_ROWS]]
    left = len(found) - len(rows)
    tail = ["", _("{count} more are not listed here.", count=left)] if left > 0 else []
    return "\n".join((*head, *rows, *tail)) + "\n"


def _worst_first(articles: Iterable[Checked]) -> list[tuple[Checked, Finding]]:
    found = [(article, finding) for article in articles for finding in article.findings]
    return sorted(found, key=lambda pair: -pair[1].severity.rank)


def _command(article: Checked, finding: Finding, lines: Lines, passages: Passages) -> str:
    line, column = lines.position(finding.span.start)
    end_line, end_column = lines.position(max(finding.span.start, finding.span.end - 1))
    where = {"file": shown(article.path), "line": line, "endLine": end_line}
    if line == end_line:  # columns of a stretch over several lines are refused
        where |= {"col": column, "endColumn": end_column}
    where["title"] = finding.rule
    properties = ",".join(f"{key}={_property(str(value))}" for key, value in where.items())
    return f"::{KINDS[finding.severity]} {properties}::{_data(chr(10).join(_said(article, finding, passages)))}\n"


def _said(article: Checked, finding: Finding, passages: Passages) -> Iterator[str]:
    yield finding.message
    if finding.suggestions:
        yield "→ " + " | ".join(finding.suggestions)
    passage = passages.of(finding)
    if passage and article.source:
        yield f"{article.source.language}: {passage.text}"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")


def _row(article: Checked, finding: Finding) -> str:
    line, column = Lines(article.target.raw[: finding.span.start + 1]).position(finding.span.start)
    place = f"{shown(article.path)}:{line}:{column}"
    return f"| {_cell(place)} | {finding.rule} | {_cell(finding.message)} |"


def _cell(text: str) -> str:
    text = text.replace("&", "&amp;").replace("<", "&lt;").replace("\\", "\\\\").replace("|", "\\|")
    return " ".join(text.split())
