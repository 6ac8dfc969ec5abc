"""Nouns that have lost a letter or two at their end and are no words any more: Siedlunge, Kilomet, Begin, Umweltgutachte."""

from collections.abc import Sequence
from functools import lru_cache

from qa.grammar.adjectives import PARTICIPLE, is_adjective, parted
from qa.languages.compounds import SHORTEST, parts
from qa.languages.guess import Guess, best
from qa.languages.misspelt import GAP, LONG, MADE_OF_PARTS, PART, PLAIN, STRONG, UNLISTED, explanation
from qa.languages.words import frequencies, is_name, is_noun, zipf

# What a noun may have lost, and what that costs
ENDINGS = (("n", 0.6), ("e", 0.6), ("en", 1.0), ("er", 1.0), ("el", 1.2))
DOUBLED = ("n", "s", "l", "t")  # Begin, Kompromis
ENDED = 5  # letters that must be left
FREQUENT = 4.0  # no noun of six letters is more frequent by `GAP` than a word above this


def may_lack_ending(word: str) -> bool:
    """True for a word of which `nouns_meant` may know a longer one; asks little, and says no to most.

    >>> may_lack_ending("Kilomet"), may_lack_ending("Kilometer"), may_lack_ending("Der")
    (True, False, False)
    """
    word = word.lower()
    if len(word) < ENDED or zipf(word) > FREQUENT or is_noun(word) or is_name(word) or word in UNLISTED:
        return False
    return (not zipf(word) and len(word) >= LONG) or bool(_near(word))


@lru_cache(maxsize=1 << 14)
def nouns_meant(word: str) -> Sequence[Guess]:
    """Return the nouns that are a letter or two longer than a word that is none, and no adjective (das Gute).

    >>> [guess.word for guess in nouns_meant("Kilomet")], nouns_meant("Gute")
    (['kilometer'], ())
    """
    word = word.lower()
    if is_noun(word) or is_name(word) or not (found := without_its_ending(word)):
        return ()
    stem = parted(word)[0]
    is_like_adjective = word.endswith(("e", "en", "er", "es", "em")) and (
        is_adjective(stem) or (PARTICIPLE.fullmatch(stem) is not None and not word.endswith("ende"))
    )
    return () if is_like_adjective else found


@lru_cache(maxsize=1 << 12)
def without_its_ending(word: str) -> tuple[Guess, ...]:
    """Return the noun that a lower-case word is without its last letter or two, when it is none: Pumpstatio, Septemb, Begin.

    >>> [guess.word for guess in without_its_ending("kilomet")], without_its_ending("kilometer")
    (['kilometer'], ())
    """
    if len(word) < ENDED or is_noun(word) or is_name(word) or word in UNLISTED:
        return ()
    near = _near(word)
    if not near and (zipf(word) or len(word) < LONG):
        return ()
    split = parts(word)
    if (split and is_noun(split[-1])) or not (near or _may_be_compound(word)):
        return ()
    if near or (not split and explanation(word)):
        return best(near, 0.0)
    for ending, _cost in _endings(word):
        form = word + ending
        rest = parts(form)
        if rest and is_noun(rest[-1][: -len(ending)]):  # Kohlenstoffsteuer
            return ()
        if rest and len(rest[-1]) > PART and is_noun(rest[-1]) and zipf(rest[-1]) >= STRONG:
            return (Guess(form, MADE_OF_PARTS),)
    return ()


def _endings(word: str) -> Sequence[tuple[str, float]]:
    return (*ENDINGS, (word[-1], 0.8)) if word.endswith(DOUBLED) else ENDINGS


def _near(word: str) -> list[tuple[str, float]]:
    """Return the listed nouns that are longer by an ending and frequent enough, and what they weigh."""
    floor = max(PLAIN - 0.5, zipf(word) + GAP if zipf(word) else 0.0)
    forms = [(word + ending, cost) for ending, cost in _endings(word)]
    return [
        (form, frequency - cost)
        for (form, cost), frequency in zip(forms, frequencies(form for form, _cost in forms), strict=True)
        if frequency - cost >= floor and is_noun(form) and (not is_name(form) or frequency > PLAIN + 1.0)
    ]


def _may_be_compound(word: str) -> bool:
    """True where the word, with an ending, has a common noun at its end; to part it with each takes many times as long."""
    tails = [
        word[cut:] + ending
        for ending, _cost in _endings(word)
        for cut in range(SHORTEST, len(word) + len(ending) - PART)
    ]
    return any(frequency >= STRONG and is_noun(tail) for tail, frequency in zip(tails, frequencies(tails), strict=True))
