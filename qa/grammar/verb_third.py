"""A main clause whose finite verb stands third or last: Wegen der Bedrohung die Evakuierung | wird fortgesetzt.

Before the finite verb of a main clause stands one phrase or clause (Duden 4, prefield). The order of the source is told where a
phrase with a preposition opens the sentence, or a subordinate clause, and a subject follows before the verb. Behind a verb that
asks (prüft, ob) a clause whose verb stands last lacks its conjunction.
"""

import re
from collections.abc import Iterator
from itertools import chain

from qa.grammar.adjectives import is_adjective, parted
from qa.grammar.clause_marks import BEGINS, at_openings
from qa.grammar.finite_pairs import PARTICLE, is_certain
from qa.grammar.misfit import Misfit
from qa.grammar.plain_phrases import is_plain
from qa.languages.lazy_pattern import lazily
from qa.languages.noun_case import Reading, readings
from qa.languages.verb_number import verb_number
from qa.languages.wordlist import words
from qa.languages.words import is_name, is_noun

NOUN = r"[A-ZÄÖÜ][a-zäöüß]+(?:-[A-ZÄÖÜ][a-zäöüß]+)*"
# Not während, seit, bis, um, statt, ohne, außer: they open clauses and infinitives as well
PREPOSITIONS = (
    "Am|An|Auf|Aus|Bei|Beim|Durch|Für|Gegen|Hinter|Im|In|Infolge|Laut|Mit|Nach|Neben|Trotz|Über|Unter|Vom|Von|Vor|Wegen"
    "|Zum|Zur|Zwischen|Anlässlich|Aufgrund|Dank|Gemäß"
)
ARTICLES = "der|die|das|den|dem|des|ein|eine|einen|einem|einer|eines|seine[mnr]?|ihre[mnr]?|diese[mnrs]?"
SUBJECT = (
    rf" (?:er|sie|wir|man|es|(?P<article>der|die|das|ein|eine) (?:[a-zäöüß]+e[rs]? )?(?P<noun>{NOUN}))"
    r" (?P<verb>[a-zäöüß]{3,})(?= [\wäöüßÄÖÜ„])"
)
AFTER_PHRASE = lazily(
    rf"{BEGINS}(?P<first>{PREPOSITIONS}) (?:(?P<inner>{ARTICLES}) )?(?P<adjective>[a-zäöüß]+e[nmrs]? )?(?P<inside>{NOUN}|\d{{4}})"
    rf"(?P<more> \d{{4}}| (?:des|der|von|in|im|aus|am) (?:[a-zäöüß]+en )?{NOUN}s?)?{SUBJECT}",
    words=PREPOSITIONS,
)
# Laut dem Bericht, die Verluste sind hoch
AFTER_COMMA = lazily(
    rf"{BEGINS}(?P<first>Laut|Gemäß|Trotz|Wegen|Aufgrund|Infolge|Dank) (?P<phrase>[^,.;:!?–—„“”»«\"()\n]{{3,60}}),{SUBJECT}",
    words="Laut|Gemäß|Trotz|Wegen|Aufgrund|Infolge|Dank",
)
ADVERBS = (
    "Gestern|Heute|Morgen|Deshalb|Deswegen|Daher|Danach|Dann|Dort|Hier|Inzwischen|Außerdem|Zudem|Dadurch|Später|Jetzt|Trotzdem|Derzeit"
    "|Zuerst|Zuletzt|Anfangs|Nun|Bald|Oft|Manchmal|Dennoch|Somit|Folglich|Dagegen|Stattdessen|Leider|Offenbar|Plötzlich|Seither"
    "|Zuvor|Daraufhin|Dabei|Damals|Gleichzeitig|Bislang|Bisher|Zunächst|Unterdessen|Allerdings|Schließlich|Anschließend|Vorgestern"
)
AFTER_ADVERB = lazily(rf"{BEGINS}(?P<first>{ADVERBS}){SUBJECT}", words=ADVERBS)
TIMES = "Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag|Abend|Morgen|Nachmittag|Vormittag|Mittag"
AFTER_TIME = lazily(
    rf"{BEGINS}(?P<first>Am) (?:{TIMES}) (?P<name>{NOUN}(?: {NOUN}){{0,2}}) (?P<verb>[a-zäöüß]{{3,}})(?= [\wäöüßÄÖÜ„])",
    words=TIMES,
)
CONJUNCTIONS = "Nachdem|Obwohl|Weil|Als|Sobald|Bevor|Seitdem|Während|Ehe|Wenn|Da|Solange"
AFTER_CLAUSE = lazily(
    rf"{BEGINS}(?P<first>{CONJUNCTIONS}) (?P<clause>[^,.;:!?–—„“”»«\"()\n]{{2,}}?) (?P<last>[a-zäöüß]{{2,}}[nt]|[a-zäöüß]{{3,}}),"
    rf" (?P<article>(?:[Dd]er|[Dd]ie|[Dd]as|[Ee]ine?|[Ss]eine?|[Ii]hre?|wir|man) )?(?P<attribute>[a-zäöüß]+e[rs]? )?"
    rf"(?P<noun>{NOUN}(?: {NOUN}){{0,2}})?"
    r" ?(?P<verb>[a-zäöüß]{3,})(?P<rest> [^,.;:!?–—„“”»«\"()\n]+)[.!?](?!\w)",
    words=CONJUNCTIONS,
)
ASKING = (
    r"prüf(?:t|te|en|ten)|untersuch(?:t|te|en|ten)|ermittel(?:t|te|n|ten)|klär(?:t|te|en|ten)|fragt?e?|fragte?n|unklar|ungewiss|fraglich"
    r"|sagte?n?|erklärte?n?|betonte?n?|teilte mit|berichtete?n?|meldete?n?|glaubte?n?|hofft(?:en?)?|fürchtete?n?"
    r"|hieß es|heißt es|bekannt"
    r"|weiß nicht|wissen nicht|wusste nicht|wussten nicht|entscheide[tn]|entschied(?:en)?|unbekannt"
)
WITHOUT_CONJUNCTION = lazily(
    rf"\b(?P<asks>{ASKING}), (?:er|man|wir|ich|sie|es"
    rf"|(?:der|die|das|ein|eine|sein|seine|ihr|ihre) (?:[a-zäöüß]+e[rs]? )?(?P<noun>{NOUN}))"
    r" (?P<between>[^,.;:!?–—„“”»«\"()\n]+) (?P<verb>[a-zäöüß]{3,})(?=[.,;!?])"
)
# Der Minister den Plan gestern vorgestellt hat.
WITH_VERB_LAST = lazily(
    rf"{BEGINS}(?P<first>Er|Wir|Man|Ich|(?:Der|Die|Das|Ein|Eine) (?:[a-zäöüß]+e[rs]? )?{NOUN})"
    r" (?P<between>(?:den|dem|einen|einem|ihn|ihm|ihnen|sich|nicht|gestern|heute|bereits|schon|auch|am|im|seinen|ihren|keinen)"
    r" [^,.;:!?–—„“”»«\"()\n]+?) (?P<verb>[a-zäöüß]{3,})[.!?](?!\w)"
)
STRAIGHT = ("am", "im", "auch", "bereits", "schon")  # die Frau am Steuer starb
PRONOUNS, OBJECTS = words("er sie wir man es"), words("den einen sich ihn nicht seinen ihren keinen")
GENITIVE_PLURAL = frozenset({Reading.FEMININE, Reading.PLURAL})
NOMINATIVES = {
    "der": frozenset({Reading.MASCULINE}),
    "die": frozenset({Reading.FEMININE, Reading.PLURAL}),
    "das": frozenset({Reading.NEUTER}),
    "ein": frozenset({Reading.MASCULINE, Reading.NEUTER}),
    "eine": frozenset({Reading.FEMININE}),
}


