"""Where two German words run together: derRegion, teiltedas, umabzustimmen.

Compounds look the same as words run together, so frequency alone cannot tell them apart. What can: one of the parts is a
small word that never begins or ends a German compound. Words that also serve as verb particles (an, auf, zu) count only
beside another small word: überdie, but not überarbeiten.
"""

import re
from functools import lru_cache
from typing import NamedTuple

from qa.languages.compounds import is_explained, is_inflected
from qa.languages.misspelt import guesses
from qa.languages.small_words import small_words
from qa.languages.words import is_noun, zipf

FREE, BOUND, CLOSING, LOOSE_ENDS = map(small_words, ("free", "bound", "closing", "loose-end"))
RARE = 2.3  # words of the list that are no rarer than this are words: dennen is a slip, zutragen a verb
DERIVED = re.compile(r"(?:be|ent|er|ver|zer)[a-zäöüß]{4}|[a-zäöüß]{3,}ieren$")
PARTICIPLE = re.compile(r".*n\|de[rnms]")  # schüren|dem is schürendem


class Seam(NamedTuple):
    """Two words that run together, and their frequency as neighbours (Zipf, by chance: the sum less 9)."""

    left: str
    right: str
    weight: float


@lru_cache(maxsize=1 << 13)
def seams(word: str) -> tuple[Seam, ...]:
    """Return the places where an unlisted or rare lower-case word falls into two, likeliest first; empty when it is one word.

    >>> seams("derprivaten")[0][:2], seams("überarbeiten"), seams("nichtöffentlich")
    (('der', 'privaten'), (), ())
    """
    if len(word) < 4 or (frequency := zipf(word)) > 4.0:
        return ()
    pairs = ((word[:cut], word[cut:]) for cut in range(2, len(word) - 1))
    found = [Seam(a, b, zipf(a) + zipf(b) - 9) for a, b in pairs if _are_two_words(a, b, frequency)]
    meant = max((guess.weight for guess in guesses(word)), default=0.0) if found else 0.0
    return tuple(sorted((seam for seam in found if seam.weight >= meant - 0.5), key=lambda seam: -seam.weight))


def _are_two_words(left: str, right: str, frequency: float) -> bool:
    is_free, is_bound = left in FREE, left in BOUND
    closes = right in FREE or right in BOUND or right in CLOSING
    if frequency > RARE:  # a listed word: in|der, where „Inder“ has its capital
        return left in ("in", "an") and right in ("der", "die", "das")
    if (
        left == "zu" and not frequency and DERIVED.match(right)
    ):  # „zu“ is a particle of simple verbs only: zu|verbessern
        return zipf(right) >= 1.5 and right.endswith("n")
    if (is_free or is_bound) and closes:
        return not (frequency and right in LOOSE_ENDS) and zipf(left) + zipf(right) >= (
            11 if len(left + right) < 7 else 9.5
        )
    if left == "zu":
        return zipf(right) >= 4.8 and right.endswith("n") and frequency < RARE  # zu|sein; not zufliegen, zurollen
    if frequency:
        return False
    if is_free:
        return _can_stand_alone(right)
    if left == "um":
        return "zu" in right[2:-3] and zipf(right) >= 1.5
    if left == "viel" and "zu" in right[2:-3]:
        return zipf(right) >= 1.5
    if left in ("ein", "viel"):
        return zipf(right) >= 2.0 and right.endswith("es") and not is_explained(left + right)
    return closes and _can_lead(left, right)


def _can_stand_alone(right: str) -> bool:
    """True for a word that may follow an article, conjunction or auxiliary: common, or an inflected adjective."""
    return len(right) > 2 and (zipf(right) >= 2.5 or (len(right) > 6 and (zipf(right) > 0 or is_inflected(right))))


def _can_lead(left: str, right: str) -> bool:
    """True for a verb form or adjective before a small word: teilte|das, fliegt|bis; not schüren|dem (schürendem)."""
    if right in LOOSE_ENDS:
        return zipf(left) >= 4.6 and not is_noun(left)
    if PARTICIPLE.fullmatch(f"{left}|{right}"):
        return False
    return len(left) > 3 and zipf(left) >= 2.5
