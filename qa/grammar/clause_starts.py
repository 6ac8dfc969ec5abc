"""Where a relative clause or an infinitive group begins without a comma: Mine | die kein Gerät findet, blieb | um dort zu helfen.

A relative pronoun differs from an article by what follows it: a pronoun, kein, or a preposition with no adjective and noun behind
(der mit GPS arbeitet, but der mit GPS arbeitende Sender); and the finite verb stands at the end. „Um“ opens an infinitive group
where no preposition can stand: before a dative, an adverb, another preposition.
"""

import re
from collections.abc import Iterator

from qa.documents import Span
from qa.grammar.adjectives import SPACE
from qa.grammar.clause_ends import CLOSING
from qa.grammar.clause_marks import clause_before
from qa.grammar.determiner_phrases import determiner_places
from qa.grammar.finite_verbs import is_finite
from qa.grammar.open_attributes import opens_attribute
from qa.languages.lazy_pattern import lazily
from qa.languages.noun_case import Reading, readings
from qa.languages.tokens import has_any, spelled_in
from qa.languages.verb_number import verb_number
from qa.languages.wordlist import words

PLACE = "in|im|am|an|auf|aus|bei|beim|mit|nach|seit|von|vom|vor|zum|zur|für|gegen|durch|unter|über"
CLAUSE = rf"(?P<clause>(?:{SPACE}[^,.;:!?–—()„“”»«\"\n]*?)?){SPACE}(?P<verb>[a-zäöüß]+)(?=[.,;:!?“»]|{SPACE}und\b)"
RELATIVE = lazily(
    rf"(?<![\w-])(?P<noun>[A-ZÄÖÜ][\w-]*[a-zäöüß]){SPACE}(?:(?P<preposition>{PLACE}){SPACE})?"
    rf"(?P<pronoun>der|die|den|dem){SPACE}(?P<next>er|man|wir|ich|niemand|kein|keine|keiner|{PLACE}){CLAUSE}"
)
OF_THESE = lazily(
    rf"(?<![\w-])(?P<noun>[A-ZÄÖÜ][\w-]*[a-zäöüß]){SPACE}(?P<preposition>{PLACE}|ohne|um|zwischen){SPACE}"
    rf"(?P<pronoun>denen|dessen|deren)(?P<next>){CLAUSE}"
)
# der Kai, an dem ein Schiff liegt
WITH_PREPOSITION = lazily(
    rf"(?<![\w-])(?P<noun>[A-ZÄÖÜ][\w-]*[a-zäöüß]){SPACE}(?P<preposition>{PLACE}|hinter|neben|zwischen|ohne){SPACE}"
    rf"(?P<pronoun>de[rmn]|die|das){SPACE}(?P<next>ein|eine|die|das|seine?|ihre?|sich|sie|es|viele|jede[rs]?){CLAUSE}"
)
# Quick questions; all begin with a blank, which is searched faster than a set of letters
PREPOSITIONAL = re.compile(r" (?:de[rmn]|die|das) (?:eine?|die|das|seine?|ihre?|sich|sie|es|viele|jede[rs]?) ")
PRONOMINAL = re.compile(rf" d(?:er|ie|en|em) (?:er|man|wir|ich|niemand|keine?r?|{PLACE}) ")
THESE = (" denen ", " dessen ", " deren ")
BEHIND_PRONOUNS = words(f"er man wir ich niemand kein keine keiner {PLACE.replace('|', ' ')}")
OPENING = words("ein eine die das sein seine ihr ihre sich sie es viele jede jeder jedes")
PRONOUNS = words("er man wir ich niemand")
DETERMINERS = words(
    "der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner sein seine seinen seinem seiner"
    " ihre ihren ihrem ihrer unser unsere unseren diese diesen diesem dieser alle allen viele vielen unter über hinter ohne gegen"
    " jeder"
)
DESCRIBED = re.compile(rf"(?<![\w-])(?P<word>[a-zäöüß]{{3,}}(?:e|en|er|es|em)){SPACE}[A-ZÄÖÜ]")
SUBORDINATE = lazily(
    r"\b(?i:dass|weil|ob|wenn|obwohl|damit|falls|während|nachdem|bevor|als|wie|was|wer|wo|warum|da|sobald|bis|denen|dessen|deren|indem"
    r"|sodass|seit)\b|^\s*(?:(?:in|an|auf|mit|von|bei|für|aus|zu|nach) )?(?:der|die|das|dem|den)\b"
)
DATIVE = "dem|einem|seinem|ihrem|diesem|ihm|ihnen|mir|dir|euch"
PARTICLE = (
    "ein|aus|an|ab|auf|vor|zurück|teil|mit|fort|weiter|durch|hin|her|los|fest|zusammen|wieder|um|bei|nach|heraus|sicher"
)
PURPOSE = lazily(
    rf"(?<![\w-])(?P<before>[^\W\d_]{{2,}}){SPACE}(?P<word>um){SPACE}(?:{DATIVE}|{PLACE}|dort|hier|damit|dabei|dadurch|dafür|nicht|gemeinsam|"
    rf"möglichst|weiterhin|weiter|besser|schneller|endlich|später){SPACE}(?:[^,.;:!?–—()„“”»«\"\n]*?{SPACE})??"
    rf"(?:zu{SPACE}[a-zäöüß]+n|(?:{PARTICLE})zu[a-zäöüß]+n)(?=[.,;!?“])"
)
WITHOUT = lazily(
    rf"(?<![\w-])(?P<before>[^\W\d_]{{2,}}){SPACE}(?P<word>ohne|(?:an)?statt){SPACE}(?:sich|es|ihn|dabei|dafür|davon|dazu|ihm|ihnen)"
    rf"{SPACE}(?:[^,.;:!?–—()„“”»«\"\n]*?{SPACE})??"
    rf"(?:zu{SPACE}[a-zäöüß]+n|(?:{PARTICLE})zu[a-zäöüß]+n)(?=[.,;!?“])"
)
GOAL = lazily(  # kamen um die Uhr zu reparieren; but baten um die Erlaubnis zu bleiben
    rf" (?P<word>um){SPACE}(?:die|das|den|sich|sie|ihn|es|seine?n?|ihre?n?){SPACE}"
    rf"(?:[^,.;:!?–—()„“”»«\"\n]*?{SPACE})??"
    rf"(?:zu{SPACE}[a-zäöüß]+n|(?:{PARTICLE})zu[a-zäöüß]+n)(?=[.,;!?“])"
)
NO_GOAL = re.compile(
    r"(?i)\b(?:ge)?(?:bitt|bat|gebeten|bemüh|kämpf|sorg|streit|stritt|gestritten|ring|rang|geh|ging|handel|bewerb|bewirb|beworben|bewarb"
    r"|kümmer|wett|konkurrier|fleh|ersuch|betrog|betrüg|bring|brachte|gebracht|trauer|werb|warb|wirb|feilsch|buhl|steht|stand|herum"
    r"|kampf|sorge|bitte|ringen|wettlauf|debatte|diskussion|rennen|verhandl|konflikt|gerangel|klage|klagt)"
)
NO_SELF = re.compile(
    r"(?i)\b(?:greif|griff|gegriffen|schlag|schl[äu]g|geschlagen|schieß|schoss|werf|warf|fraß|frisst|schar)"
)
# nicht um … sondern, nur um, genug um; ging damit um; vor allem ohne
JOINED = words(
    "und oder aber sondern als nicht nur auch erst etwa vor allem allein einzig genug gerade besonders sei ja rund wie weniger"
    " mehr teils um darum sowie sowohl beziehungsweise bzw"
)
DEALS = words("geht ging gehen gingen drum rechts links")  # ging um in der Stadt
NO_GROUP = JOINED | DEALS


