"""What somebody is accused or convicted of stands in the genitive: des Mordes beschuldigt, not „dem Mord“ (Duden 4).

Told of crimes alone, since the person accused may stand before the verb as well (weil man die Frau beschuldigt).
"""

from collections.abc import Iterator

from qa.grammar.misfit import Misfit
from qa.languages.lazy_pattern import lazily

CRIMES = (
    "mord|totschlag|betrug|verrat|raub|diebstahl|missbrauch|fälschung|bestechung|korruption|spionage|vergewaltigung|erpressung|untreue"
    "|geldwäsche|brandstiftung|körperverletzung|tötung|unterschlagung|hehlerei|nötigung|hinterziehung|veruntreuung|entführung|sabotage"
    "|terrorismus|vergehen|verbrechen|aggression|beihilfe|unterstützung|bereicherung"
)
VERDICTS = "schuldig|beschuldigt|bezichtigt|angeklagt|überführt|verdächtigt|verdächtig"
OF_CRIME = lazily(
    rf"(?<![\w-])(?P<wrong>die|den|das|dem|einen|einem|eine) (?:[a-zäöüß]+e[nrs]? )?"
    rf"(?P<crime>(?:[A-ZÄÖÜ][a-zäöüß]+(?:{CRIMES})|(?:{CRIMES.title()})))"
    rf"e?s? (?:{VERDICTS})(?![\w-])",
    words=VERDICTS,
)


def wrong_charges(text: str) -> Iterator[Misfit]:
    """Yield the articles that are none of the genitive, each with its crime.

    >>> text = "Er wurde dem Mord beschuldigt, sie der Fälschung."
    >>> [(text[found.start : found.end], found.partner) for found in wrong_charges(text)]
    [('dem', 'Mord')]
    """
    for match in OF_CRIME.finditer(text):
        yield Misfit(match["crime"], *match.span("wrong"))
