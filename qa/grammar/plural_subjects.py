"""A singular verb whose subject is a plural that stands behind it, or far before it.

Behind: Bei dem Angriff wurde drei Menschen verletzt; Ihm droht fünf Jahre Haft; a passive and verbs without an object leave no
other reading. Before: …, wo Hunderttausende Migranten arbeitet. Silent where another noun may be the subject, and about
quantities.
"""

import re
from collections.abc import Iterator

from qa.documents import Span
from qa.grammar.clause_phrases import Chunk, chunks
from qa.grammar.verb_clause import ADVERBS, PERIODS
from qa.languages.lazy_pattern import lazily
from qa.languages.noun_case import Reading, readings
from qa.languages.verb_number import verb_number
from qa.languages.wordlist import words

NUMBER = r"(?:zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|[2-9]|\d{2,4})"
MANY = (
    rf"(?:{NUMBER}|mehrere|zahlreiche|einige|etliche|[Dd]utzende|[Hh]underte|[Tt]ausende|Zehntausende|Hunderttausende)"
)
ABOUT = r"(?:(?:mindestens|rund|etwa|fast|mehr als|über|insgesamt) )?"
ADJECTIVES = r"(?:[a-zäöüß]{3,}e )*"
NOUN = r"[A-ZÄÖÜ][a-zäöüß-]+"
STOP = r"(?=[.,;:!?\n]|$)"
QUICK = words(
    "wurde starb stirbt droht drohte entstand floh flieht sitzt saß lebt lebte arbeitet arbeitete kämpft kämpfte wohnt wohnte"
    " ertrank"
)
STILL = (
    r"(?:(?:nach wie vor|noch immer|immer noch|noch|derzeit|zurzeit|inzwischen|weiterhin|bereits|bislang|mittlerweile|allein|dort"
    r"|damals) )?"
)
BEHIND = lazily(
    rf"(?<= )(?P<verb>{'|'.join(sorted(QUICK))}) {STILL}{ABOUT}(?P<many>{MANY}|die) {ADJECTIVES}(?P<noun>{NOUN})"
    rf"(?P<behind>[^,.;:!?–—„“()\n]*){STOP}"
)
START = re.compile(r"[,.;:!?–—„“()\n]")
REACH = 120  # characters
PRISON = lazily(
    rf"\b(?P<verb>droht|drohte) (?:nun |jetzt |damit |dafür |nach dem Gesetz )?(?:bis zu |mindestens )?(?:{NUMBER} bis )?"
    rf"{NUMBER} (?:Jahre|Monate)"
    r" (?:Haft|Gefängnis|Lagerhaft|Straflager|Strafkolonie|Freiheitsentzug)\b"
)
OPENER = r"(?:dass|weil|wo|obwohl|nachdem|während|da|in (?:der|dem|denen)|auf (?:der|dem|denen)|bei (?:der|dem|denen))"
BEFORE = lazily(
    rf", {OPENER} {ABOUT}(?P<many>{MANY}|viele|die meisten) {ADJECTIVES}(?P<noun>{NOUN})(?P<middle>(?: [^,.;:!?–—„“()\n]*)?)"
    rf" (?P<verb>[a-zäöüß]{{3,}}){STOP}"
)
PARTICIPLE = lazily(
    r"[a-zäöüß]*ge[a-zäöüß]{3,}(?:t|en)|(?:be|ver|er|zer|ent|über|unter)[a-zäöüß]{3,}(?:t|en)|[a-zäöüß]+iert"
)
AUXILIARIES = words("wurde wird worden ist war sei hat hatte habe")
QUANTITIES = lazily(
    r"(?i)\w*(?:prozent|million(?:en)?|milliarden?|drittel|viertel|fünftel|euro|dollar|rubel|hrywnja|tonnen|liter|grad|mal)"
)


def plural_subjects(text: str, found: frozenset[str]) -> Iterator[tuple[Span, str]]:
    """Yield singular verbs and their plural subjects; `found` are the words of the text.

    >>> text = "Bei dem Angriff wurde drei Menschen verletzt."
    >>> [(span.of(text), subject) for span, subject in plural_subjects(text, frozenset(text.split()))]
    [('wurde', 'drei Menschen')]
    """
    if not QUICK.isdisjoint(found):
        for match in PRISON.finditer(text):
            yield Span(*match.span("verb")), text[match.end("verb") + 1 : match.end()]
        for match in BEHIND.finditer(text):
            if (
                match["verb"] not in ("droht", "drohte")
                and _is_plural(match["noun"], match["many"])
                and _leaves_no_other(match, text)
            ):
                yield Span(*match.span("verb")), text[match.start("many") : match.end("noun")]
    if ", " in text:
        for match in BEFORE.finditer(text):
            verb = match["verb"]
            if (
                verb_number(verb) == "singular"
                and _is_plural(match["noun"], match["many"])
                and _is_empty(chunks(_without_participle(match)))
            ):
                yield Span(*match.span("verb")), text[match.start("many") : match.end("noun")]


def _without_participle(match: re.Match[str]) -> str:
    """Return what stands between the subject and its verb, less the participle of a passive or perfect."""
    middle = match["middle"].split()
    if middle and match["verb"] in AUXILIARIES and PARTICIPLE.fullmatch(middle[-1]):
        middle.pop()
    return " ".join(middle)


def _is_plural(noun: str, many: str) -> bool:
    found = readings(noun)
    if Reading.PLURAL not in found or noun in PERIODS or QUANTITIES.fullmatch(noun):
        return False
    return many != "die" or Reading.FEMININE not in found


def _leaves_no_other(match: re.Match[str], text: str) -> bool:
    """True where the passive or intransitive verb has no other subject before or behind it."""
    before = START.split(text[max(0, match.start() - REACH) : match.start()])[-1].strip()
    behind = match["behind"].strip()
    if not before[:1].isupper() or behind.endswith(" los"):  # Er wurde die Verfolger los
        return False
    if match["verb"] == "wurde":
        words_behind = behind.split()
        if words_behind and PARTICIPLE.fullmatch(words_behind[-1]):
            behind = " ".join(words_behind[:-1])
        elif not PARTICIPLE.fullmatch(before.lower()):
            return False
    elif match["many"] == "die":
        return False
    return _is_empty(chunks(before), is_first=True) and _is_empty(chunks(behind))


def _is_empty(found: list[Chunk], *, is_first: bool = False) -> bool:
    """True where no phrase may be a subject: prepositions, adverbs, sich; at the head of a sentence a participle, too."""
    return all(
        chunk.kind == "governed"
        or (chunk.kind == "adverb" and (is_first or chunk.head in ADVERBS))
        or (chunk.kind == "pronoun" and chunk.head == "sich")
        for chunk in found
    )
