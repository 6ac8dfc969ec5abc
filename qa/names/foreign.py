"""Foreign names written in Cyrillic: their known Western spellings (Тэтчер: Thatcher), and German that follows the Cyrillic.

The sound table of `judge` accepts every spelling that a name may have somewhere; here the likely ones are written out and
looked up in the word list.
"""

from collections.abc import Iterator
from functools import cache, lru_cache
from pathlib import Path

from qa.languages.words import frequencies, is_name, is_noun
from qa.names.judge import is_native
from qa.names.lemmas import candidates
from qa.names.systems import Lattice, System, ends_of, lattice, read_system, systems_reading

TABLE = Path(__file__).with_name("foreign_letters.tsv")
MOST_CHANGES = 3  # letters that are not the first guess: Gwyneth needs three of Гвинет
MOST_SPELLINGS = 6_000
KNOWN = 1.5  # Zipf frequency of Steinem, the rarest surname that Germans still read
COMMON_NOUN = 3.0  # a common noun is meant only where it is as usual a name as Hart
VOWELS = frozenset("аеєиіїоуюяёыэ")


@lru_cache(maxsize=2_000)
def known_spellings(word: str, language: str = "uk") -> tuple[str, ...]:
    """Return the spellings of a foreign name (one word, any case) that the word list knows, most frequent first, capitalised.

    >>> known_spellings("Тэтчер", "ru")[0], known_spellings("Стайнем")
    ('Thatcher', ('Steinem',))
    """
    forms = dict.fromkeys(
        form
        for c in _nominatives(word, language)
        for form in _spelled(lattice(c, _table()), max(1, min(MOST_CHANGES, len(c) - 3)))
    )
    known = {form: f for form, f in zip(forms, frequencies(forms), strict=True) if f >= KNOWN and len(form) > 2}
    names = {form: f for form, f in known.items() if f >= COMMON_NOUN or is_name(form) or not is_noun(form)}
    return tuple(form.capitalize() for form in sorted(names, key=lambda form: -names[form]))


@cache
def _table() -> System:
    return read_system(TABLE)


def _spelled(steps: Lattice, changes: int) -> list[str]:
    """Return the spellings with at most so many letters that are not the table's first choice."""
    found = [("", 0)]
    for forms in steps:
        found = [
            (text + form, used + (at > 0))
            for text, used in found
            for at, form in enumerate(forms)
            if used + (at > 0) <= changes
        ]
        if len(found) > MOST_SPELLINGS:
            changes = min(changes, 2)
            found = [pair for pair in found if pair[1] <= changes]
    return [text for text, _ in sorted(found, key=lambda pair: pair[1])[:MOST_SPELLINGS]]


def _nominatives(word: str, language: str) -> tuple[str, ...]:
    """The word as it stands and its likeliest nominatives; the analyser guesses endings off foreign names (Палу: Пал)."""
    return tuple(dict.fromkeys([word, *candidates(word, language)[:4]]))


def follows_cyrillic(german: str, word: str, language: str = "uk") -> bool:
    """True when a German word is the Cyrillic one letter by letter, by any system, its last vowel lost or not.

    >>> follows_cyrillic("Tettscher", "Тэтчер", "ru"), follows_cyrillic("Thatcher", "Тэтчер", "ru")
    (True, False)
    """
    low = german.lower()
    return any(len(low) in ends_of(steps, low) for steps in _readings(word, language))


def _readings(word: str, language: str) -> Iterator[Lattice]:
    for form in _nominatives(word, language):
        stems = [form, form[:-1]] if form[-1:].lower() in VOWELS and len(form) > 4 else [form]
        for table in systems_reading(language):
            if table.family != "sound" and table.base in (language, "ru", "uk"):
                yield from (lattice(stem, table) for stem in stems)


def is_foreign(word: str, language: str = "uk") -> bool:
    """True when no nominative of the word is shaped like a name of our region.

    >>> is_foreign("Тетчер"), is_foreign("Жуковському")
    (True, False)
    """
    return not any(is_native(form) for form in _nominatives(word, language))
