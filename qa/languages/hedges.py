"""What hedges a statement (ймовірно, якобы, как ожидается), and what in German answers it, by the patterns of `hedges.tsv`."""

import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from qa.documents import Span
from qa.languages.codes import SLAVIC_LANGUAGES
from qa.languages.subjunctive import is_subjunctive
from qa.languages.table_rows import table_rows

TABLE = Path(__file__).with_name("hedges.tsv")
INTENTS = frozenset(
    {"attempt", "promise", "advise", "intend", "threat"}
)  # what is tried, promised, advised, planned is not done yet
KINDS = frozenset({"likely", "suspected", "early", "hearsay", "expected", "may", "can", "would"}) | INTENTS
IDLE, UNREAL = "idle", "unreal"
SET_OFF = ","  # behind the kind of a word that hedges only where punctuation sets it off: це можливо, возможно ли
OPENS = re.compile(r"(?:^|[,;:(«„“\"–—.!?…-]|\b(?:а|і|й|та|але|бо|и|но))\s*$")
CLOSES = re.compile(r"\s?(?:[,)–—]|що\b|что\b)")
COMMA = re.compile(r",\s$")
NEXT = re.compile(r"\s(?!(?:на|чи|ли|лише|тільки|лишь|только|буде|будет|було|было|до)\b)[\w«]")
VERB = re.compile(r"\b[a-zäöüß]{3,}\b")
UMLAUTS = frozenset("äöü")
# Looked like one: verteuere (a first subjunctive of verbs in -ern, but also andere, weitere), and the present of other verbs.
NOT_UNREAL = ("ere", "ele", "dete", "führen", "trügen", "lügen")


@dataclass(frozen=True, slots=True)
class Hedge:
    """Where a source hedges, and how: likely, suspected, early, hearsay, expected, may, can or would."""

    span: Span
    kind: str


def hedges(text: str, language: str) -> list[Hedge]:
    """Return the hedges of a Ukrainian or Russian text, in its order.

    >>> [hedge.kind for hedge in hedges("Двоє, ймовірно, загинули.", "uk")], hedges("Це можливо, якщо хочеш.", "uk")
    (['likely'], [])
    """
    low = text.lower()
    if language not in SLAVIC_LANGUAGES or len(low) != len(text):  # İ makes two letters
        return []
    pattern, kinds = _hedging(language)
    found = []
    for match in pattern.finditer(low):
        kind = kinds[int(str(match.lastgroup)[1:])]
        if kind != IDLE and (not kind.endswith(SET_OFF) or _is_set_off(low, match.start(), match.end())):
            found.append(Hedge(Span(*match.span()), kind.rstrip(SET_OFF)))
    return found


def _is_set_off(text: str, start: int, end: int) -> bool:
    """True between commas, at the head with a comma behind it, and behind a comma where the rest follows: два, возможно три."""
    if not OPENS.search(text, 0, start):
        return False
    return CLOSES.match(text, end) is not None or bool(COMMA.search(text, 0, start) and NEXT.match(text, end))


def words_of_kind(text: str, language: str, kind: str) -> list[Span]:
    """Return the words of a German text that may answer a hedge of this kind, or of a source that such German may render.

    >>> german = "Er habe wohl geschlafen"
    >>> [span.of(german) for kind in ("any", "reported") for span in words_of_kind(german, "de", kind)]
    ['wohl', 'habe']
    """
    if kind == UNREAL and language == "de":
        return [Span(*match.span()) for match in VERB.finditer(text) if _is_unreal(match.group())]
    pattern = _patterns(language).get(kind)
    return [Span(*match.span()) for match in pattern.finditer(text)] if pattern else []


def _is_unreal(word: str) -> bool:
    """True for a second subjunctive that is no indicative as well: wäre, ginge; not gingen."""
    is_clear = word.endswith("e") or (word.endswith("en") and not UMLAUTS.isdisjoint(word))
    return is_clear and not word.endswith(NOT_UNREAL) and is_subjunctive(word)


@cache
def _patterns(language: str) -> dict[str, re.Pattern[str]]:
    rows: dict[str, list[str]] = {}
    for of, kind, pattern, _witness in table_rows(TABLE):
        if of == language and (of == "de" or kind not in KINDS):
            rows.setdefault(kind, []).append(pattern)
    return {kind: re.compile(rf"(?i)(?<![\w-])(?:{'|'.join(found)})(?![\w-])") for kind, found in rows.items()}


@cache
def _hedging(language: str) -> tuple[re.Pattern[str], list[str]]:
    """Return a pattern with a group for each row, and the kinds of these rows."""
    rows = [(kind, pattern) for of, kind, pattern, _witness in table_rows(TABLE) if of == language]
    rows = [row for row in rows if row[0] == IDLE or row[0].rstrip(SET_OFF) in KINDS]
    rows.sort(key=lambda row: (row[0] != IDLE, row[0].endswith(SET_OFF)))  # может вырасти before может,
    groups = "|".join(f"(?P<k{at}>{pattern})" for at, (_kind, pattern) in enumerate(rows))
    return re.compile(rf"(?<![\w’'-])(?:{groups})(?![\w’'-])"), [kind for kind, _pattern in rows]
