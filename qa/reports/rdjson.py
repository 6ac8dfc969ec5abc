"""Reviewdog Diagnostic Format, as JSON (rdjson) and JSON lines (rdjsonl).

Definition: https://github.com/reviewdog/reviewdog/blob/master/proto/rdf/reviewdog.proto. Columns count UTF-8 bytes from 1,
ends are exclusive. A suggestion is one range, so edits that belong together are given as the stretch that covers them.
"""

import json
from collections.abc import Iterator, Sequence
from typing import Any

from qa.documents import Checked, Finding, RuleInfo, Severity, Span
from qa.reports.paths import shown
from qa.reports.units import Places, Unit

LEVELS = {Severity.NOTE: "INFO", Severity.WARNING: "WARNING", Severity.ERROR: "ERROR"}
SOURCE = {"name": "druckreif"}


def render(articles: Sequence[Checked], rules: Sequence[RuleInfo] = ()) -> str:
    """Return one DiagnosticResult."""
    diagnostics = [row for article in articles for row in _rows(article)]
    return json.dumps({"source": SOURCE, "diagnostics": diagnostics}, ensure_ascii=False, indent=1) + "\n"


def render_lines(articles: Sequence[Checked], rules: Sequence[RuleInfo] = ()) -> str:
    """Return one Diagnostic a line."""
    rows = ({**row, "source": SOURCE} for article in articles for row in _rows(article))
    return "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows)


def _rows(article: Checked) -> Iterator[dict[str, Any]]:
    raw, places, path = article.target.raw, Places(article.target.raw, Unit.UTF8), shown(article.path)
    for finding in article.findings:
        row: dict[str, Any] = {
            "message": finding.message,
            "location": {"path": path, "range": _range(finding.span, places)},
            "severity": LEVELS[finding.severity],
            "code": {"value": finding.rule},
        }
        suggestions = [{"range": _range(span, places), "text": text} for span, text in _replacements(finding, raw)]
        yield {**row, "suggestions": suggestions} if suggestions else row


def _replacements(finding: Finding, raw: str) -> list[tuple[Span, str]]:
    """Return what may be written where: the edits as one replacement, else each suggestion in place of the span."""
    if not finding.edits:
        return [(finding.span, text) for text in finding.suggestions]
    edits = sorted(finding.edits, key=lambda edit: edit.span)
    at, text = edits[0].span.start, ""
    for edit in edits:
        text += raw[at : edit.span.start] + edit.replacement
        at = edit.span.end
    return [(Span(edits[0].span.start, at), text)]


def _range(span: Span, places: Places) -> dict[str, Any]:
    line, column = places.position(span.start)
    end_line, end_column = places.position(span.end)
    return {"start": {"line": line, "column": column}, "end": {"line": end_line, "column": end_column}}
