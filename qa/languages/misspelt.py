"""What was meant by a word that is not in the list: near misses of clearly more frequent words.

A noisy channel with thumbs for probabilities (Kernighan, Church & Gale 1990): a listed word that is far more frequent and one
slip away explains a rare or unlisted one better than chance does. Words made of known parts are explained first.
"""

import re
from collections.abc import Iterable
from functools import lru_cache

from qa.languages.compounds import (
    ADJECTIVE_ENDINGS,
    NEEDS_S,
    ends_compounds,
    is_explained,
    is_head,
    is_infinitive_of_no_verb,
    is_inflected,
    joins,
    parts,
)
from qa.languages.edits import (
    DROPPED,
    moved,
    other_letters,
    redoubled,
    slips,
    spelled_out,
    swapped,
    umlaut_forms,
    undoubled,
)
from qa.languages.guess import Guess, best, frequent
from qa.languages.misspellings import is_misspelling, meant_by_all
from qa.languages.near_compounds import compound_meant
from qa.languages.small_words import small_words
from qa.languages.wordlist import words
from qa.languages.words import frequencies, is_known, is_name, is_noun, may_be_slip, zipf

RARE, VERY_RARE = 3.4, 2.2  # a listed word above these is taken at its word, unless only its umlauts are missing
# How much more frequent (tenfold steps) the word meant must be when the other is listed too: wolllen 1.4, wollen 5.7; when
# that one is a noun, a name or not so very rare: niht 2.4, nicht 7.0.
GAP, FAR = 2.3, 3.2
UMLAUT_GAP = 1.9  # fuer 4.4, für 6.9; dafur 2.7, dafür 5.7; but Mueller 3.3, Müller 4.8
EXPLAINED_GAP = 3.9  # diessem 1.3, diesem 6.2, though „diessen“ is listed as well
# An unlisted compound that falls apart by chance (verlas-seen) loses to a word so much more frequent than its parts.
WEAK = 1.8
UNSURE = 1.5  # parts that explain a word only where nothing likelier is near: ein-zu-stelen
STRONG = 3.3  # parts this common are no chance, nor is a split of a very long word
SHORT, VERY_LONG = 8, 13
SMALL = 2.4  # a near miss this frequent is likelier than a noun in small letters
PLAIN = 3.0  # an umlaut form this frequent is what was meant
MADE_OF_PARTS = 2.0  # what an unlisted compound weighs
PART = 5  # a misspelt part of a compound must be longer, or chance finds one
COMMON_PART = 3.6  # what a short part of a compound and its neighbour must be: bby-wunsch, salmonellen-fäkle
COMPOUND_MEANT = 2.5  # how frequent a listed compound must be: Heckscheibe 2.8
SHORT_PART, LONG_PART = 7, 1.8  # chirugin is chirurgin, which is rare; hardly another word is near
# Slips so common that wordfreq lists them: musten 1.6 (mussten 4.9), russichen 2.4 (russischen 5.0).
MODALS = words("musste mussten konnte konnten sollte sollten wollte wollten")
ISCH = re.compile(r"(?<=\w{3})ich(?=e[nrms]?$)")
CERTAIN = 5.0  # what the word meant by a well-known misspelling weighs
UNLISTED = small_words("unlisted")
GRAPH = re.compile(r"(\w{3,}gra[fp]h?)(?:en|s)?")  # Tomograf, from Tomografie
LONG = 9  # letters from which a near miss is hardly chance
FREQUENT_LONG = 3.0  # how frequent a long word must be that differs in any letter


@lru_cache(maxsize=1 << 14)
def guesses(word: str, *, is_small: bool = False) -> tuple[Guess, ...]:
    """Return what may have been meant by a lower-case word, best first; empty when nothing is wrong with it.

    `is_small`: it was typed in small letters, so that no compound explains it that ends in a noun (problems-tische).

    >>> [guess.word for guess in guesses("wurdwn")], guesses("wurden"), guesses("raketenwerfer")
    (['wurden'], (), ())
    """
    frequency = zipf(word)
    if frequency:
        is_slip = may_be_slip(word) or is_misspelling(word if is_small else word.capitalize())
        return meant_by_listed(word) if is_slip else ()
    if word in UNLISTED:
        return ()
    if (device := GRAPH.fullmatch(word)) and is_known(device[1] + "ie"):
        return ()
    if right := meant_by_all(word):
        return (Guess(right, CERTAIN),)
    if found := _of_umlauts(word) or _of_umlauts_in_head(word):
        return found
    strength = explanation(word)
    if is_small and strength and not is_inflected(word) and (split := parts(word)) and is_noun(split[-1]):
        near = _ranked(word)
        if near and near[0].weight >= SMALL and not is_noun(near[0].word):
            return near
    if strength >= STRONG or (strength and len(word) > VERY_LONG):
        return _unlisted(word, spelled_out(word))
    near = _ranked(word)
    if strength:
        is_chance = bool(near) and near[0].weight - strength >= WEAK
        return near if is_chance else _unlisted(word, spelled_out(word))
    near = near or _unlisted(word, (*spelled_out(word), *undoubled(word)))
    found = near or _in_a_part(word) or _of_inflected(word) or _with_a_letter_moved(word)
    return found or (() if is_small else compound_meant(word))


