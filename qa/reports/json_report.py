"""JSON: everything that a finding says, for programs. Offsets are code points of the file as it lies on disk, half-open.

The format is described by `qa/schemas/findings.schema.json`; fields are added, never renamed.
"""

import json
from collections.abc import Sequence
from typing import Any

from qa.documents import Checked, Finding, Lines, Passage, RuleInfo, Span
from qa.reports.passage import Passages
from qa.version import __version__


def render(articles: Sequence[Checked], rules: Sequence[RuleInfo] = ()) -> str:
    """Return one JSON object: `version`, and `findings` of all articles in order."""
    findings = [row for article in articles for row in rows(article)]
    return json.dumps({"version": __version__, "findings": findings}, ensure_ascii=False, indent=1) + "\n"


def render_lines(articles: Sequence[Checked], rules: Sequence[RuleInfo] = ()) -> str:
    """Return one JSON object a line, one line a finding."""
    return "".join(json.dumps(row, ensure_ascii=False) + "\n" for article in articles for row in rows(article))


def rows(article: Checked) -> list[dict[str, Any]]:
    """Return the findings of an article as plain dictionaries."""
    lines, passages = Lines(article.target.raw), Passages(article)
    return [_row(finding, article, lines, passages.of(finding)) for finding in article.findings]


def _row(finding: Finding, article: Checked, lines: Lines, passage: Passage | None) -> dict[str, Any]:
    line, column = lines.position(finding.span.start)
    end_line, end_column = lines.position(finding.span.end)
    source = article.source
    return {
        "file": article.path,
        "line": line,
        "column": column,
        "end_line": end_line,
        "end_column": end_column,
        "rule": finding.rule,
        "mqm": finding.mqm,
        "severity": finding.severity.value,
        "message": finding.message,
        "span": _span(finding.span),
        "text": finding.span.of(article.target.raw),
        "source_file": source.path if source else None,
        "source_span": _span(finding.source_span) if finding.source_span else None,
        "source_text": finding.source_span.of(source.raw) if finding.source_span and source else None,
        "source_sentence": passage.text if passage else None,
        "edits": [{"span": _span(e.span), "replacement": e.replacement, "safe": e.safe} for e in finding.edits],
        "suggestions": list(finding.suggestions),
        "fingerprint": finding.fingerprint,
        "confidence": round(finding.confidence, 3),
    }


def _span(span: Span) -> dict[str, int]:
    return {"start": span.start, "end": span.end}
