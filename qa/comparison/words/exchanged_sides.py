"""Two things that changed places around „statt“ or „nicht …, sondern“: Ton statt Sand for «песок вместо глины».

Told where either side names both, each as the rendering of the other's opposite number, so that only their places differ.
"""

from collections.abc import Iterator

from qa.comparison.words.rendered import places_of
from qa.documents import Span
from qa.languages.lazy_pattern import lazily

NAMED = r"[A-ZÄÖÜ][\w-]{2,}"
NOUN = rf"(?:[a-zäöüß]+e[nmrs]? )?{NAMED}"
INSTEAD = lazily(
    rf"(?P<one>{NAMED}) (?:statt|anstatt|anstelle von) (?:de[mrs] |eine[mrs] )?(?P<other>{NOUN})",
    words="statt|anstatt|anstelle",
)
NOT_BUT = lazily(
    rf"\b[Nn]icht (?P<one>(?:\w+ ){{0,3}}{NOUN})[^,.;:!?–]{{0,40}}, sondern (?P<other>(?:\w+ ){{0,3}}{NOUN})",
    words="sondern",
)
THEIR_INSTEAD = {
    "uk": lazily(r"(?P<one>[^\W\d_]{3,}) (?:замість|а не) (?:\w{1,3} )?(?P<other>[^\W\d_]{3,})"),
    "ru": lazily(r"(?P<one>[^\W\d_]{3,}) (?:вместо|а не) (?:\w{1,3} )?(?P<other>[^\W\d_]{3,})"),
}
THEIR_NOT_BUT = lazily(
    r"\bне (?:\w{1,3} )?(?P<one>[^\W\d_]{3,})[^,.;:!?–—]{0,40}, а (?:\w{1,3} )?(?P<other>[^\W\d_]{3,})"
)


def exchanged_sides(source: str, german: str, language: str) -> Iterator[tuple[Span, Span]]:
    """Yield the German words and those of the source that say the same the other way round.

    >>> source, german = "Насипали пісок замість глини.", "Aufgeschüttet wurde Ton statt Sand."
    >>> [(mine.of(german), theirs.of(source)) for mine, theirs in exchanged_sides(source, german, "uk")]
    [('Ton statt Sand', 'пісок замість глини')]
    """
    for mine, theirs in ((INSTEAD, THEIR_INSTEAD.get(language)), (NOT_BUT, THEIR_NOT_BUT)):
        here = list(mine.finditer(german)) if theirs is not None else []
        there = list(theirs.finditer(source)) if theirs is not None and len(here) == 1 else []
        if len(there) != 1:
            continue
        one, other = there[0]["one"], there[0]["other"]
        ones, others = here[0]["one"], here[0]["other"]
        is_turned = places_of(one, language, others) and places_of(other, language, ones)
        if is_turned and not (places_of(one, language, ones) or places_of(other, language, others)):
            yield Span(*here[0].span()), Span(*there[0].span())
