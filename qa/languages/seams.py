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
from qa.languages.verb_number import is_infinitive, verb_number
from qa.languages.wordlist import words
from qa.languages.words import is_name, is_noun, zipf

FREE, BOUND, CLOSING, LOOSE_ENDS, VERBS = map(small_words, ("free", "bound", "closing", "loose-end", "finite"))
RARE = 2.3  # words of the list that are no rarer than this are words: dennen is a slip, zutragen a verb
CONTRACTED = frozenset({"des", "im", "in", "am"})
FOREIGN_VERB = re.compile(r"(?:ieren|ierten?|iert|ierung|ierend\w*)$")
INFINITIVES = frozenset({"bauen", "sein", "tun"})
DERIVED = re.compile(r"(?:be|ent|er|ver|zer)[a-zäöüß]{4}|[a-zäöüß]{3,}ieren$")
APART = {pair.replace("|", ""): pair for pair in small_words("apart")}
# Nouns of which nobody forms another with a small word behind: Sitzung|in is no woman, as Lehrer|in and Säugling|in are.
ABSTRACT = re.compile(r"[a-zäöüß]{3,}(?:(?<!l)ing|ung|heit|keit|schaft|[stx]ion|tät|ment|enz|gramm|tag)(?:en|s)?")
BEHIND_NOUN = small_words("behind-noun")
OPENERS = small_words("opener")
FINITE = re.compile(r"[a-zäöüß]{2,}(?:te|ten|t)|wird|war|kam|gab|ging|blieb|stand|fiel|lag")
# Modal verbs and haben take these particles: zurück-könne, weg-müsse, vor-habe; but er|soll.
PARTICLES = words(
    "zurück weg mit vor hin her heim fort raus rein durch auf ab nach los weiter hinaus hinein heraus herein dabei dafür"
)
MODAL = re.compile(r"(?:könn|müss|dürf|soll|woll|hab|hätt)(?:e|en|et|est|t|te|ten)?")
CHANCE = 9.0  # two words of Zipf a and b stand side by side by chance with a + b - 9
MARGIN = 0.5
OPENED = 3.0  # how common the verb behind an adverb must be
NOUN = 2.8  # how common the noun before a small word must be: Briefing 3.0
BEFORE_PRONOUN, PRONOUNS, BEFORE_QUANTITY, QUANTITIES, AFTER_VERB = map(
    small_words, ("before-pronoun", "pronoun", "before-quantity", "quantity", "after-verb")
)
FIRST = FREE | BEFORE_PRONOUN | OPENERS | BEFORE_QUANTITY | {"zu", "um", "viel", "ein"}
SECOND = FREE | BOUND | CLOSING | BEHIND_NOUN | AFTER_VERB  # one of two words that run together is always one of these
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
    if word in APART:
        left, _, right = APART[word].partition("|")
        return (Seam(left, right, zipf(left) + zipf(right) - CHANCE),)
    if len(word) < 4 or (frequency := zipf(word)) > RARE:
        return ()
    pairs = [(word[:cut], word[cut:]) for cut in range(2, len(word) - 1)]
    pairs = [(left, right) for left, right in pairs if left in FIRST or right in SECOND]  # hardly any
    found = [Seam(a, b, zipf(a) + zipf(b) - CHANCE) for a, b in pairs if _are_two_words(a, b, frequency)]
    if found and (meant := guesses(word)):  # einee: a doubled e, not eine|e
        found = [seam for seam in found if seam.weight >= meant[0].weight - MARGIN]
    return tuple(sorted(found, key=lambda seam: -seam.weight))


def _are_two_words(left: str, right: str, frequency: float) -> bool:
    closes = right in FREE or right in BOUND or right in CLOSING
    if left in PARTICLES and MODAL.fullmatch(right):
        return False
    if left in BEFORE_PRONOUN and right in PRONOUNS:  # dass|es, gibt|es: lists of words have them
        return frequency < RARE and not is_noun(left + right)
    if closes and (left in FREE or left in BOUND):
        return _are_small_words(left, right, frequency)
    if right in BEHIND_NOUN and ABSTRACT.fullmatch(left):
        return not frequency and zipf(left) >= NOUN and not is_name(left)
    if left in OPENERS and FINITE.fullmatch(right):  # Zugleich|räumte er ein
        return not frequency and zipf(right) >= OPENED
    if left in CONTRACTED and FOREIGN_VERB.search(right):  # desorientieren
        return False
    if left == "zu":
        return _is_infinitive(right, frequency)
    if frequency:
        return False
    if left in FREE:
        return _can_stand_alone(right)
    if left in ("um", "viel"):
        return "zu" in right[2:-3] and zipf(right) >= 1.5  # um|abzustimmen, viel|aufzuklären
    if left == "ein":
        return right.endswith("es") and zipf(right) >= 2.0 and (zipf(right) >= 3.5 or not is_explained(left + right))
    if left in BEFORE_QUANTITY and right in QUANTITIES:
        return True
    if right in AFTER_VERB and _is_finite(left):
        return True
    return closes and _can_lead(left, right)


def _is_finite(word: str) -> bool:
    """True for a finite verb that no compound begins with: kehrte, versteht; not Stand, lade (Ladestation)."""
    return bool(verb_number(word)) and not is_infinitive(word) and not is_noun(word)


def _are_small_words(left: str, right: str, frequency: float) -> bool:
    """True for voneinem, dassdie; a listed pair may be a word of its own: indes, unterdes, aufhaben, absagte."""
    if frequency and (right in LOOSE_ENDS or (left in BOUND and (right in VERBS or right in ("des", "dem")))):
        return False
    return zipf(left) + zipf(right) >= (11 if len(left + right) < 7 else 9.5)


def _is_infinitive(right: str, frequency: float) -> bool:
    """True where „zu“ is no particle: before a derived verb (zu|verbessern) or a common one not listed with it (zu|schaffen)."""
    if not right.endswith("n"):
        return False
    if not (is_infinitive(right) or right in INFINITIVES):  # zu|kamen is no German
        return False
    return zipf(right) >= 1.5 and not frequency if DERIVED.match(right) else zipf(right) >= 4.8


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