def verbs_out_of_place(text: str) -> Iterator[Misfit]:
    """Yield the verbs that stand third or last in a main clause, each with the word that opens it.

    >>> text = "Wegen der Bedrohung die Evakuierung wird fortgesetzt."
    >>> [(text[found.start : found.end], found.partner) for found in verbs_out_of_place(text)]
    [('wird', 'Wegen')]
    >>> text = "Als es regnete, die Spieler blieben im Haus."
    >>> [(text[found.start : found.end], found.partner) for found in verbs_out_of_place(text)]
    [('blieben', 'Als')]
    >>> list(verbs_out_of_place("Im Namen der Regierung sprach er. Als es regnete, blieb er im Haus."))
    []
    """
    for match in at_openings(AFTER_PHRASE, text):
        if _is_sure(match["verb"]) and _is_subject(match) and _is_noun(match["inside"]):
            yield Misfit(match["first"], *match.span("verb"))
    behind_comma = (match for match in at_openings(AFTER_COMMA, text) if is_plain(match["phrase"]))
    for match in chain(at_openings(AFTER_ADVERB, text), behind_comma):
        if _is_sure(match["verb"]) and _is_subject(match):
            yield Misfit(match["first"], *match.span("verb"))
    for match in at_openings(AFTER_TIME, text):
        if _is_sure(match["verb"]) and not readings(match["name"].split()[-1]):
            yield Misfit(match["first"], *match.span("verb"))
    for match in at_openings(AFTER_CLAUSE, text):
        is_clause = is_certain(match["last"]) or match["last"].endswith(("t", "te", "en", "ern", "eln"))
        is_sure = _is_sure(match["verb"]) or (match["article"] == "wir " and match["verb"].endswith("en"))
        if is_clause and is_sure and _is_second_subject(match):
            yield Misfit(match["first"], *match.span("verb"))
    yield from _main_clause_with_verb_last(text)


