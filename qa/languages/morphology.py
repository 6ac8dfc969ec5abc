"""Ukrainian and Russian word forms: the one place that talks to pymorphy3.

The dictionaries (OpenCorpora for Russian, LanguageTool's for Ukrainian) are loaded once a language, when first asked.
"""

from dataclasses import dataclass, field
from functools import cache, lru_cache
from typing import Any

from qa.languages.codes import SLAVIC_LANGUAGES
from qa.languages.lazy_pattern import lazily

READABLE = lazily(
    r"[\u0000-\u052f\u2010-\u2019]+"
)  # pymorphy3 asks for the Unicode name of every letter; some have none
NOMINAL = frozenset({"NOUN", "ADJF"})
SINGULAR_ONLY = ("NOUN,masc,inan ", "NOUN,femn,inan ", "NOUN,neut,inan ")
# Луцьк, Луганськ, Єнакієве, Рахине, Лозова, Макіївка, Мелітополь, Казахстан, Вінниця, Чугуїв, Донеччина
PLACE_ENDING = lazily(
    r"(?:[сц]ьк|[сц]ьке|[оеє]ве|[иіа]не|[иіїоеє]вка|[лр]анка|град|город|п[оі]ль|бург|стан|[іїи]в|ець|[нлр]иця|[щч]чина|щина|[оеє]во|ино)$"
)


@dataclass(frozen=True, slots=True)
class Reading:
    """One way to understand a word form.

    `lemma` is the dictionary form, in lower case. `grammemes` are OpenCorpora's: NOUN, ADJF, Name, Surn, Patr, Geox, Orgn,
    masc, plur, gent … `is_known`: the word is in the dictionary; otherwise the reading is a guess by its ending.
    """

    lemma: str
    grammemes: frozenset[str]
    is_known: bool
    _parse: Any = field(repr=False, compare=False)

    @property
    def is_nominal(self) -> bool:
        """True for nouns and full adjectives, the words that names are made of."""
        return not NOMINAL.isdisjoint(self.grammemes)

    @property
    def nominative(self) -> str:
        """The nominative of the same number and gender, in lower case; worked out here, for few readings are asked."""
        if self.is_known and self.is_nominal and "nomn" in self.grammemes:
            return str(self._parse.word)
        if (
            "Name" in self.grammemes and "plur" not in self.grammemes
        ):  # the dictionaries have Олександра apart from Олександр
            return self.lemma
        nominative = self._parse.inflect({"nomn"}) if self.is_nominal else None
        return nominative.word if nominative else self.lemma


@cache
def analyser(language: str) -> Any:
    """Return pymorphy3's analyser for `uk` or `ru`; the first call costs about 0.1 s."""
    import pymorphy3

    return pymorphy3.MorphAnalyzer(lang=language)


def readings(word: str, language: str) -> tuple[Reading, ...]:
    """Return the readings of a word form, likeliest first; no readings for languages without a dictionary (kk).

    >>> [r.nominative for r in readings("Березовцю", "uk")][:1]
    ['березовець']
    """
    # Capitals mean something to pymorphy3 only in initials (В.) and Roman numerals.
    low = word.lower() if len(word) > 1 and not word.isascii() else word
    return _readings(low, language)


@lru_cache(maxsize=60_000)
def _readings(word: str, language: str) -> tuple[Reading, ...]:
    if language not in SLAVIC_LANGUAGES or len(word) > 40 or not READABLE.fullmatch(word):
        return ()
    parses = analyser(language).parse(word)
    is_known = {form: analyser(language).word_is_known(form) for form in {parse.word for parse in parses}}
    return tuple(
        Reading(parse.normal_form, _grammemes(parse, language, is_known[parse.word]), is_known[parse.word], parse)
        for parse in parses
    )


def is_word(word: str, language: str) -> bool:
    """True when the dictionary has this form.

    >>> is_word("мир", "uk"), is_word("Аширалієв", "uk")
    (True, False)
    """
    return language in SLAVIC_LANGUAGES and bool(analyser(language).word_is_known(word.lower()))


def _grammemes(parse: Any, language: str, is_known: bool) -> frozenset[str]:
    # The Ukrainian dictionary has no mark for places. What has no plural is "NOUN,masc,inan nomn" there, where канал is
    # "NOUN,inan masc,nomn": places, and abstract nouns (азарт), which do not end like places.
    if language == "uk" and is_known and str(parse.tag).startswith(SINGULAR_ONLY):
        return _marks(parse.tag) | ({"Sgtm", "Geox"} if PLACE_ENDING.search(parse.normal_form) else {"Sgtm"})
    return _marks(parse.tag)


@lru_cache(maxsize=10_000)
def _marks(tag: Any) -> frozenset[str]:
    return frozenset(map(str, tag.grammemes))
