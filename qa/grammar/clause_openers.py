"""What opens a subordinate clause whose verb stands at its end: an ein Haus | das niemand kennt; er blieb | solange es ging.

A relative pronoun differs from an article by the noun before it, which it must fit, and by what follows: no adjective and noun of
its own (das Haus | das im Mai gebaut wurde, but das im Mai gebaute Haus).
"""

import re

from qa.grammar.adjectives import is_adjective
from qa.grammar.finite_pairs import ENDED, FOLLOWERS, MARK, is_certain
from qa.grammar.open_attributes import opens_attribute
from qa.grammar.relative_cases import FITTING
from qa.grammar.subjects import PREPOSITIONS
from qa.grammar.two_verbs import is_behind_opening
from qa.languages.noun_case import Reading, readings
from qa.languages.tokens import Word
from qa.languages.wordlist import words
from qa.languages.words import is_name

CONJUNCTIONS = words(
    "dass weil wenn falls sobald solange nachdem bevor ehe indem obwohl obgleich sodass ob wie als wo wer was wen wem warum"
    " wann weshalb weswegen woraufhin wofür worum wovon womit wobei wodurch worauf woran worüber wonach wozu wohin woher"
    " sofern soweit seitdem zumal welche welcher welches welchen welchem wessen"
)
MAY_GOVERN = words("während bis seit da damit")  # prepositions and adverbs as well
RELATIVE = words("der die das den dem deren dessen denen")
# The noun that a relative pronoun may stand for
NOUNS = {
    "der": {Reading.MASCULINE, Reading.FEMININE, Reading.ACCUSATIVE, Reading.DATIVE, Reading.GENITIVE},
    "die": {Reading.FEMININE, Reading.PLURAL, Reading.DATIVE_PLURAL},
    "das": {Reading.NEUTER, Reading.DATIVE, Reading.GENITIVE},
    "den": {Reading.MASCULINE, Reading.ACCUSATIVE, Reading.DATIVE, Reading.GENITIVE},
    "dem": FITTING["dem"],
    "deren": FITTING["deren"],
    "dessen": FITTING["dessen"],
    "denen": FITTING["denen"],
}
POINTING = words(
    "jene jenen jener diejenigen denjenigen alle allen alles etwas nichts viele vielen einige manche das einer eine eines"
    " anderer andere anderes ihn ihm ihnen uns"
)
JOINS = words("und oder sowie bzw beziehungsweise")
AMBIGUOUS = words("als wie wo ob was wer")
PARTICLES = words("ab ein zurück frei davon fest los nieder weg teil statt nicht an auf aus vor")
FIGURES = re.compile(r"[ \u00a0]\d[\d.,]*[ \u00a0]")
TIMES = words("Mal Male Fall Falle Teil")  # jedes Mal wenn, für den Fall dass: the comma may stand before both
STEPS = words("kurz erst schon noch nur auch selbst gleich unmittelbar vor allem besonders etwa")  # kurz nachdem
BEFORE = STEPS | PREPOSITIONS
PRONOUNS = words("er sie es man wir ich niemand sich ihn ihm ihr ihnen kein keine keiner nicht")
FEWEST = 3  # words between pronoun and verb


def opener(found: tuple[Word, ...], one: int, other: int, text: str) -> int | None:
    """Return the place of the word that opens the clause that ends with the verb at `other`, behind `one`."""
    joined = max((place for place in range(one + 1, other) if found[place].text in JOINS), default=None)
    first = one + 1 if joined is None else joined + 2  # Brot und Wein, der … schmeckt
    for place in range(first, other):
        word, before = found[place].text, found[place - 1].text
        if word in CONJUNCTIONS and (joined is None or word not in AMBIGUOUS):
            if before in TIMES:
                return None
            return place - 1 if before in BEFORE and place > first else place
    start = _relative(found, first, other, text)
    if start is not None or joined is not None:
        return start
    return next((place for place in range(first, other) if found[place].text in MAY_GOVERN), None)


def opens_without_verb(found: tuple[Word, ...], other: int, text: str) -> int | None:
    """Return where a clause begins whose verb is the only one for sure: Leute leben in der Stadt | die im Süden liegt."""
    first = other
    while first:
        left, right = found[first - 1][2], found[first][1]
        is_blank = right - left == 1 and text[left] == " "  # the most common, and no mark
        if not is_blank and MARK.search(text, left, right):
            break
        first -= 1
    if other - first < FEWEST or RELATIVE.isdisjoint([word[0] for word in found[first + 1 : other]]):
        return None
    start = _relative(found, first + 1, other, text)
    is_clause = start is not None and other - start >= FEWEST and not is_behind_opening(found[other].start, text)
    return start if is_clause else None


def _relative(found: tuple[Word, ...], first: int, other: int, text: str) -> int | None:
    for place in range(first, other):
        if found[place].text in RELATIVE:
            start = place - 1 if found[place - 1].text in PREPOSITIONS and place > first else place
            if _fits(found[start - 1].text, found[place].text) and not _is_article(found, place, other, text):
                return start
    return None


def _fits(noun: str, pronoun: str) -> bool:
    """True for a pronoun behind a noun that it may stand for, or behind the end of the main clause (geführt | die …)."""
    if noun[0].islower():
        return noun in POINTING or ends_main(noun)
    known = readings(noun)
    return not known or is_name(noun) or not known.isdisjoint(NOUNS[pronoun])


def ends_main(word: str) -> bool:
    """True for what stands last in a main clause: getötet, bleiben, zurück."""
    is_verb = word.islower() and word.endswith("en") and len(word) > 4 and not is_adjective(word.removesuffix("en"))
    return word in PARTICLES or is_verb or ENDED.fullmatch(word) is not None or is_certain(word)


def _is_article(found: tuple[Word, ...], place: int, other: int, text: str) -> bool:
    """True where the word belongs to a noun that follows: der (bisher kommissarische) Leiter, das 1998 gebaute Haus."""
    pronoun, behind = found[place], found[place + 1]
    if pronoun.text in ("deren", "dessen", "denen"):
        return False
    if FIGURES.fullmatch(text, pronoun.end, behind.start) and behind.text[0].isupper():
        return pronoun.text in ("die", "den")  # die 600 Dollar, but (von) dem 600 Dollar verlangt wurden
    for word in found[place + 1 : other]:
        if word.text[0].isupper():
            return True
        if word.text in FOLLOWERS or word.text in PRONOUNS:
            return opens_attribute(text, word.start)
    return False
