"""The small closed lists of `small_words.tsv`: prefixes, articles, words that never enter a compound; each with a witness."""

from functools import cache
from pathlib import Path

TABLE = Path(__file__).with_name("small_words.tsv")


def small_words(name: str) -> frozenset[str]:
    """Return the words of a list of the table. Raises KeyError for a list that is not there.

    >>> "herunter" in small_words("prefix"), "der" in small_words("free")
    (True, True)
    """
    return _lists()[name]


@cache
def _lists() -> dict[str, frozenset[str]]:
    lists: dict[str, set[str]] = {}
    for line in TABLE.read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            name, words, _witness = line.split("\t")
            lists.setdefault(name, set()).update(words.split())
    return {name: frozenset(words) for name, words in lists.items()}
