"""Where a name in a Cyrillic text ends: with the last capital of its sort, the noun it leads to, or the country it belongs to."""

from qa.languages.morphology import readings
from qa.names.boundaries import (
    are_of_two,
    begins_a_person,
    ends_by_case,
    has_surname,
    is_adjective,
    is_place_then_person,
)
from qa.names.evidence import is_common, known_kind, marks
from qa.names.heads import is_head
from qa.names.joints import HYPHENS, is_initial, is_joined_to_body, is_link, touches
from qa.names.lemmas import agree
from qa.names.records import NameKind
from qa.names.tokens import Token

MOST_WORDS = 6
MOST_SMALL_WORDS = 2  # between a body and its country: Міністерства закордонних справ України
MANY_WORDS_IN_CAPITALS = 2
SHORT_ABBREVIATION = 4


def end_of(words: list[Token], at: int, text: str, language: str) -> int:
    """Return behind which word the name ends that begins at a place."""
    end = at + 1
    while end < len(words) and end - at < MOST_WORDS:
        if _goes_on(words, at, end, text, language):
            end += 1
        elif is_link(words, end, text):
            end += 2
        else:
            break
    if end < len(words) and is_joined_to_body(words, end, text, language):
        end += 1
    # Харківська область, Чорне море, Вищий господарський суд: the noun is written small and belongs to the name.
    while end < len(words) and is_adjective(words[end - 1], language) and _ends_small(words, end, text, language):
        end += 1
    return _ends_in_country(words, at, end, text, language)


def _goes_on(words: list[Token], at: int, end: int, text: str, language: str) -> bool:
    """True when the next word belongs to the name: beside it, a capital, and of the same sort."""
    last, word = words[end - 1], words[end]
    if not word.is_capital or not touches(last, word, text) or (word.starts and not is_initial(last, text)):
        return False
    if len(word.plain) == 1 and not is_initial(word, text):
        return False
    if word.is_abbreviation and is_shouted(words, end, language):
        return False
    if word.is_latin != last.is_latin or (word.is_abbreviation and not last.is_abbreviation):
        return False
    is_one_word = text[last.end : word.start] in HYPHENS  # Северо-Казахстанской (области)
    if not is_one_word and _leads_a_region(words, end, language) and not agree(last.plain, word.plain, language):
        return False
    if is_place_then_person(last.plain, word.plain, language):
        return False
    if not is_one_word and ends_by_case(words[at:end], word, language):
        return False
    if end == at + 1 and are_of_two(last.plain, word.plain, language):
        return False
    return not (has_surname(words, end, text) and begins_a_person(words, at, end, language))


def _leads_a_region(words: list[Token], at: int, language: str) -> bool:
    """True for the second name of two: (у селі) Коряково Калузької області."""
    following = words[at + 1] if at + 1 < len(words) else None
    return bool(following) and is_adjective(words[at], language) and _is_small_place(following, language)


def is_shouted(words: list[Token], at: int, language: str) -> bool:
    """True for a common word in capitals (ЕСПРЕСО), and inside a line of capitals for whatever is no known name."""
    low = words[at].plain.lower()
    if marks(low, language) or known_kind(low.title(), language) is not None:
        return False
    if len(low) > SHORT_ABBREVIATION and is_common(low, language):
        return True
    around = words[max(0, at - 2) : at + 3]
    shouted = sum(word.is_abbreviation and len(word.plain) > SHORT_ABBREVIATION for word in around)
    return shouted >= MANY_WORDS_IN_CAPITALS


def _ends_in_country(words: list[Token], at: int, end: int, text: str, language: str) -> int:
    """Where a body's name ends with the place it belongs to: Національного банку України, Міністерства фінансів України."""
    if not any(is_head("organisation", word.plain, language) for word in words[at:end]):
        return end
    for last in range(end, min(end + MOST_SMALL_WORDS + 1, len(words))):
        word = words[last]
        if text[words[last - 1].end : word.start] != " ":
            return end
        if word.is_capital:
            return last + 1 if _is_owner(word, language) else end
        if not any(r.is_nominal and "gent" in r.grammemes for r in readings(word.plain, language)):
            return end
    return end


def _is_owner(word: Token, language: str) -> bool:
    """True for a place in the genitive: (банк) України."""
    is_genitive = any("gent" in r.grammemes for r in readings(word.plain, language))
    return (is_genitive or word.is_abbreviation) and known_kind(word.plain, language) is NameKind.LOC


def _ends_small(words: list[Token], end: int, text: str, language: str) -> bool:
    """True for a small word that the adjectives before lead to: a place or body, or one more adjective before it."""
    word = words[end]
    if word.is_capital or text[words[end - 1].end : word.start] != " ":
        return False
    if is_head("place", word.plain, language) or is_head("organisation", word.plain, language):
        return True
    return is_adjective(word, language) and end + 1 < len(words) and _ends_small(words, end + 1, text, language)


def _is_small_place(word: Token | None, language: str) -> bool:
    return word is not None and not word.is_capital and is_head("place", word.plain, language)
