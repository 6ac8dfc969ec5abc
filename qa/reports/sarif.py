"""SARIF 2.1.0, which GitHub code scanning, Azure DevOps and editors read.

Standard: https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html (§ in comments). What GitHub keeps of a run:
https://docs.github.com/code-security/code-scanning/troubleshooting-sarif-uploads/results-exceed-limit
"""

import gzip
import json
from collections.abc import Sequence
from typing import Any

from qa.documents import Checked, Finding, RuleInfo
from qa.messages import _
from qa.reports.sarif_result import Article, result
from qa.reports.sarif_rules import mqm_of, taxonomy
from qa.reports.sarif_rules import rule as described
from qa.version import __version__

SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
MOST_RESULTS = 25_000
MOST_BYTES = 10_000_000  # compressed, as GitHub takes it


def render(articles: Sequence[Checked], rules: Sequence[RuleInfo] = ()) -> str:
    """Return one log with one run. Where there are more findings than GitHub takes, the worst are kept and the rest counted."""
    found = _pairs(articles)
    limit = MOST_RESULTS
    while True:
        text = _log(_worst(found, limit), len(found), rules)
        if len(text) < MOST_BYTES or limit <= 1 or len(gzip.compress(text.encode("utf-8"), 1)) <= MOST_BYTES:
            return text
        limit = min(limit, len(found)) // 2


def _pairs(articles: Sequence[Checked]) -> list[tuple[Article, Finding]]:
    return [(article, finding) for article in map(Article, articles) for finding in article.checked.findings]


def _worst(found: list[tuple[Article, Finding]], limit: int) -> list[tuple[Article, Finding]]:
    if len(found) <= limit:
        return found
    return sorted(found, key=lambda pair: -pair[1].severity.rank)[:limit]


def _log(found: Sequence[tuple[Article, Finding]], total: int, rules: Sequence[RuleInfo]) -> str:
    known = _with_unknown(rules, [finding for _article, finding in found])
    taxa = sorted({mqm for rule in known for mqm in mqm_of(rule.mqm)})
    rule_index = {rule.id: number for number, rule in enumerate(known)}
    taxon_index = {taxon: number for number, taxon in enumerate(taxa)}
    driver = {
        "name": "Druckreif",
        "version": __version__,
        "semanticVersion": __version__,
        "supportedTaxonomies": [{"name": "MQM", "index": 0}],
        "rules": [described(rule, taxon_index) for rule in known],
    }
    run = {
        "tool": {"driver": driver},
        "columnKind": "unicodeCodePoints",
        "originalUriBaseIds": {"%SRCROOT%": {"description": {"text": "The folder in which druckreif was run."}}},
        "taxonomies": [taxonomy(taxa)],
        "invocations": [_invocation(total - len(found))],
        "results": [result(article, finding, rule_index, taxon_index) for article, finding in found],
    }
    log = {"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}
    # One line: with an indent Python's own encoder would write it, at a third of the speed and twice the size.
    return json.dumps(log, ensure_ascii=False, separators=(",", ":")) + "\n"


def _invocation(left_out: int) -> dict[str, Any]:
    if not left_out:
        return {"executionSuccessful": True}
    many = _("{count} findings are left out, because code scanning takes no more", count=left_out)
    text = _("1 finding is left out, because code scanning takes no more") if left_out == 1 else many
    return {
        "executionSuccessful": True,
        "toolExecutionNotifications": [{"level": "warning", "message": {"text": text}}],
    }


def _with_unknown(rules: Sequence[RuleInfo], findings: Sequence[Finding]) -> list[RuleInfo]:
    """Return the rules, and a bare description of any that speaks without having been described."""
    known = {rule.id: rule for rule in rules}
    for finding in findings:
        if finding.rule not in known:
            known[finding.rule] = RuleInfo(finding.rule, finding.severity, finding.mqm, "", finding.rule)
    return list(known.values())
