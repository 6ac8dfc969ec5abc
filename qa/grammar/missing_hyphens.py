"""Compounds that lack their hyphens: 35 jährige, US Präsident, im EU Parlament, ein 49 Euro Ticket, E Mail, Covid 19.

Figures, abbreviations and names join a noun with hyphens (Amtliche Regelung, § 40–46). „US“ stands before its noun only.
Other abbreviations and names have articles of their own; there a determiner tells that fits the noun, and never them
(im EU Parlament, des Ukraine Krieges). A number and its unit are a phrase (5 Prozent Wachstum), unless an article of the
singular stands before them.
"""

from collections.abc import Iterator
from functools import cache
from pathlib import Path

from qa.documents import Span
from qa.grammar.clause_marks import BEGINS, at_openings
from qa.grammar.determined_nouns import demanded
from qa.grammar.persons_joined import of_persons
from qa.languages.compounds import parts
from qa.languages.english import frequent_english_words
from qa.languages.lazy_pattern import lazily
from qa.languages.noun_case import Reading, is_mostly_noun, readings
from qa.languages.table_rows import table_rows
from qa.languages.tokens import FIGURE, forms_of, has_figures
from qa.languages.verb_number import verb_number
from qa.languages.wordlist import words
from qa.languages.words import is_name, is_noun

