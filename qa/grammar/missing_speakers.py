"""A speaker in the accusative: Den Minister sagte, er wisse nichts.

Behind an object that opens the sentence the subject follows its verb; a comma or colon at once leaves it out.
"""

from collections.abc import Iterator

from qa.grammar.misfit import Misfit
from qa.languages.lazy_pattern import lazily
from qa.languages.noun_case import Reading, readings

SAYING = "sagte|erklärte|betonte|meinte|berichtete|mahnte|warnte|schrieb|behauptete|versicherte"
OBJECT = lazily(
    rf"(?:^|(?<=[.!?] )|(?<=[\n“]))(?P<article>Den|Einen|Diesen) (?:[a-zäöüß]+en )?(?P<noun>[A-ZÄÖÜ][a-zäöüß]+)"
    rf" (?P<verb>{SAYING})[,:]",
    words=SAYING,
)


def missing_speakers(text: str) -> Iterator[Misfit]:
    """Yield the articles, each with the verb.

    >>> [found.partner for found in missing_speakers("Den Minister sagte, er wisse nichts. Den Minister sagte sie ab.")]
    ['sagte']
    """
    for match in OBJECT.finditer(text):
        if Reading.ACCUSATIVE in readings(match["noun"]):
            yield Misfit(match["verb"], *match.span("article"))
