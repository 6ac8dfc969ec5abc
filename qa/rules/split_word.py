"""A word has fallen apart: a stray space stands inside it.

Line ends, soft hyphens and tags leave such spaces when text is copied. Two neighbours are reported when together they are a
known word and apart they are hardly words at all: „mög“, „licherweise“; or when the second is a noun that lacks its capital
behind a noun or a verb's stem (Silber barren, Gleit bomben), or the part of a weekday (am Montag abend). Some are always one word
(statt finden, noch ein mal, zu letzt), and so are two nouns of which only the second fits its article (ein Amphibien Flugzeug),
an adjective without an ending and its noun (eine falsch Meldung), and at the end of a clause a verb and what leads it (sicher
gestellt, voraus gegangen, auf zu bauen). What was two words until 1996 is a note (zugute kommen, am Dienstag Abend).
Silent where both are words that Germans do write apart (zu Hause, so dass, kennen lernen, er reicht, Aufsehen erregend), before a
capital, and in names and foreign phrases.

    Bad:  Die Stadt wird mög licherweise geräumt.
    Good: Die Stadt wird möglicherweise geräumt.
    Bad:  Das Rake tensystem steht im Osten.
    Good: Das Raketensystem steht im Osten.
    Bad:  Sie erhielt am Montag abend den Buch preis.
    Good: Sie erhielt am Montagabend den Buchpreis.
    Bad:  Ein Amphibien Flugzeug soll am Montag an der Übung teil nehmen.
    Good: Ein Amphibienflugzeug soll am Montag an der Übung teilnehmen.
    Bad:  Die Akten wurden sicher gestellt, es war keine falsch Meldung.
    Good: Die Akten wurden sichergestellt, es war keine Falschmeldung.
    Good: Er reicht ihr die Hand, weil sie zu Hause bekannt geben will, was so lange dauert.
"""

import re
from collections.abc import Iterator
from itertools import pairwise

from qa.comparison.article import Article
from qa.documents import Edit, Finding, Severity, Span
from qa.grammar.halved_nouns import (
    WEEKDAYS,
    are_two_nouns,
    ends_as_noun,
    is_halved_noun,
    is_joined_part,
    is_part_of_day,
    is_tail,
    is_verb_behind_noun,
)
from qa.grammar.words_apart import always_one
from qa.languages.compounds import PREFIXES, is_explained
from qa.languages.foreign import is_in_foreign_phrase
from qa.languages.formed_words import is_verb
from qa.languages.kept import MOST_KEPT, Kept
from qa.languages.seams import BOUND, FREE
from qa.languages.small_words import small_words
from qa.languages.tokens import Word, spelled_in, words_of
from qa.languages.words import frequencies, is_known, is_noun, zipf
from qa.messages import _
from qa.rules.rule import Rule

RULE = Rule("split-word", Severity.WARNING, mqm="linguistic-conventions/whitespace", its="whitespace")
CHANCE = 9.0  # two words of Zipf a and b stand side by side by chance with a + b - 9
LEAST, ENOUGH, SURE = 3.5, 3.8, 5.0  # by how much (tenfold steps) the whole word must be likelier than that chance
FRAGMENT = 2.9  # pieces rarer than this are hardly words: Wachst um
COMPOUND, EXPLAINED = 1.9, 2.5  # what an unlisted compound counts, as a whole and as a piece
SMALL, CAPITAL, NOUN, MOSTLY_NOUN, RARE, KNOWN, PIECE, PART = (1 << bit for bit in range(8))
COMMON = 4.5  # two words this frequent each are two words
# A particle and a participle are one word (Amtliche Regelung, § 34, § 36): zurückhaltend, hervorgehoben; but Hinzu kommt …
PARTICLES = small_words("particle")
# Two words until 1996, and to many still
DATED = ("zugute", "zunichte", "zuteil", "vonstatten", "aufrecht", *(day.lower() for day in WEEKDAYS))
JOINED = ("ungs", "heits", "keits", "schafts", "ions", "täts")  # Regierungs erklärung
PRESENT = re.compile(r"[a-zäöüß]{3,}end(?:e[rnsm]?)?")
PARTICIPLE = re.compile(r"[a-zäöüß]{3,}ende[rnsm]?|ge[a-zäöüß]{2,}(?:t|en)(?:e[rnsm]?)?")


def check(article: Article) -> Iterator[Finding]:
    """Yield one finding per word that has fallen apart; its edit takes the space out."""
    text, words = article.target.text, words_of(article.target.text)
    kinds = [*map(KINDS.__getitem__, spelled_in(text))]
    places = _places(text, words, kinds)
    wholes = frequencies([(words[index].text + words[index + 1].text).lower() for index in places])
    previous, starts = -1, set[int]()
    for index, whole in zip(places, wholes, strict=True):
        if index == previous:
            continue
        left, right = words[index], words[index + 1]
        if not whole and _are_whole(kinds[index], kinds[index + 1]):
            continue
        gain = _gain(left.text, right.text, whole)
        is_cut = is_part_of_day(left.text, right.text) or _is_infinitive_with_zu(left.text, right.text)
        if not gain and (is_cut or are_two_nouns(left, right, text)):
            gain = LEAST
        if not gain and _is_elsewhere(left, right, words):
            gain = LEAST
        if gain and not _are_terms(left, right, article) and not is_in_foreign_phrase(words, index):
            previous = index + 1
            starts.add(left.start)
            yield _finding(left, right, gain)
    for span, word in always_one(text):
        if span.start not in starts:
            message = _("stray space in “{whole}”", whole=word)
            severity = Severity.NOTE if word.lower().startswith(DATED) else None
            edits = (Edit(span, word, safe=False),)
            yield RULE.finding(span, message, edits=edits, suggestions=(word,), severity=severity, confidence=0.8)


