"""Two ways of saying one thing, both begun: laut dem Bericht zufolge, zwischen fünf bis zehn, seit vor drei Jahren.

A table has them; where a subject stands twice (Er Petrenko sagte) is told by what opens the sentence.
"""

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from qa.documents import Span
from qa.grammar.clause_marks import begins_sentence
from qa.languages.lazy_pattern import lazily
from qa.languages.table_rows import table_rows

TABLE = Path(__file__).with_name("leftover_phrases.tsv")
NUMBER = (
    r"(?:\d[\d.,]*(?<![.,])|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|fünfzehn|zwanzig|dreißig|vierzig|fünfzig"
    r"|sechzig|siebzig|achtzig|neunzig|hundert|tausend)"
)
INSIDE = r"[^,.;:!?–—()„“”»«\"\n]{1,70}?"  # one clause
WITHOUT_UND = r"(?:(?!\bund\b)[^,.;:!?–—()„“”»«\"\n]){1,70}?"
SHORTHAND = ((re.compile(r"\bX\b"), INSIDE), (re.compile(r"\bZ\b"), WITHOUT_UND), (re.compile(r"\bN\b"), NUMBER))
# Er Petrenko sagte; Der Minister er sagte
TWO_SUBJECTS = lazily(
    r"(?<![\w-])(?:(?P<first>Er)[ \u00a0](?P<second>(?:[A-ZÄÖÜ][\w-]+[ \u00a0]){0,2}[A-ZÄÖÜ][\w-]+)"
    r"|(?P<noun>(?:Der|Die|Das)[ \u00a0][A-ZÄÖÜ][\w-]+)[ \u00a0](?P<pronoun>er|sie|es))"
    r"(?=[ \u00a0](?:sagte|erklärte|betonte|ist|war|hat|hatte|wurde|wird|kam|ging|soll|will|kann|sprach|schrieb|teilte)\b)",
    words="er|sie|es",
)


def leftover_phrases(text: str) -> Iterator[tuple[Span, tuple[str, ...]]]:
    """Yield the phrases with what to write instead.

    >>> text = "Laut dem Bericht zufolge dauert es zwischen fünf bis zehn Tage."
    >>> [instead for _, instead in leftover_phrases(text)]
    [('Laut dem Bericht',), ('zwischen fünf und zehn',)]
    """
    for pattern, instead in dict.fromkeys([row for mark, row in _rows() if mark in text]):
        for match in pattern.finditer(text):
            written = tuple(match.expand(way).strip() for way in instead)
            yield Span(match.start(), match.start() + len(match[0].rstrip())), written
    for match in TWO_SUBJECTS.finditer(text):
        if begins_sentence(text, match.start()):
            yield (
                Span(match.start(), match.end()),
                (match["first"] or match["noun"], match["second"] or match["pronoun"]),
            )


@cache
def _rows() -> tuple[tuple[str, tuple[re.Pattern[str], tuple[str, ...]]], ...]:
    """Return the rows of the table, each with every mark of which a text must have one."""
    found = []
    for marks, pattern, instead, _witness in table_rows(TABLE):
        for short, long in SHORTHAND:
            pattern = short.sub(long.replace("\\", r"\\"), pattern)
        row = lazily(rf"(?<![\w-]){pattern}(?![\w-])"), tuple(instead.split("|"))
        found += [(mark, row) for mark in marks.split("|")]
    return tuple(found)
