"""Where and how a source name stands in a German text: the glossary is asked first, then the transliteration systems."""

from functools import lru_cache

from qa.documents import Span
from qa.glossary import ConceptEntry, Glossary, Kind, shipped
from qa.languages.morphology import Reading, readings
from qa.names import concepts
from qa.names.cyrillic import WORD, is_cyrillic, plain
from qa.names.german import Piece, ending_after, inflected, pieces
from qa.names.judge import Judgement, judge, slip, wanted
from qa.names.lemmas import candidates, lemma
from qa.names.parts import Part, assembled, gap, is_enough, nearest_first
from qa.names.records import NameMatch, Verdict
from qa.style import NameStyle

MOST_LETTERS = 200
SOURCE_WORD = WORD.pattern + r"|[A-Za-zÀ-ž][\w&]*"


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
    style = style or NameStyle()
    glossary = shipped() if glossary is None else glossary
    name = plain(name)[:MOST_LETTERS].strip()
    if not name or not german:
        return None
    return (
        _overridden(name, german, language, style)
        or _as_concept(name, german, language, glossary, style)
        or _by_parts(name, german, language, glossary, style)
    )


def house_form(
    name: str, language: str = "uk", glossary: Glossary | None = None, style: NameStyle | None = None
) -> str:
    """Return the German form the house wants for a name in any case.

    >>> house_form("Березовцю")
    'Beresowez'
    """
    style = style or NameStyle()
    glossary = shipped() if glossary is None else glossary
    base_form = lemma(plain(name), language)
    if base_form in style.overrides:
        return style.overrides[base_form]
    for entry in concepts.concepts(name, language, glossary):
        if choice := concepts.house_choice(entry, style):
            return choice
    return WORD.sub(lambda match: wanted(match.group(), language, style.system, language), base_form)


def _overridden(name: str, german: str, language: str, style: NameStyle) -> NameMatch | None:
    """The house has its own form for this name: nothing else is accepted."""
    if not style.overrides:
        return None
    choice = next((style.overrides[f] for f in (name, lemma(name, language)) if f in style.overrides), None)
    found = choice and concepts.pattern(choice).search(german)
    if not choice or not found:
        return None
    return _hit(found.span(), german, "glossary", "other", found.group(), Verdict.ACCEPTED)


def _as_concept(name: str, german: str, language: str, glossary: Glossary, style: NameStyle) -> NameMatch | None:
    found = [
        match
        for entry in concepts.concepts(name, language, glossary)
        if (match := _entry_in(entry, german, language, style)) and _settles(entry, match.verdict)
    ]
    return min(found, key=lambda m: m.verdict is not Verdict.ACCEPTED) if found else None


def _settles(entry: ConceptEntry, verdict: Verdict) -> bool:
    """A given name is not one concept: Олег is Oleh or Oleg by whose name it is, so only praise is final."""
    return entry.kind is not Kind.GIVEN_NAME or verdict is Verdict.ACCEPTED


def _entry_in(entry: ConceptEntry, german: str, language: str, style: NameStyle) -> NameMatch | None:
    """The best place where a concept stands in the German text: its own forms, then what the systems make of its terms."""
    choice = concepts.house_choice(entry, style)
    for form in concepts.forms(entry, style):
        if form.text.split()[0][:3] not in german:
            continue
        if found := concepts.pattern(form.text).search(german):
            preferred = inflected(choice or form.text, found["end"] or "")
            return _hit(found.span(), german, form.system, form.base, preferred, form.verdict)
    return _term_in(entry, german, language, style)


def _term_in(entry: ConceptEntry, german: str, language: str, style: NameStyle) -> NameMatch | None:
    if entry.kind not in concepts.PLACES | {Kind.GIVEN_NAME}:
        return None
    worse = None
    for piece in pieces(german):
        judged = _explained(entry, piece, language, style)
        if judged and judged.verdict is Verdict.ACCEPTED:
            return _piece_hit(piece, german, judged)
        if judged and not worse:
            worse = _piece_hit(piece, german, judged)
    return worse


def _explained(
    entry: ConceptEntry, piece: Piece, language: str, style: NameStyle, part: int | None = None
) -> Judgement | None:
    found = concepts.explained(entry, piece.low, style, part, language)
    if not found:
        return None
    form, end = found
    ending = ending_after(piece.low, end)
    if ending is None:
        return None
    cost = 0.0 if form.verdict is Verdict.ACCEPTED else 2.0
    choice = (
        (concepts.house_choice(entry, style).split() or [piece.text])[-1]
        if part
        else concepts.house_choice(entry, style)
    )
    return Judgement(form.system, form.base, form.verdict, choice or piece.text, ending, cost)


