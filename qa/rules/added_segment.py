"""A German sentence has no counterpart in the source.

It was taken over from another article, invented by the machine, or added by an editor. Teasers (Lesen Sie auch), credits,
editors' remarks, the headline and the lines below it, „Das teilte die Polizei mit“ where the source names one nearby, and what
the source of another sentence may hold are notes. In an article that is translated freely, only an addition with a
figure of its own is more than a note. A sentence that moved here from another part of the article is none (see
swapped-segment); where the alignment is unsure, nothing is said.

    uk: Уряд ухвалив закон. Закон набуде чинності в січні.
    Bad:  Die Regierung hat das Gesetz beschlossen. Bayern München gewann am Abend mit drei Toren. Es tritt im Januar in Kraft.
    Good: Die Regierung hat das Gesetz beschlossen. Es tritt im Januar in Kraft.
"""

from collections.abc import Iterator

from qa.comparison.article import Article
from qa.comparison.credits import is_credited
from qa.comparison.freedom import Freedom
from qa.comparison.null_beads import is_own_dek, is_own_headline, is_said_further_off, stands_alone
from qa.comparison.told_elsewhere import has_new_figure, tells_lost_figure
from qa.documents import Finding, Severity
from qa.languages.boilerplate import is_boilerplate
from qa.messages import _
from qa.rules.rule import Rule

RULE = Rule("added-segment", Severity.WARNING, mqm="accuracy/addition", its="addition", needs_source=True)
SURE = 0.65
FEWEST_WORDS = 3
ASKED = 5  # words of a question that only leads on: Und der Küster?


def check(article: Article) -> Iterator[Finding]:
    """Yield one finding per German sentence that the source does not have."""
    for number, pair in enumerate(article.pairs):
        if (
            not pair.source
            and number not in article.moved
            and (pair.confidence >= SURE or stands_alone(article, number))
        ):
            text = article.target_of(pair)
            fewest = ASKED if text.endswith("?") else FEWEST_WORDS
            is_minor = len(text.split()) < fewest or is_boilerplate(text, "de")
            first = pair.target[0]
            is_minor = is_minor or is_own_headline(article.target, first) or is_own_dek(article.target, first)
            is_minor = is_minor or (text.startswith("(") and text.rstrip().endswith(")"))  # explained by the translator
            is_minor = is_minor or is_credited(article, number) or tells_lost_figure(article, number)
            is_minor = is_minor or (article.freedom is not Freedom.CLOSE and not has_new_figure(article, number))
            is_alone = stands_alone(article, number) and (is_minor or not is_said_further_off(article, number))
            yield RULE.finding(
                pair.target_span,
                _("this sentence is not in the source")
                if is_alone
                else _("this sentence has none of its own in the source; a neighbour's may hold it"),
                severity=Severity.NOTE if is_minor or not is_alone else None,
                confidence=pair.confidence,
            )
