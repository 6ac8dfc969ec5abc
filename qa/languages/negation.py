"""What denies in a sentence, and what only looks like it, by the patterns of `negation.tsv`."""

import re
from functools import cache, lru_cache
from pathlib import Path

from qa.documents import Span
from qa.languages.codes import SLAVIC_LANGUAGES
from qa.languages.first_letters import alternatives_of, by_first_letter
from qa.languages.table_rows import table_rows

TABLE = Path(__file__).with_name("negation.tsv")
# Ukrainian and Russian deny twice (ніхто нічого не знав): negators of one clause are one negation.
CLAUSE_END = re.compile(r"[,;:.!?–—()«»„“\"]")

NEITHER_NOR = re.compile(r"\bweder\b[^.;:!?]+?\b(?P<noch>noch)\b")
# A pronoun that denies wants its не: Жодна гривня, зароблена тут, не зникне is one negation across the commas.
WAITING = re.compile(r"жод(?:ен|н\w+)|н[іи]хто|никто|ни один|ни одн\w+")


def denials(text: str, language: str, german: str = "") -> list[Span]:
    """Return the negations of a Ukrainian or Russian text, at most one a clause; idioms that deny nothing left out.

    A span runs from the first to the last negator of the clause: «ніхто нічого не» [знав].

    `german` is the translation: some idioms («поки … не») deny nothing only where it has the matching word (bis).

    >>> [(span.start, span.end) for span in denials("Ніхто нічого не знав, але чекали не менш як годину", "uk")]
    [(0, 15)]
    >>> denials("Стояли, поки міст не відкрили", "uk", "Sie standen, bis die Brücke öffnete")
    []
    """
    return list(_denials(text, language, german)) if language in SLAVIC_LANGUAGES else []


@lru_cache(maxsize=16)  # several questions about a pair begin with it
def _denials(text: str, language: str, german: str) -> tuple[Span, ...]:
    if not _pattern(language, "no").search(text.lower()):
        return ()
    plain = _without_idioms(text.lower(), language, german)
    found: list[Span] = []
    for match in _pattern(language, "no").finditer(plain):
        is_one = found and (
            not CLAUSE_END.search(plain, found[-1].end, match.start())
            or (match.group() == "не" and WAITING.fullmatch(found[-1].of(plain)) and plain[found[-1].end] == " ")
        )
        if is_one:
            found[-1] = Span(found[-1].start, match.end())
        else:
            found.append(Span(*match.span()))
    return tuple(found)


def exclusions(text: str, language: str, german: str = "") -> list[Span]:
    """Return the places of без, idioms left out; weaker than a negation, since German has many ways to say it.

    >>> [span.start for span in exclusions("без сумніву, місто без світла", "uk")]
    [19]
    """
    if language not in SLAVIC_LANGUAGES or not _pattern(language, "without").search(text.lower()):
        return []
    plain = _without_idioms(text.lower(), language, german)
    return [Span(*match.span()) for match in _pattern(language, "without").finditer(plain)]


def _without_idioms(plain: str, language: str, german: str) -> str:
    """Return the text with idioms that deny nothing blanked, offsets kept."""
    if not _any_idiom(language).search(plain):
        return plain
    for idiom, explanation in _idioms(language):
        if explanation is None or explanation.search(german):
            plain = idiom.sub(lambda match: " " * len(match.group()), plain)
    return plain


def german_denials(text: str) -> list[Span]:
    """Return the German negators (nicht, kein, nie, niemand, ohne, weder …), the noch behind a weder as one more.

    >>> text = "Niemand kam ohne Ausweis."
    >>> [span.of(text) for span in german_denials(text)]
    ['Niemand', 'ohne']
    """
    low = text.lower()
    found = _met(low, "de", "no")
    if "weder" in low:
        return sorted([*found, *(Span(*match.span("noch")) for match in NEITHER_NOR.finditer(low))])
    return list(found)


def denying_words(text: str, *, near: bool = False) -> list[Span]:
    """Return German words that deny in their meaning: weigern, fehlen; with `near`, those that only may: un-, -los, kaum.

    >>> text = "Er lehnte ab, die Brücke blieb unversehrt."
    >>> [span.of(text) for span in denying_words(text)], [span.of(text) for span in denying_words(text, near=True)]
    (['lehnte'], ['unversehrt'])
    """
    return list(_met(text.lower(), "de", "near" if near else "like"))


def denying_in(text: str) -> list[Span]:
    """Return all German words that deny, in their meaning or perhaps; asked last, since it takes three searches.

    >>> denying_in("Die Brücke hielt.")
    []
    """
    return [*german_denials(text), *denying_words(text), *denying_words(text, near=True)]


def source_denying_words(text: str, language: str) -> list[Span]:
    """Return Ukrainian or Russian words that deny in their meaning (забороняти, остановить), which are no negations.

    >>> source_denying_words("Экспорт не остановлен", "ru")
    [Span(start=11, end=21)]
    """
    return list(_met(text.lower(), language, "like"))


@lru_cache(maxsize=32)  # several questions are about the same sentences
def _met(low: str, language: str, kind: str) -> tuple[Span, ...]:
    return tuple([Span(*match.span()) for match in _pattern(language, kind).finditer(low)])


@cache
def _rows() -> tuple[tuple[str, str, str, str], ...]:
    return tuple((language, kind, pattern, german) for language, kind, pattern, german, _ in table_rows(TABLE))


@cache
def _pattern(language: str, kind: str) -> re.Pattern[str]:
    patterns = [pattern for of, name, pattern, _ in _rows() if (of, name) == (language, kind)]
    words = by_first_letter(alternatives_of("|".join(patterns)))
    return re.compile(rf"(?<![\w’'-])(?:{words})(?![\w’'])")


@cache
def _any_idiom(language: str) -> re.Pattern[str]:
    """Return all idioms in one pattern: most sentences have none."""
    patterns = [pattern for of, kind, pattern, _ in _rows() if (of, kind) == (language, "idiom")]
    return re.compile(rf"\b(?:{by_first_letter(alternatives_of('|'.join(patterns)))})\b")


@cache
def _idioms(language: str) -> tuple[tuple[re.Pattern[str], re.Pattern[str] | None], ...]:
    return tuple(
        (re.compile(rf"\b(?:{pattern})\b"), re.compile(rf"(?i)\b(?:{german})") if german else None)
        for of, kind, pattern, german in _rows()
        if (of, kind) == (language, "idiom")
    )
