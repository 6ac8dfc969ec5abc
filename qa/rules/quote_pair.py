"""A quotation mark has no partner.

Marks are balanced per paragraph. A quotation may run over several paragraphs: each then begins with a fresh opening mark and only
the last is closed. Text that holds a single paragraph may be cut out of a longer quotation; there an open end is reported only
where the quotation evidently ended before the text does.

    Bad:  „Wir geben nicht auf, sagte Präsident Wolodymyr Selenskyj.
    Good: „Wir geben nicht auf“, sagte Präsident Wolodymyr Selenskyj.
    Bad:  Kuleba warnte: Das ist erst der Anfang.“
    Good: Kuleba warnte: „Das ist erst der Anfang.“
    Good: Das ist der ‚Held von Butscha‘, so die „Kyiv Post“.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import replace

from qa.comparison.article import Article
from qa.comparison.quote_place import closing_place, opening_place
from qa.documents import RUNNING_TEXT, Block, Document, Edit, Finding, Severity, Span
from qa.languages.lazy_pattern import lazily
from qa.languages.quotation import (
    ATTRIBUTION,
    INTRODUCTION,
    MARK,
    MARKS,
    STYLES,
    TOLERATED,
    Mark,
    Quotations,
    quotations,
    style_of,
)
from qa.messages import _
from qa.rules.rule import Rule

RULE = Rule("quote-pair", Severity.WARNING, mqm="linguistic-conventions/punctuation", its="typographical")
LEADS_IN = lazily(r"(?:^|[:,–—-][ \u00a0])$")  # sagte: „…  sagte, „…  – „…
ENDS = lazily(r"[.!?…][’‘'“”\"»«)\]]*$")
SENTENCE_MARK_BEFORE = lazily(r"[.!?…,]$")
INNER = lazily(r"‚[^‚‘\n]+‘")  # a quotation inside the other, which the source may set in the marks of the outer one
PATIENCE = 3  # paragraphs without any mark that a quotation may run through


def check(article: Article) -> Iterator[Finding]:
    """Yield one finding per mark without a partner; an edit, never a safe one, where the place of the partner shows."""
    text, blocks = article.target.text, article.target.blocks
    if MARKS.isdisjoint(article.characters):
        return
    if len(blocks) == 1 and _is_cut_like_source(article.source, quotations(text)):
        return
    if len(blocks) == 1 and not _is_balanced_source(article.source, quotations(text), text):
        yield from _of_excerpt(article, blocks[0].span)
    elif len(blocks) == 1:
        for finding in _of_article(article, blocks):
            yield replace(finding, severity=Severity.NOTE) if _heads_the_line(article, finding, blocks[0]) else finding
    else:
        yield from _of_article(article, blocks)


def _heads_the_line(article: Article, finding: Finding, block: Block) -> bool:
    """True for „Wir bleiben“, sagte sie“ without its first mark: translators draw two sentences of speech together, and the
    mark may stand in the line before."""
    text, end = article.target.text, finding.span.end
    is_speech = finding.span.start == block.span.start and ATTRIBUTION.match(text, end)
    return bool(is_speech) and text[end - 1] in '“”"«»' and text[finding.span.start] not in '„“”"«»'


def _of_excerpt(article: Article, block: Span) -> Iterator[Finding]:
    """Yield the lonely marks of a single paragraph, of which the text before or behind may have the partner."""
    text = article.target.text
    found = quotations(text, block.start, block.end)
    if not _may_have_begun_before(text, found.unopened, block):
        yield from (_unopened(article, mark, block, found) for mark in found.unopened)
    if not _may_go_on(text, found.unclosed, block):
        yield from (_unclosed(article, mark, block.end) for mark in found.unclosed)


def _of_article(article: Article, blocks: Iterable[Block]) -> Iterator[Finding]:
    """Yield the lonely marks of an article; the last open quotation of a paragraph is carried on to the next ones."""
    text = article.target.text
    carried: Mark | None = None
    waited = reach = 0
    for block in blocks:
        found = quotations(text, block.span.start, block.span.end)
        unopened, unclosed = list(found.unopened), list(found.unclosed)
        is_next = not waited  # a quotation of several paragraphs may open each of them again
        if carried and (unopened or (is_next and _begins_with_mark(found, block.span))):
            unopened, carried = unopened[1:], None
        elif carried and (found.pairs or unclosed or waited >= PATIENCE):
            yield _unclosed(article, carried, reach)
            carried = None
        waited, reach = waited + 1, block.span.end
        yield from (_unopened(article, mark, block.span, found) for mark in unopened)
        if unclosed and block.kind in RUNNING_TEXT and not _has_attribution(text, unclosed[-1], block.span.end):
            carried, waited = unclosed.pop(), 0
        yield from (_unclosed(article, mark, block.span.end) for mark in unclosed)
    if carried:
        yield _unclosed(article, carried, reach)


def _is_balanced_source(source: Document | None, german: Quotations, text: str) -> bool:
    """True when a source is there with as many quotations, all complete, so that the translation's must be, too."""
    if source is None or not MARK.search(source.text):
        return False
    found = quotations(source.text)
    quoted = len(german.pairs) + len(german.unopened) + len(german.unclosed) + len(INNER.findall(text))
    return len(found.pairs) >= quoted and not found.unclosed and not found.unopened


def _is_cut_like_source(source: Document | None, german: Quotations) -> bool:
    """True when both sides of a single paragraph have the same open ends: it is cut out of a longer quotation."""
    if source is None or not MARK.search(source.text):
        return False
    found = quotations(source.text)
    theirs, mine = (len(found.unopened), len(found.unclosed)), (len(german.unopened), len(german.unclosed))
    return theirs == mine and any(mine)


