"""A number has fallen out.

What is left cannot stand without it: “um Uhr”, “rund Prozent der”, “bis zu Kilometer”, “am Dezember”, “300 km (Meilen)”.
Machine translation and copying lose figures set in markup of their own. A clock has no hour above 24 either.

    Bad:  Um Uhr heulten in Charkiw die Sirenen.
    Good: Um 14 Uhr heulten in Charkiw die Sirenen.
    Bad:  In der Stadt sind noch rund Prozent der Häuser ohne Strom.
    Good: In der Stadt sind noch rund 30 Prozent der Häuser ohne Strom.
    Bad:  Die Gespräche beginnen am Dezember in Genf.
    Good: Die Gespräche beginnen am 7. Dezember in Genf.
    Bad:  Der Zug fährt um 55 Uhr ab.
    Good: Gerechnet wird in Prozent; über Kilometer hinweg steht kein Haus.
    Bad:  Das Gerät kostet zwischen 480 und Euro.
    Good: Das Gerät kostet zwischen 480 und 650 Euro.
"""

from collections.abc import Iterator

from qa.comparison.article import Article
from qa.documents import Finding, Severity, Span
from qa.languages.calendar import MONTHS
from qa.languages.lazy_pattern import lazily
from qa.languages.tokens import has_any
from qa.languages.wordlist import words
from qa.messages import _
from qa.rules.rule import Rule

RULE = Rule("number-gap", Severity.WARNING, mqm="accuracy/omission", its="omission", yields_to=("double-space",))
SPACE = r"[ \u00a0\u202f]+"
HEDGE = r"(?:rund|etwa|knapp|fast|mehr als|weniger als|bis zu|zu rund|circa|ca\.|ungefähr|mindestens|höchstens)"
UNIT = (
    r"(?:Kilometern?|Kilogramm|Stundenkilometern?|Quadratkilometern?|Hektar|Meilen|Zentimetern?|Metern?|km|km/h|kg|Tonnen|Litern?"
    r"|Millimetern?|Kubikmetern?|Quadratmetern?|Megawatt|Kilowatt|Gigawatt"
    r"|Grad|Euro|Dollar|Pfund|Hrywnja|Rubel|Tenge|Franken|Złoty|Kronen|Yuan|Som|Lari)"
)
END = (
    rf"(?:{UNIT}|Prozent|Prozentpunkte|Uhr|Jahren?|Wochen|Tagen?|Monaten?|Stunden|Minuten|Sekunden|Millionen|Milliarden)"
    r"(?![\w-])"
)
# Each with what stands in every such gap: a text without it need not be searched.
GAPS = (
    (lazily(rf"(?i:\b(?:um|gegen|ab|nach|vor)){SPACE}Uhr\b(?!-)"), ("Uhr",)),
    (
        lazily(
            rf"\b(?:{HEDGE}|über|dass|während|sogar|nur|um|auf|von){SPACE}Prozent{SPACE}(?:der|des|aller|ihrer|seiner|unserer|mehr|weniger)\b"
        ),
        ("Prozent",),
    ),
    (
        lazily(rf"\b{HEDGE}{SPACE}{UNIT}(?![\w-])(?!{SPACE}(?:hinweg|weit|lang))"),
        (
            *("rund", "etwa", "knapp", "fast", "mehr als", "weniger als", "bis zu", "circa", "ca."),
            *("ungefähr", "mindestens", "höchstens"),
        ),
    ),
    (lazily(rf"\b[Aa]m{SPACE}(?:{'|'.join(MONTHS)})\b(?!-)"), MONTHS),
    (lazily(rf"\bzwischen{SPACE}(?:und{SPACE}\d|[\d.,]+{SPACE}und{SPACE}{END}(?!{SPACE}\d))"), ("zwischen",)),
    (lazily(rf"(?<![-\w])(?:\d[\d.,]*|[Vv]on){SPACE}bis{SPACE}{END}(?!{SPACE}\d)"), ("bis",)),
    (lazily(rf"\b[Vv]on{SPACE}bis{SPACE}\d"), ("on bis",)),
    (lazily(rf"\bin{SPACE}den{SPACE}Jahren{SPACE}(?:und|bis){SPACE}\d"), ("den Jahren",)),
    (lazily(rf"\bNr\.{SPACE}(?:und|zum|zur|im|in|am|an|auf|ist|sind|wird|wurde|hat|mit|für)\b"), ("Nr.",)),
    (
        lazily(rf"\b(?:mit|zum|bei|von){SPACE}\d{{1,3}}:(?={SPACE}(?:zurück|vorne?|hinten|gegen|in Führung|verloren))"),
        (":",),
    ),
    (lazily(rf"\baus{SPACE}dem{SPACE}Jahrhundert\b(?!{SPACE}(?:de[rsm]|nach|zuvor|davor|vor))"), ("Jahrhundert",)),
    (lazily(rf"(?<=\()(?:{UNIT})(?=\))"), tuple(f"({letter}" for letter in "KSQHMZTLGEDPRk")),
    (lazily(rf"(?<![\d.,:])(?<!: )(?:2[5-9]|[3-9]\d)(?:[:.]\d\d)?{SPACE}Uhr\b(?!-)"), ("Uhr",)),
)
BESIDE = frozenset(MONTHS) | words(  # one of them stands in every gap, but in that behind a bracket or a colon
    "Uhr Prozent rund etwa knapp fast mehr weniger bis circa ca ungefähr mindestens höchstens zwischen Jahren Nr Jahrhundert"
)
FIGURE_BEFORE = lazily(r"\d[^()\n]{0,25}\($")  # 300 km (Meilen); but Länge (Meter) heads a column


def check(article: Article) -> Iterator[Finding]:
    """Yield one finding per gap: the words that cannot stand together."""
    text = article.target.text
    if BESIDE.isdisjoint(article.words) and "(" not in text and ":" not in text:
        return
    for pattern, marks in GAPS:
        for match in pattern.finditer(text) if has_any(marks, text) else ():
            if text[match.start() - 1 : match.start()] != "(" or FIGURE_BEFORE.search(text[: match.start()]):
                yield RULE.finding(Span(*match.span()), _("“{words}”: a number is missing", words=match.group()))
