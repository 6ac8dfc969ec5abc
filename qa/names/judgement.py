"""What is said of a German piece as the rendering of a source word, and what the house itself would write."""

import re
from dataclasses import dataclass
from functools import cache, lru_cache

from qa.names.given_names import established, is_given_name
from qa.names.records import Verdict
from qa.names.spelling import first_form, in_case_of
from qa.names.systems import System, system, systems_reading

GERMAN = ("duden", "press")
# Endings that only names from our region have: Шевченко, Ковальчук, Жуковський, Коряково, Березовець, Макіївка.
NATIVE = re.compile(
    r"(?:[еє]нко|чко|[чщ]ук|[нлртд]юк|[сзц]ь?к(?:ий|ая?|ой?|е)|ський|цький|ский|ская|цкий|[оеєё]в|[оеєё]в[аоіе]|[іїоеё]в|[оеєії]вич|"
    r"[оеєії]вна|ець|[вн]ец|иця|івка|ївка|[оие]вка|[иі]вці|[оеи]вцы|[сц]ьк|инск|[оеа]вск|инськ|швил[иі]|швілі|адзе|[иі]дзе|нян|[сц]ь?ких|[внднт]ых|[нлврджб](?:ий|ый))$"
)


@dataclass(frozen=True, slots=True)
class Judgement:
    """How a German piece renders a word. `ending` is German inflection; `preferred` is without it; `cost` 0 is best."""

    system: str
    base: str
    verdict: Verdict
    preferred: str
    ending: str
    cost: float


@lru_cache(maxsize=20_000)
def is_native(word: str) -> bool:
    """True when the word is shaped like a name of Ukraine, Russia or Central Asia; щ writes no sound of other languages.

    >>> is_native("Аширалієв"), is_native("Богуш"), is_native("Верещагин"), is_native("Шерман")
    (True, False, True, False)
    """
    lower = word.lower()
    return "щ" in lower or bool(NATIVE.search(lower)) or is_given_name(word)


@cache
def in_order(language: str, house: str) -> tuple[System, ...]:
    tables = [table for table in systems_reading(language) if table.family != "sound"]
    return tuple(sorted(tables, key=lambda t: (t.base != language, t.family != house)))


@lru_cache(maxsize=20_000)
def wanted(word: str, language: str, house: str, base: str) -> str:
    """Return the house's form of one word (nominative) as a name of that base language."""
    family = house if base == language else "duden"
    known = established(word, language, base)
    return in_case_of(word, known[0]) if known else first_form(word, system(family, language, base))
