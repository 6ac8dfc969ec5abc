"""A plural without an article whose adjective has the ending that an article asks for: Russischen Streitkräfte rücken vor.

At the head of a sentence, or behind a finite verb (wurden schweren Schäden gemeldet); only nouns that are no dative.
"""

from collections.abc import Iterator
from functools import lru_cache

from qa.grammar.adjectives import NO_ADJECTIVES, has_attribute
from qa.grammar.clause_marks import begins_sentence
from qa.grammar.determined_nouns import adjectival_ending, is_attributive, is_judged, is_like_adjective
from qa.grammar.determiner_phrases import DETERMINERS, SPACES, Phrase
from qa.grammar.finite_runs import VERBS
from qa.grammar.misfit import Misfit
from qa.languages.noun_case import Reading, readings
from qa.languages.tokens import spelled_in, words_of
from qa.languages.verb_number import verb_number
from qa.languages.wordlist import words

OF_PLURALS = frozenset({Reading.PLURAL, Reading.DATIVE})
# Beside these, the plural may be what somebody is given, or is no object
NO_ADJECTIVES_HERE = (
    NO_ADJECTIVES
    | DETERMINERS
    | words("meisten anderen beiden ersten letzten sämtlichen irgendwelchen deinen euren diejenigen dieselben")
)


def weak_plurals(text: str) -> Iterator[Misfit]:
    """Yield the adjectives, each with its noun.

    >>> [found.partner for found in weak_plurals("Russischen Angriffe gehen weiter. Es wurden schweren Schäden gemeldet.")]
    ['Angriffe']
    """
    found = words_of(text)
    for place in [place for place, word in enumerate(spelled_in(text)[:-1]) if word.endswith("en")]:
        adjective, noun = found[place : place + 2]
        if (
            not noun.text[0].isupper()
            or text[adjective.end : noun.start] not in SPACES
            or not _is_weak(adjective.text, noun.text)
        ):
            continue
        before = found[place - 1] if place else None
        opens = adjective.text[0].isupper() and begins_sentence(text, adjective.start)
        is_behind = before is not None and text[before.end : adjective.start] in SPACES and _is_verb(before.text)
        phrase = Phrase(place, "", adjective.text, noun.text, adjective.start, noun.end)
        is_whole = (
            text[noun.end : noun.end + 1] != "-" and not phrase.goes_on(text) and not has_attribute(text, noun.end)
        )
        if (opens or (is_behind and adjective.text.islower())) and is_whole:
            yield Misfit(noun.text, adjective.start, adjective.end)


def _is_verb(word: str) -> bool:
    """True for a verb that is no participle before its noun: wurden, meldete; not gesetzten, weiß."""
    return (word in VERBS or verb_number(word) == "singular") and word != "weiß"


@lru_cache(maxsize=1 << 13)
def _is_weak(adjective: str, noun: str) -> bool:
    """True for „russischen Angriffe“, which cannot stand without an article."""
    low, known = adjective.lower(), readings(noun)
    if Reading.PLURAL not in known or not known <= OF_PLURALS or low in NO_ADJECTIVES_HERE or not noun[1:].islower():
        return False
    small = noun.lower()
    is_noun = is_judged(noun, is_described=True) and not adjectival_ending(small) and not is_like_adjective(small)
    return is_noun and is_attributive(low)
