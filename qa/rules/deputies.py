"""Deputies who became heads: der Leiter for «заступник голови»."""

import re
from collections.abc import Iterator

from qa.documents import Span
from qa.languages.lazy_pattern import lazily

THEIR_DEPUTY = lazily(r"(?i)\b(?:заступни\w+|заместител\w+|замглав\w+|замминистра\w*|замначальник\w*|в[іи]це-\w+)")
MY_DEPUTY = lazily(
    r"(?i)\b(?:\w*stellvertret\w*|vize\w*|vertret\w+|stellv\.|unter\w*minister\w*|staatssekret\w+|zweite[rnsm]?)"
)
# An office and who holds it; a deputy's stands behind the word for him, in the genitive.
THEIR_OFFICE = lazily(
    r"(?i)\b(?:голов(?:а|и|і|у|ою)|керівни\w+|директор\w*|міністр\w*|губернатор\w*|мер(?:а|у|ом)?|начальни\w+|командувач\w*|командир\w*"
    r"|президент\w*|прокурор\w*|очільни\w+|глав(?:а|ы|е|у|ой)|председател\w+|руководител\w+|министр\w*|мэр\w*|командующ\w+|спікер\w*|спикер\w*)\b"
)
MY_OFFICE = lazily(
    r"(?i)\b\w*(?:chefs?|chefin|leiter(?:s|in)?|leitet|leitete|minister(?:s|in)?|direktor(?:s|in)?|vorsitzende[rn]?|bürgermeister(?:s|in)?"
    r"|gouverneur(?:s|in)?|präsident(?:en|in)?|kommandeur(?:s|in)?|befehlshaber(?:s|in)?|staatsanw[aä]lt(?:s|in)?|oberhaupt)\b"
)
OF = re.compile(r"\s+(?:\w+\s+){0,2}?")


def names_deputy(source: str) -> bool:
    """True when the source speaks of a deputy."""
    return THEIR_DEPUTY.search(source) is not None


def promoted(source: str, german: str, german_near: str) -> Iterator[tuple[Span, Span]]:
    """Yield German office and source deputy, where the source has one and neither the German nor its neighbours do.

    >>> source, german = "Заявив заступник голови адміністрації Мостовий.", "Das sagte Verwaltungschef Mostowyj."
    >>> [(a.of(german), b.of(source)) for a, b in promoted(source, german, german)]
    [('Verwaltungschef', 'заступник')]
    """
    deputies = list(THEIR_DEPUTY.finditer(source))
    if len(deputies) != 1 or MY_DEPUTY.search(german_near):
        return
    theirs, mine = list(THEIR_OFFICE.finditer(source)), list(MY_OFFICE.finditer(german))
    place = next(
        (i for i, office in enumerate(theirs) if OF.fullmatch(source[deputies[0].end() : office.start()])), None
    )
    if place is not None and len(mine) == len(theirs):  # each office is there, one of them without its deputy
        yield Span(*mine[place].span()), Span(*deputies[0].span())
