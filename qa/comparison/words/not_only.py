"""„nicht nur …, sondern auch“ for «не …, а», which denies the one; „nicht …, sondern“ for «не тільки …, а й», which does not."""

from qa.documents import Span
from qa.languages.lazy_pattern import lazily

NOT_ONLY = lazily(r"\b[Nn]icht (?:nur|allein|bloß|lediglich)\b(?=[^.;:!?]*,? sondern\b)", words="sondern")
NOT_BUT = lazily(
    r"\b[Nn]icht\b(?! (?:nur|allein|bloß|lediglich|zuletzt)\b)[^.;:!?,]*, sondern\b(?! (?:auch|ebenso|sogar|zugleich)\b)",
    words="sondern",
)
ONLY = r"(?:тільки|лише|лиш|только|лишь|просто|одн\w+|сам\w*|стільки|столько)"
THEIR_NOT_BUT = lazily(rf"(?i)\bне (?!{ONLY}\b)[^.;:!?]{{2,80}}, а (?!й\b|і\b|и\b|также\b|також\b|ще\b)")
THEIR_NOT_ONLY = lazily(r"(?i)\bне (?:тільки|лише|только|лишь|просто)\b")
ANY_ONLY = lazily(rf"(?i)\b{ONLY}\b|\b(?:крім|окрім|кроме|помимо)\b")


def not_only(source: str, german: str) -> tuple[Span, Span] | None:
    """Return the German words and those of the source where one denies what the other adds to, None where neither does.

    >>> german = "Es lag nicht nur am Geld, sondern auch an der Zeit."
    >>> not_only("Річ не в грошах, а в часі.", german)[0].of(german)
    'nicht nur'
    >>> not_only("Річ не тільки в грошах, а й у часі.", german) is None
    True
    """
    theirs, mine = THEIR_NOT_BUT.search(source), NOT_ONLY.search(german)
    if theirs and mine and not ANY_ONLY.search(source):
        return Span(*mine.span()), Span(*theirs.span())
    theirs, mine = THEIR_NOT_ONLY.search(source), NOT_BUT.search(german)
    if theirs and mine and not NOT_ONLY.search(german) and not THEIR_NOT_BUT.search(source):
        return Span(*mine.span()), Span(*theirs.span())
    return None
