"""Two spellings of one name by the German alone: Keleher beside Kelleher, Nischnij beside Nischni.

The odd one is unknown to the word list and met less often, and the two differ inside, not by an ending: Iwanow and Iwanowa,
Lwiw and Lwiws are two words that are both right.
"""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from operator import ne

from qa.comparison.article import Article
from qa.documents import Span
from qa.languages.compounds import is_explained
from qa.languages.sieve import Sieve
from qa.languages.tokens import is_plain
from qa.languages.words import is_name, is_noun, zipf

# The capital comes first in the pattern, so that the search leaps from capital to capital.
TOKEN = re.compile(r"[A-ZÄÖÜ](?<![^\W\d_].)[^\W\d_]{4,}(?![^\W\d_])")
# Letters that systems and slips exchange: Salwador, Kyernan, Khorgos, Beckham, Nischnij, Selenskyj.
ALIKE = (
    ("w", "v"),
    ("ij", "i"),
    ("yj", "y"),
    ("y", "i"),
    ("kh", "ch"),
    ("ck", "k"),
    ("ph", "f"),
    ("sh", "sch"),
    ("zh", "sch"),
)
DOUBLED = re.compile(r"(.)\1")
Frame = tuple[int, str, str]
LAST = 2  # letters at the end that must agree, so that no ending is taken for a slip


@dataclass(frozen=True, slots=True)
class Twin:
    """A word that is another, better known or more frequent one (`usual`) but for a letter or two."""

    span: Span
    found: str
    usual: str


def twins(article: Article) -> Iterator[Twin]:
    """Yield the odd spellings of a translation in text order."""
    text = article.target.text
    if is_plain(text) and not ODD(article.words):  # nearly always
        return
    words = TOKEN.findall(text)
    strange = ODD(frozenset(words))
    odd = [word for word in dict.fromkeys(words) if word in strange and words.count(word) < 3]
    if not odd or len(words) < 2:
        return
    counts = Counter(words)
    alike: dict[str | Frame, list[str]] = {}
    for word in counts:
        alike.setdefault(_level(word), []).append(word)
        alike.setdefault(_frame(word), []).append(word)
    for word in odd:
        framed = (other for other in alike[_frame(word)] if _differ_in_one_letter(word, other))
        near = [other for other in dict.fromkeys((*alike[_level(word)], *framed)) if other != word]
        usual = [other for other in near if _is_usual(other, word, counts) and not _inflects(word, other)]
        if word in article.glossary:  # Nischnij is admitted, but not beside Nischni
            usual = [other for other in usual if other in article.glossary and counts[other] > counts[word]]
        if usual and not _are_two_names(word, max(usual, key=zipf), article):
            places = [Span(*match.span()) for match in TOKEN.finditer(text) if match.group() == word]
            yield from (Twin(span, word, max(usual, key=zipf)) for span in places)


@lru_cache(maxsize=1 << 14)
def _is_odd(word: str) -> bool:
    known = zipf(word) or is_name(word) or is_noun(word) or zipf(word.removesuffix("s"))
    return not known and not is_explained(word)


ODD = Sieve(lambda word: TOKEN.fullmatch(word) and _is_odd(word))


def _is_usual(other: str, word: str, counts: Counter[str]) -> bool:
    """True for a name that the list knows, or one met twice where the odd one is met once."""
    if is_noun(other) and not is_name(other):
        return False
    return zipf(other) > 0 or is_name(other) or counts[other] > counts[word]


@lru_cache(maxsize=1 << 14)
def _level(word: str) -> str:
    """Return what a word looks like with its doubtful letters levelled."""
    level = word.lower()
    for one, other in ALIKE:
        level = level.replace(one, other)
    return DOUBLED.sub(r"\1", level)


@lru_cache(maxsize=1 << 14)
def _frame(word: str) -> Frame:
    """Return what two words share that differ in one letter inside: their length, the first letter and the last ones."""
    low = word.lower()
    return len(low), low[0], low[-LAST:]


def _differ_in_one_letter(one: str, other: str) -> bool:
    return bool(sum(map(ne, one.lower(), other.lower())) == 1)


def _inflects(one: str, other: str) -> bool:
    short, long = sorted((one.lower(), other.lower()), key=len)
    if long.startswith(short):
        return long[len(short) :] not in ("j", "y")
    return one[-1] != other[-1] and {one[-1], other[-1]} <= set("aeons")


def _are_two_names(one: str, other: str, article: Article) -> bool:
    """True when the source has two names for the two words: Serhij and Sergij, Antoniwka and Antonowka."""
    keys = [
        {use.name.lemma.casefold()[:5] for use in article.names if re.search(rf"\b{re.escape(word)}\b", use.found)}
        for word in (one, other)
    ]
    return bool(keys[0] and keys[1]) and not keys[0] & keys[1]
