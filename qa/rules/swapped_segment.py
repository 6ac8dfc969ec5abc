"""Two sentences stand in another order than in the source.

Often a deliberate choice, so only a note: the one that moved forward is marked, as is one that moved to another part of the
article.

    uk: Рятувальники працювали всю ніч. Постраждали 17 людей. Мер Харкова оголосив жалобу.
    Bad:  Die Retter arbeiteten die ganze Nacht. Der Bürgermeister von Charkiw rief Trauer aus. 17 Menschen wurden verletzt.
    Good: Die Retter arbeiteten die ganze Nacht. 17 Menschen wurden verletzt. Der Bürgermeister von Charkiw rief Trauer aus.
"""

from collections.abc import Iterator
from itertools import pairwise

from qa.comparison.article import Article
from qa.documents import Finding, Severity
from qa.messages import _
from qa.rules.rule import Rule

RULE = Rule("swapped-segment", Severity.NOTE, mqm="accuracy/mistranslation", its="other", needs_source=True)


def check(article: Article) -> Iterator[Finding]:
    """Yield one finding per pair whose source stands before that of the pair in front of it."""
    for number in sorted(article.moved):
        if article.pairs[number].target:
            yield RULE.finding(article.pairs[number].target_span, _("in the source this sentence stands elsewhere"))
    sure = [pair for pair in article.pairs if pair.is_sure]
    for first, second in pairwise(sure):
        if second.source[0].index < first.source[0].index:
            yield RULE.finding(
                first.target_span,
                _("in the source this sentence stands after the next one"),
                source_span=first.source_span,
                confidence=min(first.confidence, second.confidence),
            )
