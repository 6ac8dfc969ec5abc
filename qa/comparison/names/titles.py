"""A person whose name was found on both sides, with another rank, office or position beside it: Richterin for прокурор."""

import re
from collections.abc import Iterator

from qa.comparison.article import Article
from qa.comparison.pair import Pair
from qa.documents import Span
from qa.languages.counterpart_words import Member

OFFICE = "office"  # a set that says something only beside a name: offices are paraphrased too often
TITLES = frozenset({"rank", "player", "occupation", "clergy", OFFICE})
BEFORE = 60  # characters between a title and its name: Спикер областной полиции Бойко
BREAK = re.compile(r"[.,;:!?–—„“«»()]|\b(?:та|і|й|и|und|sowie)\b")
BEHIND = re.compile(r",\s(?:(?:der|die|ein|eine)\s)?(?:\w+\s){0,2}$")


def titles_changed(
    article: Article, pair: Pair, mine: list[Member], theirs: list[Member]
) -> Iterator[tuple[Member, Member]]:
    """Yield German and source title of a person, where they are of one set and differ; `mine`, `theirs`: the pair's members."""
    mine, theirs = ([member for member in side if member.set in TITLES] for side in (mine, theirs))
    if not mine or not theirs:
        return
    for use in article.names:
        if use.pair is not pair or use.name.kind != "PER" or use.target_span is None:
            continue
        german, source = article.target_of(pair), article.source_of(pair)
        name = use.target_span.shift(-pair.target_span.start)
        here = [*_before(mine, name, german), *_behind(mine, name, german)]
        there = _before(theirs, use.source_span.shift(-pair.source_span.start), source)
        last = next((title.span for title in reversed(there) if title.accuses), None)
        yield from _differing(here, [title for title in there if title.span == last], there)


def _differing(here: list[Member], there: list[Member], phrase: list[Member]) -> Iterator[tuple[Member, Member]]:
    """Yield the first German title and the source's, unless any of its `phrase` may be the same.

    спикер is a Sprecher or a Präsident, and a пресс-секретарь президента the Kremlsprecher.
    """
    for title in there:
        same = [member for member in here if member.set == title.set]
        if {member.german for member in same} & {other.german for other in phrase if other.set == title.set}:
            continue
        said = [member for member in same if member.accuses]
        if said and title.accuses:
            yield said[0], title
            return


def _before(titles: list[Member], name: Span, text: str) -> list[Member]:
    """Return the titles that stand before the name in one phrase with it."""
    return [
        title
        for title in titles
        if 0 <= name.start - title.span.end <= BEFORE and not BREAK.search(text, title.span.end, name.start)
    ]


def _behind(titles: list[Member], name: Span, text: str) -> list[Member]:
    """Return the title that follows the name after a comma: Djatschyschyn, die Leiterin des Zollamts."""
    return [
        title
        for title in titles
        if 0 <= title.span.start - name.end <= BEFORE and BEHIND.fullmatch(text, name.end, title.span.start)
    ]
