"""A part of a source sentence has no counterpart in the German sentence.

Told where the German says most of the sentence and no word of the part, and is shorter than its source, although German needs
more letters than Ukrainian and Russian. Silent where the sentences around say it. In an article that is translated freely it is
a note.

    uk: За цю пропозицію проголосували 29 депутатів, ще четверо утрималися.
    Bad:  Für diesen Vorschlag stimmten 29 Abgeordnete.
    Good: Für diesen Vorschlag stimmten 29 Abgeordnete, vier enthielten sich.
    ru: Суд признал его виновным, приговор ещё не вступил в силу.
    Good: Das Gericht befand ihn für schuldig, doch noch ist nichts rechtskräftig.
"""

from collections.abc import Iterator

from qa.comparison.article import Article
from qa.comparison.freedom import Freedom
from qa.comparison.lost_clauses import lost_clauses
from qa.documents import Finding, Severity
from qa.languages.codes import SLAVIC_LANGUAGES
from qa.messages import _
from qa.rules.omitted_segment import shortened
from qa.rules.rule import Rule

RULE = Rule(
    "omitted-clause",
    Severity.WARNING,
    mqm="accuracy/omission",
    its="omission",
    needs_source=True,
    yields_to=(
        "number-mismatch",
        "negation-mismatch",
        "name-missing",
        "quote-lost",
        "hedge-lost",
        "omitted-segment",
        "date-mismatch",
    ),
)


def check(article: Article) -> Iterator[Finding]:
    """Yield one finding per clause; its span is the German sentence, its source_span the clause."""
    if article.source is None or article.source_language not in SLAVIC_LANGUAGES:
        return
    for pair, clause in lost_clauses(article):
        yield RULE.finding(
            pair.target_span,
            _("not translated: “{sentence}”", sentence=shortened(clause.of(article.source.text))),
            severity=None if article.freedom is Freedom.CLOSE else Severity.NOTE,
            source_span=clause,
            confidence=pair.confidence,
        )
