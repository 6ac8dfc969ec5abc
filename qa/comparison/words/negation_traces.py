"""What a German sentence keeps when its nicht or kein gets lost: the other half of „noch nicht“, „nicht nur“, „keinen Hehl“."""

import re
from collections.abc import Iterator

from qa.documents import Span
from qa.languages.lazy_pattern import lazily
from qa.languages.negation import denying_in, german_denials
from qa.languages.tokens import has_any

# Adverbs that make one phrase with the negation: before or behind it in the source, and how German says them.
HALVES = (
    (
        re.compile(r"(?i)(?:ще|еще|ещё)\s+не\b"),
        re.compile(r"(?i)\bnoch\b(?! (?:immer|heute|in|am|im|vor|bis|mehr|ein\w*)\b)"),
    ),
    (
        re.compile(r"(?i)\b(?:більше|больше)\s+не\b"),
        re.compile(r"(?i)\bmehr\b(?! (?:als|geld|zeit|hilfe|menschen|waffen)\b)"),
    ),
    (re.compile(r"(?i)\bне\s+(?:\w+\s+){0,2}(?:лише|тільки|только|лишь)\b"), re.compile(r"(?i)\bnur\b")),
    (
        re.compile(r"(?i)\bне\s+(?:виключ|исключ)\w+"),
        re.compile(r"\bausgeschlossen\b"),
    ),
    (
        re.compile(r"(?i)\b(?:без|немає|нет|не викликає|не вызывает)\s+(?:жодн\w+ |никак\w+ )?(?:сумн|сомн)"),
        re.compile(r"\beinen Zweifel\b"),
    ),
)
NEXT_WORD = lazily(r"\s\w+")
CLAUSE_END = lazily(r"[,;:.!?–—()„“\"](?=\s|$)|\s(?:und|aber|doch)\s")
# No German sentence has these without a negation; „eine Informationen“ was keine Informationen.
ALONE = lazily(
    r"\beinen (?:\w+en )?Hehl\b|\beine (?:[a-zäöüß]+en )?[A-ZÄÖÜ][a-zäöüß]+(?:ungen|ionen|heiten|keiten|schaften|itäten)\b"
)
OF_MANY = ("ungen", "ionen", "heiten", "keiten", "schaften", "itäten")


def halves_left(source: str, german: str) -> Iterator[Span]:
    """Yield German adverbs whose negation is gone, with the next word: noch for «ще не», mehr for «більше не», nur for «не лише».

    A word that denies in the same clause of the German accounts for the negation.
    """
    for theirs, mine in HALVES:
        for match in mine.finditer(german) if theirs.search(source) else ():
            place, clause = Span(*match.span()), clause_at(german, match.start())
            if not any(span.overlaps(clause) and not place.contains(span) for span in denying_in(german)):
                next_word = NEXT_WORD.match(german, place.end)
                yield Span(place.start, next_word.end() if next_word else place.end)


def without_their_negation(german: str) -> Iterator[Span]:
    """Yield words that need a negation and have none in their clause.

    >>> text = "Es habe eine Informationen gegeben."
    >>> [span.of(text) for span in without_their_negation(text)]
    ['eine Informationen']
    """
    may_be = "Hehl" in german or ("eine " in german and has_any(OF_MANY, german))
    for match in ALONE.finditer(german) if may_be else ():
        if not german_denials(clause_at(german, match.start()).of(german)):
            yield Span(*match.span())


def clause_at(german: str, place: int) -> Span:
    """Return the clause of the German text around a place."""
    ends = [match.start() for match in CLAUSE_END.finditer(german)]
    return Span(
        max((end for end in ends if end <= place), default=0),
        min((end for end in ends if end > place), default=len(german)),
    )
