"""The bilingual news lexicon: which German lemmas a Ukrainian or Russian word may be rendered by.

The tables in `lexicon/` have three columns without a header: German lemma, Ukrainian renderings, Russian renderings;
renderings are separated by `|`, those of several words contain spaces. They are our own editorial work.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from qa.alignment.cyrillic_stems import cyrillic_stem
from qa.alignment.german_stems import german_stem

_FOLDER = Path(__file__).parent / "lexicon"
_COLUMNS = {"uk": 1, "ru": 2}
_SHORTEST_PART = 4  # words of a phrase below this length (за, про, на) say nothing alone


@dataclass(frozen=True, slots=True)
class Lexicon:
    """`german` maps the stem of a source word to German stems with weights in (0, 1]; `known` holds all German stems."""

    german: Mapping[str, Mapping[str, float]]
    known: frozenset[str]


EMPTY = Lexicon({}, frozenset())


@lru_cache(maxsize=4)
def lexicon(language: str) -> Lexicon:
    """Return the lexicon from that language into German; an empty one for languages that have no column (kk, en).

    >>> "regierung" in lexicon("uk").german[cyrillic_stem("урядом")]
    True
    """
    column = _COLUMNS.get(language)
    if column is None:
        return EMPTY
    german: dict[str, dict[str, float]] = {}
    known: set[str] = set()
    for path in sorted(_FOLDER.glob("*.tsv")):
        for line in path.read_text(encoding="utf-8").splitlines():
            cells = line.split("\t")
            if len(cells) > column:
                _add(german, known, cells[0], cells[column])
    return Lexicon(german, frozenset(known))


def _add(german: dict[str, dict[str, float]], known: set[str], lemma: str, renderings: str) -> None:
    """Enter one row. A word of a phrase gets its share of the weight: права людини, Menschenrechte."""
    stem = german_stem(lemma)
    known.add(stem)
    for rendering in renderings.split("|"):
        words = rendering.replace("-", " ").split()  # прем'єр-міністр: texts are read word by word too
        for word in words:
            if len(words) == 1 or len(word) >= _SHORTEST_PART:
                targets = german.setdefault(cyrillic_stem(word), {})
                targets[stem] = max(targets.get(stem, 0.0), 1.0 / len(words))


def dictionary(one: str, other: str) -> str:
    """Return the language whose lexicon serves this pair of languages, in either direction; empty when there is none.

    >>> dictionary("uk", "de"), dictionary("de", "ru"), dictionary("kk", "de")
    ('uk', 'ru', '')
    """
    foreign = {one, other} - {"de"}
    return next(iter(foreign)) if "de" in (one, other) and foreign and foreign <= set(_COLUMNS) else ""
