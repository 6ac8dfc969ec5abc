"""What the words found for one name become in another house style: by the glossary, else by the table of their language."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from qa.comparison import Article, NameUse
from qa.comparison.names.name_findings import is_abroad, is_called_neighbour, is_known_abroad
from qa.documents import Span
from qa.glossary import OURS, ConceptEntry, Kind, Status
from qa.name_conversion import spellings
from qa.name_conversion.aims import Aim
from qa.names import NameKind, NameMatch, Verdict, concepts
from qa.names.cyrillic import WORD as SOURCE_WORD
from qa.names.german import WORD, inflected, is_in_capitals
from qa.names.russian_forms import russian_form

TRANSCRIBED = ("duden", "press", "glossary")


@dataclass(frozen=True, slots=True)
class Wanted:
    """`stem` becomes `target`, both in the nominative and in small letters; `ending` is what the article adds to it.

    `name` is what all mentions of the thing share: the concept's id, or the name's nominative in the source.
    """

    span: Span
    stem: str
    target: str
    ending: str
    name: str
    is_person: bool

    def text(self, found: str) -> str:
        """Return the target inflected as found, in capitals where those are, with the white space found."""
        if self.target == self.stem:  # im Schwarzen Meer
            return found
        new = inflected(self.target, self.ending)
        new = new.upper() if is_in_capitals(found) else new
        spaces = (char for char in found if char.isspace())
        return "".join(next(spaces, char) if char == " " else char for char in new)


def wanted(use: NameUse, article: Article, aim: Aim) -> Wanted | None:
    """Return what is wanted in place of a name that was found; None where nothing is to be said of it.

    That are names of organisations, slips of the pen, which are the business of `check`, and what is from elsewhere: Kevin
    for Кевін, Kirgistan beside Kirgisistan.
    """
    match = use.match
    if match is None or use.target_span is None or use.name.kind is NameKind.ORG or match.verdict is Verdict.NEAR_MISS:
        return None
    told = _by_glossary(use, article, aim)
    if told is None and match.verdict is not Verdict.ACCEPTED:
        told = None if _is_foreign(use, article) else _as_preferred(use, match)
    elif told is None:
        told = _by_table(use, match, article, aim)
    return told


def _is_foreign(use: NameUse, article: Article) -> bool:
    """True for Zoran Zaev, whom `check` leaves alone, too: his own spelling is no English one of ours."""
    return is_abroad(article, use) or is_known_abroad(article, use) or is_called_neighbour(article, use)


def _by_glossary(use: NameUse, article: Article, aim: Aim) -> Wanted | None:
    """The concept's form; of a surname that several persons of the glossary bear, if the house writes them alike."""
    found = [*_as_concepts(use, article, aim)] or [*_as_surnames(use, article, aim)]
    is_decided = found and (" " in found[0].stem or len({one.target for one in found}) == 1)
    return max(found, key=lambda one: len(one.span)) if is_decided else None


def _as_concepts(use: NameUse, article: Article, aim: Aim) -> Iterator[Wanted]:
    """Yield what becomes of the concepts of the name, wherever one of their forms stands at the words found or around them.

    Around them, because of a form that the house does not know (Nowoje Saporoschje) only the known half may have been found.
    """
    names = dict.fromkeys((use.name.text, use.name.lemma))
    found = (e for name in names for e in concepts.concepts(name, article.source_language, article.glossary))
    for entry in {entry.id: entry for entry in found}.values():
        if entry.base not in OURS and use.match and use.match.verdict is Verdict.ACCEPTED:
            continue  # Radio Scotland, US-Präsident
        if entry.kind in concepts.PLACES or (entry.kind is Kind.PERSON and " " in use.found):
            for text in _forms(entry, aim):
                if place := _place_of(text, use, article):
                    yield _wanted(place, text, _choice(entry, text, aim), entry.id, is_person=entry.kind is Kind.PERSON)
                    break


def _as_surnames(use: NameUse, article: Article, aim: Aim) -> Iterator[Wanted]:
    if use.name.kind is not NameKind.PER or " " in use.found:
        return
    for entry in concepts.persons(use.name.text, article.source_language, article.glossary):
        surnames = dict.fromkeys(text.split()[-1] for text in _forms(entry, aim))
        for surname in surnames if spellings.is_transcribed_person(entry) else ():
            if place := _place_of(surname, use, article):
                choice = concepts.house_choice(entry, aim.style).split()[-1]
                yield _wanted(place, surname, choice, surname, is_person=True)
                break


