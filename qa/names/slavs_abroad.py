"""Macedonians, Serbs, Bulgarians, Czechs … in Cyrillic texts: their own Latin spelling is right, not our transcription."""

import re
from functools import lru_cache

from qa.names.cyrillic import plain
from qa.names.lemmas import candidates

# Stems of countries and peoples whose names have Latin letters at home or an official Latin form.
COUNTRY = re.compile(
    r"\b(?:північно|северо)?(?:"
    r"македон|серб|болгар|чес?ьк|чешс?к|чех|словач|словац|словен|хорват|босн|боснійс|чорногор|черногор|косов|"
    r"польс|польщ|польш|поляк|скоп'?[єьи]|белград|софі[яїйє]|софи[яией]|прага|праз|братислав|загреб|люблян|сараєв|сараев)"
)
# Given names that these peoples have and ours seldom: Зоран Заєв, Горан Бреговіч, Стоянче Стойлов, Вацлав Гавел.
_GIVEN = (
    "зоран|горан|драган|мілан|милан|бранко|славко|ненад|душко|душан|горге|георге|ґорге|гьорге|гьоз|любчо|стоянче|нікола|"
    "предраг|небойша|міодраг|миодраг|мілош|милош|слободан|радован|ратко|здравко|звонко|звонимир|томіслав|томислав|іво|иво|"
    "бойко|румен|росен|пламен|красімір|красимир|асен|цветан|христо|димитар|вацлав|їржі|иржи|томаш|"
    "яромір|яромир|збинек|мілослав|зденек|карел|лех|анджей|яцек|войцех|казимеж|тадеуш|збігнєв|лешек|"
    "александар|алексадар|івіца|ивица|олівера|оливера|снежана|драгана|весна|гордана|йованка"
)
GIVEN = frozenset(_GIVEN.split("|"))


@lru_cache(maxsize=5_000)
def is_slav_abroad(name: str, sentence: str, language: str = "uk") -> bool:
    """True when a person's name, or the sentence it stands in, points to a Slavic country with a Latin spelling of its own.

    >>> is_slav_abroad("Зоран Заєв", "сказав Зоран Заєв"), is_slav_abroad("Іванов", "президент Македонії Іванов")
    (True, True)
    >>> is_slav_abroad("Тарас Березовець", "сказав Тарас Березовець")
    False
    """
    first = plain(name).split()[0] if name.strip() else ""
    forms = {form.casefold() for form in candidates(first, language)} | {first.casefold()}
    return bool(forms & GIVEN) or bool(COUNTRY.search(plain(sentence).casefold()))
