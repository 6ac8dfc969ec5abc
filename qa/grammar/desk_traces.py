"""What work at the desk leaves behind: half a sentence pasted twice, a mark dictated as a word, a note to the editor.

„Kann man“ Komma sagte sie; Neil Hartley [Schreibung prüfen]; Der Zustand ist Der Zustand ist ernst.
"""

from collections.abc import Iterator

from qa.documents import Span
from qa.grammar.determiner_phrases import DETERMINERS
from qa.grammar.subject_words import GOVERNING, is_number
from qa.languages.lazy_pattern import lazily
from qa.languages.tokens import Word, words_in, words_of

SHORTEST, LONGEST = 4, 14  # words that are pasted twice
MARKS = ".,;:!?–—(„“”»«\n"
DICTATED = lazily(
    r"(?P<before>[^\W\d_]+|“) (?P<mark>Komma|Doppelpunkt|Semikolon|Fragezeichen|Ausrufezeichen|Anführungszeichen) (?=[a-zäöüß])",
    words="Komma|Doppelpunkt|Semikolon|Fragezeichen|Ausrufezeichen|Anführungszeichen",
)
NOT_BEFORE = DETERMINERS | GOVERNING | {"und", "oder"}
ADJECTIVE = ("e", "en", "er", "es", "em")
TO_DO = r"(?:über|nach)?(?:prüfen|checken|klären|verifizieren|nachfragen|nachschlagen|ergänzen)"
NOTE = lazily(
    rf"\[[^\]\n]{{0,40}}\b(?:{TO_DO}|TODO|XXX?)\b[^\]\n]{{0,30}}\]|\((?:bitte|noch|evtl\.|ggf\.) [^)\n]{{0,30}}{TO_DO}\)|\bTODO\b"
)


def pasted_twice(text: str) -> Iterator[Span]:
    """Yield the second of two rows of words that are the same, with nothing but a space between them.

    >>> text = "Der Zustand von drei Menschen ist Der Zustand von drei Menschen ist ernst."
    >>> [span.of(text) for span in pasted_twice(text)]
    ['Der Zustand von drei Menschen ist']
    """
    found = words_of(text)
    if len(found) - len(words_in(text)) < SHORTEST:  # nearly always: too few words stand twice
        return
    last: dict[tuple[str, str, str], int] = {}
    end = 0
    for place, row in enumerate(zip(found, found[1:], found[2:], strict=False)):
        key = (row[0].text, row[1].text, row[2].text)
        first = last.get(key)
        last[key] = place
        if first is None or not SHORTEST <= place - first <= LONGEST or place < end:
            continue
        size = place - first
        if _are_same(found[first:place], found[place : place + size], text):
            end = place + size
            yield Span(found[place].start, found[place + size - 1].end)


def _are_same(one: tuple[Word, ...], other: tuple[Word, ...], text: str) -> bool:
    if [word.text for word in one] != [word.text for word in other]:
        return False
    whole = text[one[0].start : other[-1].end]
    return not any(mark in whole for mark in MARKS)


def dictated_marks(text: str) -> Iterator[Span]:
    """Yield the names of marks that stand among words where nothing makes nouns of them.

    >>> [span.of(t) for t in ("Kann man“ Komma sagte sie", "ohne Komma gesagt") for span in dictated_marks(t)]
    ['Komma']
    """
    for match in DICTATED.finditer(text):
        before = match["before"].lower()
        is_noun = (
            before in ("und", "oder")
            or before in DETERMINERS
            or before in GOVERNING
            or is_number(before)
            or before.endswith(ADJECTIVE)
        )
        if not is_noun:
            yield Span(*match.span("mark"))


def notes(text: str) -> Iterator[Span]:
    """Yield what was written for the desk and not for readers: [Schreibung prüfen], (bitte klären), TODO."""
    if "[" in text or "(" in text or "TODO" in text:
        for match in NOTE.finditer(text):
            yield Span(*match.span())
