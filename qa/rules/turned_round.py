"""The finding of rules that compare which way something goes: German words that say the opposite of the source's."""

from qa.comparison.article import Article
from qa.comparison.pair import Pair
from qa.documents import Finding, Span
from qa.messages import _
from qa.rules.rule import Rule


def turned_round(rule: Rule, article: Article, pair: Pair, mine: Span, theirs: Span) -> Finding:
    """Return the finding on `mine` in the German of the pair, which turns round `theirs` of its source."""
    assert article.source is not None  # a pair has a source
    german, source = mine.shift(pair.target_span.start), theirs.shift(pair.source_span.start)
    return rule.finding(
        german,
        _(
            "“{german}” turns round “{source}” of the source",
            german=german.of(article.target.text),
            source=source.of(article.source.text),
        ),
        source_span=source,
        confidence=pair.confidence,
    )
