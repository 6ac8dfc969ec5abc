"""Names half English, half German: Zhukow for Жуков, which is Schukow in German and Zhukov in English.

No language spells a name so. Where German letters for the English ones make a German form, that was meant. What tells are letters
that German and its neighbours write otherwise: zh, kh, sh, ch for ч, ts, y. Foreign names may lack them (Вирхов: Virchow).
"""

import re
from itertools import product

from qa.languages.words import zipf
from qa.names.judgement import GERMAN, Judgement, in_order, is_native, wanted
from qa.names.lattices import ends_in
from qa.names.records import Verdict

# What English writes and what German has for the same Cyrillic letter, longest first
GERMAN_FOR = {
    "shch": ("schtsch",),
    "zh": ("sch",),
    "kh": ("ch",),
    "sch": ("sch",),  # German already, as are these two
    "tsch": ("tsch",),
    "ts": ("z", "ts"),
    "ch": ("tsch", "ch"),
    "sh": ("sch", "sh"),
    "ya": ("ja", "ya"),
    "yu": ("ju", "yu"),
    "yo": ("jo", "yo"),
    "ye": ("je", "e", "ye"),
    "y": ("j", "i", "y"),
    "z": ("s", "z"),  # these two alone tell nothing: Zoran, Varga
    "v": ("w", "v"),
}
LETTERS = re.compile("|".join(GERMAN_FOR))
NO_MARKS = frozenset(("sch", "tsch", "z", "v"))
MOST = 5  # letters to choose for
SHORTEST = 5  # letters


def half_english(forms: tuple[str, ...], low: str, language: str, house: str) -> Judgement | None:
    """Return a near miss for a piece that is the German form of a name of ours, but for letters as in English.

    >>> half_english(("Жуков",), "zhukow", "ru", "duden").preferred, half_english(("Вирхов",), "virchow", "ru", "duden")
    ('Schukow', None)
    """
    letters = LETTERS.findall(low)
    if len(letters) > MOST or len(low) < SHORTEST or set(letters) <= NO_MARKS or zipf(low):
        return None
    tables = [table for table in in_order(language, house) if table.base == language and table.family in GERMAN]
    for form in filter(is_native, forms):
        for german in _in_german(low, letters):
            for ending in ("", "s"):
                stem = german.removesuffix(ending)
                if german.endswith(ending) and any(len(stem) in ends_in(form, table, stem) for table in tables):
                    right = wanted(form, language, house, language)
                    return Judgement("ambiguous", language, Verdict.NEAR_MISS, right, ending, 4)
    return None


def _in_german(low: str, letters: list[str]) -> list[str]:
    """Return the piece with every choice of German letters for those that English may have."""
    between = LETTERS.split(low)
    choices = product(*(GERMAN_FOR[some] for some in letters))
    written = ("".join(a + b for a, b in zip(between, [*choice, ""], strict=True)) for choice in choices)
    return [german for german in written if german != low]
