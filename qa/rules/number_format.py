"""A number is written the English way.

German has a decimal comma (2,4 Millionen) and groups thousands with full stops or spaces (12.000; DIN 5008). Times
(15.30 Uhr), dates (24.02.), versions (Windows 8.1, Industrie 4.0), sections (§ 5.2), radio frequencies, addresses of the
internet and decimals with three places (0,125; 1,335 Milliarden; 1,899 Euro je Liter) are left alone; so are decimal
points in Swiss house style. A score with a space (27: 29) is told where the source has it without one.

    Bad:  Das Werk kostet 2.4 Millionen Euro.
    Good: Das Werk kostet 2,4 Millionen Euro.
    Bad:  Mehr als 12,000 Menschen flohen.
    Good: Mehr als 12.000 Menschen flohen.
    Bad:  Die Sirenen heulten um 13: 30 Uhr.
    Good: Die Sirenen heulten um 13:30 Uhr.
    Good: Um 15.30 Uhr am 24.02. lief Windows 8.1 noch.
"""

import re
from collections.abc import Iterator

from qa.comparison.article import Article
from qa.documents import Edit, Finding, Severity, Span
from qa.languages.lazy_pattern import lazily
from qa.languages.literal import is_literal
from qa.messages import _
from qa.rules.rule import Rule

RULE = Rule("number-format", Severity.WARNING, mqm="locale-conventions/number-format", its="locale-violation")
THOUSANDS = lazily(
    r"(?<![\w.,:/§-])[+−-]?(?P<number>[1-9]\d{0,2}(?:,\d{3})+(?P<rest>\.\d+)?)(?![\d,/:]\d|\d|\w)|(?<=[(€$£])(?P<money>[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?)(?!\d|,\d)"
)
MIXED = lazily(
    r"(?<![\w.,:/-])(?P<number>[1-9]\d{0,2}(?:\.\d{3})+\.\d{1,2})(?![.\d]|,\d)"
)  # 26.469.89: a decimal point after German thousands
DECIMAL = lazily(
    r"(?<![\w.,:/§])(?P<sign>[+−–-]?)(?P<number>\d{1,3}\.\d{1,2}|0\.\d{3,4})(?![\d\w/:-]|\.\d|,\d)(?P<stop>\.?)"
)
THREE_PLACES = lazily(  # 1,335 Milliarden; 1,899 Euro je Liter; 9,875 Sekunden; 1,234 %
    r"[ \u00a0\u202f]?(?:Mio\b|Mrd\b|Millionen?\b|Milliarden?\b|Billionen?\b|%|‰|Promille"
    r"|Prozent|Sekunden?|Grad|Punkte|kg|Kilogramm|Tonnen|Liter"
    r"|(?:Euro|Dollar|Cent|Hrywnja|Franken|€|\$)[^.\n]{0,12}\b(?:je|pro|für einen|den) (?:Liter|Kilo))"
)
UNIT = (
    r"[ \u00a0\u202f-]?(?:%|‰|€|\$|°|Mio\b|Mrd\b|Million|Milliarde|Billion|Tausend|tausend"
    r"|Prozent|Promille|Euro|Dollar|Pfund|Franken|Hrywnja|Rubel"
    r"|Tenge|Cent|Kilo|Meter|Zentimeter|Millimeter|Tonne|Gramm|Liter|Hektar|Quadrat|Kubik|Meile|Fuß|Grad|Punkt|Stunde|Minute|Sekunde|Jahr|Mal\b|[Mm]al\b"
    r"|Terawatt|Gigawatt|Megawatt|Kilowatt|TWh|GWh|MWh|kWh|[GMk]W\b|[ckm]?m\b|[ckm]m²|km/h|kg|[GMTk]B\b|USD|EUR|UAH|Barrel|Tote|Menschen|Personen|Einwohner)"
)
HAS_UNIT = lazily(UNIT)
CLOCK = lazily(r"(?:[01]?\d|2[0-4])\.[0-5]\d$")
DATE = lazily(r"(?:0?[1-9]|[12]\d|3[01])\.(?:0?[1-9]|1[0-2])$")
DATE_BEFORE = lazily(r"\b(?:am|vom|bis|zum|den|dem|seit|ab|der|und|um|gegen|von|nach|vor|Uhr)[ \u00a0]$", re.IGNORECASE)
SECTION_BEFORE = lazily(  # § 5.2; §§ 5.1, 5.2
    r"(?:§(?:[§\d., \u00a0-]|und)*"
    r"|\b(?:Art|Abs|Nr|Kap|Ziff|Abschnitt|Kapitel|Artikel|Punkt|Version|Abb|Tab|Az|Absatz|Ziffer)\.?[ \u00a0])$"
)
# Versionen vor 9.2 und 9.4, OpenOffice.org 3.2; in 7.1 und 7.3 genannte Fälle
VERSION_BEFORE = lazily(
    r"\bVersion(?:en)?(?:[ \u00a0](?:vor|bis|ab|nach|auf|und|oder|\d[\d./]*,?))*[ \u00a0]$|\w\.(?:org|com|net)[ \u00a0]$"
)
SECTION_BEHIND = lazily(
    r"(?:,?[ \u00a0](?:(?:und|oder|bis)[ \u00a0])?\d+\.\d+)*"
    r"[ \u00a0](?:genannt|beschrieben|erwähnt|geregelt|aufgeführt|bezeichnet)"
)
MEASURED = lazily(  # Stärke 7.5, Notendurchschnitt 1.0: the noun before names a quantity
    r"(?:[Ss]tärke|[Mm]agnitude|[Dd]urchschnitt|[Nn]ote|[Ww]ert|[Ff]aktor"
    r"|[Qq]uote|[Rr]ate|[Ss]kala|[Hh]öhe|[Ii]ndex|[Mm]ittel|[Ss]chnitt|[Ee]ndstand)[ \u00a0]$"
)
NAME_BEFORE = lazily(r"[A-ZÄÖÜ][\w+-]*[ \u00a0-]$|[a-z][A-Z]\w*[ \u00a0]$")  # Windows 8.1, Industrie 4.0, iOS 14.2
# 7.5 bis 15 Zentimeter, 16.5 zu 10,5: the other end shows that a measure, no date or clock, is meant.
RANGE = lazily(rf"[ \u00a0](?:bis|zu|und|oder)[ \u00a0](?:\d+,\d{{1,2}}(?![\d.])|\d+(?:[.,]\d+)?{UNIT})")
# 13: 30 Uhr, ein 2: 0-Sieg: English-trained engines set a space behind every colon.
SPACED = lazily(
    r"(?<![\d.,:])\d{1,2}:(?P<space>[ \u00a0])(?:[0-5]\d(?=[ \u00a0]Uhr\b)"
    r"|\d{1,2}(?=-?(?:Sieg|Erfolg|Niederlage|Führung|Unentschieden|Remis|Heimsieg|Auswärtssieg)))"
)
# 27: 29 where the source has 27:29; a score may have the space on either side.
SPACED_SCORE = lazily(
    r"(?<![\d.,:])(?P<ours>\d{1,3})(?P<space>[ \u00a0]?:[ \u00a0]|[ \u00a0]:)(?P<theirs>\d{1,3})(?![\d:]|[.,]\d)"
)
RADIO = lazily(r"[ \u00a0]?(?:FM|MHz|UKW|kHz|Uhr|h\b)")


