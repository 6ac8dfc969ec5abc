"""A finding as a SARIF result: place, message, source sentence, fix, fingerprint."""

from collections.abc import Mapping
from typing import Any

from qa.documents import Checked, Finding, Lines, Passage, Span
from qa.reports.passage import Passages
from qa.reports.paths import uri
from qa.reports.sarif_rules import taxa_of

BOM = "\N{ZERO WIDTH NO-BREAK SPACE}"
LONGEST_SNIPPET = 300


class Article:
    """One checked article with what its results need again and again: addresses, lines, passages."""

    def __init__(self, checked: Checked) -> None:
        self.checked = checked
        self.target = File(checked.path, checked.target.raw)
        source = checked.source
        self.source = File(source.path, source.raw) if source and source.path else None
        self.passages = Passages(checked)


class File:
    """A file that results point into. SARIF counts without the BOM (§3.30.2), we count with it."""

    def __init__(self, path: str, raw: str) -> None:
        self.location = {"uri": uri(path)}
        if not self.location["uri"].startswith("file:"):
            self.location["uriBaseId"] = "%SRCROOT%"
        self.raw, self._lines, self._bom = raw, Lines(raw), raw.startswith(BOM)

    def region(self, span: Span) -> dict[str, Any]:
        """Return the region of a span: lines and columns from 1, the end column behind the last character."""
        line, column = self._lines.position(span.start)
        end_line, end_column = self._lines.position(span.end)
        return {
            "startLine": line,
            "startColumn": max(1, column - (self._bom and line == 1)),
            "endLine": end_line,
            "endColumn": max(1, end_column - (self._bom and end_line == 1)),
        }

    def place(self, span: Span) -> dict[str, Any]:
        """Return the physicalLocation of a span, with the text that stands there."""
        snippet = span.of(self.raw)[:LONGEST_SNIPPET]
        start = span.start - (self._bom and span.start > 0)
        region = {**self.region(span), "charOffset": start, "charLength": len(span)}
        return {"artifactLocation": self.location, "region": {**region, "snippet": {"text": snippet}}}


def result(
    article: Article, finding: Finding, rule_index: Mapping[str, int], taxon_index: Mapping[str, int]
) -> dict[str, Any]:
    """Return the SARIF result of a finding (§3.27)."""
    passage = article.passages.of(finding)
    row: dict[str, Any] = {
        "ruleId": finding.rule,
        "ruleIndex": rule_index[finding.rule],
        "level": finding.severity.value,
        "message": {"text": _message(article, finding, passage)},
        "locations": [{"physicalLocation": article.target.place(finding.span)}],
        "partialFingerprints": {"druckreif/v1": finding.fingerprint},
        "rank": round(100 * finding.confidence, 1),
        "properties": {"confidence": round(finding.confidence, 3), "suggestions": list(finding.suggestions)},
    }
    if passage and article.source:
        place = {"id": 1, "physicalLocation": article.source.place(passage.span), "message": {"text": passage.text}}
        row["relatedLocations"] = [place]
    if finding.edits:
        row["fixes"] = [_fix(article, finding)]
    if taxa := taxa_of(finding.mqm, taxon_index):
        row["taxa"] = taxa
    return row


def _message(article: Article, finding: Finding, passage: Passage | None) -> str:
    """Return the message; brackets are escaped (§3.11.6), and viewers show a related location only where one is linked."""
    text = finding.message.replace("\\", "\\\\").replace("[", "\\[").replace("]", "\\]")
    source = article.checked.source
    linked = passage is not None and article.source is not None and finding.source_span is not None and source
    return f"{text} ([{source.language}](1))" if linked and source else text


def _fix(article: Article, finding: Finding) -> dict[str, Any]:
    replacements = [
        {"deletedRegion": article.target.region(edit.span), "insertedContent": {"text": edit.replacement}}
        for edit in finding.edits
    ]
    change = {"artifactLocation": article.target.location, "replacements": replacements}
    what = "safe fix" if finding.is_fixable else "fix that wants a look"
    return {"description": {"text": what}, "artifactChanges": [change]}
