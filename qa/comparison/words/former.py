"""An office that somebody held and holds no more: „Der Präsident“ for «колишній президент»."""

from collections.abc import Iterator

from qa.comparison.words.deputies import MY_OFFICE
from qa.documents import Span
from qa.languages.lazy_pattern import lazily
from qa.languages.tokens import has_any

THEIRS = lazily(
    r"(?i)(?<![\w’'-])(?:колишн\w+|екс-?|бывш\w+|экс-?)\s?(?:\w+ ){0,2}?(?:прем(?:[’ʼ']?є|ье)р|міністр|министр|президент|голов"
    r"|директор|мер|мэр|губернатор|командувач|командующ|прокурор|керівник|руководител|депутат|очільник|глав)\w*"
)
PIECES = ("колишн", "екс", "бывш", "экс")  # in any of these words
MINE = lazily(
    r"(?i)\b(?:ehemal\w*|früher\w*|ex|ex[-a-zäöü]\w*|alt(?:kanzler|präsident|bürgermeister)\w*|einst\w*|vormal\w*|damal\w*|gestürzt\w*"
    r"|abgewählt\w*|abgesetzt\w*|entmachtet\w*|\w*vorgänger\w*|zurückgetreten\w*|ausgeschieden\w*|pensioniert\w*|emeritiert\w*|vorig\w*"
    r"|bis \d{4}|alt-\w+|letzte[rn]?|entlassen\w*|bisherig\w*|scheidend\w*|war|a\. ?d\.)"
)


def names_former(source: str) -> bool:
    """True when the source speaks of an office that somebody held."""
    return has_any(PIECES, source.lower()) and THEIRS.search(source) is not None


def lost_former(source: str, german: str, german_near: str) -> Iterator[tuple[Span, Span]]:
    """Yield the German office and the source's former one, where nothing in or near the German says that it is over.

    >>> source, german = "Колишній президент виступив у суді.", "Der Präsident trat vor Gericht auf."
    >>> [(here.of(german), there.of(source)) for here, there in lost_former(source, german, german)]
    [('Präsident', 'Колишній президент')]
    """
    theirs, mine = list(THEIRS.finditer(source)), list(MY_OFFICE.finditer(german))
    if len(theirs) == 1 and len(mine) == 1 and MINE.search(german_near) is None:
        yield Span(*mine[0].span()), Span(*theirs[0].span())
