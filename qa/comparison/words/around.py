"""What stands around a word: its clause, what is near it or next to it, and what limits it."""

import re

from qa.documents import Span

NEAR = 60  # characters between a word and what stands beside it
SENTENCE = re.compile(r"[.;:!?](?:\s|$)|\n")
CLAUSE = re.compile(r"[,;:.!?–—()„“«»\"](?:\s|$)|\n")
LIMITS = re.compile(
    r"(?i)\b(?:nur|erst|lediglich|ausschließlich|allein|kaum|statt|anstatt|außer|bis auf|abgesehen"
    r"|aufgehoben\w*|annullier\w*|widerruf\w*"
    r"|лише|лиш|тільки|окрім|крім|замість|только|лишь|кроме|вместо|ледь|едва"
    r"|скасу\w+|скасов\w+|відклик\w+|анул\w+|отмен\w+|отозва\w+|аннул\w+)\b"
)


def has_sentences(text: str) -> bool:
    """True for more than one sentence, of which the other side may lack one."""
    return SENTENCE.search(text.strip()[:-1]) is not None


def limits_in(text: str, apart_from: Span) -> list[Span]:
    """Return what limits or takes back in a text: nur, statt, aufgehoben, лише."""
    spans = (Span(*match.span()) for match in LIMITS.finditer(text))
    return [span for span in spans if not span.overlaps(apart_from)]


def clause_of(text: str, span: Span) -> Span:
    """Return the clause around a span, from sign to sign."""
    ends = [match.start() for match in CLAUSE.finditer(text)]
    return Span(
        max((end for end in ends if end <= span.start), default=0),
        min((end for end in ends if end >= span.end), default=len(text)),
    )


def is_next(text: str, end: int, start: int, between: int) -> bool:
    """True when at most `between` words and no sign stand between an end and a start."""
    return len(text[end:start].split()) <= between and not CLAUSE.search(text, end, start)


def is_near(text: str, one: int, other: int) -> bool:
    """True for two places of one sentence, few characters apart."""
    start, end = sorted((one, other))
    return end - start <= NEAR and not SENTENCE.search(text, start, end)
