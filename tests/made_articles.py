"""Checked articles made by hand, for tests of reports and gates: no rule needs to run."""

from qa.documents import Alignment, Bead, Checked, Edit, Finding, RuleInfo, Severity, Span
from qa.readers import from_text

SPACE = RuleInfo(
    "space-before-punctuation",
    Severity.ERROR,
    "linguistic-conventions/whitespace",
    "whitespace",
    "A space stands before a mark.\n\nGerman sets marks close to the word.\n\n    Bad:  war .\n    Good: war.\n",
    0.97,
)
BASE = RuleInfo("name-base", Severity.WARNING, "terminology/wrong-term", "terminology", "The Russian form of a name.")


def spaced(text: str, path: str = "artikel.de.md", severity: Severity = Severity.ERROR) -> Checked:
    """Return an article with one finding for every " ." in it, without a source."""
    target = from_text(text, "de", path=path)
    findings = []
    at = text.find(" .")
    while at >= 0:
        edit = Edit(Span(at, at + 1), "")
        said = "space before “.”"
        findings.append(
            Finding(SPACE.id, severity, Span(at, at + 2), said, (edit,), (".",), None, 1.0, SPACE.mqm, f"{at:016x}")
        )
        at = text.find(" .", at + 1)
    return Checked(path, target, tuple(findings))


def named(german: str, cyrillic: str, found: str, name: str, path: str = "artikel.de.md") -> Checked:
    """Return an article with one finding about a name; the source has as many segments as the translation."""
    target = from_text(german, "de", path=path)
    source = from_text(cyrillic, "uk", path=path.replace(".de.", ".uk."))
    place, origin = german.index(found), cyrillic.index(name)
    span, source_span = Span(place, place + len(found)), Span(origin, origin + len(name))
    edits = (Edit(span, "Charkiw", safe=False),)
    message = f"“{found}” is the [Russian] form of {name}"
    finding = Finding(
        BASE.id, BASE.severity, span, message, edits, ("Charkiw",), source_span, 0.8, BASE.mqm, "feed000000000001"
    )
    beads = tuple(Bead((i,), (i,)) for i in range(len(target.segments)))
    return Checked(path, target, (finding,), source, Alignment(beads))


PAIR = named(
    "😀 Gestern war es ruhig. In Charkow gab es eine Explosion.",
    "Учора було тихо. У Харкові пролунав вибух.",
    "Charkow",
    "Харкові",
)
