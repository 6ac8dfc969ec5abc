"""A sentence of the source has no counterpart in the German.

The place where it should stand is marked, and the message quotes it. Teasers (Читайте також), credits, calls to subscribe
and lines of one or two words are notes: editors drop them on purpose. So is «Об этом сообщила полиция» where the German names a
source nearby, and so is the headline. A sentence that was folded into its neighbour is no omission, nor is one that moved to
another part of the article (see swapped-segment); one that another sentence of the article seems to say as well is a note; where
the alignment is unsure, it is a note or nothing is said. In an article that is translated freely, only an omission with a figure
that the German has nowhere is more than a note.

    uk: Уряд ухвалив закон. Депутати від опозиції голосували проти нього. Закон набуде чинності в січні.
    Bad:  Die Regierung hat das Gesetz beschlossen. Das Gesetz tritt im Januar in Kraft.
    Good: Die Regierung hat das Gesetz beschlossen. Abgeordnete der Opposition stimmten dagegen. Es tritt im Januar in Kraft.
"""

from collections.abc import Iterator

from qa.comparison.article import Article
from qa.comparison.credits import is_credited
from qa.comparison.freedom import Freedom
from qa.comparison.null_beads import is_own_headline, is_said_further_off, stands_alone, swallowed
from qa.comparison.told_elsewhere import has_lost_figure, is_told_elsewhere
from qa.documents import Finding, Severity, Span
from qa.languages.boilerplate import is_boilerplate
from qa.messages import _
from qa.rules.rule import Rule

RULE = Rule("omitted-segment", Severity.ERROR, mqm="accuracy/omission", its="omission", needs_source=True)
SURE, QUITE_SURE = 0.5, 0.8
FEWEST_WORDS = 3
QUOTED_WORDS = 12


def check(article: Article) -> Iterator[Finding]:
    """Yield one finding per omission; its span is the gap in the German, its source_span the sentence."""
    for number, pair in enumerate(article.pairs):
        if (
            not pair.target
            and number not in article.moved
            and (pair.confidence >= SURE or stands_alone(article, number))
        ):
            text = article.source_of(pair)
            yield RULE.finding(
                place_of(article, number),
                _("not translated: “{sentence}”", sentence=shortened(text)),
                severity=_severity(article, number, text),
                source_span=pair.source_span,
                confidence=pair.confidence,
            )
        elif (sentence := swallowed(article, pair)) and len(sentence.text.split()) >= FEWEST_WORDS:
            at = pair.target_span.start if sentence == pair.source[0] else pair.target_span.end
            yield RULE.finding(
                _gap(article.target.text, at),
                _("not translated: “{sentence}”", sentence=shortened(sentence.text)),
                severity=Severity.WARNING,
                source_span=sentence.span,
                confidence=1 - pair.confidence,
            )


def place_of(article: Article, number: int) -> Span:
    """Return the gap in the German where the counterpart of that pair should stand: the space between its neighbours."""
    before = [pair.target_span.end for pair in article.pairs[:number] if pair.target]
    after = [pair.target_span.start for pair in article.pairs[number + 1 :] if pair.target]
    return _gap(article.target.text, before[-1] if before else (after[0] if after else 0))


def _gap(text: str, at: int) -> Span:
    """Return the white space around a place, empty at either end of the text."""
    start, end = len(text[:at].rstrip()), len(text) - len(text[at:].lstrip())
    return Span(start, end) if start and end < len(text) else Span(at, at)


def shortened(text: str) -> str:
    """Return the beginning of a sentence, at most twelve words, with an ellipsis where it was cut."""
    words = text.split()
    return " ".join(words[:QUOTED_WORDS]) + (" …" if len(words) > QUOTED_WORDS else "")


def _severity(article: Article, number: int, text: str) -> Severity:
    assert article.source is not None
    is_minor = len(text.split()) < FEWEST_WORDS or is_boilerplate(text, article.source.language)
    is_minor = (
        is_minor or is_own_headline(article.source, article.pairs[number].source[0]) or is_credited(article, number)
    )
    if is_minor or not stands_alone(article, number) or is_told_elsewhere(article, number):
        return Severity.NOTE
    is_close = article.freedom is Freedom.CLOSE
    if not (is_close or has_lost_figure(article, number)) or is_said_further_off(article, number):
        return Severity.NOTE
    return Severity.ERROR if is_close and article.pairs[number].confidence >= QUITE_SURE else Severity.WARNING
