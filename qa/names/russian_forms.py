"""What the German tables make of the Russian name of a Ukrainian town: Charkow for Харьков, Belaja Zerkow for Белая Церковь."""

from functools import lru_cache

from qa.glossary import ConceptEntry, Kind, Status
from qa.names.spelling import transliterate, written
from qa.names.systems import system

FAMILIES = ("duden", "press")
KINDS = frozenset({Kind.PLACE, Kind.WATER})


def russian_form(entry: ConceptEntry) -> str:
    """Return the first choice of the German table for the Russian name; "" for what is no Ukrainian town or river.

    Those whose German name is no transcription of the Ukrainian one have no Russian form either, nor have those that the glossary
    names with a word for what they are, because people are called so, too (посёлок Ружин).
    """
    names = entry.in_language("uk"), entry.in_language("ru")
    if entry.kind not in KINDS or entry.base != "uk" or not all(names) or names[1][0][0].islower():
        return ""
    is_transcribed = transliterate(names[0][0]) in entry.in_language("de", Status.PREFERRED, Status.ADMITTED)
    return transliterate(names[1][0], language="ru") if is_transcribed else ""


def compound_russian_forms(entry: ConceptEntry) -> tuple[str, ...]:
    """Return what the tables of Duden and the press make of a Russian name of several words, each form once.

    Names of one word are read letter by letter (`concepts.explained`).
    """
    name = entry.in_language("ru")[0] if russian_form(entry) else ""
    return () if not name or name.isalpha() else _written(name)


@lru_cache(maxsize=5_000)
def _written(name: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(written(name, system(family, "ru")) for family in FAMILIES))
