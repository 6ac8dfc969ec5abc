"""A glossary concept in a German text: where it stands, in which form, and what the house thinks of that form."""

import re
from dataclasses import dataclass, replace
from functools import lru_cache

from qa.documents import Span
from qa.glossary import OURS, ConceptEntry, Glossary, Kind
from qa.names import concepts
from qa.names.german import Piece, ending_after, inflected, pieces
from qa.names.given_names import established, is_given_name, is_international
from qa.names.judgement import Judgement, is_native
from qa.names.lemmas import candidates
from qa.names.records import NameMatch, Verdict
from qa.style import NameStyle

MARKS = str.maketrans(
    "áàâãåăąćčçďđéèêëęěėğíìîïıłńňñóòôõøőřśšşșťțúùûůűýźžż", "aaaaaaacccddeeeeeeegiiiiilnnnoooooorssssttuuuuuyzzz"
)


@dataclass(frozen=True, slots=True)
class House:
    """What a name is judged by: the language of the source, the glossary and the style."""

    language: str
    glossary: Glossary
    style: NameStyle


def hit(span: tuple[int, int], german: str, judged: Judgement) -> NameMatch:
    """Return the match for a stretch of the German text; the preferred form gets the ending that was found."""
    place = Span(*span)
    preferred = inflected(judged.preferred, judged.ending)
    return NameMatch(place, place.of(german), judged.system, judged.base or "other", preferred, judged.verdict)


def is_final(entry: ConceptEntry, verdict: Verdict) -> bool:
    """True when the verdict stands. Олег is Oleh or Oleg by whose name it is: of a given name only praise is final."""
    return entry.kind is not Kind.GIVEN_NAME or verdict is Verdict.ACCEPTED


def entry_in(entry: ConceptEntry, german: str, house: House) -> NameMatch | None:
    """Return the best place where a concept stands: in one of its own forms, then in what the systems make of its terms."""
    known = concepts.forms(entry, house.style)
    spelled = {form.text for form in known}
    english = [form for form in _in_english(entry) if entry.kind is Kind.PERSON and form.text not in spelled]
    for form in (*known, *english):
        # The last word of a pattern is inflected by its ending alone.
        if form.text.split()[-1] in german and (found := _place_of(form, german)):
            ending = found["end"] or ""
            choice = concepts.counterpart(entry, form.text, house.style)
            return hit(found.span("name"), german, Judgement(form.system, form.base, form.verdict, choice, ending, 0))
    return _term_in(entry, german, house)


def within_a_name(name: str, german: str, house: House) -> NameMatch | None:
    """Return where a foreign place stands in English as a part of a name, which nobody translates: Radio Scotland."""
    if " " in name:
        return None
    for entry in concepts.concepts(name, house.language, house.glossary):
        for text in entry.in_language("en") if entry.kind in concepts.PLACES and entry.base in ("", "other") else ():
            if text in german and (found := concepts.pattern(text).search(german)):
                return hit(found.span("name"), german, Judgement("ambiguous", "other", Verdict.ACCEPTED, text, "", 0))
    return None


def _place_of(form: concepts.Form, german: str) -> re.Match[str] | None:
    """Where a form stands; a foreign place in English only as a place, for Scotland may be a part of a name."""
    is_abroad = form.system == "english" and form.base in ("", "other")
    return (concepts.pattern_abroad(form.text) if is_abroad else concepts.pattern(form.text)).search(german)


def _term_in(entry: ConceptEntry, german: str, house: House) -> NameMatch | None:
    if entry.kind not in concepts.PLACES | {Kind.GIVEN_NAME}:
        return None
    judged = [(piece, j) for piece in pieces(german) if (j := whole_place(entry, piece, house))]
    if not judged:
        return None
    piece, best = min(judged, key=lambda pair: pair[1].cost)
    return hit((piece.start, piece.end), german, best)


def place_part(entry: ConceptEntry, piece: Piece, house: House, part: int | None = None) -> Judgement | None:
    """Return what a piece is as the name of a concept by the systems; `part` -1 takes the surname only."""
    found = concepts.explained(entry, piece.low, house.style, part, house.language)
    ending = ending_after(piece.low, found[1]) if found else None
    if not found or ending is None:
        return None
    form = found[0]
    choice = concepts.house_choice(entry, house.style)
    wanted = choice.split()[-1] if choice and part else choice
    return Judgement(form.system, form.base, form.verdict, wanted or piece.text, ending, _cost(form.verdict))


def whole_place(entry: ConceptEntry, piece: Piece, house: House) -> Judgement | None:
    """Return what a piece is as a name of this one word: a place abroad is not spelled by our tables."""
    judged = place_part(entry, piece, house)
    return _transcribed(judged, entry) if entry.kind in concepts.PLACES and entry.preferred else judged


