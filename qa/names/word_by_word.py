"""A name word by word: each source word takes the German piece that renders it best."""

import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from qa.documents import Span
from qa.glossary import ConceptEntry, Kind
from qa.languages.morphology import readings
from qa.languages.words import zipf
from qa.names import concepts
from qa.names.cyrillic import WORD, is_cyrillic
from qa.names.german import Piece, pieces
from qa.names.given_by_case import as_the_case_tells
from qa.names.given_names import is_given_name
from qa.names.heads import is_head
from qa.names.held_to_glossary import against_person, against_places, slip_of_person
from qa.names.judge import ENGLISH_MARK, beginnings, by_systems, first_letters, judge
from qa.names.judgement import Judgement, wanted
from qa.names.known_abroad import known_abroad
from qa.names.lemmas import candidates
from qa.names.namesakes import is_foreign_given_name, is_given_name_alone, is_likely_person, namesake
from qa.names.near_miss import near_miss, slip
from qa.names.one_base import of_one_base
from qa.names.parts import Part, assembled, gap, is_enough, nearest_first
from qa.names.records import NameMatch, Verdict
from qa.names.settle import House, given_name_of, is_final, person_part, place_part, whole_place
from qa.names.sounds import without_accents
from qa.names.translated import COST, by_translation, english_words, is_misspelt_translation, translations
from qa.names.translated_parts import in_english, misspelt_translations
from qa.names.whole_names import goes_on, whole_name

Judge = Callable[[str, str, str, str], Judgement | None]
FULL_NAME = 2  # words
WOMAN = re.compile(r"(?:[оеёє]в|[иі]н)(?:а|у|ой|ою)$")  # Зимина: a woman's surname of ours
ENGLISH_SOFT = re.compile(r"[lnrdts]i[au](?:k|kh|ra|ba|ha|shko|shenko)$")  # Podoliak, Hnatiuk; in German -jak, -juk
SOURCE_WORD = re.compile(WORD.pattern + r"|[A-Za-zÀ-ž][\w&]*")


def by_parts(name: str, german: str, house: House) -> NameMatch | None:
    """Return where the words of a source name stand in the German, and what the house thinks of them; None where too few do."""
    written = tuple(match.group() for match in SOURCE_WORD.finditer(name))
    # The small words of a name are translated, not transcribed: (Індійський) океан, (Харківська) область.
    kept = (word for word in written if not word[0].islower() or translations(word, house.language))
    words = tuple(kept) or written
    taken: list[Part] = []
    for at in range(len(words)):
        free = [p for p in pieces(german) if all(gap(p, part.piece) >= 0 for part in taken)]
        if best := _best(words, at, nearest_first(free, taken), house):
            taken.append(best)
    taken = [_beside_the_rest(part, taken, german) for part in taken]
    is_one_translated = len(taken) == 1 and taken[0].judged.cost == COST  # a Court alone may be anybody's
    is_person = " " in name and is_likely_person(words, taken, german, house.language)
    if not (is_enough(words, taken) or is_person) or (is_one_translated and not goes_on(_span(taken[0]), german)):
        return None
    taken += [*misspelt_translations(words, german, taken, house.language), *_slips(words, german, taken, house)]
    if is_given_name_alone(words, taken, house.language):
        return None
    taken = as_the_case_tells(taken, words, house.language, house.style.system)
    taken = of_one_base(taken, words, house.language, house.style.system)
    somebody_else = namesake(words, taken, german, house.language, _given_name_wanted(name, words, house))
    taken = [in_english(part, german, house.language) for part in taken]
    match = assembled(german, [*taken, somebody_else] if somebody_else else taken)
    is_whole = is_one_translated or any(_is_english_body(part, house.language) for part in taken)
    if match.verdict is Verdict.ACCEPTED and is_whole:
        return widened(match, whole_name(match.span, german), german)
    return match


def _beside_the_rest(part: Part, taken: list[Part], german: str) -> Part:
    """Return the part at the place beside another one where its word stands, too: the Bohdan before Melnytschenko."""
    others = [other.piece for other in taken if other is not part]
    if not others or any(gap(part.piece, other) <= 1 for other in others):
        return part
    alike = (piece for piece in pieces(german) if piece.text == part.piece.text)
    nearer = (piece for piece in alike if any(0 <= gap(piece, other) <= 1 for other in others))
    return next((replace(part, piece=piece) for piece in nearer), part)


