"""Names in a Cyrillic text: capitals find them, the dictionary, the glossary and the words around say what they are."""

import re
from collections import Counter
from collections.abc import Iterator
from functools import lru_cache
from itertools import takewhile

from qa.documents import Span
from qa.glossary import shipped
from qa.languages.codes import require_language
from qa.languages.morphology import readings
from qa.names.boundaries import is_adjective
from qa.names.concepts import PLACES, index
from qa.names.cyrillic import plain
from qa.names.evidence import is_certain, is_common, kind_of, known_kind, marks
from qa.names.extents import MOST_WORDS, end_of, is_shouted
from qa.names.heads import is_head
from qa.names.joints import is_initial, is_joined_to_body, is_joined_to_capital, touches
from qa.names.lemmas import lemma
from qa.names.records import Name, NameKind
from qa.names.tokens import Token, tokens
from qa.names.typed import composed, in_cyrillic

NUMBER = re.compile(r"(?<!\S)\d{1,3}\s\Z")
HYPHENS = ("-", "‑", "‐")
CLOSING = re.compile(r"\s?[»”“\"’]")


def find_names(text: str, *, language: str = "uk") -> list[tuple[Span, NameKind]]:
    """Return the names of a text in order, each with its kind; spans are code points and do not overlap.

    Raises LanguageError for what is no language's code (ua).

    >>> [(span.of("розповів Тарас Березовець"), str(kind)) for span, kind in find_names("розповів Тарас Березовець")]
    [('Тарас Березовець', 'PER')]
    """
    from qa.names.trained import trained_names

    require_language(language)
    written, offsets = composed(text)
    found = list(_found(in_cyrillic(written), language))
    if offsets:
        found = [(Span(offsets[span.start], offsets[span.end]), kind) for span, kind in found]
    taken = [span for span, _ in found]
    more = [(s, k) for s, k in trained_names(text, language) if not any(s.overlaps(t) for t in taken)]
    return sorted([*found, *more])


def names_in(text: str, language: str = "uk") -> list[Name]:
    """Return the names of a text in order, with the nominative of each.

    >>> names_in("у Бахмуті")[0].lemma
    'Бахмут'
    """
    return [
        Name(span, span.of(text), lemma(span.of(text), language), kind)
        for span, kind in find_names(text, language=language)
    ]


def _found(text: str, language: str) -> Iterator[tuple[Span, NameKind]]:
    words = tokens(text)
    repeated = _capitals_inside(words, language)
    at = 0
    while at < len(words):
        if not _begins(words, at, text, language, repeated):
            at += 1
            continue
        end = max(end_of(words, at, text, language), at + 2 * _is_listed_double(words, at, text, language))
        kind = kind_of(words[at:end], words[max(0, at - 2) : at], words[end : end + 2], language)
        yield Span(_with_number(text, words[at].start, words[end - 1].end, language), words[end - 1].end), kind
        at = end


def _with_number(text: str, start: int, end: int, language: str) -> int:
    """Where the name begins when the glossary counts a number before it as part of it: 24 Канал, 5 канал."""
    number = NUMBER.search(text[max(0, start - 6) : start])
    first = start - len(number.group()) if number else start
    if first < start and known_kind(plain(text[first:end]), language) is not None:
        return first
    return start


def _capitals_inside(words: list[Token], language: str) -> set[str]:
    """The lemmas of words that are capitals inside a sentence: at its start they are names too.

    A common noun must be met three times, as a nickname is: Сніговик, Амфібрахій.
    """
    inside = [w for w in words if w.is_capital and not w.starts and not w.is_quoted and not w.is_abbreviation]
    counts = Counter(form for word in inside for form in _lemmas(word.plain, language))
    common = {form for word in inside if _is_only_common(word, language) for form in _lemmas(word.plain, language)}
    return {form for form, count in counts.items() if count > 2 or form not in common}


@lru_cache(maxsize=50_000)
def _lemmas(word: str, language: str) -> frozenset[str]:
    return frozenset([word.lower(), *(r.lemma for r in readings(word, language)[:3])])


