"""Two words that are always one: statt finden, außer ordentlich, erst ein mal; a table says which, and behind what."""

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from qa.documents import Span
from qa.languages.lazy_pattern import lazily
from qa.languages.table_rows import table_rows
from qa.rules.nouns_apart import nouns_apart

TABLE = Path(__file__).with_name("words_apart.tsv")
LOOSE = lazily(r"\b(?:von|vom|und|wie|ab)\b[^,.;:!?\n]{0,40}$")  # von Anfang an gefordert, ab und zu geteilt
MAY_BE_TWO = frozenset({"an", "ab", "aus", "auf", "vor", "um", "zu", "ein", "mit"})


def always_one(text: str) -> Iterator[tuple[Span, str]]:
    """Yield what is written apart, two nouns or two other words, and the whole word.

    >>> [whole for _, whole in always_one("Ein Amphibien Flugzeug soll an der Übung teil nehmen.")]
    ['Amphibienflugzeug', 'teilnehmen']
    """
    for span in (*nouns_apart(text), *words_apart(text)):
        left, *rest = span.of(text).split()
        yield span, left + "".join(rest).lower()


def words_apart(text: str) -> Iterator[Span]:
    """Yield the words that belong together.

    >>> [span.of("Das soll am Montag statt finden.") for span in words_apart("Das soll am Montag statt finden.")]
    ['statt finden']
    """
    for match in _pattern().finditer(text):
        span = Span(*match.span(match.lastgroup or 0))
        first = span.of(text).split()[0].lower()
        if first not in MAY_BE_TWO or span.of(text).endswith(("mal", "ander")) or not LOOSE.search(text[: span.start]):
            yield span


@cache
def _pattern() -> re.Pattern[str]:
    """Return one pattern for all rows, the two words of each in a group of its own."""
    rows = []
    for number, (before, first, second, after, _witness) in enumerate(table_rows(TABLE)):
        guard = "" if before == "-" else before
        rows.append(rf"{guard}(?P<row{number}>{first} {second})(?!\w)(?={after}|$)")
    return re.compile(rf"(?<![\w-])(?:{'|'.join(rows)})(?![\w-])")
