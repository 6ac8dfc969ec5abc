"""Sentences that stop before they say anything: dass zwei Menschen. Es wurden mehrere Häuser.

A conjunction before phrases without a verb, „wurde“ with nothing but its subject, and a verb of saying with nothing but a time
and a place. „Es wurde Abend“ has no article and no number before its noun.
"""

from collections.abc import Iterator

from qa.documents import Span
from qa.grammar.plain_phrases import PREPOSITIONS, begins_subject, is_plain
from qa.languages.lazy_pattern import lazily
from qa.languages.wordlist import words

OPENS = r"(?:^|(?<=[.!?] )|(?<=\n))"
REST = r"[^.;:!?–—„“”»«\"()\n]{4,}?[a-zäöüß]{2}"  # no ordinal, no St.
CLAUSE = lazily(
    rf", (?:dass|weil|obwohl|sodass|nachdem) (?P<phrase>{REST})(?P<stop>[.!])(?!\w)",
    words="dass|weil|obwohl|sodass|nachdem",
)
PASSIVE = lazily(
    rf"{OPENS}(?P<first>Es|Dabei|Dadurch|Zudem|Außerdem|[A-Z][a-zäöüß]+ [^,.;:!?\n]{{3,50}}?) wurden? (?P<phrase>{REST})"
    r"(?P<stop>\.)(?!\w)",
    words="wurde|wurden",
)
SAID = lazily(
    rf"{OPENS}(?P<subject>[A-ZÄÖÜ][^,.;:!?–—„“”»«\"()\n]{{2,60}}?) (?:sagte|sagten|meinte|betonte|betonten)"
    rf" (?P<phrase>{REST})(?P<stop>\.)(?!\w)",
    words="sagte|sagten|meinte|betonte|betonten",
)
COUNTED = words(
    "mehrere zwei drei vier fünf sechs sieben acht neun zehn zahlreiche viele einige ein eine der die das rund etwa mindestens"
)
NAMELY = words("damit so dazu zu ab aus voraus")
FEWEST = 2  # words


def cut_content(text: str) -> Iterator[Span]:
    """Yield the last word of each, with its stop.

    >>> text = "Die Behörden bestätigten, dass zwei Menschen. Es wurden mehrere Häuser. Der Gouverneur sagte bei einem Treffen."
    >>> [span.of(text) for span in cut_content(text)]
    ['Menschen.', 'Häuser.', 'Treffen.']
    """
    for match in CLAUSE.finditer(text):
        if len(match["phrase"].split()) >= FEWEST and is_plain(match["phrase"].replace(" ums ", " um ")):
            yield _last(text, match.end("phrase"), match.end("stop"))
    for match in PASSIVE.finditer(text):
        phrase, first = match["phrase"], match["first"]
        is_open = first in ("Es", "Dabei", "Dadurch", "Zudem", "Außerdem") or (
            first.split()[0].lower() in PREPOSITIONS and is_plain(first)
        )
        is_subject = phrase.split()[0] in COUNTED or phrase.split()[0].isdigit()
        if is_open and is_subject and all(map(is_plain, _listed(phrase))):
            yield _last(text, match.end("phrase"), match.end("stop"))
    for match in SAID.finditer(text):
        phrase = match["phrase"]
        is_told = phrase.split()[0].lower() not in PREPOSITIONS or not NAMELY.isdisjoint(phrase.split())
        if not is_told and "," not in phrase and begins_subject(match["subject"]) and is_plain(phrase):
            yield _last(text, match.end("phrase"), match.end("stop"))


def _listed(phrase: str) -> list[str]:
    """Return the members of a list: mehrere Häuser, eine Schule und ein Krankenhaus."""
    return [part for piece in phrase.split(", ") for part in piece.split(" und ")]


def _last(text: str, end: int, stop: int) -> Span:
    """Return the last word of a phrase, with its stop."""
    return Span(text.rfind(" ", 0, end) + 1, stop)