def lost_conjunctions(text: str) -> Iterator[Misfit]:
    """Yield the verbs that end a clause without its conjunction, each with the word that asks for one.

    >>> text = "Die Polizei prüft, er den Fall kennt."
    >>> [(text[found.start : found.end], found.partner) for found in lost_conjunctions(text)]
    [('kennt', 'prüft')]
    """
    for match in WITHOUT_CONJUNCTION.finditer(text):
        between = match["between"].split()
        is_last = _ends_clause(match["verb"]) and not any(map(_is_verb, between))
        if is_last and not _is_verb(between[0]) and (not match["noun"] or readings(match["noun"])):
            yield Misfit(match["asks"], *match.span("verb"))


def _main_clause_with_verb_last(text: str) -> Iterator[Misfit]:
    for match in at_openings(WITH_VERB_LAST, text):
        between = match["between"].split()
        has_verb = any(_is_verb(word) or word in ("und", "als", "wie") for word in between[:-1])
        is_attribute = between[0] in STRAIGHT and not any(word in OBJECTS for word in between[1:])
        if (
            not has_verb
            and not is_attribute
            and (_is_sure(match["verb"]) or is_certain(PARTICLE.sub("", match["verb"])))
        ):
            yield Misfit(match["first"], *match.span("verb"))


def _is_sure(verb: str) -> bool:
    return is_certain(verb) or (verb_number(verb) != "" and not is_adjective(parted(verb)[0]))


def _is_verb(word: str) -> bool:
    return is_certain(word) or (word.islower() and verb_number(word) != "")


def _ends_clause(verb: str) -> bool:
    return verb_number(verb) == "singular" or is_certain(verb)


def _is_noun(word: str) -> bool:
    return word.isdigit() or is_noun(word.lower()) or is_name(word.lower()) or bool(readings(word))


def _is_subject(match: re.Match[str]) -> bool:
    """True for a nominative that is no genitive of what opens the sentence: der Präsident; not (Im Namen) der Regierung."""
    article, noun = match["article"], match["noun"]
    if not article:  # er, sie
        return True
    found = readings(noun)
    if article == "der" and found & GENITIVE_PLURAL:
        return False
    return bool(found & NOMINATIVES[article])


def _is_second_subject(match: re.Match[str]) -> bool:
    """True for what can be nothing but the subject: die Spieler, Schiedsrichter Mykola Koval, man."""
    article = (match["article"] or "").strip().lower()
    if article in PRONOUNS:
        return match["noun"] is None and match["attribute"] is None
    return match["noun"] is not None and (bool(article) or match["attribute"] is None)
