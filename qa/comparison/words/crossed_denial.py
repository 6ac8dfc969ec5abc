"""A denial that went to the other of two words: „bezahlt, aber nicht gebaut“ for «збудовано, але не оплачено».

Or to the other side of a contrast: „nicht vertagt, sondern abgelehnt“ for «не відхилено, а відкладено».
"""

import re

from qa.comparison.words.rendered import places_of
from qa.documents import Span
from qa.languages.lazy_pattern import lazily

THEIRS = lazily(
    r"(?i)\b(?P<said>[^\W\d_]{4,}),?\s+(?:але|однак|проте|та|а|но|однако|и|і|й)\s+(?:[^\W\d_]+\s+){0,2}?"
    r"не\s+(?:бул[аои]\s+|был[аои]?\s+|був\s+)?(?P<denied>[^\W\d_]{4,})"
)
MINE = lazily(
    r"\b(?P<said>[a-zäöüß]{4,})(?:,\s+(?:aber|doch|jedoch)|,?\s+und)\s+(?:[a-zäöüß]+\s+){0,2}?nicht\s+(?P<denied>[a-zäöüß]{4,})"
)
THEIR_CONTRAST = lazily(
    r"(?i)\bне\s+(?:бул[аои]\s+|был[аои]?\s+|був\s+)?(?P<denied>[^\W\d_]{4,})(?:\s+[^\W\d_]+){0,3},\s+а(?:\s+[^\W\d_]+){0,1}?\s+(?P<said>[^\W\d_]{4,})"
)
MY_CONTRAST = lazily(
    r"\b[Nn]icht (?P<denied>[a-zäöüß]{4,})(?: [\wäöüß]+){0,2}, sondern (?:[a-zäöüß]+ )?(?P<said>[a-zäöüß]{4,})"
)


def crossed_denial(source: str, german: str, language: str) -> tuple[Span, Span] | None:
    """Return the German and the source words, where each says the one and denies the other, and they have changed places.

    Either word shows it, if neither is rendered where it should be.

    >>> source, german = "Міст збудували, але не відкрили.", "Die Brücke wurde eröffnet, aber nicht gebaut."
    >>> [span.of(text) for span, text in zip(crossed_denial(source, german, "uk"), (german, source))]
    ['eröffnet, aber nicht gebaut', 'збудували, але не відкрили']
    """
    for my_words, their_words in ((MINE, THEIRS), (MY_CONTRAST, THEIR_CONTRAST)):
        mine, theirs = list(my_words.finditer(german)), list(their_words.finditer(source))
        if len(mine) == len(theirs) == 1 and _is_crossed(mine[0], theirs[0], german, language):
            return Span(*mine[0].span()), Span(*theirs[0].span())
    return None


def _is_crossed(here: re.Match[str], there: re.Match[str], german: str, language: str) -> bool:
    said, denied = (set(places_of(there[part], language, german)) for part in ("said", "denied"))
    is_straight = here.start("said") in said or here.start("denied") in denied
    is_crossed = said == {here.start("denied")} or denied == {here.start("said")}  # and nowhere else
    return is_crossed and not is_straight
