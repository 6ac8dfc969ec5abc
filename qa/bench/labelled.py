"""Labelled sets of one's own (format: docs/bench.md): planted errors, clean text, errors marked by people, gold beads."""

import json
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from qa.bench.beads import BeadCounts, read_ladder
from qa.bench.figures import NOTHING, Share
from qa.documents import Finding, Severity, Span
from qa.errors import InputError
from qa.fixes import apply
from qa.pipeline import check

Row = dict[str, Any]


def measure_folder(folder: Path, by_rule: dict[str, Share], *, verbose: bool = False) -> Iterator[str]:
    """Yield the figures of every labelled set below a folder, adding right and all findings of each rule to `by_rule`.

    Raises InputError when there is none.
    """
    files = {name: sorted(folder.rglob(name)) for name in ("planted.jsonl", "clean.jsonl", "real.jsonl")}
    ladders = sorted({path.parent for path in folder.rglob("*.gold")})
    if not any(files.values()) and not ladders:
        raise InputError(f"{folder}: holds no labelled set; see docs/bench.md for the names of its files")
    for path in files["planted.jsonl"]:
        yield from _planted(_rows(path), by_rule)
    for path in files["clean.jsonl"]:
        yield from _clean(_rows(path), by_rule, verbose)
    for path in files["real.jsonl"]:
        yield from _real(_rows(path))
    for path in ladders:
        yield from _beads(path)


def _rows(path: Path) -> list[Row]:
    try:
        return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]
    except (OSError, ValueError) as error:
        raise InputError(f"{path}: is no JSON-lines file: {error}") from error


def _findings(german: str, source: str | None, language: str | None) -> list[Finding]:
    found = check(german, source, source_language=language)
    return [finding for finding in found if finding.severity.rank >= Severity.WARNING.rank]


def _planted(rows: list[Row], by_rule: dict[str, Share]) -> Iterator[str]:
    """Net recall: the finding touches the planted place and is not made on the unspoilt original."""
    table: dict[str, list[Share]] = defaultdict(lambda: [NOTHING, NOTHING])
    for row in rows:
        language = (row.get("pair") or "")[:2]
        source = row["source"] if language in ("uk", "ru", "kk") else None
        found = _findings(row["german"], source, language if source else None)
        before = _findings(row["original"], source, language if source else None)
        hits = [f for f in found if _hits(f, row)]
        said = {(f.rule, f.span.of(row["original"])) for f in before} | {
            (f.rule, None) for f in before if _at_original(f, row)
        }
        news = [f for f in hits if not said & {(f.rule, f.span.of(row["german"])), (f.rule, None)}]
        for finding in hits:
            _count(finding.rule, True, by_rule)
        counts = table[row["category"]]
        counts[0] += Share(bool(news), 1)
        if hits:
            counts[1] += Share(any(apply(row["german"], [f]) == row["original"] for f in hits), 1)
    for name, (net, fixed) in sorted(table.items()):
        yield f"planted {name:24} net recall {net}, first repair exact {fixed}"
    total = sum((net for net, _ in table.values()), NOTHING)
    at_90 = sum(net.value >= 0.9 for net, _ in table.values())
    yield f"planted in all: net recall {total}; {at_90} of {len(table)} classes at .90"


def _count(rule: str, is_right: bool, by_rule: dict[str, Share]) -> None:
    by_rule[rule] = by_rule.get(rule, NOTHING) + Share(is_right, 1)


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


def _clean(rows: list[Row], by_rule: dict[str, Share], verbose: bool) -> Iterator[str]:
    words = errors = flagged = 0
    rules: Counter[str] = Counter()
    for row in rows:
        source = (row.get("sources") or {}).get("uk")
        found = _findings(row["german"], source, "uk" if source else None)
        words += len(row["german"].split())
        flagged += bool(found)
        errors += sum(f.severity is Severity.ERROR for f in found)
        rules.update(f.rule for f in found)
        for finding in found:
            _count(finding.rule, False, by_rule)
        if verbose:
            yield from (f"    alarm {f.rule}: {f.span.of(row['german'])!r} in {row['id']}" for f in found)
    yield (
        f"clean: {words} words, {rules.total()} alarms = {_per_thousand(rules.total(), words)} per 1,000"
        f" ({_per_thousand(errors, words)} at error), segments flagged {Share(flagged, len(rows))}"
    )
    yield "clean by rule, per 1,000: " + ", ".join(
        f"{rule} {_per_thousand(n, words)}" for rule, n in rules.most_common()
    )


def _per_thousand(count: int, words: int) -> str:
    return f"{1000 * count / words if words else 0:.2f}"


def _real(rows: list[Row]) -> Iterator[str]:
    """Recall per category on errors that at least two raters marked; one rater is noise."""
    table: dict[str, Share] = defaultdict(lambda: NOTHING)
    for row in rows:
        if row.get("raters", 2) >= 2:
            found = _findings(row["german"], None, None)
            spans = [Span(start, max(start, end)) for start, end in row["spans"]]
            table[row["category"]] += Share(any(f.span.overlaps(s) for f in found for s in spans), 1)
    for name, share in sorted(table.items()):
        yield f"real {name}: recall {share}"


def _beads(folder: Path) -> Iterator[str]:
    from qa.alignment import align

    language = next((part[:2] for part in reversed(folder.parts) if part[2:] == "-de"), "uk")
    counts = BeadCounts()
    for gold in sorted(folder.glob("*.gold")):
        source, target = (_lines(gold.with_suffix(ending)) for ending in (".src", ".de"))
        counts.add(read_ladder(gold), align(source, target, source_language=language))
    yield from (f"{folder.parent.name}/{folder.name} {line}" for line in counts.lines())


def _lines(path: Path) -> list[str]:
    return path.read_text(encoding="utf-8").splitlines()
