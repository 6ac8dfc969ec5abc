"""Which numbers the subject of a clause may have, told by the words that stand beside its verb.

No parser: a phrase begins with its preposition or article and ends with its noun. Whatever is not known for sure (a name that may
be a plural, an article far from its noun, two nouns joined, a quantity) may be a subject in either number.
"""

import re

from qa.grammar.adjectives import PARTICIPLE
from qa.grammar.noun_numbers import is_nominative, is_title, makes_plural, numbers_of
from qa.grammar.noun_places import ADJECTIVE, behind_names, noun_behind, whole_behind
from qa.grammar.subject_words import (
    BEHIND_MEASURE,
    COUNTS,
    DETERMINING,
    EACH,
    EITHER,
    GOVERNING,
    JOINING,
    MEASURING,
    NO_PREPOSITION,
    NOMINATIVES,
    OBLIQUE,
    OF_EITHER,
    OF_MANY,
    OF_ONE,
    ONE,
    PRONOUNS,
    TIME,
    WITHIN,
    at_head,
    is_measure,
    is_number,
    is_quantity,
)
from qa.grammar.subjects_found import Subjects
from qa.languages.noun_case import Reading, readings
from qa.languages.words import is_known

OF_WOMEN = ("der", "einer", "dieser", "seiner", "ihrer", "keiner", "unserer", "jeder")
AGED = re.compile(r"\d+-Jährige")
YEAR = re.compile(r"(?:19|20)\d\d")
LINKS = ("und", "oder", "sowie", "bis")
NEGATIONS = ("nicht", "kein", "keine", "keinen", "nie", "niemand", "nichts", "kaum")
SHORT = 5  # letters of a plural without an article that may be a name: Modi


def subjects(*parts: list[str], opens: bool = False, until: str = "") -> Subjects:
    """Return what may be the subject in the parts of a clause; `opens` says that the first word has its capital from its place.

    `until` names what ends the search: "may_be_one" or "may_be_many".

    >>> found = subjects(["Seit", "Mai"], ["die", "Brücke", "über", "den", "Fluss"], opens=True)
    >>> found.one, found.may_be_many
    ('die Brücke', False)
    """
    found = Subjects()
    for number, part in enumerate(parts):
        tokens = part
        if opens and part and not number:
            is_before_noun = len(part) > 1 and part[1][0].isupper()
            tokens = [at_head(part[0], is_before_noun=is_before_noun), *part[1:]]
            if part[0].islower() and not is_known(part[0]):  # adidas | meldet Verluste
                found.has_either()
        place, end = 0, len(tokens)
        while place < end:
            place = _read(tokens, place, found)
            if until and getattr(found, until):
                return found
    return found


def next_phrase(tokens: list[str], place: int) -> int:
    """Return where the phrase behind the one at a place begins.

    >>> next_phrase("in der Stadt den Brand".split(), 0)
    3
    """
    return _read(tokens, place, Subjects())


def _read(tokens: list[str], place: int, found: Subjects) -> int:
    """Note what the phrase at a place may be, and return where the next begins."""
    token = tokens[place]
    if token == "ein" and place == len(tokens) - 1:  # schlugen | ein
        return place + 1
    if token in GOVERNING:
        return _preposition(tokens, place, found)
    if token[0].isupper() and token not in ("Sie", "Du"):
        return _noun(tokens, place, place, "", found)
    if not token[0].isalnum():
        found.has_either()
    elif token in JOINING:
        if token != "und" or _joins(tokens, place):
            found.is_joined = found.may_be_many = True
    elif token in EITHER or token in ONE or is_number(token):
        return _determiner(tokens, place, found)
    elif token in ("mehr", "weniger"):
        if not place or tokens[place - 1] not in NEGATIONS:
            found.has_either()
    elif token == "selbst" and place and tokens[place - 1][0].isupper():  # die Gemeinde | selbst
        return place + 1
    elif token in OF_ONE or token in OF_EITHER or token in OF_MANY:
        _pronoun(tokens, place, found)
    elif not token.islower():  # iPhones, eBay
        found.has_either()
    return place + 1


def _joins(tokens: list[str], place: int) -> bool:
    """True for an „und“ that may join two subjects, Bund- und Land too; not und in der Stadt, gefiltert und geprüft."""
    behind = tokens[place + 1 :]
    if not behind or behind[0] in GOVERNING or behind[0] in OBLIQUE or behind[0] == "damit":
        return not behind
    return not (place and tokens[place - 1][0].islower() and PARTICIPLE.fullmatch(behind[0]) and len(behind) == 1)


def _pronoun(tokens: list[str], place: int, found: Subjects) -> None:
    token = tokens[place]
    if (token in PRONOUNS or token == "wir") and JOINING.isdisjoint(tokens[max(0, place - 1) : place + 2]):
        found.only = token if found.only in ("", token) else "er wir"
    if token in OF_ONE:
        found.note_one(token)
        found.may_be_many |= token == "alles"
    elif token in OF_EITHER:
        found.has_either()
    else:
        found.may_be_many = True


