"""Blocks into sentences, for German, Ukrainian, Russian, Kazakh and English.

A place where a sentence might end is a mark (. ! ? …), closing quotes and brackets after it, then white space. `RULES`
lists who is asked in which order whether the text goes on there; the first that says JOIN wins, silence means a cut.
A line break always ends a sentence. The scheme of small predicates follows razdel (A. Kukushkin, 2018-2020).
"""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from qa.documents import Block, Segment, Span
from qa.languages.function_words import word_list

OPENERS = "«„“‚‘»›‹\"'([{¡¿"
CLOSERS = "»“”\"'’‘«‹›)\\]}"
CANDIDATE = re.compile(rf"(?P<mark>[.!?…]+)(?P<closers>[{CLOSERS}]*(?:\[\d+\])?)(?P<space>[^\S\n]+)")
NEXT_WORD = re.compile(rf"(?P<dash>[–—-]\s*)?[{re.escape(OPENERS)}]*(?P<word>\w[\w’'ʼ-]*)?(?P<stop>\.)?")
LAST_WORD = re.compile(r"[\w’'ʼ-]+$")
SPACED_ABBREVIATION = re.compile(r"(?:\b[^\W\d_]{1,3}\.\s?)+[^\W\d_]{1,3}$")
LINE = re.compile(r"[^\n]+")
LISTED = re.compile(r"^\s*(?:\d+|\w)$|[:;]\s+(?:\d{1,2}[–-])?\d{1,2}$")
ROMAN = re.compile(r"[IVXLCDM]+$")


@dataclass(frozen=True, slots=True)
class Cut:
    """A place where a sentence might end: the word before the mark, the mark, what closes after it, and what follows."""

    before: str
    left: str
    mark: str
    closers: str
    dash: bool
    right: str
    right_stop: bool
    has_more: bool
    language: str

    @property
    def is_stop(self) -> bool:
        """True for a single full stop with nothing closing after it: the only mark that can also abbreviate."""
        return self.mark == "." and not self.closers


def small_letter_follows(cut: Cut) -> bool:
    """«Що?» – запитав він. / „Was?“ – fragte er: the sentence goes on with a small letter."""
    return cut.right[:1].islower()


def nothing_follows(cut: Cut) -> bool:
    """Only punctuation is left in the line: it belongs to this sentence."""
    return not cut.right and not cut.has_more


def initial(cut: Cut) -> bool:
    """В. Зеленський, J. K. Rowling: one capital letter; but „Vitamin C. Die Forscher“ ends."""
    return cut.is_stop and len(cut.left) == 1 and cut.left.isupper() and cut.right.lower() not in word_list("opener")


def abbreviation(cut: Cut) -> bool:
    """Dr. Meier, 1,3 Mio. Euro, ім. Шевченка, вул. Хрещатик."""
    if not cut.is_stop or cut.left.lower() not in word_list("never", cut.language):
        return False
    return not _is_plain_word(cut) and not _is_year(cut)


def _is_year(cut: Cut) -> bool:
    """True for «2014 г.», which may end a sentence, while «г. Москва» may not."""
    return cut.left in {"г", "гг", "ж", "жж"} and bool(re.search(rf"\d\s?{cut.left}$", cut.before))


def _is_plain_word(cut: Cut) -> bool:
    """True for a common word that is written like an abbreviation: „Das war so. Die Mannschaft …“ ends."""
    return (
        cut.language == "de"
        and cut.left in {"so", "do", "mi", "sa", "art", "gem", "lt", "max"}
        and cut.right.lower() in word_list("opener")
    )


def abbreviation_begins(cut: Cut) -> bool:
    """z. B., u. a., т. д.: two single letters, each with its full stop."""
    return cut.is_stop and cut.right_stop and len(cut.left) == len(cut.right) == 1 and cut.left.isalpha()


def spaced_abbreviation(cut: Cut) -> bool:
    """z. B. Panzer, u. a. in Kyjiw, d. h. Krieg; і т. д. ends when a capital follows."""
    match = SPACED_ABBREVIATION.search(cut.before)
    if not (cut.is_stop and match):
        return False
    letters = re.sub(r"[\s.]", "", match.group()).lower()
    if letters in word_list("seldom", cut.language):
        return False
    return letters in word_list("never", cut.language) or cut.right.lower() not in word_list("opener")


