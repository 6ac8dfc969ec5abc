"""Choose edits that do not overlap, and apply them."""

from collections.abc import Iterable

from qa.documents import Edit, Finding


def choose(findings: Iterable[Finding], *, unsafe: bool = False) -> list[Finding]:
    """Return the findings whose edits are applied: the safe ones (all, when `unsafe`), none touching another's.

    Surer findings go first, then earlier ones; of two edits at one place only one is taken, the next run sees the rest.
    """
    taken: list[Edit] = []
    chosen = []
    for finding in sorted(findings, key=lambda f: (not f.is_fixable, -f.severity.rank, f.span.start)):
        if (
            finding.edits
            and (unsafe or finding.is_fixable)
            and not any(_collide(a, b) for a in finding.edits for b in taken)
        ):
            taken.extend(finding.edits)
            chosen.append(finding)
    return sorted(chosen, key=lambda f: f.span.start)


def apply(text: str, findings: Iterable[Finding]) -> str:
    """Return the text after the edits of the findings, which must not overlap (see `choose`)."""
    edits = sorted((edit for finding in findings for edit in finding.edits), key=lambda e: e.span, reverse=True)
    for edit in edits:
        text = text[: edit.span.start] + edit.replacement + text[edit.span.end :]
    return text


def _collide(a: Edit, b: Edit) -> bool:
    """True when the edits share a character or meet at one place, where their order would matter."""
    return a.span.start <= b.span.end and b.span.start <= a.span.end
