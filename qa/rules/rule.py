"""What every rule file declares: one `RULE` record and one generator `check(article)`; its docstring is the manual page."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Protocol

from qa.comparison.article import Article
from qa.documents import Edit, Finding, Severity, Span


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule's name and place in the standards.

    `mqm` is MQM's dimension/type, `its` an ITS 2.0 localization quality issue type. `needs_source` rules run only where
    there is a source. Findings of the rules in `yields_to` that overlap one of this rule's replace it.
    """

    id: str
    severity: Severity
    mqm: str
    its: str
    needs_source: bool = False
    yields_to: tuple[str, ...] = ()

    def finding(
        self,
        span: Span,
        message: str,
        *,
        edits: tuple[Edit, ...] = (),
        suggestions: tuple[str, ...] = (),
        source_span: Span | None = None,
        severity: Severity | None = None,
        confidence: float = 1.0,
    ) -> Finding:
        """Return a finding of this rule; its severity is the rule's unless given."""
        return Finding(
            self.id, severity or self.severity, span, message, edits, suggestions, source_span, confidence, self.mqm
        )


class RuleModule(Protocol):
    """A module of `qa.rules` that is a rule."""

    __name__: str
    __doc__: str | None
    RULE: Rule

    @staticmethod
    def check(article: Article) -> Iterator[Finding]:
        """Yield the rule's findings, spans in the target's text."""
