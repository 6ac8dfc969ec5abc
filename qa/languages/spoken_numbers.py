"""German words for whole numbers below a hundred: what should stand where another stands."""

ONES = ("", "ein", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "elf", "zwölf", "dreizehn",
        "vierzehn", "fünfzehn", "sechzehn", "siebzehn", "achtzehn", "neunzehn")  # fmt: skip
TENS = ("", "", "zwanzig", "dreißig", "vierzig", "fünfzig", "sechzig", "siebzig", "achtzig", "neunzig")
ORDINALS = {1: "erst", 3: "dritt", 7: "siebt", 8: "acht"}
LIMIT = 100


def cardinal_word(value: int) -> str:
    """Return the number in letters as it stands before a noun; nothing for one, which is declined, and from a hundred on.

    >>> cardinal_word(12), cardinal_word(35), cardinal_word(1)
    ('zwölf', 'fünfunddreißig', '')
    """
    return _cardinal(value) if 1 < value < LIMIT else ""


def ordinal_stem(value: int) -> str:
    """Return the ordinal without its ending: neunt(e), zwanzigst(en); nothing from a hundred on.

    >>> ordinal_stem(9), ordinal_stem(20), ordinal_stem(3)
    ('neunt', 'zwanzigst', 'dritt')
    """
    if not 0 < value < LIMIT:
        return ""
    return ORDINALS.get(value) or _cardinal(value) + ("t" if value < len(ONES) else "st")


def with_case_of(word: str, other: str) -> str:
    """Return the word with a capital where the other has one."""
    return word[:1].upper() + word[1:] if other[:1].isupper() else word


def _cardinal(value: int) -> str:
    if value < len(ONES):
        return ONES[value]
    ten, one = divmod(value, 10)
    return (ONES[one] + "und" if one else "") + TENS[ten]
