"""A time whose adjective has the ending of a lost article: sollen nächsten Woche weitergehen, kam letzten Nacht an.

Without an article or preposition a time stands in the accusative: nächste Woche, letzte Nacht, nächsten Monat (Duden 9).
And what an authority says, whose article is lost: nach Angaben Ministerium.
"""

from collections.abc import Iterator

from qa.grammar.determined_nouns import is_judged
from qa.grammar.misfit import Misfit
from qa.languages.lazy_pattern import lazily
from qa.languages.noun_case import SINGULAR, Reading, readings
from qa.languages.wordlist import words
from qa.languages.words import is_name

OF_WOMEN = "Woche|Nacht|Saison|Minute|Stunde|Spielzeit"
DETERMINED = words(
    "der dieser jener einer seiner ihrer unserer meiner keiner jeder zur welcher derselben aller in"
    " ab seit von vor nach bis mit"
)
WITHOUT_ARTICLE = lazily(
    rf"(?<![\w-])(?P<before>[\w]+)[ \u00a0](?P<wrong>(?:nächst|kommend|letzt|vergangen|vorig|vorletzt|übernächst)en)"
    rf" (?P<noun>{OF_WOMEN})(?![\w-])",
    words=OF_WOMEN,
)
SAYING = "Angaben|Worten|Aussagen|Ansicht|Einschätzung|Meinung|Auskunft|Darstellung|Informationen"
BY_WHOM = lazily(
    rf"(?<![\w-])(?i:nach) (?P<saying>{SAYING}) (?P<wrong>[A-ZÄÖÜ][a-zäöüß]{{3,}})(?![\w’'/-])(?! [A-ZÄÖÜ])",
    words=SAYING,
)


def wrong_times(text: str) -> Iterator[Misfit]:
    """Yield the adjectives, each with its noun, and the nouns without an article.

    >>> text = "Sie sollen nächsten Woche kommen, nach Angaben Ministerium. Ab der nächsten Woche regnet es."
    >>> [(text[found.start : found.end], found.partner) for found in wrong_times(text)]
    [('nächsten', 'Woche'), ('Ministerium', 'Angaben')]
    """
    for match in WITHOUT_ARTICLE.finditer(text):
        if match["before"].lower() not in DETERMINED:
            yield Misfit(match["noun"], *match.span("wrong"))
    for match in BY_WHOM.finditer(text):
        noun = match["wrong"]
        found = readings(noun)
        is_bare = bool(found & SINGULAR) and Reading.PLURAL not in found and Reading.GENITIVE not in found
        if is_bare and is_judged(noun) and not is_name(noun.lower()):
            yield Misfit(match["saying"], *match.span("wrong"))