def _begins(words: list[Token], at: int, text: str, language: str, repeated: set[str]) -> bool:
    word = words[at]
    if not word.is_capital or (len(word.plain) == 1 and not is_initial(word, text)):
        return False
    if word.is_latin:
        return len(word.plain) > 1 and not _is_numeral(word.plain)
    if word.is_abbreviation and is_head("no-name", word.plain, language):
        return False
    if word.is_abbreviation:
        return not is_shouted(words, at, language)
    if is_joined_to_body(words, at + 1, text, language) or is_joined_to_capital(words, at, text):
        return True
    if _is_listed_with_next(words, at, text, language):
        return True
    if _is_nothing_but_function(word.plain, language):
        return False  # Так, Після, Здалося: a capital of direct speech
    if is_head("person", word.plain, language) and not marks(word.plain, language):
        return False  # Президент, Міністр: a title
    if _titles_a_document(words, at, language):
        return False
    if is_head("no-name", word.plain, language) and not _next_is_name(words, at, text, language):
        return False
    if not (word.starts or word.is_quoted):
        return True
    return (
        is_certain(word.plain, language)
        or _next_is_name(words, at, text, language)
        or (word.is_quoted and _is_short_quotation(words, at, text))
        or _is_place_of_glossary(word.plain, language)
        or (not is_common(word.plain, language) and known_kind(word.plain, language) is not None)
        or (not word.starts and known_kind(word.plain, language) is not None)
        or (bool(repeated & _lemmas(word.plain, language)) and not _is_function(word.plain, language))
    )


def _is_listed_double(words: list[Token], at: int, text: str, language: str) -> bool:
    """True for a village of two names that the glossary has: Андріївка-Клевцове; the ends of a road are two places."""
    following = words[at + 1] if at + 1 < len(words) else None
    if following is None or text[words[at].end : following.start] not in HYPHENS:
        return False
    return known_kind(f"{words[at].plain}-{following.plain}", language) is not None


def _is_listed_with_next(words: list[Token], at: int, text: str, language: str) -> bool:
    """True for Мала before Вовча, a village of the glossary, though «мала» is a verb as well."""
    following = words[at + 1] if at + 1 < len(words) else None
    if following is None or not following.is_capital or text[words[at].end : following.start] != " ":
        return False
    return known_kind(f"{words[at].plain} {following.plain}", language) is not None


def _titles_a_document(words: list[Token], at: int, language: str) -> bool:
    """True for the adjective of Податковий кодекс, Єдиний реєстр: no body, no place."""
    following = words[at + 1] if at + 1 < len(words) else None
    if following is None or following.is_capital or not is_head("document", following.plain, language):
        return False
    return is_adjective(words[at], language) and known_kind(words[at].plain, language) is None


def _is_only_common(word: Token, language: str) -> bool:
    """True for a capital of respect or of a title, Меморандум, Додаток: in the dictionary, and not as a name."""
    return is_common(word.plain, language) and not marks(word.plain, language)


def _is_short_quotation(words: list[Token], at: int, text: str) -> bool:
    """True for one or two words between quotation marks, or more that all have a capital: «Шахтар», «Тоні Макароні Арена»."""
    inside = takewhile(lambda word: word.is_capital, words[at + 2 : at + MOST_WORDS])
    return any(CLOSING.match(text, word.end) for word in (*words[at : at + 2], *inside))


def _is_place_of_glossary(word: str, language: str) -> bool:
    """True for a place as it stands in the glossary: Україна is no name for the Ukrainian dictionary."""
    return any(entry.kind in PLACES for entry in index(shipped(), language).terms.get(word.casefold(), ()))


def _next_is_name(words: list[Token], at: int, text: str, language: str) -> bool:
    """True before a capital that goes with this word: Роман Шухевич, Верховна Рада; not Президент Зеленський."""
    if at + 1 >= len(words) or not words[at + 1].is_capital or not touches(words[at], words[at + 1], text):
        return False
    this, following = words[at].plain, words[at + 1].plain
    if _is_function(this, language) or is_head("person", this, language):
        return False
    return (
        bool(marks(this, language))
        or known_kind(f"{this} {following}", language) is not None
        or is_head("organisation", this, language)
    )


@lru_cache(maxsize=50_000)
def _is_function(word: str, language: str) -> bool:
    kinds = {"PREP", "CONJ", "PRCL", "NPRO", "ADVB", "INTJ", "PRED", "VERB", "INFN"}
    return any(r.is_known and r.grammemes & kinds for r in readings(word, language))


@lru_cache(maxsize=50_000)
def _is_nothing_but_function(word: str, language: str) -> bool:
    """True for Після; not for Польщу, which is also a verb's form."""
    return _is_function(word, language) and not any(r.is_known and r.is_nominal for r in readings(word, language))


def _is_numeral(word: str) -> bool:
    return set(word) <= set("IVXLCM")
