"""Where the noun of a phrase stands among words, and where the phrase ends: what belongs to it before and behind."""

import re

from qa.grammar.adjectives import is_adjective, parted
from qa.grammar.subject_words import EITHER, GOVERNING, MANY, ONE, is_measure
from qa.languages.noun_case import Reading, readings
from qa.languages.words import is_name

ADJECTIVE = re.compile(r"[a-zäöüß-]{3,}(?:e|en|er|es|em)|[a-zäöüß]+er")
PARTITIVE = ("der", "seiner", "ihrer", "dieser", "unserer")  # drei der Männer
REACH = 4  # adjectives before a noun


def noun_behind(tokens: list[str], place: int) -> int:
    """Return the place of the noun behind an article, 0 where something else than adjectives and figures comes first."""
    for index in range(place, min(len(tokens), place + REACH)):
        token = tokens[index]
        if token[0].isupper():
            following = tokens[index + 1 : index + 3]
            is_measured = index > place and tokens[index - 1][0].isdigit() and is_measure(token)
            if is_measured and len(following) > 1 and following[0].islower() and following[1][0].isupper():
                continue  # die 218 Meter lange Brücke
            if following[:1] and following[0][0].isupper() and is_capital_adjective(token, following[0]):
                continue
            return index
        if token in GOVERNING or token in ONE or (token in EITHER and token != "solche"):
            return 0
        if not (token[0].isdigit() or token in MANY or ADJECTIVE.fullmatch(token)):
            return 0
    return 0


def is_capital_adjective(word: str, noun: str) -> bool:
    """True for die Kyjiwer Polizei, der Internationale Währungsfonds.

    >>> is_capital_adjective("Kyjiwer", "Polizei"), is_capital_adjective("Lehrer", "Waffen")
    (True, False)
    """
    if not readings(noun) or is_name(noun):
        return False
    if word.endswith("er") and (is_name(word[:-2]) or is_name(word[:-1]) or not readings(word)):
        return True
    return word.endswith(("e", "en", "er", "es")) and not readings(word) and is_adjective(parted(word.lower())[0])


def whole_behind(tokens: list[str], place: int) -> int:
    """Return where „19 der 66 Partien“, „sieben von ihnen“ end, 0 for another number."""
    following = tokens[place + 1 : place + 3]
    if following[:1] == ["davon"]:
        return place + 2
    if following == ["von", "ihnen"]:
        return place + 3
    if following[:1] and following[0] in PARTITIVE:
        noun = noun_behind(tokens, place + 2)
        is_plural = noun and Reading.PLURAL in readings(tokens[noun]) and not is_measure(tokens[noun])
        return noun + 1 if is_plural else 0
    return 0


def _has_known_head(word: str) -> bool:
    """True for K.-o.-Tropfen, UN-Truppen; not for Al-Assad."""
    head = word.rpartition("-")[2]
    return head != word and head.istitle() and bool(readings(head)) and not is_name(head)


def behind_names(tokens: list[str], place: int) -> int:
    """Return where a noun ends with the names and figures that belong to it: Sprecher Iwan Bondar, Millionen Hrywnja."""
    for index in range(place + 1, len(tokens)):
        token, before = tokens[index], tokens[index - 1]
        if token[0].isdigit():
            belongs = bool(readings(before)) and not (index + 1 < len(tokens) and tokens[index + 1][0].isupper())
        elif token[0].isupper():
            is_sum = before in ("Millionen", "Million", "Milliarden", "Milliarde") and is_measure(token)
            belongs = is_sum or is_name(token) or not (readings(token) or _has_known_head(token))
        else:
            belongs = False
        if not belongs:
            return index
    return len(tokens)
