"""Does an em dash (or two hyphens) without spaces stand for a hyphen (US—Botschafter) or for a dash, as in Er kam—und ging?"""

import re

from qa.languages.lazy_pattern import lazily
from qa.languages.wordlist import words

BEFORE, BEHIND = re.compile(r"[\w.]+$"), re.compile(r"\w+")
PREFIXES = words("Ex Anti Vize Pro Co Nord Süd Ost West Semi Quasi Post Nicht Haupt")
FIGURED = words("Covid COVID MiG")
NO_HALVES = words("In Am Im Der Die Das Ein Eine Nach Bei Mit Von Für Auf Er Sie Es Wir")
QUALITY = lazily(r"[a-zäöüß]*(?:isch|lich|deutsch|rot|blau|grün|gelb|schwarz|weiß)(?:e[nrsm]?)?")
MEASURE = lazily(r"(?i:jährig|köpfig|tägig|stündig|minütig|fach|mal|prozentig|stöckig|monatig|stel)\w*")
REACH = 40  # characters around the mark
EM, TYPED = "\N{EM DASH}", "--"


def joins(text: str, place: int, width: int = 1) -> bool:
    """True where the mark of `width` characters at `place` joins two halves of a word or two figures.

    >>> joins("die US—Botschafter", 6), joins("Er kam—und ging.", 6), joins("in Sachsen--Anhalt", 10, 2)
    (True, False, True)
    """
    left, right = _words_beside(text, place, width)
    if is_sure(text, place, width) or (QUALITY.fullmatch(left) and QUALITY.fullmatch(right)):
        return True
    return left[:1].isupper() and right[:1].isupper() and len(left) > 1 and right not in NO_HALVES


def is_sure(text: str, place: int, width: int = 1) -> bool:
    """True where nothing but a hyphen can be meant: behind a figure, an abbreviation or a prefix."""
    left, right = _words_beside(text, place, width)
    if right[:1].isdigit() and left[-1:].isalpha():  # F—16, Covid—19
        return len(left) < 3 or left in FIGURED
    if left[-1:].isdigit() or MEASURE.fullmatch(right):
        return right[:1].isdigit() or MEASURE.fullmatch(right) is not None
    return (left.isupper() or left in PREFIXES) and right[:1].isupper()


def _words_beside(text: str, place: int, width: int) -> tuple[str, str]:
    before, behind = BEFORE.search(text[max(0, place - REACH) : place]), BEHIND.match(text, place + width)
    return (before[0] if before else ""), (behind[0] if behind else "")