def check(article: Article) -> Iterator[Finding]:
    """Yield one finding per English number; the edit exchanges points and commas."""
    text = article.target.text
    if ":" in text:
        for match in SPACED.finditer(text):
            place = Span(*match.span("space"))
            yield _exchange(text, Span(*match.span()), (Edit(place, ""),))
        yield from _spaced_scores(article)
    if not article.has_figures or not re.search(r"\d[.,]\d", text):
        return
    for match in THOUSANDS.finditer(text):
        span = Span(*match.span("number" if match["number"] else "money"))
        if article.source is not None and span.of(text) in article.source.text:
            continue  # 41,325 гривні: decimals there, too
        is_long = match["rest"] or span.of(text).count(",") > 1
        if is_long or not THREE_PLACES.match(text, span.end) or _is_whole_there(article, span.of(text)):
            yield from _finding(text, span)
    for match in MIXED.finditer(text):
        point = match.end("number") - len(match["number"].rsplit(".", 1)[1]) - 1
        yield _exchange(text, Span(*match.span("number")), (Edit(Span(point, point + 1), ","),))
    if not article.style.typography.swiss:
        for match in DECIMAL.finditer(text):
            span = Span(*match.span("number"))
            if _is_decimal(text, span, match["stop"]):
                yield from _finding(text, span)


def _is_whole_there(article: Article, number: str) -> bool:
    """True for „12,000 Tonnen“ where the source has twelve thousand, and no twelve."""
    if article.source is None or number in article.source.text:
        return False
    from qa.comparison.figures.surroundings import values_in  # numbers, which the German alone does not need

    whole, values = int(number.replace(",", "")), values_in(article.source.text, article.source.language)
    return whole in values and int(number.partition(",")[0]) not in values


def _spaced_scores(article: Article) -> Iterator[Finding]:
    """Yield „27: 29“ where the source says 27:29, and does not count something with a colon before it."""
    text, source = article.target.text, article.source.text if article.source else ""
    for match in SPACED_SCORE.finditer(text) if ":" in source else ():
        score = f"{match['ours']}:{match['theirs']}"
        exact = re.compile(rf"(?<![\d:.,]){score}(?![\d:]|[.,]\d)")
        if exact.search(source) and not (exact.search(text) or SPACED.match(text, match.start())):
            places = [match.start("space") + i for i, mark in enumerate(match["space"]) if mark != ":"]
            yield _exchange(text, Span(*match.span()), tuple(Edit(Span(at, at + 1), "") for at in places))


def _is_decimal(text: str, number: Span, stop: str) -> bool:
    before, figures = text[max(0, number.start - 30) : number.start].split("\n")[-1], number.of(text)
    if SECTION_BEFORE.search(before) or RADIO.match(text, number.end):
        return False
    if HAS_UNIT.match(text, number.end) or RANGE.match(text, number.end):
        return True
    if VERSION_BEFORE.search(before) or SECTION_BEHIND.match(text, number.end):
        return False
    if DATE.match(figures) and (stop or DATE_BEFORE.search(before)):
        return False
    if CLOCK.match(figures) or NAME_BEFORE.search(before):
        return bool(MEASURED.search(before))
    return not (stop and text[number.end + 1 : number.end + 2].strip())


def _finding(text: str, span: Span) -> Iterator[Finding]:
    if not is_literal(text, span.start):
        swapped = span.of(text).translate(str.maketrans(".,", ",."))
        edits = tuple(
            Edit(Span(span.start + i, span.start + i + 1), swapped[i])
            for i, character in enumerate(span.of(text))
            if character in ".,"
        )
        yield _exchange(text, span, edits)


def _exchange(text: str, span: Span, edits: tuple[Edit, ...]) -> Finding:
    german = list(span.of(text))  # one cell a character, so that an edit may empty one
    for edit in edits:
        german[edit.span.start - span.start] = edit.replacement
    return RULE.finding(
        span,
        _("“{number}” is English notation: “{german}”", number=span.of(text), german="".join(german)),
        edits=tuple(Edit(edit.span, edit.replacement, safe=False) for edit in edits),
        suggestions=("".join(german),),
    )
