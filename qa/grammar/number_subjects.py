"""A verb in the singular whose subject is a plural: a part of a group, what a participle says of many, a relative pronoun.

Zwei seiner Kollegen wurde verletzt; Überflutet ist 2140 Häuser; die Arbeiten, die im Mai begonnen hatte; and the reverse, a
plural before the one authority that decides: Anträge lehnten das Gericht ab. Silent where another noun may be the subject.
"""

import re
from collections.abc import Iterator

from qa.documents import Span
from qa.grammar.clause_marks import BEGINS, at_openings
from qa.grammar.clause_phrases import chunks
from qa.grammar.plural_subjects import ABOUT, PARTICIPLE, QUANTITIES, STOP
from qa.grammar.subjects import CLAUSE, may_have_subject
from qa.grammar.verb_clause import ADVERBS, PERIODS
from qa.languages.lazy_pattern import lazily
from qa.languages.noun_case import Reading, readings
from qa.languages.tokens import FIGURE, forms_of
from qa.languages.verb_number import verb_number
from qa.languages.wordlist import words

SPELLED = "zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|mehrere|einige|viele|zahlreiche|beide"
NUMBER = rf"(?:{SPELLED}|[2-9]|[1-9][\d.]*\d)"
NUMBERS = frozenset((FIGURE, *SPELLED.split("|")))
SINGULAR = "wurde|wird|ist|war|sei|hat|hatte|habe|kam|starb|stirbt|kommt|musste|konnte|soll|will|muss"
NOUN = r"[A-ZÄÖÜ][a-zäöüß-]+"
PART = lazily(
    rf"{BEGINS}(?P<subject>(?i:{NUMBER}) (?:der|seiner|ihrer|dieser|unserer|von ihnen) (?:[a-zäöüß]+en )?(?P<noun>{NOUN}))"
    rf" (?P<verb>{SINGULAR})(?= )"
)
# Nur 14 davon ließ sich retten
OF_THEM = lazily(
    rf"{BEGINS}(?P<subject>(?:(?:Nur|Rund|Etwa|Mindestens|Auch|Genau) )?(?i:{NUMBER}) (?:davon|von ihnen))"
    r" (?P<verb>[a-zäöüß]+)(?= )"
)
PREDICATE = lazily(
    rf"{BEGINS}(?P<participle>[A-ZÄÖÜ][a-zäöüß]+) (?P<verb>ist|war|wird|wurde|sei) (?P<subject>{ABOUT}{NUMBER}"
    rf" (?:[a-zäöüß]{{3,}}e )?(?P<noun>{NOUN}))(?P<behind>[^,.;:!?–—„“()\n]*){STOP}"
)
INTRANSITIVE = (
    "begonnen|gedauert|gelebt|gearbeitet|gekämpft|geschlafen|protestiert|existiert|geendet|stattgefunden|funktioniert|gewohnt"
    "|demonstriert|überlebt|zugenommen|abgenommen"
)
WENT = (
    "gestorben|gekommen|angekommen|gefallen|geflohen|geflüchtet|zurückgekehrt|gegangen|gefahren|gereist|umgekommen|entstanden"
    "|ausgefallen|explodiert|abgestürzt|eingetroffen|verschwunden|eingestürzt|geblieben|gestiegen|gesunken|gewachsen|erschienen"
)
RELATIVE = lazily(
    r", die (?P<middle>[^,.;:!?–—„“()\n]*?)"
    rf"(?:(?:{INTRANSITIVE}) (?=hatte\b|hat\b|habe\b)|(?:{WENT}) (?=war\b|ist\b|sei\b)"
    r"|(?P<passive>[a-zäöüß]{4,}) (?=wurde\b|wird\b)|(?P<perfect>[a-zäöüß]{4,}) worden (?=war\b|ist\b|sei\b))"
    r"(?P<verb>hatte|hat|habe|war|ist|sei|wurde|wird)(?=[.,;!?])"
)
ANTECEDENT = lazily(
    rf"(?:(?P<before>[\w-]+) )?\b(?:[Dd]ie|[Ss]eine|[Ii]hre|[Dd]iese|[Uu]nsere|{NUMBER}) (?:[a-zäöüß]{{3,}}en? )?"
    rf"(?P<noun>{NOUN})$"
)
PREPOSITION = words("für gegen durch um ohne über auf in an unter hinter neben vor zwischen und oder sowie wie als bis")
CLAIMS = (
    "Anträge|Klagen|Beschwerden|Vorwürfe|Forderungen|Anfragen|Einsprüche|Gesuche|Vorschläge|Anschuldigungen|Gerüchte"
)
DECIDES = lazily(
    rf"{BEGINS}(?:(?:Alle|Die|Seine|Ihre|Mehrere|Solche|Diese) )?(?:[a-zäöüß]+en? )?(?P<claims>{CLAIMS})"
    r"(?:(?: (?:der|des|von|gegen|auf|nach|zu|zur|über|aus)\b(?:(?! und )[^,.;:!?\n])*)?|, [^.;:!?\n]*,)"
    r" (?P<verb>lehnten|wiesen|prüften|dementierten)"
    r" (?P<subject>(?:das|die|der) (?:Gericht|Regierung|Behörde|Verwaltung|Staatsanwaltschaft|Ministerium|Justiz|Minister"
    r"|Richter|Richterin|Kreml|Präsident|Stadtrat|Parlament|Polizei|Armee|Militär|Außenministerium|Verteidigungsministerium"
    r"|Konzern|Sprecher|Sprecherin))"
    r"(?![\w-])(?! (?:und|sowie|oder|wie)\b)(?P<behind>[^.;:!?\n]*)",
    words=CLAIMS,
)
# weil die Steuern nach oben abgeführt wurde
PASSIVE = lazily(
    r"\b(?:dass|weil|obwohl|nachdem|sodass|wo)"
    rf" (?P<subject>(?:die|seine|ihre|alle|diese) (?:[a-zäöüß]{{3,}}en )?(?P<noun>{NOUN}))"
    rf"(?P<middle>(?: [^,.;:!?–—„“()\n]*)?) (?P<participle>[a-zäöüß]{{4,}}) (?P<verb>wurde|wird)(?=[.,;!?])",
    words="dass|weil|obwohl|nachdem|sodass|wo",
)
# Im Mai hatte Prüfer des Rechnungshofs die Schule besucht: nobody has a subject without an article in the singular
BARE = lazily(
    r"(?<= )(?P<verb>hatte|hat)"
    r" (?P<subject>(?P<noun>[A-ZÄÖÜ][a-zäöüß]+(?:er|innen|isten|enten|anten|leute|kräfte|soldaten|frauen|männer)))"
    r"(?= (?:des|der|aus|von|vom|im|in|am|die|das|den|einen|eine) )",
    words="hatte|hat",
)
START = re.compile(r"[.;:!?–—„“()\n]")
REACH = 120  # characters
MEASURES = lazily(r"(?i)\w*(?:meter|gramm|stunden|minuten|watt|grad|punkte?|hektar|plätze|stück|mann)")
KNOWN = ADVERBS | words(
    "lang oben unten vollständig teilweise völlig schwer leicht komplett offiziell mehrfach zweimal dreimal"
)
MATTER = words("Hunger Ärger Kummer Zucker Winter Sommer Donner Puder Feuer Wasser")
YEAR = re.compile(r"(?:19|20)\d\d\b")
SHARED = re.compile(r"\b(?:und|sowie|oder)\b")


