"""English titles before a person's name: President Trump, Governor Newsom, Mayor Kim; German has words of its own.

A King, Prince or Captain may stay English in German papers, and so may what a firm calls its people (Vice President).
"""

import re
from collections.abc import Iterator

from qa.comparison.article import Article, NameUse
from qa.documents import Span
from qa.languages.lazy_pattern import lazily

# How what the source has before the name begins, and what German writes for the English word.
TITLES = {
    "President": ("президент", "Präsident"),
    "Governor": ("губернатор", "Gouverneur"),
    "Mayor": ("мер|мэр|міський голова", "Bürgermeister"),
    "Prime Minister": ("прем", "Premierminister"),
    "Colonel": ("полковник", "Oberst"),
    "Lieutenant": ("лейтенант", "Leutnant"),
    "Judge": ("судд|судь", "Richter"),
    "Ambassador": ("посол|посл", "Botschafter"),
    "Archbishop": ("архієпископ|архиепископ", "Erzbischof"),
    "Bishop": ("єпископ|епископ", "Bischof"),
    "Congressman": ("конгресмен|конгрессмен", "Kongressabgeordneter"),
}
TITLE = lazily(rf"(?<![\w-])(?<!Vice )(?:{'|'.join(TITLES)}) \Z")
LONGEST = 20  # characters of a title and the word before it
BEFORE = 60  # characters of the source in which the title stands before the name
OPENING = '„“"»«‚'


def english_titles(article: Article) -> Iterator[tuple[NameUse, Span, str]]:
    """Yield the titles that stand in English before a name that was found: the use, their place, the German word."""
    german = article.target.text
    for use in article.names:
        if use.name.kind != "PER" or use.target_span is None or article.source is None:
            continue
        start = use.target_span.start
        match = TITLE.search(german, max(0, start - LONGEST), start)
        if match is None or german[match.start() - 1 : match.start()] in OPENING:
            continue
        span = Span(match.start(), match.end() - 1)
        stems, right = TITLES[span.of(german)]
        before = article.source.text[max(0, use.source_span.start - BEFORE) : use.source_span.start]
        if re.search(rf"(?i)\b(?:{stems})", before):
            yield use, span, right
