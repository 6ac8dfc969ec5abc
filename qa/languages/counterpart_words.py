"""Words and phrases of small sets whose members are easily exchanged: occupations, kin by marriage, crimes, countries.

From the tables named below; their words are looked up in an index, as there are many.
"""

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

from qa.documents import Span
from qa.languages.kept import Kept
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
    "counterparts_senses.tsv",
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
WORDS_KEPT = 1 << 14
GAP = re.compile(r"[ \u00a0/-]+")  # between the words of a phrase: сестра милосердя, 1/8 фіналу


class Member(NamedTuple):
    """A word of a set where it stands, in code points of that text; `german` names the member.

    `accuses` is False for a word that only may say that (Künstler for Maler), and for one that is a name (Коваль).
    """

    start: int
    end: int
    set: str
    german: str
    accuses: bool = True

    @property
    def span(self) -> Span:
        """Where the word stands; worked out here, for few members are asked."""
        return Span(self.start, self.end)


class _Item(NamedTuple):
    set: str
    german: str
    accuses: bool
    following: tuple[str, ...]  # the words behind the first


def counterpart_words(text: str, language: str) -> Iterator[Member]:
    """Yield the words of all sets in a text that is in small letters.

    >>> [word.german for word in counterpart_words("до пекаря прийшла невістка", "uk") if word.accuses]
    ['Bäcker', 'Schwiegertochter']
    """
    plain = text.translate(PLAIN)
    words, known = WORD.findall(plain), _items(language)
    met = [
        (place, item)
        for place, word in enumerate(words)
        for item in known[word]
        if not item.following or _goes_on(item, words, place)
    ]
    places = [match.span() for match in WORD.finditer(plain)] if met else []
    for place, item in met:
        start, end = places[place]
        for following in places[place + 1 : place + 1 + len(item.following)]:
            if not GAP.fullmatch(plain, end, following[0]):
                break
            end = following[1]
        else:
            yield Member(start, end, item.set, item.german, item.accuses)


def _goes_on(item: _Item, words: list[str], place: int) -> bool:
    """True when the words behind the one at `place` are those of the phrase."""
    for pattern in item.following:
        place += 1
        word = words[place] if place < len(words) else ""
        if not (word.startswith(pattern[:-1]) if pattern[-1] == "*" else word == pattern):
            return False
    return True


@cache
def _items(language: str) -> Kept[tuple[_Item, ...]]:
    """What begins with each word."""
    index = _index(language)
    return Kept(lambda word: tuple({id(item): item for item in index.of(word)}.values()), WORDS_KEPT)


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
