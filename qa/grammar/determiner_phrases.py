"""Determiner, perhaps an adjective, noun: the phrases of a text that rules about agreement judge."""

from functools import lru_cache
from typing import NamedTuple

from qa.languages.compounds import ADJECTIVE_ENDINGS
from qa.languages.lazy_pattern import lazily
from qa.languages.tokens import Word, spelled_in, words_of
from qa.languages.wordlist import words
from qa.languages.words import is_name, is_noun, zipf

SPACES = (" ", "\u00a0")
_SMALL = words(
    "der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner keines sein seine seinen seinem"
    " seiner seines ihre ihren ihrem ihrer ihres unser unsere unseren unserem unserer unseres mein meine meinen meinem meiner"
    " meines deine eure ihr diese diesen diesem dieser dieses jede jeden jedem jeder im am zum vom beim zur ins ans aufs"
    " viele vielen einige einigen mehrere mehreren wenige wenigen etliche beide zwei drei vier fünf sechs sieben"
    " acht neun zehn elf zwölf"
)
HYPHENS = frozenset("-‐‑–")
DETERMINERS = _SMALL | frozenset(word.title() for word in _SMALL)  # and articles joined to prepositions, and numbers
OF_PERSONS = frozenset({"dem", "den", "der"})
ADJECTIVE = lazily(r"[a-zäöüß]{3,}e[nrsm]?")
SHORTEST = 3  # letters of a noun
# Before a name these are German nouns, whatever follows: den Präsident Selenskyj.
OFFICES = tuple(
    words(
        "präsident minister ministerium kanzler gouverneur general botschafter sprecher direktor regierung stadt region"
        " gebiet gebiets bezirk rajon landkreis dorf ort ortschaft gemeinde siedlung hauptstadt halbinsel partei firma"
        " zeitung agentur gesellschaft unternehmen verband abgeordnete abgeordneten bürgermeister leiter vorsitzende"
        " vorsitzenden regisseur journalist offizier kommandeur trainer anwalt richter erin torin entin istin ärztin gericht"
        " behörde gemeinschaft union straße regionen städte städten gebiete gebieten bezirke bezirken dörfer dörfern orte"
        " orten ortschaften gemeinden republik provinz bundesstaat teilstaat organisation bewegung universität akademie"
        " stiftung fluss see insel kommission fraktion"
    )
)
HYPHENATED = lazily(r"\w+(?:-\w+)*-(?P<last>[A-ZÄÖÜ][a-zäöüß]{2,})(?![\w-])")  # Covid-19-Pandemie: its head is Pandemie

# Adjectives with a capital that are no persons: gab den Deutschen Hilfe
PROPER = lazily(r"[A-ZÄÖÜ](?:[a-zäöüß]+isch|(?:inter)?ational|ereint|entral|egional|berst)e[nrms]?")
LONG = 5  # letters of such an adjective in -er
# No Berliner is meant behind these: des Berliner Gerichts; but: dort fand der Berliner Arbeit
NO_PERSON = words("des das im zum vom beim am ins zur eine eines seine ihre dieses jedes")

_PREPOSITIONS = (
    "in|mit|von|bei|nach|aus|zu|an|auf|seit|unter|vor|über|hinter|neben|zwischen|für|gegen|durch|um|ohne|wegen|bis"
)
PREPOSITIONS = frozenset(_PREPOSITIONS.split("|"))
MAY_BE_PRONOUN = lazily(
    rf"(?:[,;:–—(„“»«\"][ \u00a0]?(?:(?:{_PREPOSITIONS})[ \u00a0])?"
    r"|\b(?:und|oder|wie|als|denn|außer|aber|sondern|doch)[ \u00a0])$"
)
SUBORDINATOR = lazily(
    r"\b(?i:dass|weil|ob|wenn|da|obwohl|damit|falls|während|nachdem|bevor|warum|wo|was|wer)[ \u00a0]$"
)
PREPOSITION = lazily(  # not „eine Stadt, in der neue Regeln gelten“
    rf"(?<![,;:–(][ \u00a0])(?<!\bund[ \u00a0])(?<!\boder[ \u00a0])\b(?i:{_PREPOSITIONS})[ \u00a0]$"
)
GOVERNS = lazily(
    rf"\b(?i:{_PREPOSITIONS})[ \u00a0]$"
)  # „einem“ is no relative pronoun: das Bad, von einem Rakete getroffen


class Phrase(NamedTuple):
    """A determiner in lower case, an adjective or "", and a noun, single spaces between; `[start, end)` in code points.

    `behind` is the end of the adjective. In a wide phrase other words stand between it and the determiner.
    Of a compound with hyphens the noun is the last part. `place` is that of the determiner among the words of the text.
    """

    place: int
    determiner: str
    adjective: str
    noun: str
    start: int
    end: int
    behind: int = 0

    def goes_on(self, text: str) -> bool:
        """True where the noun may not be the whole of it: die Autor(en), die Premier League; but den Präsident Selenskyj.

        Nor is it the noun in die deutsche Ernst von Siemens Kunststiftung.
        """
        after = text[self.end : self.end + 5]
        if after[:1] in SPACES and after[1:2].isupper():
            return not self.noun.lower().endswith(OFFICES)
        if self.noun == "Top" and after[1:2].isdigit():  # jenseits der Top 50
            return True
        if after[:1] in tuple("/'’‘ʼ&(") or after[1:2] == "&":
            return True
        return after in (" for ", " of t") or (after == " von " and is_name(self.noun))