REACH = 80  # characters
LAST = re.compile(r"(?<![\w-])[^\W\d_]{2,}\Z")


def clause_starts(text: str) -> Iterator[tuple[Span, Span]]:
    """Yield the word before the missing comma and the word behind it.

    >>> text = "Das ist die Mine die kein Gerät findet."
    >>> [(before.of(text), word.of(text)) for before, word in clause_starts(text)]
    [('Mine', 'die')]
    """
    spelled = spelled_in(text)
    behind = {spelled[place + 1] for place in determiner_places(text)}
    is_pronominal = not behind.isdisjoint(BEHIND_PRONOUNS) and PRONOMINAL.search(text)
    for may_be, pattern in ((is_pronominal, RELATIVE), (has_any(THESE, text), OF_THESE)):
        if may_be:
            for match in pattern.finditer(text):
                if _is_finite(match) and _is_relative(match, text):
                    word = "preposition" if match["preposition"] else "pronoun"
                    yield Span(*match.span("noun")), Span(*match.span(word))
    if not behind.isdisjoint(OPENING) and PREPOSITIONAL.search(text):
        for match in WITH_PREPOSITION.finditer(text):
            is_clause = _is_finite(match) and not opens_attribute(text, match.start("next"))
            if is_clause and not SUBORDINATE.search(clause_before(text, match.start())):
                yield Span(*match.span("noun")), Span(*match.span("preposition"))
    if " um " in text:
        yield from _groups(PURPOSE, NO_GROUP, text)
        yield from _goals(text)
    if " ohne " in text or "statt " in text:
        yield from _groups(WITHOUT, JOINED, text)


