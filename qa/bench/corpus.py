"""The articles that ship: are the labelled errors found, is the clean translation left alone, are the beads right?"""

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from qa.bench.beads import BeadCounts, read_bitext
from qa.bench.figures import NOTHING, Share, together
from qa.config import Config
from qa.documents import Checked, Finding, Severity, Span
from qa.fixes import apply
from qa.glossary.lookup import shipped_folder
from qa.pipeline import check_file


@dataclass(frozen=True, slots=True)
class Label:
    """A planted error: its place in the flawed file, the rule that should speak, and what should stand there."""

    span: Span
    rule: str
    right: str


@dataclass(slots=True)
class ArticleCounts:
    """What was found in one article; `missed` and `alarms` name the places for whoever wants to look."""

    name: str
    recall: Share = NOTHING
    precision: Share = NOTHING
    same_rule: Share = NOTHING
    repaired: Share = NOTHING
    clean_words: int = 0
    clean_alarms: int = 0
    beads: BeadCounts = field(default_factory=BeadCounts)
    by_rule: dict[str, Share] = field(default_factory=dict)
    missed: list[str] = field(default_factory=list)
    alarms: list[str] = field(default_factory=list)

    def __add__(self, other: "ArticleCounts") -> "ArticleCounts":
        """Return the counts of both together, under the name of the first; the places are not kept."""
        return ArticleCounts(
            self.name,
            self.recall + other.recall,
            self.precision + other.precision,
            self.same_rule + other.same_rule,
            self.repaired + other.repaired,
            self.clean_words + other.clean_words,
            self.clean_alarms + other.clean_alarms,
            self.beads + other.beads,
            together(self.by_rule, other.by_rule),
        )

    def line(self) -> str:
        """Return the figures as a line for people."""
        return (
            f"{self.name:32} recall {self.recall}  precision {self.precision}  "
            f"clean: {self.clean_alarms} alarms in {self.clean_words} words  F1 {self.beads.f1:.3f}"
        )


def articles(folder: Path | None = None) -> list[Path]:
    """Return the article folders of a corpus, sorted; the shipped corpus when no folder is given."""
    return sorted(path.parent for path in (folder or shipped_folder("corpora")).glob("*/errors.jsonl"))


def measure(folder: Path) -> ArticleCounts:
    """Return the counts of one article folder (see corpora/README.md for its files)."""
    source = next(folder.glob("source.*"))
    counts = ArticleCounts(folder.name)
    flawed = _checked(folder, "flawed", source)
    labels = list(_labels(folder / "errors.jsonl"))
    findings = _counted(flawed)
    for label in labels:
        _count_label(label, [f for f in findings if _touches(f.span, label.span)], flawed.target.raw, counts)
    for finding in findings:
        is_right = any(_touches(finding.span, label.span) for label in labels)
        counts.precision += Share(is_right, 1)
        _count_rule(finding.rule, is_right, counts)
        if not is_right:
            counts.alarms.append(f"{finding.rule}: {finding.span.of(flawed.target.raw)!r} ({finding.message})")
    clean = _checked(folder, "clean", source)
    counts.clean_words = len(clean.target.text.split())
    for finding in _counted(clean):
        counts.clean_alarms += 1
        _count_rule(finding.rule, False, counts)
        counts.alarms.append(f"clean: {finding.rule}: {finding.span.of(clean.target.raw)!r} ({finding.message})")
    _count_beads(folder / "alignment.tsv", clean, counts)
    return counts


def _count_rule(rule: str, is_right: bool, counts: ArticleCounts) -> None:
    counts.by_rule[rule] = counts.by_rule.get(rule, NOTHING) + Share(is_right, 1)


def _checked(folder: Path, version: str, source: Path) -> Checked:
    return check_file(next(folder.glob(f"{version}.de.*")), source, config=Config())


def _counted(checked: Checked) -> list[Finding]:
    return [finding for finding in checked.findings if finding.severity.rank >= Severity.WARNING.rank]


def _count_label(label: Label, hits: Iterable[Finding], raw: str, counts: ArticleCounts) -> None:
    hits = list(hits)
    counts.recall += Share(bool(hits), 1)
    if not hits:
        counts.missed.append(f"{label.rule}: {raw[max(0, label.span.start - 20) : label.span.end + 20]!r}")
        return
    counts.same_rule += Share(any(f.rule == label.rule for f in hits), 1)
    wanted = raw[: label.span.start] + label.right + raw[label.span.end :]
    counts.repaired += Share(any(apply(raw, [f]) == wanted for f in hits), 1)


def _touches(a: Span, b: Span) -> bool:
    return a.start <= b.end and b.start <= a.end


def _labels(path: Path) -> Iterator[Label]:
    for line in path.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        yield Label(Span(row["start"], row["end"]), row["rule"], row["right"])


def _count_beads(path: Path, clean: Checked, counts: ArticleCounts) -> None:
    left, right, gold = read_bitext(path)
    if clean.source is None or clean.alignment is None:
        return
    mine = [s.text for s in clean.source.segments], [s.text for s in clean.target.segments]
    if mine == (left, right):
        counts.beads.add(gold, clean.alignment)
        return
    from qa.alignment import align  # our segments differ from gold's: measure the aligner on gold's

    counts.beads.add(gold, align(left, right, source_language=clean.source.language))
    counts.alarms.append(
        f"segmentation differs from gold: {len(mine[0])}/{len(left)} source, {len(mine[1])}/{len(right)} target segments"
    )
