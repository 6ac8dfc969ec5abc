"""Places behind their adjectives: Харківська (область) -> Харків, Калужской -> Калуга."""

import re
from functools import lru_cache

from qa.names.cyrillic import plain
from qa.names.spelling import in_case_of

SUFFIX = re.compile(r"(?P<stem>.+?)(?P<joint>[сзц])ь?к(?:ий|ого|ому|им|ім|ой|а|ої|ій|у|ою|е|і|их|ими|ая|ую|ое|ом|ие)$")
ENDINGS = ("", "а", "ь", "о", "е", "и", "ы", "я")


@lru_cache(maxsize=20_000)
def places_behind(word: str) -> tuple[str, ...]:
    """Return the place names an adjective may be made of, with the capital of the word; empty for other words.

    >>> {"Харків"} & set(places_behind("Харківської")), {"Вінниця"} & set(places_behind("Вінницькій"))
    ({'Харків'}, {'Вінниця'})
    """
    match = SUFFIX.match(plain(word).lower())
    if not match or len(match["stem"]) < 2:
        return ()
    stem = match["stem"]
    found: list[str] = []
    match match["joint"]:
        case "с":
            found += [stem + end for end in ENDINGS]
            found += [stem + "с" + end for end in ENDINGS]  # одеський Одеса, черкаський Черкаси
            found += [stem + "ськ", stem + "ск"]  # луганський Луганськ
            found += [stem + "х" + end for end in ("", "а")]  # волоський Волох
        case "з":
            found += [stem + letter + end for letter in "гжз" for end in ENDINGS]  # калузький Калуга
            found += [stem + "жжя"]  # запорізький Запоріжжя
        case "ц":
            found += [stem + letter + end for letter in "цк" for end in ENDINGS]  # вінницький Вінниця
            found += [stem + "цьк", stem + "цк"]  # донецький Донецьк
    if stem.endswith(("ен", "ін")):
        found += [stem[:-2] + end for end in ENDINGS]  # рівненський Рівне
    if stem.endswith("ж"):
        found += [stem[:-1] + "г" + end for end in ("", "а", "и")]  # калужский Калуга
    if stem.endswith("ов"):
        found += [stem[:-2] + "ва"]  # московський Москва
    return tuple(dict.fromkeys(in_case_of(word, form) for form in found))
