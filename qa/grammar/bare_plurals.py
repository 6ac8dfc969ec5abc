"""A plural behind its preposition that lacks the -n of the dative: nach Angriffe, mit Kinder und Frauen, zu Verluste.

Persons in -er, whose singular looks the same, are told by a genitive behind them: mit Vertreter des Rats.
Silent where the preposition belongs to what is before it (von hier aus Ziele), where an attribute follows (mit Städte
verbindenden Zügen), and about the old datives of set phrases (nach Hause, zu Felde).
"""

from collections.abc import Iterator

from qa.grammar.adjectives import has_attribute
from qa.grammar.determined_nouns import adjectival_ending, is_judged, is_like_adjective
from qa.grammar.determiner_phrases import SPACES, Phrase
from qa.grammar.governed import Governed
from qa.grammar.idle_prepositions import is_idle
from qa.languages.lazy_pattern import lazily
from qa.languages.noun_case import Reading, readings
from qa.languages.sieve import Sieve
from qa.languages.tokens import Word, forms_of, spelled_in
from qa.languages.wordlist import words

PREPOSITIONS = words("mit von aus bei nach seit zu Mit Von Aus Bei Nach Seit Zu")
OF_PLURALS = frozenset({Reading.PLURAL, Reading.DATIVE})
# dem Plan nach Häuser, von hier aus Ziele, trug dazu bei Angriffe abzuwehren: no preposition of the noun
APART = lazily(
    r"(?:\b(?:hier|dort|da|dazu|dabei|daran|davon|damit)[ \u00a0]|\bvo[nm] [^,.;:!?\n]*)$|[A-ZÄÖÜ]\w*[ \u00a0]$|[-–][ \u00a0]$"
)
MAY_STAND_BEHIND = words("nach aus bei zu")
REACH = 50  # characters before
# Persons in -er, how their nouns end
AGENTS = tuple(
    words(
        "vertreter mitarbeiter wohner helfer retter kämpfer händler betreiber führer leiter sprecher teilnehmer"
        " besucher lehrer schüler politiker minister richter ermittler künstler spieler trainer fahrer forscher"
        " wissenschaftler musiker bürger arbeiter träger inhaber berater anhänger gegner kritiker beobachter"
        " unternehmer eigentümer mediziner techniker käufer nutzer"
    )
)
GENITIVE = lazily(r"[ \u00a0](?:des|der|dieser|dieses|eines|einer)[ \u00a0](?:[a-zäöüß]+e[nrs][ \u00a0])?[A-ZÄÖÜ]")
# Old datives: zu Hause, bei Tage, zu Felde
OLD = words(
    "hause grunde tode werke rate tage pferde buche felde lande tische leibe wege berge kreuze munde dienste bette gebote jahre"
    " staube monate anfange ende schiffe fuße gesichte punkte zwecke stande kriege"
)


def bare_plurals(text: str, found: tuple[Word, ...]) -> Iterator[Governed]:
    """Yield prepositions with their nouns; `found` are the words of the text.

    >>> from qa.languages.tokens import words_of
    >>> text = "Nach Angriffe auf Riwne kam er mit Kindern nach Hause."
    >>> [text[wrong.start : wrong.end] for wrong in bare_plurals(text, words_of(text))]
    ['Nach Angriffe']
    """
    if PREPOSITIONS.isdisjoint(forms_of(text)):
        return
    spelled = spelled_in(text)
    places = [place for place, word in enumerate(spelled[:-1]) if word in PREPOSITIONS]
    nouns = PLAIN_PLURALS(frozenset(spelled[place + 1] for place in places))
    for place in places if nouns else ():
        word = spelled[place + 1]
        if word not in nouns or (_is_agent(word) and not GENITIVE.match(text, found[place + 1].end)):
            continue
        preposition, noun = found[place : place + 2]
        is_beside = preposition.text in PREPOSITIONS and text[preposition.end : noun.start] in SPACES
        if is_beside and is_judged(word) and not _is_excused(preposition, noun, place, text):
            yield Governed(preposition.text, "dative", preposition.start, noun.end)


def _is_plain_plural(noun: str) -> bool:
    """True for Angriffe and Kinder, which can be nothing but plurals of another case than the dative; and for Vertreter."""
    if not noun[0].isupper() or not noun[1:].islower():
        return False
    if _is_agent(noun):
        return True
    known, low = readings(noun), noun.lower()
    if Reading.PLURAL not in known or not known <= OF_PLURALS or low in OLD:
        return False
    return is_judged(noun, is_described=True) and not adjectival_ending(low) and not is_like_adjective(low)


def _is_agent(noun: str) -> bool:
    """True for Vertreter, Landwirtschaftsminister."""
    return noun.lower().endswith(AGENTS)


PLAIN_PLURALS = Sieve(_is_plain_plural)


def _is_excused(preposition: Word, noun: Word, place: int, text: str) -> bool:
    is_part = text.startswith(("-", " ohne "), noun.end)  # Ärzte ohne Grenzen
    if is_part or has_attribute(text, noun.end) or is_idle(preposition.text, text, preposition.start):
        return True
    before = text[max(0, preposition.start - REACH) : preposition.start]
    if preposition.text in MAY_STAND_BEHIND and APART.search(before):
        return True
    return Phrase(place, preposition.text, "", noun.text, preposition.start, noun.end).goes_on(text)
