"""Which findings count, and the exit code: old ones (baseline, lines not changed) are left out before anything is reported."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from qa.baseline import Baseline
from qa.batch import Outcome, Task
from qa.changes import Changes, changed_since
from qa.documents import Checked


@dataclass(frozen=True, slots=True)
class Gate:
    """What is let through: findings that the baseline does not know, on lines that have changed."""

    baseline: Baseline | None = None
    changes: Changes | None = None

    @classmethod
    def of(cls, baseline: Path | None, revision: str | None, tasks: Sequence[Task]) -> "Gate":
        """Return the gate that the options ask for. Raises InputError for a baseline that is missing or none."""
        changes = changed_since(revision, tasks[0].target.resolve().parent) if revision and tasks else None
        return cls(Baseline.load(baseline) if baseline else None, changes)

    def tasks(self, tasks: Iterable[Task]) -> list[Task]:
        """Return the tasks worth checking: with --changed-since, those of which a file has changed."""
        changes = self.changes
        if changes is None:
            return list(tasks)
        return [task for task in tasks if changes.touches(task.target) or changes.touches(task.source)]

    def new_in(self, outcome: Outcome) -> Outcome:
        """Return the outcome with the findings that count."""
        article = self._on_changed_lines(outcome)
        if article is not None and self.baseline is not None:
            article = self.baseline.new_in(article)
        return replace(outcome, checked=article)

    def known_in(self, outcomes: Iterable[Outcome]) -> int:
        """Return how many findings of the outcomes, as they were checked, only the baseline leaves out."""
        if self.baseline is None:
            return 0
        articles = filter(None, map(self._on_changed_lines, outcomes))
        return sum(len(article.findings) - len(self.baseline.new_in(article).findings) for article in articles)

    def _on_changed_lines(self, outcome: Outcome) -> Checked | None:
        article = outcome.checked
        return self.changes.only_new(article) if article is not None and self.changes is not None else article


def failing(outcomes: Iterable[Outcome]) -> int:
    """Return how many findings are at or above the fail level of their article's configuration."""
    return sum(
        finding.severity.rank >= outcome.task.config.fail_level.rank
        for outcome in outcomes
        if outcome.checked
        for finding in outcome.checked.findings
    )


def statistics(articles: Iterable[Checked]) -> str:
    """Return a line for each rule that spoke, the most frequent first: count, rule."""
    counts = Counter(finding.rule for article in articles for finding in article.findings)
    rows = sorted(counts.items(), key=lambda row: (-row[1], row[0]))
    return "".join(f"{count:6}  {rule}\n" for rule, count in rows)