def _span(part: Part) -> Span:
    return Span(part.piece.start, part.piece.end)


def _is_english_body(part: Part, language: str) -> bool:
    """True for a Council or Court that renders a рада or a суд."""
    return part.piece.low in english_words() and is_head("organisation", part.word.lower(), language)


def _given_name_wanted(name: str, words: tuple[str, ...], house: House) -> Callable[[str, str], str]:
    """How the house writes the given name of this person, by its nominative and the base: Vitali (Klitschko)."""
    for entry in concepts.concepts(name, house.language, house.glossary) if len(words) > 1 else ():
        if entry.kind is Kind.PERSON and " " in (choice := concepts.house_choice(entry, house.style)):
            return lambda _form, _base: choice.split()[0]
    return lambda form, base: wanted(form, house.language, house.style.system, base)


def _best(words: tuple[str, ...], at: int, free: Sequence[Piece], house: House) -> Part | None:
    """The cheapest of the pieces that render this word; among equals the first."""
    is_behind_name = at > 0 and _is_surname_behind(words[at - 1], words[at], house.language)
    places = [] if is_behind_name else _places(words[at], house, any(word[0].islower() for word in words))
    is_last = at == len(words) - 1
    people = concepts.persons(words[at], house.language, house.glossary) if is_last else []
    bearers = concepts.persons(words[-1], house.language, house.glossary) if not at and len(words) == FULL_NAME else []
    settled = _Settled(lambda piece: _by_concepts(piece, places, people, words, house))
    best = None
    # Sounds, slips and translations cost more than the letters of a system: they are asked for only where none fits.
    for ask, may_fit in ((by_systems, _may_follow_a_system), (judge, _may_be_like)):
        for piece in free:
            judged = settled[piece] if places or people else None
            if judged is None and may_fit(piece, words[at], house):
                judged = _judged(words, at, piece, people, house, ask)
                judged = against_places(judged, places, words[at], house) if judged else None
            for entry in bearers if judged else ():
                judged = given_name_of(judged, piece, entry, words, house)
            if ask is judge:
                judged = judged or by_translation(words[at], piece, house.language)
            if judged and (best is None or judged.cost < best.judged.cost):
                best = Part(at, words[at], piece, judged)
            if judged and judged.cost == 0:
                break
        if best and best.judged.cost < COST:
            break
    return best


class _Settled(dict[Piece, Judgement | None]):
    """What the concepts say of each piece, which is asked for twice."""

    def __init__(self, ask: Callable[[Piece], Judgement | None]) -> None:
        self._ask = ask

    def __missing__(self, piece: Piece) -> Judgement | None:
        return self.setdefault(piece, self._ask(piece))


def _may_follow_a_system(piece: Piece, word: str, house: House) -> bool:
    return piece.low.startswith(beginnings(word, house.language, house.style.system))


def _may_be_like(piece: Piece, word: str, house: House) -> bool:
    letters = first_letters(word, house.language, house.style.system)
    return piece.low[0] in letters or "" in letters or without_accents(piece.low[0]) in letters


def _judged(
    words: tuple[str, ...], at: int, piece: Piece, people: list[ConceptEntry], house: House, ask: Judge
) -> Judgement | None:
    judged = ask(words[at], piece.text, house.language, house.style.system)
    if judged and judged.verdict is Verdict.NEAR_MISS and words[at][0].islower():
        return None  # (Індійський) океан is Ozean, no slip for Okean
    if judged and judged.verdict is Verdict.ACCEPTED and is_misspelt_translation(words[at], piece, house.language):
        return None
    if judged and _is_english_of_ours(words, at, piece, judged, house):
        judged = by_systems(words[at], piece.text, house.language, house.style.system, of_ours=True)
    if judged and _only_sounds_like_ours(words, at, piece, judged, house):
        forms = candidates(words[at], house.language)
        judged = near_miss(forms, piece.low, house.language, house.style.system, 1, of_ours=True) or judged
    for entry in people if judged else ():
        judged = against_person(judged, entry, words, house)
    return judged


