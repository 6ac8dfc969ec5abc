"""One Cyrillic word against one German piece: by which system, and for which language's name, is it spelled?"""

import re
from dataclasses import dataclass, replace
from functools import cache, lru_cache

from qa.languages.morphology import readings
from qa.names.adjectives import places_behind
from qa.names.cyrillic import as_latin_abbreviation, is_cyrillic
from qa.names.german import ending_after
from qa.names.given_names import established, is_given_name
from qa.names.lemmas import candidates, is_oblique
from qa.names.records import Verdict
from qa.names.spelling import first_form, in_case_of
from qa.names.systems import (
    System,
    ends_in,
    first_step,
    is_one_consonant_off,
    one_consonant_off,
    system,
    systems_reading,
)

GERMAN = ("duden", "press")
PLAIN_VOWELS = str.maketrans("áàâãéèêëíîïóòôõúû", "aaaaeeeeiiioooouu")  # Denée, Beyoncé
# German words that begin sentences and sound like short names: Ши and Sie, Со and So, Ван and Wann.
_SMALL = "sie so zu da du wie wo wir die der den das im in an am es er um ein man mit von"
_WORDS = "wann wenn was wer nun nur ihr ich als für hier dann"
SMALL_WORDS = frozenset([*_SMALL.split(), *_WORDS.split()])
# Endings that only names from our region have: Шевченко, Ковальчук, Жуковський, Коряково, Березовець, Макіївка.
NATIVE = re.compile(
    r"(?:[еє]нко|чко|[чщ]ук|[нлр]юк|[сзц]ь?к(?:ий|ая?|ой?|е)|ський|цький|ский|ская|цкий|[оеєё]в|[оеєё]в[аоіе]|[іїоеё]в|[оеєії]вич|"
    r"[оеєії]вна|ець|[вн]ец|иця|івка|ївка|[оие]вка|[иі]вці|[оеи]вцы|[сц]ьк|инск|[оеа]вск|инськ|швил[иі]|швілі|адзе|[иі]дзе|нян|[сц]ь?ких|[внднт]ых)$"
)
# Endings of ours that no other people has: what only sounds like such a name is none.
OURS_ALONE = re.compile(r"(?<=\w\w)(?:[еє]нко|[чщ]ук|[нлр]юк|[оеє]ве|[иі]вці|швил[иі]|швілі|дзе)$")
SLAVIC = re.compile(r"(?:[еє]нко|[чщ]ук|[сц]ьк(?:ий|а)|[сц]к(?:ий|ая)|[оеєії]ви[чн]а?|вна)$")  # nobody's name in Kazakh
POLISH_TOO = re.compile(r"[сц]ь?к(?:ий|ая?)$")  # Валіцька is Walicka in Poland
ADJECTIVE_ENDINGS = frozenset(["ий", "ій", "ый", "ая", "ое", "ые", "ие"])
SHORTEST_SLIP = 3  # letters; in shorter words one letter is a third of the name
# A Ukrainian і that Russian does not have: Чугуїв. A German form with o, e there follows Russian. Іванівка is left out:
# there are as many Iwanowkas in Russia and Kazakhstan as Iwaniwkas.
IKAVISM = re.compile(r"[ії]в$")
# Letters that German writes otherwise and that foreign names rarely have: Zhanna, Koryakovo, Shchyokino.
ENGLISH_MARK = re.compile(r"zh|shch|kh|ya|yu|yo|ts|yi$|iy$|ii$|sky$|ch|sh")


@dataclass(frozen=True, slots=True)
class Judgement:
    """How a German piece renders a word. `ending` is German inflection; `preferred` is without it; `cost` 0 is best."""

    system: str
    base: str
    verdict: Verdict
    preferred: str
    ending: str
    cost: float


@lru_cache(maxsize=40_000)
def judge(word: str, piece: str, language: str, house: str) -> Judgement | None:
    """Return how `piece` (as it stands) renders one source word in any case, or None when it does not.

    `house` is the family the house style has chosen. Own German spelling comes before English, other bases, sound and slips.

    >>> judge("Березовця", "Berezovets", "uk", "duden").preferred
    'Beresowez'
    """
    return by_systems(word, piece, language, house) or _by_likeness(word, piece, language, house)


