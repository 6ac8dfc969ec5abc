"""The source hedges what it states, and the German tells it as a fact: „Zwei Menschen starben“ for «ймовірно, загинули двоє».

Hedges are words of likelihood (ймовірно, можливо, вероятно, скорее всего, не исключено), of hearsay (нібито, якобы), of
figures that nobody has confirmed (за попередніми даними, предварительно), of a suspect (предполагаемый), of what is expected
and of what may or can be (могли загинути) or would have been (дійшло б). German has many ways to hedge: adverbs, modal verbs,
subjunctives, verbs of believing; any of them in the passage is enough, unless it renders another word of the source. What the
next sentence hedges instead is let go, and so are predicates that hedge nothing (це можливо, по возможности). A note where
the German is far from the source's words, where the only modal verb of it may be the hedge, and where what is expected is
told in the present (findet im Juni statt).

    uk: Двоє людей, ймовірно, загинули під час обстрілу.
    Bad:  Zwei Menschen sind bei dem Beschuss getötet worden.
    Good: Zwei Menschen sind bei dem Beschuss vermutlich getötet worden.
    Good: Bei dem Beschuss dürften zwei Menschen getötet worden sein.
    ru: Чиновник якобы получил взятку от компании.
    Bad:  Der Beamte nahm von dem Unternehmen Bestechungsgeld.
    Good: Der Beamte soll von dem Unternehmen Bestechungsgeld genommen haben.
    uk: За попередніми даними, поранено трьох мешканців.
    Bad:  Drei Bewohner wurden verletzt.
    Good: Nach ersten Erkenntnissen wurden drei Bewohner verletzt.
    ru: Увидеть горы отсюда возможно только зимой.
    Good: Die Berge sieht man von hier aus nur im Winter.
"""

from collections.abc import Iterator

from qa.comparison.article import Article
from qa.comparison.freedom import Freedom
from qa.comparison.pair import Pair
from qa.comparison.words.unhedged import is_answered, lost_hedge
from qa.documents import Finding, Severity
from qa.languages.codes import SLAVIC_LANGUAGES
from qa.languages.hedges import Hedge, hedges
from qa.messages import _
from qa.rules.rule import Rule

RULE = Rule(
    "hedge-lost",
    Severity.WARNING,
    mqm="accuracy/mistranslation",
    its="mistranslation",
    needs_source=True,
    yields_to=("untranslated-segment", "truncated-segment", "swapped-segment", "negation-mismatch"),
)


def check(article: Article) -> Iterator[Finding]:
    """Yield one finding per passage that tells as a fact what its source hedges."""
    if article.source is None or article.source.language not in SLAVIC_LANGUAGES:
        return
    for pair in article.sure_passages():
        source = article.source_of(pair)
        lost = lost_hedge(source, article.target_of(pair), article.source.language)
        if lost is None or _is_told_beside(article, pair, lost.hedge):
            continue
        is_warning = lost.is_sure and article.freedom is not Freedom.RETOLD
        yield RULE.finding(
            pair.target_span,
            _("the source hedges (“{words}”), the German states a fact", words=lost.hedge.span.of(source)),
            severity=None if is_warning else Severity.NOTE,
            source_span=lost.hedge.span.shift(pair.source_span.start),
            confidence=pair.confidence,
        )


def _is_told_beside(article: Article, pair: Pair, hedge: Hedge) -> bool:
    """True when the German before or behind the passage hedges what its own source does not: a sentence was cut in two."""
    return any(
        is_answered(hedge, article.source_of(other), article.target_of(other), article.source_language)
        and not hedges(article.source_of(other), article.source_language)
        for other in article.near(pair, 1)
        if other is not pair and other.target
    )
