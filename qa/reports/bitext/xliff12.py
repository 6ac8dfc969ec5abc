"""XLIFF 1.2, for editors that do not read 2.0 (https://docs.oasis-open.org/xliff/v1.2/os/xliff-core.html).

One translation unit a bead, in the order of the target. What wants a look is in state "needs-review-translation"; an
omitted sentence has no target, an added one has an empty source.
"""

from xml.etree.ElementTree import Element

from qa.documents import Bead
from qa.reports.bitext.bitext import SURE, Bitext, numbers
from qa.reports.bitext.xml import LANGUAGE, as_file, child

_NAMESPACE = "urn:oasis:names:tc:xliff:document:1.2"


def render(bitext: Bitext) -> str:
    """Return the XLIFF 1.2 file."""
    root = Element("xliff", {"xmlns": _NAMESPACE, "version": "1.2"})
    file = child(
        root,
        "file",
        original=bitext.source_path or "source",
        source_language=bitext.source_language,
        target_language=bitext.target_language,
        datatype="plaintext",
    )
    body = child(file, "body")
    for number, (bead, source, target) in enumerate(bitext.rows(), 1):
        unit = child(body, "trans-unit", id=str(number))
        child(unit, "source", source).set(LANGUAGE, bitext.source_language)
        if bead.target:
            state = "translated" if bead.confidence >= SURE and bead.source else "needs-review-translation"
            child(unit, "target", target, state=state).set(LANGUAGE, bitext.target_language)
        _notes(unit, bead)
    return as_file(root)


def _notes(unit: Element, bead: Bead) -> None:
    child(unit, "note", f"confidence {bead.confidence:.3f}")
    if bead.source:
        child(unit, "note", f"source segments {numbers(bead.source)}")
    if bead.target:
        child(unit, "note", f"target segments {numbers(bead.target)}")
