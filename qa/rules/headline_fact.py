"""The headline has a number or a name that the article does not.

A headline is often written last, and by someone else. A number in it that the German body never mentions is reported, as a note
where there is no source to compare. What the source's headline has too is no mistake of the translation. Years, number words,
rounding (über 60 for 63) and texts of one or two sentences are left alone.

Reported as well is a town or person of the glossary that neither the German body nor the source mentions; countries, capitals
(which stand for them), adjectives and short bodies are passed over.

    uk: У Харкові 17 поранених\\nПро це повідомив мер міста.\\nСеред 17 поранених є діти.\\nРятувальники працюють.
    Bad:  In Charkiw 71 Verletzte\\nDas teilte der Bürgermeister mit.\\nUnter den 17 Verletzten sind Kinder.\\nRetter helfen.
    Good: In Charkiw 17 Verletzte\\nDas teilte der Bürgermeister mit.\\nUnter den 17 Verletzten sind Kinder.\\nRetter helfen.
"""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from qa.comparison.article import Article
from qa.comparison.names.headline_names import unmentioned
from qa.documents import BlockKind, Document, Finding, Segment, Severity, Span
from qa.languages.codes import CYRILLIC_LANGUAGES
from qa.messages import _
from qa.names import match_name, names_in
from qa.rules.rule import Rule

if TYPE_CHECKING:
    from fractions import Fraction

    from qa.languages.numbers import Number

RULE = Rule(
    "headline-fact",
    Severity.WARNING,
    mqm="accuracy/mistranslation",
    its="inconsistency",
    yields_to=("number-mismatch", "date-mismatch"),
)
SILENT = frozenset({"year", "decade", "code", "score", "fraction"})  # kinds of number
FEWEST_SENTENCES = 3
ROUNDED = 15  # per cent: über 60 for 63, fast 500 for 480
FIGURE = re.compile(r"\d")


def check(article: Article) -> Iterator[Finding]:
    """Yield one finding per number or name of the first headline that the body lacks."""
    target = article.target
    if not target.blocks or target.blocks[0].kind is not BlockKind.HEADLINE:
        return
    headline = target.blocks[0].span
    body = [segment for segment in target.segments if segment.block]
    if len(body) < FEWEST_SENTENCES:
        return
    if FIGURE.search(target.text, headline.start, headline.end):
        yield from _untold(article, headline, body)
    for span in unmentioned(article, headline):
        if _is_in_headline_of_source(article, span):
            continue
        yield RULE.finding(
            span,
            _("the article does not mention “{name}” of its headline", name=span.of(target.text)),
            severity=None if article.source is not None else Severity.NOTE,
        )


def _untold(article: Article, headline: Span, body: list[Segment]) -> Iterator[Finding]:
    from qa.comparison.figures.figures import figures  # numbers cost a tenth of a start, and few headlines have any

    told = [number.value for segment in body for number in figures(segment.text, "de")]
    for number in figures(headline.of(article.target.text), "de"):
        if _counts(number) and not any(_is_like(number, value) for value in told):
            span = number.span.shift(headline.start)
            if article.source is not None and number.value in _headline_values(article.source):
                continue
            yield RULE.finding(
                span,
                _("the article does not mention “{name}” of its headline", name=span.of(article.target.text)),
                severity=None if article.source is not None else Severity.NOTE,
            )


def _is_in_headline_of_source(article: Article, span: Span) -> bool:
    """True when a name of the source's headline is rendered by these words: «Ринок на Подолі», Markt in Podil."""
    source = article.source
    if source is None or source.language not in CYRILLIC_LANGUAGES or not source.blocks:
        return False
    text = article.target.text[: span.end]
    names = names_in(source.blocks[0].span.of(source.text), source.language)
    found = (match_name(name.text, text, language=source.language, glossary=article.glossary) for name in names)
    return any(match is not None and match.span.overlaps(span) for match in found)


def _counts(number: "Number") -> bool:
    return not (number.is_word or number.is_weak or number.kind in SILENT)


def _is_like(number: "Number", value: "Fraction") -> bool:
    return 100 * abs(number.value - value) <= ROUNDED * abs(value) * number.is_approximate


def _headline_values(source: Document) -> "set[Fraction]":
    from qa.comparison.figures.surroundings import values_in

    return set(values_in(source.blocks[0].span.of(source.text), source.language)) if source.blocks else set()
