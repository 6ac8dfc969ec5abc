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
from qa.languages.words import is_noun, zipf

# Never the first part of a compound; before any common word they make two words: der|privaten, dass|einige, wird|forensische.
FREE = frozenset(
    "der die das den dem des eine einen einem einer eines und oder dass wenn weil für im am zum zur vom beim ins sich sie wir "
    "ist sind war waren wird werden wurde wurden hat haben hatte hatten kann können konnte soll sollen sollte muss müssen sei "
    "seien diese dieser dieses diesen diesem seine seinen seinem seiner ihre ihren ihrem ihrer keine keinen keiner auch noch nur "
    "schon sehr aber sondern doch als wie bis von uns ihm ihn ihnen mich mir dich dir denn ob jede jeder jeden jedes ohne wegen "
    "sowie welche welcher sagte laut".split()
)
# Small words that are also particles, prefixes or first parts: an|dem and über|die, but angeln, überarbeiten, ineffizient.
BOUND = frozenset(
    "ab an auf aus bei durch ein er es gegen hinter in mit nach nicht so über um unter vor zu zwischen ich man mehr viel was wer "
    "da dort hier alle alles zwei drei vier fünf seit".split()
)
# Adverbs that close a pair (warnen|bereits, stieg|zuletzt) but begin compounds and verbs freely.
CLOSING = frozenset("bereits zuletzt zurzeit derzeit bisher jetzt heute gestern damals dann nun deshalb deutlich zwei drei nicht".split())
RARE = 2.3  # words of the list that are no rarer than this are words: dennen is a slip, zutragen a verb
LOOSE_ENDS = frozenset("er es in an um ab so da ein ich ob als sei war mir zu aus".split())  # lokal-es, Leser-in, persönl-ich
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
    return tuple(sorted((seam for seam in found if seam.weight > meant - 2.5), key=lambda seam: -seam.weight))


def _are_two_words(left: str, right: str, frequency: float) -> bool:
    is_free, is_bound = left in FREE, left in BOUND
    closes = right in FREE or right in BOUND or right in CLOSING
    if frequency > RARE:  # a listed word: in|der, where „Inder“ has its capital
        return left in ("in", "an") and right in ("der", "die", "das")
    if (is_free or is_bound) and closes:
        return not (frequency and right in LOOSE_ENDS) and zipf(left) + zipf(right) >= 11
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
    return len(right) > 2 and (zipf(right) >= 2.5 or len(right) > 6 and (zipf(right) > 0 or is_inflected(right)))


def _can_lead(left: str, right: str) -> bool:
    """True for a verb form or adjective before a small word: teilte|das, fliegt|bis; not schüren|dem (schürendem)."""
    if right in LOOSE_ENDS:
        return zipf(left) >= 5.0 and not is_noun(left)
    if PARTICIPLE.fullmatch(f"{left}|{right}"):
        return False
    return len(left) > 3 and zipf(left) >= 2.5
