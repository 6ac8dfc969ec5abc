"""Where a subordinate clause meets the main clause without a comma: Indem er den Preis senkt | gewinnt er Kunden.

Two finite verbs side by side, a pronoun behind them, and no comma from the conjunction on: nothing else can stand so. The clause
must have a subject at its head, for „obwohl verletzt spielte er“ is none. Two verbs that can be nothing but finite need none of
that: see `two_verbs` and `clause_seams`.
"""

from collections.abc import Iterator

from qa.documents import Span
from qa.grammar.clause_marks import begins_sentence
from qa.grammar.finite_verbs import is_finite
from qa.grammar.two_verbs import meetings
from qa.languages.lazy_pattern import lazily
from qa.languages.wordlist import words

CONJUNCTIONS = "Wenn|Weil|Indem|Nachdem|Obwohl|Sobald|Solange|Sofern|Falls|Bevor"
CONJUNCTION = lazily(rf"\b(?:{CONJUNCTIONS})[ \u00a0]", words=CONJUNCTIONS)
SUBJECT = (
    "(?:der|die|das|er|sie|es|man|wir|ich|eine?|seine?|ihre?|keine?|dies|diese[rs]?|alle|viele|jemand|niemand)[ \u00a0]"
)
CLAUSE = lazily(
    rf"\w+[ \u00a0]{SUBJECT}[^,.;:!?–—()„“”»«\"\n]*?"
    r"(?P<first>[a-zäöüß]+)[ \u00a0](?P<second>[a-zäöüß]+)[ \u00a0](?:er|sie|es|man|wir|ich)\b"
)
# Wer die Karte gesehen hat | kann nicht klagen: „wer“ is the subject itself.
WHO = lazily(
    r"\bWer[ \u00a0][^,.;:!?–—()„“”»«\"\n]*?\b(?P<first>hat|hatte|ist|war|wird|wurde|will|kann)[ \u00a0]"
    r"(?P<second>kann|muss|soll|sollte|darf|wird|hat|ist|braucht|bekommt|verliert|zahlt)\b"
)
# Nothing but finite, and the last word of a clause; „haben“ and „werden“ are infinitives as well
CLOSING = words(
    "ist sind war waren wird wurde wurden hat hatte hatten kann konnte konnten muss musste mussten soll sollte will wollte"
    " wollten darf durfte durften gibt gab geht ging kommt kam steht stand liegt lag bleibt blieb"
)


def clause_ends(text: str) -> Iterator[tuple[Span, Span]]:
    """Yield the last verb of the clause and the verb behind it.

    >>> [first.end for first, second in clause_ends("Wenn er kommt geht sie.")]
    [13]
    """
    met = ((first, second) for first, second, is_subordinate in meetings(text) if is_subordinate)
    yield from dict.fromkeys((*_behind_who(text), *_behind_conjunctions(text), *met))


def _behind_who(text: str) -> Iterator[tuple[Span, Span]]:
    for match in WHO.finditer(text) if "Wer " in text else ():
        yield Span(*match.span("first")), Span(*match.span("second"))


def _behind_conjunctions(text: str) -> Iterator[tuple[Span, Span]]:
    for conjunction in CONJUNCTION.finditer(text):
        start = conjunction.start()
        match = CLAUSE.match(text, start) if begins_sentence(text, start) else None
        if match and is_finite(match["first"]) and is_finite(match["second"]):
            yield Span(*match.span("first")), Span(*match.span("second"))