def numbered_subjects(text: str) -> Iterator[tuple[Span, str]]:
    """Yield verbs and their subjects.

    >>> text = "Zwei seiner Kollegen wurde verletzt."
    >>> [(span.of(text), subject) for span, subject in numbered_subjects(text)]
    [('wurde', 'Zwei seiner Kollegen')]
    """
    if not NUMBERS.isdisjoint(forms_of(text)):
        yield from _behind_numbers(text)
    if ", die " in text:
        for match in RELATIVE.finditer(text):
            named = ANTECEDENT.search(text, max(0, match.start() - REACH), match.start())
            if named and _is_plural(named) and _is_alone_in(match):
                yield Span(*match.span("verb")), named["noun"]
    for match in PASSIVE.finditer(text):
        if _is_passive(match):
            yield Span(*match.span("verb")), match["subject"]
    for match in BARE.finditer(text):
        before = START.split(text[max(0, match.start() - REACH) : match.start()])[-1].strip()
        if _is_several(match["noun"]) and before[:1].isupper() and has_no_subject(before):
            yield Span(*match.span("verb")), match["subject"]
    for match in DECIDES.finditer(text):
        if not SHARED.search(match["behind"]) and not match["behind"].endswith(" hin"):
            yield Span(*match.span("verb")), match["subject"]


