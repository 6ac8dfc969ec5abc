"""Ukrainian, Russian and Kazakh words of a text back to the nominatives that a glossary may hold.

The dictionary (qa.languages.morphology) knows common words and many names; for names it only guesses at, the case endings
of `declensions.tsv` are undone as well. Kazakh has no dictionary: its endings follow one another (Астана-да-ғы) and
are cut off. Apostrophes, stress marks and ё are folded.
"""

import re
from collections import defaultdict
from collections.abc import Iterator
from functools import cache, lru_cache
from pathlib import Path

from qa.glossary.letters import fold, is_abbreviation
from qa.languages.codes import SLAVIC_LANGUAGES
from qa.languages.morphology import readings

CYRILLIC = re.compile(r"[\u0400-\u04ff]")
# Plural, possession, case and -ғы/-гі, each at most once: қала-лар-ы-нда-ғы, Қарағанды-ның, Астана-дан, Қырым-мен.
KAZAKH_ENDINGS = re.compile(
    r"(?:[лдт][ае]р)?(?:с?[ыі])?(?:[ндт][ыі]ң|[ғгқк][ае]|н?[ае]|[ндт][ыі]|н?[дт][ае]н?|н[ае]н|н|[мбп]ен)?(?:ғ[ыі]|г[ыі])?"
)
VOICED = {"ғ": "қ", "г": "к", "б": "п"}  # қазағы of қазақ, көлігі of көлік, мектебі of мектеп
# Feminine, neuter and plural endings of adjectives, and the masculine of the dictionary: крилата, крылатые, средняя.
ADJECTIVES = {
    "uk": ((("а", "е", "і"), ("ий", "ій")), (("я", "є"), ("ій",))),
    "ru": ((("ая", "ое", "ые"), ("ый", "ой", "ий")), (("яя", "ее", "ие"), ("ий", "ой"))),
}
# МИДа, ЦИКом, ЗМІ: what is written in capitals takes its endings in small letters.
ABBREVIATION_ENDING = re.compile(r"[-'’]?(?:а|у|ом|ем|е|і|ы|и|ів|ов|ам|ами|ах|ою|ой)")


def term_keys(word: str, language: str, is_last: bool) -> tuple[str, ...]:
    """Return the keys of a word of a term: itself, and for an adjective before its noun also the masculine.

    The plural крилатими ракетами goes back to крилатий, the dictionary's form, and not to крилата ракета.

    >>> term_keys("крилата", "uk", False), term_keys("ракета", "uk", True)
    (('крилата', 'крилатий', 'крилатій'), ('ракета',))
    """
    low = fold(word)
    if is_last:
        return (low,)
    for endings, masculine in ADJECTIVES.get(language, ()):
        if low.endswith(endings) and len(low) > 4:
            stem = low[: -len(next(ending for ending in endings if low.endswith(ending)))]
            return (low, *(stem + ending for ending in masculine))
    return (low,)


@lru_cache(maxsize=60_000)
def bases(word: str, language: str) -> frozenset[str]:
    """Return the folded nominatives that a word of a text may be a form of, itself included.

    >>> "харків" in bases("Харкові", "uk"), "воєнний" in bases("воєнного", "uk"), "астана" in bases("Астанада", "kk")
    (True, True, True)
    """
    found = {fold(word)}
    if not CYRILLIC.match(word):
        return frozenset(found)
    if language not in SLAVIC_LANGUAGES:
        return frozenset(_without_kazakh_endings(fold(word)))
    if is_abbreviation(word):
        return frozenset(found | {fold(without_small_ending(word))})
    known = False
    for reading in readings(word, language):
        known = known or reading.is_known
        if reading.is_nominal:
            found |= {fold(reading.lemma), fold(reading.nominative)}
    # The dictionary is right about words; names it may not have, or have as another word (Покровом, Лимані).
    if not known or word[:1].isupper():
        found |= set(_without_case_endings(fold(word), language))
    return frozenset(found)


def agrees(found: str, term: str) -> bool:
    """True when the capitals of a word of the text may be those of the term's word, whose key it has.

    «Суми», «Щастя», «Покров» are towns with a capital and sums, happiness, cover without; abbreviations keep every letter.

    >>> agrees("суми", "Суми"), agrees("СУМИ", "Суми"), agrees("МИДа", "МИД"), agrees("сво", "СВО"), agrees("24", "24")
    (False, True, True, False, True)
    """
    if is_abbreviation(term):
        return found == term or (found.startswith(term) and bool(ABBREVIATION_ENDING.fullmatch(found, len(term))))
    return found[:1].isupper() or not term[:1].isupper()


def without_small_ending(word: str) -> str:
    """Return an abbreviation without the case ending that is written small.

    >>> without_small_ending("МИДа"), without_small_ending("ЗСУ")
    ('МИД', 'ЗСУ')
    """
    capitals = re.match(r"[^\Wа-яіїєґё\d_]{2,}", word)
    return capitals.group() if capitals and ABBREVIATION_ENDING.fullmatch(word, capitals.end()) else word


def _without_case_endings(word: str, language: str) -> Iterator[str]:
    for length in range(min(4, len(word) - 2) + 1 if len(word) > 2 else 0):
        stem, ending = word[: len(word) - length], word[len(word) - length :]
        for base in _endings(language).get(ending, ()):
            if len(stem) + len(base) >= 3:
                yield stem + base


@cache
def _endings(language: str) -> dict[str, tuple[str, ...]]:
    """Return what each case ending may stand for, ending → endings of the nominative."""
    found: dict[str, list[str]] = defaultdict(list)
    for line in (Path(__file__).parent / "declensions.tsv").read_text(encoding="utf-8").splitlines():
        if line.startswith(f"{language}\t"):
            _, base, cases, _ = line.split("\t")
            for ending in cases.replace("-", "").split(" "):
                found[ending].append("" if base == "-" else base)
    return {ending: tuple(dict.fromkeys(bases_)) for ending, bases_ in found.items()}


def _without_kazakh_endings(word: str) -> Iterator[str]:
    yield word
    for length in range(3, len(word)):
        if KAZAKH_ENDINGS.fullmatch(word, length):
            stem = word[:length]
            yield stem
            if stem[-1] in VOICED and word[length] in "ыіаеоуиюя":
                yield stem[:-1] + VOICED[stem[-1]]
