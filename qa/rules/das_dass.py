"""„das“ stands for „dass“, or the other way round.

A clause that says what somebody says, thinks or knows begins with „dass“. Reported only where nothing else can be meant: a verb
of saying or an adverb such as darauf stands before the comma, no neuter noun that „das“ could take up, and behind it what
can be no verb of a main clause. „Dass“ straight before a finite verb is „das“: no subordinate clause has its verb there; and
so is one whose clause has no subject (ein Projekt, dass seit Jahren läuft), or ends in zu and an infinitive;
and where a neuter needs its article (dass kasachische Ministerium, dass Gericht lehnt ab). At the head of a sentence no main
clause goes on behind „Das“ with its subject (Das er ging, ist bekannt).

    Bad:  Für die Dörfer bedeutet sie, das der letzte Beamte verschwindet.
    Good: Für die Dörfer bedeutet sie, dass der letzte Beamte verschwindet.
    Bad:  Dass ist noch nicht entschieden.
    Good: Das ist noch nicht entschieden.
    Bad:  Sie erwarten, das er wieder antritt.
    Good: Sie erwarten, dass er wieder antritt.
    Bad:  Wie dass kasachische Ministerium mitteilte, ruht die Arbeit.
    Good: Wie das kasachische Ministerium mitteilte, ruht die Arbeit.
    Bad:  Es ist ein Projekt, dass seit Jahren läuft.
    Good: Es ist ein Projekt, das seit Jahren läuft.
    Good: Er sagte, das sei das Haus, das er gebaut habe, und sie erzählte ein Märchen, das die Kinder kannten.
"""

import re
from collections.abc import Iterator
from itertools import chain

from qa.comparison.article import Article
from qa.documents import Edit, Finding, Severity, Span
from qa.grammar.adjectives import is_adjective
from qa.grammar.article_written_dass import articles_written_dass
from qa.grammar.content_clauses import content_clauses, opens_no_clause
from qa.grammar.dass_clauses import das_before_plurals
from qa.grammar.determined_nouns import declined, is_attributive, is_judged
from qa.grammar.subject_numbers import subjects
from qa.languages.lazy_pattern import lazily
from qa.languages.noun_case import Reading, is_mostly_noun, may_be_neuter, readings
from qa.languages.verb_number import verb_number
from qa.languages.wordlist import words
from qa.messages import _
from qa.rules.rule import Rule

