"""What the glossary has for a word as somebody types it: in any case, in any capitals, or a surname alone."""

from collections.abc import Iterator

from qa.glossary import ConceptEntry, Glossary, Kind
from qa.glossary.cyrillic_forms import bases
from qa.languages.codes import CYRILLIC_LANGUAGES
from qa.names.concepts import concepts, persons
from qa.names.cyrillic import is_cyrillic
from qa.names.german import ENDINGS

LANGUAGES = ("uk", "ru", "kk", "en", "de")


def asked(term: str, glossary: Glossary) -> list[ConceptEntry]:
    """Return the entries of a term: those that have it, else those of which it is a case, each with the bearers of a surname.

    >>> from qa.glossary import shipped
    >>> [entry.preferred for entry in asked("КРИВОМУ РОЗІ", shipped())]
    ['Krywyj Rih']
    >>> [entry.preferred for entry in asked("Klitschkos", shipped())]
    ['Vitali Klitschko', 'Wladimir Klitschko']
    """
    term = " ".join(term.split())
    found = [*_as_it_stands(term, glossary)]
    for writing in _writings(term) if not found else ():
        found = found or [*_in_another_case(writing, glossary)]
    return list({entry.id: entry for entry in found}.values())


def _writings(term: str) -> tuple[str, ...]:
    """Return the term, and with the capitals of a name where it has all or none: харкові, KRYWYJ RIHS."""
    has_no_capitals_of_its_own = term.isupper() or term.islower()
    return tuple(dict.fromkeys((term, term.title()) if has_no_capitals_of_its_own else (term,)))


def _as_it_stands(term: str, glossary: Glossary) -> Iterator[ConceptEntry]:
    for code in LANGUAGES:
        yield from glossary.named(term, code)
    yield from (entry for entry in glossary.of_kind(Kind.PERSON) if term.casefold() in _surnames(entry))


def _in_another_case(term: str, glossary: Glossary) -> Iterator[ConceptEntry]:
    if is_cyrillic(term):
        for code in CYRILLIC_LANGUAGES:
            yield from (*concepts(term, code, glossary), *persons(term, code, glossary))
        stems = bases(term, "kk")  # Тоқаевтың: no dictionary has the surnames of Kazakhs
    else:
        stems = frozenset(term.casefold().removesuffix(ending) for ending in ENDINGS)
    yield from (entry for entry in glossary.of_kind(Kind.PERSON) if not stems.isdisjoint(_surnames(entry)))
    for code in LANGUAGES:
        yield from (match.entry for match in glossary.find(term, code))


def _surnames(entry: ConceptEntry) -> frozenset[str]:
    """Return the last words of a person's names in every language, case folded."""
    return frozenset(words[-1] for term in entry.terms if len(words := term.text.casefold().split()) > 1)
