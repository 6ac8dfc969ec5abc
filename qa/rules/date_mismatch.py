"""The German gives another weekday, month or year than the source.

Only a swap is reported: the German names a day that the source does not have, and the source one that the German does
not have. A day left out (heute for у п’ятницю), named twice or moved to the next sentence is the translator's business.
Words with a second meaning (лютий, среда without its preposition) explain a German date but accuse nobody.

    uk: Саміт відбудеться у вівторок, 4 червня 2024 року.
    Bad:  Der Gipfel findet am Mittwoch, dem 4. Juni 2024 statt.
    Good: Der Gipfel findet am Dienstag, dem 4. Juni 2024 statt.
    Bad:  Der Gipfel findet am Dienstag, dem 4. Juli 2024 statt.
    Good: Der Gipfel findet am Dienstag, dem 4. Juni 2024 statt.
    Bad:  Der Gipfel findet am Dienstag, dem 4. Juni 2026 statt.
    Good: Der Gipfel findet am 4. Juni 2024 statt, einem Dienstag.
"""

import re
from collections.abc import Iterator

from qa.comparison.article import Article
from qa.comparison.figures.fact import Fact
from qa.comparison.figures.pair_facts import Leftovers, leftovers
from qa.comparison.figures.rounding import hedge_before
from qa.comparison.figures.turned_months import turned_figures, turned_months
from qa.documents import Edit, Finding, Severity, Span
from qa.languages.calendar import calendar_words
from qa.messages import _
from qa.rules.rule import Rule

RULE = Rule("date-mismatch", Severity.ERROR, mqm="accuracy/mistranslation", its="mistranslation", needs_source=True)
YEAR = re.compile(r"(?<![\d/])(?<!\d[.,:])(?:1[5-9]|20)\d\d(?![\d%]|[.,:]\d|[\u00a0 ]\d{3}\b)")


def check(article: Article) -> Iterator[Finding]:
    """Yield one finding per German date word that stands where the source has another."""
    turned = {month.source: month for month in (*turned_figures(article), *turned_months(article))}
    for month in turned.values():
        yield _finding(article, month.german, month.source, month.found, month.meant)
    for left in leftovers(article, _dates):
        for kind in ("weekday", "month", "year"):
            yield from (finding for finding in _swaps(article, left, kind) if finding.source_span not in turned)


def _dates(text: str, language: str) -> Iterator[Fact]:
    for word in calendar_words(text, language):
        yield Fact(word.span, (word.kind, word.number), word.is_sure, word.german)
    for match in YEAR.finditer(text):
        is_year = language != "de" or not hedge_before(text, match.start())  # davon gibt es fast 1900
        yield Fact(Span(*match.span()), ("year", match.group()), is_year, match.group())


def _swaps(article: Article, left: Leftovers, kind: str) -> Iterator[Finding]:
    wanted = [fact for fact in left.source if _kind(fact) == kind]
    found = [fact for fact in left.target if _kind(fact) == kind]
    if len(wanted) != len(found):
        # „am Montag und Dienstag“ for «у неділю»: something is wrong, but what should stand there we cannot tell.
        wanted, found = (wanted[:1], found[:1]) if wanted and found else ([], [])
    for source, target in zip(wanted, found, strict=True):
        yield _finding(article, target.span, source.span, target.what, source.what)


def _finding(article: Article, german: Span, source: Span, found: str, wanted: str) -> Finding:
    assert article.source is not None
    words = german.of(article.target.text)
    better = _inflected(words, found, wanted)
    return RULE.finding(
        german,
        _("“{german}”, but the source has “{source}”", german=words, source=source.of(article.source.text)),
        edits=(Edit(german, better, safe=False),) if better else (),
        suggestions=(better,) if better else (),
        source_span=source,
    )


def _kind(fact: Fact) -> str:
    return fact.key[0] if isinstance(fact.key, tuple) else ""


def _inflected(words: str, found: str, wanted: str) -> str:
    """Montagabend with Dienstag for Montag is Dienstagabend; a form that does not begin with the name gives nothing."""
    return wanted + words[len(found) :] if words.startswith(found) else ""