RULE = Rule("das-dass", Severity.WARNING, mqm="linguistic-conventions/grammar", its="grammar")
# Another subject or object comes: „das“ is no article then; a main clause (er sagte, das sei …) would have its verb here.
AFTER = (
    r"(?:er|sie|es|ich|wir|man|ihr|Sie|Ihre?|der|die|den|dem|ein|eine|einen|einem|einer|kein|keine|keinen|sein|seine|seinen|ihre|ihren"
    r"|unser|unsere|diese|dieser|diesen|dieses|alle|viele|mehrere|einige|niemand|jemand|jeder|jede|zwei|drei)"
)
# No second constituent of a main clause, which would be a verb: sagte, das in Kyjiw …
BETWEEN = (
    r"(?:in|im|am|an|auf|aus|bei|beim|mit|nach|vom?|zum?|zur|für|gegen|seit|unter|über|vor|während|bis|sich|nicht|nur|auch|noch|schon"
    r"|bereits|bald|dort|hier|künftig|derzeit|inzwischen|sogar|immer|weder|beide|hunderte|tausende|jedes|das|\d[\d.,]*)"
)
DAS = lazily(rf",[ \u00a0](?P<word>das)[ \u00a0](?:{AFTER}|(?P<between>{BETWEEN}))[ \u00a0](?=(?P<rest>[^.!?;:\n]*))")
# räumte ein das die Station schließen müsse: a second finite verb, last, and no comma: das has a clause of its own
NEXT = "(?:die|der|den|dem|er|sie|es|man|wir|ich|ein|eine|einen|sein|seine|ihre|niemand|alle|viele|keine|kein)"
NO_COMMA = lazily(
    r"(?:^|(?<=[.!?:;\n„»]))[ \u00a0]?(?P<before>[^,.;:!?\n–—()„“»«]+?)[ \u00a0](?P<word>das)[ \u00a0]"
    rf"{NEXT}[ \u00a0]"
    r"[^,.;:!?\n–—()„“»«]*?[ \u00a0](?:sei|seien|habe|hätten|hätte|werde|würden|würde|könne|könnten|könnte|müsse|müssten|müsste"
    r"|solle|sollten|wolle|wollten|dürfe|dürften|hat|haben|ist|sind|wird|werden|wurde|wurden|kann|muss|soll|will)(?=[,.;:!?])"
)
LACKS_COMMA = re.compile(rf"[ \u00a0]das[ \u00a0](?<![,.;:!?][ \u00a0]das[ \u00a0]){NEXT}[ \u00a0]")
QUICK_WORDS = words("das Das dass Dass")
QUICK = re.compile(r"[Dd]ass (?:ist|sind|war|waren|wäre|wird|hat|heißt|bedeutet|gilt|sei|klingt|stimmt)\b")
PARTICIPLE = lazily(r"\S+ (?:\S+ )?[a-zäöüß]+(?:end|t|en)(?:e|en|es|em|er) [A-ZÄÖÜ]")  # das die Umwelt belastende Öl
FAR_PARTICIPLE = lazily(r"(?:\S+ ){1,6}?[a-zäöüß]+(?:end|t|en)(?:e|en|es) [A-ZÄÖÜ]")  # das in Kyjiw gelegene Haus
# das bereits zerstörte Dorf, das in Kyjiw ansässige Unternehmen: an adjective in -e before a neuter
DESCRIBED = lazily(
    r"(?<!\bdas )(?<!\bdieses )(?<!\bjedes )\b(?P<adjective>[a-zäöüß]{3,}e) (?P<noun>[A-ZÄÖÜ][a-zäöüß]+)(?![\w-])"
)
# das dort Gesagte, das für die Region Wichtigste
MADE_NOUN = lazily(
    r"\b(?:(?:\w+g|G)e\w{2,}(?:t|en)e|(?:Be|Ent|Er|Ver|Zer)\w{2,}te|[A-ZÄÖÜ]\w+(?:ig|isch|lich|iert|st)e)\b"
)
REACH = 60  # characters in which what belongs to an article stands
ADVERB = lazily(
    r"(?:dar(?:an|auf|aus|in|über|um|unter)|da(?:bei|durch|für|gegen|mit|nach|ran|rauf|von|vor|zu))"
    r"(?: (?:hin|aufmerksam|an|aus|ab|fest))?$"
)
SAYS = lazily(
    r"\b(?:sag|erklär|beton|behaupt|bericht|mein|glaub|hoff|fürcht|befürcht|versicher|bestätig|bedeut|vermut|erwart|forder|warn"
    r"|füg|erzähl|schreib|beklag|räum|kündig|teil|ahn|merk|bemerk|fest|heiß|versprich|verspr[aä]ch|mahn|kritisier|unterstr[ei]+ch"
    r"|folger|verlang|klag|meld|zeig|veranschaulich|beweis|dräng|freu|ärger|vermeid|sicherstell|ermittel|argumentier|beacht|vertrau|prognostizier|ergänz|berücksichtig)(?:e|en|t|et|te|ten|ete|eten)?\b"
    r"|\b(?:weiß|wissen|wusste|wussten|hieß|sprach|schrieb|schrieben|denkt|denken|dachte|dachten|gilt|klar|sicher|überzeugt"
    r"|bekannt|heißt|hinzu|mit|verantwortlich|leid|herausstellte?|zeigte|bewies|sicherzustellen"
    r"|Ansicht|Meinung|Auffassung|Überzeugung|Sorge|Hoffnung|Vorwurf|Befürchtung|Gefahr|Tatsache|Behauptung|Warnung)\b"
)
SAYS_LAST = lazily(rf"(?:{SAYS.pattern})(?: (?:er|sie|man|wir|ich))?$")
# so eng sei, dass dort …; derart teuer geworden, dass
SO_MUCH = lazily(
    r"\b(?:so|derart|dermaßen) (?P<adjective>[a-zäöüß]{3,})(?: (?:geworden|gewesen))?"
    r"(?: (?:sei|seien|ist|sind|war|waren|wäre|wären|wird|werde|wurden?))?$"
)
SAID = lazily(
    r"(?<!\bwir )\b(?!hätte)[a-zäöüß]+(?:[bdgklmnprstz]te|[bdgklmnprstz]ten)$|\b(?:schrieb|sprach|hieß|versprach)(?:en)?$"
)
SAID_FIRST = lazily(
    r"[a-zäöüß]{3,}(?:te|ten|t)|schrieb|schrieben|sprach|hieß|wies|wiesen|gab|gaben|wusste|wussten|weiß|wissen"
)
SUBORDINATE = lazily(r"\b(?i:dass|weil|ob|wenn|obwohl|damit|falls|während|nachdem|bevor|als|wie|was|wer|wo|warum|da)\b")
# erinnerte daran, wies darauf hin: what „das“ takes up would stand behind the comma before
REMINDS = lazily(
    r"\b(?:erinner|w[ie]+s|verw[ie]+s|ber[iu]e?f|einig|beharr|bestand|besteht|zweifel|ging|geht|sprach|spricht|hoff|warn|dacht|denk|glaub)"
    r"[a-z]* (?:[a-zäöüß]+ ){0,2}(?:daran|darauf|darüber|davon|davor)(?: (?:hin|aus))?$"
)
# sagte er, so Selenskyj: put in; die er sagte, weil er sagte: the verb stands last, and what it takes before it
PUT_IN = lazily(
    rf"\s*(?:{SAYS.pattern}|so|wie|die|der|das|den|dem|weil|dass|wenn|als|nachdem|obwohl|während|ob|da|was|wer|wo|indem|bevor|sodass)\b"
)
# What „das“ may take up without being a noun: etwas, das; nichts von allem, das; jenes, das
NEUTER = words(
    "das etwas nichts alles vieles manches dies dieses jenes eines eins keines einziges was es wenig mehr weniger letzteres"
)
WORD = lazily(r"[^\W\d_]+")
RELATIVE = lazily(r"(?P<noun>[A-ZÄÖÜ][a-zäöüß]{2,}),[ \u00a0](?P<word>dass)[ \u00a0](?P<clause>[^,.;:!?–—\n\"„“»«()]*)")
# dass in Kyjiw gekämpft wird, dass mit Regen zu rechnen ist, dass ihm kalt ist
IMPERSONAL = words(
    "wird wurde werde würde werden worden zu mir dir ihm ihr ihnen uns euch mich ihn gilt geht kommt fehlt"
)
# versuchte, dass Problem zu lösen: no clause with „dass“ ends so
OBJECT = lazily(
    r",[ \u00a0](?P<word>dass)[ \u00a0](?:[a-zäöüß]+[ \u00a0])?[A-ZÄÖÜ][\w-]+ (?:\w+ )?zu [a-zäöüß]+n(?=[,.;:!?])"
)
# ohne dass die Wachen es merkten; but: das Wasser, ohne das die Menschen nicht leben können
WITHOUT = lazily(
    r"(?<![\w-])(?!das\b|etwas\b|alles\b)[a-zäöüß]+,?[ \u00a0](?:ohne|anstatt|statt)[ \u00a0](?P<word>das)[ \u00a0]"
    r"(?:die|der|den|dem|sich|eine?|ihm|ihn|ihnen|dieser)\b"
)
VERB_NEXT = lazily(
    r"(?:(?<=[.!?:“„»\n][ \u00a0])|(?<=^)|(?<=[\n„»])|(?<=,[ \u00a0])|(?<=\bAber )|(?<=\bUnd )|(?<=\bDoch ))"
    r"(?P<word>[Dd]ass)[ \u00a0]"
    r"(?:ist|sind|war|waren|wäre|wird|hat|heißt|bedeutet|gilt|sei|klingt|stimmt)(?=[ \u00a0,])",
    re.MULTILINE,
)