def _begins_with_mark(found: Quotations, block: Span) -> bool:
    first = [pair[0] for pair in found.pairs] + list(found.unclosed)
    return any(mark.place == block.start for mark in first)


def _has_attribution(text: str, mark: Mark, end: int) -> bool:
    return bool(re.search(r"[,?!]" + ATTRIBUTION.pattern.removeprefix(",?"), text[mark.place : end]))


def _may_go_on(text: str, unclosed: tuple[Mark, ...], block: Span) -> bool:
    """True when every open quotation leads up to the end of the text as if its next sentence had been cut off."""
    return bool(ENDS.search(text[block.start : block.end])) and all(
        LEADS_IN.search(text[block.start : mark.place])
        and (text[mark.place + 1 : mark.place + 2].isupper() or _is_resumed(text, block.start, mark))
        and not _has_attribution(text, mark, block.end)
        for mark in unclosed
    )


def _is_resumed(text: str, start: int, mark: Mark) -> bool:
    """True for the second half of „Das war gut“, sagte er, „und es wird noch besser."""
    return bool(MARK.search(text, start, mark.place))


def _may_have_begun_before(text: str, unopened: tuple[Mark, ...], block: Span) -> bool:
    """True when the last lonely mark closes what may have begun before the text: at its end, or before „, sagte er“."""
    if not unopened:
        return True
    mark = unopened[-1]
    before, after = text[block.start : mark.place], text[mark.place + 1 : block.end]
    if before.endswith(" ") and not after:
        return True  # … sagte er. " – the next sentence lost its mark to this one
    if INTRODUCTION.search(before) and not MARK.search(before):
        return False  # Kuleba warnte: Das ist erst der Anfang.“ – the quotation began after the colon
    return bool(
        (not after.strip(".") and (SENTENCE_MARK_BEFORE.search(before) or (mark.glyph == '"' and after == ".")))
        or ATTRIBUTION.match(after)
        or (after.startswith(",") and mark.glyph == '"')
    )


def _unclosed(article: Article, mark: Mark, end: int) -> Finding:
    text = article.target.text
    own, closing = _glyphs(article, mark, opens=True)
    seam = re.search(r"(?P<mark>[,?!])" + ATTRIBUTION.pattern.removeprefix(",?"), text[mark.place : end])
    place = closing_place(article, mark)
    if place is None and seam:
        place = mark.place + seam.start() + (0 if seam["mark"] == "," else 1)
    return RULE.finding(
        Span(mark.place, place if place is not None else _sentence_end(text, mark.place, end)),
        _("quotation is not closed: {closing} is missing", closing=closing),
        edits=_edits(mark, own, place, closing + "," * _lacks_comma(text, place)) if place is not None else (),
    )


def _unopened(article: Article, mark: Mark, block: Span, found: Quotations) -> Finding:
    text = article.target.text
    earlier = [pair[1].place + 1 for pair in found.pairs if pair[1].place < mark.place]
    earlier += [other.place + 1 for other in found.unopened if other.place < mark.place]
    start = max(earlier, default=block.start)
    introduction = list(INTRODUCTION.finditer(text, start, mark.place))
    begin = introduction[-1].end() if introduction else max(start, _sentence_start(text, start, mark.place))
    opening, own = _glyphs(article, mark, opens=False)
    is_known = bool(introduction) or (begin == start == block.start and bool(ATTRIBUTION.match(text, mark.place + 1)))
    if not introduction and (place := opening_place(article, mark)) is not None:
        begin, is_known = place, True
    while begin < mark.place and text[begin] in " ,.;:":
        begin += 1
    return RULE.finding(
        Span(begin, mark.place + 1),
        _("quotation has no opening mark: {opening} is missing", opening=opening),
        edits=_edits(mark, own, begin, opening) if is_known else (),
    )


def _sentence_start(text: str, start: int, end: int) -> int:
    """Return where the sentence begins that the lonely mark closes: the opening one was most likely lost in it."""
    ends = list(re.finditer(r"[.!?…]\s+(?=[A-ZÄÖÜ])", text[start : max(start, end - 1)]))
    return start + ends[-1].end() if ends else start


def _sentence_end(text: str, start: int, end: int) -> int:
    """Return where the sentence ends in which the quotation begins: it should have been closed there at the earliest."""
    stop = re.search(r"[.!?…](?=\s|$)", text[start:end])
    return start + stop.end() if stop else start + len(text[start:end].rstrip())


def _glyphs(article: Article, mark: Mark, *, opens: bool) -> tuple[str, str]:
    """Return the two glyphs of the pair that the mark is to make: its own style's, unless the text keeps to another (”)."""
    text = article.target.text
    pairs = [
        pair for block in article.target.blocks for pair in quotations(text, block.span.start, block.span.end).pairs
    ]
    used = Counter(style for pair in pairs if (style := style_of(pair)) in TOLERATED)
    house = article.style.typography.quotes
    fitting = [style for style, glyphs in STYLES.items() if glyphs[not opens] == mark.glyph and style in TOLERATED]
    best = max([house, *used], key=lambda style: used[style])
    return STYLES[next((style for style in fitting if used[style] or not used), best)]


def _edits(mark: Mark, own: str, place: int, partner: str) -> tuple[Edit, ...]:
    """Return the edits that set the partner and, where the mark itself has the wrong shape, exchange it."""
    exchanged = (Edit(Span(mark.place, mark.place + 1), own, safe=False),) if own != mark.glyph else ()
    return (Edit(Span(place, place), partner, safe=False), *exchanged)


def _lacks_comma(text: str, place: int) -> bool:
    """True for „Wer kommt?| fragte sie, where a comma goes with the closing mark."""
    return text[place - 1] in "?!" and text[place : place + 1] != "," and ATTRIBUTION.match(text, place) is not None
