"""What will be told as done, and what was done told as to come: „wurde gebaut“ for «побудують», „wird eröffnen“ for «відкрив».

All verbs of the source passage must agree in their tense, as the morphology knows them. A desk tells the future in the present,
too (eröffnet im Mai; ist eingeladen), so only what is past for sure is blamed, or a future with its infinitive.
"""

import re
from typing import NamedTuple

from qa.documents import Span
from qa.grammar.adjectives import PARTICIPLE
from qa.grammar.finite_verbs import is_preterite
from qa.grammar.perfect_forms import WENT as WENT_FORMS
from qa.grammar.verbless_clauses import STRONG
from qa.languages.lazy_pattern import lazily
from qa.languages.morphology import readings
from qa.languages.verb_number import is_infinitive, verb_number
from qa.languages.wordlist import words

WORD = re.compile(r"[^\W\d_]+(?:['’ʼ-][^\W\d_]+)*")
TENSES = frozenset({"past", "pres", "futr"})
SHORTEST = 3  # letters of a verb
MARKS = frozenset(".,;!?")
PAST = words("wurde wurden war waren hatte hatten")
HAVING, BEING = words("hat haben"), words("ist sind")
WENT = frozenset(WENT_FORMS.split("|")) | words("gestartet begonnen aufgebrochen gelandet gefallen")
# What is to come, or no statement: any of these and the German may be right
OPEN = lazily(
    r"(?i)\b(?:wird|werden|werde|soll\w*|will|woll\w*|kann|könn\w*|muss|müss\w*|darf|dürf\w*|würd\w*|möcht\w*|\w*plan\w*|künftig\w*"
    r"|bald|morgen|demnächst|vorgesehen|angekündigt|kündig\w*|beginn\w*|sei|seien|habe|wenn|falls|sobald|bis|ab|bevor|hätte\w*|wäre\w*)\b"
)
FUTURE = lazily(r"\b(?:wird|werden)\b[^,.;:!?–—„“()\n]* (?P<last>[a-zäöüß]{4,}n)(?=[.;!?])", words="wird|werden")


class Turned(NamedTuple):
    """The German verb and the source's, half-open code points of their texts."""

    german: Span
    source: Span


def turned_tense(source: str, german: str, language: str) -> Turned | None:
    """Return the verbs of a passage that tells as done what will be, or the reverse.

    >>> source, german = "Школу побудують до кінця року.", "Die Schule wurde bis Jahresende gebaut."
    >>> turned_tense(source, german.replace("bis", "zum"), "uk") is not None
    True
    >>> turned_tense(source, "Die Schule wird bis Jahresende gebaut.", "uk") is None
    True
    """
    verbs = _verbs(source, language)
    tenses = {tense for _, tense in verbs}
    if "?" in german:
        return None
    if tenses == {"futr"} and OPEN.search(german) is None:
        past = _past(german)
        return Turned(past, verbs[0][0]) if past else None
    future = FUTURE.search(german) if tenses == {"past"} else None
    if future and is_infinitive(future["last"]) and not _past(german):
        return Turned(Span(*future.span("last")), verbs[0][0])
    return None


def _verbs(source: str, language: str) -> list[tuple[Span, str]]:
    """Return the words that are verbs and nothing else, each with its tense; an open tense is "" and agrees with none."""
    found = []
    for match in WORD.finditer(source):
        read = readings(match.group(), language) if len(match.group()) >= SHORTEST else ()
        if read and "VERB" in read[0].grammemes:
            tenses = {tense for reading in read if "VERB" in reading.grammemes for tense in TENSES & reading.grammemes}
            is_sure = len(tenses) == 1 and all("VERB" in reading.grammemes for reading in read)
            found.append((Span(*match.span()), tenses.pop() if is_sure else ""))
    return found


def _past(german: str) -> Span | None:
    """Return the first verb that tells of what is past; a perfect needs its participle at the end of a clause."""
    ends = {match.group() for match in WORD.finditer(german) if german[match.end() : match.end() + 1] in MARKS}
    is_done = any(PARTICIPLE.fullmatch(word) or word.endswith(STRONG) for word in ends)
    is_gone = not WENT.isdisjoint(ends)
    for match in WORD.finditer(german):
        word = match.group()
        is_perfect = (is_done and word in HAVING) or (is_gone and word in BEING)
        if is_perfect or word in PAST or is_preterite(word) or _is_weak_past(word):
            return Span(*match.span())
    return None


def _is_weak_past(word: str) -> bool:
    """True for startete, feierten; not for zerstörten, which may stand before a noun."""
    stem = word.removesuffix("n").removesuffix("e")
    is_past = word.endswith(("te", "ten")) and verb_number(word) != "" and not is_infinitive(word)  # not gelten
    return is_past and PARTICIPLE.fullmatch(stem) is None
