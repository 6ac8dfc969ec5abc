"""What is added to a clause behind a comma: 14 Leute | darunter ein Kind; 400 Rubel | umgerechnet vier Euro; | so der Minister.

Such additions take a comma (Amtliche Regelung, § 77): lists with darunter, sums with umgerechnet, und zwar, the speaker with so,
the source with wie (stieg um zwei Prozent | wie das Amt mitteilte), and the date behind the day (am Montag | dem 3. März).
"""

import re
from collections.abc import Iterator, Set

from qa.documents import Span
from qa.grammar.clause_phrases import Chunk
from qa.grammar.finite_verbs import AUXILIARIES
from qa.grammar.verb_clause import is_speaker
from qa.languages.lazy_pattern import lazily
from qa.languages.wordlist import words

BEFORE = r"(?<![\w-])(?P<before>[\w’'%-]*[\w%])[ \u00a0]"
NUMBER = r"(?:\d|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|mehrere|viele|zahlreiche|einige)"
AMONG = lazily(
    rf"(?<![\w-])(?P<before>[A-ZÄÖÜ][\w’'-]+)[ \u00a0](?P<word>darunter)[ \u00a0]"
    rf"(?:auch[ \u00a0])?(?:(?:mindestens|etwa|rund|mehr als)[ \u00a0])?(?:{NUMBER}|(?:ein|eine|der|die|das)\b|[A-ZÄÖÜ])",
    words="darunter",
)
SUFFERS = re.compile(
    r"\b(?:leide|litt|gelitten|liegt|lag|stand|steht|versteh|verstand|fällt|fiel|fallen|zog|setzt|schrieb|wohn)"
)
MONEY = (
    r"(?:Hrywnja|Griwna|Rubel|Tenge|Dollar|Lari|Som|Lei|Forint|Kronen|Złoty|Zloty|Franken|Pfund|Euro|Manat|Dram|Sum)"
)
CONVERTED = lazily(
    rf"\d[\d.,]*[ \u00a0](?:(?:Millionen|Milliarden|Tausend)[ \u00a0])?(?:US-)?(?P<before>{MONEY})[ \u00a0](?P<word>umgerechnet)"
    r"[ \u00a0](?:(?:etwa|rund|knapp|gut|ungefähr|fast|mehr als|über|circa)[ \u00a0])?(?:\d|eine[ \u00a0])",
    words="umgerechnet",
)
NAMELY = lazily(rf"{BEFORE}(?P<word>und)[ \u00a0]zwar\b", words="zwar")
OPINIONS = (
    "Begründung|Einschätzung|Rechnung|Erwartung|Hoffnung|Vorwurf|Urteil|Fazit|Prognose|Argument|Forderung|Vermutung|Auskunft"
    "|Mitteilung"
)
SAYS = lazily(
    rf"{BEFORE}(?P<word>so)[ \u00a0]"
    r"(?:(?P<determiner>der|die|das|eine?)[ \u00a0](?:[a-zäöüß]{3,}e[ \u00a0])?(?P<noun>[A-ZÄÖÜ][\w-]+)"
    rf"|(?:die|der|das|ihre?|seine?)[ \u00a0](?:{OPINIONS})|(?P<name>[A-ZÄÖÜ][\w-]+))"
    r"(?P<more>(?:[ \u00a0](?!(?:und|oder|wie)\b)[\w-]+){0,6})(?=[.,;“]|$)",
    words="so",
)
NO_SO = words(
    "und oder um nur wie auch eben ebenso genau gerade noch denn ja ach doppelt halb dreimal zweimal schon bislang damit"
)
TOLD = (
    "mitteilte|mitteilten|mitteilt|berichtete|berichteten|berichtet|meldete|meldeten|meldet|erklärte|erklärten|sagte|sagten"
    "|schrieb|schreibt|bestätigte|betonte|bekanntgab|angab|angaben|hervorgeht|feststellte|schreiben|berichten|melden|mitteilen"
    "|einräumte|einräumt"
)
SOURCE = lazily(
    rf"{BEFORE}(?P<word>wie)[ \u00a0](?:aus[ \u00a0])?"
    r"(?:der|die|das|dem|ein|eine|er|sie|es|man|sein|seine|ihr|ihre|[A-ZÄÖÜ][\w-]+)[ \u00a0]"
    rf"[^,.;:!?–—()»«\n]{{0,80}}?(?:{TOLD})(?=[.,;:!?“]|$)",
    words="wie",
)
NO_WIE = words(
    "und oder so genauso ebenso aber nur also nicht sondern anders sagt fragt weiß ähnlich denn soviel sowie fragte wissen"
)
DAYS = "Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonnabend|Sonntag"
PARTS = "morgen|vormittag|mittag|nachmittag|abend"
MONTHS = "Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember"
DATE = lazily(
    rf"\b(?P<before>(?:{DAYS})(?:{PARTS})?)[ \u00a0](?P<word>de[mn])[ \u00a0]\d{{1,2}}\.[ \u00a0](?:{MONTHS})\b",
    words="|".join([DAYS, *(f"{day}{part}" for day in DAYS.split("|") for part in PARTS.split("|"))]),
)


def additions(text: str, there: Set[str]) -> Iterator[tuple[Span, Span]]:
    """Yield the word before each lacking comma and the one behind it; `there` are the words of the text.

    >>> text = "Gerettet wurden 14 Leute darunter ein Kind."
    >>> [(first.of(text), second.of(text)) for first, second in additions(text, {"darunter"})]
    [('Leute', 'darunter')]
    """
    if "darunter" in there:
        for match in AMONG.finditer(text):
            if not SUFFERS.search(text, max(0, match.start() - 100), match.end() + 100):
                yield _place(match)
    if "umgerechnet" in there:
        yield from map(_place, CONVERTED.finditer(text))
    if "zwar" in there:
        yield from map(_place, NAMELY.finditer(text))
    if "so" in there:
        yield from (_place(match) for match in SAYS.finditer(text) if _is_said(match))
    if "wie" in there:
        yield from (_place(match) for match in SOURCE.finditer(text) if match["before"].lower() not in NO_WIE)
    yield from map(_place, DATE.finditer(text))


def _place(match: re.Match[str]) -> tuple[Span, Span]:
    return Span(*match.span("before")), Span(*match.span("word"))


def _is_said(match: re.Match[str]) -> bool:
    """True for „so der Minister“ behind a clause; the rest of it has no verb."""
    more = match["more"].split()
    if match["before"].lower() in NO_SO or match["before"] in AUXILIARIES or (more and more[-1][0].islower()):
        return False
    noun = match["noun"] or match["name"]
    return noun is None or is_speaker(Chunk("noun", "", match["determiner"] or "", noun))
