"""What the details panel says about each finding."""

import re
from dataclasses import dataclass

from qa.documents import Checked, Finding, Lines
from qa.reports.page.pieces import Mark
from qa.reports.page.places import in_text
from qa.reports.passage import Passages

LONGEST_EXCERPT = 200  # characters; a finding about a whole paragraph is read in its place


@dataclass(frozen=True, slots=True)
class Card:
    """One finding, ready to be written. `number` counts from 1 over the page; `line` and `column` are the file's, from 1."""

    number: int
    finding: Finding
    line: int
    column: int
    found: str
    source: str
    source_language: str


def cards(article: Checked, first: int) -> list[Card]:
    """Return the cards of an article's findings, numbered from `first`."""
    lines, passages = Lines(article.target.raw), Passages(article)
    return [
        _card(number, finding, article, lines, passages) for number, finding in enumerate(article.findings, start=first)
    ]


def marks(article: Checked, first: int) -> tuple[list[Mark], list[Mark]]:
    """Return where the findings are marked, numbered from `first`: in the target's text and in the source's."""
    numbered = list(enumerate(article.findings, start=first))
    target = [Mark(n, in_text(f.span, article.target), f.severity) for n, f in numbered]
    if article.source is None:
        return target, []
    source = [Mark(n, in_text(f.source_span, article.source), f.severity) for n, f in numbered if f.source_span]
    return target, source


def _card(number: int, finding: Finding, article: Checked, lines: Lines, passages: Passages) -> Card:
    line, column = lines.position(finding.span.start)
    found = in_text(finding.span, article.target).of(article.target.text) or finding.span.of(article.target.raw)
    passage = passages.of(finding)
    sentence = " ".join(passage.text.split()) if passage else ""
    language = article.source.language if article.source else ""
    return Card(number, finding, line, column, visible(_short(found)), _short(sentence, 3 * LONGEST_EXCERPT), language)


def visible(text: str) -> str:
    """Return the text with signs for what an eye would miss: spaces at the edges or in a row, no-break and zero-width ones.

    >>> visible("Funkgeräte  ."), visible("27\N{NO-BREAK SPACE}Prozent"), visible("Saporischschja")
    ('Funkgeräte␣␣.', '27⍽Prozent', 'Saporischschja')
    """
    text = re.sub(r"^ +| +$| {2,}", lambda spaces: "␣" * len(spaces[0]), text)
    return re.sub(r"[\xad\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]", "¤", re.sub(r"[\xa0\u202f]", "⍽", text))


def _short(text: str, longest: int = LONGEST_EXCERPT) -> str:
    return text if len(text) <= longest else text[: longest - 1].rstrip() + "…"
