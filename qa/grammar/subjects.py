"""May a clause, or the rest of one, hold a subject? Nouns behind a preposition are none."""

import re

from qa.languages.lazy_pattern import lazily
from qa.languages.wordlist import words

CLAUSE = re.compile(r"[^,.;:!?–—\n\"„“»«()]*")
TOKEN = re.compile(r"[\w-]+")
NO_PREPOSITION = lazily(
    r"\b(?:vor allem|unter anderem|nach wie vor|bei weitem|vor kurzem|seit langem|zu(?= [a-zäöüß]+en\b))"
)
PREPOSITIONS = words(
    "in an am im ins auf bei beim mit von vom zu zum zur für gegen aus nach seit unter über vor durch um ohne wegen laut bis ab"
    " zwischen trotz während hinter neben gegenüber"
)
TIMES = words("heute gestern jetzt dahin dato")
# Besides nouns, these may be the subject that is looked for, or share it.
MAY_BE_SUBJECT = words(
    "er sie es man ich wir ihr du das dies was wer der die den des ein eine einen alle alles viele vieles einige mehrere manche"
    " andere beide wenige niemand nichts jemand jeder jede jedes keiner keine welche solche diese dieser dieses jene zahlreiche"
    " tausende hunderte dutzende etliche zwei drei vier fünf sechs sieben acht neun zehn elf zwölf mindestens rund etwa und"
    " sowie oder sowohl"
)


def may_have_subject(clause: str) -> bool:
    """True where a word of the clause may be its subject: any noun without a preposition before it, any pronoun.

    >>> may_have_subject("am Montag die Polizei"), may_have_subject("am Montag in Kyjiw mit")
    (True, False)
    """
    is_governed = False
    for word in TOKEN.findall(NO_PREPOSITION.sub("", clause)):
        if word in PREPOSITIONS:
            is_governed = True
        elif word[0].isupper() or word[0].isdigit():
            if not is_governed:
                return True
            is_governed = False
        elif word in TIMES:  # bis heute | niemand
            is_governed = False
        elif word in MAY_BE_SUBJECT and not is_governed:
            return True
    return False
