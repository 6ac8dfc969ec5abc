"""Where a name ends and the next begins: (у) Києві | Зеленський, США | Джим Фурик."""

from qa.languages.morphology import readings
from qa.names.cyrillic import plain
from qa.names.evidence import is_common, known_kind, marks
from qa.names.heads import is_head
from qa.names.lemmas import agree
from qa.names.records import NameKind
from qa.names.tokens import Token


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
            or (
                not before[-1] & {"Surn", "Patr"}
                and _is_place_or_common(last.plain, language)
                and not (is_adjective(last, language) and agree(last.plain, word.plain, language))  # Західної Вірджинії
            )
        )
    so_far = " ".join(some.plain for some in words[at:end])
    goes_on = f"{so_far} {word.plain}"
    is_place = known_kind(so_far, language) is NameKind.LOC and known_kind(goes_on, language) is None
    return is_place and not is_adjective(word, language)


def _is_place_or_common(word: str, language: str) -> bool:
    return "Geox" in marks(word, language) or is_common(word, language) or known_kind(word, language) is NameKind.LOC


def is_place_then_person(first: str, second: str, language: str) -> bool:
    """Two names that only happen to meet: (у) Києві Зеленський."""
    return marks(first, language) == {"Geox"} and bool(marks(second, language) & {"Name", "Surn"})


def is_adjective(word: Token, language: str) -> bool:
    """True when the dictionary or its guess has the word as an adjective."""
    return any("ADJF" in r.grammemes for r in readings(plain(word.plain), language)[:2])
