"""What a rule reports, and what would put it right (SARIF: result, fix)."""

from dataclasses import dataclass
from enum import StrEnum

from qa.documents.span import Span


class Severity(StrEnum):
    """As in SARIF: an error must not be printed, a warning wants a look, a note is for information."""

    NOTE = "note"
    WARNING = "warning"
    ERROR = "error"

    @property
    def rank(self) -> int:
        """0 for a note, 1 for a warning, 2 for an error."""
        return ("note", "warning", "error").index(self.value)


@dataclass(frozen=True, slots=True)
class Edit:
    """A replacement for one span of the target. `safe` edits may be applied unseen; the others want a person's eye."""

    span: Span
    replacement: str
    safe: bool = True


@dataclass(frozen=True, slots=True)
class Finding:
    """One place that wants attention.

    Rules give `rule`, `severity`, `span` (into the target text) and `message`; `mqm` (dimension/type) and `fingerprint`
    (stable when the text moves) are filled in afterwards. `edits` together are one repair and do not overlap.
    `suggestions` are whole replacements for the text of `span`, best first. `confidence` in [0, 1], 1 is sure.
    """

    rule: str
    severity: Severity
    span: Span
    message: str
    edits: tuple[Edit, ...] = ()
    suggestions: tuple[str, ...] = ()
    source_span: Span | None = None
    confidence: float = 1.0
    mqm: str = ""
    fingerprint: str = ""

    @property
    def is_fixable(self) -> bool:
        """True when applying the edits unseen is safe."""
        return bool(self.edits) and all(edit.safe for edit in self.edits)