@lru_cache(maxsize=1 << 12)
def with_another_letter(word: str) -> tuple[Guess, ...]:
    """Return the frequent words of which a long one that nothing explains has a single letter wrong, whatever letter that is.

    >>> [guess.word for guess in with_another_letter("sündenbook")]
    ['sündenbock']
    """
    if len(word) < LONG or zipf(word) or word in UNLISTED or explanation(word):
        return ()
    return frequent(other_letters(word), FREQUENT_LONG)


@lru_cache(maxsize=1 << 12)
def noun_meant(word: str) -> tuple[Guess, ...]:
    """Return the listed noun that a compound stands for whose last part is no noun, only letters inside it being wrong.

    >>> [guess.word for guess in noun_meant("heckschiebe")], noun_meant("heckscheibe")
    (['heckscheibe'], ())
    """
    split = parts(word)
    if len(word) < LONG or not split or is_noun(split[-1]) or is_inflected(word):
        return ()
    near = (guess for guess in _ranked(word) if is_noun(guess.word) and guess.weight >= COMPOUND_MEANT)
    return tuple(guess for guess in near if len(guess.word) == len(word) and guess.word[-2:] == word[-2:])


def _of_umlauts(word: str) -> tuple[Guess, ...]:
    """Return the common word that an unlisted one is without its umlauts: oeffentliches, Behorde."""
    return frequent(umlaut_forms(word), PLAIN)


def _of_umlauts_in_head(word: str) -> tuple[Guess, ...]:
    """Return what is meant by a compound whose last part lacks its umlaut, and is no word without it: Krankentragern."""
    *_rest, head = parts(word) or ("",)
    if len(head) <= PART or (zipf(head) and not may_be_slip(head)):
        return ()
    begin = word.removesuffix(head)
    return tuple(Guess(begin + guess.word, guess.weight) for guess in _of_umlauts(head)) if begin != word else ()


def explanation(word: str) -> float:
    """Return how well known parts explain an unlisted word: the frequency of the rarest part, 0.0 when nothing does."""
    if is_inflected(word):
        return STRONG if len(word) > SHORT else min(STRONG - 0.1, _commonest_form(word))
    if split := parts(word):
        return min(zipf(part) or MADE_OF_PARTS for part in split) - (1.0 if min(map(len, split)) <= 3 else 0.0)
    if not is_explained(word):
        return 0.0
    return UNSURE if is_infinitive_of_no_verb(word) else STRONG - 0.5


def _commonest_form(word: str) -> float:
    """Return how frequent the commonest form of a short adjective is: the forms of lezter are slips themselves (lezte 2.0)."""
    stems = [word[: -len(ending)] for ending in ADJECTIVE_ENDINGS if word.endswith(ending)]
    return max(frequencies(stem + ending for stem in stems for ending in ADJECTIVE_ENDINGS), default=STRONG) or STRONG


def meant_by_listed(word: str) -> tuple[Guess, ...]:
    """Return what is meant by a listed word: wordfreq's rare half holds slips too (deiser 1.4, dieser 6.0).

    `tools/build_words.py` asks it about every word, and the list keeps for which there is an answer (`may_be_slip`).
    """
    frequency = zipf(word)
    if right := meant_by_all(word):
        return (Guess(right, CERTAIN),)
    found = frequent(umlaut_forms(word), frequency + UMLAUT_GAP)
    if found or frequency > RARE:
        return found
    often = {*MODALS.intersection(redoubled(word)), ISCH.sub("isch", word)} - {word}
    if often and not is_noun(word) and (found := frequent(often, frequency + GAP)):
        return found
    if frequency > VERY_RARE or is_noun(word) or is_name(word):  # only the commonest slips: zusamen, nciht, wolllen
        return frequent((*undoubled(word), *swapped(word), *redoubled(word)), frequency + FAR)
    return best(_ranked(word), frequency + (EXPLAINED_GAP if is_explained(word) else GAP))


