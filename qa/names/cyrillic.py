"""Cyrillic words as names want them: one apostrophe, no stress marks, with the way back to the text as it stands."""

import re
from functools import lru_cache

STRESS = "\N{COMBINING ACUTE ACCENT}\N{COMBINING GRAVE ACCENT}"
# Сло́в'янськ is typed with whatever the keyboard has; all of these mean the Ukrainian apostrophe.
APOSTROPHES = "'\N{RIGHT SINGLE QUOTATION MARK}\N{LEFT SINGLE QUOTATION MARK}\N{MODIFIER LETTER APOSTROPHE}`´ʹ′"
VOWELS = frozenset("аеєиіїоуюяёыэәөұү")
SIGNS = frozenset("ьъ'")
LETTER = "А-Яа-яЁёІіЇїЄєҐґЎўӘәҒғҚқҢңӨөҰұҮүҺһЀ-ЏѐӁӂ"
# Letters, stress marks and inner apostrophes; the hyphen joins words and is not part of one.
WORD = re.compile(rf"[{LETTER}][{LETTER}{STRESS}]*(?:[{APOSTROPHES}][{LETTER}][{LETTER}{STRESS}]*)*")
LOOKALIKES = dict(zip("АВЕКМНОРСТУХІ", "ABEKMHOPCTYXI", strict=True))
SHORTEST_ABBREVIATION, LONGEST_ABBREVIATION = 3, 6
_CYRILLIC = re.compile("[Ѐ-ӿ]")
_PLAIN = str.maketrans(dict.fromkeys(STRESS) | dict.fromkeys(APOSTROPHES, "'"))


@lru_cache(maxsize=50_000)
def plain(word: str) -> str:
    """Return the word without stress marks and with `'` for every apostrophe; й and ї stay whole.

    >>> plain("Зеле́нський"), plain("Слов’янськ")
    ('Зеленський', "Слов'янськ")
    """
    return word.translate(_PLAIN)


def is_cyrillic(text: str) -> bool:
    """True when the text has a Cyrillic letter.

    >>> is_cyrillic("24 Канал"), is_cyrillic("CNN")
    (True, False)
    """
    return not text.isascii() and _CYRILLIC.search(text) is not None


def as_latin_abbreviation(word: str) -> str | None:
    """Return an abbreviation in the Latin letters that all of its Cyrillic capitals look like, or None: ЕТР (ETP), not ЗСУ.

    >>> as_latin_abbreviation("ЕТР"), as_latin_abbreviation("ЗСУ"), as_latin_abbreviation("Рим")
    ('ETP', None, None)
    """
    is_one = SHORTEST_ABBREVIATION <= len(word) <= LONGEST_ABBREVIATION and LOOKALIKES.keys() >= set(word)
    return "".join(LOOKALIKES[letter] for letter in word) if is_one else None
