"""One Cyrillic word against one German piece: by which system, and for which language's name, is it spelled?"""

import re
from dataclasses import dataclass, replace
from functools import lru_cache

from qa.languages.morphology import readings
from qa.languages.words import zipf
from qa.names.adjectives import places_behind
from qa.names.cyrillic import as_latin_abbreviation, is_cyrillic
from qa.names.german import ending_after
from qa.names.given_names import established, is_given_name, is_of_another
from qa.names.half_english import half_english
from qa.names.judgement import GERMAN, Judgement, in_order, is_native, wanted
from qa.names.known_abroad import known_abroad
from qa.names.lattices import ends_in, first_steps, first_two_steps
from qa.names.lemmas import candidates, is_oblique
from qa.names.near_miss import near_miss
from qa.names.records import Verdict
from qa.names.sounds import beginnings_by_sound, by_sound, sounds_like
from qa.names.systems import System

SLAVIC = re.compile(r"(?:[еє]нко|[чщ]ук|[сц]ьк(?:ий|а)|[сц]к(?:ий|ая)|[оеєії]ви[чн]а?|вна)$")  # nobody's name in Kazakh
POLISH_TOO = re.compile(r"[сц]ь?к(?:ий|ая?)$")  # Валіцька is Walicka in Poland
# A Ukrainian і that Russian does not have: Чугуїв. A German form with o, e there follows Russian. Іванівка is left out:
# there are as many Iwanowkas in Russia and Kazakhstan as Iwaniwkas.
IKAVISM = re.compile(r"[ії]в$")
# Letters that German writes otherwise and that foreign names rarely have: Zhanna, Koryakovo, Shchyokino.
ENGLISH_MARK = re.compile(r"zh|shch|kh|ya|yu|yo|ts|yi$|iy$|ii$|sky$|ch|sh")


OF_SLAVS = ("слав", "слава", "мир", "мира")  # Zhiroslav, Zhelimir: Slavs with Latin letters write no zh or kh
# Only English writes zh for the ж of a surname like Жадько; a village may be Kuzhal in German papers
OF_ZH = re.compile(r"ж.*(?:[ьеаийоу]ко|[уюя]к|ун|ило|ій)$")
LONG = 8  # letters of a name


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
    if not low.startswith(beginnings(word, language, house)):
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
def beginnings(word: str, language: str, house: str) -> tuple[str, ...]:
    """Return with what a German rendering of the word in any case, by the tables, can begin at all, in lower case; most pieces
    of a sentence are ruled out by it. A word in Latin letters begins as it does.

    Told by one letter, and by any table: what `_options` leaves out or tells by two is seen to where the piece passes.
    """
    if not is_cyrillic(word):
        return (word.lower(),)
    tables, forms = in_order(language, house), _forms(word, language)
    found = set[str]().union(*(first_steps(forms, table) for table in tables))
    return tuple(found.union(*(_established(form, language) for form in forms)))


@lru_cache(maxsize=20_000)
def first_letters(word: str, language: str, house: str) -> frozenset[str]:
    """Return with which letter, in lower case, a piece begins that `judge` can have something to say of.

    It begins as the tables have it, as it sounds, as the known name from abroad, or as what it may be a slip for. An empty
    string is among them where a first letter may be left out.
    """
    if not is_cyrillic(word):
        return frozenset(word[:1].lower())
    found = {*beginnings(word, language, house), *beginnings_by_sound(_forms(word, language), language)}
    found.update(filter(None, [as_latin_abbreviation(word)]))
    found.update(spelling for name in known_abroad(word, language) for spelling in name.spellings)
    found.update(wanted(form, language, house, language) for form in _forms(word, language)[:3])
    return frozenset([start[:1].lower() for start in found])


@lru_cache(maxsize=20_000)
def _established(form: str, language: str) -> frozenset[str]:
    """The German forms of a given name, whoever bears it, in lower case."""
    return frozenset(name.lower() for base in ("uk", "ru") for name in established(form, language, base))


