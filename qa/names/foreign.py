"""Foreign names written in Cyrillic: their known Western spellings (Тэтчер: Thatcher), and German that follows the Cyrillic.

The sound table of `judge` accepts every spelling that a name may have somewhere; here the likely ones are written out and
looked up in the word list.
"""

import re
from functools import cache, lru_cache
from pathlib import Path

from qa.languages.words import frequencies, is_name, is_noun
from qa.names.judgement import is_native
from qa.names.lattices import Lattice, backwards, ends_in, ends_of, first_step, first_two_steps, lattice, may_begin
from qa.names.lemmas import candidates
from qa.names.systems import System, read_system, system, systems_reading

TABLE = Path(__file__).with_name("foreign_letters.tsv")
MOST_CHANGES = 3  # letters that are not the first guess: Gwyneth needs three of Гвинет
MOST_SPELLINGS = 6_000
KNOWN = 1.5  # Zipf frequency of Steinem, the rarest surname that Germans still read
COMMON_NOUN = 3.3  # a common noun is meant only where it is as usual a name as Cowboys
NO_NAMES = frozenset({"leviten"})  # die Leviten lesen: frequent in one phrase
VOWELS = frozenset("аеєиіїоуюяёыэ")
# What declension may take off a name, whether it was an ending or not: Шарлотт(и), Джерем(і), Роналд(у), Сідне(й).
CASE_ENDING = re.compile(r"(?:ові|еві|ами|ями|ах|ях|ою|ею|єю|ой|ей|ом|ем|єм|ём|ів|їв|ов|ев|оу|[аяоуюеєэиіїыйь])$")
# Розенштейн, Стайнем, Вашингтон, Лівінгстон, Форд, Бірмінгем, Джонсон, Ніксон, Кеннеді, Мюллер, Клаус, Роуз, Лейкерс,
# Вірджинія, Стерлінг, Болдвін, Ворфілд, Сандерленд, Скотт, Г'юстон
FOREIGN_SHAPE = re.compile(
    r"шт[еэ]йн|ст[ае]йн|[бмтгкслшп]тон$|форд$|[гх][еэ]м$|дж|[іи]кс|окс$|.[іи]нг|ф[иі]лд$|л[еэ]нд$|л[дв][ві]н|[бв][ее]рг$|бург$"
    r"|([бгдклмнпрст])\1|[мк]ю|ау|оу|ерс$|^[уэ][еэ]|у[иоэ]|[гх]'ю"
)


@lru_cache(maxsize=2_000)
def known_spellings(nominative: str, least: float = KNOWN) -> tuple[str, ...]:
    """Return the spellings of a foreign name (one word) that the word list knows, most frequent first, capitalised.

    `least` is the Zipf frequency from which a spelling counts as known.

    >>> known_spellings("Тэтчер"), known_spellings("Стайнем")
    (('Thatcher',), ('Steinem',))
    """
    forms = _spelled(lattice(nominative, _table()), max(1, min(MOST_CHANGES, len(nominative) - 3)))
    known = {form: f for form, f in zip(forms, frequencies(forms), strict=True) if f >= least and len(form) > 2}
    known = {form: f for form, f in known.items() if form not in NO_NAMES}
    names = {form: f for form, f in known.items() if f >= COMMON_NOUN or is_name(form) or not is_noun(form)}
    return tuple(form.capitalize() for form in sorted(names, key=lambda form: -names[form]))


def may_be_spelled(nominative: str, german: str) -> bool:
    """False where no spelling of a foreign name is one slip away from a German word, which thousands need not be made to see.

    One slip leaves the first half of a word alone, but for the letter at its end, or else the second.

    >>> may_be_spelled("Тэтчер", "Thatchr"), may_be_spelled("Тэтчер", "Merkel")
    (True, False)
    """
    steps, low, half = lattice(nominative, _table()), german.lower(), len(german) // 2
    return may_begin(steps, low[: max(0, half - 1)]) or may_begin(backwards(steps), low[half:][::-1])


@cache
def _table() -> System:
    return read_system(TABLE)


