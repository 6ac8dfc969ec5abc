"""A sentence stands twice in the article.

Copied twice, translated twice with small differences by a machine, or said again later with a phrase left out of its
middle. Headlines, teasers and captions may repeat the text below them; short refrains (Das ist Krieg.) and a
source that repeats itself are left alone.

    Bad:  Am Morgen schlug eine Rakete in der Stadt Dnipro ein. Am Morgen schlug eine Rakete in der Stadt Dnipro ein.
    Good: Am Morgen schlug eine Rakete in Dnipro ein. Am Abend traf eine Drohne ein Haus in Charkiw.
    Good: Wir bleiben hier. Wir bleiben hier.
"""

import re
from collections.abc import Iterator

from qa.comparison.article import Article
from qa.documents import RUNNING_TEXT, Document, Edit, Finding, Segment, Severity, Span
from qa.messages import _
from qa.rules.rule import Rule

RULE = Rule("repeated-segment", Severity.WARNING, mqm="accuracy/addition", its="duplication")
WORD = re.compile(r"\w+")
SHORTEST = 5  # words of a sentence that nobody says twice by chance, next to each other
FAR = 9  # the same, further apart in the article
NEAR = 2  # segments that count as next to each other
SHORTEST_SIMILAR = 8  # words from which near-identical neighbours are compared
SHARED = 0.8  # share of common words that makes two neighbours worth comparing
SHORTEST_SHORTENED = 7  # words of a sentence that is an earlier one without a phrase
HEAD = 4  # words with which such a sentence begins as the earlier one
DENYING = re.compile(r"nicht|nie|kein\w*|ohne|kaum")  # what makes another statement of a sentence
SIMILAR = 85.0  # chrF (Popović 2015), 0 to 100, above which they are the same sentence


def check(article: Article) -> Iterator[Finding]:
    """Yield one finding per repetition: the later sentence or paragraph; the edit, for a person to confirm, takes it out."""
    document = article.target
    if len(document.segments) < 2:
        return
    repeated = dict(_paragraphs(article))
    for index, earlier in repeated.items():
        yield _finding(document, earlier, document.blocks[index].span)
    seen: dict[tuple[str, ...], Segment] = {}
    heads: dict[tuple[str, ...], list[tuple[Segment, tuple[str, ...]]]] = {}
    recent: list[tuple[Segment, tuple[str, ...]]] = []
    for segment in document.segments:
        words = tuple(WORD.findall(segment.text.lower()))
        if segment.block in repeated or document.kind(segment) not in RUNNING_TEXT or len(words) < SHORTEST:
            continue
        earlier_one = _earlier(seen.get(words), recent, segment, words)
        alike = heads.setdefault(words[:HEAD], [])
        earlier_one = earlier_one or next((other for other, theirs in alike if _is_shortened(theirs, words)), None)
        if earlier_one and not _repeats_in_source(article, earlier_one, segment):
            yield _finding(document, earlier_one.text, segment.span)
        seen.setdefault(words, segment)
        alike.append((segment, words))
        recent = [*recent, (segment, words)][-NEAR:]


def _paragraphs(article: Article) -> Iterator[tuple[int, str]]:
    """Yield the index of each paragraph of several sentences that stood in the text before, and what it repeats."""
    document = article.target
    seen: dict[str, int] = {}
    for index, block in enumerate(document.blocks):
        text = block.span.of(document.text)
        if block.kind not in RUNNING_TEXT or len(text.split()) < SHORTEST_SIMILAR:
            continue
        first = seen.setdefault(" ".join(text.split()), index)
        if first != index:
            earlier, later = next(document.segments_of(first)), next(document.segments_of(index))
            if not _repeats_in_source(article, earlier, later):
                yield index, text


def _earlier(
    same: Segment | None, recent: list[tuple[Segment, tuple[str, ...]]], segment: Segment, words: tuple[str, ...]
) -> Segment | None:
    """Return the segment that this one repeats: word by word, or nearly so right before."""
    if same is not None and (segment.index - same.index <= NEAR or len(words) >= FAR):
        return same
    return next((other for other, theirs in recent if _is_similar(other, theirs, segment, words)), None)


def _is_similar(other: Segment, theirs: tuple[str, ...], segment: Segment, words: tuple[str, ...]) -> bool:
    """True for neighbours of nearly the same words with the same figures: 3 Panzer and 5 Panzer are two reports."""
    if min(len(theirs), len(words)) < SHORTEST_SIMILAR or segment.index - other.index > NEAR:
        return False
    mine, others = set(words), set(theirs)
    if len(mine & others) < SHARED * max(len(mine), len(others)) or any(w.isdigit() for w in mine ^ others):
        return False
    from sacrebleu import sentence_chrf  # a fifth of a second, only where two sentences look alike

    return float(sentence_chrf(segment.text, [other.text]).score) >= SIMILAR


def _is_shortened(theirs: tuple[str, ...], words: tuple[str, ...]) -> bool:
    """True for an earlier sentence without a stretch of its middle: Alle Bieter wurden (z. B. 2023) ausgeschlossen."""
    left_out = len(theirs) - len(words)
    if len(words) < SHORTEST_SHORTENED or not 0 < left_out <= len(words) or theirs[-1] != words[-1]:
        return False
    head = next((i for i, (a, b) in enumerate(zip(theirs, words, strict=False)) if a != b), len(words) - 1)
    dropped = theirs[head : head + left_out]
    return theirs[head + left_out :] == words[head:] and not any(map(DENYING.fullmatch, dropped))


def _repeats_in_source(article: Article, earlier: Segment, later: Segment) -> bool:
    """True when the two translate two sentences that are alike as well, or when the source is not known to be one."""
    texts = [
        article.source_of(pair)
        for pair in article.pairs
        if earlier in pair.target or later in pair.target
        if pair.source
    ]
    words = [tuple(WORD.findall(text.lower())) for text in texts]
    return len(words) == 2 and (words[0] == words[1] or _is_shortened(*words))


def _finding(document: Document, earlier: str, later: Span) -> Finding:
    begin = later.start
    while begin and document.text[begin - 1].isspace():
        begin -= 1
    return RULE.finding(
        later,
        _("the sentence stands in the text already: “{begin}”", begin=_shortened(earlier)),
        edits=(Edit(Span(begin, later.end), "", safe=False),),
    )


def _shortened(text: str) -> str:
    return text if len(text) <= 50 else text[:49].rstrip() + "…"