def _by_likeness(word: str, piece: str, language: str, house: str) -> Judgement | None:
    if not is_cyrillic(word):
        return None
    if latin := as_latin_abbreviation(word):
        return _same_letters(latin, piece)
    if abroad := _by_table(word, piece, language):
        return abroad
    forms, low = _forms(word, language), piece.lower().replace("-", "")
    if is_of_another(piece, forms[0]):  # Igor is not how Егор sounds, but Игорь
        return None
    # Ziskarischwilli sounds right, but a name of ours has one spelling and this is a slip.
    # In a long name, a letter is no other name: Galimsanow is neither Галимзяны nor Галимзянов.
    likely = forms[:2] if len(forms[0]) >= LONG else forms[:1]
    ours = tuple(form for form in likely if is_native(form) and not POLISH_TOO.search(form.lower()))
    slipped = half_english(forms[:3], low, language, house) or near_miss(ours[:1], low, language, house, 1)
    found = slipped or by_sound(forms, low, piece, language) or near_miss(forms, low, language, house)
    if found and found.verdict is Verdict.NEAR_MISS:
        return _town_behind(word, low, language, house) or found
    return found


def _by_table(word: str, piece: str, language: str) -> Judgement | None:
    """A well-known foreign name in the spelling of its own country, however that sounds: Randers for Раннерс."""
    for spelling in (spelling for name in known_abroad(word, language) for spelling in name.spellings):
        if piece.startswith(spelling) and (ending := ending_after(piece, len(spelling))) is not None:
            return Judgement("ambiguous", "other", Verdict.ACCEPTED, spelling, ending, 1.5)
    return None


def _town_behind(word: str, low: str, language: str, house: str) -> Judgement | None:
    """The town in -sk of an adjective that may be a surname, too: Kamensk for Каменского (района), where Kamenski is no slip."""
    towns = (town for town in places_behind(word) if town.endswith(("ск", "ськ", "цьк")))
    return next(filter(None, (_by_system(town, low, language, house, 0.5, True) for town in towns)), None)


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
    """A table that may read a word; `first` is what it may begin with there, `known` the given name's own German forms.

    The whole lattice is asked for only where the beginning fits. All forms are in lower case.
    """

    table: System
    first: tuple[str, ...]
    known: tuple[str, ...]


@lru_cache(maxsize=20_000)
def _options(form: str, language: str, house: str) -> tuple[_Option, ...]:
    # Kazakh spelling admits much (i, j, y for й) that a Віталій or a Ткаченко never has.
    tables = [t for t in in_order(language, house) if t.base != "kk" or language == "kk" or not _is_slavic(form)]
    return tuple(
        _Option(
            table,
            first_two_steps(form, table),
            tuple(k.lower() for k in established(form, language, table.base)) if table.family in GERMAN else (),
        )
        for table in tables
    )


def _is_slavic(form: str) -> bool:
    return is_given_name(form) or bool(SLAVIC.search(form.lower()))


@lru_cache(maxsize=20_000)
def _beginnings(form: str, language: str, house: str) -> tuple[str, ...]:
    """With what a German rendering of the form can begin."""
    options = _options(form, language, house)
    return tuple({start for o in options for start in (*o.first, *o.known)})


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
    if table.family == "scientific" and not native and (low.isascii() or sounds_like(form, low, language)):
        return Verdict.ACCEPTED  # Škoda is a Czech name, Žadan the scientific form of Жадан
    return Verdict.OTHER_SYSTEM


def _is_plainly_english(form: str, low: str, language: str) -> bool:
    """False for what may be a name from elsewhere: Кевін is Kevin everywhere, but Zhadko no foreign name."""
    if "zh" in low and OF_ZH.search(form.lower()) and not zipf(low):
        return True
    return bool(ENGLISH_MARK.search(low)) and (form.endswith(OF_SLAVS) or not sounds_like(form, low, language))
