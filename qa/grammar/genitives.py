"""The genitive: a noun that lacks its ending behind „des“, and one that has it where no genitive can stand.

des Krankenhaus, eines Beschluss; der Hauses, einer Lastwagens. The ending may be left out of names and foreign words (des
Internet, des Mai), so only nouns are judged that always have it, and none with a name behind it (des Minister Kowal).
"""

import re
from collections.abc import Iterator

from qa.grammar.misfit import Misfit
from qa.languages.lazy_pattern import lazily
from qa.languages.noun_case import Reading, readings
from qa.languages.words import is_name

STRONG = (  # ends of nouns
    "haus|kreis|ausweis|beweis|hinweis|prozess|beschluss|ausschuss|anschluss|beschuss|verlust|fluss|platz|gesetz|einsatz|schutz|netz"
    "|gefängnis|ergebnis|bündnis|verhältnis|zeugnis|erlebnis|krieg|vertrag|antrag|angriff|brand|verband|verein|staat|gericht|gebiet"
    "|werk|bahnhof|flughafen|hafen|gebäude|ministerium|unternehmen|verfahren|parlament|monat|schiff|lager|projekt|museum|theater"
    "|zentrum|institut|bezirk|viertel|jahr|jahrhundert|volk|dorf|kind|sprecher|fahrer|lehrer|trainer|leiter|richter|vater|bruder"
    "|sohn|arzt|wald|markt|konzern|betrieb|rat|amt|zug|flugzeug|fahrzeug|abkommen|treffen|turnier|spiel|tor"
)
OF_ONE = "[Dd]es|[Ee]ines|[Ss]eines|[Ii]hres|[Uu]nseres"
BARE = lazily(
    rf"\b(?:{OF_ONE}) (?:[a-zäöüß]{{3,}}(?:en|er) )?(?P<noun>(?=[A-ZÄÖÜ])(?i:[a-zäöüß]*(?:{STRONG})))"
    r"(?![\w’'/-])(?! [A-ZÄÖÜ„\"\d&])"
)
SIBILANT = re.compile(r"(?:s|ß|z|x)$")
# The plural of English nouns ends in -ers: die Rangers
OTHERS = lazily(
    r"(?<![\w-])(?:(?:dem|[Ee]ine[rnm]?|[Ss]eine[rnm]|[Ii]hre[rnm]|zu[rm]|im|vom|am|beim) "
    r"(?P<noun>[A-ZÄÖÜ][a-zäöüß]+(?:en|um|er|el|e)s)"
    r"|[Dd](?:er|ie|en) (?P<many>[A-ZÄÖÜ][a-zäöüß]+(?:en|um|(?<!l)e)s))(?![\w’'-])"
)


def bare_genitives(text: str) -> Iterator[tuple[int, int, str]]:
    """Yield start and end of nouns that lack the ending of the genitive, and the right form.

    >>> list(bare_genitives("Im Hof des Krankenhaus und wegen des Ergebnis"))
    [(11, 22, 'Krankenhauses'), (37, 45, 'Ergebnisses')]
    """
    if "es " in text:
        for match in BARE.finditer(text):
            noun = match["noun"]
            if Reading.GENITIVE not in readings(noun):
                yield *match.span("noun"), _genitive(noun)


def stray_genitives(text: str) -> Iterator[Misfit]:
    """Yield nouns in the genitive behind an article of another case or gender.

    >>> [found.partner for found in stray_genitives("der Fahrer einer Lastwagens, das Dach der Hauses, der Autos")]
    ['Lastwagens', 'Hauses']
    """
    for match in OTHERS.finditer(text):
        noun = match["noun"] or match["many"]
        if readings(noun) == {Reading.GENITIVE} and not is_name(noun):
            yield Misfit(noun, *match.span())


def _genitive(noun: str) -> str:
    if noun.endswith("nis"):
        return noun + "ses"
    return noun + ("es" if SIBILANT.search(noun) else "s")
