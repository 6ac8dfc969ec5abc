"""Are two German nouns alike enough for the one to be a slip for the other, without being of one root?"""

import re
from functools import lru_cache

from qa.alignment.german_stems import german_stem
from qa.languages.letter_groups import folded

SHORTEST = 5
SHORT = 6  # below this one edit is enough: Stern and Serie are alike by chance
SHORTEST_CORE = 4
ENDINGS = ("", "e", "en", "n", "er", "ern", "s")
ENDING = 2  # last letters in which forms of one word may differ
ALIKE, CORES_ALIKE = 0.72, 0.68  # of rapidfuzz' normalised Indel similarity
DRAWN_OUT = 3  # letters by which one may be longer, begin and end being the same
ROOT, MOST_OF = 6, 0.5  # letters that both begin with: one root when they are most of the shorter word
PREFIX = re.compile(
    r"^(?:unter|über|wieder|zurück|entgegen|gegen|ent|ver|zer|be|ge|er|ab|an|auf|aus|ein|mit|nach|um|vor|weg|zu|hin|her|bei"
    r"|durch|miss|un)(?=.{4})"
)
SUFFIX = re.compile(r"(?:ierung|ung|ation|ant|ent|heit|keit|(?:end)?er(?:in)?|ende)(?:n?en|n|s|es)?$")
VOWELS = str.maketrans("", "", "aeiouy")


@lru_cache(maxsize=1 << 12)
def alike(word: str, other: str) -> bool:
    """True when a word looks like the other, but is no form or relative of it.

    >>> alike("Leidenschaft", "Landschaft"), alike("Restauration", "Restaurierung"), alike("Ausrüstung", "Ausstattung")
    (True, False, False)
    """
    one, two = word.lower(), other.lower()
    shorter = min(len(one), len(two))
    if one[0] != two[0] or max(len(one), len(two)) < SHORTEST:  # nearly always
        return False
    from rapidfuzz.distance import Indel, Prefix

    if any(folded(one) == folded(two + ending) for ending in ENDINGS):  # Krankenhäusern
        return False
    endings = ENDINGS if len(two) >= SHORTEST else ("",)  # Greise is Gleis-e
    is_slip = any(is_one_slip(one, two + ending) for ending in endings)
    if is_slip and Prefix.similarity(one, two) < shorter - ENDING:
        return True
    if shorter < SHORTEST or _is_form(one, two):
        return False
    if is_slip or shorter < SHORT:
        return is_slip
    stems = german_stem(one), german_stem(two)
    likeness = max(Indel.normalized_similarity(one, two), Indel.normalized_similarity(*stems))
    cores = [SUFFIX.sub("", PREFIX.sub("", some)) for some in (one, two)]
    if likeness < ALIKE or german_stem(cores[0]) == german_stem(cores[1]) or min(map(len, cores)) < SHORTEST_CORE:
        return False
    return bool(Indel.normalized_similarity(*cores) >= CORES_ALIKE) and not _have_one_root(*cores)


def is_one_slip(one: str, two: str) -> bool:
    """True when one letter is too many, too few, wrong, or has changed places with its neighbour."""
    from rapidfuzz.distance import OSA

    return int(OSA.distance(one, two)) == 1


def _is_form(one: str, two: str) -> bool:
    """True for Gefäße and Gefäß, Kosten and Kost, Helfer and Hilfe."""
    stems = german_stem(one), german_stem(two)
    if any(part in folded(word) for part, word in ((stems[0], two), (stems[1], one), (folded(two), one))):
        return True
    return max(map(len, stems)) < SHORTEST and stems[0].translate(VOWELS) == stems[1].translate(VOWELS)


def _have_one_root(one: str, two: str) -> bool:
    """True for Autowerk and Automobilwerk, Theaterkritik and Theaterstück."""
    from rapidfuzz.distance import Postfix, Prefix

    shorter, longer = sorted((len(one), len(two)))
    begin = Prefix.similarity(one, two)
    end = max(Postfix.similarity(one.removesuffix("s"), two), Postfix.similarity(*map(german_stem, (one, two))))
    is_drawn_out = longer - shorter >= DRAWN_OUT and begin + end >= shorter - 1
    return is_drawn_out or (begin >= ROOT and begin >= MOST_OF * shorter)