def _determiner(tokens: list[str], place: int, found: Subjects) -> int:
    """Note an article or a number with its noun, or without one."""
    token = tokens[place]
    if tokens[place + 1 : place + 2] == ["bis"] and is_number(token) and is_number((*tokens, "")[place + 2] or "?"):
        return place + 2  # 5000 bis | 7000 Menschen
    noun = noun_behind(tokens, place + 1)
    if YEAR.fullmatch(token):
        return place + 1
    whole = whole_behind(tokens, place) if is_number(token) else 0
    if whole:
        found.may_be_many = True
        found.many = found.many or " ".join(tokens[place:whole])
        return whole
    if token == "das" and noun and is_measure(tokens[noun]):  # das | drei Jahre
        found.note_one(token)
        return place + 1
    if noun and AGED.fullmatch(tokens[noun]) and token in ("der", "eine"):
        found.note_one(" ".join(tokens[place : noun + 1]))
        found.only = found.only or (found.one if token == "der" else "")
        return noun + 1
    if noun:
        return _noun(tokens, place, noun, token if token in EITHER or token in ONE else "+", found)
    if is_number(token):
        found.may_be_many = found.is_measured = True
    elif token == "ihr":
        pass  # a dative: Ihr | wurden Preise verliehen
    elif token not in ONE or tokens[place + 1 : place + 2] == ["paar"]:
        found.has_either()
    elif token not in OBLIQUE or (token == "eines" and tokens[place + 1 : place + 2] in (["davon"], ["von"], ["der"])):
        found.note_one(token)
    return place + 1


def _preposition(tokens: list[str], place: int, found: Subjects) -> int:
    """Return where the phrase behind a preposition ends; „über 200 Menschen“ may be a subject all the same."""
    token, following = tokens[place], tokens[place + 1] if place + 1 < len(tokens) else ""
    if token == "als" and place and tokens[place - 1] in ("mehr", "weniger", "nichts"):
        found.has_either()
        return place + 1 + (following in PRONOUNS)
    if following in NO_PREPOSITION:
        return place + 2
    if (token == "mit" and following in EITHER) or (token == "außer" and following in NOMINATIVES):
        return place + 1  # Das sind mit | die besten Werte; außer | sie haben Gründe
    amount = following
    if token == "bis" and place and tokens[place - 1] in GOVERNING:  # um bis zu vier Stunden
        amount = ""
    elif token in ("bis", "um", "an") and following in ("zu", "die") and place + 2 < len(tokens):
        amount = tokens[place + 2]
    elif token not in MEASURING:
        amount = ""
    if amount and is_number(amount):
        found.has_either()
    return _governed(tokens, place, found)


def _governed(tokens: list[str], place: int, found: Subjects) -> int:
    index, end = place + 1, len(tokens)
    while index < end and not tokens[index][0].isupper() and (tokens[index] not in GOVERNING or is_more(tokens, index)):
        small = tokens[index]
        if not (small in ONE or small in EITHER or small in WITHIN or is_number(small) or ADJECTIVE.fullmatch(small)):
            return index + (index == place + 1)  # seit gestern, von dort
        index += 1
    if index == end or tokens[index] in GOVERNING:
        return max(index, place + 1)
    noun, index = index, behind_names(tokens, index)
    found.may_be_one |= index > noun + 1  # seit Mai | Bondar
    if index + 1 < end and tokens[index] in LINKS:  # in Kyjiw und Odessa, in Kyjiw und in Odessa
        found.is_joined |= not tokens[index - 1].endswith("-")
        if tokens[index + 1] in DETERMINING:
            found.has_either()
        return index + 1 if tokens[index + 1] in GOVERNING else _governed(tokens, index, found)
    return index


def is_more(tokens: list[str], place: int) -> bool:
    """True for the „als“ of nach mehr | als vierstündiger Debatte."""
    return tokens[place] == "als" and tokens[place - 1] in ("mehr", "weniger")


def _noun(tokens: list[str], start: int, place: int, article: str, found: Subjects) -> int:
    """Note what a noun without a preposition may be, and return where its phrase ends."""
    noun = tokens[place].rpartition("-")[2] or tokens[place]
    end = behind_names(tokens, place)
    if article in OBLIQUE:
        return end
    phrase = " ".join(tokens[start:end])
    if article in EACH and TIME.fullmatch(noun):  # dass jede Woche | 2.490 Tenge abgebucht wurden
        found.has_either()
        return end
    if is_measure(noun):
        if end < len(tokens) and tokens[end] in BEHIND_MEASURE:
            found.is_measured |= tokens[end] == "vor"  # 27 Grad vor dem Haus
            return end + 1
        if article in ("+", "") and not is_quantity(noun):
            if end < len(tokens) and tokens[end][0].isupper():  # 230 Quadratkilometer | Wald
                found.may_be_many = True
            found.is_measured = True
            return end
    if article in OF_WOMEN and Reading.FEMININE in readings(noun) and Reading.MASCULINE not in readings(noun):
        return end  # der Flutwelle
    if is_quantity(noun):
        found.has_either()
    elif article and is_nominative(noun, article, is_first=not start):
        found.note_one(phrase)
        found.only = found.only or phrase
    elif not article and end > place + 1 and is_title(noun, tokens[place + 1 : end]):
        found.note_one(phrase)
    else:
        _note(found, noun, article, tokens[start], phrase)
        if not article and start and not found.may_be_many and tokens[start - 1][-1] == "e":
            found.may_be_many = makes_plural(tokens[start - 1], noun)
    return end


def _note(found: Subjects, noun: str, article: str, first: str, phrase: str) -> None:
    may_be_one, may_be_many, is_sure = numbers_of(noun, article)
    found.may_be_one |= may_be_one
    found.may_be_many |= may_be_many
    if may_be_one and not may_be_many:
        found.one = found.one or phrase
    is_many = is_sure and may_be_many and not may_be_one and not is_measure(noun)
    if is_many and (article or len(noun) > SHORT or not noun.isascii()):
        found.many = found.many or phrase
        is_bare = not article or first in COUNTS or first[0].isdigit()
        found.may_be_dative = is_bare and Reading.DATIVE_PLURAL in readings(noun)