def _spelled(steps: Lattice, changes: int) -> list[str]:
    """Return the spellings with at most so many letters that are not the table's first choice, fewest such letters first.

    Written from the last letter to the first, so that each ending is put together once for all that may stand before it.
    """
    changes = _affordable(steps, changes)
    endings: list[list[str]] = [[""], *([] for _ in range(changes))]  # by how many letters are not the first choice
    for first, *others in reversed(steps):
        changed = [[form + ending for form in others for ending in some] for some in endings[:-1]]
        kept = [[first + ending for ending in some] for some in endings]
        endings = [(one + other)[:MOST_SPELLINGS] for one, other in zip(kept, [[], *changed], strict=True)]
    return [text for some in endings for text in some][:MOST_SPELLINGS]


def _affordable(steps: Lattice, changes: int) -> int:
    """Return how many letters may differ from the first choice, that is two where more make too many spellings."""
    counts = [1] + changes * [0]  # of the beginnings so far, by how many letters differ
    for forms in steps:
        counts = [count + fewer * (len(forms) - 1) for count, fewer in zip(counts, [0, *counts[:-1]], strict=True)]
        if sum(counts) > MOST_SPELLINGS:
            return min(changes, 2)
    return changes


def nominatives(word: str, language: str) -> tuple[str, ...]:
    """Return the word as it stands and its likeliest nominatives; foreign names lose letters by guess (Палу: Пал)."""
    return tuple(dict.fromkeys([word, *candidates(word, language)[:4]]))


def follows_cyrillic(german: str, word: str, language: str = "uk") -> bool:
    """True when a German word is the Cyrillic one letter by letter, by any system, its last vowel lost or not.

    >>> follows_cyrillic("Tettscher", "Тэтчер", "ru"), follows_cyrillic("Thatcher", "Тэтчер", "ru")
    (True, False)
    """
    return any(_follows(german, form, language) for form in nominatives(word, language))


def begins_like(beginning: str, german: str, language: str = "uk") -> bool:
    """True when a German word begins with the sounds of these Cyrillic letters.

    >>> begins_like("Сак", "Sachsen"), begins_like("Сак", "Hessen")
    (True, False)
    """
    return bool(ends_of(lattice(beginning, system("sound", language, "other")), german.lower()))


def has_foreign_shape(form: str) -> bool:
    """True when a nominative has letters together that names of our region seldom have.

    >>> has_foreign_shape("Розенштейн"), has_foreign_shape("Зоря")
    (True, False)
    """
    return bool(FOREIGN_SHAPE.search(form.lower()))


def _follows(german: str, form: str, language: str) -> bool:
    low = german.lower()
    if not low.startswith(_beginnings(form, language)):  # nearly always
        return False
    return any(
        low.startswith(first_two_steps(stem, table)) and len(low) in ends_in(stem, table, low)
        for table in _by_letters(language)
        for stem in _stems(form)
    )


def _stems(form: str) -> tuple[str, ...]:
    return (form, form[:-1]) if form[-1:].lower() in VOWELS and len(form) > 4 else (form,)


@cache
def _by_letters(language: str) -> tuple[System, ...]:
    tables = systems_reading(language)
    return tuple(table for table in tables if table.family != "sound" and table.base in (language, "ru", "uk"))


@lru_cache(maxsize=20_000)
def _beginnings(form: str, language: str) -> tuple[str, ...]:
    """With what German can begin that is this form letter by letter."""
    return tuple(
        {
            start
            for table in _by_letters(language)
            for stem in _stems(form)
            for start in first_two_steps(stem, table) or ("",)
        }
    )


def follows_stem(german: str, word: str, language: str = "uk") -> bool:
    """True when a German word is the Cyrillic one letter by letter, as it stands or without a case ending.

    >>> follows_stem("Scharlott", "Шарлотти"), follows_stem("Charlotte", "Шарлотти")
    (True, False)
    """
    stem = CASE_ENDING.sub("", word)
    forms = dict.fromkeys((*nominatives(word, language), stem if len(stem) > 2 else word))
    return any(_follows(german, form, language) for form in forms)


def sounds_like(word: str, german: str, language: str = "uk") -> bool:
    """True when the whole German word (any letters) sounds like a foreign name in Cyrillic, in any case.

    >>> sounds_like("Донггали", "donggala"), sounds_like("Донггали", "donggla")
    (True, False)
    """
    table = system("sound", language, "other")
    return any(
        german.startswith(first_step(form, table)) and len(german) in ends_in(form, table, german)
        for form in nominatives(word, language)
    )


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
    return not any(is_native(form) for form in nominatives(word, language))
