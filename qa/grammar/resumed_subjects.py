"""A subject taken up again by a pronoun: Die Brücke, die über den Fluss führt, | sie wurde gesprengt.

Told at the head of a sentence that such a clause with one relative pronoun follows; behind a verb of saying the pronoun opens
what is said (Der Mann, der sagte, er sei krank, …).
"""

import re
from collections.abc import Iterator

from qa.grammar.finite_pairs import is_certain
from qa.grammar.misfit import Misfit
from qa.languages.lazy_pattern import lazily
from qa.languages.quotation import SPEECH
from qa.languages.verb_number import verb_number

PRONOUNS = {"der": "er", "die": "sie", "das": "es", "dieser": "er", "diese": "sie", "dieses": "es"}
RESUMED = lazily(
    r"(?:^|(?<=[.!?:;] )|(?<=\n))(?P<article>Der|Die|Das|Dieser|Diese|Dieses) (?:[a-zäöüß]+en? )?(?P<noun>[A-ZÄÖÜ][a-zäöüß]+)"
    r"(?: (?:in|aus|von|auf|im|am) (?:(?:der|dem|den) )?[A-ZÄÖÜ][a-zäöüß]+)?, (?:der|die|das|den|dem|deren|dessen)"
    r" (?P<clause>[^,.;:!?–—„“”»«\"()\n]+), (?P<pronoun>er|sie|es) (?P<verb>[a-zäöüß]{3,})(?! und\b)(?P<rest>[^.!?\n]*)"
)
REPORTED = re.compile(r"(?:sei|seien|habe|werde|könne|müsse|solle|wolle)")


def resumed_subjects(text: str) -> Iterator[Misfit]:
    """Yield the pronouns, each with the noun that it repeats.

    >>> text = "Die Brücke, die über den Fluss führt, sie wurde gesprengt."
    >>> [(text[found.start : found.end], found.partner) for found in resumed_subjects(text)]
    [('sie', 'Brücke')]
    """
    for match in RESUMED.finditer(text):
        verb, told = match["verb"], match["clause"].split()
        is_said = not SPEECH.isdisjoint(told) or REPORTED.fullmatch(verb) is not None or "," in match["rest"]
        is_same = PRONOUNS[match["article"].lower()] == match["pronoun"]
        if is_same and not is_said and (is_certain(verb) or verb_number(verb)):
            yield Misfit(match["noun"], *match.span("pronoun"))
