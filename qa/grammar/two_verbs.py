"""Two finite verbs in one main clause, of which one was to go: reagierte antwortete, sei wurde, soll im Mai soll; wurde … worden.

German has one finite verb a clause. Where two meet without a comma or „und“ between them, a subordinate clause may have ended,
and a comma is missing (see `missing-comma`); without any word that opens such a clause, one verb is too many.
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise

from qa.documents import Span
from qa.grammar.adjectives import is_adjective
from qa.grammar.clause_marks import clause_before
from qa.grammar.determiner_phrases import DETERMINERS, SPACES
from qa.grammar.finite_pairs import verb_places
from qa.grammar.finite_verbs import CERTAIN, SPEAKING, closes_clause, may_be_finite, may_meet
from qa.grammar.subjects import PREPOSITIONS
from qa.languages.lazy_pattern import lazily
from qa.languages.noun_case import Reading, readings
from qa.languages.tokens import Word, spelled_in, words_of
from qa.languages.verb_number import PARTICIPLE
from qa.languages.wordlist import words

# Two verbs of one clause have none of these between them
BREAK = re.compile(
    r"[,.;:!?–—()„“”»«\"‚‘*_/|<>\n\d]|\b(?:und|oder|sowie|aber|denn|doch|sondern|bzw|noch|entweder|weder)\b| - "
)
# Here a subordinate clause may have begun, and a comma is missing behind it.
BEGINS = lazily(
    r"\s*(?i:als|da|bis|seit|wie|kaum|je|so|ehe|(?:(?:in|an|auf|aus|bei|mit|von|zu|nach|für|über|unter|vor|durch|gegen|um|seit"
    r"|hinter|neben|zwischen|wegen|ohne)\s)?(?:der|die|das|dem|den|denen|dessen|deren))\b"
)
SUBORDINATE = lazily(
    r"\b(?i:dass|ob|weil|wenn|was|we[rmn]|wie|wo\w*|während|nachdem|bevor|sobald|solange|falls|damit|obwohl|obgleich|warum|wann"
    r"|das (?:er|sie|es|man|wir|ich|der)"
    r"|weshalb|weswegen|indem|sodass|seitdem|soweit|sofern|bis|welche[rnms]?|de(?:nen|ssen|ren)|als|zumal|je|the|of|and|to)\b"
    r"|[A-ZÄÖÜ][\w-]+ [a-zäöüß]+ (?:de[rmn]|die|das) (?:die|das|eine?|er|sie|es|man|sich)\b"  # ein Haus in dem die Leute warten
)
REPORTING = words("sei seien habe werde könne müsse solle wolle")
OPENING = DETERMINERS | PREPOSITIONS
NO_SECOND = words("stand denn weiß kehrt")  # machte kehrt
PRONOUNS = words("er sie es man ich wir das dies alles")
FAR = 7  # words between the two
PASSIVE = lazily(
    r"(?<![\w-])(?:wurden?|wird|werden)[ \u00a0][^,.;:!?–—()„“”»«\"\n]*?(?<![\w-])(?P<participle>[a-zäöüß]+(?:t|en))"
    r"[ \u00a0](?P<worden>worden)(?![\w-])(?![ \u00a0](?:sein|ist|sind|war|waren|sei|seien|wäre|wären)\b)"
)
# An attribute with a phrase of its own; behind the mark it may be a relative clause
EXTENDED = lazily(r"\w (?:de[rn]|die|das) (?:vom|von|durch|im|in|am|bei|zur|zum) [^,]*$")
OTHER = lazily(r"\b(?:und|oder|sowie|aber|ist|sind|war|waren|sei|seien|wäre|wären)\b")


def two_verbs(text: str) -> Iterator[tuple[Span, tuple[str, ...]]]:
    """Yield the two verbs and what is between them, with what may stand in their place.

    >>> text = "Er reagierte antwortete mit Spott. Das Treffen soll im Mai soll in Riwne sein. Er wurde befragt worden."
    >>> [span.of(text) for span, _ in two_verbs(text)]
    ['reagierte antwortete', 'soll im Mai soll', 'befragt worden']
    """
    for first, second, is_subordinate in meetings(text):
        if not is_subordinate:
            yield Span(first.start, second.end), (first.of(text), second.of(text))
    yield from _far_apart(text)
    if "worden" in text:
        for match in PASSIVE.finditer(text):
            if not OTHER.search(match[0]) and not is_behind_opening(match.start(), text):
                yield Span(match.start("participle"), match.end()), (match["participle"],)


@lru_cache(maxsize=2)
def meetings(text: str) -> tuple[tuple[Span, Span, bool], ...]:
    """Return the finite verbs that stand side by side, and whether a subordinate clause may end between them.

    >>> text = "Wer Gewalt anwendet muss gehen. Er reagierte antwortete nicht."
    >>> [(first.of(text), is_subordinate) for first, _, is_subordinate in meetings(text)]
    [('anwendet', True), ('reagierte', False)]
    """
    found = words_of(text)
    pairs = []
    for place in [place - 1 for place in verb_places(text) if place and may_be_finite(found[place].text)]:
        first, second = found[place : place + 2]
        if text[first.end : second.start] not in SPACES or second.text in NO_SECOND:
            continue
        if not may_be_finite(first.text):
            is_meeting = is_subordinate = closes_clause(first.text, second.text) and is_behind_opening(
                first.start, text
            )
        else:
            is_meeting = may_meet(first.text, second.text) and not _is_attributive(found, place, text)
            is_subordinate = is_meeting and is_behind_opening(first.start, text)
        if is_meeting:
            pairs.append((Span(first.start, first.end), Span(second.start, second.end), is_subordinate))
    return tuple(pairs)


def _far_apart(text: str) -> Iterator[tuple[Span, tuple[str, ...]]]:
    """Yield two verbs of one clause with words between them: soll im Mai soll."""
    found = words_of(text)
    places = [place for place, word in enumerate(spelled_in(text)) if word in CERTAIN]
    for one, other in pairwise(places):
        first, second = found[one], found[other]
        if not 1 < other - one <= FAR + 1 or second.text in NO_SECOND or BREAK.search(text, first.end, second.start):
            continue
        between = text[first.end : second.start]
        if between == " Dank ":  # Gott sei Dank ist
            continue
        if _are_alone(found[one : other + 1]) and not is_behind_opening(first.start, text, between):
            yield Span(first.start, second.end), (first.text + between.rstrip(), between.lstrip() + second.text)


def _is_attributive(found: tuple[Word, ...], place: int, text: str) -> bool:
    """True where the first stands for a noun, or the second describes one: die erwartete kam, meldete bestätigte Fälle."""
    first, second = found[place : place + 2]
    if place and found[place - 1].text in DETERMINERS:
        return True
    stem = first.text.removesuffix("e")
    if PARTICIPLE.fullmatch(stem) and EXTENDED.search(clause_before(text, first.start)):  # die vom Amt verlangte ist
        return True
    if text[first.start - 2 : first.start] == ", " and first.text in SPEAKING:  # „…“, sagte erklärte Trainer Bondar
        return False
    return _is_attribute(second, found[place + 2 : place + 3], text)


def _is_attribute(verb: Word, behind: tuple[Word, ...], text: str) -> bool:
    """True where the second may describe a noun: meldete bestätigte Fälle, sah zerstörte und leere Häuser."""
    stem = verb.text.removesuffix("n").removesuffix("e")
    if verb.text == stem or not (PARTICIPLE.fullmatch(stem) or is_adjective(stem)):
        return False
    if not behind or text[verb.end : behind[0].start].strip():
        return True
    next_word = behind[0].text
    if next_word in DETERMINERS or next_word in PRONOUNS:
        return False
    return not (verb.text in SPEAKING and next_word[0].isupper() and Reading.PLURAL not in readings(next_word))


def _are_alone(clause: tuple[Word, ...]) -> bool:
    """True for two verbs that are certain, the second not opening a clause of its own: soll im Mai soll.

    A capital inside shows a line that has lost its point: gewinnen wird Mit dieser Logik.
    """
    first, *between, second = (word.text for word in clause)
    if between[-1] in PRONOUNS:
        return False
    if second in REPORTING and first not in REPORTING:  # gab an der Wagen sei
        return False
    return not any(word[0].isupper() and word.lower() in OPENING for word in between)


def is_behind_opening(start: int, text: str, between: str = "") -> bool:
    """True where the words before `start`, from the last mark on, or those behind it may open a subordinate clause."""
    clause = clause_before(text, start)
    if SUBORDINATE.search(clause + between):
        return True
    is_reported = text[start : start + 6].split(" ")[0] in REPORTING  # …, die Stadt sei sicher ist: no relative clause
    return text.endswith(",", 0, start - len(clause)) and not is_reported and BEGINS.match(clause) is not None
