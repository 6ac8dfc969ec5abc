"""Foreign names are matched by sound: Трамп is Trump, Макрон Macron, whatever letters their own country uses."""

import re
from functools import lru_cache

from qa.languages.morphology import readings
from qa.names.german import ending_after
from qa.names.given_names import is_given_name
from qa.names.judgement import Judgement
from qa.names.lattices import ends_in, first_step, first_steps
from qa.names.records import Verdict
from qa.names.systems import system

PLAIN_VOWELS = str.maketrans("áàâãéèêëíîïóòôõúû", "aaaaeeeeiiioooouu")  # Denée, Beyoncé
# German words that begin sentences and sound like short names: Ши and Sie, Со and So, Ван and Wann.
_SMALL = "sie so zu da du wie wo wir die der den das im in an am es er um ein man mit von"
_WORDS = "wann wenn was wer nun nur ihr ich als für hier dann"
SMALL_WORDS = frozenset([*_SMALL.split(), *_WORDS.split()])
# Endings of ours that no other people has: what only sounds like such a name is none.
OURS_ALONE = re.compile(r"(?<=\w\w)(?:[еє]нко|[чщ]ук|[нлр]юк|[оеє]ве|[иі]вці|швил[иі]|швілі|дзе)$")
VOWELS = "aeiou"
FIRST_VOWELS = {"а": "a", "о": "o", "у": "u", "і": "ie", "и": "ie", "е": "e", "є": "e"}
ADJECTIVE_ENDINGS = frozenset(["ий", "ій", "ый", "ая", "ое", "ые", "ие"])


def by_sound(forms: tuple[str, ...], low: str, piece: str, language: str) -> Judgement | None:
    """A foreign name: Трамп is Trump, Макрон Macron; it is never put into the house's transcription."""
    if low[0] in VOWELS and low[0] not in FIRST_VOWELS.get(forms[0][:1].lower(), VOWELS) and is_given_name(forms[0]):
        return None  # Agro is no Ігор
    if not without_accents(low).startswith(beginnings_by_sound(forms, language)):
        return None
    for form in forms:
        if len(form) < 2 or OURS_ALONE.search(form.lower()) or _is_adjective(form, language):
            continue
        if (ending := sound_ending(form, low, language)) is None:
            continue
        if len(form) < 4 and low in SMALL_WORDS:
            continue
        stem = piece[: len(piece) - len(ending)]
        # Luke is a better Люк than Lak-ers.
        cost = 1.5 if ending in ("", "s", "’") else 1.6
        return Judgement("ambiguous", "other", Verdict.ACCEPTED, stem, ending, cost)
    return None


def sounds_like(form: str, low: str, language: str) -> bool:
    return sound_ending(form, low, language) is not None


def sound_ending(form: str, low: str, language: str) -> str | None:
    table = system("sound", language, "other")
    low = without_accents(low)
    if not form or not low.startswith(first_step(form, table)):
        return None
    found = [e for stem in ends_in(form, table, low) if (e := ending_after(low, stem)) is not None]
    return min(found, key=len) if found else None


@lru_cache(maxsize=20_000)
def beginnings_by_sound(forms: tuple[str, ...], language: str) -> tuple[str, ...]:
    """Return with what a word, without accents, can begin that sounds like one of the forms."""
    return tuple(first_steps(forms, system("sound", language, "other")))


def without_accents(low: str) -> str:
    return low if low.isascii() else low.translate(PLAIN_VOWELS)


@lru_cache(maxsize=20_000)
def _is_adjective(form: str, language: str) -> bool:
    """True for the first word of Новий (Мосир), which Ukrainian has as an adjective and nothing else."""
    if form[-2:].lower() not in ADJECTIVE_ENDINGS:
        return False
    known = [r.grammemes for r in readings(form, language) if r.is_known]
    return bool(known) and all("ADJF" in marks for marks in known)