def seldom_end(cut: Cut) -> bool:
    """«у 2014 р. 5 осіб»: the sentence goes on with a figure; with a capital it ends («… у 2014 р. Президент»)."""
    return cut.is_stop and cut.left.lower() in word_list("seldom", cut.language) and cut.right[:1].isdigit()


def ordinal(cut: Cut) -> bool:
    """am 28. Februar, die 3. Sturmbrigade, Ludwig XIV. von Frankreich; but „auf Platz 3. Die Mannschaft“ ends."""
    is_number = (cut.left.isdigit() and len(cut.left) <= 3) or (len(cut.left) > 1 and bool(ROMAN.match(cut.left)))
    if not (cut.is_stop and is_number and cut.language == "de" and not cut.dash):
        return False
    previous = cut.before[: len(cut.before) - len(cut.left)].split()
    lead = previous[-1].lower() if previous else ""
    return (
        not previous
        or lead in word_list("before-ordinal", "de")
        or lead.endswith(".")
        or cut.right.lower() not in word_list("opener")
    )


def date_in_figures(cut: Cut) -> bool:
    """4. 3. 2024, п. 3. 2: a number before and after the full stop."""
    return cut.is_stop and cut.left.isdigit() and len(cut.left) <= 2 and cut.right[:1].isdigit()


def list_number(cut: Cut) -> bool:
    """1. Kauf, a. Verkauf at the beginning of a line, Endstand: 1. Kim; 2. Lee: the number belongs to what follows."""
    return cut.is_stop and LISTED.search(cut.before) is not None


def direct_speech(cut: Cut) -> bool:
    """«Ні!» – Петренко: after a closing quote a dash leads to the speaker, with a capital too."""
    return cut.dash and bool(cut.closers) and cut.mark != "."


def trailing_ellipsis_in_brackets(cut: Cut) -> bool:
    """[…] and (?) in the middle of a sentence: the bracket closes, a noun follows."""
    return (
        cut.mark in {"…", "...", "?", "!"}
        and cut.closers[:1] in {"]", ")"}
        and cut.before.rstrip().endswith(("[", "("))
    )


RULES: tuple[Callable[[Cut], bool], ...] = (
    nothing_follows,
    small_letter_follows,
    list_number,
    initial,
    abbreviation,
    abbreviation_begins,
    spaced_abbreviation,
    seldom_end,
    ordinal,
    date_in_figures,
    direct_speech,
    trailing_ellipsis_in_brackets,
)


def sentence_spans(text: str, language: str) -> Iterator[Span]:
    """Yield the spans of the sentences of one block, in order, without outer white space; together they cover all else.

    >>> text = "Am 28. Februar kam Dr. Koval. Er blieb."
    >>> [span.of(text) for span in sentence_spans(text, "de")]
    ['Am 28. Februar kam Dr. Koval.', 'Er blieb.']
    """
    start = 0
    for line in LINE.finditer(text):
        start = line.start()
        for candidate in CANDIDATE.finditer(text, line.start(), line.end()):
            cut = _cut(text, start, candidate, line.end(), language)
            if not any(rule(cut) for rule in RULES):
                yield from _stripped(text, start, candidate.start("space"))
                start = candidate.end()
        yield from _stripped(text, start, line.end())


def segments(text: str, blocks: Sequence[Block], language: str) -> Iterator[Segment]:
    """Yield the segments of a document's blocks, numbered from 0, with spans into `text`."""
    index = 0
    for number, block in enumerate(blocks):
        for span in sentence_spans(block.span.of(text), language):
            moved = span.shift(block.span.start)
            yield Segment(index, moved.of(text), moved, number)
            index += 1


def _cut(text: str, start: int, candidate: re.Match[str], end: int, language: str) -> Cut:
    before = text[max(start, candidate.start() - 40) : candidate.start()]
    left = LAST_WORD.search(before)
    after = NEXT_WORD.match(text, candidate.end(), end)
    right = (after["word"] or "") if after else ""
    dash = bool(after and after["dash"])
    stop = bool(after and after["stop"])
    more = bool(right) or any(c.isalnum() for c in text[candidate.end() : end])
    return Cut(
        before, left.group() if left else "", candidate["mark"], candidate["closers"], dash, right, stop, more, language
    )


def _stripped(text: str, start: int, end: int) -> Iterator[Span]:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if end > start:
        yield Span(start, end)
