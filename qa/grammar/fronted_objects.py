"""An object that opens its sentence in the nominative: Der Zuschlag erhielt eine Firma aus Riga.

What somebody gets or takes is no subject of such a verb; only few nouns are told, which get nothing themselves.
"""

from collections.abc import Iterator

from qa.grammar.misfit import Misfit
from qa.languages.lazy_pattern import lazily

GOT = "Zuschlag|Vorsitz|Pokal|Titel|Auftrag|Posten|Spitzenplatz|Siegtreffer|Ausgleich|Anschlusstreffer"
NOMINATIVE = lazily(
    rf"(?:^|(?<=[.!?:“] )|(?<=\n))(?P<article>Der) (?P<noun>{GOT})"
    r" (?P<verb>erhielt|erhielten|erhält|bekam|bekamen|bekommt|übernahm|übernahmen|übernimmt|gewann|gewannen|gewinnt"
    r"|errang|holte|holten"
    r"|erzielte|erzielten|erzielt|sicherte|markierte)\b(?! (?:sich|an)\b)",
    words=GOT,
)


def nominative_objects(text: str) -> Iterator[Misfit]:
    """Yield article and noun, with the verb.

    >>> text = "Der Zuschlag erhielt eine Firma aus Riga."
    >>> [(text[found.start : found.end], found.partner) for found in nominative_objects(text)]
    [('Der Zuschlag', 'erhielt')]
    """
    for match in NOMINATIVE.finditer(text):
        yield Misfit(match["verb"], match.start("article"), match.end("noun"))
