"""Has the German kept what a number word counts, and lost the number? darunter Kinder for «серед них троє дітей»."""

import re

from qa.comparison.figures.fact import Fact
from qa.comparison.words.rendered import WORD, places_of

COUNTED = 2  # words behind the number: троє [маленьких дітей]
# Behind these a German plural stands bare only if nobody counted; „die Kinder“ takes up what was said.
BARE = re.compile(r"\b(?:darunter|davon|mit|von|samt|sowie|gegen|unter ihnen|neben) (?:[a-zäöüß]+(?:en|e) )?$")
DETERMINED = re.compile(r"\b(?:de[nr]|die|(?:dies|all|viel|einig|mehrer|beid|weiter|ihr|sein)e[nr]?) $")


def is_noun_bare(fact: Fact, source: str, language: str, german: str) -> bool:
    """True when the German says the noun behind the number word `fact`, bare after darunter, mit, von.

    `source` is the text in which the fact's span lies; `german` the German of the pair.
    """
    behind = re.split(r"[,;:.!?–—()«»]", source[fact.span.end : fact.span.end + 60])[0]
    return any(
        german[place].isupper()
        and BARE.search(german[:place]) is not None
        and DETERMINED.search(german[:place]) is None
        for word in WORD.findall(behind)[:COUNTED]
        for place in places_of(word, language, german)
    )
