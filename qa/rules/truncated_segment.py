"""A sentence breaks off.

Its last word cannot be the last: an article, a preposition that is no verb's particle, a conjunction, an adjective whose
noun is missing; and no mark follows, or a comma does, or a full stop where not even speech ends so. Or a subordinate clause has
no finite verb. With a source: the German has no final mark and is much shorter than the sentence it translates.

    Bad:  Die Ermittler hoffen auf Hinweise aus der
    Good: Die Ermittler hoffen auf Hinweise aus der Bevölkerung.
    Bad:  Die Ermittler haben den. Am Freitag tagt das Gericht.
    Bad:  Sie gedachten des Vaters, der im Mai bei Charkiw gefallen.
    Good: Sie gedachten des Vaters, der im Mai bei Charkiw gefallen ist.
    Bad:  Geplant ist der Kauf der gesamten amerikanischen
    Bad:  Die Ermittler hoffen auf
    Good: Was wir über den Angriff auf Dnipro wissen
    uk: Міністр закордонних справ повідомив, що переговори про обмін полоненими тривають уже третій тиждень.
    Bad:  Der Außenminister teilte mit
    Good: Der Außenminister teilte mit, dass die Verhandlungen über den Gefangenenaustausch schon in die dritte Woche gehen.
"""

from collections.abc import Iterator

from qa.comparison.article import Article
from qa.comparison.pair import Pair
from qa.documents import BlockKind, Document, Finding, Segment, Severity, Span
from qa.grammar.cut_content import cut_content
from qa.grammar.verbless_clauses import verbless_clauses
from qa.languages.completeness import breaks_off, has_final_mark, is_cut_before_stop
from qa.messages import _
from qa.rules.rule import Rule

RULE = Rule("truncated-segment", Severity.WARNING, mqm="accuracy/omission", its="omission")
SHORTENED = 0.6  # German runs about a tenth longer than Ukrainian or Russian; this short, half a sentence is missing
LONG_ENOUGH = 40  # characters of source; short ones vary too much
COMMA_FROM = 6  # words; Sehr geehrte Damen und Herren,
SKIPPED = frozenset({BlockKind.CAPTION, BlockKind.LIST_ITEM})


def check(article: Article) -> Iterator[Finding]:
    """Yield one finding per sentence that breaks off: its last word."""
    document = article.target
    for segment in document.segments:
        if is_cut_before_stop(segment.text):
            yield _finding(segment, None)
    for span in verbless_clauses(document.text):
        yield RULE.finding(span, _("the clause has no finite verb"))
    for span in cut_content(document.text):
        yield RULE.finding(span, _("the sentence breaks off"))
    ends = {segment.block: segment for segment in document.segments}
    open_ended = [
        segment
        for block, segment in ends.items()
        if document.blocks[block].kind not in SKIPPED
        and (not has_final_mark(segment.text) or _ends_in_comma(document, segment))
    ]
    if not open_ended:
        return
    pairs = {pair.target[-1].index: pair for pair in article.sure_pairs()}
    for segment in open_ended:
        pair = pairs.get(segment.index)
        if segment.text.endswith(","):
            if pair is None or not article.source_of(pair).rstrip().endswith(","):
                yield _finding(segment, None)
        elif breaks_off(segment.text):
            yield _finding(segment, None)
        elif pair and _is_shortened(article, pair):
            yield _finding(segment, pair.source_span)


def _ends_in_comma(document: Document, segment: Segment) -> bool:
    """True for a paragraph that ends in a comma: no form of address (Liebe Freunde,), no line that the next one goes on with."""
    if not segment.text.endswith(",") or len(segment.text.split()) < COMMA_FROM or len(document.blocks) == 1:
        return False  # a single line may be cut out of a sentence
    following = document.blocks[segment.block + 1 : segment.block + 2]
    return not following or following[0].span.of(document.text)[:1].isupper()


def _is_shortened(article: Article, pair: Pair) -> bool:
    source, target = article.source_of(pair), article.target_of(pair)
    return has_final_mark(source) and len(source) >= LONG_ENOUGH and len(target) < SHORTENED * len(source)


def _finding(segment: Segment, source_span: Span | None) -> Finding:
    word = segment.text.rsplit(None, 1)[-1]
    return RULE.finding(
        Span(segment.span.end - len(word), segment.span.end), _("the sentence breaks off"), source_span=source_span
    )
