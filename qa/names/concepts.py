"""What the glossary says about a name: its concepts, and each German form with the verdict of the house."""

import re
from dataclasses import dataclass
from functools import lru_cache

from qa.glossary import ConceptEntry, Kind, Status
from qa.languages.codes import CYRILLIC_LANGUAGES
from qa.languages.morphology import readings
from qa.names.bodies import BODIES, in_english, is_transcribed
from qa.names.bodies import PLACES as PLACES
from qa.names.concept_index import concepts as concepts
from qa.names.concept_index import index as index
from qa.names.concept_index import persons as persons
from qa.names.german import ending_after
from qa.names.given_names import is_given_name
from qa.names.lattices import ends_of, lattice
from qa.names.records import Verdict
from qa.names.russian_forms import compound_russian_forms
from qa.names.spelling import written
from qa.names.systems import system, systems_reading
from qa.style import NameStyle

DESCRIBED = frozenset({Kind.REGION, Kind.WATER, Kind.SITE})  # named with a word for what they are: Gebiet, Stausee, AKW
SHORTENED = ("Павл", "Петр", "Петропавл", "Михайл", "Васил")  # of Павлівка, Петропавлівка …
ENDING = r"(?P<end>’sche[nrsm]?|[’']s|s|es|ern|ers|er|en|n|e|i?sche[nrsm]?|[’'](?!\w))?(?![^\W\d_])"
REGION = ("Oblast ", "Gebiet ", "Region ")
ADJECTIVE = re.compile(r"(?P<stem>[A-ZÄÖÜa-zäöü][\wß]{2,}?)(?:er|es|e|en)$")


@dataclass(frozen=True, slots=True)
class Form:
    """A German form of a concept and what the house thinks of it."""

    text: str
    verdict: Verdict
    system: str
    base: str


def house_choice(entry: ConceptEntry, style: NameStyle) -> str:
    """Return the form the house wants: by `ukrainian_places` the established German form, where there is one, or ours.

    The press writes people as its table does (Sergej, Selensky), unless they write themselves otherwise (Klitschko).
    """
    if override := _override(entry, style):
        return override
    if style.ukrainian_places != "ukrainian" and (established := entry.in_language("de", Status.ESTABLISHED)):
        return established[0]
    return (_in_press(entry) if style.system == "press" else "") or entry.preferred


def _override(entry: ConceptEntry, style: NameStyle) -> str:
    terms = [term for language in CYRILLIC_LANGUAGES for term in entry.in_language(language)] if style.overrides else []
    return next((style.overrides[term] for term in terms if term in style.overrides), "")


def _in_press(entry: ConceptEntry) -> str:
    names = entry.in_language(entry.base) if entry.base in ("uk", "ru") else ()
    if not names or entry.kind not in (Kind.PERSON, Kind.GIVEN_NAME):
        return ""
    duden, press = _written(names[0], entry.base)
    return press if duden == entry.preferred else ""


@lru_cache(maxsize=5_000)
def _written(name: str, base: str) -> tuple[str, str]:
    return written(name, system("duden", base)), written(name, system("press", base))


def counterpart(entry: ConceptEntry, form: str, style: NameStyle) -> str:
    """Return what the house wants where this form stands: Kiewer Gebiet for Kyjiwer Gebiet, and not Oblast Kiew."""
    choice = house_choice(entry, style)
    is_established = choice in entry.in_language("de", Status.ESTABLISHED)
    statuses = (Status.ESTABLISHED,) if is_established else (Status.PREFERRED, Status.ADMITTED)
    wanted = entry.in_language("de", *statuses)
    if entry.kind in BODIES and is_transcribed(form, entry):
        return next((other for other in wanted if is_transcribed(other, entry, "duden")), choice)
    if form in wanted or entry.kind not in DESCRIBED:
        return form if entry.kind in DESCRIBED else choice
    return next((other for other in wanted if _differ_in_one_word(form, other)), choice)


def _differ_in_one_word(one: str, other: str) -> bool:
    words, others = one.split(), other.split()
    return len(words) == len(others) and sum(a != b for a, b in zip(words, others, strict=True)) == 1


