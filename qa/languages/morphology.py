"""Ukrainian and Russian word forms: the one place that talks to pymorphy3.

The dictionaries (OpenCorpora for Russian, LanguageTool's for Ukrainian) are loaded once a language, when first asked.
"""

from dataclasses import dataclass, field
from functools import cache, lru_cache
from typing import Any

from qa.languages.codes import SLAVIC_LANGUAGES
from qa.languages.lazy_pattern import lazily
from qa.languages.word_graph import hasten

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
        return (_nominative_of(self._parse) if self.is_nominal else None) or self.lemma


# By dictionary, paradigm and place of a form in it: the place of its nominative.
_nominatives: dict[tuple[str, int, int], int | None] = {}


def _nominative_of(parse: Any) -> str | None:
    """Return the nominative of a nominal parse, None where it has none.

    pymorphy3 makes every form each time; which of them it takes depends on the paradigm alone, and is remembered.
    """
    (unit, *found), *others = parse.methods_stack
    is_guessed = len(others) == 1 and type(others[0][0]).__name__ == "KnownSuffixAnalyzer"
    if not (_is_listed(parse) or is_guessed):  # compounds, prefixes
        nominative = parse.inflect({"nomn"})
        return nominative.word if nominative else None
    word, paradigm, place = found
    key = unit.dict.lang, paradigm, place
    if key not in _nominatives:
        _nominatives[key] = _place_of_nominative(unit.dict, paradigm, place)
    wanted = _nominatives[key]
    return None if wanted is None else _form(unit.dict, word, paradigm, place, wanted)


def _place_of_nominative(dictionary: Any, paradigm: int, place: int) -> int | None:
    """Return the place of the nominative that is likest to the form at a place, as pymorphy3 has it."""
    forms = dictionary.paradigms[paradigm]
    size = len(forms) // 3
    tags = [dictionary.gramtab[tag] for tag in forms[size : 2 * size]]
    marks = tags[place].updated_grammemes({"nomn"})
    found = [i for i, tag in enumerate(tags) if "nomn" in tag.grammemes]
    return max(found, key=lambda i: len(marks & tags[i].grammemes) - 0.1 * len(marks ^ tags[i].grammemes), default=None)


def _form(dictionary: Any, word: str, paradigm: int, place: int, wanted: int) -> str:
    """Return the form at the place wanted of a paradigm in which the word stands at another."""
    forms = dictionary.paradigms[paradigm]
    size, prefixes, suffixes = len(forms) // 3, dictionary.paradigm_prefixes, dictionary.suffixes
    stem = dictionary.build_stem(forms, place, word)
    return str(prefixes[forms[2 * size + wanted]] + stem + suffixes[forms[wanted]])


@cache
def analyser(language: str) -> Any:
    """Return pymorphy3's analyser for `uk` or `ru`; the first call costs about 0.1 s."""
    import pymorphy3

    found = pymorphy3.MorphAnalyzer(lang=language)
    graphs = [found.dictionary.words, *found.dictionary.prediction_suffixes_dawgs]
    hasten([*graphs, *([found.prob_estimator.p_t_given_w] if found.prob_estimator else [])])
    return found


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
    listed = {parse.word for parse in parses if _is_listed(parse)}
    is_known = {
        form: form in listed or (form != word and analyser(language).word_is_known(form))
        for form in {parse.word for parse in parses}
    }
    return tuple(
        Reading(parse.normal_form, _grammemes(parse, language, is_known[parse.word]), is_known[parse.word], parse)
        for parse in parses
    )


def _is_listed(parse: Any) -> bool:
    """True when the word itself stands in the dictionary, no part of it."""
    return len(parse.methods_stack) == 1 and type(parse.methods_stack[0][0]).__name__ == "DictionaryAnalyzer"


def dictionary_lemmas(word: str, language: str) -> tuple[str, ...]:
    """Return the lemmas that the dictionary has for a word form, in its order; none for what it does not know.

    No reading is weighed and nothing guessed, which takes a fifth of the time of `readings`.

    >>> dictionary_lemmas("стекла", "ru"), dictionary_lemmas("Аширалієва", "uk")
    (('стечь', 'стекло'), ())
    """
    if language not in SLAVIC_LANGUAGES:
        return ()
    found = analyser(language)
    forms = found.dictionary.words.similar_items(word.lower(), found.char_substitutes)
    normal = (found.dictionary.build_normal_form(*place, form) for form, places in forms for place in places)
    return tuple(dict.fromkeys(normal))


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
