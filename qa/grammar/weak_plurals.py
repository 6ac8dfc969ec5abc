"""A plural without an article whose adjective has the ending that an article asks for: Russischen Streitkräfte rücken vor.

At the head of a sentence, behind a finite verb (wurden schweren Schäden gemeldet), or behind the bare nouns that open a sentence,
where it ought to be a genitive (Blätter und Triebe befallenen Bäume); only nouns that are no dative.
"""

from collections.abc import Iterator

from qa.grammar.adjectives import NO_ADJECTIVES, PARTICIPLE, has_attribute
from qa.grammar.bare_plurals import PLAIN_PLURALS
from qa.grammar.clause_marks import begins_sentence
from qa.grammar.determined_nouns import is_attributive
from qa.grammar.determiner_phrases import DETERMINERS, SPACES, Phrase
from qa.grammar.finite_runs import VERBS
from qa.grammar.misfit import Misfit
from qa.languages.noun_case import is_mostly_noun
from qa.languages.tokens import Word, spelled_in, words_of
from qa.languages.verb_number import verb_number
from qa.languages.wordlist import words
from qa.languages.words import is_name

# Beside these, the plural may be what somebody is given, or is no object
NO_ADJECTIVES_HERE = (
    NO_ADJECTIVES
    | DETERMINERS
    | words("meisten anderen beiden ersten letzten sämtlichen irgendwelchen deinen euren diejenigen dieselben")
)


SHORTEST = 5  # letters of such an adjective


def weak_plurals(text: str) -> Iterator[Misfit]:
    """Yield the adjectives, each with its noun.

    >>> [found.partner for found in weak_plurals("Russischen Angriffe gehen weiter. Es wurden schweren Schäden gemeldet.")]
    ['Angriffe']
    """
    spelled = spelled_in(text)
    places = [place for place, word in enumerate(spelled[:-1]) if word[-2:] == "en" and len(word) >= SHORTEST]
    nouns = PLAIN_PLURALS(frozenset(spelled[place + 1] for place in places))
    if not nouns:
        return
    found = words_of(text)
    for place in [place for place in places if spelled[place + 1] in nouns]:
        adjective, noun = found[place : place + 2]
        is_beside = text[adjective.end : noun.start] in SPACES and _may_open(found, place, text)
        if is_beside and _is_weak(adjective.text.lower()):
            phrase = Phrase(place, "", adjective.text, noun.text, adjective.start, noun.end)
            is_part = text[noun.end : noun.end + 1] == "-" or phrase.goes_on(text)
            if not is_part and not has_attribute(text, noun.end):
                yield Misfit(noun.text, adjective.start, adjective.end)


def _may_open(found: tuple[Word, ...], place: int, text: str) -> bool:
    """True for a word at the head of a sentence, behind a finite verb, or behind the bare nouns that open a sentence."""
    word = found[place]
    if word.text[0].isupper():
        return begins_sentence(text, word.start)
    before = found[place - 1] if place else None
    is_beside = before is not None and text[before.end : word.start] in SPACES
    if before is None or not is_beside:
        return False
    may_be_verb = word.text.endswith("ten")  # Soldaten verletzten Kinder
    return _is_verb(before.text) or (not may_be_verb and _are_bare_nouns(found, place - 1, text))


def _are_bare_nouns(found: tuple[Word, ...], place: int, text: str) -> bool:
    """True for the „Triebe“ of „Blätter und Triebe“ at the head of a sentence: nothing before them claims the adjective."""
    while place >= 0 and _is_bare_noun(found[place].text):
        if begins_sentence(text, found[place].start):
            return True
        place -= 2 if place > 1 and found[place - 1].text in ("und", "oder", "sowie") else place + 1
    return False


def _is_bare_noun(word: str) -> bool:
    return word not in DETERMINERS and word.istitle() and is_mostly_noun(word.lower()) and not is_name(word.lower())


def _is_verb(word: str) -> bool:
    """True for a verb that is no participle before its noun: wurden, meldete; not gesetzten, weiß."""
    return (word in VERBS or verb_number(word) == "singular") and word != "weiß"


def _is_weak(adjective: str) -> bool:
    """True for „russischen“, which cannot stand before such a plural without an article."""
    is_participle = adjective.endswith("enen") and PARTICIPLE.fullmatch(adjective[:-2]) is not None  # befallenen
    return adjective not in NO_ADJECTIVES_HERE and (is_attributive(adjective) or is_participle)
