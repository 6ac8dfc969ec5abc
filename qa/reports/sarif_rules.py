"""Rules and the MQM error types as SARIF describes them (reportingDescriptor, taxonomy)."""

from collections.abc import Mapping, Sequence
from textwrap import dedent
from typing import Any

from qa.documents import RuleInfo, Severity

PROBLEM = {Severity.NOTE: "recommendation", Severity.WARNING: "warning", Severity.ERROR: "error"}  # GitHub's words
PRECISION = ((0.95, "very-high"), (0.8, "high"), (0.5, "medium"), (0.0, "low"))  # GitHub's four classes


def rule(info: RuleInfo, taxon_index: Mapping[str, int]) -> dict[str, Any]:
    """Return the reportingDescriptor of a rule; its manual page is the help, as text and as Markdown."""
    described = {
        "id": info.id,
        "name": "".join(part.capitalize() for part in info.id.split("-")),
        "shortDescription": {"text": info.summary},
        "fullDescription": {"text": _prose(info.doc) or info.summary},
        "help": {"text": dedent(info.doc).strip() or info.summary, "markdown": markdown(info.doc) or info.summary},
        "defaultConfiguration": {"level": info.severity.value},
        "properties": _properties(info),
    }
    targets = [{"target": _taxon(mqm, taxon_index), "kinds": ["superset"]} for mqm in mqm_of(info.mqm)]
    return {**described, "relationships": targets} if targets else described


def _properties(info: RuleInfo) -> dict[str, Any]:
    properties: dict[str, Any] = {"tags": ["translation", *(part for part in info.mqm.split("/")[:1] if part)]}
    properties["problem.severity"] = PROBLEM[info.severity]
    if info.its:
        properties["its:locQualityIssueType"] = info.its
    if info.precision is not None:
        properties["precision"] = next(word for least, word in PRECISION if info.precision >= least)
        properties["measuredPrecision"] = info.precision
    return properties


def _prose(doc: str) -> str:
    """Return the manual page without its indented examples."""
    return " ".join(line for line in dedent(doc).strip().splitlines() if line and not line.startswith((" ", "\t")))


def markdown(doc: str) -> str:
    """Return the manual page as Markdown: an indented stretch of it becomes a fenced one."""
    lines: list[str] = []
    fenced = False
    for line in dedent(doc).strip().splitlines():
        is_example = line.startswith((" ", "\t")) or (fenced and not line.strip())
        if is_example != fenced:
            lines.append("```text" if is_example else "```")
            fenced = is_example
        lines.append(line.strip() if is_example else line)
    return "\n".join([*lines, "```"] if fenced else lines)


def mqm_of(mqm: str) -> tuple[str, ...]:
    """Return the taxon ids of an MQM dimension/type: the type and above it the dimension.

    >>> mqm_of("linguistic-conventions/whitespace")
    ('linguistic-conventions/whitespace', 'linguistic-conventions')
    """
    return (mqm, mqm.split("/")[0]) if "/" in mqm else (mqm,) if mqm else ()


def taxonomy(taxa: Sequence[str]) -> dict[str, Any]:
    """Return MQM, as far as it is needed here, as a toolComponent (https://themqm.org/error-types-2/typology/)."""
    return {
        "name": "MQM",
        "organization": "MQM Council",
        "informationUri": "https://themqm.org/error-types-2/typology/",
        "shortDescription": {"text": "Multidimensional Quality Metrics: a typology of translation errors"},
        "isComprehensive": False,
        "taxa": [{"id": taxon, "name": taxon.split("/")[-1]} for taxon in taxa],
    }


def _taxon(mqm: str, taxon_index: Mapping[str, int]) -> dict[str, Any]:
    return {"id": mqm, "index": taxon_index[mqm], "toolComponent": {"name": "MQM", "index": 0}}


def taxa_of(mqm: str, taxon_index: Mapping[str, int]) -> list[dict[str, Any]]:
    """Return the references of a finding to its MQM type."""
    return [_taxon(taxon, taxon_index) for taxon in mqm_of(mqm)[:1] if taxon in taxon_index]
