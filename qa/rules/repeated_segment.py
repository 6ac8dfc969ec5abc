"""A sentence stands twice in the article.

Copied twice, or translated twice with small differences by a machine. Headlines, teasers and captions may repeat the text below
them; short refrains (Das ist Krieg.) and a source that repeats itself are left alone.

    Bad:  Am Morgen schlug eine Rakete in der Stadt Dnipro ein. Am Morgen schlug eine Rakete in der Stadt Dnipro ein.
    Good: Am Morgen schlug eine Rakete in Dnipro ein. Am Abend traf eine Drohne ein Haus in Charkiw.
    Good: Wir bleiben hier. Wir bleiben hier.
"""

import re
from collections.abc import Iterator

from qa.documents import BlockKind, Document, Edit, Finding, Segment, Severity, Span
from qa.messages import _
from qa.rules.article import Article
from qa.rules.rule import Rule

RULE = Rule("repeated-segment", Severity.WARNING, mqm="accuracy/addition", its="duplication")
WORD = re.compile(r"\w+")
RUNNING = frozenset({BlockKind.BODY, BlockKind.QUOTE, BlockKind.LIST_ITEM})
SHORTEST = 5  # words of a sentence that nobody says twice by chance, next to each other
FAR = 9  # the same, further apart in the article
NEAR = 2  # segments that count as next to each other
SHORTEST_SIMILAR = 8  # words from which near-identical neighbours are compared
SHARED = 0.8  # share of common words that makes two neighbours worth comparing
SIMILAR = 85.0  # chrF (Popović 2015), 0 to 100, above which they are the same sentence


def check(article: Article) -> Iterator[Finding]:
    """Yield one finding per repetition: the later sentence; the edit, for a person to confirm, takes it out."""
    document = article.target
    seen: dict[tuple[str, ...], Segment] = {}
    recent: list[tuple[Segment, tuple[str, ...]]] = []
    for segment in document.segments:
        if document.kind(segment) not in RUNNING:
            continue
        words = tuple(WORD.findall(segment.text.lower()))
        if len(words) < SHORTEST:
            continue
        earlier = seen.get(words)
        is_near = earlier is not None and segment.index - earlier.index <= NEAR
        if earlier is None or not (is_near or len(words) >= FAR):
            earlier = next((other for other, theirs in recent if _is_similar(other, theirs, segment, words)), None)
        if earlier and not _repeats_in_source(article, earlier, segment):
            yield _finding(document, earlier, segment)
        seen.setdefault(words, segment)
        recent = [*recent, (segment, words)][-NEAR:]


def _is_similar(other: Segment, theirs: tuple[str, ...], segment: Segment, words: tuple[str, ...]) -> bool:
    """True for neighbours of nearly the same words with the same figures: 3 Panzer and 5 Panzer are two reports."""
    if min(len(theirs), len(words)) < SHORTEST_SIMILAR or segment.index - other.index > NEAR:
        return False
    mine, others = set(words), set(theirs)
    if len(mine & others) < SHARED * max(len(mine), len(others)) or any(w.isdigit() for w in mine ^ others):
        return False
    from sacrebleu import sentence_chrf  # a fifth of a second, only where two sentences look alike

    return float(sentence_chrf(segment.text, [other.text]).score) >= SIMILAR


def _repeats_in_source(article: Article, earlier: Segment, later: Segment) -> bool:
    """True when the two translate two sentences that are alike as well, or when the source is not known to be one."""
    texts = [
        article.source_of(pair) for pair in article.pairs if earlier in pair.target or later in pair.target if pair.source
    ]
    return len(texts) == 2 and WORD.findall(texts[0].lower()) == WORD.findall(texts[1].lower())


def _finding(document: Document, earlier: Segment, later: Segment) -> Finding:
    begin = later.span.start
    while begin and document.text[begin - 1].isspace():
        begin -= 1
    return RULE.finding(
        later.span,
        _("the sentence stands in the text already: “{begin}”", begin=_shortened(earlier.text)),
        edits=(Edit(Span(begin, later.span.end), "", safe=False),),
    )


def _shortened(text: str) -> str:
    return text if len(text) <= 50 else text[:49].rstrip() + "…"
