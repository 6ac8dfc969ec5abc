"""How many sentences a segment seems to hold, and whether a sentence runs on into the next segment.

Segments are not always sentences: a translator's file may break lines in the middle, a splitter may join two. That two
beads part in the middle of a sentence on one side only is improbable.
"""

import re

from qa.languages.function_words import word_list

# three letters before the stop rule out most abbreviations and initials (Dr. Müller, ул. Ленина, am 4. März)
_END_INSIDE = re.compile(
    r"(?:[^\W\d_]{3}|\d{4}|[%)»”“\"])[.!?…][\"”“»)’]*\s+[\"„“«»(–—-]*\s?[A-ZÄÖÜА-ЯІЇЄҐЁ]|[!?…][»”“\"]\s+[A-ZÄÖÜА-ЯІЇЄҐЁ]"
)
_STOP = re.compile(r"[.!?…][\"”“»)’]*\s+\S")  # … which most segments have none of
# a headline has no stop: … verdoppeln Die USA …; what follows a small letter or a closing quote
# the capital comes first in the pattern, so that the search leaps from capital to capital
_BARE_START = re.compile(r"([A-ZÄÖÜА-ЯІЇЄҐ](?<=[a-zäöüßа-яіїєґё”“‘»][ \xa0].)[a-zäöüßа-яіїєґё]*)(?=[ \xa0])")
_NO_START = frozenset(["sie", "ihr", "ihre", "а", "и", "і", "й", "о", "с"])  # polite Sie; вітамін С, група А
_LAST_WORD = re.compile(r"[\W\d_]+")
_LONGEST = 20  # characters at the end of a segment that are looked at for its last word
_CLOSING = frozenset("»”“\"'’)")
_ENDS = {".": 0, "…": 0, "!": 1, "?": 1, ";": 2, ":": 3, ",": 4}  # … and 5: none of these
CUT_ENDS, CUT_STARTS = 6, 4
CUT_KINDS = CUT_ENDS * CUT_STARTS
_IS_CONTINUED = re.compile(r"[\w,)\]%°€$»”“‘\"'’(–—-]\s*$")  # … „Lenin mit Haaren“ | und verlangte
_STOPPED = re.compile(r"[.!?…:;][\"”“»)’]*\s*$")


def sentences_in(segment: str) -> int:
    """Return how many sentences the segment seems to hold, at least 1.

    >>> sentences_in("Дощ ішов добу. Рівень Дністра піднявся."), sentences_in("Dr. Wolf kam am 4. Mai.")
    (2, 1)

    A headline run into the text has no stop, but what comes after it begins like a sentence.

    >>> sentences_in("Regen in Lwiw Der Dnister steigt seit Stunden."), sentences_in("Der Bericht stand im Spiegel.")
    (2, 1)
    """
    stops = _stops_in(segment) if _STOP.search(segment) else 0
    return 1 + stops + sum([_is_opener(start) for start in _BARE_START.findall(segment)])


def _stops_in(segment: str) -> int:
    return sum([not _is_abbreviation(segment[: end.start() + 3]) for end in _END_INSIDE.finditer(segment)])


def _is_opener(word: str) -> bool:
    """Return whether a capital shows that a sentence begins with this word: no noun, no name."""
    lower = word.lower()
    return lower in word_list("opener") and lower not in _NO_START


def _is_abbreviation(text: str) -> bool:
    """Return whether the last word is one whose full stop never ends a sentence: вул. Хрещатик, bzw. Kiew."""
    return _LAST_WORD.split(text)[-1].lower() in word_list("never")


def cuts_sentence(before: str, after: str, language: str = "de") -> bool:
    """Return whether one sentence goes on from one segment to the next: no stop at the end, a small letter at the start.

    >>> cuts_sentence("Der Regen fiel einen Tag lang,", "bis der Dnister stieg.")
    True

    What closes a quotation or a bracket ends no sentence by itself.

    >>> cuts_sentence("Er nannte sie „Hexe vom Dnister“", "und ging."), cuts_sentence("„Wie viel?“", "fragte er.")
    (True, False)

    Some words end no sentence, whatever follows.

    >>> cuts_sentence("Sie fuhren mit dem Zug von", "Kyjiw nach Warschau.")
    True
    """
    if _STOPPED.search(before):
        return False
    last = _LAST_WORD.split(before.rstrip()[-_LONGEST:])[-1].lower()
    if before.rstrip().endswith(",") or last in word_list("unfinished", language):
        return True
    return bool(_IS_CONTINUED.search(before)) and after.lstrip('„“«"(–— ')[:1].islower()


def cut_kind(before: str, after: str) -> int:
    """Return the kind of a boundary between two segments, 0 … CUT_KINDS - 1: how the one ends, how the other begins.

    >>> cut_kind("Der Grat war hart.", "Da fiel Schnee."), cut_kind("Der Grat war hart ;", "„da fiel Schnee.")
    (0, 11)
    """
    before, after = before.rstrip(), after.lstrip()
    stop = (before[:-1].rstrip() if before[-1:] in _CLOSING else before)[-1:]
    first = after[:1]
    start = 0 if first.isupper() else 1 if first.islower() else 2 if first.isdigit() else 3
    return _ENDS.get(stop, CUT_ENDS - 1) * CUT_STARTS + start
