"""Labelled sets of one's own (format: docs/bench.md): planted errors, clean text, errors marked by people, gold beads."""

import json
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from qa.bench.beads import BeadCounts, read_ladder
from qa.bench.figures import NOTHING, Share
from qa.documents import Finding, Severity, Span
from qa.errors import InputError
from qa.fixes import apply
from qa.languages.codes import CYRILLIC_LANGUAGES
from qa.messages import _
from qa.pipeline import check

Row = dict[str, Any]


@dataclass(slots=True)
class LabelledCounts:
    """What was found in the labelled sets; of findings below severity warning nothing is counted.

    `planted` is net recall by class, `repaired` the share of the found ones whose first repair gives the original. `by_rule`
    counts the right and all findings of each rule on planted errors and clean text. `alarms` names what was said of clean text.
    """

    planted: dict[str, Share] = field(default_factory=dict)
    repaired: dict[str, Share] = field(default_factory=dict)
    clean_words: int = 0
    clean_errors: int = 0
    clean_flagged: Share = NOTHING
    clean_by_rule: Counter[str] = field(default_factory=Counter)
    real: dict[str, Share] = field(default_factory=dict)
    beads: dict[str, BeadCounts] = field(default_factory=dict)
    by_rule: dict[str, Share] = field(default_factory=dict)
    alarms: list[str] = field(default_factory=list)

    @property
    def net_recall(self) -> Share:
        """Of all classes together."""
        return sum(self.planted.values(), NOTHING)

    @property
    def clean_alarms(self) -> int:
        """How many findings were made on clean text."""
        return self.clean_by_rule.total()

    def per_thousand(self, count: int) -> float:
        """Return a count on clean text per 1,000 of its words."""
        return 1000 * count / self.clean_words if self.clean_words else 0.0


def measure_folder(folder: Path) -> LabelledCounts:
    """Return the counts of every labelled set below a folder. Raises InputError when there is none."""
    files = {name: sorted(folder.rglob(name)) for name in ("planted.jsonl", "clean.jsonl", "real.jsonl")}
    ladders = sorted({path.parent for path in folder.rglob("*.gold")})
    if not any(files.values()) and not ladders:
        raise InputError(
            _("{folder}: holds no labelled set; see docs/bench.md for the names of its files", folder=folder)
        )
    counts = LabelledCounts()
    for name, count in (("planted.jsonl", _planted), ("clean.jsonl", _clean), ("real.jsonl", _real)):
        for path in files[name]:
            for row in _rows(path):
                count(row, counts)
    for path in ladders:
        counts.beads[f"{path.parent.name}/{path.name}"] = _beads(path)
    return counts


def _rows(path: Path) -> list[Row]:
    try:
        return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]
    except (OSError, ValueError) as error:
        raise InputError(_("{path}: is no JSON-lines file: {error}", path=path, error=error)) from error


def _findings(german: str, source: str | None, language: str | None) -> list[Finding]:
    found = check(german, source, source_language=language)
    return [finding for finding in found if finding.severity.rank >= Severity.WARNING.rank]


def _add(table: dict[str, Share], name: str, is_hit: bool) -> None:
    table[name] = table.get(name, NOTHING) + Share(is_hit, 1)


def _planted(row: Row, counts: LabelledCounts) -> None:
    """Count net recall: the finding touches the planted place and is not made on the unspoilt original."""
    language = (row.get("pair") or "")[:2]
    source = row["source"] if language in CYRILLIC_LANGUAGES else None
    found = _findings(row["german"], source, language if source else None)
    before = _findings(row["original"], source, language if source else None)
    hits = [f for f in found if _hits(f, row)]
    said = {(f.rule, f.span.of(row["original"])) for f in before} | {
        (f.rule, None) for f in before if _at_original(f, row)
    }
    news = [f for f in hits if not said & {(f.rule, f.span.of(row["german"])), (f.rule, None)}]
    for finding in hits:
        _add(counts.by_rule, finding.rule, True)
    _add(counts.planted, row["category"], bool(news))
    if hits:
        _add(counts.repaired, row["category"], any(apply(row["german"], [f]) == row["original"] for f in hits))


def _hits(finding: Finding, row: Row) -> bool:
    start, end = row["spans"][0]
    slack = int(start == end)
    if finding.span.start < end + slack and finding.span.end > start - slack:
        return True
    lost = row.get("source_span")
    return bool(
        lost and finding.source_span and finding.source_span.start < lost[1] and finding.source_span.end > lost[0]
    )


def _at_original(finding: Finding, row: Row) -> bool:
    start = row["spans"][0][0]
    return finding.span.overlaps(Span(start, start + len(row["replacement"])))


def _clean(row: Row, counts: LabelledCounts) -> None:
    german, source = row["german"], (row.get("sources") or {}).get("uk")
    found = _findings(german, source, "uk" if source else None)
    counts.clean_words += len(german.split())
    counts.clean_flagged += Share(bool(found), 1)
    counts.clean_errors += sum(f.severity is Severity.ERROR for f in found)
    counts.clean_by_rule.update(f.rule for f in found)
    for finding in found:
        _add(counts.by_rule, finding.rule, False)
        counts.alarms.append(f"{finding.rule}: {finding.span.of(german)!r} in {row['id']}")


def _real(row: Row, counts: LabelledCounts) -> None:
    """Count recall by category on errors that at least two raters marked; one rater is noise."""
    if row.get("raters", 2) >= 2:
        found = _findings(row["german"], None, None)
        spans = [Span(start, max(start, end)) for start, end in row["spans"]]
        _add(counts.real, row["category"], any(f.span.overlaps(s) for f in found for s in spans))


def _beads(folder: Path) -> BeadCounts:
    from qa.alignment import align

    language = next((part[:2] for part in reversed(folder.parts) if part[2:] == "-de"), "uk")
    counts = BeadCounts()
    for gold in sorted(folder.glob("*.gold")):
        source, target = (_lines(gold.with_suffix(ending)) for ending in (".src", ".de"))
        counts.add(read_ladder(gold), align(source, target, source_language=language))
    return counts


def _lines(path: Path) -> list[str]:
    return path.read_text(encoding="utf-8").splitlines()
