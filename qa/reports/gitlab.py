"""GitLab Code Quality: one array of findings that a merge request shows beside the lines.

Fields: https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format. A fingerprint may stand in a report
only once, so the file goes into it: two articles may quote the same sentence.
"""

import json
from collections import Counter
from collections.abc import Iterator, Sequence
from hashlib import sha256
from typing import Any

from qa.documents import Checked, Finding, Lines, RuleInfo, Severity
from qa.reports.paths import shown

LEVELS = {Severity.NOTE: "info", Severity.WARNING: "minor", Severity.ERROR: "major"}


def render(articles: Sequence[Checked], rules: Sequence[RuleInfo] = ()) -> str:
    """Return the report as a JSON array."""
    seen: Counter[str] = Counter()
    rows = [row for article in articles for row in _rows(article, seen)]
    return json.dumps(rows, ensure_ascii=False, indent=1) + "\n"


def _rows(article: Checked, seen: Counter[str]) -> Iterator[dict[str, Any]]:
    lines, path = Lines(article.target.raw), shown(article.path)
    for finding in article.findings:
        begin, _ = lines.position(finding.span.start)
        end, _ = lines.position(max(finding.span.start, finding.span.end - 1))
        yield {
            "description": finding.message,
            "check_name": finding.rule,
            "fingerprint": _fingerprint(path, finding, seen),
            "severity": LEVELS[finding.severity],
            "location": {"path": path, "lines": {"begin": begin, "end": end}},
        }


def _fingerprint(path: str, finding: Finding, seen: Counter[str]) -> str:
    content = f"{path}\x1f{finding.rule}\x1f{finding.fingerprint}"
    seen[content] += 1
    return sha256(f"{content}\x1f{seen[content]}".encode("utf-8", "surrogateescape")).hexdigest()
