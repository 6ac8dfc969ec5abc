"""Which language a text is in, among the few that we read: its letters decide, then its commonest words."""

import re
from collections import Counter

from qa.languages.codes import SLAVIC_LANGUAGES
from qa.languages.function_words import word_list

CYRILLIC = re.compile(r"[\u0400-\u04ff]")
LATIN = re.compile(r"[A-Za-zÀ-ɏ]")
UKRAINIAN = re.compile(r"[іїєґІЇЄҐ]")
RUSSIAN = re.compile(r"[ыэъёЫЭЪЁ]")
KAZAKH = re.compile(r"[әғқңөұүһӘҒҚҢӨҰҮҺ]")
WORD = re.compile(r"[^\W\d_]+")
_SURE_LETTERS, _SURE_WORDS = 5, 10  # so many that hardly another language has …
_RATIO = 3  # … and how many times as many as of any other language
_LONG = 50  # words; of so many …
_LEAST = 0.06  # … that share at least are common ones: German has .12 and more, French des and en make .03 at most


def detect(text: str) -> str:
    """Return `de`, `en`, `uk`, `ru` or `kk`, or `und` when nothing speaks for any of them.

    >>> detect("Посольство Казахстану закликало своїх громадян"), detect("Der Krieg ist nicht vorbei")
    ('uk', 'de')
    """
    if len(CYRILLIC.findall(text)) > len(LATIN.findall(text)):
        return _cyrillic(text)
    counts = _common_words(text, ("de", "en"))
    if not counts.total():
        return "de" if re.search("[äöüßÄÖÜ]", text) else "und"
    language, count = counts.most_common(1)[0]
    words = len(WORD.findall(text))
    return language if words < _LONG or count >= _LEAST * words else "und"


def surely(text: str) -> str:
    """Return the language as `detect` does when much speaks for it and little for any other, else an empty string.

    >>> surely("Luftalarm in Kiew"), surely("Повітряна тривога в Києві та ще в п'яти інших областях країни, її оголосили вночі")
    ('', 'uk')
    """
    is_cyrillic = len(CYRILLIC.findall(text)) > len(LATIN.findall(text))
    counts = _letters(text) if is_cyrillic else _common_words(text, ("de", "en"))
    (language, most), (_other, second) = counts.most_common(2)
    least = _SURE_LETTERS if is_cyrillic else _SURE_WORDS
    return language if most >= least and most >= _RATIO * second and language == detect(text) else ""


def _letters(text: str) -> Counter[str]:
    return Counter(
        {"uk": len(UKRAINIAN.findall(text)), "ru": len(RUSSIAN.findall(text)), "kk": 2 * len(KAZAKH.findall(text))}
    )


def by_letters(text: str) -> str:
    """Return the language that alone has most of the Cyrillic letters which not all have, or an empty string.

    >>> by_letters("Рыжов"), by_letters("Київ"), by_letters("Владимир")
    ('ru', 'uk', '')
    """
    letters = _letters(text)
    return letters.most_common(1)[0][0] if letters.total() else ""


def _cyrillic(text: str) -> str:
    if language := by_letters(text):
        return language
    counts = _common_words(text, SLAVIC_LANGUAGES)
    return counts.most_common(1)[0][0] if counts.total() else "und"


def _common_words(text: str, languages: tuple[str, ...]) -> Counter[str]:
    words = [word.lower() for word in WORD.findall(text)]
    return Counter({language: sum(word in word_list("common", language) for word in words) for language in languages})
