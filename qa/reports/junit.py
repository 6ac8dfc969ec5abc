"""JUnit XML, as Jenkins and GitLab read it: an article is a suite, a finding a failed case, a clean article a passed one.

Grammar: https://github.com/jenkinsci/xunit-plugin (junit-10.xsd). Notes do not fail; they stand in `system-out`.
"""

from collections.abc import Sequence
from xml.etree.ElementTree import Element, SubElement, indent, tostring

from qa.documents import Checked, Finding, Lines, RuleInfo, Severity
from qa.reports.passage import Passages
from qa.reports.paths import shown
from qa.reports.xml_text import xml_text


def render(articles: Sequence[Checked], rules: Sequence[RuleInfo] = ()) -> str:
    """Return the report as one `testsuites` element."""
    root = Element("testsuites", name="druckreif")
    for article in articles:
        _suite(root, article)
    for count in ("tests", "failures"):
        root.set(count, str(sum(int(suite.get(count, "0")) for suite in root)))
    indent(root)
    return '<?xml version="1.0" encoding="UTF-8"?>\n' + tostring(root, encoding="unicode") + "\n"


def _suite(root: Element, article: Checked) -> None:
    failing = [finding for finding in article.findings if finding.severity is not Severity.NOTE]
    notes = [finding for finding in article.findings if finding.severity is Severity.NOTE]
    path, lines, passages = xml_text(shown(article.path)), Lines(article.target.raw), Passages(article)
    counts: dict[str, str] = {
        "tests": str(max(1, len(failing))),
        "failures": str(len(failing)),
        "errors": "0",
        "skipped": "0",
    }
    suite = SubElement(root, "testsuite", {"name": path, **counts})
    for finding in failing:
        line, column = lines.position(finding.span.start)
        case = SubElement(suite, "testcase", classname=path, name=f"{finding.rule} ({line}:{column})", time="0")
        failure = SubElement(case, "failure", type=finding.rule, message=xml_text(finding.message))
        failure.text = xml_text(_details(finding, article, lines, passages))
    if not failing:
        SubElement(suite, "testcase", classname=path, name="druckreif", time="0")
    if notes:
        out = SubElement(suite, "system-out")
        out.text = xml_text("\n".join(_details(finding, article, lines, passages) for finding in notes))


def _details(finding: Finding, article: Checked, lines: Lines, passages: Passages) -> str:
    line, column = lines.position(finding.span.start)
    said = [f"{shown(article.path)}:{line}:{column}: {finding.severity}: {finding.message} [{finding.rule}]"]
    said.append(lines.line(line))
    said.extend(f"→ {suggestion}" for suggestion in finding.suggestions)
    passage = passages.of(finding)
    if passage and article.source:
        said.append(f"{article.source.language}: {passage.text}")
    return "\n".join(said)
