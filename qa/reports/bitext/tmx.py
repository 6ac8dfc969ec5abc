"""TMX 1.4b, the exchange format of translation memories (https://www.gala-global.org/tmx-14b).

One translation unit a bead, in the order of the target. An omitted or added sentence is a unit with one variant; an
added one names its own language as source, since a unit without its source language would be wrong. Confidence and
segment numbers are properties; tools show or ignore them.
"""

from xml.etree.ElementTree import Element

from qa.documents import Bead
from qa.reports.bitext.bitext import Bitext, numbers
from qa.reports.bitext.xml import LANGUAGE, as_file, child
from qa.version import __version__


def render(bitext: Bitext) -> str:
    """Return the TMX file."""
    root = Element("tmx", version="1.4")
    child(
        root,
        "header",
        creationtool="druckreif",
        creationtoolversion=__version__,
        segtype="sentence",
        o_tmf="druckreif",
        adminlang="en",
        srclang=bitext.source_language,
        datatype="plaintext",
    )
    body = child(root, "body")
    for number, (bead, source, target) in enumerate(bitext.rows(), 1):
        language = bitext.source_language if bead.source else bitext.target_language
        unit = child(body, "tu", tuid=str(number), srclang=language)
        _properties(unit, bead)
        if bead.source:
            _variant(unit, bitext.source_language, source)
        if bead.target:
            _variant(unit, bitext.target_language, target)
    return as_file(root)


def _properties(unit: Element, bead: Bead) -> None:
    child(unit, "prop", f"{bead.confidence:.3f}", type="x-confidence")
    if bead.source:
        child(unit, "prop", numbers(bead.source), type="x-source-segments")
    if bead.target:
        child(unit, "prop", numbers(bead.target), type="x-target-segments")


def _variant(unit: Element, language: str, text: str) -> None:
    variant = child(unit, "tuv")
    variant.set(LANGUAGE, language)
    child(variant, "seg", text)
