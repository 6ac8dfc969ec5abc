"""The German side: words that may be a name, and the endings German puts on names."""

import re
from dataclasses import dataclass
from functools import lru_cache

WORD = re.compile(r"[^\W\d_]+(?:['’ʹʼ`][^\W\d_]+)*")
SYLLABLE = 5  # letters of half a Chinese or Korean given name
LONGEST_ABBREVIATION = 3  # letters; OSZE and NATO are house forms themselves
SEAM = re.compile(r"(?<=[a-zäöüß]{2})(?=[A-ZÄÖÜ][a-zäöüß])")
ELIDED = re.compile(r"[dl]['’][A-ZÄÖÜÉÈ]")  # d’Artagnan, l’Oréal
# Genitive Charkiws, Moritz’; people and adjectives of a place: Charkiwer, Selenskyjsche(r); Latin plural Nowaks.
ENDINGS = frozenset(["", "s", "es", "er", "ern", "ers", "n", "en", "'s", "’s"]) | frozenset(
    f"{joint}sche{ending}" for joint in ("", "i", "’", "'") for ending in ("", "n", "r", "s", "m")
)


@dataclass(frozen=True, slots=True)
class Piece:
    """A word, a part of a hyphen compound or the later half of two glued words; offsets into the German text."""

    start: int
    end: int
    text: str
    low: str


@lru_cache(maxsize=2_000)
def pieces(german: str) -> tuple[Piece, ...]:
    """Return the pieces that begin with a capital or follow one by hyphen; the glued erklärteTaras also gives Taras.

    >>> [piece.text for piece in pieces("wie erklärteTaras aus der Iwan-Bohun-Brigade")]
    ['Taras', 'Iwan', 'Bohun', 'Iwan-Bohun', 'Brigade']
    >>> [piece.text for piece in pieces("TarasBohun")], [piece.text for piece in pieces("Kai-Fu")]
    (['Taras', 'TarasBohun', 'Bohun'], ['Kai', 'Fu', 'Kai-Fu'])
    """
    found: list[Piece] = []
    for match in WORD.finditer(german):
        start, end = match.span()
        seams = [start + seam.start() for seam in SEAM.finditer(match.group())]
        begins = german[start].isupper() or ELIDED.match(german, start)
        if begins or (found and _goes_on(german, start, found[-1])):
            found += [_piece(german, start, seam) for seam in seams[:1]]
            whole = _piece(german, start, end)
            found += (
                [whole, _joined(german, found[-1], whole)]
                if found and _is_one_name(german, found[-1], whole)
                else [whole]
            )
        found += [_piece(german, seam, end) for seam in seams]
    return tuple(found)


def _goes_on(german: str, start: int, last: Piece) -> bool:
    """True for the small second half of a name from the East: (Kim Jong)-un."""
    return last.end == start - 1 and german[last.end] == "-"


def _is_one_name(german: str, first: Piece, second: Piece) -> bool:
    """True for two short halves with a hyphen, which Cyrillic writes as one word: Kai-Fu, Ing-wen."""
    is_short = len(first.text) <= SYLLABLE and len(second.text) <= SYLLABLE
    return is_short and first.end == second.start - 1 and german[first.end] == "-"


def _joined(german: str, first: Piece, second: Piece) -> Piece:
    return Piece(first.start, second.end, german[first.start : second.end], first.low + second.low)


def _piece(german: str, start: int, end: int) -> Piece:
    text = german[start:end]
    # Names in s, x, z, ß show their genitive by an apostrophe only: Moros’ Rede.
    if text[-1:] in "sxzß" and german[end : end + 1] in ("’", "'") and not german[end + 1 : end + 2].isalpha():
        quoted = german.rfind("‚", 0, start) > german.rfind("‘", 0, start)
        if not quoted and german[start - 1 : start] != "'":
            text, end = german[start : end + 1], end + 1
    return Piece(start, end, text, text.lower())


def ending_after(low: str, stem: int) -> str | None:
    """Return the German ending that begins at `stem` of a lower-case word, or None when there is something else.

    >>> ending_after("charkiws", 7), ending_after("charkiwski", 7)
    ('s', None)
    """
    rest = low[stem:]
    if rest in ENDINGS:
        return rest
    return rest if rest in ("’", "'") else None


def inflected(stem: str, ending: str) -> str:
    """Return a name with a German ending; names in s, x, z, ß take an apostrophe instead of the genitive -s.

    >>> inflected("Charkiw", "s"), inflected("Beresowez", "s"), inflected("Charkiw", "’")
    ('Charkiws', 'Beresowez’', 'Charkiws')
    """
    if ending in ("r", "rn", "rs") and not stem.endswith("e"):
        return f"{stem}e{ending}"  # Riwner, of a place that the house calls Rowno: Rownoer
    hisses = stem[-1:].lower() in ("s", "x", "z", "ß")
    if ending in ("s", "’", "'"):
        return stem + ("’" if hisses else "s")
    return stem + ending


def is_in_capitals(text: str) -> bool:
    """True for a name that is set in capitals; the few letters of ZSU or USA are no capitals but the word itself.

    >>> is_in_capitals("KRYWYJ RIH"), is_in_capitals("Kiew"), is_in_capitals("USA")
    (True, False, False)
    """
    return text.isupper() and sum(map(str.isalpha, text)) > LONGEST_ABBREVIATION