def _place_of(form: str, use: NameUse, article: Article) -> re.Match[str] | None:
    """Where a form of a concept stands in the passage, the words found being a part of it."""
    assert use.target_span is not None  # only found names are asked about
    text, span = article.target.text, use.target_span
    text = text[: span.start] + spellings.small(text[span.start : span.end]) + text[span.end :]
    begin, end = max(0, span.start - len(form)), span.end + len(form)
    matches = concepts.pattern(form).finditer(text, begin, end)
    return next((m for m in matches if m.start() <= span.start and span.end <= m.end()), None)


def _wanted(place: re.Match[str], stem: str, target: str, name: str, *, is_person: bool) -> Wanted:
    return Wanted(Span(*place.span()), stem, target, place["end"] or "", name, is_person)


def _forms(entry: ConceptEntry, aim: Aim) -> list[str]:
    """Return every German form of a concept, of any style, longest first, so that none is taken for another's case."""
    texts = [form.text for form in concepts.forms(entry, aim.style)]
    others = (russian_form(entry), concepts.house_choice(entry, aim.style), *_in_each_system(entry))
    return sorted({*texts, *filter(None, others)}, key=len, reverse=True)


def _in_each_system(entry: ConceptEntry) -> tuple[str, ...]:
    from qa.style import NameStyle

    return tuple(concepts.house_choice(entry, NameStyle(system=family)) for family in ("duden", "press"))


def _choice(entry: ConceptEntry, text: str, aim: Aim) -> str:
    """Return what the house writes for a form of a concept: another spelling of it, or the form itself."""
    if entry.kind is Kind.PERSON:
        choice = concepts.house_choice(entry, aim.style)
        is_free = not spellings.is_transcribed_person(entry) and text in entry.in_language("de")
        return text if is_free or not spellings.are_spellings(text, choice) else choice
    choice = _place(entry, text, aim)
    return choice if spellings.is_respelling(text, choice) else text


def _place(entry: ConceptEntry, text: str, aim: Aim) -> str:
    choice = concepts.counterpart(entry, text, aim.style)
    if aim.places and entry.base == "uk":
        is_established = choice != entry.preferred
        return (russian_form(entry) or choice) if aim.places == "russian" and not is_established else choice
    if text in entry.in_language("de", Status.PREFERRED, Status.ESTABLISHED):
        return text
    if text not in [form.text for form in concepts.forms(entry, aim.style) if form.verdict is Verdict.ACCEPTED]:
        return choice
    return next((form for form in (entry.preferred, choice) if spellings.level(form) == spellings.level(text)), text)


def _as_preferred(use: NameUse, match: NameMatch) -> Wanted | None:
    found = spellings.small(match.found)
    preferred = spellings.small(match.preferred) if found != match.found else match.preferred
    if use.target_span is None or not preferred or not spellings.is_respelling(found, preferred):
        return None
    ending = next((end for end in ("er", "s") if found.endswith(end) and preferred.endswith(end)), "")
    stem, target = found.removesuffix(ending), preferred.removesuffix(ending)
    return Wanted(use.target_span, stem, target, ending, use.name.lemma, use.name.kind is NameKind.PER)


def _by_table(use: NameUse, match: NameMatch, article: Article, aim: Aim) -> Wanted | None:
    """Word by word, each source word in the case it stands in; None where one of them is spelled by no table."""
    found, language = spellings.small(match.found), article.source_language
    german, source = WORD.findall(found), [word.group() for word in SOURCE_WORD.finditer(use.name.text)]
    is_transcribed = match.base in OURS and match.system in TRANSCRIBED
    if not is_transcribed or len(german) != len(source) or not spellings.is_ours(source, language):
        return None
    base = match.base if match.base in ("uk", "ru") else language
    pairs = zip(source, german, strict=True)
    told = [spellings.as_the_table_writes(*pair, language, base, aim.style.system) for pair in pairs]
    words = [word for word in told if word]
    if use.target_span is None or len(words) < len(told) or any(ending for *_, ending in words[:-1]):
        return None
    stem, target = (_joined(found, [word[at] for word in words]) for at in (0, 1))
    return Wanted(use.target_span, stem, target, words[-1][2], use.name.lemma, use.name.kind is NameKind.PER)


def _joined(found: str, words: list[str]) -> str:
    """Return the words with what stands between those found: hyphens, spaces, the stop of an initial."""
    rest = iter(words)
    return WORD.sub(lambda match: next(rest), found)
