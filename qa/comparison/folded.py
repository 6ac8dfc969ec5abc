"""Was a source sentence folded into the German sentence next to it?

Desks condense: „Dritter wurde der Sänger, der keine Empfehlung abgab“ stands for two sentences. Such a German sentence says
more than its own source does: words, numbers or a negation that the other sentence accounts for, and it is too long.
The other way round, a German sentence without a source may be the half that was cut off its neighbour.
"""

from collections.abc import Hashable
from fractions import Fraction
from math import log

from qa.comparison.figures.fact import Fact
from qa.comparison.figures.figures import number_facts
from qa.comparison.figures.rounding import is_rounded
from qa.comparison.words.rendered import WORD, share_left_said, share_of_rest_said
from qa.languages.negation import denials, german_denials

GERMAN_IS_LONGER = 1.1  # characters of German for one of Ukrainian or Russian, in news
CONDENSED = 0.5  # … and what a sentence keeps that became a clause or a phrase
# How much the witnesses count, and the least they must sum up to. Of 78 folded sentences in articles condensed by hand, 77
# reach it, and 9 of 720 that were left out.
WORDS, FIGURES, NAMES, NEGATION = 0.6, 0.3, 0.3, 0.2
LEAST = 0.25
LEAST_OF_ADDED = 0.15  # none of 420 added sentences reaches it
# Further off chance has the whole article to choose from, so more is asked, and length counts little. Of 87 sentences that were
# merged with another one and moved 83 reach it, and none of 124 that were left out; of halves 28 in 39, none of 118 added.
LEAST_FURTHER_OFF, LONGEST_FURTHER_OFF = 0.4, 0.2
LEAST_OF_ADDED_FURTHER_OFF = 0.25
TOO_SHORT = -0.1  # natural logarithm
LARGEST_GROUP = 12
CONSONANTS = 4


def is_folded(text: str, source: str, german: str, language: str) -> bool:
    """True when the German, which renders `source`, seems to say the sentence `text` as well.

    Length alone does not prove it: a free translation may be long.
    """
    met = _met(text, source, german, language)
    return max(met) > 0 and sum(met) + _length(text, source, german) >= LEAST


def is_folded_further_off(text: str, source: str, german: str, language: str) -> bool:
    """True when the German, which renders `source` in another part of the article, seems to say the sentence `text` as well."""
    met = _met(text, source, german, language)
    length = min(_length(text, source, german), LONGEST_FURTHER_OFF)
    return max(met) > 0 and sum(met) + length >= LEAST_FURTHER_OFF


def is_unsaid(text: str, source: str, german: str, language: str) -> bool:
    """True when the German, which renders `source`, meets nothing of `text` and is too short to hold both."""
    return max(_met(text, source, german, language)) <= 0 and _length(text, source, german) <= TOO_SHORT


def is_split_off(text: str, source: str, german: str, language: str, least: float = LEAST_OF_ADDED) -> bool:
    """True when the added German sentence `text` seems to say what the German of its neighbour leaves of `source`."""
    figures = FIGURES if says_value_left(text, source, german, language) else 0.0
    words = WORDS * share_left_said(source, german, text, language)
    length = min(0.0, misfit(len(source), german) - misfit(len(source), german + text))
    return words + figures + length >= least


def says_value_left(text: str, source: str, german: str, language: str) -> bool:
    """True when the German `text` has a number of `source` that `german` leaves, perhaps rounded: knapp fünf for 4,9 Mio."""
    told, mine = values(german, "de"), list(number_facts(text, "de"))
    left = [
        fact
        for fact in number_facts(source, language)
        if fact.key not in told and not (fact.what and fact.what.is_weak)
    ]
    keys = {fact.key for fact in mine if not (fact.what and fact.what.is_weak)}
    return any(fact.key in keys or any(_is_rounded(own, fact, text) for own in mine) for fact in left)


def _is_rounded(mine: Fact, theirs: Fact, text: str) -> bool:
    return mine.what is not None and theirs.what is not None and is_rounded(mine, theirs, text)


def values(text: str, language: str) -> set[Hashable]:
    """Return what the numbers of a text are worth, without „ein“ and „eine“."""
    return {fact.key for fact in number_facts(text, language) if not (fact.what and fact.what.is_weak)}


def misfit(source: float, german: str) -> float:
    """Return how far the length of a German text is from what `source` characters make in news; 0 is a perfect fit."""
    return abs(log(len(german) / (source * GERMAN_IS_LONGER)))


def _met(text: str, source: str, german: str, language: str) -> tuple[float, ...]:
    sides = text, source, german, language
    return _words(*sides), _negation(*sides), _figures(*sides), _names(text, source, german)


def _words(text: str, source: str, german: str, language: str) -> float:
    return WORDS * share_of_rest_said(text, source, german, language)


def _length(text: str, source: str, german: str) -> float:
    return misfit(len(source), german) - misfit(len(source) + CONDENSED * len(text), german)


def _figures(text: str, source: str, german: str, language: str) -> float:
    """Numbers count as met, too, when the German has one more: «остальные три», als Einzige von vier."""
    wanted = values(text, language)
    if not wanted:
        return 0.0
    groups = {value + 1 for value in wanted if isinstance(value, Fraction) and value <= LARGEST_GROUP}
    return FIGURES if (wanted | groups) & (values(german, "de") - values(source, language)) else -FIGURES


def _names(text: str, source: str, german: str) -> float:
    names = sounds(text)
    there, own = (_sounds(*WORD.findall(side)) for side in (german, source))
    return NAMES if names & there - own else 0.0


def sounds(text: str) -> set[str]:
    """Return the consonants of the words with a capital, the first word left out."""
    return {key for word in WORD.findall(text)[1:] if word[0].isupper() for key in _sounds(word)}


def _sounds(*words: str) -> set[str]:
    """Return the consonants of the words, where there are enough of them to tell a name by."""
    from qa.alignment.cognates import skeletons  # an article without a source needs none

    return {key for word in words for key in skeletons(word) if len(key) >= CONSONANTS}


def _negation(text: str, source: str, german: str, language: str) -> float:
    is_new = bool(german_denials(german)) and not denials(source, language)
    return NEGATION if is_new and denials(text, language) else 0.0
