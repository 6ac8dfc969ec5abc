"""A relative pronoun of another gender than all that stands before it: Wira Koval ist zu sehen, der nach Kyjiw zurückgekehrt ist.

Only where the pronoun is the subject (an intransitive verb, and nothing else that may be one), and where every noun and name of
the clause before the comma is known to have another gender; women and men by the given names below.
"""

import re
from collections.abc import Iterator

from qa.grammar.misfit import Misfit
from qa.grammar.number_subjects import INTRANSITIVE, WENT, has_no_subject
from qa.languages.lazy_pattern import lazily
from qa.languages.noun_case import Reading, readings
from qa.languages.wordlist import words
from qa.languages.words import is_known, is_noun

WOMEN = words(
    "Wira Vera Wera Olha Olga Anna Hanna Natalija Natalia Natalja Iryna Irina Oksana Tetjana Tatjana Julija Julia Marija Maria"
    " Swetlana Switlana Ludmila Ljudmila Ljudmyla Halyna Galina Nadija Nadeschda Jelena Elena Olena Kateryna Jekaterina Viktorija"
    " Viktoria Darja Daryna Sofija Sofia Anastasia Anastassija Larissa Larysa Walentyna Valentina Walentina Inna Alla Polina"
    " Marina Maryna Jaroslawa Lessja Solomija Ljubow Xenia Ksenia Jana Lidija Raissa Tamara Sinaida"
)
MEN = words(
    "Iwan Ivan Serhij Sergej Sergei Oleksandr Alexander Alexandr Wolodymyr Wladimir Mykola Nikolai Nikolaj Andrij Andrej"
    " Andrei Petro Pjotr Dmytro Dmitri Dmitrij Oleh Oleg Ihor Igor Wiktor Viktor Jurij Juri Pawlo Pawel Roman Maksym Maxim Denys"
    " Denis Bohdan Taras Ruslan Wassyl Wassili Michail Mychajlo Olexij Oleksij Alexej Alexei Jewhen Jewgeni Artem Artjom Kyrylo"
    " Kirill Stepan Hryhorij Grigori Anatolij Anatoli Witalij Vitali Waleri Walerij Konstantin Boris Borys Rostyslaw Peter Thomas"
)
CLAUSE = lazily(
    r", (?P<pronoun>der|die) (?P<middle>(?:[^,.;:!?–—„“”»«\"()\n]*? )?)"
    rf"(?:(?:{WENT}) (?:ist|war|sei)|(?:{INTRANSITIVE}) (?:hat|hatte|habe)|lebt|lebte|wohnt|arbeitet"
    r"|arbeitete|stammt|starb)(?=[.,;!?])"
)
SENTENCE = re.compile(r"(?:^|[.!?:]\s|[\n„»])(?P<before>[^,.;:!?–—„“”»«\"()\n]+)$")
REACH = 200  # characters
NAME = re.compile(r"[A-ZÄÖÜ][\w’'-]+")


def unfit_relatives(text: str) -> Iterator[Misfit]:
    """Yield the pronouns, each with the last name or noun before it.

    >>> [found.partner for found in unfit_relatives("Dort spielt Wira Koval, der aus Polen zurückgekehrt ist.")]
    ['Koval']
    """
    if ", der " in text or ", die " in text:
        for match in CLAUSE.finditer(text):
            sentence = SENTENCE.search(text, max(0, match.start() - REACH), match.start())
            names = _names(sentence["before"]) if sentence else []
            if names and has_no_subject(match["middle"]) and _none_fits(names, match["pronoun"]):
                yield Misfit(names[-1], *match.span("pronoun"))


def _names(before: str) -> list[str]:
    """Return nouns and names, less a first word that only begins the sentence."""
    found = [(match.start(), match[0]) for match in NAME.finditer(before)]
    first = len(before) - len(before.lstrip())
    return [word for start, word in found if start != first or not is_known(word.lower()) or is_noun(word.lower())]


def _none_fits(names: list[str], pronoun: str) -> bool:
    """True where each is known to have another gender, a surname that of the given name before it, and a person is among them."""
    right, wrong = (WOMEN, MEN) if pronoun == "der" else (MEN, WOMEN)
    if wrong & set(names) or not right & set(names[-2:]):
        return False
    fitting = {Reading.MASCULINE} if pronoun == "der" else {Reading.FEMININE, Reading.PLURAL}
    for before, name in zip(["", *names], names, strict=False):
        if name in right or before in right:
            continue
        found = readings(name)
        if (not found and not (pronoun == "der" and name.endswith("a"))) or not found.isdisjoint(fitting):
            return False
    return True
