"""Determiner, attribute, adjective, noun: (ein) in Lwiw erstelltes (Gutachten), (der) 57 Jahre alte (Landwirt), (im) 7. (Jahr).

The attribute is a preposition with its words, a measure, or an ordinal in figures. What lies between may have a noun of its own,
so the adjective behind a preposition must be a participle, or one of few that take such attributes.
"""

from collections.abc import Iterator
from functools import lru_cache

from qa.grammar.adjectives import PARTICIPLE, parted
from qa.grammar.determiner_phrases import Phrase, determiner_places, phrases
from qa.languages.lazy_pattern import lazily
from qa.languages.tokens import words_of
from qa.languages.wordlist import words
from qa.languages.words import is_name

PREPOSITIONS = words(
    "in im am an auf aus bei beim mit nach von vom zu zum zur für durch gegen seit unter über vor um wegen zwischen"
)
OPENING = PREPOSITIONS | words(
    "rund etwa gut fast knapp nur über mehr zwei drei vier fünf sechs sieben acht neun zehn elf zwölf"
)
NOUN = r"(?P<noun>[A-ZÄÖÜ][a-zäöüß]{2,})(?![\w-])"
ADJECTIVE = r"(?P<adjective>[a-zäöüß]{3,}e[nrsm]?)"
COUNTED = lazily(
    r" (?:(?:rund|etwa|gut|fast|knapp|nur|über|mehr als) )?"
    r"(?:\d[\d.,]*|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf)"
    r"[ \u00a0]"
    r"(?:(?:Zenti|Milli|Kilo|Quadrat|Quadratkilo|Kubik)?[Mm]eter|Jahre|Tage|Wochen|Monate|Stunden|Minuten|Sekunden|(?:Kilo)?[Tt]onnen"
    r"|(?:Kilo)?[Gg]ramm|Kilo|Hektar|Seiten|Grad|Liter|(?:Millionen |Milliarden )?(?:Euro|Dollar|Hrywnja|Griwna|Rubel|Tenge))"
    r" (?P<adjective>(?:alt|lang|hoh|breit|tief|schwer|groß|dick|weit|entfernt|stark|teur|leicht|jung|dauernd|umfassend)e[nrms]?)"
    rf" {NOUN}"
)
GOVERNED = lazily(rf" (?P<group>[a-zäöü]+ (?:[\w.%-]+ ){{1,6}}?){ADJECTIVE} {NOUN}")
AGED = lazily(rf" \d[\d.,]*-{ADJECTIVE} {NOUN}")  # ein 19-jähriger Student
ORDINAL = lazily(rf" \d{{1,2}}\. {NOUN}")
OTHERS = lazily(
    r"\w*(?:ansässig|befindlich|tätig|zuständig|verantwortlich|beteiligt|interessiert|gelegen|reich|üblich|gültig)"
)
LAST = lazily(r"(?:[A-ZÄÖÜ]|\d)")  # how the last word of what is governed begins
# Another clause, or another wide phrase: des von den 27 vereinbarten Programms
CLAUSE = lazily(
    r"\b(?:ist|sind|war|hat|haben|wird|werden|wurde|kann|soll|und|oder)\b"
    r"|\b(?:d(?:er|ie|as|en|em|es)|(?:[dms]|k)?eine?[nrms]?|ihre?[nrms]?|diese[nrms]?)"
    r" (?:in|im|am|an|auf|aus|bei|beim|mit|nach|von|vom|zu|zum|zur|für|durch|gegen|seit|unter|über|vor|um|\d)\b"
)


@lru_cache(maxsize=4)
def wide_phrases(text: str) -> tuple[Phrase, ...]:
    """Return the phrases of a text, in order; their noun is the last of them.

    >>> [(found.adjective, found.noun) for found in wide_phrases("Ein in Lwiw erstelltes Gutachten, der 57 Jahre alte Mann")]
    [('erstelltes', 'Gutachten'), ('alte', 'Mann')]
    """
    return tuple(_found(text))


@lru_cache(maxsize=4)
def all_phrases(text: str) -> tuple[Phrase, ...]:
    """Return the phrases whose words stand side by side, then the wide ones."""
    return phrases(text) + wide_phrases(text)


def _found(text: str) -> Iterator[Phrase]:
    found = words_of(text)
    for place in determiner_places(text):
        word, after = found[place], found[place + 1]
        is_counted = text[word.end + 1 : word.end + 2].isdigit()
        if not is_counted and (after[0] not in OPENING or after.start != word.end + 1):
            continue
        pattern = GOVERNED if after[0] in PREPOSITIONS and not is_counted else COUNTED
        match = pattern.match(text, word.end) or (AGED.match(text, word.end) if is_counted else None)
        if match is None and is_counted:
            match = ORDINAL.match(text, word.end)
            if match and not is_name(match["noun"]):
                yield Phrase(place, word.text.lower(), "", match["noun"], word.start, match.end(), word.end)
            continue
        if match is None or (pattern is GOVERNED and not _is_attribute(match["group"], match["adjective"])):
            continue
        yield Phrase(
            place, word.text.lower(), match["adjective"], match["noun"], word.start, match.end(), match.end("adjective")
        )


def _is_attribute(group: str, adjective: str) -> bool:
    stem = parted(adjective)[0]
    if not (PARTICIPLE.fullmatch(stem) or OTHERS.fullmatch(stem)):
        return False
    return LAST.match(group.split()[-1]) is not None and CLAUSE.search(group) is None