def _is_english_of_ours(words: tuple[str, ...], at: int, piece: Piece, judged: Judgement, house: House) -> bool:
    """True for the Tsyupa of Максим Цюпа: no list knows the word, and a given name of ours stands beside it."""
    is_marked = ENGLISH_MARK.search(piece.low) or ENGLISH_SOFT.search(piece.low)
    if judged.verdict is not Verdict.ACCEPTED or judged.system != "ambiguous" or not is_marked:
        return False
    if zipf(piece.text) or known_abroad(words[at], house.language):
        return False  # Anna Chapman
    return _is_beside_given_name(words, at, house)


def _only_sounds_like_ours(words: tuple[str, ...], at: int, piece: Piece, judged: Judgement, house: House) -> bool:
    """True for the Semina of Ольга Зимина: a surname of ours is spelled by its letters; sounds are for names from abroad."""
    if judged.verdict is not Verdict.ACCEPTED or judged.base != "other" or at != len(words) - 1:
        return False
    if zipf(piece.text) or known_abroad(words[at], house.language) or not _is_beside_given_name(words, at, house):
        return False
    if is_given_name(candidates(words[at], house.language)[0]):
        return False
    return WOMAN.search(words[at].lower()) is not None or is_surname_only(words[at], house.language)


def _is_beside_given_name(words: tuple[str, ...], at: int, house: House) -> bool:
    siblings = (form for i, word in enumerate(words) if i != at for form in candidates(word, house.language)[:1])
    return any(is_given_name(form) for form in siblings)


def _by_concepts(
    piece: Piece, places: list[ConceptEntry], people: list[ConceptEntry], words: tuple[str, ...], house: House
) -> Judgement | None:
    for entry in places:
        judged = (whole_place if len(words) == 1 else place_part)(entry, piece, house)
        if judged and is_final(entry, judged.verdict):
            return judged
    return next((j for entry in people if (j := person_part(entry, piece, words, house))), None)


def _places(word: str, house: House, is_described: bool) -> list[ConceptEntry]:
    """The places a word may name; a surname names none, unless a small word describes it: Хмельницька (рада)."""
    if not is_cyrillic(word) or (is_surname_only(word, house.language) and not is_described):
        return []
    found = concepts.concepts(word, house.language, house.glossary)
    return [entry for entry in found if entry.kind in concepts.PLACES | {Kind.GIVEN_NAME}]


def _is_surname_behind(before: str, word: str, language: str) -> bool:
    """True for the Николаев of Айсен Николаев, who is not from there, and what follows a given name (Евгений Канев)."""
    is_adjective = before.lower().endswith(("ий", "ый", "ой", "ій", "ая", "яя", "ое", "ее"))
    if is_adjective and not is_given_name(before):  # Нижний (Новгород)
        return False
    if before[0].islower() or before.endswith("-"):
        return False
    return is_given_name(before) or any(r.is_known and "Surn" in r.grammemes for r in readings(word, language))


def is_surname_only(word: str, language: str) -> bool:
    """Глухов is a town for the glossary and a surname for the dictionary."""
    known = frozenset[str]().union(*(r.grammemes for r in readings(word, language) if r.is_known))
    return "Surn" in known and "Geox" not in known


def _slips(words: tuple[str, ...], german: str, taken: list[Part], house: House) -> list[Part]:
    """Words that are missing, where the piece beside those found looks like a slip for one of them."""
    if known := slip_of_person(words, german, taken, house):
        return [known]
    if any(part.judged.base == "other" or is_foreign_given_name(part.word, house.language) for part in taken):
        return []
    missing = [at for at in range(len(words)) if is_cyrillic(words[at]) and all(part.at != at for part in taken)]
    beside = [p for p in pieces(german) if any(0 <= gap(p, part.piece) <= 1 for part in taken)]
    found = []
    for at in missing:
        for piece in beside:
            if judged := slip(words[at], piece.text, house.language, house.style.system):
                found.append(Part(at, words[at], piece, judged))
                break
    return found


def widened(match: NameMatch, span: Span, german: str) -> NameMatch:
    """The match with what belongs to the name before and after it; an accepted name and its company stay as they are."""
    before, after = german[span.start : match.span.start], german[match.span.end : span.end]
    return replace(match, span=span, found=span.of(german), preferred=before + match.preferred + after)