@lru_cache(maxsize=8)  # ranked first, then perhaps asked for inflected forms
def _slips(word: str) -> tuple[tuple[str, float], ...]:
    return tuple(slips(word))


@lru_cache(maxsize=1 << 10)
def _ranked(word: str) -> tuple[Guess, ...]:
    """Return the listed words one slip away that are frequent enough, best first."""
    floor = 1.5 if len(word) >= LONG else 1.8 if len(word) > 5 else 2.5 if len(word) > 4 else 4.0
    near = _slips(word)
    weights: dict[str, float] = {}
    for (form, cost), frequency in zip(near, frequencies(form for form, _cost in near), strict=True):
        if frequency - cost >= floor and form != word:
            weights[form] = max(weights.get(form, 0.0), frequency - cost)
    return best(weights.items(), floor)[:5]


def _unlisted(word: str, forms: Iterable[str]) -> tuple[Guess, ...]:
    """Return the first of the forms that is a rare word or made of known parts: bestueckbaren."""
    if len(word) < LONG:
        return ()
    return next(((Guess(form, MADE_OF_PARTS),) for form in forms if is_known(form) or is_explained(form)), ())


def _of_inflected(word: str) -> tuple[Guess, ...]:
    """Return an unlisted form of a listed word that is one slip away: nachhmend, nachahmend (listed is nachahmende)."""
    near = (form for form, cost in _slips(word) if cost <= DROPPED and is_inflected(form)) if len(word) >= LONG else ()
    return next(((Guess(form, MADE_OF_PARTS),) for form in near), ())


def _with_a_letter_moved(word: str) -> tuple[Guess, ...]:
    """Return the listed words of which a long one has a letter two places off: beschlaghnamte."""
    return frequent(moved(word), COMPOUND_MEANT) if len(word) > LONG else ()


def _in_a_part(word: str) -> tuple[Guess, ...]:
    """Return a compound one part of which is misspelt: umstiegs-pramie, hrunter-fuhr, bby-wunsch."""
    if len(word) < LONG:
        return ()
    for cut in range(len(word) - 3, 2, -1):
        head, tail = word[:cut], word[cut:]
        if (not is_known(tail) or may_be_slip(tail)) and is_head(head):
            meant = _part_meant(tail, head)
            # cards-ystems is card-systems, no lost s
            near = [
                head + guess.word for guess in meant if ends_compounds(guess.word) and guess.word != head[-1] + tail
            ]
        elif not is_known(head) or may_be_slip(head):  # planzen-fette
            near = [guess.word + tail for guess in _part_meant(head, tail) if joins(guess.word, tail)]
            near = near or [form + tail for form in (*_long_heads(head), *_linked_heads(head, tail)) if is_noun(tail)]
        else:
            continue
        if near:
            is_umlaut = near[0] in set(umlaut_forms(word))
            return (Guess(near[0], MADE_OF_PARTS if is_umlaut else MADE_OF_PARTS - 0.8),)
    return ()


def _part_meant(part: str, other: str) -> list[Guess]:
    """Return the word that a misspelt part of a compound may be; a short one must be common, and so must its neighbour."""
    is_short = len(part) <= PART
    if is_short and (len(part) < PART - 2 or zipf(other) < COMMON_PART):
        return []
    floor = COMMON_PART if is_short else LONG_PART if len(part) > SHORT_PART else PLAIN
    # card-systems: the link -s is no lost letter
    return [guess for guess in _ranked(part)[:1] if guess.weight >= floor and guess.word != part + "s"]


def _long_heads(part: str) -> list[str]:
    """Return the first part that a long one with a single letter for a double one stands for: apellations-kammer."""
    return [form for form in redoubled(part) if is_known(form) and is_head(form)] if len(part) >= LONG else []


def _linked_heads(part: str, tail: str) -> list[str]:
    """Return the nouns with their linking s that a first part nearly is: entbinungs-klinik."""
    if not part.endswith("s") or len(part) < LONG:
        return []
    return [f"{guess.word}s" for guess in _part_meant(part[:-1], tail) if NEEDS_S.fullmatch(guess.word)]
