"""Two small words before one noun, of which one was to go: in bei einer Sitzung, mit per Hubschrauber, zur einer Havarie.

Prepositions may meet where the second opens an attribute (auf von Russland besetztem Gebiet, am der Stadt nahen Ufer), where a
quantity or a set phrase follows (mit über 100, in der Regel), and where the first is the particle of a verb (fing an mit).
"""

import re
from collections.abc import Iterator
from itertools import pairwise

from qa.documents import Span
from qa.grammar.adjectives import SPACE
from qa.grammar.clause_marks import begins_sentence
from qa.grammar.open_attributes import opens_attribute
from qa.languages.compounds import ADJECTIVE_ENDINGS
from qa.languages.lazy_pattern import lazily
from qa.languages.tokens import spelled_in, words_of
from qa.languages.wordlist import words

CONTRACTED = {"im": "in", "am": "an", "beim": "bei", "vom": "von", "zum": "zu", "zur": "zu", "ins": "in", "ans": "an"}
# No verb has these as its particle.
FIRST = "in|im|ins|am|beim|vom|zum|zur|von|für|gegen|seit|per|trotz|aufgrund|infolge|angesichts"
HEAD_FIRST = "Bei|Nach|Durch|In|Im|Am|Beim|Vom|Zum|Zur|Von|Für|Gegen|Seit|Per|Trotz|Wegen|Aufgrund|Infolge|Angesichts"
SECOND = "in|im|ins|am|an|auf|bei|beim|mit|von|vom|zum|zur|für|gegen|aus|nach|seit|per|durch|trotz|wegen|aufgrund"
HEAD_SECOND = "In|Im|Am|An|Auf|Bei|Beim|Mit|Von|Vom|Für|Nach|Seit|Laut|Trotz|Wegen"
ARTICLE = "de[rmn]|das|die|ein(?:e[mr])"
DETERMINER = rf"{ARTICLE}|eines|diese[rmns]|jede[rm]|(?:sein|ihr|unser|kein)e[rm]"
PAIR = lazily(
    rf"(?<!-)(?:(?P<first>{FIRST}){SPACE}(?P<second>{SECOND})"
    rf"|(?P<mit>[Mm]it|wegen){SPACE}(?P<per>per|aufgrund|infolge)"
    rf"|(?P<particle>durch|nach){SPACE}(?P<by>von|vom|in|ins|zu|zur)"
    rf"|(?P<head>{HEAD_FIRST}){SPACE}(?:(?P<behind>{SECOND})|(?P<capital>{HEAD_SECOND})(?={SPACE}(?:{DETERMINER}){SPACE})))"
    rf"(?={SPACE}(?P<next>[\w„»\"-]+))"
)
WITH_ARTICLE = lazily(
    rf"(?<!-)(?P<first>(?i:{'|'.join(CONTRACTED)})){SPACE}(?P<second>{DETERMINER})(?={SPACE}[\w„»\"])"
)
PREPOSITION = (
    "in|an|auf|aus|bei|mit|nach|seit|von|vor|für|gegen|durch|unter|über|um|hinter|neben|ohne|wegen|trotz|zwischen"
)
TWO_ARTICLES = lazily(
    rf"(?<!-)(?i:{PREPOSITION}){SPACE}(?P<first>de[rmn]|das|die|(?:sein|ihr|unser|ein)e[mrn]?){SPACE}"
    rf"(?P<second>de[rmn]|das|die|eine[mr]|diese[rmns]|(?:sein|ihr|unser)e[mrn])(?={SPACE}(?:[a-zäöüß]+(?:e|en|er|em|es){SPACE})?[A-ZÄÖÜ])"
)
_FIRST = words(f"{FIRST} {PREPOSITION} {HEAD_FIRST} mit".replace("|", " ")) | CONTRACTED.keys()
FIRSTS = _FIRST | {word.title() for word in _FIRST}
SECONDS = words(f"{SECOND} {HEAD_SECOND} infolge per der dem den des das die eines".replace("|", " ")) | words(
    " ".join(
        stem + ending for stem in ("ein", "dies", "jed", "sein", "ihr", "unser", "kein") for ending in ADJECTIVE_ENDINGS
    )
)
PREPOSITIONS = words(f"{SECOND} {HEAD_SECOND} per infolge ins zu zur vom".replace("|", " "))
JOINED = CONTRACTED.keys() | {word.title() for word in CONTRACTED}
ARTICLES = words("der dem den das die eine einem einer") | words(
    " ".join(stem + ending for stem in ("dies", "sein", "ihr", "unser") for ending in ADJECTIVE_ENDINGS)
)
NUMBER = words(
    "zwei drei vier fünf sechs sieben acht neun zehn elf zwölf zwanzig dreißig hundert tausend rund etwa knapp gut fast mehr ca"
    " circa ungefähr mindestens höchstens etlichen einigen mehreren insgesamt maximal"
)
SET_PHRASE = lazily(  # mit im Schnitt 20 Grad, von zum Teil hohen Preisen, bei an sich gutem Wetter
    rf"(?:im{SPACE}(?:Schnitt|Durchschnitt|Mittel|Prinzip|Grunde|Kern|Wesentlichen|Übrigen|Vergleich|Ernstfall|Zweifel|Idealfall)"
    rf"|zum{SPACE}(?:Teil|Beispiel|Glück|Großteil)|in{SPACE}(?:der{SPACE}Regel|etwa|Wahrheit|Wirklichkeit)"
    rf"|am{SPACE}[a-zäöüß]|[ai]m{SPACE}\w+{SPACE}(?:noch{SPACE}|nur{SPACE}|erst{SPACE})*\d|an{SPACE}(?:sich|die)\b|für{SPACE}sich\b|mit{SPACE}Abstand|bei{SPACE}[Ww]eitem|nach{SPACE}(?:wie|und|Möglichkeit)\b"
    rf"|auf{SPACE}(?:Anhieb|Dauer|Deutsch)|zur{SPACE}Zeit|von{SPACE}(?:Natur|Anfang|Haus))"
)
# Behind these, nach and durch are no particles: reiste nach in die Türkei, wurde durch von der EU bezahlt
TRAVELLING = words(
    "reist reiste reisten fährt fuhr fuhren fliegt flog flogen floh flohen kehrte kehrten kam kamen zog zogen ging gingen"
)
PASSIVES = words("wurde wurden wird werden")
LAST_WORD = lazily(r"(?P<word>[\w-]*\w)[ \u00a0]$")
JOINS = ("und", "oder", "aber", "sowie", "sondern", "doch", "denn", "wie", "als")
# von nach dem Krieg, für nach der Wahl: a time as a starting point; aufgrund von
MAY_MEET = frozenset({("von", "nach"), ("für", "nach"), ("für", "in"), ("für", "am"), ("für", "im"), ("seit", "nach")})
WITH_VON = words("aufgrund infolge angesichts trotz")


