"""How many sentences a segment seems to hold, and whether a sentence runs on into the next segment.

Segments are not always sentences: a translator's file may break lines in the middle, a splitter may join two. That two
beads part in the middle of a sentence on one side only is improbable.
"""

import re

# three letters before the stop rule out most abbreviations and initials (Dr. Müller, ул. Ленина, am 4. März)
_END_INSIDE = re.compile(
    r"(?:[^\W\d_]{3}|\d{4}|[%)»”“\"])[.!?…][\"”“»)’]*\s+[\"„“«»(–—-]*\s?[A-ZÄÖÜА-ЯІЇЄҐЁ]|[!?…][»”“\"]\s+[A-ZÄÖÜА-ЯІЇЄҐЁ]"
)
_RUNS_ON = re.compile(r"[,\w(–—-]\s*$")
_STOPPED = re.compile(r"[.!?…:;][\"”“»)’]*\s*$")


def sentences_in(segment: str) -> int:
    """Return how many sentences the segment seems to hold, at least 1.

    >>> sentences_in("Дощ ішов добу. Рівень Дністра піднявся."), sentences_in("Dr. Wolf kam am 4. Mai.")
    (2, 1)
    """
    return 1 + len(_END_INSIDE.findall(segment))


def cuts_sentence(before: str, after: str) -> bool:
    """Return whether one sentence goes on from one segment to the next: no stop at the end, a small letter at the start.

    >>> cuts_sentence("Der Regen fiel einen Tag lang,", "bis der Dnister stieg.")
    True
    """
    if _STOPPED.search(before):
        return False
    return before.rstrip().endswith(",") or (bool(_RUNS_ON.search(before)) and after.lstrip('„“«"(–— ')[:1].islower())