def _places(text: str, words: tuple[Word, ...], kinds: list[int]) -> list[int]:
    """Return the places of words that may be one with the next, which is small and behind a space, unless both are common."""
    return [
        index
        for index, (one, other) in enumerate(pairwise(kinds))
        if other & SMALL
        and ((one | other) & RARE or other & NOUN or (one & CAPITAL and other & MOSTLY_NOUN))
        and words[index + 1].start - words[index].end == 1
        and text[words[index].end] == " "
    ]


def _kind(word: str) -> int:
    """Return what a word may be beside another, as bits; two common words are one only where the second may be a noun."""
    frequency = zipf(word)
    kind = RARE * (frequency <= COMMON) | KNOWN * (frequency > 0) | PIECE * (frequency <= FRAGMENT)
    if not word.islower():
        return kind | CAPITAL * word[0].isupper() | PART * word.endswith(JOINED)
    return kind | SMALL | NOUN * ends_as_noun(word) | MOSTLY_NOUN * is_tail(word) | PART * word.endswith(JOINED)


KINDS = Kept(_kind, MOST_KEPT)


def _are_whole(left: int, right: int) -> bool:
    """True for two listed words, one of them common, that are one only where their whole is listed, too.

    Not for a noun that may lack its capital behind one that has it, nor where the first may be the part of a compound.
    """
    if not left & right & KNOWN or left & right & PIECE or left & PART:
        return False
    return bool(left & SMALL) or not (right & NOUN or (left & CAPITAL and right & MOSTLY_NOUN))


def _finding(left: Word, right: Word, gain: float) -> Finding:
    space, whole = Span(left.end, right.start), left.text + right.text
    return RULE.finding(
        Span(left.start, right.end),
        _("stray space in “{whole}”", whole=whole),
        edits=(Edit(space, "", safe=gain >= SURE and bool(zipf(whole))),),
        suggestions=(whole,),
        confidence=0.95 if gain >= SURE else 0.8,
    )


def _gain(left: str, right: str, whole: float) -> float:
    """Return by how much the two are likelier one word than two, in Zipf steps; 0.0 when they may well be two.

    `whole` is the frequency of the two as one word.
    """
    if is_halved_noun(left, right) or is_joined_part(left, right) or (whole and _is_participle(left, right)):
        return LEAST
    if is_verb_behind_noun(left, right) or _may_stand_apart(left, right):
        return 0.0
    apart = zipf(left), zipf(right)
    if min(apart) > COMMON or len(left) < 2 or len(right) < 2 or not left[1:].islower() or not (left + right).isalpha():
        return 0.0
    if not whole and _may_be_compound(left, right, *apart):
        whole = COMPOUND
    if not whole:
        return 0.0
    one, other = (_weight(piece, frequency) for piece, frequency in zip((left, right), apart, strict=True))
    gain = whole - (one + other - CHANCE)
    return gain if gain >= ENOUGH or (gain >= LEAST and min(one, other) <= FRAGMENT) else 0.0


def _is_infinitive_with_zu(left: str, right: str) -> bool:
    """True for Berufung ein zulegen: no article stands before a verb. Other particles are prepositions as well."""
    return (
        left == "ein"
        and right.startswith("zu")
        and right.endswith("n")
        and not is_noun(right)
        and is_known(left + right)
    )


def _is_participle(left: str, right: str) -> bool:
    """True for zurück haltenden, hervor gehoben; „zurück gegen“ and „voraus genug“ make no word together."""
    return left.lower() in PARTICLES and PARTICIPLE.fullmatch(right) is not None


def _may_stand_apart(left: str, right: str) -> bool:
    """True for den Rasen mähen, Holz verarbeitend, zugrunde liegend: § 36 leaves both to a participle that no particle leads."""
    if left.istitle() and is_noun(left) and is_verb(right):
        return True
    return (
        PRESENT.fullmatch(right) is not None
        and is_known(right)
        and zipf(left) > FRAGMENT
        and left.lower() not in PARTICLES | PREFIXES
    )


def _weight(piece: str, frequency: float) -> float:
    return frequency or (EXPLAINED if is_explained(piece) else 0.5)


def _may_be_compound(left: str, right: str, left_zipf: float, right_zipf: float) -> bool:
    """True for Rake-tensystem, Wettbewerbsbehör-de: an unlisted compound of which a piece is no word at all."""
    if (left_zipf and right_zipf) or right in FREE or right in BOUND or len(left) + len(right) < 9:
        return False
    if max(left_zipf, right_zipf) >= 4.0 and min(len(left), len(right)) > 2:
        return False  # Bassan kam: a common word beside an unlisted name
    is_loose = min(len(left), len(right)) <= (5 if max(left_zipf, right_zipf) < 3 else 4)
    is_no_word = any(
        not frequency and not is_explained(piece) for piece, frequency in ((left, left_zipf), (right, right_zipf))
    )
    return is_loose and is_no_word and is_explained(left + right)


def _are_terms(left: Word, right: Word, article: Article) -> bool:
    return left.text in article.glossary and right.text in article.glossary


def _is_elsewhere(left: Word, right: Word, words: tuple[Word, ...]) -> bool:
    """True when the article has the whole word in another place, and the pieces are no words: Fore sti, Foresti."""
    if zipf(left.text) > FRAGMENT or zipf(right.text) > FRAGMENT or len(left.text) + len(right.text) < 6:
        return False
    whole = left.text + right.text
    return any(word.text == whole for word in words)
