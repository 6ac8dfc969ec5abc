"""What a report may say about a rule, without knowing the rule."""

from dataclasses import dataclass

from qa.documents.finding import Severity


@dataclass(frozen=True, slots=True)
class RuleInfo:
    """A rule's name, place in the standards and manual page (`doc`, as in its file: Bad and Good lines are examples).

    `precision` in [0, 1] is the measured share of its findings that were right, None when nobody has measured it.
    """

    id: str
    severity: Severity
    mqm: str
    its: str
    doc: str
    precision: float | None = None

    @property
    def summary(self) -> str:
        """The first line of the manual page."""
        return self.doc.strip().splitlines()[0] if self.doc.strip() else self.id
