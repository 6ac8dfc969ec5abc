"""Two finite verbs in one main clause, of which one was to go: reagierte antwortete, sei wurde, soll im Mai soll; wurde … worden.

German has one finite verb a clause. Where two meet without a comma or „und“ between them, a subordinate clause may have ended,
and a comma is missing (see `missing-comma`); without any word that opens such a clause, one verb is too many.
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise

from qa.documents import Span
from qa.languages.lazy_pattern import lazily
from qa.languages.noun_case import Reading, readings
from qa.languages.quotation import SPEECH
from qa.languages.tokens import Word, words_of
from qa.languages.verb_number import PARTICIPLE, verb_number
from qa.languages.wordlist import words
from qa.rules.adjectives import is_adjective
from qa.rules.determiner_phrases import DETERMINERS
from qa.rules.subjects import PREPOSITIONS

AUXILIARIES = words(
    "ist sind war waren wird wurde wurden hat hatte hatten soll sollte sollten will kann konnte konnten muss musste mussten darf"
    " durfte sei seien habe werde könne müsse solle wolle könnte würde würden wäre wären hätte hätten"
)
# Full verbs that are nothing else, in any place of a clause
STRONG = words(
    "gab ging kam nahm fand blieb hielt ließ lief rief sah schrieb sprach starb stieg traf verlor zog begann erhielt beschloss"
    " gibt geht kommt nimmt findet bleibt hält lässt sieht spricht steht liegt beginnt trifft"
)
CERTAIN = AUXILIARIES | STRONG
SPEAKING = frozenset(word for word in SPEECH if word.endswith(("te", "ten", "t"))) - words(
    "laut hatte mitgeteilt gibt fährt"
)
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
    r"|weshalb|weswegen|indem|sodass|seitdem|soweit|sofern|bis|welche[rnms]?|de(?:nen|ssen|ren)|als|zumal|je|the|of|and|to)\b"
)
REPORTING = words("sei seien habe werde könne müsse solle wolle")
NO_SECOND = words("stand denn weiß")
PRONOUNS = words("er sie es man ich wir das dies alles")
FAR = 7  # words between the two
LONGEST = 200  # characters of a clause
PASSIVE = lazily(
    r"(?<![\w-])(?:wurden?|wird|werden)[ \u00a0][^,.;:!?–—()„“”»«\"\n]*?(?<![\w-])(?P<participle>[a-zäöüß]+(?:t|en))"
    r"[ \u00a0](?P<worden>worden)(?![\w-])(?![ \u00a0](?:sein|ist|sind|war|waren|sei|seien|wäre|wären)\b)"
)
OTHER = lazily(r"\b(?:und|oder|sowie|aber|ist|sind|war|waren|sei|seien|wäre|wären)\b")


def two_verbs(text: str) -> Iterator[tuple[Span, tuple[str, ...]]]:
    """Yield the two verbs and what is between them, with what may stand in their place.

    >>> text = "Er reagierte antwortete mit Spott. Das Treffen soll im Mai soll in Riwne sein. Er wurde befragt worden."
    >>> [span.of(text) for span, _ in two_verbs(text)]
    ['reagierte antwortete', 'soll im Mai soll', 'befragt worden']
    """
    found = words_of(text)
    finite = {word for word in {word.text for word in found} if _may_be_finite(word)}
    places = [place for place, word in enumerate(found) if word.text in finite]
    for one, other in pairwise(places):
        if other - one <= FAR + 1 and _is_one_too_many(found, one, other, text):
            first, second = found[one], found[other]
            between = text[first.end : second.start]
            yield Span(first.start, second.end), (first.text + between.rstrip(), between.lstrip() + second.text)
    if "worden" in text:
        for match in PASSIVE.finditer(text):
            if not OTHER.search(match[0]) and not _is_subordinate(match.start(), text):
                yield Span(match.start("participle"), match.end()), (match["participle"],)


@lru_cache(maxsize=1 << 12)
def _may_be_finite(word: str) -> bool:
    return word in AUXILIARIES or word in STRONG or word in SPEAKING or _is_weak(word)


def _is_weak(word: str) -> bool:
    """True for reagierte, besuchte, meldet: verbs that are no adjective (größte) and no participle (besucht)."""
    if not word.endswith(("te", "t")) or not word.islower() or verb_number(word) != "singular":
        return False
    stem = word.removesuffix("e")
    if PARTICIPLE.fullmatch(stem):
        return word != stem
    return not is_adjective(stem)


def _is_one_too_many(found: tuple[Word, ...], one: int, other: int, text: str) -> bool:
    first, second = found[one], found[other]
    is_certain = {first.text, second.text} <= CERTAIN or other == one + 1
    if not is_certain or second.text in NO_SECOND or BREAK.search(text, first.end, second.start):
        return False
    if other == one + 1:
        if text[first.end : second.start].strip() or not _may_meet(first.text, second.text):
            return False
        if one and found[one - 1].text in DETERMINERS:  # die erwartete kam
            return False
        is_attribution = (
            text[first.start - 2 : first.start] == ", " and first.text in SPEAKING
        )  # „…“, sagte erklärte Trainer Bondar
        if not is_attribution and _is_attribute(second, found[other + 1 : other + 2], text):
            return False
    elif not _are_alone(found[one : other + 1]):
        return False
    return not _is_subordinate(first.start, text, second.start)


def _may_meet(first: str, second: str) -> bool:
    """True for two verbs that cannot be participle and auxiliary: wurde sagte; not hat wiederholt, durchsucht wurde."""
    if first == second:  # see doubled-word
        return False
    if first in AUXILIARIES:
        return second in AUXILIARIES or second in STRONG or second.endswith("te")
    if second in AUXILIARIES:
        return first in STRONG or first.endswith("te")
    return True


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
    return not any(word[0].isupper() and word.lower() in DETERMINERS | PREPOSITIONS for word in between)


def _is_subordinate(start: int, text: str, end: int | None = None) -> bool:
    """True where the words before `start`, from the last mark on, may open a subordinate clause."""
    before = text[max(0, start - LONGEST) : start]
    clause = BREAK.split(before)[-1]
    is_behind_comma = before.removesuffix(clause)[-1:] == ","
    if SUBORDINATE.search(clause + text[start : end or start]):
        return True
    return is_behind_comma and BEGINS.match(clause) is not None
