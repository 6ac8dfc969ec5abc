"""The small word lists of `function_words.tsv`: abbreviations, sentence openers, common words; every row has a witness."""

from functools import cache
from pathlib import Path

TABLE = Path(__file__).with_name("function_words.tsv")


@cache
def _rows() -> tuple[tuple[frozenset[str], str, frozenset[str]], ...]:
    lines = TABLE.read_text(encoding="utf-8").splitlines()
    cells = (line.split("\t") for line in lines if line and not line.startswith("#"))
    return tuple((frozenset(languages.split()), name, frozenset(words.split())) for languages, name, words, _ in cells)


@cache
def word_list(name: str, language: str = "") -> frozenset[str]:
    """Return the words of a list (`never`, `seldom`, `opener`, `common`) in a language, or in all when none is given.

    >>> "mio" in word_list("never", "de")
    True
    """
    return frozenset(
        w for languages, n, words in _rows() if n == name and (not language or language in languages) for w in words
    )
