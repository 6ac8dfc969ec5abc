"""Adapter: a trained spaCy pipeline for Ukrainian or Russian, when the user has one installed, adds its entities."""

from collections.abc import Callable
from functools import cache
from importlib.metadata import PackageNotFoundError, version
from typing import Any

from qa.documents import Span
from qa.names.records import NameKind

# Largest first; https://spacy.io/models/uk and https://spacy.io/models/ru
PIPELINES = {
    language: [f"{language}_core_news_{size}" for size in ("trf", "lg", "md", "sm")] for language in ("uk", "ru")
}
LABELS = {"PER": NameKind.PER, "LOC": NameKind.LOC, "GPE": NameKind.LOC, "ORG": NameKind.ORG}


def installed_pipeline(language: str) -> str | None:
    """Return the name of the largest installed pipeline for the language, or None; spaCy itself is not imported."""
    for name in PIPELINES.get(language, ()):
        try:
            version(name)
        except PackageNotFoundError:
            continue
        return name
    return None


@cache
def load(language: str) -> Callable[[str], Any] | None:
    """Return the pipeline for the language, loaded once, or None when none is installed."""
    name = installed_pipeline(language)
    if name is None:
        return None
    import spacy

    return spacy.load(name, disable=["parser", "lemmatizer", "attribute_ruler"])


def trained_names(text: str, language: str) -> list[tuple[Span, NameKind]]:
    """Return the entities that the installed pipeline finds; nothing when there is none. Spans are code points."""
    pipeline = load(language)
    if pipeline is None or not text:
        return []
    entities = pipeline(text).ents
    return [(Span(e.start_char, e.end_char), LABELS[e.label_]) for e in entities if e.label_ in LABELS]
