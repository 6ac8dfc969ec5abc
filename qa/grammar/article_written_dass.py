"""„dass“ where only the article or pronoun „das“ can stand: dass kasachische Ministerium, doch dass Gericht lehnte ab.

Behind the conjunction a neuter without an article is strong (dass kaltes Wasser fehlt); one in -e has its article before it. Nor
does a thing that is counted stand there without one (dass Gericht), nor „dass“ itself before the mark that ends its sentence.
"""

import re
from collections.abc import Iterator

from qa.documents import Span
from qa.grammar.determined_nouns import is_attributive, is_judged
from qa.languages.lazy_pattern import lazily
from qa.languages.noun_case import Reading, readings
from qa.languages.wordlist import words

# What stands beside „dass“ in every pattern below; before a clause it has a comma before it and its subject behind
QUICK = re.compile(
    r"ass(?:[ \u00a0](?:[a-zäöüß]{3,}e[ \u00a0]){0,2}[A-ZÄÖÜ]|[:.;!?,]|(?<=[a-z][ \u00a0]dass)[ \u00a0])"
)
# A pattern that begins with a letter is searched faster than one that begins with what stands before it
DASS, EITHER = r"(?P<word>dass)(?<![\w-]dass)", r"(?P<word>[Dd]ass)(?<![\w-][Dd]ass)"
DESCRIBED = lazily(
    rf"{EITHER}[ \u00a0](?P<adjectives>(?:[a-zäöüß]{{3,}}e[ \u00a0]){{1,2}})(?P<noun>[A-ZÄÖÜ][a-zäöüß]+)(?![\w-])",
)
COUNTED = lazily(
    rf"{EITHER}[ \u00a0](?P<noun>(?=[A-ZÄÖÜ])[A-Za-zÄÖÜäöüß]*"
    r"(?i:gericht|ministerium|parlament|krankenhaus|rathaus|zentrum|institut|museum|komitee|kraftwerk|heizwerk|stromnetz|präsidium"
    r"|direktorium|ensemble|bataillon|regiment|oberhaupt|moratorium|konsulat|flugzeug|fahrzeug"
    r"|schwimmbad|stadion|turnier|bundesland|staatsgebiet|amt|gymnasium|gremium|konsortium|theaterfestival|festival))"
    r"(?![\w-])(?![ \u00a0](?:und|oder|sowie|[\dA-ZÄÖÜ„»]))",
)
MULTIPLE = lazily(
    rf"{DASS}[ \u00a0](?:[A-ZÄÖÜ][a-zäöüß]*fache|Doppelte|Gegenteil)(?![\w-])",
)
BARE = lazily(
    r"(?<![\w-])(?!(?:und|oder|ohne|als|so|auf|denn|nur|außer|statt|anstatt|aber|doch|nicht|wie)[ \u00a0])[a-zäöüß]+[ \u00a0]"
    r"(?P<word>dass)(?=[:.;!?](?:\s|$)|, (?:was|wer)[ \u00a0])",
)
# für dass Krankenhaus; nicht das Dach, sondern dass Personal.
GOVERNED = lazily(
    r"(?<![\w-])(?i:für|gegen|in|über)[ \u00a0](?P<word>dass)[ \u00a0](?P<noun>[A-ZÄÖÜ][a-zäöüß]+)(?![\w-])",
)
ALONE = lazily(rf"{DASS}[ \u00a0](?P<noun>[A-ZÄÖÜ][a-zäöüß]+)(?=[.;:!?“](?:\s|$))")
# das Gesetz, auf dass er sich stützt
RELATIVE = lazily(
    r"(?<![\w-])(?P<noun>[A-ZÄÖÜ][a-zäöüß]+),[ \u00a0](?:auf|in|für|gegen|über|durch|an|um)[ \u00a0](?P<word>dass)[ \u00a0]"
    r"(?=(?:er|sie|es|man|sich|wir|ich|die|der|viele|alle)\b)",
)
# Inflected as adjectives are, but subjects by themselves: dass letztere Geld brauchen; or adverbs: dass lange Wasser fehlte
NO_ATTRIBUTES = words(
    "letztere erstere sämtliche solche hunderte tausende dutzende zehntausende hunderttausende lange gerne ferne sachte beinahe"
    " alleine vorne andere einzelne weitere viele alle manche"
)
ONE = {Reading.NEUTER, Reading.ACCUSATIVE, Reading.DATIVE}


def articles_written_dass(text: str) -> Iterator[Span]:
    """Yield each „dass“ that is an article or a pronoun.

    >>> text = "Wie dass ukrainische Parlament mitteilte, hat dass Gericht abgelehnt. Er bestreitet dass."
    >>> [span.start for span in articles_written_dass(text)]
    [4, 46, 84]
    """
    if not QUICK.search(text):
        return
    for match in DESCRIBED.finditer(text):
        if _is_neuter(match["noun"]) and all(_is_attribute(word) for word in match["adjectives"].split()):
            yield Span(*match.span("word"))
    for match in GOVERNED.finditer(text):
        if Reading.NEUTER in readings(match["noun"]):
            yield Span(*match.span("word"))
    for pattern in (ALONE, RELATIVE):
        for match in pattern.finditer(text):
            if _is_neuter(match["noun"]):
                yield Span(*match.span("word"))
    for pattern in (COUNTED, MULTIPLE, BARE):
        for match in pattern.finditer(text):
            yield Span(*match.span("word"))


def _is_neuter(noun: str) -> bool:
    """True for a noun that is a neuter in the singular and nothing else."""
    found = readings(noun)
    return Reading.NEUTER in found and found <= ONE and is_judged(noun, is_described=True)


def _is_attribute(word: str) -> bool:
    return word not in NO_ATTRIBUTES and is_attributive(word)