@lru_cache(maxsize=40_000)
def by_systems(word: str, piece: str, language: str, house: str, *, of_ours: bool = False) -> Judgement | None:
    """Return only what the tables say of a piece, neither sounds nor slips: the cheap half of `judge`.

    `of_ours`: what stands beside the word says that it is a name of our region, whatever its shape.
    """
    if not is_cyrillic(word):
        return _same_letters(word, piece)
    low = piece.lower().replace("-", "")
    if not low.startswith(_all_beginnings(word, language, house)):
        return None
    forms = _forms(word, language)
    given = is_given_name(forms[0])  # Михайла is Михайло; what else it may come from must not excuse Mikhail
    best = None
    for rank, form in enumerate(forms):
        if best and best.cost <= rank / 20:
            break  # the rest can only cost more
        j = _by_system(form, low, language, house, rank / 20, of_ours or given or is_native(form))
        if j and rank and j.verdict is Verdict.ACCEPTED and form == word and is_oblique(word, language):
            right = wanted(forms[0], language, house, j.base)
            j = replace(j, system="ambiguous", verdict=Verdict.NEAR_MISS, preferred=right, cost=4)
        best = min(filter(None, (best, j)), key=lambda some: some.cost, default=None)
    return best


@lru_cache(maxsize=20_000)
def _forms(word: str, language: str) -> tuple[str, ...]:
    """What a word may be in the nominative, the places behind an adjective included."""
    forms, adjective = candidates(word, language), places_behind(word)
    if adjective and _is_surname(word, language):
        return forms  # a Зеленський has nothing to do with Selen
    return (*forms[:2], *adjective) if adjective else forms


def _is_surname(word: str, language: str) -> bool:
    known = [r.grammemes for r in readings(word, language) if r.is_known]
    return any("Surn" in marks for marks in known) and not any(
        "ADJF" in marks and "Surn" not in marks for marks in known
    )


@lru_cache(maxsize=20_000)
def _all_beginnings(word: str, language: str, house: str) -> tuple[str, ...]:
    return tuple({start for form in _forms(word, language) for start in _beginnings(form, language, house)})


def _by_likeness(word: str, piece: str, language: str, house: str) -> Judgement | None:
    if not is_cyrillic(word):
        return None
    if latin := as_latin_abbreviation(word):
        return _same_letters(latin, piece)
    forms, low = _forms(word, language), piece.lower().replace("-", "")
    # Ziskarischwilli sounds right, but a name of ours has one spelling and this is a slip.
    has_one = is_native(forms[0]) and not POLISH_TOO.search(forms[0].lower())
    slipped = _near_miss(forms[:1], low, language, house, 1) if has_one else None
    return slipped or _by_sound(forms, low, piece, language) or _near_miss(forms, low, language, house)


def _same_letters(word: str, piece: str) -> Judgement | None:
    """Latin in the source (CNN) stays as it is."""
    if not piece.lower().startswith(word.lower()) or len(word) < 2:
        return None
    ending = ending_after(piece.lower(), len(word))
    return None if ending is None else Judgement("ambiguous", "other", Verdict.ACCEPTED, word, ending, 0)


def _by_system(form: str, low: str, language: str, house: str, extra: float, native: bool) -> Judgement | None:
    if not low.startswith(_beginnings(form, language, house)):
        return None
    for step, option in enumerate(_options(form, language, house)):
        ending = _ending(form, option, low)
        if ending is None or (len(form) < 3 and ending not in ("", "s")):
            continue
        table = option.table
        verdict = _verdict(form, table, low, language, native)
        name = "ambiguous" if verdict is Verdict.ACCEPTED and table.family not in GERMAN else table.family
        rank = 0 if verdict is Verdict.ACCEPTED else 2
        cost = extra + rank + step / 10 + (0.5 if ending not in ("", "s", "’") else 0)
        return Judgement(name, table.base, verdict, wanted(form, language, house, table.base), ending, cost)
    return None


