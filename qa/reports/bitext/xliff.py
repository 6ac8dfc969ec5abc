"""XLIFF 2.0, the exchange format of translation editors (https://docs.oasis-open.org/xliff/xliff-core/v2.0/).

One unit with one segment a bead, in the order of the target, in state "translated"; sub-state `druckreif:unsure` marks
those that want a look. An omitted sentence has no target and is "initial"; an added one has an empty source.
"""

from xml.etree.ElementTree import Element

from qa.documents import Bead
from qa.reports.bitext.bitext import SURE, Bitext, numbers
from qa.reports.bitext.xml import as_file, child

_NAMESPACE = "urn:oasis:names:tc:xliff:document:2.0"


def render(bitext: Bitext) -> str:
    """Return the XLIFF 2.0 file."""
    languages = {"srcLang": bitext.source_language, "trgLang": bitext.target_language}
    root = Element("xliff", {"xmlns": _NAMESPACE, "version": "2.0", **languages})
    file = child(root, "file", id="f1", original=bitext.source_path or "source")
    for number, (bead, source, target) in enumerate(bitext.rows(), 1):
        unit = child(file, "unit", id=f"u{number}")
        _notes(unit, bead)
        segment = child(unit, "segment", id="s1", state="translated" if bead.target else "initial")
        if bead.target and (not bead.source or bead.confidence < SURE):
            segment.set("subState", "druckreif:unsure")
        child(segment, "source", source)
        if bead.target:
            child(segment, "target", target)
    return as_file(root)


def _notes(unit: Element, bead: Bead) -> None:
    notes = child(unit, "notes")
    child(notes, "note", f"{bead.confidence:.3f}", category="confidence")
    if bead.source:
        child(notes, "note", numbers(bead.source), category="source-segments")
    if bead.target:
        child(notes, "note", numbers(bead.target), category="target-segments")