def _goals(text: str) -> Iterator[tuple[Span, Span]]:
    """Yield where a group with „um“ and its object begins, unless a word near it goes with „um“ (bat um, Kampf um)."""
    for match in GOAL.finditer(text):
        before = LAST.search(text, max(0, match.start() - REACH), match.start())
        if before is None or before[0] == "sich" or before[0].lower() in NO_GROUP:
            continue
        is_self = text.startswith("sich ", match.end("word") + 1)  # griff um sich
        other = NO_SELF if is_self else NO_GOAL
        if not other.search(text, max(0, match.start() - REACH), match.end()):
            yield Span(*before.span()), Span(*match.span("word"))


def _groups(pattern: re.Pattern[str], joined: frozenset[str], text: str) -> Iterator[tuple[Span, Span]]:
    """Yield where an infinitive group begins, but not where its first word belongs to the one before: nur um, ging um."""
    for match in pattern.finditer(text):
        if match["before"].lower() not in joined:
            yield Span(*match.span("before")), Span(*match.span("word"))


def _is_finite(match: re.Match[str]) -> bool:
    """True for a verb that is no infinitive and no participle: findet, hat; behind „denen“ also beisteuerte."""
    verb = match["verb"]
    if verb in CLOSING or verb_number(verb) == "singular":
        return True
    return verb.endswith(("te", "ten")) and (match["pronoun"] == "denen" or is_finite(verb))


def _is_relative(match: re.Match[str], text: str) -> bool:
    if match["next"] in PRONOUNS:
        return True
    if SUBORDINATE.search(clause_before(text, match.start())):  # ob sie mit Kyjiw bei dessen Plänen hilft
        return False
    if match["pronoun"] in ("denen", "dessen", "deren"):
        return True
    if match["preposition"] or match["pronoun"] not in ("der", "die"):  # wenn Kyjiw dem nicht zustimmt
        return False
    is_described = any(found["word"] not in DETERMINERS for found in DESCRIBED.finditer(match["clause"]))
    allowed = {Reading.MASCULINE} if match["pronoun"] == "der" else {Reading.FEMININE, Reading.PLURAL}
    return not is_described and not readings(match["noun"]).isdisjoint(allowed)
