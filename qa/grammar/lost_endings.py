"""Nouns that have lost a letter or two at their end and are no words any more: Siedlunge, Kilomet, Begin, Umweltgutachte."""

from collections.abc import Sequence
from functools import lru_cache

from qa.grammar.adjectives import PARTICIPLE, is_adjective, parted
from qa.languages.compounds import parts
from qa.languages.guess import Guess, best
from qa.languages.misspelt import GAP, LONG, MADE_OF_PARTS, PART, PLAIN, STRONG, UNLISTED, explanation
from qa.languages.words import frequencies, is_name, is_noun, zipf

# What a noun may have lost, and what that costs
ENDINGS = (("n", 0.6), ("e", 0.6), ("en", 1.0), ("er", 1.0), ("el", 1.2))
DOUBLED = ("n", "s", "l", "t")  # Begin, Kompromis
ENDED = 5  # letters that must be left


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
    floor = max(PLAIN - 0.5, zipf(word) + GAP if zipf(word) else 0.0)
    endings = (*ENDINGS, (word[-1], 0.8)) if word.endswith(DOUBLED) else ENDINGS
    forms = [(word + ending, cost) for ending, cost in endings]
    near = [
        (form, frequency - cost)
        for (form, cost), frequency in zip(forms, frequencies(form for form, _cost in forms), strict=True)
        if frequency - cost >= floor and is_noun(form) and (not is_name(form) or frequency > PLAIN + 1.0)
    ]
    if not near and (zipf(word) or len(word) < LONG):
        return ()
    split = parts(word)
    if split and is_noun(split[-1]):
        return ()
    if near or (not split and explanation(word)):
        return best(near, 0.0)
    for (form, _cost), (ending, _same) in zip(forms, endings, strict=True):
        rest = parts(form)
        if rest and is_noun(rest[-1][: -len(ending)]):  # Kohlenstoffsteuer
            return ()
        if rest and len(rest[-1]) > PART and is_noun(rest[-1]) and zipf(rest[-1]) >= STRONG:
            return (Guess(form, MADE_OF_PARTS),)
    return ()