NAMES = Path(__file__).with_name("hyphened_names.tsv")
SPACE = r"[ \u00a0]"
MEASURED = (
    "jähr|köpf|täg|stünd|minüt|sekünd|prozent|stöck|monat|wöch|mal|seit|stell|teil|bänd|glied[r]?|zeil|geschoss|achs|silb"
    "|sitz|tür|zöll|stuf|spur|gleis|phas|sprach"
)
FIGURE_ADJECTIVE = lazily(
    rf"(?<![\w.,:/-])(?P<figure>\d+(?:,\d+)?){SPACE}?(?P<adjective>(?i:{MEASURED})ige?[nrms]?)(?![\w-])", words="0"
)
# um 20-prozent, mit 19-jahren
COUNTED_SMALL = lazily(
    r"(?<![\w.,-])(?P<number>\d+(?:,\d+)?)-(?P<unit>prozent|jahren?|tagen?|stunden|minuten|metern?|kilometern?|tonnen|euro|dollar)"
    r"(?![\w-])",
    words="0",
)
# Duden: Covid-19, 3D-Drucker or 3-D-Drucker
FIXED = lazily(
    rf"(?<![\w-])(?:(?P<covid>[Cc]ovid|COVID){SPACE}?19(?![\w.,]\d)|(?P<dimension>[234]D){SPACE}(?P<thing>[A-ZÄÖÜ][a-zäöüß]{{3,}}))",
    words="0",
)
# das Email is enamel: only what mail alone may be
MAIL = lazily(
    rf"(?<![\w@.-])(?:[Ee]{SPACE}[Mm]ail|(?:(?<=[Ee]ine )|(?<=[Ee]iner )|(?<=[Pp]er )|(?<=[Dd]ie )|(?<=jede ))Email(?!s)"
    rf"|Emails?(?=-)|eMail|Email(?=s)|e-[Mm]ail|E-mail)(?P<plural>s?)(?![\w@]|\.\w)"
)
MAIL_FORMS = words("mail Mail mails Mails Email Emails eMail eMails")
US = lazily(
    rf"(?<![\w-])US{SPACE}(?P<noun>[A-ZÄÖÜ][a-zäöüß]{{2,}})(?![\w-])(?!{SPACE}of\b)(?P<goes_on>{SPACE}[A-ZÄÖÜ])?",
    words="US",
)
# Before a name: US Präsident Kennedy; not US Marine Corps
OFFICES = (
    "präsident",
    "präsidentin",
    "minister",
    "ministerin",
    "botschafter",
    "botschafterin",
    "general",
    "beauftragte",
    "chef",
)
US_AND_ENGLISH = words("Dollar Senator Senatoren General Generals Regime Team Agenten")  # as in either language
FEMININE = words("EU UN UNO NATO Nato OSZE CIA WHO IAEA KI Ukraine Krim Türkei Corona")
JOINED = lazily(
    rf"\b(?P<determiner>[Ii]m|[Vv]om|[Zz]um|[Bb]eim|[Aa]m|[Ee]in(?:e[nms])?|[Dd](?:es|em|en|as)|[Ii]hre[ms]|[Ss]eine[ms]|[Jj]ede[ms]"
    rf"|[Dd]iese[ms]|[Kk]ein(?:e[ms])?)"
    rf"{SPACE}(?P<left>{'|'.join(sorted(FEMININE))}){SPACE}(?P<noun>[A-ZÄÖÜ][a-zäöüß]{{2,}})(?![\w-])",
    words="|".join(sorted(FEMININE)),
)
# Beschluss der EU Kommission: nouns of one thing, which have an article of their own
OF_THE_UNION = lazily(
    rf"\b[Dd]er{SPACE}(?P<left>EU|UN|NATO|Nato){SPACE}(?P<noun>(?:[A-ZÄÖÜ][a-zäöüß]*)?(?:kommission|mission|delegation|agentur|präsidentschaft"
    r"|behörde|vertretung|spitze|verordnung|richtlinie|charta|versammlung|truppe|Kommission|Mission|Delegation|Spitze|Verordnung"
    r"|Richtlinie|Resolution|Charta|Vertretung|Mitgliedschaft|Osterweiterung|Erweiterung))(?![\w-])",
    words="EU|UN|NATO|Nato",
)
# keine EU Häfen, fünf UN Soldaten: of which there is but one; US stands before its noun only
OF_SEVERAL = lazily(
    rf"(?<![\w-])(?:[Kk]eine|[Aa]llen?|[Aa]ller|[Vv]iele[nr]?|[Mm]ehrere[nr]?|[Ee]inige[nr]?|[Bb]eiden?|[Bb]eider|[Ww]eitere[nr]?"
    rf"|[Aa]ndere[nr]?|[Zz]ahlreiche[nr]?|[Nn]eue|[Zz]wei|[Dd]rei|[Vv]ier|[Ff]ünf|[Ss]echs|[Ss]ieben|[Aa]cht|[Nn]eun|[Zz]ehn|[2-9]"
    rf"|[1-9]\d{{1,2}}){SPACE}(?P<left>EU|UN|UNO|NATO|Nato|OSZE|WHO|IAEA){SPACE}(?P<noun>[A-ZÄÖÜ][a-zäöüß]{{3,}})(?![\w-])",
    words="EU|UN|UNO|NATO|Nato|OSZE|WHO|IAEA",
)
# EU Länder fordern, Die UN Truppen ziehen ab: two nouns and then the verb
BEFORE_VERB = lazily(
    rf"{BEGINS}(?P<article>Die )?(?P<left>EU|UN|NATO|Nato|OSZE){SPACE}(?P<noun>[A-ZÄÖÜ][a-zäöüß]{{3,}})"
    rf"{SPACE}(?P<verb>[a-zäöüß]{{3,}})(?![\w-])"
)
MANY = frozenset({Reading.PLURAL, Reading.DATIVE_PLURAL})
POINTS = "Nordost|Nordwest|Südost|Südwest"  # die Nordost Abteilung
OF_A_POINT = lazily(
    rf"\b(?:[Dd](?:ie|er|em|en|as|es)|[Ii]m|[Aa]m|[Vv]om|[Zz]um|[Zz]ur|(?:[Ee]in|[Ss]ein|[Ii]hr)(?:e[rnms]?)?){SPACE}"
    rf"(?P<left>{POINTS}){SPACE}(?P<noun>[A-ZÄÖÜ][a-zäöüß]{{2,}})(?![\w-])",
    words=POINTS,
)
UNITS = (
    "Euro|Dollar|Cent|Rubel|Hrywnja|Prozent|Punkte|Minuten|Stunden|Tage|Wochen|Monate|Jahre|Meter|Kilometer|Liter|Tonnen|Mann|Sterne"
    "|Grad|Volt|Zimmer|Personen|Seiten"
)
SINGULAR = r"(?:(?:[Ee]in|[Kk]ein|[Ss]ein|[Ii]hr|[Jj]ed|[Dd]ies)(?:e[nmrs])?|[Ii]m|[Aa]m|[Vv]om|[Zz]u[mr]|[Bb]eim)"
HEADS = "Hürde|Klausel|Marke|Grenze|Schwelle|Ticket|Plan|Takt|Ziel|Regel|Schein|Note|Zone|Paket|Radius|Lauf"
COUNTED = lazily(
    rf"\b(?:{SINGULAR}{SPACE}(?!1{SPACE})(?P<number>\d+(?:[.,]\d+)?){SPACE}(?P<unit>{UNITS}){SPACE}(?P<noun>[A-ZÄÖÜ][a-zäöüß]{{2,}})"
    rf"|[Dd](?:er|ie|as|en|em|es){SPACE}(?P<its>\d+(?:[.,]\d+)?){SPACE}(?P<of>{UNITS}){SPACE}(?P<head>{HEADS}))(?![\w-])",
    words="0",
)
# Hepatitis A-Impfstoff, Vitamin D-Mangel, Formel 1-Fahrer: whoever is parted by one hyphen is joined by all of them (§ 44)
KINDS = (
    "Hepatitis|Vitamin|Typ|Formel|Covid|Influenza|Kategorie|Stufe|Diabetes|Blutgruppe|Omega|Gruppe|Liga|Klasse|Phase"
)
OF_A_KIND = lazily(
    rf"(?<![\w-])(?P<left>{KINDS}){SPACE}(?P<which>[A-ZÄÖÜ]|\d{{1,2}})-(?P<noun>[A-ZÄÖÜ][a-zäöüß]{{2,}})(?![\w-])",
    words=KINDS,
)
# One of which a text has in which a hyphen may be missing
QUICK = words(KINDS.replace("|", " ")) | MAIL_FORMS | FEMININE | {"US", FIGURE, *POINTS.split("|")}


