"""Russian names in which ё is written as е: Соловьев is Соловьёв, in German Solowjow."""

from functools import lru_cache

from qa.languages.morphology import readings
from qa.names.cyrillic import plain

NAMES = frozenset({"Name", "Surn", "Patr", "Geox"})


@lru_cache(maxsize=20_000)
def with_yo(word: str) -> str:
    """Return a Russian name (nominative) with ё where the dictionary writes it so, and in no other way.

    >>> with_yo("Соловьев"), with_yo("Медведев"), with_yo("Лес")
    ('Соловьёв', 'Медведев', 'Лес')
    """
    low = plain(word).lower()
    if not word[:1].isupper() or "ё" in low or "е" not in low:
        return word
    found = {r.nominative for r in readings(low, "ru") if r.is_known and "nomn" in r.grammemes and NAMES & r.grammemes}
    meant = {form for form in found if form.replace("ё", "е") == low}
    return _as_written(word, meant.pop()) if len(meant) == 1 else word


def _as_written(word: str, form: str) -> str:
    """Return the form with the capitals of the word."""
    return "".join(letter.upper() if old.isupper() else letter for old, letter in zip(word, form, strict=True))
