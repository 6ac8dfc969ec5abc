"""How near a translation is to a reference (BLEU, chrF, TER), and how it fares by its findings (an MQM-style scorecard).

sacrebleu, the field's reference implementation, is imported here and nowhere else; every score carries the signature that
reproduces it (Post 2018, https://github.com/mjpost/sacrebleu).
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from qa.documents import Finding, Severity

# MQM's usual penalties (Lommel et al. 2014; Freitag et al. 2021): minor 1, major 5; a note costs nothing.
WEIGHTS: Mapping[Severity, float] = {Severity.NOTE: 0.0, Severity.WARNING: 1.0, Severity.ERROR: 5.0}


@dataclass(frozen=True, slots=True)
class Score:
    """One metric's score; `higher_is_better` is False for TER only. Scores are on sacrebleu's scale, 0 to 100 (TER: 0 up)."""

    metric: str
    value: float
    signature: str
    higher_is_better: bool = True


@dataclass(frozen=True, slots=True)
class Scorecard:
    """Penalty points per 1,000 words from findings that nobody has confirmed; 0 is best. `by_type` counts MQM dimension/type."""

    words: int
    points: float
    by_severity: Mapping[Severity, int]
    by_type: Mapping[str, int]

    @property
    def per_thousand(self) -> float:
        """Points per 1,000 words of German; 0 for an empty text."""
        return 1000 * self.points / self.words if self.words else 0.0

    def __add__(self, other: "Scorecard") -> "Scorecard":
        return Scorecard(
            self.words + other.words,
            self.points + other.points,
            Counter(self.by_severity) + Counter(other.by_severity),
            Counter(self.by_type) + Counter(other.by_type),
        )


def against_references(hypothesis: Sequence[str], references: Sequence[Sequence[str]]) -> list[Score]:
    """Return BLEU, chrF and TER of segments against one or more references, each as long as the hypothesis.

    Raises ValueError when a reference has another number of segments.
    """
    if any(len(reference) != len(hypothesis) for reference in references):
        raise ValueError("every reference must have as many segments as the translation")
    from sacrebleu.metrics.bleu import BLEU
    from sacrebleu.metrics.chrf import CHRF
    from sacrebleu.metrics.ter import TER

    scores = []
    for metric in (BLEU(effective_order=len(hypothesis) == 1), CHRF(), TER()):
        result = metric.corpus_score(list(hypothesis), [list(reference) for reference in references])
        scores.append(
            Score(str(result.name), float(result.score), str(metric.get_signature()), not isinstance(metric, TER))
        )
    return scores


def scorecard(findings: Sequence[Finding], words: int, weights: Mapping[Severity, float] = WEIGHTS) -> Scorecard:
    """Return the scorecard of findings on a text of so many words."""
    points = sum(weights[finding.severity] for finding in findings)
    return Scorecard(words, points, Counter(f.severity for f in findings), Counter(f.mqm for f in findings))
