"""Words of small sets whose members are easily exchanged: ranks, kin, seasons, weapons, by the patterns of `counterparts.tsv`.

Occupations, crimes, countries and the like, of which there are many, are looked up by `counterpart_words`.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from operator import attrgetter
from pathlib import Path

from qa.languages.counterpart_words import Member, counterpart_words
from qa.languages.first_letters import alternatives_of, first_letters
from qa.languages.kept import Kept
from qa.languages.table_rows import table_rows
from qa.languages.wordlist import words

TABLE = Path(__file__).with_name("counterparts.tsv")
COLUMNS = {"de": 2, "uk": 3, "ru": 4}
WORD = re.compile(r"[\w’']+(?:-[\w’']+)*")
# Sets whose words are written with a capital in Ukrainian and Russian, too.
NAMED = words(
    "country branch service league code court_kind statute eu election planet feast network"
    " agency party alliance club government_body auditor economy council continent"
)
WORDS_KEPT = 1 << 14
PLAIN = re.compile(r"[^\W\d_]{2}(?![?*{])")  # what begins with two letters that every word of it has
START = attrgetter("start")
PIECE = re.compile(r"[^\W\d_]{3,}")
# What a match need not have: escapes, groups, sets of letters, and letters that may be left out.
OPTIONAL = re.compile(r"\(\?[:<!=].*\)|\[[^\]]*\][?*+]?|\\.[?*+]?|\w[?*]")
OPENS = re.compile(r"(?:^|[.:;!?…–—\n«„“\"(])[\s–—«„“\"(]*$")  # what stands before the first word of a sentence


@dataclass(frozen=True, slots=True)
class _Rows:
    """Set, German and pattern of each row, as words and, where it has several, as phrases.

    The phrases of a row are told by letters that they have (`pieces`), or must always be looked for.
    The words of a row are told by the letters they begin with (None: by any), or by some that they have inside.
    """

    words: list[tuple[str, str, str]]
    phrases: list[tuple[str, str, re.Pattern[str]]]
    pieces: list[tuple[str, int]]
    always: list[int]
    beginnings: list[tuple[int, str, frozenset[str] | None]]
    insides: list[tuple[str, int]]


def members(text: str, language: str) -> list[Member]:
    """Return the words of all sets in a text, in text order; no words for languages without a column in the table.

    >>> [member.german for member in members("Підполковник і його сестра", "uk") if member.accuses]
    ['Oberstleutnant', 'Schwester']
    """
    low = text.lower()
    if language not in COLUMNS or len(low) != len(text):  # İ makes two letters
        return []
    found = [*_alone(low, language), *_in_phrases(low, language)]
    for member in counterpart_words(low, language):
        is_name = member.accuses and language != "de" and member.set not in NAMED and _is_name(text, member.start)
        found.append(member._replace(accuses=False) if is_name else member)
    return sorted(_longest(found), key=START)


def _alone(low: str, language: str) -> Iterator[Member]:
    """Yield the words of the rows in a text, or their parts between hyphens."""
    known = _words(language)
    if not any(map(known.__getitem__, WORD.findall(low))):  # seldom
        return
    for match in WORD.finditer(low):
        for start, end, row in known[match.group()]:
            yield Member(match.start() + start, match.start() + end, *row)


def _in_phrases(low: str, language: str) -> Iterator[Member]:
    rows = _rows(language)
    met = {row for piece, row in rows.pieces if piece in low}  # most are in no sentence
    for row in sorted(met.union(rows.always)) if met or rows.always else ():
        name, german, pattern = rows.phrases[row]
        for match in pattern.finditer(low):
            yield Member(*match.span(), name, german)


def _is_name(text: str, start: int) -> bool:
    """True for a capital inside a sentence: Коваль and Рибак are surnames, ТЕС is an abbreviation."""
    return text[start].isupper() and not text[start : start + 2].isupper() and OPENS.search(text, 0, start) is None


def _longest(found: list[Member]) -> list[Member]:
    """Drop what lies inside a longer one of the same set: лейтенант in генерал-лейтенант."""
    by_set: dict[str, list[Member]] = {}
    for member in found:
        by_set.setdefault(member.set, []).append(member)
    if len(by_set) == len(found):
        return found
    return [member for member in found if not _is_inside(member, by_set[member.set])]


def _is_inside(member: Member, others: list[Member]) -> bool:
    start, end = member[:2]
    for other in others:  # noqa: SIM110  # a generator takes longer to begin than to look at the one or two
        if other.start <= start and end <= other.end and (start, end) != other[:2]:
            return True
    return False


Places = tuple[tuple[int, int, tuple[str, str]], ...]


@cache
def _words(language: str) -> Kept[Places]:
    """Where each word or a part of it is a member."""
    return Kept(lambda word: _of_word(word, language), WORDS_KEPT)


def _of_word(word: str, language: str) -> Places:
    """Return where a word or a part of it between hyphens is a member: (start, end, (set, german))."""
    parts = [(0, len(word))]
    if "-" in word:
        parts += [match.span() for match in re.finditer(r"[^-]+", word)]
    return tuple(
        (start, end, (name, german))
        for start, end in parts
        for name, german, pattern in _met_in(word, start, end, language)
        if _compiled(pattern).fullmatch(word, start, end)
    )


def _met_in(word: str, start: int, end: int, language: str) -> list[tuple[str, str, str]]:
    """Return the rows that may have a word: none for nearly every one."""
    rows = _rows(language)
    met = {row for piece, row in rows.insides if piece in word}
    for beginning, anything in (_beginning(word[start : start + 2], language), _beginning("", language)):
        if beginning and anything.fullmatch(word, start, end):
            met |= beginning
    return [rows.words[row] for row in sorted(met)] if met else []


@cache
def _beginning(letters: str, language: str) -> tuple[frozenset[int], re.Pattern[str]]:
    """Return which rows have words that may begin with two letters, and the patterns of these words in one.

    Without letters: which rows have words that may begin with any.
    """
    fitting = [
        (row, text)
        for row, text, first in _rows(language).beginnings
        if (not letters if first is None else letters[:1] in first)
        and not (first and PLAIN.match(text) and text[1] != letters[1:])
    ]
    return frozenset(row for row, _ in fitting), re.compile("|".join(text for _, text in fitting) or "(?!)")


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)


@cache
def _rows(language: str) -> _Rows:
    rows = _Rows([], [], [], [], [], [])
    for cells in table_rows(TABLE):
        pattern = cells[COLUMNS[language]]
        for alternative in alternatives_of(pattern):
            first = first_letters(alternative)
            if first is None and (piece := _piece(alternative)):
                rows.insides.append((piece, len(rows.words)))
            else:
                rows.beginnings.append((len(rows.words), alternative, first))
        rows.words.append((cells[0], cells[1], pattern))  # compiled when a word of the set is met
        if " " in pattern or "[^" in pattern:
            whole = re.compile(rf"(?<![\w’'])(?:{pattern})(?![\w’'])")
            pieces = _pieces(pattern)
            rows.pieces.extend((piece, len(rows.phrases)) for piece in pieces)
            rows.always.extend([] if pieces else [len(rows.phrases)])
            rows.phrases.append((cells[0], cells[1], whole))
    return rows


def _pieces(pattern: str) -> tuple[str, ...]:
    """Return letters of which every match has some, one piece for each alternative; nothing where one has no such piece.

    >>> _pieces(r"старш\\w+ лейтенант\\w*|1-й ранг"), _pieces("(?:ja|nein)|vielleicht")
    (('лейтенант', 'ранг'), ())
    """
    alternatives = re.split(r"\|(?![^(]*\))", pattern)
    found = [_piece(alternative) for alternative in alternatives]
    return tuple(dict.fromkeys(found)) if all(found) else ()


def _piece(alternative: str) -> str:
    """Return the longest letters that every match of an alternative has, "" where none are sure."""
    return max(PIECE.findall(OPTIONAL.sub("#", alternative)), key=len, default="")
