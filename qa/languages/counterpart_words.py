"""Words and phrases of small sets whose members are easily exchanged: occupations, kin by marriage, crimes, countries.

From the tables named below; their words are looked up in an index, as there are many.
"""

import re
from collections.abc import Iterator
from functools import cache, lru_cache
from pathlib import Path
from typing import NamedTuple

from qa.documents import Span
from qa.languages.table_rows import table_rows
from qa.languages.word_index import WordIndex

TABLES = (
    "counterparts_people.tsv",
    "counterparts_countries.tsv",
    "counterparts_things.tsv",
    "counterparts_state.tsv",
    "counterparts_sport.tsv",
    "counterparts_law.tsv",
    "counterparts_nature.tsv",
    "counterparts_health.tsv",
    "counterparts_war.tsv",
    "counterparts_economy.tsv",
    "counterparts_daily.tsv",
    "counterparts_culture.tsv",
    "counterparts_lands.tsv",
    "counterparts_city.tsv",
    "counterparts_public.tsv",
    "counterparts_friends.tsv",
    "counterparts_work.tsv",
    "counterparts_home.tsv",
    "counterparts_fauna.tsv",
    "counterparts_civic.tsv",
    "counterparts_matter.tsv",
)
COLUMNS = {"de": 2, "uk": 3, "ru": 4}
ENDINGS = {  # what + stands for, if anything, behind the nominative of a person: Malerin, поетом, фермеров
    "de": "s es e en n in innen nen",
    "uk": "а у ові ом ем і и ів ам ами ах я ю еві єм ям ями ях ою е",
    "ru": "а у ом ем е ы и ов ам ами ах я ю ей ям ями ях ой ою",
}
PLAIN = str.maketrans("ё’ʼ", "е''")
WORD = re.compile(r"[\w'’ʼ]+")
GAP = re.compile(r"[ \u00a0/-]+")  # between the words of a phrase: сестра милосердя, 1/8 фіналу


class Found(NamedTuple):
    """A word of a set in a text; `accuses` is False where it only may say that (Künstler for Maler)."""

    span: Span
    set: str
    german: str
    accuses: bool


class _Item(NamedTuple):
    set: str
    german: str
    accuses: bool
    following: tuple[str, ...]  # the words behind the first


def counterpart_words(text: str, language: str) -> Iterator[Found]:
    """Yield the words of all sets in a text that is in small letters.

    >>> [word.german for word in counterpart_words("до пекаря прийшов двоюрідний брат", "uk") if word.accuses]
    ['Bäcker', 'Cousin']
    """
    plain = text.translate(PLAIN)
    words = list(WORD.finditer(plain))
    for place, match in enumerate(words):
        items = _items_of(match.group(), language)
        alone = Span(*match.span()) if items else None
        for item in items:
            if alone and not item.following:
                yield Found(alone, item.set, item.german, item.accuses)
            elif end := _end(item, words, place, plain):
                yield Found(Span(match.start(), end), item.set, item.german, item.accuses)


def _end(item: _Item, words: list[re.Match[str]], place: int, text: str) -> int:
    """Return where the phrase ends that begins with the word at `place`; 0 when it does not go on as it should."""
    end = words[place].end()
    behind = words[place + 1 : place + 1 + len(item.following)]
    if len(behind) < len(item.following):
        return 0
    for pattern, following in zip(item.following, behind, strict=True):
        word = following.group()
        is_like = word.startswith(pattern[:-1]) if pattern.endswith("*") else word == pattern
        if not is_like or not GAP.fullmatch(text, end, following.start()):
            return 0
        end = following.end()
    return end


@lru_cache(maxsize=1 << 14)
def _items_of(word: str, language: str) -> tuple[_Item, ...]:
    return tuple({id(item): item for item in _index(language).of(word)}.values())


@cache
def _index(language: str) -> WordIndex[_Item]:
    index, endings = WordIndex[_Item](), ("", *ENDINGS[language].split())
    for name, german, *cells in (row for table in TABLES for row in table_rows(Path(__file__).with_name(table))):
        sure, _, unsure = cells[COLUMNS[language] - 2].partition(" ~ ")
        for cell, accuses in ((sure, True), (unsure, False)):
            alone = _Item(name, german, accuses, ())
            for text in filter(None, cell.split(", ")):
                first, _, rest = text.partition(" ")
                _add(index, first, endings, alone._replace(following=tuple(rest.split())) if rest else alone)
    return index


def _add(index: WordIndex[_Item], word: str, endings: tuple[str, ...], item: _Item) -> None:
    if not word.endswith("+"):
        index.add(word, item)
    elif word.startswith("*"):
        for ending in endings:
            index.add(word[:-1] + ending, item)
    else:
        index.add_stem(word[:-1], endings, item)