@lru_cache(maxsize=4)
def phrases(text: str) -> tuple[Phrase, ...]:
    """Return the phrases of a text, in order.

    >>> [(found.adjective, found.noun) for found in phrases("In der neuen Stadt und auf der Straße")]
    [('neuen', 'Stadt'), ('', 'Straße')]
    """
    found = words_of(text)
    begun = [_phrase(text, found, index) for index in determiner_places(text)]
    return tuple([phrase for phrase in begun if phrase is not None])


@lru_cache(maxsize=4)
def determiner_places(text: str) -> tuple[int, ...]:
    """Return the places of the determiners among the words of a text, but for one that ends it.

    >>> determiner_places("In der neuen Stadt und auf der Straße")
    (1, 6)
    """
    return tuple([index for index, word in enumerate(spelled_in(text)[:-1]) if word in DETERMINERS])


def may_be_pronoun(phrase: Phrase, guard: str, text: str) -> bool:
    """True where the determiner may be a pronoun. `guard` tells what rules that out.

    "preposition": only that one stands before it; "behind": that, or the head of a main clause, for „Das Regierung hat“ would
    have two phrases before its verb, and German has one; "strong": any place but those where a clause may begin.
    """
    before = text[max(0, phrase.start - 30) : phrase.start]
    if guard == "preposition":
        return PREPOSITION.search(before) is None
    if guard not in ("strong", "behind", "head"):  # das kostet einen Kraft
        return phrase.determiner == "einen" and "kost" in text[max(0, phrase.start - 60) : phrase.end + 30]
    if guard == "head":  # Ihr neue Leiter …; but: dass ihr neue Aufgaben drohen
        return not text[phrase.start].isupper()
    if text[phrase.start].isupper():
        return text[phrase.end : phrase.end + 1] not in (*SPACES, ",")
    if guard == "behind":
        pattern = GOVERNS if phrase.determiner in ("einem", "einer") else PREPOSITION
        return pattern.search(before) is None
    if (not phrase.adjective or phrase.determiner not in ("der", "die", "den", "dem")) and SUBORDINATOR.search(before):
        return True  # weil die Krieg wollen, wenn das fairer Wettbewerb ist; but hardly: weil die neue Raketen wollen
    return MAY_BE_PRONOUN.search(before) is not None


@lru_cache(maxsize=1 << 12)
def _may_be_capital(word: str) -> bool:
    """True for an adjective that is part of a name or made of a place: (die) Europäische (Union), (das) Kyjiwer (Rathaus)."""
    if word.endswith("er"):
        return len(word) > LONG and not is_noun(word.lower()) and (is_name(word[:-2]) or not zipf(word))
    return word.endswith(ADJECTIVE_ENDINGS) and PROPER.fullmatch(word) is not None


def _phrase(text: str, found: tuple[Word, ...], place: int) -> Phrase | None:
    word, noun, adjective = found[place], found[place + 1], ""
    if place and found[place - 1].text in ("van", "Van"):  # Jorik van der Meer
        return None
    if text[word.end : noun.start] not in SPACES:
        return None
    if noun[0].islower():
        last = found[place + 2 : place + 3]
        if not last or not last[0][0][0].isupper() or not ADJECTIVE.fullmatch(noun[0]):
            return None
        if text[noun.end : last[0].start] not in SPACES:
            return None
        noun, adjective = last[0], noun[0]
    elif _may_be_capital(noun[0]) and text[noun.end : noun.end + 1] in SPACES:
        last = found[place + 2 : place + 3]
        if last and last[0].start == noun.end + 1 and is_noun(last[0][0].lower()) and not is_name(last[0][0]):
            is_person = word[0].lower() in OF_PERSONS and is_noun(noun[0].lower())  # Dem Unparteiischen Vorwürfe
            if PROPER.fullmatch(noun[0]) and not is_person:
                noun, adjective = last[0], noun[0].lower()
            elif word[0] in NO_PERSON or found[place - 1][0].lower() in PREPOSITIONS:
                noun = last[0]
    head, start, stop, behind = noun[0], word.start, noun.end, noun.start - 1
    mark = text[stop : stop + 1]
    if mark == "-" and (match := HYPHENATED.match(text, noun.start)):
        head, stop = match["last"], match.end()
        mark = text[stop : stop + 1]
    is_whole = len(head) >= SHORTEST and head[0].isupper() and head[1:].islower() and head.isalpha()
    if not is_whole or mark in HYPHENS or (start and text[start - 1] in "-–/"):  # der/die Autor
        return None
    return Phrase(place, word[0].lower(), adjective, head, start, stop, behind)
