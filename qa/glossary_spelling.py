"""Preferred German forms that no transliteration table makes of their source name, though nothing says why."""

import re
from collections.abc import Iterable, Iterator
from itertools import product

from qa.glossary import ConceptEntry, Kind
from qa.languages.codes import CYRILLIC_LANGUAGES
from qa.messages import _
from qa.names import spellings, transliterate
from qa.names.cyrillic import WORD, is_cyrillic

# People and places are transcribed; organisations and terms are translated (Верховна Рада is the exception).
TRANSCRIBED = frozenset((Kind.PLACE, Kind.WATER, Kind.PERSON, Kind.GIVEN_NAME))
LOWER = re.compile(r"(?:^|\s)[а-яіїєґё]{3,}")
SYSTEMS = ("duden", "press")
# What `source` says of a form that is claimed to be a transcription; a note about the bearer's office excuses no such form.
TRANSCRIPTIONS = frozenset(("Duden-Umschrift", "Presseumschrift", "Umschrift aus dem Kasachischen"))


def unexplained(entries: Iterable[ConceptEntry]) -> Iterator[str]:
    """Yield one line for each preferred form that the entry's base language does not give by a German system.

    Entries with a note are left out, for it says why; but not where `source` says that the form is a transcription. So are
    entries without a base or from elsewhere (Warschau).
    """
    for entry in entries:
        names = entry.in_language(entry.base)
        is_excused = entry.note and entry.source not in TRANSCRIPTIONS
        if entry.kind not in TRANSCRIBED or not names or not entry.preferred or is_excused:
            continue
        if LOWER.search(names[0]):  # Київське водосховище is translated, not transcribed
            continue
        if entry.base in CYRILLIC_LANGUAGES and not any(_gives(name, entry) for name in names):
            yield (
                _(
                    '{place}: "{preferred}" is not what {base} "{name}" gives ({given}); correct it, or say in the note '
                    "why",
                    place=entry.place,
                    preferred=entry.preferred,
                    base=entry.base,
                    name=names[0],
                    given=_first(names[0], entry.base),
                )
            )


def _gives(name: str, entry: ConceptEntry) -> bool:
    words = [match.group() for match in WORD.finditer(name)]
    if not is_cyrillic(name) or not words:
        return False
    wanted = entry.preferred.casefold()
    return any(
        _fill(name, forms) == wanted for system in SYSTEMS for forms in product(*_forms(words, entry.base, system))
    )


def _forms(words: list[str], base: str, system: str) -> list[list[str]]:
    return [sorted(spellings(word, language=base, system=system))[:40] for word in words]


def _fill(name: str, forms: tuple[str, ...]) -> str:
    given = iter(forms)
    return WORD.sub(lambda match: next(given), name).casefold()


def _first(name: str, base: str) -> str:
    return transliterate(name, language=base)


def derived(term: str, entries: Iterable[ConceptEntry]) -> Iterator[tuple[ConceptEntry, str, str]]:
    """Yield the places and people of which a term is a form that no table lists, with the language and system of that form.

    Of a person the surname will do.

    >>> from qa.glossary import shipped
    >>> [(entry.id, language, family) for entry, language, family in derived("Charkow", shipped().entries)][0]
    ('charkiw', 'ru', 'duden')
    """
    wanted = term.casefold()
    for entry in entries:
        if entry.kind in (Kind.PLACE, Kind.PERSON):
            writings = (
                (language, family) for language in CYRILLIC_LANGUAGES for family in ("duden", "press", "english")
            )
            for language, family in writings:
                written = [
                    transliterate(form, language=language, system=family) for form in entry.in_language(language)
                ]
                if wanted in {part.casefold() for form in written for part in (form, *_surname(form, entry))}:
                    yield entry, language, family
                    break


def _surname(form: str, entry: ConceptEntry) -> tuple[str, ...]:
    return tuple(form.split()[-1:]) if entry.kind is Kind.PERSON else ()
