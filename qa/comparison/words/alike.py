"""Are two German words alike enough for the one to be a slip for the other, without being of one root?"""

import re
from functools import lru_cache

from qa.alignment.german_stems import german_stem, german_stems
from qa.languages.letter_groups import folded
from qa.languages.words import is_noun

SHORTEST = 5
SHORT = 6  # below this one edit is enough: Stern and Serie are alike by chance
SHORTEST_CORE = 4
ENDINGS = ("", "e", "en", "n", "er", "ern", "s")
ENDING = 2  # last letters in which forms of one word may differ
ALIKE, CORES_ALIKE = 0.72, 0.68  # of rapidfuzz' normalised Indel similarity
TWO_SLIPS, TWO_SLIPS_ALIKE, TWO_SLIPS_CORES = 2, 0.8, 0.6  # Störung, Strömung
DRAWN_OUT = 2  # letters by which one may be longer, begin and end being the same
ROOT, MOST_OF = 6, 0.5  # letters that both begin with: one root when they are most of the shorter word
PREFIX = re.compile(
    r"^(?:unter|über|wieder|zurück|entgegen|gegen|ent|ver|zer|be|ge|er|ab|an|auf|aus|ein|mit|nach|um|vor|weg|zu|hin|her|bei"
    r"|durch|miss|un)(?=.{4})"
)
SUFFIX = re.compile(r"(?:ierung|ung|ation|ant|ent|heit|keit|(?:end)?er(?:in)?|ende)(?:n?en|n|s|es)?$")
DERIVED = re.compile(r"[ae]n[tz]$")
VOWELS = str.maketrans("", "", "aeiouy")
SILENT = re.compile(
    r"(?<=[aeiouäöüy])[he](?=[^aeiouäöüy]|e$)|(.)(?=\1)"
)  # Wahre and Ware, Stiel and Stil, Mahl and Mall
BEGINNING, SMALL_STEM = 2, 6  # letters that two words share at least, and letters of a stem: ehelich, ehrlich


@lru_cache(maxsize=1 << 15)
def alike(word: str, other: str) -> bool:
    """True when a word looks like the other, but is no form or relative of it.

    >>> alike("Leidenschaft", "Landschaft"), alike("Restauration", "Restaurierung"), alike("Ausrüstung", "Ausstattung")
    (True, False, False)
    """
    one, two = word.lower(), other.lower()
    shorter = min(len(one), len(two))
    if max(len(one), len(two)) < SHORTEST or (one[0] != two[0] and one[1:3] != two[1:3]):  # nearly always
        return False
    from rapidfuzz.distance import Indel, Prefix

    if any(folded(one) == folded(two + ending) for ending in ENDINGS):  # Krankenhäusern
        return False
    endings = ENDINGS if len(two) >= SHORTEST else ("",)  # Greise is Gleis-e
    is_slip = any(is_one_slip(one, two + ending) for ending in endings)
    if is_slip and (Prefix.similarity(one, two) < shorter - ENDING or _are_nouns_apart(one, two)):
        return True
    if _sound(one) == _sound(two):
        return True
    if shorter < SHORTEST or one[0] != two[0] or _is_form(one, two):
        return False
    if is_slip or shorter < SHORT:
        return is_slip
    stems = german_stem(one), german_stem(two)
    likeness = max(Indel.normalized_similarity(one, two), Indel.normalized_similarity(*stems))
    cores = [SUFFIX.sub("", PREFIX.sub("", some)) for some in (one, two)]
    if likeness < ALIKE or german_stem(cores[0]) == german_stem(cores[1]) or min(map(len, cores)) < SHORTEST_CORE:
        return False
    near = likeness >= TWO_SLIPS_ALIKE and _slips(one, two) == TWO_SLIPS
    return bool(Indel.normalized_similarity(*cores) >= (TWO_SLIPS_CORES if near else CORES_ALIKE)) and not (
        _have_one_root(*cores)
    )


@lru_cache(maxsize=1 << 15)
def alike_small(word: str, lemma: str) -> bool:
    """True when a verb or an adjective is one letter away from a form of another one.

    >>> alike_small("erschlossen", "erschießen"), alike_small("ehelichen", "ehrlich"), alike_small("begannen", "beginnen")
    (True, True, False)
    """
    if word[:BEGINNING] != lemma[:BEGINNING] or _prefix(word) != _prefix(lemma):  # nearly always
        return False
    stems, others = german_stems(word), german_stems(lemma)
    return set(stems).isdisjoint(others) and any(_are_stems_apart(one, two) for one in stems for two in others)


def _are_stems_apart(one: str, two: str) -> bool:
    """True for stems that one consonant tells apart, and no last letter: vowels change in one verb (begann), ends in all."""
    if min(len(one), len(two)) < SMALL_STEM or one[-1] != two[-1] or one.translate(VOWELS) == two.translate(VOWELS):
        return False
    return is_one_slip(one, two) and not (one.startswith(two) or two.startswith(one))


def _prefix(word: str) -> str:
    match = PREFIX.match(word)
    return match[0] if match else ""


def _are_nouns_apart(one: str, two: str) -> bool:
    """True for Konzerne and Konzert: without their endings two nouns that differ in one consonant."""
    for ending in ENDINGS:
        bare = one.removesuffix(ending)
        if DERIVED.search(bare) and DERIVED.search(two):
            return False  # Konkurrenz, Konkurrent
        cores = bare.translate(VOWELS), two.translate(VOWELS)
        if len(bare) == len(two) and len(cores[0]) == len(cores[1]) and cores[0] != cores[1]:
            return is_one_slip(bare, two) and is_noun(bare.capitalize()) and is_noun(two.capitalize())
    return False


def _sound(word: str) -> str:
    return SILENT.sub("", word)


def is_one_slip(one: str, two: str) -> bool:
    """True when one letter is too many, too few, wrong, or has changed places with its neighbour."""
    return _slips(one, two) == 1


def _slips(one: str, two: str) -> int:
    from rapidfuzz.distance import OSA

    return int(OSA.distance(one, two))


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
    begin = Prefix.similarity(folded(one), folded(two))  # Wählerbetrug, Wahlbetrug
    end = max(Postfix.similarity(one.removesuffix("s"), two), Postfix.similarity(*map(german_stem, (one, two))))
    is_drawn_out = longer - shorter >= DRAWN_OUT and begin + end >= shorter - 1
    return is_drawn_out or (begin >= ROOT and begin >= MOST_OF * shorter)
