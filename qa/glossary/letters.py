"""What letters say of a word, in any of the languages: the letters of its key, and whether it is an abbreviation."""

_APOSTROPHES = dict.fromkeys("’ʼ‘`´", "'")
_STRESS = {"\N{COMBINING ACUTE ACCENT}": "", "\N{COMBINING GRAVE ACCENT}": ""}
_FOLD = str.maketrans({**_APOSTROPHES, **_STRESS, "ä": "a", "ö": "o", "ü": "u", "ß": "ss", "ё": "е"})


def fold(word: str) -> str:
    """Return a word in the letters of a key: small, without umlauts, stress marks and the dots of ё.

    >>> fold("Großmächte"), fold("Слов’янськ"), fold("Пётр")
    ('grossmachte', "слов'янськ", 'петр')
    """
    return word.lower().translate(_FOLD)


def is_abbreviation(word: str) -> bool:
    """True for words with more than one capital.

    >>> [word for word in ("ЗСУ", "МінОборони", "YouTube", "Krim", "сво") if is_abbreviation(word)]
    ['ЗСУ', 'МінОборони', 'YouTube']
    """
    return sum(map(str.isupper, word)) > 1