def two_prepositions(text: str) -> Iterator[tuple[Span, tuple[str, ...]]]:
    """Yield the two words with what may stand in their place.

    >>> [instead for _, instead in two_prepositions("Er kam mit per Hubschrauber; zur einer Havarie kam es.")]
    [('mit', 'per'), ('zu einer', 'zur')]
    """
    found = words_of(text)
    spelled = spelled_in(text)
    for place, (one, other) in enumerate(pairwise(spelled)):
        # hot: „in der“ is frequent, and one of two only before another article or behind „im“
        if other in SECONDS and one in FIRSTS and (other in PREPOSITIONS or one in JOINED or _meet(spelled, place)):
            pair = _leftover(text, found[place].start, found[place - 1].text if place else "")
            if pair:
                yield pair


def _meet(spelled: tuple[str, ...], place: int) -> bool:
    """True where an article may follow the one behind a preposition: in dem der Stadt."""
    return place + 2 < len(spelled) and spelled[place + 2] in ARTICLES


def _leftover(text: str, start: int, before: str) -> tuple[Span, tuple[str, ...]] | None:
    if (match := PAIR.match(text, start)) is not None:
        first = match["first"] or match["mit"] or match["particle"] or match["head"]
        second = match["second"] or match["per"] or match["by"] or match["behind"] or match["capital"]
        if match["particle"] and before not in (TRAVELLING if first == "nach" else PASSIVES):
            return None
        if match["head"] and not begins_sentence(text, start):
            return None
        if _may_meet(first.lower(), second.lower()) or not _is_leftover(match, second, text):
            return None
        return Span(start, match.end()), (first, second.title() if first.istitle() else second)
    if (match := TWO_ARTICLES.match(text, start)) is not None:
        if _is_pronoun(match, text) or opens_attribute(text, match.start("second")):
            return None
        return Span(match.start("first"), match.end()), (match["first"], match["second"])
    match = WITH_ARTICLE.match(text, start)
    if match is None or opens_attribute(text, match.start("second")):
        return None
    return Span(start, match.end()), _apart(match["first"], match["second"])


def _may_meet(first: str, second: str) -> bool:
    return first == second or (first, second) in MAY_MEET or (first in WITH_VON and second in ("von", "vom"))


def _is_leftover(match: re.Match[str], second: str, text: str) -> bool:
    behind = match["next"]
    if behind[0].isdigit() or behind in NUMBER or behind[0] in '„»"' or behind.endswith("-"):
        return False
    place = match.end() - len(second)
    return not SET_PHRASE.match(text, place) and not opens_attribute(text, place)


def _is_pronoun(match: re.Match[str], text: str) -> bool:
    """True where a relative clause may begin (…, in der die Stadt), or one of several is meant (mit einem der Männer)."""
    first, second = match["first"], match["second"]
    before = LAST_WORD.search(text, 0, match.start())
    if first == second or (before is None and not begins_sentence(text, match.start())):
        return True
    if before and (before["word"] in JOINS or (second in ("der", "die", "das") and before["word"][0].isupper())):
        return True  # ein Haus in dem die Leute: a comma is missing
    return first.startswith("ein") and not second.startswith("ein")


def _apart(first: str, second: str) -> tuple[str, ...]:
    whole = CONTRACTED[first.lower()]
    return f"{whole.title() if first[0].isupper() else whole} {second}", first
