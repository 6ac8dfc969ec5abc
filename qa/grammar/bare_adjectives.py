"""Preposition, adjective and noun without an article that cannot go together: für nationaler Sicherheit, an vordersten Front.

Silent where the preposition belongs to what stands before it (von Anfang an großer Erfolg, nach wie vor), where um/ohne … zu may
govern another case, and where an attribute follows that may claim the noun (durch schwerem Beschuss ausgesetzte Dörfer).
"""

from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

from qa.grammar.adjectives import NO_ADJECTIVES, has_attribute
from qa.grammar.determined_nouns import adjectival_ending, declined, is_attributive, is_judged, is_like_adjective
from qa.grammar.determiner_phrases import DETERMINERS, SPACES, Phrase
from qa.grammar.idle_prepositions import is_idle
from qa.grammar.misfit import Misfit
from qa.languages.lazy_pattern import lazily
from qa.languages.noun_case import Reading
from qa.languages.sieve import Sieve
from qa.languages.table_rows import table_rows
from qa.languages.tokens import Word, runs_in, spelled_in, words_of
from qa.languages.wordlist import words
from qa.languages.words import is_name, is_noun

TABLE = Path(__file__).with_name("bare_adjectives.tsv")
INFINITIVE = lazily(r"[^.;:!?\n]*\b(?:zu [a-zäöüß]+n\b|[a-zäöüß]+zu[a-zäöüß]+n\b)|[^.;!?\n]* willen\b")
# von Anfang an, meiner Meinung nach, den Tag über, nach wie vor: the preposition belongs to what is before it.
BELONGS_BEFORE = lazily(
    r"(?:\b(?:vo[nm]|seit|ab)\b[^,;.:!?\n]*(?:an|aus|auf|her)|[A-ZÄÖÜ]\w*[ \u00a0](?:nach|wegen)|[Nn]ach wie vor|[Nn]ach und nach"
    r"|\b(?:hier|dort|da|nun|jetzt) (?:an|aus|in)"
    r"|(?:[Tt]age?|[Nn]acht|Jahre?|Woche|Monate?|Winter|Sommer|Herbst|Zeit|Stunden)[ \u00a0]über)$"
)
REACH = 40  # characters before
# Adverbs and pronouns that look like adjectives: lauter Fremde, weniger Geld
NEVER = words(
    "lauter weniger mehrerer weiter länger früher später besser schneller stärker leichter nahe solche solcher solchen solches"
    " manche mancher manchen manches welche welcher welchen welches derlei beide beiden beider ganze halbe gerade fremder anderer"
    " lange sämtliche sämtlicher sämtlichen"
)

# Ukrainische Parlament billigt Reform: what opens a line or a sentence without an article has the strong ending
OPENS = lazily(
    r"(?:^|\n|[.!?:„] )(?P<adjective>[A-ZÄÖÜ][a-zäöüß]+(?:isch|lich|ig|en|al|iv|oß)e)"
    r" (?P<noun>[A-ZÄÖÜ][a-zäöüß]{3,})(?= [a-zäöüß])"
)
# Freiwilligen Werkstatt sucht Ersatz: nor does it end in -en before a feminine
WEAK = lazily(r"(?:^|\n|[.!?:„] )(?P<adjective>[A-ZÄÖÜ][a-zäöüß]{3,}en) (?P<noun>[A-ZÄÖÜ][a-zäöüß]{3,})(?= [a-zäöüß])")
AT_HEAD = Sieve(lambda word: word[0].isupper() and word.endswith(("ische", "liche", "ige", "ene", "ale", "ive", "oße")))
NO_FEMININE = frozenset({Reading.MASCULINE, Reading.NEUTER, Reading.ACCUSATIVE, Reading.DATIVE, Reading.GENITIVE})

NO_ADJECTIVES_HERE = NO_ADJECTIVES | DETERMINERS | NEVER


class Government(NamedTuple):
    """The readings that a noun may have, and the guard."""

    allowed: frozenset[Reading]
    guard: str


def wrong_bare_adjectives(text: str) -> Iterator[Misfit]:
    """Yield preposition and adjective, each with its noun.

    >>> [found.partner for found in wrong_bare_adjectives("Geld für nationalen Sicherheit und für gute Zwecke")]
    ['Sicherheit']
    """
    yield from _at_heads(text)
    table, found = _table(), words_of(text)
    for place in [place for place, word in enumerate(spelled_in(text)[:-2]) if word in table]:
        preposition, adjective, noun = found[place : place + 3]
        if not adjective[0].islower() or not noun[0][0].isupper() or text[adjective.end : noun.start] not in SPACES:
            continue
        ending = adjective[0][-1:] if adjective[0].endswith("e") else adjective[0][-2:]
        rule = table[preposition[0]].get(ending)
        if rule and text[preposition.end : adjective.start] in SPACES and _is_wrong(rule, place, found, text):
            yield Misfit(noun.text, preposition.start, noun.start - 1)


def _at_heads(text: str) -> Iterator[Misfit]:
    """Yield adjectives in -e that open a line or sentence before a noun that is neither feminine nor a plural, in -en before one
    that can only be feminine.
    """
    for match in OPENS.finditer(text) if AT_HEAD(runs_in(text)) else ():
        noun = match["noun"]
        known = declined(noun)
        if known and known <= NO_FEMININE and is_judged(noun, is_described=True) and not noun.endswith("e"):
            yield Misfit(noun, match.start("adjective"), match.end("adjective"))
    for match in WEAK.finditer(text):
        noun, adjective = match["noun"], match["adjective"].lower()
        is_weak = adjective not in NO_ADJECTIVES_HERE and is_attributive(adjective) and not is_name(adjective)
        if declined(noun) == {Reading.FEMININE} and is_judged(noun, is_described=True) and is_weak:
            yield Misfit(noun, match.start("adjective"), match.end("adjective"))


def _is_wrong(rule: Government, place: int, found: tuple[Word, ...], text: str) -> bool:
    preposition, adjective, noun = found[place : place + 3]
    head = noun.text
    if text[noun.end : noun.end + 1] in ("-", "/") or not head[1:].islower():
        return False
    if adjective.text in NO_ADJECTIVES_HERE or not declined(head).isdisjoint(rule.allowed):
        return False
    if not is_attributive(adjective.text) or adjectival_ending(head.lower()) or is_like_adjective(head.lower()):
        return False
    if not (is_judged(head, is_described=True) if rule.allowed else is_noun(head)):
        return False
    is_apart = BELONGS_BEFORE.search(text, max(0, preposition.start - REACH), preposition.end) is not None
    if is_apart or is_idle(preposition.text, text, preposition.start):
        return False
    if rule.guard == "infinitive" and preposition.text.lower() in ("um", "ohne") and INFINITIVE.match(text, noun.end):
        return False
    phrase = Phrase(place, preposition.text, adjective.text, head, preposition.start, noun.end)
    return not phrase.goes_on(text) and not has_attribute(text, noun.end)


@cache
def _table() -> dict[str, dict[str, Government]]:
    """Return the rules by preposition, in small letters and with a capital, and ending."""
    table: dict[str, dict[str, Government]] = {}
    for prepositions, ending, allowed, guard, _witness in table_rows(TABLE):
        known = frozenset() if allowed == "-" else frozenset(Reading[name] for name in allowed.split())
        for preposition in prepositions.split():
            for form in (preposition, preposition.title()):
                table.setdefault(form, {})[ending] = Government(known, guard)
    return table
