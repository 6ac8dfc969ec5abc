"""The words of a text, with what is not prose left out: addresses, hashtags, file names, anything with a figure in it."""

import re
from collections.abc import Iterable
from functools import lru_cache, partial
from itertools import accumulate
from typing import NamedTuple

_OPAQUE = r"""
      (?:https?://|www\.)\S+                          # https://suspilne.media/…
    | [\w.+-]+@[\w-]+(?:\.[\w-]+)+                    # redaktion@zeitung.de
    | [#@][^\W\d_]\w*                                 # #StandWithUkraine, @ZelenskyyUa
    | \b(?![a-zäöüß]+[A-ZÄÖÜ])[\w-]+(?:\.[\w-]+)*\.(?:com|de|org|net|info|ua|ru|kz|by|at|ch|eu|us|uk|tv|io|me|media|gov)
        \b(?:/\S*)?                                   # 24tv.ua; not undAmazon.com
    | \b[\w-]+\.(?:pdf|jpe?g|png|gif|docx?|xlsx?|txt|html?|php|mp[34]|zip|exe|py|md)\b   # Bericht.pdf
    | \w*[\d_]\w*                                     # Su-27s, S300, snake_case
"""
_LETTERS = r"[^\W\d_]+(?:['’][^\W\d_]+)*"
# Nearly every word stands before a space or comma; trying that first is three times as fast.
_PLAIN = r"[^\W\d_]+(?=[\s,;!?)“”»«]|\.?(?:\s|$))"
_TOKEN = re.compile(rf"(?P<plain>\b{_PLAIN})|(?P<opaque>{_OPAQUE})|(?P<word>{_LETTERS})", re.VERBOSE)
# In a text without addresses, with figures and without them, the same words as by _TOKEN, in a third and half of the time
_BESIDE_FIGURES = re.compile(rf"(?P<plain>[^\W\d_]+)(?![\w'’])|\w*[\d_]\w*|(?P<word>{_LETTERS})")
_AMONG_LETTERS = re.compile(r"(\w+(?:['’]\w+)*)")
_RUN, _A_FIGURE = re.compile(r"\w+"), re.compile(r"\d")
_FIGURES = frozenset("0123456789")
_USUAL = frozenset(map(chr, range(0x250))) | frozenset("„“”‚‘’–…")  # of which no other is a figure
FIGURE = "0"  # stands for all figures
_IN_ADDRESSES, _DOMAIN = ("@", "#", "://", "www."), re.compile(r"\.[a-z]")
_NOT_PLAIN = "'’_"
LONGEST = 64  # letters; a longer run (a key, a cat on the keyboard) is no word, and taking it apart would take minutes
_ENDLESS = re.compile(rf"[^\W\d_]{{{LONGEST + 1}}}")


class Word(NamedTuple):
    """A run of letters in a text, `[start, end)` in code points; an apostrophe may stand inside (geht’s, O’Brien)."""

    text: str
    start: int
    end: int


_word = partial(tuple.__new__, Word)  # as Word(*values), without a call in Python


@lru_cache(maxsize=4)
def words_of(text: str) -> tuple[Word, ...]:
    """Return the words of a text in order; a hyphen or dash parts words, and what is longer than `LONGEST` is none.

    >>> [word.text for word in words_of("Laut www.unian.ua schoss die S-300 zwei Kh-101 ab.")]
    ['Laut', 'schoss', 'die', 'S', 'zwei', 'Kh', 'ab']
    """
    found = _runs_of(text)
    if max([word[2] - word[1] for word in found], default=0) > LONGEST and _ENDLESS.search(text):
        return tuple(word for word in found if len(word.text) <= LONGEST)
    return found


