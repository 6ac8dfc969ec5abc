"""Where a subordinate clause meets the main clause without a comma: Indem er den Preis senkt | gewinnt er Kunden.

Two finite verbs side by side, a pronoun behind them, and no comma from the conjunction on: nothing else can stand so. The clause
must have a subject at its head, for „obwohl verletzt spielte er“ is none. Behind a relative pronoun, a question word or „dass“,
two verbs that can be nothing but finite are enough (die Tochter, die fünf Jahre alt wird | kennt ihn nicht).
"""

from collections.abc import Iterator

from qa.documents import Span
from qa.grammar.clause_marks import begins_sentence, clause_before
from qa.grammar.finite_verbs import is_finite
from qa.grammar.two_verbs import meetings
from qa.languages.lazy_pattern import lazily
from qa.languages.verb_number import verb_number
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
_CLOSING = "|".join(sorted(CLOSING))
MEETING = lazily(rf"(?<![\w-])(?P<first>{_CLOSING})[ \u00a0](?P<second>[a-zäöüß]{{3,}})(?![\w-])", words=_CLOSING)
HEAD = (
    r"(?i)\s?(?:(?:in|an|auf|aus|bei|mit|von|zu|nach|für|über|unter|vor|durch|gegen|um|seit) )?"
    r"(?:%s) \S+ "
)
QUESTION = lazily(HEAD % "wer|was|wen|wem|wo|wie|wann|warum|weshalb|woher|wohin|wofür|womit|ob|dass|denen|dessen|deren")
RELATIVE = lazily(HEAD % "der|die|das|dem|den")  # without a comma before it, an article


def clause_ends(text: str) -> Iterator[tuple[Span, Span]]:
    """Yield the last verb of the clause and the verb behind it.

    >>> [first.end for first, second in clause_ends("Wenn er kommt geht sie.")]
    [13]
    """
    met = ((first, second) for first, second, is_subordinate in meetings(text) if is_subordinate)
    yield from dict.fromkeys((*_behind_who(text), *_introduced(text), *_behind_conjunctions(text), *met))


def _behind_who(text: str) -> Iterator[tuple[Span, Span]]:
    for match in WHO.finditer(text) if "Wer " in text else ():
        yield Span(*match.span("first")), Span(*match.span("second"))


def _behind_conjunctions(text: str) -> Iterator[tuple[Span, Span]]:
    for conjunction in CONJUNCTION.finditer(text):
        start = conjunction.start()
        match = CLAUSE.match(text, start) if begins_sentence(text, start) else None
        if match and is_finite(match["first"]) and is_finite(match["second"]):
            yield Span(*match.span("first")), Span(*match.span("second"))


def _introduced(text: str) -> Iterator[tuple[Span, Span]]:
    """Yield the two verbs where a clause behind a relative pronoun, a question word or „dass“ lacks the comma at its end."""
    for match in MEETING.finditer(text):
        if match["first"] == match["second"] or not _closes_main(match["second"]):
            continue
        clause = clause_before(text, match.start())
        is_behind_comma = text.endswith(",", 0, match.start() - len(clause))
        if QUESTION.match(clause) or (is_behind_comma and RELATIVE.match(clause)):
            yield Span(*match.span("first")), Span(*match.span("second"))


def _closes_main(word: str) -> bool:
    """True for a verb that can only be finite: kennt, hat, wurden; not for kommen, which an auxiliary may stand before."""
    return word in CLOSING or (verb_number(word) == "singular" and not word.endswith("en"))
