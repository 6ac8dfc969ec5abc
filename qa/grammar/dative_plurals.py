"""A plural with the -n of the dative where its preposition takes the accusative: für drei Tagen, Preise für Lebensmitteln.

And the plural that a superlative picks one from: einer der wichtigsten Frage(n).
"""

import re
from collections.abc import Iterator

from qa.grammar.misfit import Misfit
from qa.languages.lazy_pattern import lazily
from qa.languages.noun_case import Reading, readings
from qa.languages.verb_number import is_infinitive
from qa.languages.words import is_name

PREPOSITIONS = "für|gegen|durch|ohne|um"
NUMBER = (
    r"(?:\d[\d.,]*|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|hundert|tausend|mehrere|einige|viele|wenige"
    r"|weitere|alle)"
)
GOVERNED = lazily(
    rf"(?<![\w-])(?P<preposition>(?i:{PREPOSITIONS})) (?:(?:rund|etwa|fast|knapp|mindestens|bis zu|mehr als) )?"
    rf"(?P<number>{NUMBER} )?(?:[a-zäöüß]{{3,}}e )?(?P<noun>[A-ZÄÖÜ][a-zäöüß]{{2,}}n)(?![\w-])",
    words="|".join((PREPOSITIONS, PREPOSITIONS.title())),
)
PICKED = lazily(
    r"(?<![\w-])(?P<preposition>(?i:einer|eine|eines|einem|einen)) der (?:[a-zäöüß]+ )?[a-zäöüß]{3,}sten"
    r" (?P<noun>[A-ZÄÖÜ][a-zäöüß]{2,})(?![\w-])(?! [A-ZÄÖÜ])"
)
# um Übersetzern zu helfen; durch Aufrufen
APART = re.compile(r"(?i:durch [A-ZÄÖÜ]|(?:um|ohne)\b[^,.;:!?\n]* (?:zu [a-zäöüß]+n|[a-zäöüß]+zu[a-zäöüß]+n)\b)")
PLURALS = frozenset({Reading.PLURAL, Reading.DATIVE_PLURAL})


def misplaced_plurals(text: str) -> Iterator[Misfit]:
    """Yield the nouns, each with the word that asks for another form.

    >>> text = "Das Wasser reicht für drei Tagen. Das ist eine der wichtigsten Frage, für Kinder."
    >>> [(text[found.start : found.end], found.partner) for found in misplaced_plurals(text)]
    [('Tagen', 'für'), ('Frage', 'eine')]
    """
    for match in GOVERNED.finditer(text):
        noun = match["noun"].lower()
        is_plural = readings(noun) == {Reading.DATIVE_PLURAL} and not is_name(noun)
        is_plural = is_plural and (bool(match["number"]) or not is_infinitive(noun))
        may_be_apart = not match["number"] and APART.match(text, match.start()) is not None
        if is_plural and not may_be_apart and not text[: match.start()].endswith(("oder ", "und ")):
            yield Misfit(match["preposition"], *match.span("noun"))
    for match in PICKED.finditer(text) if "sten " in text else ():
        found = readings(match["noun"])
        if found and not found & PLURALS and not is_name(match["noun"].lower()):
            yield Misfit(match["preposition"], *match.span("noun"))