def _runs_of(text: str) -> tuple[Word, ...]:
    if _may_have_address(text):
        return tuple(
            [_word((match[0], *match.span())) for match in _TOKEN.finditer(text) if match.lastgroup != "opaque"]
        )
    if has_figures(text) or "_" in text:
        return tuple([_word((match[0], *match.span())) for match in _BESIDE_FIGURES.finditer(text) if match.lastgroup])
    pieces = _pieces(text)
    ends = list(accumulate(map(len, pieces)))
    return tuple(map(_word, zip(pieces[1::2], ends[::2], ends[1::2], strict=False)))


@lru_cache(maxsize=4)
def is_plain(text: str) -> bool:
    """True for a text whose words are its runs of letters: it has no figures, apostrophes or addresses."""
    return not (has_figures(text) or has_any(_NOT_PLAIN, text) or _may_have_address(text))


def _may_have_address(text: str) -> bool:
    return has_any(_IN_ADDRESSES, text) or _DOMAIN.search(text) is not None


@lru_cache(maxsize=4)
def _pieces(text: str) -> list[str]:
    """Return what is before the first word, that word, what is between it and the next one …, what is behind the last."""
    return _AMONG_LETTERS.split(text)


@lru_cache(maxsize=4)
def gaps_in(text: str) -> str:
    """Return a text with x for each word or figure, and only one gap of each kind between them: what marks and spaces it has.

    >>> gaps_in("„Er ging“, sagt sie am 3. Mai, „und wie!“")
    '„x x“, x. x, „x!“'
    """
    gaps = _pieces(text)[::2]
    return "x".join((gaps[0], *dict.fromkeys(gaps[1:-1]), gaps[-1])) if len(gaps) > 1 else text


@lru_cache(maxsize=4)
def spelled_in(text: str) -> tuple[str, ...]:
    """Return the words of a text in order, without their places.

    >>> spelled_in("Die S-300 schoss, so geht’s.")
    ('Die', 'S', 'schoss', 'so', 'geht’s')
    """
    return tuple([word[0] for word in words_of(text)])


@lru_cache(maxsize=4)
def words_in(text: str) -> frozenset[str]:
    """Return the words of a text, each once."""
    return frozenset(spelled_in(text))


@lru_cache(maxsize=4)
def characters_of(text: str) -> frozenset[str]:
    """Return the characters of a text, each once."""
    return frozenset(text)


@lru_cache(maxsize=4)
def has_figures(text: str) -> bool:
    """True when a figure stands in a text.

    >>> has_figures("24 Tote"), has_figures("vierundzwanzig"), has_figures("٣")
    (True, False, True)
    """
    found = characters_of(text)
    return not _FIGURES.isdisjoint(found) or any(map(str.isdecimal, found - _USUAL))


def has_any(marks: Iterable[str], text: str) -> bool:
    """True when one of these strings stands in a text; a loop, since a generator takes longer to begin than most searches."""
    for mark in marks:  # noqa: SIM110
        if mark in text:
            return True
    return False


@lru_cache(maxsize=4)
def forms_of(text: str) -> frozenset[str]:
    """Return what `\\b` parts in a text, as it stands and in small letters, and `FIGURE` where it has any.

    >>> sorted(forms_of("Laut 24tv.ua geht’s so."))
    ['0', '24tv', 'Laut', 'geht', 'laut', 's', 'so', 'ua']
    """
    found = runs_in(text)
    small = map(str.lower, found)
    return found.union(small, (FIGURE,)) if has_figures(text) else found.union(small)


def forms_in(line: str) -> frozenset[str]:
    """Return `forms_of` a line among many, which nobody asks for again."""
    found = _RUN.findall(line)
    figures = (FIGURE,) if _A_FIGURE.search(line) else ()
    return frozenset((*found, *map(str.lower, found), *figures))


@lru_cache(maxsize=4)
def runs_in(text: str) -> frozenset[str]:
    """Return what `\b` parts in a text, as it stands: half of `forms_of`, for those who ask about capitals.

    >>> sorted(runs_in("Laut 24tv.ua geht’s so."))
    ['24tv', 'Laut', 'geht', 's', 'so', 'ua']
    """
    return words_in(text) if is_plain(text) else frozenset(_RUN.findall(text))
