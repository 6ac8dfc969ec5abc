"""What number words mean: the forms of `number_words.tsv`, German compounds, and words in a row read as one number."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import cache, lru_cache
from pathlib import Path

TABLE = Path(__file__).with_name("number_words.tsv")
WEAK = {  # also the article, "alone", "both" or "first of all": seldom a number that must be met again
    language: frozenset(words.split())
    for language, words in (
        ("de", "ein eins eine einer eines einen einem beide beiden beider beides beidem achte achten achtes"),
        ("uk", "один одна одне одні одного одному одним однім одної однієї одній одну однією одною одних одними"),
        ("ru", "один одна одно одни одного одному одним одном одной одну одною одних одними"),
        ("en", "one second both"),
        ("kk", "бір он"),
    )
}


@dataclass(frozen=True, slots=True)
class NumberWord:
    """The meaning of one form: `kind` is a class of the table (cardinal, ordinal, scale, fraction …)."""

    kind: str
    value: Fraction


@cache
def forms(language: str, kind: str = "") -> Mapping[str, NumberWord]:
    """Return form → meaning of a language, small letters, straight apostrophes; of one class, or of all but prefixes.

    >>> forms("uk")["п'ятьох"].value, forms("ru")["девяноста"].value
    (Fraction(5, 1), Fraction(90, 1))
    """
    found: dict[str, NumberWord] = {}
    endings, rows = _rows(language)
    for row_kind, value, cell in rows:
        if row_kind == kind or (not kind and row_kind != "prefix"):
            word = NumberWord(row_kind, Fraction(value))
            for form in cell.split("|"):
                stem, _, name = form.partition("+")
                for ending in endings[name] if name else ("",):
                    found.setdefault(stem + ending, word)
    return found


@cache
def _rows(language: str) -> tuple[Mapping[str, list[str]], list[tuple[str, str, str]]]:
    """Return the endings that forms of a language name, and its rows: kind, value, forms."""
    endings: dict[str, list[str]] = {}
    rows: list[tuple[str, str, str]] = []
    for line in TABLE.read_text(encoding="utf-8").splitlines():
        if line.startswith(f"{language}\t"):
            _, kind, value, cell = line.split("\t")
            if kind == "ending":
                endings[value] = cell.split("|")
            else:
                rows.append((kind, value, cell))
    return endings, rows


@lru_cache(maxsize=50_000)
def meaning(word: str, language: str) -> NumberWord | None:
    """Return what a single word means as a number, or None. Any case, ё or е, any apostrophe.

    >>> meaning("einundzwanzigste", "de")
    NumberWord(kind='ordinal', value=Fraction(21, 1))
    """
    return plain_meaning(plain_form(word), language)


def plain_meaning(plain: str, language: str) -> NumberWord | None:
    """Return the same of a word that is in its plain form."""
    found = forms(language).get(plain)
    if found is None and language == "de" and len(plain) > 3:
        return _german(plain)
    return found


def plain_form(word: str) -> str:
    """Return the word as the table has it: small letters, straight apostrophe, е for ё. The length stays the same."""
    return word.lower().replace("’", "'").replace("ʼ", "'").replace("`", "'").replace("ё", "е")


_MORPHEME = re.compile(
    r"ein|zwei|zwo|drei|vier|fünf|sech|sieb|acht|neun|zehn|elf|zwölf|zwanzig|ßig|zig|hundert|tausend|halb"
)
_ORDINAL = re.compile(r"(.{3,}?)(?:s?te[rnms]?)")
_FRACTION = re.compile(r"(.{3,}?)s?tel(?:n|s)?")
_MULTIPLE = re.compile(r"(.{3,}?)(?:mal|fach(?:e[rnms]?)?)")
_INFLECTED = re.compile(r"(.*(?:hundert|tausend))(?:e[nr]?|s)")


@lru_cache(maxsize=20_000)
def _german(word: str) -> NumberWord | None:
    """Read a German compound: zweitausenddreihundert, einundzwanzigste, zwanzigstel, zehnmal, dreieinhalb."""
    if not _MORPHEME.search(word):
        return None
    if (value := german_compound(word)) is not None:
        return NumberWord("cardinal", value)
    if (value := _with_half(word)) is not None:
        return NumberWord("cardinal", value)
    for pattern, kind in (
        (_ORDINAL, "ordinal"),
        (_FRACTION, "fraction"),
        (_MULTIPLE, "multiple"),
        (_INFLECTED, "cardinal"),
    ):
        match = pattern.fullmatch(word)
        if match and (value := german_compound(match[1])) is not None:
            return NumberWord(kind, 1 / value if kind == "fraction" else value)
        if match and kind == "multiple" and (value := _with_half(match[1])) is not None:  # das Zweieinhalbfache
            return NumberWord(kind, value)
    return None


def _with_half(word: str) -> Fraction | None:
    """Return the value of dreieinhalb, zweieinhalbtausend, anderthalbtausend."""
    size = 1000 if word.endswith("tausend") else 1
    word = word.removesuffix("tausend")
    if word in ("anderthalb", "eineinhalb"):
        return size * Fraction(3, 2)
    value = german_compound(word[:-7]) if word.endswith("einhalb") else None
    return None if value is None else size * (value + Fraction(1, 2))


@lru_cache(maxsize=20_000)
def german_compound(word: str) -> Fraction | None:
    """Return the value of a German cardinal written as one word, or None.

    >>> german_compound("zweitausenddreihundertfünfundsechzig")
    Fraction(2365, 1)
    """
    simple = forms("de", "cardinal").get(word)
    if simple is not None:
        return simple.value
    for power, size in (("tausend", 1000), ("hundert", 100)):
        head, found, tail = word.partition(power)
        if found:
            factor = german_compound(head) if head else Fraction(1)
            rest = german_compound(tail.removeprefix("und")) if tail else Fraction(0)
            return None if factor is None or rest is None or rest >= size else factor * size + rest
    if word.endswith("zehn") and len(word) > 4:
        unit = german_compound(word[:-4])
        return unit + 10 if unit and unit < 10 else None
    unit_part, joined, ten_part = word.partition("und")
    if joined:
        unit, ten = german_compound(unit_part), german_compound(ten_part)
        return unit + ten if unit and ten and unit < 10 <= ten < 100 and ten % 10 == 0 else None
    if word.endswith("zig"):
        unit = german_compound(word[:-3])
        return unit * 10 if unit and 3 < unit < 10 else None
    return None


def compound_value(start: str, language: str) -> Fraction | None:
    """Return the number that begins a Cyrillic compound: двадцятип'яти(річний) is 25; None if letters remain.

    >>> compound_value("двадцятип'яти", "uk")
    Fraction(25, 1)
    """
    if language == "de":
        return german_compound(start)
    prefixes = forms(language, "prefix")
    total, rest, limit = Fraction(0), start, Fraction(1000)
    while rest:
        size = next((n for n in range(len(rest), 1, -1) if rest[:n] in prefixes), 0)
        if not size or prefixes[rest[:size]].value >= limit:
            return None
        value = prefixes[rest[:size]].value
        total, rest, limit = total + value, rest[size:], _unit_below(value)
    return total or None


@cache
def compound_beginnings(language: str) -> frozenset[str]:
    """Return the two letters with which whatever has a `compound_value` begins.

    >>> "zw" in compound_beginnings("de"), "ст" in compound_beginnings("uk"), "ре" in compound_beginnings("uk")
    (True, True, False)
    """
    known = (*forms("de", "cardinal"), "hundert", "tausend") if language == "de" else forms(language, "prefix")
    return frozenset(form[:2] for form in known)


def _unit_below(value: Fraction) -> Fraction:
    """Return the limit for what may follow in a row: after 20 below 10, after 300 below 100."""
    return Fraction(100) if value >= 100 else Fraction(10) if value >= 20 else Fraction(0)


def read_row(words: Sequence[NumberWord]) -> tuple[int, Fraction]:
    """Return how many of the words in a row make one number, and its value: шістдесят чотири тисячі двісті is 64,200.

    >>> read_row([forms("uk")[w] for w in ("шістдесят", "чотири", "тисячі", "двісті", "два")])
    (5, Fraction(64202, 1))
    """
    total, group, limit, ceiling, used = Fraction(0), Fraction(0), Fraction(10**15), Fraction(10**15), 0
    for word in words:
        value = word.value
        if word.kind == "scale" and value < ceiling:
            if value <= 100:  # two hundred: the group goes on
                group, limit = (group or Fraction(1)) * value, value
            else:
                total, group, ceiling, limit = total + (group or Fraction(1)) * value, Fraction(0), value, value
        elif word.kind in ("cardinal", "ordinal") and value < limit:
            group, limit = group + value, min(limit, _unit_below(value))
            if word.kind == "ordinal":
                return used + 1, total + group
        else:
            break
        used += 1
    return used, total + group
