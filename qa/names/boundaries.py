"""Where a name ends and the next begins: (у) Києві | Зеленський, США | Джим Фурик."""

import re
from functools import lru_cache

from qa.languages.morphology import readings
from qa.names.cyrillic import plain
from qa.names.evidence import is_common, known_kind, marks
from qa.names.heads import is_head
from qa.names.lemmas import agree
from qa.names.records import NameKind
from qa.names.tokens import Token

CASES = frozenset({"nomn", "gent", "datv", "accs", "ablt", "loct"})
INSTRUMENTAL = re.compile(r"..[^аеєиіоуэюя](?:ом|ым|им|ою)$")  # Халкеттом: sure even of a word that no dictionary has

PATRONYMIC = re.compile(r"(?:[оеєё]ви[чц]|[іи]чн|[оеєёії]вн)(?:[аіиеуюя]|[оеє][мвйю]|[оеє]ві|ою)?$|ич$")


def has_surname(words: list[Token], at: int, text: str) -> bool:
    """True when another capital follows, as a surname follows a given name."""
    following = words[at + 1] if at + 1 < len(words) else None
    return (
        following is not None
        and following.is_capital
        and not following.is_abbreviation
        and text[words[at].end : following.start] in (" ", "\N{NO-BREAK SPACE}")
    )


def begins_a_person(words: list[Token], at: int, end: int, language: str) -> bool:
    """True for (розповів 24) Каналу Тарас Березовець, США Джим Фурик, Північна Корея Рі Йонг Хо: a person's own name."""
    last, word = words[end - 1], words[end]
    before = [marks(some.plain, language) for some in words[at:end]]
    if word.is_abbreviation or any("Name" in some for some in before):
        return False
    if "Name" in marks(word.plain, language):
        return (
            last.is_abbreviation
            or is_head("organisation", last.plain, language)
            or (before[-1] <= {"Orgn"} and _case_changes(last.plain, word.plain, language))
            or (
                (not before[-1] & {"Surn", "Patr"} or _is_town_before_a_person(words, at, end, language))
                and _is_place_or_common(last.plain, language)
                and not (is_adjective(last, language) and agree(last.plain, word.plain, language))  # Західної Вірджинії
            )
        )
    so_far = " ".join(some.plain for some in words[at:end])
    goes_on = f"{so_far} {word.plain}"
    is_place = known_kind(so_far, language) is NameKind.LOC and known_kind(goes_on, language) is None
    return is_place and not is_adjective(word, language)


def _case_changes(unknown: str, given_name: str, language: str) -> bool:
    """True for (представитель) Росавиации Артём: whatever the word means, the given name stands in another case."""
    one, other = _cases(unknown, language, "plur"), _cases(given_name, language, "plur")
    return bool(one and other) and not one & other


def _is_town_before_a_person(words: list[Token], at: int, end: int, language: str) -> bool:
    """True for the Львова of (режисер зі) Львова Юрко Маланчук: behind a surname, a given name has a patronymic at most."""
    last, surname = words[end - 1], words[end + 1]
    is_town = end - at == 1 and "Geox" in marks(last.plain, language)
    return is_town and not PATRONYMIC.search(surname.plain)


def _is_place_or_common(word: str, language: str) -> bool:
    return "Geox" in marks(word, language) or is_common(word, language) or known_kind(word, language) is NameKind.LOC


def is_place_then_person(first: str, second: str, language: str) -> bool:
    """Two names that only happen to meet: (у) Києві Зеленський."""
    return marks(first, language) == {"Geox"} and bool(marks(second, language) & {"Name", "Surn"})


def are_of_two(first: str, second: str, language: str) -> bool:
    """True for given names in two cases: брат Надії | Павло; not Марії Антуанетти."""
    cases = [
        {
            case
            for r in readings(word, language)
            if r.is_known and "Name" in r.grammemes and "plur" not in r.grammemes
            for case in r.grammemes & CASES
        }
        for word in (first, second)
    ]
    return bool(cases[0] and cases[1]) and cases[0].isdisjoint(cases[1])


def is_adjective(word: Token, language: str) -> bool:
    """True when the dictionary or its guess has the word as an adjective."""
    return any("ADJF" in r.grammemes for r in readings(plain(word.plain), language)[:2])


def ends_by_case(name: list[Token], word: Token, language: str) -> bool:
    """True when a word cannot go on with the name because of its case: Гленна Миддлтона | Халкеттом, (в) Дрездене | Свободные.

    Behind a single word only where that is a place: a given name has its surname beside it, whatever the guess says of that.
    """
    last = name[-1]
    if len(name) == 1 and known_kind(last.plain, language) is not NameKind.LOC:
        return False
    return _are_of_two_cases(last.plain, word.plain, language)


@lru_cache(maxsize=20_000)
def _are_of_two_cases(first: str, second: str, language: str) -> bool:
    """A genitive may depend on any word (Банку України), and what does not change tells nothing (Джо Байдена)."""
    if not (INSTRUMENTAL.search(second) or any(r.is_known for r in readings(plain(second), language))):
        return False
    one, other = _cases(first, language), _cases(second, language)
    return bool(one and other) and "gent" not in other and not one & other


def _cases(word: str, language: str, unlike: str = "") -> frozenset[str]:
    """Return the cases that a word may stand in, without readings of one grammeme; empty where it does not change."""
    found = [r for r in readings(plain(word), language) if r.is_nominal]
    if not found or any("Fixd" in r.grammemes for r in found):
        return frozenset()
    return frozenset().union(*(r.grammemes & CASES for r in found if unlike not in r.grammemes))
