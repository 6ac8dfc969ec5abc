"""Two words of one meaning side by side: bereits schon, rund etwa 30, Direktorin Schulleiterin Olha Koval, zu erkennen sehen.

A table says which; nothing parts the two but a space. What may meet by right, each in a phrase of its own, is not in the table.
"""

from collections.abc import Iterator
from functools import cache
from itertools import pairwise
from pathlib import Path

from qa.documents import Span
from qa.grammar.adjectives import NO_ADJECTIVES, is_adjective, parted
from qa.grammar.determiner_phrases import DETERMINERS, SPACES
from qa.grammar.open_attributes import opens_attribute
from qa.languages.compounds import ADJECTIVE_ENDINGS
from qa.languages.lazy_pattern import lazily
from qa.languages.noun_case import Reading, readings
from qa.languages.table_rows import table_rows
from qa.languages.tokens import Word, spelled_in, words_of
from qa.languages.wordlist import words
from qa.languages.words import is_name, is_noun

COPULA = lazily(r"\b(?:ist|sind|war|waren|sei|wird|werden|wurde|wurden|worden|geworden|bleib\w*|blieb\w*)\b")
TABLE = Path(__file__).with_name("same_meaning.tsv")
ARTICLES = words("ein eine einen einem eines")
ENDS = frozenset(".,;:!?")
TAIL = 5  # letters of a noun that a compound repeats
STEM = 3  # letters of an adjective
NOUNS = ("office", "thing")
NUMBERS = words(
    "ein eine einen einem einer zwei drei vier fünf sechs sieben acht neun zehn elf zwölf zwanzig dreißig vierzig fünfzig sechzig"
    " siebzig achtzig neunzig hundert tausend hunderttausend anderthalb eineinhalb die der das"
)


def words_of_same_meaning(text: str) -> Iterator[tuple[Span, tuple[str, ...]]]:
    """Yield the two words with each of them.

    >>> text = "Er war bereits schon in den kommenden nächsten Tagen dort, kommt etwa rund um die Uhr und holt rund etwa 30."
    >>> [instead for _, instead in words_of_same_meaning(text)]
    [('bereits', 'schon'), ('kommenden', 'nächsten'), ('rund', 'etwa')]
    """
    rows, found = _rows(), words_of(text)
    for place, (one, other) in enumerate(pairwise(spelled_in(text))):
        # hot: the letters tell nearly always that the two are neither twins nor a compound and its head
        if one[0] == other[0] and one[:3] == other[:3] and one != other and _are_twins(found, place, text):
            yield Span(found[place].start, found[place + 1].end), (one, other)
        if one[-1] == other[-1] and one.endswith(other[1:]) and _is_repeated(found, place, text):
            yield Span(found[place].start, found[place + 1].end), (one, other)
        elif other in rows and (kind := _shared_kind(one, other)) and _are_one(kind, found, place, text):
            right = other.title() if one.istitle() else other
            yield Span(found[place].start, found[place + 1].end), (one, right)


def _is_repeated(found: tuple[Word, ...], place: int, text: str) -> bool:
    """True for a noun behind a compound that ends in it: der Drohnenangriff Angriff, die Schulleiterin Leiterin."""
    first, second = found[place : place + 2]
    tail = second.text.lower()
    if len(tail) < TAIL or not second.text.istitle() or not first.text.endswith(tail) or first.text.lower() == tail:
        return False
    if text[first.end : second.start] not in SPACES or text[second.end : second.end + 1] == "-" or not place:
        return False
    is_thing = is_noun(tail) and not is_name(tail) and Reading.PLURAL not in readings(tail)
    is_determined = found[place - 1].text.lower() in DETERMINERS or found[place - 1].text[0].islower()
    return is_thing and is_determined and _has_no_copula(first.start, second.end, text)


def _has_no_copula(start: int, end: int, text: str) -> bool:
    """True unless one noun may be said of the other: dass der Direktor Leiter der Behörde wird."""
    return COPULA.search(text[max(0, start - 60) : end + 80]) is None


def _shared_kind(first: str, second: str) -> str:
    """Return the kind of a row that has both words, "" where none has."""
    rows = _rows()
    one, other = rows.get(first) or rows.get(first.lower(), frozenset()), rows.get(second, frozenset())
    if first.lower() == second.lower():  # zwischen UND und ODER
        return ""
    return next((kind for kind, _ in sorted(one & other)), "")


def _are_one(kind: str, found: tuple[Word, ...], place: int, text: str) -> bool:
    first, second = found[place : place + 2]
    behind = found[place + 2].text if len(found) > place + 2 else ""
    if text[first.end : second.start] not in SPACES or text[second.end : second.end + 1] in ("-", "/"):
        return False
    if text[first.start - 1 : first.start] in ("-", "/") and kind not in NOUNS:
        return False
    if kind == "about":
        return text[second.end + 1 : second.end + 2].isdigit() or behind in NUMBERS
    if kind == "office":
        if behind in ("der", "des", "von", "vom"):
            return _has_no_copula(first.start, second.end, text)
        return text[second.end : second.end + 1] == " " and behind.istitle()
    return kind != "participle" or place == 0 or found[place - 1].text.lower() != "wie"


def _are_twins(found: tuple[Word, ...], place: int, text: str) -> bool:
    """True for one word in two endings: russische russischen (Armee), in ein eine (Klinik)."""
    first, second = found[place : place + 2]
    if text[first.end : second.start] not in SPACES or not second.text.islower():
        return False
    one = first.text.lower()
    if one in ARTICLES and second.text in ARTICLES:
        if second.text == "ein" and text[second.end : second.end + 1] in ENDS:  # stellte noch einen ein.
            return False
        is_described = place > 0 and found[place - 1].text.lower() in DETERMINERS  # was die einen einen Erfolg nennen
        return not is_described and not opens_attribute(text, second.start)
    if one.endswith("er") or not all(word.endswith(ADJECTIVE_ENDINGS) for word in (one, second.text)):
        return False  # lauter laute Leute
    stem, other = parted(one)[0], parted(second.text)[0]
    return stem == other and one not in NO_ADJECTIVES and len(stem) >= STEM and is_adjective(stem)


@cache
def _rows() -> dict[str, frozenset[tuple[str, int]]]:
    """Return for each form the kinds and numbers of its rows; adjectives of one stem and ending share theirs."""
    rows: dict[str, set[tuple[str, int]]] = {}
    for number, (kind, forms) in enumerate(table_rows(TABLE)):
        for form in forms.split():
            if kind != "stem":
                rows.setdefault(form, set()).add((kind, number))
                continue
            for place, ending in enumerate(ADJECTIVE_ENDINGS):
                rows.setdefault(form + ending, set()).add((kind, number * len(ADJECTIVE_ENDINGS) + place))
    return {form: frozenset(found) for form, found in rows.items()}