@dataclass(frozen=True, slots=True)
class _Option:
    """A table that may read a word; `first` is what the word begins with there, `known` the given name's own German forms.

    The whole lattice is asked for only where the beginning fits. All forms are in lower case.
    """

    table: System
    first: tuple[str, ...]
    known: tuple[str, ...]


@lru_cache(maxsize=20_000)
def _options(form: str, language: str, house: str) -> tuple[_Option, ...]:
    # Kazakh spelling admits much (i, j, y for й) that a Віталій or a Ткаченко never has.
    tables = [t for t in _in_order(language, house) if t.base != "kk" or language == "kk" or not _is_slavic(form)]
    return tuple(
        _Option(
            table,
            first_step(form, table),
            tuple(k.lower() for k in established(form, language, table.base)) if table.family in GERMAN else (),
        )
        for table in tables
    )


def _is_slavic(form: str) -> bool:
    return is_given_name(form) or bool(SLAVIC.search(form.lower()))


@lru_cache(maxsize=20_000)
def _beginnings(form: str, language: str, house: str) -> tuple[str, ...]:
    """With what a German rendering can begin at all; most pieces of a sentence are ruled out by it."""
    options = _options(form, language, house)
    return tuple({start for o in options for start in (*o.first, *o.known)})


@cache
def _in_order(language: str, house: str) -> tuple[System, ...]:
    tables = [table for table in systems_reading(language) if table.family != "sound"]
    return tuple(sorted(tables, key=lambda t: (t.base != language, t.family != house)))


def _ending(form: str, option: _Option, low: str) -> str | None:
    """The German ending left over when the table explains the beginning of the piece; the shortest one wins."""
    reached = ends_in(form, option.table, low) if low.startswith(option.first) else ()
    stems = [*reached, *(len(known) for known in option.known if low.startswith(known))]
    found = [e for stem in stems if (e := ending_after(low, stem)) is not None]
    return min(found, key=len) if found else None


def _verdict(form: str, table: System, low: str, language: str, native: bool) -> Verdict:
    if table.family in GERMAN:
        follows_russian = language == "uk" and table.base == "ru" and IKAVISM.search(form.lower())
        return Verdict.OTHER_BASE if follows_russian else Verdict.ACCEPTED
    if table.family == "english" and not (native or _is_plainly_english(form, low, language)):
        return Verdict.ACCEPTED
    if table.family == "scientific" and not native and (low.isascii() or _sounds_like(form, low, language)):
        return Verdict.ACCEPTED  # Škoda is a Czech name, Žadan the scientific form of Жадан
    return Verdict.OTHER_SYSTEM


def _is_plainly_english(form: str, low: str, language: str) -> bool:
    """False for what may be a name from elsewhere: Кевін is Kevin everywhere."""
    return bool(ENGLISH_MARK.search(low)) and not _sounds_like(form, low, language)


@lru_cache(maxsize=20_000)
def is_native(word: str) -> bool:
    """True when the word is shaped like a name of Ukraine, Russia or Central Asia.

    >>> is_native("Аширалієв"), is_native("Тарас"), is_native("Шерман")
    (True, False, False)
    """
    return bool(NATIVE.search(word.lower())) or is_given_name(word)


def _sounds_like(form: str, low: str, language: str) -> bool:
    return _sound_ending(form, low, language) is not None


def _sound_ending(form: str, low: str, language: str) -> str | None:
    table = system("sound", language, "other")
    low = low if low.isascii() else low.translate(PLAIN_VOWELS)
    if not form or not low.startswith(first_step(form, table)):
        return None
    found = [e for stem in ends_in(form, table, low) if (e := ending_after(low, stem)) is not None]
    return min(found, key=len) if found else None


