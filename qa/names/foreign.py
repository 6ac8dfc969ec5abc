"""Foreign names written in Cyrillic: their known Western spellings (Тэтчер: Thatcher), and German that follows the Cyrillic.

The sound table of `judge` accepts every spelling that a name may have somewhere; here the likely ones are written out and
looked up in the word list.
"""

import re
from functools import cache, lru_cache
from pathlib import Path

from qa.languages.words import frequencies, is_name, is_noun, zipf
from qa.names.judge import is_native
from qa.names.lemmas import candidates
from qa.names.systems import Lattice, System, ends_of, lattice, read_system, system, systems_reading

TABLE = Path(__file__).with_name("foreign_letters.tsv")
MOST_CHANGES = 3  # letters that are not the first guess: Gwyneth needs three of Гвинет
MOST_SPELLINGS = 6_000
KNOWN = 1.5  # Zipf frequency of Steinem, the rarest surname that Germans still read
COMMON_NOUN = 3.3  # a common noun is meant only where it is as usual a name as Cowboys
# What transcription from Cyrillic brings into names that have it seldom otherwise: Tettscher, Stajnem, Leykers, Nikson.
MARK = re.compile(r"d?t?sch|sht|sh|kh|zh|ts|[aeo]j|[aeo]y|j|y|w|v|k|ks|z|ue|^u")
# Zipf frequencies from which a known spelling outweighs the unknown one; short names resemble something by chance.
MARKED, MARKED_SHORT, UNMARKED, UNMARKED_SHORT = 1.5, 2.7, 2.5, 3.3
GAP = 1.8  # how much more frequent (tenfold steps) the word meant must be: Kristian 3.0, Christian 4.9
WELL_KNOWN, NEVER = 3.0, 9.9
SHORT, COMMON = 5, 4.0
# Розенштейн, Стайнем, Вашингтон, Форд, Бірмінгем, Джонсон, Ніксон, Кеннеді, Мюллер, Клаус, Роуз, Лейкерс
FOREIGN_SHAPE = re.compile(
    r"шт[еэ]йн|ст[ае]йн|[бмтгк]тон$|форд$|[гх][еэ]м$|^дж|дж[еэо]|[оеі]кс"
    r"|([бгдклмнпрст])\1|[мк]ю|ау|оу|ерс$|^[уэ][еэ]"
)
MOST_SLIPS = 2  # by how many letters a name without marks may be off: Arison, Arizona
DOUBLED = re.compile(r"(.)\1")
VOWELS = frozenset("аеєиіїоуюяёыэ")


@lru_cache(maxsize=2_000)
def known_spellings(nominative: str, least: float = KNOWN) -> tuple[str, ...]:
    """Return the spellings of a foreign name (one word) that the word list knows, most frequent first, capitalised.

    `least` is the Zipf frequency from which a spelling counts as known.

    >>> known_spellings("Тэтчер"), known_spellings("Стайнем")
    (('Thatcher',), ('Steinem',))
    """
    forms = _spelled(lattice(nominative, _table()), max(1, min(MOST_CHANGES, len(nominative) - 3)))
    known = {form: f for form, f in zip(forms, frequencies(forms), strict=True) if f >= least and len(form) > 2}
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
    return any(_follows(german, form, language) for form in _nominatives(word, language))


def meant_spelling(german: str, word: str, language: str = "uk", *, is_certain: bool = True) -> str | None:
    """Return the known spelling of a foreign name that an unknown German word has letter by letter, or None.

    A word without any mark of transcription may be a rare name as it stands; then only a very common one is meant. So it
    is where nothing says that the name is foreign at all (`is_certain` false): a village of ours may be called anything.

    >>> meant_spelling("Tettscher", "Тэтчер", "ru"), meant_spelling("Donggala", "Донггала")
    ('Thatcher', None)
    """
    low, floor = german.lower(), zipf(german) + GAP if zipf(german) else 0.0
    if floor and not is_certain:
        return None
    for form in _nominatives(word, language):
        if not is_native(form) and _follows(german, form, language):
            for known in known_spellings(form):
                least = max(floor, _least(low, known.lower(), len(form)))
                if not (is_certain or has_foreign_shape(form)):
                    least = max(least, WELL_KNOWN if len(form) > SHORT and not is_noun(known) else NEVER)
                if known.lower() != low and zipf(known) >= least:
                    return known
    return None


def has_foreign_shape(form: str) -> bool:
    """True when a nominative has letters together that names of our region seldom have.

    >>> has_foreign_shape("Розенштейн"), has_foreign_shape("Зоря")
    (True, False)
    """
    return bool(FOREIGN_SHAPE.search(form.lower()))


def _least(german: str, known: str, letters: int) -> float:
    """How frequent a known spelling must be to be meant by a word that has so many letters in Cyrillic."""
    from rapidfuzz.distance import OSA

    is_short = letters <= SHORT
    if is_noun(known) and not is_name(known) and is_short:
        return COMMON
    # Alisson beside Alison, Yohannes beside Johannes are names of their own.
    if DOUBLED.sub(r"\1", german) == known or (german[0] == "y" and german[1:] == known[1:]):
        return NEVER
    if set(MARK.findall(german)) - set(MARK.findall(known)):
        return MARKED_SHORT if is_short else MARKED
    if known[0] != german[0] or OSA.distance(german, known) > MOST_SLIPS:
        return COMMON
    return UNMARKED_SHORT if is_short else UNMARKED


def _follows(german: str, form: str, language: str) -> bool:
    low = german.lower()
    stems = [form, form[:-1]] if form[-1:].lower() in VOWELS and len(form) > 4 else [form]
    return any(
        len(low) in ends_of(lattice(stem, table), low)
        for table in systems_reading(language)
        if table.family != "sound" and table.base in (language, "ru", "uk")
        for stem in stems
    )


def sounds_like(word: str, german: str, language: str = "uk") -> bool:
    """True when the whole German word (any letters) sounds like a foreign name in Cyrillic, in any case.

    >>> sounds_like("Донггали", "donggala"), sounds_like("Донггали", "donggla")
    (True, False)
    """
    table = system("sound", language, "other")
    return any(len(german) in ends_of(lattice(form, table), german) for form in _nominatives(word, language))


def follows_beginning(german: str, word: str, language: str = "uk") -> bool:
    """True when a German word is an inflected Cyrillic one without its ending, letter by letter: Arktyts for Арктиці.

    >>> follows_beginning("Franzi", "Франции", "ru"), follows_beginning("Frankreich", "Франции", "ru")
    (True, False)
    """
    stems = [word[:cut] for cut in range(len(word), max(3, len(word) - 4), -1)]
    return any(_follows(german, stem, language) for stem in stems)


def is_foreign(word: str, language: str = "uk") -> bool:
    """True when no nominative of the word is shaped like a name of our region.

    >>> is_foreign("Тетчер"), is_foreign("Жуковському")
    (True, False)
    """
    return not any(is_native(form) for form in _nominatives(word, language))
