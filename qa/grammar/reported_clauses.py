"""Where reported speech, an indirect question or a clause with „als“ lacks its comma: berichtete | ein Knall habe sie geweckt.

A verb of saying in the past and a first subjunctive stand in two clauses; the second begins with its subject, which may
follow the particle of the verb (gab an | der Wagen sei). „Als“ before a pronoun whose verb stands last opens a clause, also
behind a comparative: früher, als man dachte.
"""

import re
from collections.abc import Iterator

from qa.documents import Span
from qa.grammar.adjectives import SPACE
from qa.grammar.finite_verbs import is_finite
from qa.languages.lazy_pattern import lazily
from qa.languages.noun_case import Reading, readings
from qa.languages.verb_number import verb_number
from qa.languages.wordlist import words

SAID = (
    "sagte|sagten|erklärte|erklärten|berichtete|berichteten|betonte|betonten|meinte|meinten|behauptete|behaupteten|versicherte"
    "|versicherten|erzählte|erzählten|schrieb|schrieben|bestätigte|bestätigten|warnte|warnten|hieß es|glaubte|glaubten|ergänzte"
)
SUBJUNCTIVES = "sei|seien|habe|werde|könne|müsse|solle|wolle|dürfe|wisse"
REPORTED = lazily(
    rf"\b(?P<said>{SAID})(?P<between>(?: [^\s,.;:!?–—()„“”»«\"]+){{1,9}}?)"
    rf" (?:{SUBJUNCTIVES})\b"
    r"(?! (?:dank|es)\b)"
)
# gab an | der Wagen sei: two finite verbs, the second in the first subjunctive
BEHIND_PARTICLE = re.compile(r" (?:an|mit|hinzu|ein|bekannt|zu|hin) (?:d[eia][res]|er|sie|es|man|eine?|seine|ihre) ")
STATED = lazily(
    r"\b(?:gab|gaben|teilte|teilten|fügte|fügten|räumte|räumten|wies|wiesen)(?: [^,.;:!?–—()„“”»«\"\n]{0,60})?"
    rf" (?P<before>an|mit|hinzu|ein|bekannt|zu|hin){SPACE}(?P<word>der|die|das|er|sie|es|man|ein|eine|seine|ihre){SPACE}"
    rf"(?:(?:[a-zäöüß]+e[nrs]?{SPACE})?[A-ZÄÖÜ][\w-]+{SPACE})?(?:{SUBJUNCTIVES})\b"
)
ASKING = "fragt|fragte|fragten|weiß|unklar|offen|ungewiss|fraglich|wissen|wusste|wussten"
ASKED = lazily(
    rf"(?<![\w-])(?P<before>{ASKING}){SPACE}"
    rf"(?P<word>wann|warum|weshalb|wieso|wohin|woher|wer|wie viele?){SPACE}"
    r"(?:der|die|das|er|sie|es|man|wir|ich|eine?|seine?|ihre?|den|dem)\b",
    words=ASKING,
)
# wissen nicht | was sie tun; klar | woran sie sind: the verb stands last
ASKED_SOMEHOW = lazily(
    rf"(?<![\w-])(?P<before>(?:{ASKING}|wisst|wüsste|wüssten|weißt)(?:[ \u00a0](?:er|sie|man|niemand|Sie|wir|ich))?"
    r"(?:[ \u00a0](?:nicht|noch|auch|genau|selbst|mehr|kaum|gar|oft|schon|längst|nur)){0,3})[ \u00a0]"
    r"(?P<word>was|wie|wo|wem|wen|womit|woran|wovon|wofür|worum|wodurch|wann|warum|weshalb|woher|wohin|wer)[ \u00a0]"
    r"(?P<subject>der|die|das|er|sie|es|man|wir|ich|sich|eine?|seine?|ihre?|den|dem|dort|hier|genau|mit|in|im|nun)[ \u00a0]"
    r"(?:[^,.;:!?–—()„“”»«\"\n]*?[ \u00a0])?(?P<verb>[a-zäöüß]{3,})(?=[,.;!?“])",
    words=f"{ASKING}|wisst|wüsste|wüssten|weißt",
)
QUICK = words(SUBJUNCTIVES.replace("|", " "))
OPENERS = words(
    "die das ein eine er sie es man wir ich sein seine ihr ihre kein keine diese dieses niemand alle beide viele"
)
WORD = lazily(r"[^\s]+")
JOINED = words("und oder aber sowie dass ob wie weil wenn was wer als damit")
ALS = lazily(
    r"(?<![\w-])(?P<before>[^\W\d_]{2,}) (?P<word>als) (?:er|sie|es|man|wir|ich) (?P<clause>(?:[^\s,.;:!?–—()„“”»«\"]+ ){0,12})"
    r"(?P<verb>[a-zäöüß]{3,})(?=[.,;!?])"
)
# sowohl sie als er; mehr als sie ist niemand
NOT_ALS = words("sowohl anders mehr weniger nichts niemand wer nicht andere anderes und oder")


def reported_clauses(text: str, found: frozenset[str]) -> Iterator[tuple[Span, Span]]:
    """Yield the last word of the one clause and the first of the next; `found` are the words of the text.

    >>> text = "Sie berichtete Journalisten ein Knall habe sie geweckt."
    >>> [(a.of(text), b.of(text)) for a, b in reported_clauses(text, frozenset(text.split()))]
    [('Journalisten', 'ein')]
    """
    for match in ASKED.finditer(text):
        yield Span(*match.span("before")), Span(*match.span("word"))
    for match in ASKED_SOMEHOW.finditer(text):
        is_plural = match["subject"] in ("sie", "wir", "die") and match["verb"].endswith("n")
        if is_plural or is_finite(match["verb"]) or verb_number(match["verb"]):
            last = match.start() + match["before"].replace("\u00a0", " ").rfind(" ") + 1
            yield Span(max(match.start(), last), match.end("before")), Span(*match.span("word"))
    if not QUICK.isdisjoint(found):
        for match in STATED.finditer(text) if BEHIND_PARTICLE.search(text) else ():
            yield Span(*match.span("before")), Span(*match.span("word"))
        for match in REPORTED.finditer(text):
            opener = _opener(match["said"] + match["between"], len(match["said"].split()))
            if opener is not None:
                before, first = opener
                yield before.shift(match.start()), first.shift(match.start())
    if "als" in found:
        for match in ALS.finditer(text):
            if match["before"].lower() not in NOT_ALS and is_finite(match["verb"]):
                yield Span(*match.span("before")), Span(*match.span("word"))


def _opener(clause: str, least: int) -> tuple[Span, Span] | None:
    """Return the word before the subject of the reported clause and the subject's first word; `least` words come before it."""
    found = [Span(*match.span()) for match in WORD.finditer(clause)]
    said = [span.of(clause) for span in found]
    if not JOINED.isdisjoint(said):
        return None
    for place in range(len(found) - 1, least - 1, -1):
        word = said[place]
        is_article = word == "der" and place + 1 < len(said) and _is_masculine(said[place + 1])
        if word in OPENERS or is_article:
            return found[place - 1], found[place]
    return None


def _is_masculine(noun: str) -> bool:
    found = readings(noun)
    return Reading.MASCULINE in found and Reading.FEMININE not in found
