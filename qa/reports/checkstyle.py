"""Checkstyle XML, which Jenkins' Warnings plugin and many editors read: files, and in them errors with line and column."""

from collections.abc import Sequence
from xml.etree.ElementTree import Element, SubElement, indent, tostring

from qa.documents import Checked, Lines, RuleInfo, Severity
from qa.reports.paths import shown
from qa.reports.xml_text import xml_text

LEVELS = {Severity.NOTE: "info", Severity.WARNING: "warning", Severity.ERROR: "error"}


def render(articles: Sequence[Checked], rules: Sequence[RuleInfo] = ()) -> str:
    """Return the report; every article is named, also one without findings."""
    root = Element("checkstyle", version="8.0")
    for article in articles:
        file, lines = SubElement(root, "file", name=xml_text(shown(article.path))), Lines(article.target.raw)
        for finding in article.findings:
            line, column = lines.position(finding.span.start)
            SubElement(
                file,
                "error",
                line=str(line),
                column=str(column),
                severity=LEVELS[finding.severity],
                message=xml_text(finding.message),
                source=f"druckreif.{finding.rule}",
            )
    indent(root)
    return '<?xml version="1.0" encoding="UTF-8"?>\n' + tostring(root, encoding="unicode") + "\n"
