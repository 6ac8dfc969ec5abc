"""Commas between two halves that announce each other, and before a question tag: je länger …, desto besser; kommt sie, oder?

Behind an infinitive group with um, ohne, statt or anstatt that opens the sentence the main clause begins with its verb, and takes
a comma (Amtliche Regelung, § 75): Um den Bau zu retten, spendete er. An age behind a name stands between two commas: Taras Kulyk,
29, der dort lebt, schweigt.
"""

import re
from collections.abc import Iterator, Set

from qa.documents import Span
from qa.grammar.adjectives import SPACE
from qa.grammar.clause_marks import BEGINS, at_openings
from qa.grammar.finite_verbs import FINITE, is_finite
from qa.languages.lazy_pattern import lazily
from qa.languages.noun_case import is_mostly_noun
from qa.languages.tokens import has_figures
from qa.languages.verb_number import verb_number
from qa.languages.wordlist import words

NO_MARK = r"[^,.;:!?–—()„“”»«\"\n]"
LAST = r"(?P<before>\w[\w’-]*)"
PAIRS = lazily(
    rf"(?<![\w-])(?:[Jj]e{SPACE}(?:mehr|[a-zäöüß]+er){SPACE}(?:{NO_MARK}+?{SPACE})?{LAST}{SPACE}(?P<desto>desto|umso){SPACE}(?:mehr|[a-zäöüß]+er)\b"
    rf"|[Tt]eils{SPACE}(?:{NO_MARK}+?{SPACE})?(?P<part>\w[\w’-]*){SPACE}(?P<teils>teils)\b"
    rf"|[Ee]inerseits{SPACE}(?!und\b)(?:{NO_MARK}+?{SPACE})?(?P<side>\w[\w’-]*){SPACE}(?P<other>andererseits)\b)"
)
SECOND = words("desto umso teils andererseits")
JOINED = words("und oder aber sowie doch denn sondern um")
TAG = lazily(rf"(?<![\w-]){LAST}{SPACE}(?P<word>oder|nicht{SPACE}wahr)\?")
# Ohne zu zögern sprang er: so short a group is let go
OPENERS = words("Um Ohne Statt Anstatt")
GROUP = lazily(
    rf"{BEGINS}(?:(?:Um|Ohne|Statt|Anstatt){SPACE}(?:{NO_MARK}+?{SPACE})|(?:Statt|Anstatt){SPACE})"
    rf"(?:zu{SPACE}(?P<bare>[a-zäöüß]+n)|(?P<joined>[a-zäöüß]{{2,}}zu[a-zäöüß]{{3,}}n)){SPACE}"
    r"(?P<verb>[a-zäöüß]{2,})(?=[ \u00a0])"
)
# Taras Kulyk, 29 | der in der Werkstatt arbeitete, dient nun; Anna Kowal, 41 | ist Ärztin
AGED = lazily(
    rf"{BEGINS}(?P<name>[A-ZÄÖÜ][\w’-]+(?:{SPACE}[A-ZÄÖÜ][\w’-]+){{1,2}}),{SPACE}(?P<age>[1-9]\d){SPACE}"
    rf"(?:(?P<word>der|die){SPACE}{NO_MARK}+?{SPACE}(?P<last>[a-zäöüß]+),{SPACE}(?P<verb>[a-zäöüß]+)|(?P<finite>[a-zäöüß]{{3,}}){SPACE})"
)
NO_VERB = words("und oder aber sowie als wie für")


def paired_commas(text: str, there: Set[str]) -> Iterator[tuple[Span, Span]]:
    """Yield the word before each lacking comma and the one behind it; `there` are the words of the text.

    >>> text = "Um den Bau zu retten spendete er. Je länger er wartet desto teurer wird es."
    >>> [(a.of(text), b.of(text)) for a, b in paired_commas(text, frozenset(text.split()))]
    [('wartet', 'desto'), ('retten', 'spendete')]
    """
    for match in PAIRS.finditer(text) if not SECOND.isdisjoint(there) else ():
        for before, word in (("before", "desto"), ("part", "teils"), ("side", "other")):
            if match[before] and match[before] not in JOINED:
                yield Span(*match.span(before)), Span(*match.span(word))
    for match in TAG.finditer(text) if " oder?" in text or " wahr?" in text else ():
        yield Span(*match.span("before")), Span(*match.span("word"))
    for match in at_openings(GROUP, text) if not OPENERS.isdisjoint(there) else ():
        verb = match["verb"]
        if verb not in NO_VERB and (verb in FINITE or is_finite(verb) or verb_number(verb)):
            yield Span(*match.span("bare" if match["bare"] else "joined")), Span(*match.span("verb"))
    for match in at_openings(AGED, text) if has_figures(text) else ():
        yield from _behind_age(match)


def _behind_age(match: re.Match[str]) -> Iterator[tuple[Span, Span]]:
    """Yield an age and the word behind it where a person's clause or verb follows: no 29 der 30 Orte."""
    if is_mostly_noun(match["name"].split()[-1].lower()):
        return
    verbs = ("finite",) if match["finite"] else ("last", "verb")
    if all(match[verb] in FINITE or verb_number(match[verb]) == "singular" for verb in verbs):
        yield Span(*match.span("age")), Span(*match.span("finite" if match["finite"] else "word"))
