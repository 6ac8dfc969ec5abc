"""A finite verb that keeps the second place behind „dass“: dass der Schlamm könne den Robben schaden.

A sentence was turned into a clause by half: behind „dass“ the finite verb stands last (Duden 4, word order). Only before two
infinitives it may come earlier (dass die Stadt werde zahlen müssen). And „das“ for „dass“ before a plural, which it cannot be the
article of: bezweifelt, das Bußgelder helfen.
"""

from collections.abc import Iterator

from qa.documents import Span
from qa.grammar.adjectives import PARTICIPLE
from qa.grammar.determined_nouns import declined, is_judged
from qa.grammar.infinitives import may_be_infinitive
from qa.grammar.misfit import Misfit
from qa.languages.lazy_pattern import lazily
from qa.languages.noun_case import Reading

FINITE = (
    "könne|könnte|kann|müsse|müsste|muss|solle|sollte|soll|wolle|will|dürfe|dürfte|darf|werde|würde|wird|sei|ist|habe|hat"
    "|wurde|hatte"
)
SECOND = lazily(
    r"\bdass (?:der|die|das|ein|eine|sein|seine|ihr|ihre|diese[rs]?)(?: [a-zäöüß]+e[nr]?)? [A-ZÄÖÜ][a-zäöüß-]+"
    rf" (?P<verb>{FINITE})(?P<between>(?: [^ ,;:!?„“–()\n.]+)+?) (?P<last>[a-zäöüß]{{4,}}(?:en|t|n))(?=[.,;!?“])",
    words="dass",
)
SAYS = (
    "bezweifelt|bezweifelte|bezweifelten|bezweifeln|sagt|sagte|sagten|erklärt|erklärte|erklärten|betont|betonte|betonten|behauptet"
    "|behauptete|behaupteten|berichtet|berichtete|berichteten|meint|meinte|meinten|glaubt|glaubte|glauben|hofft|hoffte|hoffen"
    "|fürchtet|befürchtet|befürchtete|befürchten|versicherte|versichert|bestätigt|bestätigte|vermutet|vermutete|erwartet|erwartete"
    "|fordert|forderte|forderten|warnt|warnte|warnten|verlangt|verlangte|zeigt|zeigte|zeigten|weiß|wissen|heißt|schrieb|mahnte"
)
BEFORE_PLURAL = lazily(
    rf"\b(?:{SAYS})(?: er| sie)?, (?P<das>das) (?:[a-zäöüß]{{4,}}e )?(?P<noun>[A-ZÄÖÜ][a-zäöüß]{{2,}})(?![\w-])",
    words="das",
)
PERFECT = lazily(
    r"\b(?:hat|haben|hatten?|habe|wird|wurden?|ist|sind)\b[^.;:!?\n]*$"
)  # hat … verlangt, das: of a thing before it
REACH = 90  # characters
SINGULARS = frozenset({Reading.NEUTER, Reading.MASCULINE, Reading.FEMININE, Reading.DATIVE, Reading.ACCUSATIVE})


def verbs_behind_subject(text: str) -> Iterator[Misfit]:
    """Yield the finite verbs that should stand last, each with its „dass“.

    >>> text = "Man fürchtet, dass der Schlamm könne den Robben schaden."
    >>> [text[found.start : found.end] for found in verbs_behind_subject(text)]
    ['könne']
    >>> list(verbs_behind_subject("Man fürchtet, dass die Stadt werde zahlen müssen."))
    []
    """
    for match in SECOND.finditer(text):
        last, between = match["last"], match["between"].split()
        is_infinite = may_be_infinitive(last) or PARTICIPLE.fullmatch(last) is not None
        if is_infinite and not may_be_infinitive(between[-1]) and "zu" not in between:
            yield Misfit("dass", *match.span("verb"))


def das_before_plurals(text: str) -> Iterator[Span]:
    """Yield each „das“ before a noun that can only be a plural, behind a verb that wants a clause.

    >>> [span.start for span in das_before_plurals("Er bezweifelt, das Bußgelder helfen, und sagte, das Gericht irre.")]
    [15]
    """
    for match in BEFORE_PLURAL.finditer(text):
        found = declined(match["noun"])
        before = text[max(0, match.start() - REACH) : match.start()]
        if (
            PERFECT.search(before) is None
            and Reading.PLURAL in found
            and found.isdisjoint(SINGULARS)
            and is_judged(match["noun"])
        ):
            yield Span(*match.span("das"))