def check(article: Article) -> Iterator[Finding]:
    """Yield one finding per wrong conjunction or pronoun; the edit writes the other."""
    text, judged = article.target.text, set[int]()
    if article.words.isdisjoint(QUICK_WORDS):
        return
    for span in chain(_conjunctions(text), _pronouns(text)):
        if span.start not in judged:
            judged.add(span.start)
            word = span.of(text)
            yield _finding(span, word, {"das": "dass", "Das": "Dass", "dass": "das", "Dass": "Das"}[word])


def _conjunctions(text: str) -> Iterator[Span]:
    """Yield each „das“ that is to be „dass“."""
    if " das " not in text and "Das " not in text:
        return
    for match in DAS.finditer(text) if ", das " in text else ():
        before = re.split(r"[.!?;:\n]", text[max(0, match.start() - 300) : match.start()])[-1]
        if not _is_article(match) and not opens_no_clause(text, match.start()) and _is_content_clause(before):
            yield Span(*match.span("word"))
    for match in NO_COMMA.finditer(text) if LACKS_COMMA.search(text) else ():
        if _says(match["before"]):
            yield Span(*match.span("word"))
    for match in WITHOUT.finditer(text) if "ohne" in text or "statt" in text else ():
        yield Span(*match.span("word"))
    yield from content_clauses(text)
    yield from das_before_plurals(text)