def _by_sound(forms: tuple[str, ...], low: str, piece: str, language: str) -> Judgement | None:
    """A foreign name: Трамп is Trump, Макрон Macron; it is never put into the house's transcription."""
    for form in forms:
        if len(form) < 2 or OURS_ALONE.search(form.lower()) or _is_adjective(form, language):
            continue
        if (ending := _sound_ending(form, low, language)) is None:
            continue
        if len(form) < 4 and low in SMALL_WORDS:
            continue
        stem = piece[: len(piece) - len(ending)]
        # Luke is a better Люк than Lak-ers.
        cost = 1.5 if ending in ("", "s", "’") else 1.6
        return Judgement("ambiguous", "other", Verdict.ACCEPTED, stem, ending, cost)
    return None


@lru_cache(maxsize=20_000)
def _is_adjective(form: str, language: str) -> bool:
    """True for the first word of Новий (Мосир), which Ukrainian has as an adjective and nothing else."""
    known = [r.grammemes for r in readings(form, language) if r.is_known]
    return form[-2:].lower() in ADJECTIVE_ENDINGS and bool(known) and all("ADJF" in marks for marks in known)


def _near_miss(forms: tuple[str, ...], low: str, language: str, house: str, most: int = 2) -> Judgement | None:
    """Close to what the house would write, but by no system: a slip of the keyboard (Charkif)."""
    for form in forms[:3]:
        right = wanted(form, language, house, language)
        if len(right) < 5 or right[:1].lower() != low[:1]:
            continue
        for ending in ("", "s", "’"):
            if low.endswith(ending) and _is_slip(low.removesuffix(ending), right.lower(), form, most):
                return Judgement("ambiguous", language, Verdict.NEAR_MISS, right, ending, 4)
    return None


def _is_slip(written: str, right: str, form: str, most: int = 2) -> bool:
    """True for one wrong letter (two in long names). In foreign names only a changed consonant counts: Louisa, Elliott."""
    from rapidfuzz.distance import DamerauLevenshtein

    if is_native(form):
        return 0 < int(DamerauLevenshtein.distance(written, right)) <= (1 if len(right) < 9 else most)
    return is_one_consonant_off(written, right)


def slip(word: str, piece: str, language: str, house: str) -> Judgement | None:
    """Return a near miss for a piece that stands where this word of a name is expected: Schowti Woby for Жовті Води."""
    low = piece.lower()
    for form in candidates(word, language)[:3]:
        right = wanted(form, language, house, language)
        stem = low.removesuffix("s") if not right.endswith("s") else low
        if len(right) > 2 and _is_slip(stem, right.lower(), form):
            return Judgement("ambiguous", language, Verdict.NEAR_MISS, right, low[len(stem) :], 4)
    for form in dict.fromkeys([*candidates(word, language)[:2], word]):
        for ending in ("", "s") if low.endswith("s") else ("",):
            if meant := _meant(form, low.removesuffix(ending), language, house):
                base, right = meant
                return Judgement("ambiguous", base, Verdict.NEAR_MISS, right, ending, 4)
    return None


def _meant(form: str, low: str, language: str, house: str) -> tuple[str, str] | None:
    """The base and the form that a piece with one slip follows, by any table: Welypi is the Ukrainian Welyki of Великие."""
    if len(form) <= SHORTEST_SLIP:
        return None
    for table in (some for some in _in_order(language, house) if some.base != "be"):
        known = established(form, language, table.base) if table.family in GERMAN else ()
        if any(is_one_consonant_off(low, name.lower()) for name in known):
            return table.base, known[0]
        if table.family != "scientific" and (near := one_consonant_off(form, table, low)):
            is_ours = table.family in GERMAN
            return table.base, in_case_of(form, near) if is_ours else wanted(form, language, house, table.base)
    return None


@lru_cache(maxsize=20_000)
def wanted(word: str, language: str, house: str, base: str) -> str:
    """Return the house's form of one word (nominative) as a name of that base language."""
    family = house if base == language else "duden"
    known = established(word, language, base)
    return in_case_of(word, known[0]) if known else first_form(word, system(family, language, base))
