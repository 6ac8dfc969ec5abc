"""Dessen, deren, denen or dem behind nouns of which none has that gender or number: die Stadt, dessen Rat; der Mann, deren Sohn.

All nouns of the clause before the comma must be known, and the last of them stand right before it. Silent where two are joined
(der Vater und der Sohn, deren Haus), where a pronoun may be meant (alle, deren Haus), and about names.
"""

import re
from collections.abc import Iterator

from qa.grammar.misfit import Misfit
from qa.grammar.relative_pronouns import MEN, WOMEN
from qa.languages.lazy_pattern import lazily
from qa.languages.noun_case import Reading, readings
from qa.languages.wordlist import words
from qa.languages.words import is_noun

# What follows a relative pronoun, and no article
BEHIND = r"(?:in|im|am|an|auf|aus|bei|mit|nach|seit|sich|er|sie|man|wir|noch|bereits|jetzt|damals|dort|von|vom|zum|zur|während)\b"
CLAUSE = lazily(
    r"(?:^|[.!?:;]\s|[\n„»(])(?P<before>[A-ZÄÖÜ](?:[^,.;:!?–—„“”»«\"()\n]|„[^„“,.;:!?\n]*“)*[a-zäöüß]), "
    r"(?:(?P<preposition>in|mit|von|bei|nach|aus|an|auf|für|gegen|unter|über|durch|vor|wegen|trotz) )?"
    r"(?P<pronoun>dessen|deren|denen|der(?= (?:die|das|ein|eine|er|sie|es|man|wir|ich|sich)\b)"
    rf"|(?:die|das)(?= {BEHIND})|dem(?= (?:\d+|ein|eine|einer|er|sie|es|man|wir|ich|sich|zwei|drei|mehr|viele|seit)\b))"
    r"(?= [^.;:!?–—„“”»«\"()\n]{3,80}[,.])"
)
# Halyna Kowal aus Krywyj Rih, dessen Sohn: a town has no son
KIN = (
    "Sohn|Söhne|Tochter|Töchter|Mann|Frau|Ehemann|Ehefrau|Bruder|Brüder|Schwester|Schwestern|Mutter|Vater|Eltern|Kinder|Kind"
    "|Enkel|Neffe|Nichte|Großmutter|Großvater|Verlobter|Verlobte"
)
OF_RELATIVES = lazily(
    r"(?:^|(?<=[.!?:] )|(?<=[\n„]))(?P<name>[A-ZÄÖÜ][a-zäöüß]+)(?: [A-ZÄÖÜ][\w’-]+){1,2}"
    r"(?: (?:aus|von|in|bei) (?:der |dem )?(?:[A-ZÄÖÜ][\w’-]+ ?)+?)?, (?P<pronoun>dessen|deren) (?:[a-zäöüß]+ )?"
    rf"(?:{KIN})(?![\w-])",
    words="dessen|deren",
)
SHORT = 3  # letters of what opens a sentence: Es, Das, Die
NAME = re.compile(r"[A-ZÄÖÜ][\w’'-]*")
SMALL = re.compile(r"[a-zäöüß]+")
ONE = {Reading.MASCULINE, Reading.NEUTER, Reading.ACCUSATIVE, Reading.DATIVE, Reading.GENITIVE}
MANY = {Reading.PLURAL, Reading.DATIVE_PLURAL}
FITTING = {
    "die": MANY | {Reading.FEMININE},
    "das": {Reading.NEUTER, Reading.DATIVE, Reading.GENITIVE},
    "der": {Reading.FEMININE},
    "dessen": ONE,
    "dem": ONE,
    "deren": MANY | {Reading.FEMININE},
    "denen": MANY,
}
SHARED = words("und oder sowie sowohl weder als wie bzw statt")
PRONOUNS = {
    "dessen": words(
        "er ihn ihm es dies jemand jemanden niemand jeder einer einen einem keiner etwas nichts was wer derjenige"
    ),
    "deren": words(
        "sie ihr ihnen alle allen viele vielen einige einigen mehrere mehreren beide beiden eine einer keine diejenigen"
    ),
}


def unfit_relative_cases(text: str) -> Iterator[Misfit]:
    """Yield the pronouns, each with the noun before it.

    >>> [found.partner for found in unfit_relative_cases("Das ist die Stadt, dessen Rat am Montag zusammenkam.")]
    ['Stadt']
    """
    if ", d" not in text and " der " not in text:
        return
    yield from _of_relatives(text)
    for match in CLAUSE.finditer(text):
        pronoun, before = match["pronoun"], match["before"]
        is_date = text[match.start() - 1 : match.start()].isdigit()  # vom 1. Oktober
        if is_date or (pronoun == "der" and not match["preposition"]):
            continue
        names, small = NAME.findall(before), frozenset(SMALL.findall(before))
        if names and before.startswith(names[0]) and (len(names[0]) <= SHORT or not is_noun(names[0].lower())):
            names = names[1:]
        excuses = PRONOUNS["dessen" if pronoun in ("dessen", "dem") else "deren"]
        if not names or not before.endswith(names[-1]) or small & (SHARED | excuses):
            continue
        found = [readings(name) for name in names]
        if all(found) and all(reading.isdisjoint(FITTING[pronoun]) for reading in found):
            yield Misfit(names[-1], *match.span("pronoun"))


def _of_relatives(text: str) -> Iterator[Misfit]:
    """Yield the pronouns that take up a person of the other sex, whose relative is named."""
    for match in OF_RELATIVES.finditer(text):
        if match["name"] in (WOMEN if match["pronoun"] == "dessen" else MEN):
            yield Misfit(match["name"], *match.span("pronoun"))
