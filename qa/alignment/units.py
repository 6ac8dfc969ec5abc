"""The words of a segment as units to learn from: light stems in the languages we know, cut words in the others."""

import re
from collections.abc import Iterator
from functools import lru_cache

from qa.alignment.cyrillic_stems import cyrillic_stem
from qa.alignment.german_stems import german_stem
from qa.languages.codes import CYRILLIC_LANGUAGES

WORD = r"[^\W\d_]+(?:['’ʼ`][^\W\d_]+)*"
_WORD = re.compile(WORD)


def words_in(text: str) -> Iterator[str]:
    """Yield the words of a text as they are written.

    >>> list(words_in("м'яч – 2:1!"))
    ["м'яч"]
    """
    return (match.group() for match in _WORD.finditer(text))


@lru_cache(maxsize=100_000)
def unit(word: str, language: str) -> str:
    """Return the unit of a word; of an unknown language the first seven tenths, at least four letters.

    >>> unit("montagnes", "fr"), unit("montagne", "fr")
    ('montag', 'montag')
    """
    if language in CYRILLIC_LANGUAGES:
        return cyrillic_stem(word)
    if language == "de":
        return german_stem(word)
    lower = word.lower().rpartition("'")[2].rpartition("’")[2]  # l'hiver, d'eau
    lower = lower.rstrip("s") if len(lower) > 4 else lower
    return lower[: max(4, round(len(lower) * 0.75))]
