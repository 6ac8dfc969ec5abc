"""Words one slip away: what may have been meant where a word is misspelled (Damerau 1964, with a German keyboard).

Four in five slips are one letter too many, too few, wrong or swapped with its neighbour (Damerau, CACM 7/3). Of the wrong
letters only those count that lie next to the right one on a QWERTZ keyboard or sound alike.
"""

from collections import defaultdict
from collections.abc import Iterator
from functools import cache, lru_cache

from qa.languages.words import trigrams

LETTERS = "abcdefghijklmnopqrstuvwxyzäöüß"
PLAIN_FORMS = (("ae", "ä"), ("oe", "ö"), ("ue", "ü"), ("ss", "ß"), ("ß", "ss"), ("a", "ä"), ("o", "ö"), ("u", "ü"))
_ROWS = ("qwertzuiopü", "asdfghjklöä", "yxcvbnm")  # DIN 2137; each row sits half a key further right
_SOUND_ALIKE = ("dt", "bp", "gk", "fv", "vw", "ck", "sz", "iy", "eä", "ij", "mn", "sß")  # Standart, Vuhlehar, Rhytmus
# What a slip costs against the frequency of the word that was meant, in steps of the Zipf scale (tenfold).
UMLAUT, SWAPPED, NEXT_KEY, DROPPED, EXTRA = 0.0, 0.0, 0.2, 0.4, 1.2


def _neighbours() -> dict[str, frozenset[str]]:
    near: dict[str, set[str]] = {letter: set() for letter in LETTERS}
    for row, keys in enumerate(_ROWS):
        for column, key in enumerate(keys):
            below = _ROWS[row + 1] if row + 1 < len(_ROWS) else ""
            others = (
                keys[max(0, column - 1) : column]
                + keys[column + 1 : column + 2]
                + below[max(0, column - 1) : column + 1]
            )
            for other in others:
                near[key].add(other)
                near[other].add(key)
    for pair in _SOUND_ALIKE:
        one, other = pair[0], pair[1]
        near[one].add(other)
        near[other].add(one)
    return {letter: frozenset(others) for letter, others in near.items()}


NEIGHBOURS = _neighbours()
NONE: frozenset[str] = frozenset()


def spelled_out(word: str) -> Iterator[str]:
    """Yield what a lower-case word with ae, oe, ue for umlauts stands for: ueberfluessig → überflüssig, regelmaessig.

    >>> list(spelled_out("fuer"))
    ['für']
    """
    form = word.replace("ae", "ä").replace("oe", "ö").replace("ue", "ü")
    if form != word:
        yield form
        if "ss" in form:
            yield form.replace("ss", "ß", 1)


def umlaut_forms(word: str) -> Iterator[str]:
    """Yield what a lower-case word typed without umlauts or ß may stand for: fuer → für, konnen → können, grosse → große."""
    yield from spelled_out(word)
    for plain, letter in PLAIN_FORMS:
        place = word.find(plain)
        while place >= 0:
            yield word[:place] + letter + word[place + len(plain) :]
            place = word.find(plain, place + 1)


def undoubled(word: str) -> Iterator[str]:
    """Yield the word with one doubled letter made single.

    >>> list(undoubled("wolllen"))
    ['wollen', 'wollen']
    """
    return (word[:i] + word[i + 1 :] for i in range(len(word) - 1) if word[i] == word[i + 1])


def redoubled(word: str) -> Iterator[str]:
    """Yield the word with one letter doubled.

    >>> "zusammen" in set(redoubled("zusamen"))
    True
    """
    return (word[: i + 1] + word[i:] for i in range(len(word)))


def swapped(word: str) -> Iterator[str]:
    """Yield the word with two neighbours swapped.

    >>> "zusammen" in set(swapped("zsuammen"))
    True
    """
    return (word[:i] + word[i + 1] + word[i] + word[i + 2 :] for i in range(len(word) - 1) if word[i] != word[i + 1])


def moved(word: str) -> Iterator[str]:
    """Yield the word with one letter moved by two places.

    >>> "beschlagnahmte" in set(moved("beschlaghnamte"))
    True
    """
    for i in range(len(word) - 2):
        yield word[:i] + word[i + 1 : i + 3] + word[i] + word[i + 3 :]
        yield word[:i] + word[i + 2] + word[i : i + 2] + word[i + 3 :]


def slips(word: str) -> Iterator[tuple[str, float]]:
    """Yield the letter strings one slip away from a lower-case word that look German, with the cost of the slip; known or not."""
    for form in umlaut_forms(word):
        yield form, UMLAUT
    for form in (*undoubled(word), *swapped(word)):
        yield form, SWAPPED
    padded = f"^^{word}$$"
    for i, typed in enumerate(word):
        head, tail = padded[i : i + 2], padded[i + 3 : i + 5]  # two letters before and behind the one at i
        near = NEIGHBOURS.get(typed, "")
        if typed != head[1] and typed != tail[0]:
            yield word[:i] + word[i + 1 :], EXTRA
        for letter in _fitting(head, tail):
            if letter in near:
                yield word[:i] + letter + word[i + 1 :], NEXT_KEY
    for i in range(len(word) + 1):
        head, tail = padded[i : i + 2], padded[i + 2 : i + 4]
        for letter in _fitting(head, tail):
            if letter != head[1]:
                yield word[:i] + letter + word[i:], DROPPED


def other_letters(word: str) -> Iterator[str]:
    """Yield the word with one letter behind the first changed to any other that looks German there.

    >>> "sündenbock" in set(other_letters("sündenbook"))
    True
    """
    padded = f"^^{word}$$"
    for i in range(1, len(word)):
        for letter in _fitting(padded[i : i + 2], padded[i + 3 : i + 5]):
            if letter != word[i]:
                yield word[:i] + letter + word[i + 1 :]


@lru_cache(maxsize=1 << 14)
def _fitting(head: str, tail: str) -> tuple[str, ...]:
    """Return the letters that make German trigrams with two letters on either side, in order; the ends of a word always do."""
    behind, between, before = _places()
    letters = between.get(head[1] + tail[0], NONE)
    if head[0] != "^":
        letters &= behind.get(head, NONE)
    if tail[1] != "$":
        letters &= before.get(tail, NONE)
    return tuple(sorted(letters))


@cache
def _places() -> tuple[dict[str, frozenset[str]], dict[str, frozenset[str]], dict[str, frozenset[str]]]:
    """Return for two letters which ones stand behind them in German words, between them, and before them."""
    behind, between, before = defaultdict[str, str](str), defaultdict[str, str](str), defaultdict[str, str](str)
    for three in trigrams():
        behind[three[:2]] += three[2]
        between[three[0] + three[2]] += three[1]
        before[three[1:]] += three[0]
    return _sets(behind), _sets(between), _sets(before)


def _sets(letters: dict[str, str]) -> dict[str, frozenset[str]]:
    return {two: frozenset(ones) for two, ones in letters.items()}
