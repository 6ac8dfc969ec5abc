"""Where and how a source name stands in a German text: the glossary is asked first, then the transliteration systems."""

from dataclasses import replace

from qa.documents import Span
from qa.glossary import OURS, ConceptEntry, Glossary, Kind, shipped
from qa.names import concepts
from qa.names.adjectives import place_of_two_words
from qa.names.case_endings import as_the_glossary_ends_it, with_case_ending
from qa.names.cyrillic import WORD, plain
from qa.names.german import is_in_capitals
from qa.names.judgement import Judgement, wanted
from qa.names.lemmas import lemma
from qa.names.records import NameMatch, Verdict
from qa.names.rest import as_adjective, glued_or_torn, torn_apart
from qa.names.settle import House, entry_in, hit, is_final, within_a_name
from qa.names.typed import composed, in_cyrillic
from qa.names.whole_names import with_companions
from qa.names.word_by_word import by_parts, is_surname_only, widened
from qa.style import NameStyle

MOST_LETTERS = 200


def match_name(
    name: str,
    german: str,
    *,
    language: str = "uk",
    glossary: Glossary | None = None,
    style: NameStyle | None = None,
) -> NameMatch | None:
    """Return where `name` (a source name in any case) stands in a German text and what the house thinks of it, or None.

    Without a glossary the shipped one is used. Spans are code points of `german`.

    >>> match = match_name("Березовцю", "wie Taras Berezovets bemerkte")
    >>> match.found, str(match.verdict), match.preferred
    ('Berezovets', 'other-system', 'Beresowez')
    """
    name = plain(in_cyrillic(composed(name[:MOST_LETTERS])[0])).strip()
    if not name or not german:
        return None
    text, offsets = composed(german)
    match = _found(name, text, House(language, shipped() if glossary is None else glossary, style or NameStyle()))
    if match and match.verdict is Verdict.ACCEPTED and match.base == "other":
        match = widened(match, with_companions(match.span, text), text)
    if match and is_in_capitals(match.found) and len(match.preferred.split()) == len(match.found.split()):
        match = replace(match, preferred=match.preferred.upper())
    if match and offsets:
        span = Span(offsets[match.span.start], offsets[match.span.end])
        match = replace(match, span=span, found=span.of(german))
    return match


def _as_place_of_two_words(name: str, german: str, house: House) -> NameMatch | None:
    """Krywyj Rih, of which криворізький is the adjective."""
    places = (place for word in name.split() if (place := place_of_two_words(word)))
    return next((match for place in places if (match := _found(place, german, house))), None)


# What is asked in this order for a name that is not found otherwise.
LAST_LOOKS = (with_case_ending, within_a_name, as_adjective, _as_place_of_two_words, torn_apart)


def _found(name: str, german: str, house: House) -> NameMatch | None:
    settled = _overridden(name, german, house) or _as_concept(name, german, house)
    if settled and (" " in settled.found or " " not in name):
        return settled
    if torn := glued_or_torn(name, german, house):
        return torn
    # The concept answers to its surname alone (Putin); beside it the given name wants a look too (Vladimir Putin).
    longer = by_parts(name, german, house)
    if settled and longer and longer.span.contains(settled.span) and len(longer.span) > len(settled.span):
        return longer
    if settled or not longer:
        return settled or next(filter(None, (look(name, german, house) for look in LAST_LOOKS)), None)
    return as_the_glossary_ends_it(_by_its_base(longer, name, house), name, house)


def _by_its_base(match: NameMatch, name: str, house: House) -> NameMatch:
    """Kriwoi Rog is right word by word, but the glossary has the place for a Ukrainian one: Krywyj Rih."""
    if match.verdict not in (Verdict.ACCEPTED, Verdict.OTHER_BASE) or " " not in match.found:
        return match
    for entry in concepts.concepts(name, house.language, house.glossary):
        if entry.base in OURS and match.base in OURS and entry.base != match.base and entry.kind in concepts.PLACES:
            choice = concepts.house_choice(entry, house.style)
            return replace(match, verdict=Verdict.OTHER_BASE, preferred=choice) if choice else match
    return match


def house_form(
    name: str, language: str = "uk", glossary: Glossary | None = None, style: NameStyle | None = None
) -> str:
    """Return the German form the house wants for a name in any case.

    >>> house_form("Березовцю")
    'Beresowez'
    """
    style = style or NameStyle()
    base_form = lemma(plain(name), language)
    if base_form in style.overrides:
        return style.overrides[base_form]
    for entry in concepts.concepts(name, language, shipped() if glossary is None else glossary):
        choice = concepts.house_choice(entry, style)
        if choice and not _is_of_another_kind(entry, base_form, language):
            return choice
    return WORD.sub(lambda match: wanted(match.group(), language, style.system, language), base_form)


def _is_of_another_kind(entry: ConceptEntry, base_form: str, language: str) -> bool:
    """True for the village Komar beside the surname Комаров, and for a given name that is another or another language's."""
    if entry.kind is Kind.GIVEN_NAME:
        return entry.base != language or base_form not in entry.in_language(language)
    is_one_word = " " not in base_form and base_form not in entry.in_language(language)
    return entry.kind in concepts.PLACES and is_one_word and is_surname_only(base_form, language)


def _overridden(name: str, german: str, house: House) -> NameMatch | None:
    """The house has its own form for this name, and it stands there."""
    overrides = house.style.overrides
    for form in (name, lemma(name, house.language)) if overrides else ():
        if form in overrides and (found := concepts.pattern(overrides[form]).search(german)):
            settled = Judgement("glossary", "other", Verdict.ACCEPTED, overrides[form], found["end"] or "", 0)
            return hit(found.span(), german, settled)
    return None


def _as_concept(name: str, german: str, house: House) -> NameMatch | None:
    entries = concepts.concepts(name, house.language, house.glossary)
    found = [(entry, match) for entry in entries if (match := entry_in(entry, german, house))]
    # Батурин is a Russian surname first, and only then the Ukrainian town of Baturyn.
    is_surname = " " not in name and house.language == "ru" and is_surname_only(name, house.language)
    final = [
        match
        for entry, match in found
        if is_final(entry, match.verdict)
        and not (is_surname and entry.kind in concepts.PLACES and match.verdict is not Verdict.ACCEPTED)
    ]
    return min(final, key=lambda match: match.verdict is not Verdict.ACCEPTED) if final else None