def person_part(entry: ConceptEntry, piece: Piece, name: tuple[str, ...], house: House) -> Judgement | None:
    """Return what a piece is as the surname of a person of the glossary; `name` is the whole source name.

    Another language's form counts against it only when the given name agrees: a Кириленко alone may be any Kirilenko.
    Beside another given name the person does not answer at all: Gjorge Ivanov is no Sergei Iwanow.
    """
    judged = _surname(entry, piece, house) or place_part(entry, piece, house, -1)
    is_theirs = judged is None or judged.system == "glossary"
    # Гринкевич alone is some Hrynkewytsch, and no General Grynkewich
    if not is_theirs and (len(name) > 1 or not is_native(candidates(name[-1], house.language)[0])):
        judged = _transcribed(judged, entry)
    if judged is None or judged.verdict is Verdict.ACCEPTED:
        return judged
    is_alone = len(name) == 1 and judged.verdict is not Verdict.OTHER_BASE
    return judged if is_alone or is_that_person(entry, name, house.language) else None


def _transcribed(judged: Judgement | None, entry: ConceptEntry) -> Judgement | None:
    """What is abroad is spelled as the glossary has it; what the Cyrillic makes of it is a slip: Makron, Waschington."""
    if judged is None or entry.base in OURS:
        return judged
    return replace(judged, system="ambiguous", base="other", verdict=Verdict.NEAR_MISS, cost=_cost(Verdict.NEAR_MISS))


def _surname(entry: ConceptEntry, piece: Piece, house: House) -> Judgement | None:
    for form in (*concepts.forms(entry, house.style), *_in_english(entry)):
        last = form.text.split()[-1].lower()
        for stem in dict.fromkeys((last, without_marks(last))):
            if piece.low.startswith(stem) and (ending := ending_after(piece.low, len(stem))) is not None:
                surname = concepts.house_choice(entry, house.style).split()[-1]
                system = "english" if form.system == "english" else "glossary"
                return Judgement(system, entry.base or "other", form.verdict, surname, ending, _cost(form.verdict))
    return None


def _in_english(entry: ConceptEntry) -> list[concepts.Form]:
    """Return the English forms of a person whom German spells by a table of ours: Sadyr Japarov is Sadyr Schaparow.

    Peter the Great has no surname.
    """
    texts = (text for text in entry.in_language("en") if " the " not in text) if entry.base in OURS else ()
    return [concepts.Form(text, Verdict.OTHER_SYSTEM, "english", entry.base) for text in texts]


@lru_cache(maxsize=5_000)
def without_marks(word: str) -> str:
    """Return the word as desks without the letters write it: Erdogan, Orban; ä, ö, ü stay."""
    return word.translate(MARKS) if not word.isascii() else word


def given_name_of(
    judged: Judgement | None, piece: Piece, entry: ConceptEntry, name: tuple[str, ...], house: House
) -> Judgement | None:
    """Return what a given name is before the surname of a person of the glossary: Almazbek is the English Almasbek.

    Sergej is right for many a Сергій, but not for one whom the glossary has as a Ukrainian.
    """
    if judged is None or judged.verdict is not Verdict.ACCEPTED or entry.base not in OURS:
        return judged
    if not is_that_person(entry, name, house.language):
        return judged
    whole = [form.text.split() for form in concepts.forms(entry, house.style) if form.verdict is Verdict.ACCEPTED]
    right = {words[0] for words in whole if len(words) > 1}
    if not right or piece.text in right:
        return judged
    verdict = _of_given_name(judged, piece.text, entry, name[0], house.language)
    wanted = concepts.house_choice(entry, house.style).split()[0]
    return (
        judged
        if verdict is None
        else replace(judged, verdict=verdict[0], system=verdict[1], base=verdict[2], preferred=wanted, cost=2.0)
    )


def _of_given_name(
    judged: Judgement, german: str, entry: ConceptEntry, given: str, language: str
) -> tuple[Verdict, str, str] | None:
    """Return verdict, system and base of a given name in English or of the other language; None for one that may pass."""
    if judged.system == "ambiguous" and any(text.split()[0] == german for text in entry.in_language("en")):
        return Verdict.OTHER_SYSTEM, "english", entry.base
    other = {"uk": "ru", "ru": "uk"}.get(entry.base, "")
    form = next((form for form in candidates(given, language)[:2] if is_given_name(form)), None)
    theirs = established(form, language, other) if form else ()
    if form is None or german not in theirs:
        return None
    if german in established(form, language, entry.base) and (german != theirs[0] or is_international(german)):
        return None  # Alexander may be anybody's; Denis is the Russian Denys, where the glossary has a Ukrainian
    # Peter is nobody's form; but Wladimir is what the Russian letters make of Владимир
    return (Verdict.OTHER_BASE, "duden", other) if german == theirs[0] or not is_international(german) else None


def is_that_person(entry: ConceptEntry, name: tuple[str, ...], language: str) -> bool:
    """True when the first word of a name of several words is the given name of this person of the glossary."""
    given = set(candidates(name[0], language)) if len(name) > 1 else set()
    # Of Касым-Жомарт the first half will do: names come here word by word.
    return any(given & {(first := term.split()[0]), first.partition("-")[0]} for term in entry.in_language(language))


def _cost(verdict: Verdict) -> float:
    return 0.0 if verdict is Verdict.ACCEPTED else 2.0
