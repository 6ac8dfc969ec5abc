"""Two words stand together that German does not join: „ein Interview genommen“, „Beitritt in die Union“, „in Kraft eingetreten“.

Every language has its own verb beside a noun and its own preposition behind a noun, verb or adjective. What is said word for
word as in Ukrainian, Russian or English is understood and still wrong. Reported are some seventy such pairs that no German
writer sets (glauben in den Sieg, zur Verantwortung gerufen, unter Kaution freigelassen, öffnete das Feuer). Silent where the
right preposition stands in the same sentence, and about what is only regional or plain style (auf Arbeit, Sinn machen).

    Bad:  Sie hat mit dem Minister ein Interview genommen.
    Good: Sie hat mit dem Minister ein Interview geführt.
    Bad:  Der Beitritt in die Union ist das Ziel, das Gesetz ist in Kraft eingetreten.
    Good: Der Beitritt zur Union ist das Ziel, das Gesetz ist in Kraft getreten.
    Bad:  Die Soldaten öffneten das Feuer, und einer wurde unter Kaution freigelassen.
    Good: Die Soldaten eröffneten das Feuer, und einer wurde gegen Kaution freigelassen.
    Good: Er hat auf eine Entscheidung Einfluss genommen und wartet für die Dauer des Verfahrens.
"""

import re
from bisect import bisect
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

from qa.comparison.article import Article
from qa.documents import Edit, Finding, Severity, Span
from qa.languages.lazy_pattern import lazily
from qa.languages.table_rows import table_rows
from qa.messages import _
from qa.rules.rule import Rule

RULE = Rule(
    "collocation",
    Severity.WARNING,
    mqm="linguistic-conventions/grammar",
    its="grammar",
    yields_to=("doubled-word", "spelling", "confused-words", "agreement", "leftover-wording"),
)
TABLE = Path(__file__).with_name("collocations.tsv")


class Collocation(NamedTuple):
    """The phrase in which a word is wrong, what German says for each of its forms, and what excuses it in the sentence."""

    row: int
    pattern: re.Pattern[str]
    right: str
    unless: re.Pattern[str] | None


def check(article: Article) -> Iterator[Finding]:
    """Yield one finding per word; the edit writes what German says."""
    text, segments = article.target.text, article.target.segments
    starts = [segment.span.start for segment in segments]
    pairs = {pair.row: pair for trigger in article.words & _pairs().keys() for pair in _pairs()[trigger]}
    for _row, pair in sorted(pairs.items()):
        for match in pair.pattern.finditer(text):
            sentence = segments[max(bisect(starts, match.start()) - 1, 0)].span
            around = text[sentence.start : match.start("word")] + text[match.end("word") : sentence.end]
            if match.end() <= sentence.end and not (pair.unless and pair.unless.search(around)):
                yield _finding(Span(*match.span("word")), _right(pair, match["word"]), text)


def _finding(span: Span, right: str, text: str) -> Finding:
    return RULE.finding(
        span,
        _("German says “{right}” here, not “{word}”", right=right, word=span.of(text)),
        edits=(Edit(span, right, safe=False),),
        suggestions=(right,),
    )


@cache
def _pairs() -> dict[str, tuple[Collocation, ...]]:
    """Return the rows of the table by the words of which one must be in the text."""
    found: dict[str, tuple[Collocation, ...]] = {}
    for row, (triggers, pattern, right, unless, _witness) in enumerate(table_rows(TABLE)):
        pair = Collocation(row, lazily(pattern), right, lazily(rf"\b(?:{unless})\b") if unless != "-" else None)
        for trigger in triggers.split():
            found[trigger] = (*found.get(trigger, ()), pair)
    return found


def _right(pair: Collocation, word: str) -> str:
    """Return what German says for a form: trat for eintrat."""
    forms = dict(form.split("=") for form in pair.right.split())
    return forms[word.replace(" ", "_")].replace("_", " ")