def forms(entry: ConceptEntry, style: NameStyle) -> list[Form]:
    """Return the German forms of a concept with the verdict of the house, accepted ones first.

    Of a region the name alone will do: in den Gebieten Twer und Jaroslawl.
    """
    strict = style.ukrainian_places == "ukrainian" and entry.base == "uk"
    wanted = house_choice(entry, style)
    found = [Form(wanted, Verdict.ACCEPTED, "glossary", entry.base)] if wanted else []
    settled = {
        Status.PREFERRED: Verdict.ACCEPTED,
        Status.ADMITTED: Verdict.ACCEPTED,
        Status.FORBIDDEN: Verdict.FORBIDDEN,
    }
    settled[Status.ESTABLISHED] = Verdict.OTHER_BASE if strict else Verdict.ACCEPTED
    if _override(entry, style):  # the house has said which one it prints
        settled = dict.fromkeys(settled, Verdict.FORBIDDEN)
    for status, verdict in settled.items():
        base = "ru" if verdict is Verdict.OTHER_BASE else entry.base
        found += [Form(text, verdict, "glossary", base) for text in entry.in_language("de", status)]
    admits = style.ukrainian_places == "russian"
    known = {form.text for form in found}
    russian = (text for text in compound_russian_forms(entry) if text not in known)
    found += [Form(text, Verdict.ACCEPTED if admits else Verdict.OTHER_BASE, "duden", "ru") for text in russian]
    known = {form.text.casefold() for form in found}
    # Brussels is wrong too, where it stands as a place: see `pattern_abroad`.
    english = (text for text in in_english(entry) if text.casefold() not in known)
    found += [Form(text, Verdict.OTHER_SYSTEM, "english", entry.base) for text in english]
    found.sort(key=lambda form: form.verdict is not Verdict.ACCEPTED)
    whole = [form for form in found if form.text.startswith(REGION)] if entry.kind is Kind.REGION else []
    return [*found, *(Form(form.text.partition(" ")[2], form.verdict, form.system, form.base) for form in whole)]


def explained(
    entry: ConceptEntry, low: str, style: NameStyle, part: int | None = None, text_language: str = "uk"
) -> tuple[Form, int] | None:
    """Return what the source terms of a concept make of a lower-case German word, and where its stem ends.

    `part` picks one word of each term (-1: the surname). A Ukrainian place read as Russian (Charkow) is of another base.
    """
    best: tuple[Form, int] | None = None
    rank = (False, False)
    for language in CYRILLIC_LANGUAGES:
        for term in entry.in_language(language):
            words = term.split()
            if part is None and len(words) > 1:
                continue
            for form, end in _readings(words[part or 0], language, low, entry, style):
                # What follows the Kazakh name is never wrong in a translation from Kazakh: Ertis for Irtysch.
                if language == text_language == "kk" and form.verdict is Verdict.OTHER_BASE:
                    form = Form(form.text, Verdict.ACCEPTED, form.system, form.base)
                found = (
                    ending_after(low, end) is not None,
                    form.verdict is Verdict.ACCEPTED,
                )  # Popasna is no part of Popasnaja
                if best is None or found > rank:
                    best, rank = (form, end), found
    return best


def _readings(word: str, language: str, low: str, entry: ConceptEntry, style: NameStyle) -> list[tuple[Form, int]]:
    found = []
    for table in systems_reading(language):
        # A name from elsewhere has its own spelling: Salvador is not the English for Сальвадор.
        foreign = entry.base in ("", "other") and table.family not in ("duden", "press")
        if table.base != language or table.family == "sound" or foreign:
            continue
        ends = ends_of(lattice(word, table), low)
        if ends:
            verdict = Verdict.ACCEPTED if table.family in ("duden", "press") else Verdict.OTHER_SYSTEM
            if verdict is Verdict.ACCEPTED and entry.base not in ("", "other", language):
                admits = style.ukrainian_places == "russian" and entry.kind in PLACES
                verdict = Verdict.ACCEPTED if admits or is_common(word) else Verdict.OTHER_BASE
            found += [(Form(low[:end], verdict, table.family, language), end) for end in ends]
    return found


def is_common(village: str) -> bool:
    """True for villages named after a given name, of which every country has some: Антоновка, Ивановка, Павловка."""
    stem = re.sub(r"(?:[оеё]вка|івка|ївка)$", "", village)
    if stem == village:
        return False
    known = (r.grammemes for r in readings(stem, "ru") if r.is_known)
    return is_given_name(stem) or any("Name" in marks for marks in known) or stem in SHORTENED


@lru_cache(maxsize=20_000)
def pattern(text: str) -> re.Pattern[str]:
    """Return the pattern for a German term with its inflection: adjectives in any ending, the last word in any case."""
    *first, last = text.split()
    ending = ENDING.replace("|er|", "|r|rn|rs|er|") if last.endswith("e") else ENDING  # Riwner
    if last[-1] in "sxzß":  # no name in s has a genitive in s: Donbass is no case of Donbas
        ending = ending.replace("|s|", "|")
    words = [_adjective(word) for word in first] + [re.escape(last) + ending]
    return re.compile(r"(?<![^\W\d_])(?P<name>" + r"\s+".join(words) + ")")


@lru_cache(maxsize=5_000)
def pattern_abroad(text: str) -> re.Pattern[str]:
    """Return the pattern for a foreign place in English after a German preposition or in a row, no name going on: in Brussels."""
    before = r"(?:(?<=\b[Ii]n )|(?<=\b[Nn]ach )|(?<=\b[Aa]us )|(?<=\b[Bb]ei )|(?<=\b[Vv]on )|(?<=\bund )|(?<=[a-zß], ))"
    return re.compile(before + rf"(?P<name>{re.escape(text)})(?P<end>)(?![\w-])(?!\s[A-Z])")


def _adjective(word: str) -> str:
    match = ADJECTIVE.match(word)
    return re.escape(match["stem"]) + "(?:er|es|en|em|e)" if match else re.escape(word)
