"""Ukrainian and Russian word forms: the one place that talks to pymorphy3.

The dictionaries (OpenCorpora for Russian, LanguageTool's for Ukrainian) are loaded once a language, when first asked.
"""

from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Any

from qa.languages.lazy_pattern import lazily

LANGUAGES = ("uk", "ru")
READABLE = lazily(
    r"[\u0000-\u052f\u2010-\u2019]+"
)  # pymorphy3 asks for the Unicode name of every letter; some have none
SINGULAR_ONLY = ("NOUN,masc,inan ", "NOUN,femn,inan ", "NOUN,neut,inan ")
# Луцьк, Луганськ, Єнакієве, Рахине, Лозова, Макіївка, Мелітополь, Казахстан, Вінниця, Чугуїв, Донеччина
PLACE_ENDING = lazily(
    r"(?:[сц]ьк|[сц]ьке|[оеє]ве|[иіа]не|[иіїоеє]вка|[лр]анка|град|город|п[оі]ль|бург|стан|[іїи]в|ець|[нлр]иця|[щч]чина|щина|[оеє]во|ино)$"
)


@dataclass(frozen=True, slots=True)
class Reading:
    """One way to understand a word form.

    `lemma` is the dictionary form, `nominative` the nominative of the same number and gender, both in lower case.
    `grammemes` are OpenCorpora's: NOUN, ADJF, Name, Surn, Patr, Geox, Orgn, masc, plur, gent … `is_known`: the word is
    in the dictionary; otherwise the reading is a guess by its ending.
    """

    lemma: str
    nominative: str
    grammemes: frozenset[str]
    is_known: bool

    @property
    def is_nominal(self) -> bool:
        """True for nouns and full adjectives, the words that names are made of."""
        return bool(self.grammemes & {"NOUN", "ADJF"})


@cache
def analyser(language: str) -> Any:
    """Return pymorphy3's analyser for `uk` or `ru`; the first call costs about 0.1 s."""
    import pymorphy3

    return pymorphy3.MorphAnalyzer(lang=language)


@lru_cache(maxsize=60_000)
def readings(word: str, language: str) -> tuple[Reading, ...]:
    """Return the readings of a word form, likeliest first; no readings for languages without a dictionary (kk).

    >>> [r.nominative for r in readings("Березовцю", "uk")][:1]
    ['березовець']
    """
    if language not in LANGUAGES or len(word) > 40 or not READABLE.fullmatch(word):
        return ()
    found = []
    for parse in analyser(language).parse(word):
        nominative = parse.inflect({"nomn"}) if parse.tag.POS in ("NOUN", "ADJF") else None
        found.append(
            Reading(
                parse.normal_form,
                nominative.word if nominative else parse.normal_form,
                _grammemes(parse, language),
                parse.is_known,
            )
        )
    return tuple(found)


def is_word(word: str, language: str) -> bool:
    """True when the dictionary has this form.

    >>> is_word("мир", "uk"), is_word("Аширалієв", "uk")
    (True, False)
    """
    return language in LANGUAGES and bool(analyser(language).word_is_known(word.lower()))


def _grammemes(parse: Any, language: str) -> frozenset[str]:
    marks = frozenset(map(str, parse.tag.grammemes))
    # The Ukrainian dictionary has no mark for places. What has no plural is "NOUN,masc,inan nomn" there, where канал is
    # "NOUN,inan masc,nomn": places, and abstract nouns (азарт), which do not end like places.
    singular_only = language == "uk" and parse.is_known and str(parse.tag).startswith(SINGULAR_ONLY)
    if singular_only:
        marks |= {"Sgtm", "Geox"} if PLACE_ENDING.search(parse.normal_form) else {"Sgtm"}
    return marks