def missing_hyphens(text: str) -> Iterator[tuple[Span, str]]:
    """Yield the words that a hyphen joins, and how they are written.

    >>> [right for _, right in missing_hyphens("Die 35 jährige US Präsidentin kam mit einem 49 Euro Ticket zum EU Parlament.")]
    ['35-jährige', '49-Euro-Ticket', 'US-Präsidentin', 'EU-Parlament']
    >>> list(missing_hyphens("Dass die EU Sanktionen verhängt, bringt 5 Prozent Wachstum, sagt die US Army."))
    []
    """
    yield from _names(text)
    yield from of_persons(text)
    if QUICK.isdisjoint(forms_of(text)):
        return
    if has_figures(text):
        for match in FIGURE_ADJECTIVE.finditer(text):
            yield Span(*match.span()), f"{match['figure']}-{match['adjective']}"
        for match in COUNTED_SMALL.finditer(text):
            yield Span(*match.span()), f"{match['number']} {match['unit'].capitalize()}"
        yield from _fixed(text)
        yield from _counted(text)
    if "ail" in text and not MAIL_FORMS.isdisjoint(forms_of(text)):
        for match in MAIL.finditer(text):
            yield Span(*match.span()), f"E-Mail{match['plural']}"
    for match in OF_A_KIND.finditer(text):
        yield Span(*match.span()), f"{match['left']}-{match['which']}-{match['noun']}"
    for match in OF_A_POINT.finditer(text):
        if _is_german(match["noun"]):
            yield Span(match.start("left"), match.end()), f"{match['left']}-{match['noun']}"
    for match in US.finditer(text):
        if _is_german(match["noun"]) and (not match["goes_on"] or match["noun"].lower().endswith(OFFICES)):
            yield Span(match.start(), match.end("noun")), f"US-{match['noun']}"
    for match in OF_THE_UNION.finditer(text):
        yield Span(match.start("left"), match.end()), f"{match['left']}-{match['noun']}"
    for match in OF_SEVERAL.finditer(text):
        if _is_plural_only(match["noun"]):
            yield Span(match.start("left"), match.end()), f"{match['left']}-{match['noun']}"
    for match in at_openings(BEFORE_VERB, text):
        if _is_plural_only(match["noun"]) and verb_number(match["verb"]) == "plural":
            yield Span(match.start("left"), match.end("noun")), f"{match['left']}-{match['noun']}"
    for match in JOINED.finditer(text):
        if _fits_noun_only(match["determiner"].lower(), match["noun"]):
            yield Span(match.start("left"), match.end()), f"{match['left']}-{match['noun']}"


def _names(text: str) -> Iterator[tuple[Span, str]]:
    rows, forms = _hyphened(), forms_of(text)
    for first in [first for first in rows if first in forms]:
        for spaced, name in rows[first]:
            at = text.find(spaced)
            while at >= 0:
                end = at + len(spaced)
                if not text[end : end + 1].removesuffix("s").isalpha() and text[end : end + 1] != "-":
                    yield Span(at, end), name
                at = text.find(spaced, end)


@cache
def _hyphened() -> dict[str, list[tuple[str, str]]]:
    """Return by its first word each name as it is written without hyphens, and with them."""
    rows: dict[str, list[tuple[str, str]]] = {}
    for name, _witness in table_rows(NAMES):
        spaced = name.replace("-", " ")
        rows.setdefault(spaced.split()[0], []).append((spaced, name))
    return rows


def _fixed(text: str) -> Iterator[tuple[Span, str]]:
    for match in FIXED.finditer(text):
        if match["covid"]:
            yield Span(*match.span()), f"{match['covid']}-19"
        elif is_noun(match["thing"]) or parts(match["thing"].lower()):
            yield Span(*match.span()), f"{match['dimension']}-{match['thing']}"


def _counted(text: str) -> Iterator[tuple[Span, str]]:
    for match in COUNTED.finditer(text):
        number, unit, noun = (
            match["number"] or match["its"],
            match["unit"] or match["of"],
            match["noun"] or match["head"],
        )
        if is_noun(noun):
            yield Span(match.start("number" if match["number"] else "its"), match.end()), f"{number}-{unit}-{noun}"


def _is_plural_only(noun: str) -> bool:
    """True for Häfen, Länder, Soldaten: plurals, and no names."""
    return not readings(noun).isdisjoint(MANY) and Reading.FEMININE not in readings(noun) and not is_name(noun)


def _is_german(noun: str) -> bool:
    """True for a German noun, which stands in no English name: US Präsident; not US Army, US Steel."""
    small = noun.lower()
    if noun in US_AND_ENGLISH:
        return True
    is_common = is_mostly_noun(small) or (not is_name(small) and is_noun((parts(small) or ("",))[-1]))
    return is_common and small not in frequent_english_words()


def _fits_noun_only(determiner: str, noun: str) -> bool:
    """True where the determiner is no feminine's, and fits the noun: im EU Parlament; not das EU Länder betrifft."""
    allowed = frozenset({Reading.GENITIVE}) if determiner == "des" else demanded(determiner)
    return not allowed.isdisjoint(readings(noun)) and is_mostly_noun(noun.lower()) and not is_name(noun)
