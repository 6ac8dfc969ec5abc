"""Druckreif for people who live in spaCy: `nlp.add_pipe("druckreif")` puts the findings on a German text into `doc._.druckreif`.

spaCy is imported only when this module is; the command line never needs it. The component is registered as an entry point,
so that `add_pipe` finds it without an import.

    import spacy
    nlp = spacy.blank("de")
    nlp.add_pipe("druckreif")
    doc = nlp("Das war alles .")
    doc._.druckreif[0].rule
"""

from typing import TYPE_CHECKING

from spacy.language import Language
from spacy.tokens import Doc

from qa.config import Config
from qa.documents import Finding
from qa.pipeline import check

if TYPE_CHECKING:
    from collections.abc import Callable

EXTENSION = "druckreif"


def findings(doc: Doc) -> list[Finding]:
    """Return the findings on a doc's text; spans are code points, as in `doc.char_span`."""
    source = doc.user_data.get("druckreif_source")
    return check(doc.text, source, config=doc.user_data.get("druckreif_config") or Config())


@Language.factory("druckreif")
def component(nlp: Language, name: str) -> "Callable[[Doc], Doc]":
    """Return a component that checks each doc; its source, if any, is `doc.user_data["druckreif_source"]`."""
    if not Doc.has_extension(EXTENSION):
        Doc.set_extension(EXTENSION, default=None)

    def annotate(doc: Doc) -> Doc:
        doc._.set(EXTENSION, findings(doc))
        return doc

    return annotate
