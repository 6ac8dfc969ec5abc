"""People of Georgia, Armenia, Moldova, the Baltics and Turkey in Cyrillic texts: their own names reach German without Russian.

Георгий Мчедлишвили is Giorgi Mtschedlischwili and Сергей Чеботарь Serghei Cebotari at home, and a German desk follows home. What
these spellings are no table of ours says, so a form that merely differs from the transcription is nobody's slip there.
"""

import re
from functools import lru_cache

from qa.names.cyrillic import plain

COUNTRY = re.compile(
    r"\b(?:молд[ао]в|кишин[её]в|кишинів|румун|румын|бухарест|латв|латы|риг[аиеуі]\b|литв|литов|вільн|вильн|естон|эстон|таллин|таллінн"
    r"|грузи|тбилис|тбіліс|абхаз|армен|вірмен|ереван|єреван|азербайдж|баку\b|бакин|турци|турк|туреч|анкар|стамбул)"
)
ENOUGH = 2  # how often an article must speak of them
# Мчедлишвили, Иванишвили, Кобахідзе, Кварацхелія: nobody else is called so.
GEORGIAN = re.compile(r"(?:швил[иі]|швілі|[иіа]дзе|[хцгквр]?[аеи]ли[яі]|ур[иі]|цхел[иі][яй])$")


@lru_cache(maxsize=256)
def speaks_of_neighbours(source: str) -> bool:
    """Return whether a source text is about these countries.

    >>> speaks_of_neighbours("Вибори мера в Молдові: у Кишиневі порахували голоси."), speaks_of_neighbours("У Києві дощ.")
    (True, False)
    """
    return sum(1 for _ in COUNTRY.finditer(plain(source).casefold())) >= ENOUGH


def names_neighbours(text: str) -> bool:
    """Return whether a text has any word for these countries and their people.

    >>> names_neighbours("Вибори в Молдові"), names_neighbours("Вибори в Сумах")
    (True, False)
    """
    return COUNTRY.search(plain(text).casefold()) is not None


def ends_in_neighbour(before: str) -> bool:
    """Return whether the source text before a name ends with a word for somebody of these countries.

    >>> ends_in_neighbour("проти фаворитки, азербайджанки "), ends_in_neighbour("в Азербайджані та Грузії побував ")
    (True, False)
    """
    words = plain(before).casefold().split()[-1:]
    return any(COUNTRY.match(word) for word in words)


def is_georgian(name: str) -> bool:
    """Return whether the surname, the last word of a name, is Georgian by its ending.

    >>> is_georgian("Георгий Мчедлишвили"), is_georgian("Тарас Березовець")
    (True, False)
    """
    return bool(name.strip()) and bool(GEORGIAN.search(plain(name).split()[-1].casefold()))