def _piece_hit(piece: Piece, german: str, judged: Judgement) -> NameMatch:
    preferred = inflected(judged.preferred, judged.ending)
    return _hit((piece.start, piece.end), german, judged.system, judged.base, preferred, judged.verdict)


def _hit(span: tuple[int, int], german: str, system: str, base: str, preferred: str, verdict: Verdict) -> NameMatch:
    place = Span(*span)
    return NameMatch(place, place.of(german), system, base or "other", preferred, verdict)


def _by_parts(name: str, german: str, language: str, glossary: Glossary, style: NameStyle) -> NameMatch | None:
    """Word by word: each source word takes the German piece that renders it best."""
    words = _words(name)
    taken: list[Part] = []
    for at, word in enumerate(words):
        free = [p for p in pieces(german) if all(p.start >= t.piece.end or p.end <= t.piece.start for t in taken)]
        best = None
        for piece in nearest_first(free, taken):
            judged = _judged(word, piece, language, glossary, style, words if at == len(words) - 1 else ())
            if judged and (best is None or judged.cost < best.judged.cost):
                best = Part(at, word, piece, judged)
        if best:
            taken.append(best)
    if not is_enough(words, taken):
        return None
    return assembled(german, [*taken, *_slips(words, german, taken, language, style)])


def _slips(words: tuple[str, ...], german: str, taken: list[Part], language: str, style: NameStyle) -> list[Part]:
    """Words that are missing, where the piece beside those found looks like a slip for one of them."""
    if any(part.judged.base == "other" for part in taken):
        return []
    found = []
    for at in set(range(len(words))) - {part.at for part in taken}:
        for piece in pieces(german):
            beside = any(0 <= gap(piece, part.piece) <= 1 for part in taken)
            if beside and is_cyrillic(words[at]) and (judged := slip(words[at], piece.text, language, style.system)):
                found.append(Part(at, words[at], piece, judged))
                break
    return found


def _judged(
    word: str, piece: Piece, language: str, glossary: Glossary, style: NameStyle, is_last: bool
) -> Judgement | None:
    if is_cyrillic(word):
        for entry in _places(word, language, glossary):
            judged = _explained(entry, piece, language, style)
            if judged and _settles(entry, judged.verdict):
                return judged
        for entry in _persons(word, language, glossary) if name else ():
            judged = _person_part(entry, piece, language, style)
            if judged and (judged.verdict is not Verdict.OTHER_BASE or _is_that_person(entry, name, language)):
                return judged
    return judge(word, piece.text, language, style.system)


def _is_that_person(entry: ConceptEntry, name: tuple[str, ...], language: str) -> bool:
    """True when the given name agrees too: a Кириленко alone may be any Kirilenko."""
    given = set(candidates(name[0], language)) if len(name) > 1 else set()
    return any(term.split()[0] in given for term in entry.in_language(language))


def _person_part(entry: ConceptEntry, piece: Piece, language: str, style: NameStyle) -> Judgement | None:
    for form in concepts.forms(entry, style):
        last = form.text.split()[-1].lower()
        if piece.low.startswith(last) and (ending := ending_after(piece.low, len(last))) is not None:
            cost = 0.0 if form.verdict is Verdict.ACCEPTED else 2.0
            surname = concepts.house_choice(entry, style).split()[-1]
            return Judgement("glossary", entry.base or "other", form.verdict, surname, ending, cost)
    return _explained(entry, piece, language, style, -1)


def _places(word: str, language: str, glossary: Glossary) -> list[ConceptEntry]:
    # Глухов is a town for the glossary and first of all a surname for the dictionary.
    if any({"Surn"} <= r.grammemes for r in known_readings(word, language)) and not any(
        {"Geox"} <= r.grammemes for r in known_readings(word, language)
    ):
        return []
    return [e for e in concepts.concepts(word, language, glossary) if e.kind in concepts.PLACES | {Kind.GIVEN_NAME}]


def _persons(word: str, language: str, glossary: Glossary) -> list[ConceptEntry]:
    return concepts.persons(word, language, glossary)


@lru_cache(maxsize=10_000)
def _words(name: str) -> tuple[str, ...]:
    import re

    return tuple(match.group() for match in re.finditer(SOURCE_WORD, name))


def known_readings(word: str, language: str) -> list[Reading]:
    """Return the dictionary's readings of a word, without guesses."""
    return [reading for reading in readings(word, language) if reading.is_known]
