"""Places behind their adjectives and regions: Харківська (область) -> Харків, Калужской -> Калуга, Курщина -> Курськ."""

import re
from collections.abc import Iterator
from functools import lru_cache

from qa.names.cyrillic import plain
from qa.names.spelling import in_case_of

SUFFIX = re.compile(r"(?P<stem>.+?)(?P<joint>[сзц])ь?к(?:ий|ого|ому|им|ім|ой|а|ої|ій|у|ою|е|і|их|ими|ая|ую|ое|ом|ие)$")
REGION = re.compile(r"(?P<stem>...+?)(?P<joint>ч?)[чщ]ин(?:а|и|і|у|ою|е|ой|ы)$")
ENDINGS = ("", "а", "ь", "о", "е", "и", "ы", "я")
# Adjectives of places with two words: the first loses its ending (Кривий Ріг, криворізький).
OF_TWO_WORDS = {
    "криворіз": "Кривий Ріг",
    "криворож": "Кривой Рог",
    "білоцерків": "Біла Церква",
    "белоцерков": "Белая Церковь",
    "жовтовод": "Жовті Води",
    "желтовод": "Жёлтые Воды",
    "новокахов": "Нова Каховка",
    "новобуз": "Новий Буг",
    "новоодес": "Нова Одеса",
    "старосамбір": "Старий Самбір",
    "великобурлуц": "Великий Бурлук",
    "великоновосілків": "Велика Новосілка",
    "великоолександрів": "Велика Олександрівка",
    "великолепетис": "Велика Лепетиха",
    "верхньорогачиц": "Верхній Рогачик",
    "часовояр": "Часів Яр",
    "нижегород": "Нижний Новгород",
    "новгород": "Великий Новгород",
    "великолук": "Великие Луки",
    "минераловод": "Минеральные Воды",
    "набережночелнин": "Набережные Челны",
}


@lru_cache(maxsize=20_000)
def places_behind(word: str) -> tuple[str, ...]:
    """Return the place names an adjective or a region may be made of, with the capital of the word; empty for other words.

    >>> {"Харків"} & set(places_behind("Харківської")), {"Вінниця"} & set(places_behind("Вінницькій"))
    ({'Харків'}, {'Вінниця'})
    >>> {"Макіївка"} & set(places_behind("Макіївський")), {"Бєлгород"} & set(places_behind("Бєлгородщині"))
    ({'Макіївка'}, {'Бєлгород'})
    """
    low = plain(word).lower()
    match, places = SUFFIX.match(low), _of_adjective
    if not match:
        match, places = REGION.match(low), _of_region
    if not match or len(match["stem"]) < 2:
        return ()
    return tuple(dict.fromkeys(in_case_of(word, form) for form in places(match["stem"], match["joint"])))


def place_of_two_words(word: str) -> str | None:
    """Return the place of two words behind an adjective, or None.

    >>> place_of_two_words("Криворізького"), place_of_two_words("Харківського")
    ('Кривий Ріг', None)
    """
    low = plain(word).lower()
    match = SUFFIX.match(low)
    return OF_TWO_WORDS.get(match["stem"] + match["joint"]) or OF_TWO_WORDS.get(match["stem"]) if match else None


def _of_adjective(stem: str, joint: str) -> Iterator[str]:
    if joint == "с":
        yield from (stem + end for end in ENDINGS)
        yield from (stem + "с" + end for end in ENDINGS)  # одеський Одеса, черкаський Черкаси
        yield from (stem + "ськ", stem + "ск")  # луганський Луганськ
        yield from (stem + "х", stem + "ха")  # волоський Волох
    elif joint == "з":
        yield from (stem + letter + end for letter in "гжз" for end in ENDINGS)  # калузький Калуга
        yield stem + "жжя"  # запорізький Запоріжжя
    else:
        yield from (stem + letter + end for letter in "цкч" for end in ENDINGS)  # вінницький Вінниця, овруцький Овруч
        yield from (stem + "цьк", stem + "цк")  # донецький Донецьк
        if stem.endswith(("е", "и")):
            yield from (stem[:-1] + "ці", stem[:-1] + "цы")  # чернівецький Чернівці, черновицкий Черновцы
    if stem.endswith(("ен", "ін", "ан")):
        yield from (stem[:-2] + end for end in ENDINGS)  # рівненський Рівне
        yield stem[:-2] + "не"  # рубіжанський Рубіжне
    if stem.endswith("ж"):
        yield from (stem[:-1] + "г" + end for end in ("", "а", "и"))  # калужский Калуга
    if stem.endswith(("ов", "ев", "ів", "їв", "єв", "ин", "ін", "ан", "ян")):
        yield stem + "ка"  # макіївський Макіївка, каховский Каховка, баштанський Баштанка
    if stem.endswith(("ов", "ев", "ів", "їв", "єв", "ин", "ін")):
        yield from (stem[:-2] + end for end in ("ва", "о", "и"))  # московський Москва, дніпровський Дніпро
    if stem.endswith("ль"):
        yield stem[:-1] + "ля"  # добропільський Добропілля
    if stem.endswith("піль"):
        yield stem[:-4] + "поле"  # гуляйпільський Гуляйполе
    yield from (
        stem + joint + end for end in ("ький", "кий")
    )  # Хмельницька (рада) Хмельницький: towns that are adjectives


def _of_region(stem: str, joint: str) -> Iterator[str]:
    if joint:
        yield from (stem + "цьк", stem + "ця", stem + "цк", stem + "ч")  # Донеччина Донецьк, Вінниччина Вінниця
    yield from (stem + end for end in ENDINGS)  # Харківщина Харків
    yield from (stem + "ськ", stem + "ск", stem + "са", stem + "си")  # Курщина Курськ, Одещина Одеса, Черкащина
