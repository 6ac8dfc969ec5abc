"""The finite verb behind the subject that opens a sentence, whatever describes that: genitives, places, an apposition.

Der Anteil der Europäischen Union | sank; Die Gemeinde selbst | musste; Die Einnahmen aus dem Verkauf, 3.000 Euro, | gingen.
"""

import re

from qa.documents import Span
from qa.grammar.plain_phrases import KNOWN, PREPOSITIONS, is_plain
from qa.languages.lazy_pattern import lazily
from qa.languages.verb_number import verb_number
from qa.languages.wordlist import words

STOP = re.compile(r"[.;:!?–—()„“”»«\"\n]")
SMALL = re.compile(r"(?<= )[a-zäöüß]{3,}(?=[ ,]|$)")
REACH = 160  # characters
OPENS = (PREPOSITIONS - words("mit neben außer samt als")) | words("der des")
SHARED = words("und oder sowie bis als wie statt sondern mit samt")
# No object stands beside these: Die Partie dauerte zwei Stunden.
INTRANSITIVE = words(
    "dauerte dauerten ging gingen kam kamen stieg stiegen sank sanken fiel fielen wuchs wuchsen starb starben lag lagen stand"
    " standen begann begannen endete endeten betrug betrugen kostete kosteten scheiterte scheiterten fuhr fuhren"
)
PERIODS = lazily(
    r"(?i)\w*(?:nacht|zeit|woche|tag|jahr|monat|stunde|minute|mal|weg|strecke|runde|summe|tage|jahre|monate)n?"
)


def verb_after(text: str, end: int) -> Span | None:
    """Return the verb behind the subject that ends at `end`, None where something else than attributes comes between.

    >>> text = "Der Anteil der Europäischen Union sanken auf 20 Prozent."
    >>> verb_after(text, 10).of(text)
    'sanken'
    """
    clause = STOP.split(text[end : end + REACH])[0]
    for match in SMALL.finditer(clause):
        if match[0] not in KNOWN and verb_number(match[0]):
            return Span(*match.span()).shift(end) if _is_attribute(clause[: match.start()].strip()) else None
    return None


def has_no_object(verb: str, noun: str) -> bool:
    """True where what stands first can only be the subject: Die Partie | dauerte; but Die Nacht | kamen viele."""
    return verb in INTRANSITIVE and PERIODS.fullmatch(noun) is None


def _is_attribute(between: str) -> bool:
    attributes, comma, apposition = between.removesuffix("selbst").strip().partition(", ")
    if comma and not (apposition.endswith(",") and is_plain(f"Da {apposition[:-1]}")):
        return False
    found = attributes.split()
    if not found:
        return True
    return found[0] in OPENS and SHARED.isdisjoint(found) and is_plain(f"Da {attributes}")
