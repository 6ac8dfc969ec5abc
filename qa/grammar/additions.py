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

LAST = re.compile(r"(?<![\w-])[\w’'%-]*[\w%](?=[ \u00a0]\Z)")  # the word before
NUMBER = r"(?:\d|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|mehrere|viele|zahlreiche|einige)"
AMONG = lazily(
    r"(?P<word>darunter)[ \u00a0]"
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
    r"(?P<word>umgerechnet)[ \u00a0](?:(?:etwa|rund|knapp|gut|ungefähr|fast|mehr als|über|circa)[ \u00a0])?(?:\d|eine[ \u00a0])",
    words="umgerechnet",
)
SUM = re.compile(rf"\d[\d.,]*[ \u00a0](?:(?:Millionen|Milliarden|Tausend)[ \u00a0])?(?:US-)?{MONEY}[ \u00a0]\Z")
NAMELY = lazily(r"(?P<word>und)[ \u00a0]zwar\b", words="zwar")
OPINIONS = (
    "Begründung|Einschätzung|Rechnung|Erwartung|Hoffnung|Vorwurf|Urteil|Fazit|Prognose|Argument|Forderung|Vermutung|Auskunft"
    "|Mitteilung"
)
SAYS = lazily(
    r"(?<![\w-])(?P<word>so)[ \u00a0]"
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
    "|einräumte|einräumt|erläuterte|erläutert|ankündigte|versicherte|versichert|behauptete|behauptet|hinzufügte|herausfanden"
)
SOURCE = lazily(
    r"(?P<word>wie)[ \u00a0](?:aus[ \u00a0])?"
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
    for word, pattern, fits in KINDS:
        if word in there:
            for match in pattern.finditer(text):
                before = LAST.search(text, max(0, match.start() - REACH), match.start())
                if before is not None and fits(before[0], match):
                    yield Span(*before.span()), Span(*match.span("word"))
    for match in DATE.finditer(text):
        yield Span(*match.span("before")), Span(*match.span("word"))


def _is_list(before: str, match: re.Match[str]) -> bool:
    """True for „Menschen darunter zwei Kinder“ and „verletzt darunter ein Kind“; not „litten darunter“."""
    around = match.string[max(0, match.start() - REACH) : match.end() + REACH]
    return (before[0].isupper() or before.endswith(("t", "en"))) and not SUFFERS.search(around)


def _is_sum(before: str, match: re.Match[str]) -> bool:
    return SUM.search(match.string, max(0, match.start() - REACH), match.start()) is not None


def _is_any(before: str, match: re.Match[str]) -> bool:
    return True


def _is_source(before: str, match: re.Match[str]) -> bool:
    return before.lower() not in NO_WIE


def _is_said(before: str, match: re.Match[str]) -> bool:
    """True for „so der Minister“ behind a clause; the rest of it has no verb."""
    more = match["more"].split()
    if before.lower() in NO_SO or before in AUXILIARIES or (more and more[-1][0].islower()):
        return False
    noun = match["noun"] or match["name"]
    return noun is None or is_speaker(Chunk("noun", "", match["determiner"] or "", noun))


REACH = 100  # characters
KINDS = (
    ("darunter", AMONG, _is_list),
    ("umgerechnet", CONVERTED, _is_sum),
    ("zwar", NAMELY, _is_any),
    ("so", SAYS, _is_said),
    ("wie", SOURCE, _is_source),
)