def _pronouns(text: str) -> Iterator[Span]:
    """Yield each „dass“ that is to be „das“."""
    if "dass" not in text and "Dass" not in text:
        return
    for match in VERB_NEXT.finditer(text) if QUICK.search(text) else ():
        yield Span(*match.span("word"))
    yield from articles_written_dass(text)
    if ", dass " in text:
        for match in RELATIVE.finditer(text):
            if _lacks_subject(match):
                yield Span(*match.span("word"))
        for match in OBJECT.finditer(text):
            yield Span(*match.span("word"))


def _says(before: str) -> bool:
    """True for a main clause whose one verb says something: Zugleich räumte er ein; not „weil er sagte“."""
    verbs = [word for word in WORD.findall(before) if SAID_FIRST.fullmatch(word)]
    return len(verbs) == 1 and not SUBORDINATE.search(before) and SAYS.search(verbs[0]) is not None


def _is_article(match: re.Match[str]) -> bool:
    """True where a noun follows whose article „das“ may be: das die Umwelt belastende Öl, das bereits zerstörte Dorf."""
    if not match["between"]:
        return PARTICIPLE.match(match["rest"]) is not None
    rest = match["rest"][:REACH]
    return (
        FAR_PARTICIPLE.match(match["rest"]) is not None
        or MADE_NOUN.search(rest) is not None
        or any(may_be_neuter(m["noun"]) and is_attributive(m["adjective"]) for m in DESCRIBED.finditer(rest))
    )


def _lacks_subject(match: re.Match[str]) -> bool:
    """True for „ein Projekt, dass seit Jahren läuft“: the clause has no subject unless it is „das“, and the noun is a neuter."""
    found = match["clause"].split()
    if len(found) < 2 or not _is_singular(found[-1]) or not IMPERSONAL.isdisjoint(found):
        return False
    noun = match["noun"]
    is_neuter = is_judged(noun) and declined(noun) & {Reading.NEUTER, Reading.MASCULINE, Reading.FEMININE} == {
        Reading.NEUTER
    }
    return is_neuter and not subjects(found[:-1]).may_be_one


def _is_singular(verb: str) -> bool:
    """True for läuft, and for versorgt, which is a participle elsewhere."""
    return "singular" in (verb_number(verb), verb_number(verb + "e") if verb.endswith("t") else "")


def _finding(span: Span, word: str, right: str) -> Finding:
    return RULE.finding(
        span,
        _("“{right}” is meant here, not “{word}”", right=right, word=word),
        edits=(Edit(span, right, safe=False),),
        suggestions=(right,),
    )


def _is_content_clause(before: str) -> bool:
    """True when the sentence up to the comma says that something is said, thought or so great that, and names no neuter.

    Where the verb of saying stands last in a main clause, only that clause counts, and names do not: Kyjiw hofft, das …
    """
    clause = before.rpartition(",")[2]
    if (degree := SO_MUCH.search(clause)) and is_adjective(degree["adjective"]):
        return True
    if not clause.strip() or not (ADVERB.search(clause) or SAYS.search(clause)):
        return False
    is_last = SAYS_LAST.search(clause) is not None and not PUT_IN.match(clause)
    if is_last and SAID.search(
        clause
    ):  # Das Ministerium bestätigte, das …: nobody takes up the subject behind its verb
        return True
    first, *others = WORD.findall(clause if is_last or REMINDS.search(clause) else before)
    if any(word.lower() in NEUTER and (word.lower() != "es" or not is_last) for word in (first, *others)):
        return False
    nouns = [word for word in others if word[0].isupper()] + ([first] if is_mostly_noun(first.lower()) else [])
    return not any(_may_be_taken_up(word) and (not is_last or readings(word)) for word in nouns)


def _may_be_taken_up(noun: str) -> bool:
    """True for a noun that may be a neuter, in whatever case: das Raster, des Rasters."""
    return any(may_be_neuter(form) for form in {noun, noun.removesuffix("s"), noun.removesuffix("es")})
