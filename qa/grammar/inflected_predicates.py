"""An adjective that says what something is counts as, is or becomes has no ending: als verloren gelten, not als verlorenen.

Only between „als“ or „für“ and a verb such as gelten, einstufen, erklären, and behind a form of sein at the end of its clause.
"""

from collections.abc import Iterator

from qa.grammar.adjectives import NO_ATTRIBUTES, is_adjective, parted
from qa.grammar.misfit import Misfit
from qa.languages.lazy_pattern import lazily, words_of_any
from qa.languages.tokens import forms_of
from qa.languages.verb_number import is_infinitive
from qa.languages.wordlist import words

COUNTS = (
    "gelten|gilt|galt|galten|gegolten|bezeichnet|eingestuft|betrachtet|erklärt|angesehen|gehalten|befunden|gewertet|eingeschätzt"
    "|bewertet|beschrieben|dargestellt|empfunden|kritisiert|zurückgewiesen"
)
AS = lazily(
    rf"\b(?P<word>als|für) (?:(?:sehr|besonders|endgültig|nicht|weiterhin|äußerst|politisch|völlig|weitgehend) )?"
    rf"(?P<adjective>[a-zäöüß]{{4,}}(?:e|en|es|em)) (?P<verb>{COUNTS})(?![\w-])",
    words=COUNTS,
)
LINKS = "ist|sind|war|waren|sei|seien|bleibt|bleiben|blieb|wirkt|wirkte"
IS = lazily(
    rf"\b(?P<verb>{LINKS})"
    r"(?: (?:sehr|noch|auch|nicht|weiterhin|besonders|äußerst|völlig|immer noch|derzeit|ziemlich|so|wieder|nach wie vor))*"
    r" (?P<adjective>[a-zäöüß]{4,}e[smn]?)(?=[.;!?]|, (?:dass|ob|weil|wie|aber|doch|sagte|erklärte|hieß|teilte))",
    words=LINKS,
)
# als erste bezeichnet: a noun is left out; sind beide
LEFT_OUT = words(
    "erste ersten zweite zweiten dritte dritten letzte letzten einzige einzigen beste besten meiste meisten größte größten"
    " eigene eigenen solche solchen gleiche gleichen andere anderen folgende folgenden beide beiden meine deine seine ihre unsere"
    " sauer teuer leise weise müde böse träge lose irre prüde feige öde rege spröde vage trübe zäh gerade lila rosa prima"
    " solide perfide marode schnöde blöde dufte lange ferne orange beige creme schade spitze bange zustande"
    " halbe ganze zuhause zugute zunichte zugrunde anders bereits stets abends morgens nachts besonders"
)

WORDS = words_of_any(AS, IS)
NEVER_INFLECTED = NO_ATTRIBUTES | LEFT_OUT  # dem sie treu bleiben sollte


def inflected_predicates(text: str) -> Iterator[Misfit]:
    """Yield the adjectives, each with its verb.

    >>> [found.partner for found in inflected_predicates("Die Bilder hatten als verlorenen gegolten. Die Lage ist schwierige.")]
    ['gegolten', 'ist']
    """
    if WORDS.isdisjoint(forms_of(text)):
        return
    for pattern in (AS, IS):
        for match in pattern.finditer(text):
            if _is_inflected(match["adjective"]):
                yield Misfit(match["verb"], *match.span("adjective"))


def _is_inflected(word: str) -> bool:
    """True for verlorenen, schwierige; not for offen, leise, deren words are whole without an ending."""
    stem = parted(word)[0]
    if word in NEVER_INFLECTED or len(stem) <= 3 or is_infinitive(word):
        return False
    return is_adjective(stem) and not is_adjective(word)