def _behind_numbers(text: str) -> Iterator[tuple[Span, str]]:
    for match in at_openings(PART, text):
        if Reading.PLURAL in readings(match["noun"]) and _is_alone(match, text):
            yield Span(*match.span("verb")), match["subject"]
    for match in at_openings(OF_THEM, text):
        if verb_number(match["verb"]) == "singular" and _is_alone(match, text):
            yield Span(*match.span("verb")), match["subject"]
    for match in at_openings(PREDICATE, text):
        if _is_counted(match["noun"]) and _is_said(match) and not YEAR.match(match["subject"]):
            yield Span(*match.span("verb")), match["subject"]


def _is_alone(match: re.Match[str], text: str) -> bool:
    """True where nothing behind the verb may be the subject."""
    clause = CLAUSE.match(text, match.end())
    return not (clause and may_have_subject(clause[0]))


def _is_several(noun: str) -> bool:
    """True for Prüfer, a plural unless an article or a name says otherwise; not for Hunger."""
    found = readings(noun)
    return Reading.PLURAL in found and Reading.NEUTER not in found and noun not in MATTER


def _is_counted(noun: str) -> bool:
    found = readings(noun)
    return (
        Reading.PLURAL in found
        and noun not in PERIODS
        and not QUANTITIES.fullmatch(noun)
        and not MEASURES.fullmatch(noun)
    )


def _is_said(match: re.Match[str]) -> bool:
    """True for „Zerstört ist 20 Häuser“, „Verletzt wurde zwei Männer am Kopf“: nothing but places and times behind."""
    behind = re.split(r" (?:und|sowie)\b", match["behind"])[0]
    return PARTICIPLE.fullmatch(match["participle"].lower()) is not None and has_no_subject(behind)


def _is_passive(match: re.Match[str]) -> bool:
    is_plural = _is_never_one(match["noun"]) and _is_counted(match["noun"])
    return is_plural and PARTICIPLE.fullmatch(match["participle"]) is not None and has_no_subject(match["middle"])


def _is_plural(antecedent: re.Match[str]) -> bool:
    """True for „die Arbeiten“ where it is no part of another phrase: für die Arbeiten, die Brücke und die Arbeiten."""
    return _is_never_one(antecedent["noun"]) and (antecedent["before"] or "").lower() not in PREPOSITION


def _is_alone_in(clause: re.Match[str]) -> bool:
    participle = clause["passive"] or clause["perfect"]
    return (not participle or PARTICIPLE.fullmatch(participle) is not None) and has_no_subject(clause["middle"])


def _is_never_one(noun: str) -> bool:
    """True for Arbeiten and Steuern; „die Steuer“ and whatever else may stand behind a singular „die“ are not."""
    found = readings(noun)
    return Reading.PLURAL in found and Reading.FEMININE not in found


def has_no_subject(part: str) -> bool:
    """True for a stretch of a clause where no phrase may be a subject: prepositions, times and common adverbs only."""
    return all(
        chunk.kind == "governed" or chunk.head in PERIODS or (chunk.kind == "adverb" and chunk.head in KNOWN)
        for chunk in chunks(part)
    )
