"""Than before: what is compared with its own past cannot be told from the other side: doppelt so viele wie im Vorjahr."""

from qa.documents import Span
from qa.languages.lazy_pattern import lazily

THEIRS = lazily(
    r"[^.;!?]{0,40}\b(?:ніж|аніж|чем)\b (?:у |в |за )?(?:\w+ )?(?:торік|минул\w+|рік тому|раніше|попередн\w+|прошл\w+|год назад"
    r"|раньше|ранее|прежде|предыдущ\w+|(?:19|20)\d\d)\b"
)
MINE = lazily(
    r"[^.;!?]{0,80}\b(?:als|wie)\b (?:noch )?(?:im |ein |vor einem |in |vor )?(?:Vorjahr\w*|Vormonat\w*|Jahr (?:zu|da)vor"
    r"|\w+ \w+ zuvor|(?:vergangen|vorig|letzt)\w+|Jahr|früher|zuvor|(?:19|20)\d\d)\b"
)


def are_of_then(source: str, theirs: Span, german: str, mine: Span) -> bool:
    """True when both words compare with an earlier time.

    >>> source, german = "Скарг удвічі більше, ніж торік.", "Es kamen halb so viele Beschwerden wie im Vorjahr."
    >>> are_of_then(source, Span(6, 19), german, Span(9, 16))
    True
    """
    return THEIRS.match(source, theirs.end) is not None and MINE.match(german, mine.end) is not None
