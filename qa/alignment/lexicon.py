"""The bilingual news lexicon: which German lemmas a Ukrainian or Russian word may be rendered by.

The tables in `lexicon/` have three columns without a header: German lemma, Ukrainian renderings, Russian renderings;
renderings are separated by `|`, those of several words contain spaces. They are our own editorial work. A house may have
tables of its own (`house_lexicon`), for these and other languages.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path

from qa.alignment.cyrillic_stems import plain_letters
from qa.alignment.german_stems import KnownStems, german_stem
from qa.alignment.house_lexicon import house_language, house_rows
from qa.alignment.units import unit
from qa.languages.morphology import dictionary_lemmas

_FOLDER = Path(__file__).parent / "lexicon"
_COLUMNS = {"uk": 1, "ru": 2}
_BESIDES = "\n"  # no character of a file name anybody would type
_SHORTEST_SURE = 3  # letters; a shorter stem is that of many words
_BY_SHORT_STEM = 0.6  # weight of a rendering that only such a stem speaks for
_SHORTEST_PART = 4  # words of a phrase below this length (за, про, на) say nothing alone


@dataclass(frozen=True, slots=True)
class Lexicon:
    """`german` maps the stem of a source word to German stems with weights in (0, 1]; `known` holds all German stems.

    `beginnings` maps beginnings of source words likewise, for languages without stems; `words` whole source words.
    """

    german: Mapping[str, Mapping[str, float]]
    known: KnownStems
    beginnings: Mapping[str, Mapping[str, float]] = field(default_factory=dict)
    words: Mapping[str, Mapping[str, float]] = field(default_factory=dict)

    def renderings(self, word: str, language: str) -> Mapping[str, float]:
        """Return the German stems that a source word may be rendered by, through its stem or its longest known beginning.

        Through its lemma, too, where the stem is unknown (план, of which плану has another stem) or known from phrases
        alone (бюджету), or so short that words of all kinds share it (про, Перу, перо).
        """
        stem = unit(word, language)
        found = self.german.get(stem)
        if found is None and self.beginnings:
            lower = word.lower()
            known = (lower[:end] for end in range(len(lower), 0, -1) if lower[:end] in self.beginnings)
            found = self.beginnings.get(next(known, ""))
        if language in _COLUMNS and (not found or len(stem) <= _SHORTEST_SURE or max(found.values()) < 1):
            return self._by_lemma(word, language, found or {})
        return found or {}

    def _by_lemma(self, word: str, language: str, by_stem: Mapping[str, float]) -> Mapping[str, float]:
        """Return the renderings of the word's lemmas, and with less weight those of all words that share its stem."""
        found: dict[str, float] = {}
        for lemma in (word, *dictionary_lemmas(word, language)):
            for stem, weight in self.words.get(plain_letters(lemma), {}).items():
                found[stem] = max(found.get(stem, 0.0), weight)
        for stem, weight in by_stem.items():
            found.setdefault(stem, weight * _BY_SHORT_STEM)
        return found


EMPTY = Lexicon({}, KnownStems(()))


@lru_cache(maxsize=8)
def lexicon(name: str) -> Lexicon:
    """Return the lexicon that `dictionary` names; an empty one for languages that have none (kk, en).

    Raises ConfigError for a row of a house table that cannot be understood.

    >>> "regierung" in lexicon("uk").german[unit("урядом", "uk")]
    True
    """
    language, *files = name.split(_BESIDES)
    rows = [*_shipped_rows(language), *(row for file in files for row in house_rows(Path(file.partition(":")[2])))]
    if not rows:
        return EMPTY
    german: dict[str, dict[str, float]] = {}
    words: dict[str, dict[str, float]] = {}
    beginnings: dict[str, dict[str, float]] = {}
    for lemma, renderings in rows:
        for rendering in renderings.split("|"):
            if rendering.endswith("-"):  # мектеп-: школа in all its cases
                beginnings.setdefault(rendering[:-1].lower(), {})[german_stem(lemma)] = 1.0
            else:
                _add(german, words, lemma, rendering, language)
    return Lexicon(german, KnownStems(german_stem(lemma) for lemma, _ in rows), beginnings, words)


@lru_cache(maxsize=4)
def shipped_lemmas(language: str) -> Mapping[str, tuple[tuple[str, str], ...]]:
    """Return what the shipped tables have for the stem of a source word: German lemma and the one word it renders.

    >>> shipped_lemmas("uk")[unit("пейзажем", "uk")]
    (('Landschaft', 'пейзаж'),)
    """
    found: dict[str, list[tuple[str, str]]] = {}
    for lemma, renderings in _shipped_rows(language):
        for rendering in renderings.split("|"):
            if rendering and " " not in rendering:
                found.setdefault(unit(rendering, language), []).append((lemma, rendering))
    return {stem: tuple(pairs) for stem, pairs in found.items()}


def _shipped_rows(language: str) -> Iterator[tuple[str, str]]:
    """Yield German lemma and renderings of the shipped tables, none for a language without a column."""
    column = _COLUMNS.get(language)
    if column is None:
        return
    for path in sorted(_FOLDER.glob("*.tsv")):
        for line in path.read_text(encoding="utf-8").splitlines():
            cells = line.split("\t")
            if len(cells) > column:
                yield cells[0], cells[column]


def _add(
    german: dict[str, dict[str, float]],
    whole: dict[str, dict[str, float]],
    lemma: str,
    rendering: str,
    language: str,
) -> None:
    """Enter one rendering. A word of a phrase gets its share of the weight: права людини, Menschenrechte."""
    stem = german_stem(lemma)
    words = rendering.replace("-", " ").split()  # прем'єр-міністр: texts are read word by word too
    for word in words:
        if len(words) == 1 or len(word) >= _SHORTEST_PART:
            for targets in german.setdefault(unit(word, language), {}), whole.setdefault(plain_letters(word), {}):
                targets[stem] = max(targets.get(stem, 0.0), 1.0 / len(words))


def dictionary(one: str, other: str, house: Sequence[Path] = ()) -> str:
    """Return the name of the lexicon that serves this pair of languages, in either direction; empty when there is none.

    It is the foreign language and the tables of `house` that are for it, with the times of their last change.
    Raises ConfigError for a table without a language.

    >>> dictionary("uk", "de"), dictionary("de", "ru"), dictionary("kk", "de")
    ('uk', 'ru', '')
    """
    foreign = {one, other} - {"de"}
    if "de" not in (one, other) or not foreign:
        return ""
    language = foreign.pop()
    files = [f"{path.stat().st_mtime_ns}:{path}" for path in house if house_language(path) == language]
    return _BESIDES.join([language, *files]) if files or language in _COLUMNS else ""
