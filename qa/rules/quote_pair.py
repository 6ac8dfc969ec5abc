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
from collections.abc import Iterator

from qa.documents import BlockKind, Document, Edit, Finding, Severity, Span
from qa.languages.quotation import ATTRIBUTION, INTRODUCTION, MARK, STYLES, Mark, Quotations, quotations
from qa.messages import _
from qa.rules.article import Article
from qa.rules.rule import Rule

RULE = Rule("quote-pair", Severity.WARNING, mqm="linguistic-conventions/punctuation", its="typographical")
LEADS_IN = re.compile(r"(?:^|[:,–—-][ \u00a0])$")  # sagte: „…  sagte, „…  – „…
ENDS = re.compile(r"[.!?…][’‘'“”\"»«)\]]*$")
SENTENCE_MARK_BEFORE = re.compile(r"[.!?…,]$")
FIRST_WORD = re.compile(r".\s?[\w’'-]*")
PATIENCE = 3  # paragraphs without any mark that a quotation may run through


def check(article: Article) -> Iterator[Finding]:
    """Yield one finding per mark without a partner; an edit, never a safe one, where the place of the partner shows."""
    text = article.target.text
    if not MARK.search(text):
        return
    everything = quotations(text)
    quoted = len(everything.pairs) + len(everything.unopened) + len(everything.unclosed)
    is_excerpt = len(article.target.blocks) == 1 and not _is_balanced_source(article.source, quoted)
    carried: Mark | None = None
    waited = 0
    for block in article.target.blocks:
        found = quotations(text, block.span.start, block.span.end)
        unopened, unclosed = list(found.unopened), list(found.unclosed)
        begins_with_mark = _begins_with_mark(found, block.span)
        if carried and unopened:
            unopened.pop(0)
            carried = None
        elif carried and begins_with_mark:
            carried = None
        elif carried and (found.pairs or unclosed or waited >= PATIENCE):
            yield _unclosed(text, carried, len(text))
            carried = None
        waited += 1
        if not (is_excerpt and _may_have_begun_before(text, unopened, block.span)):
            yield from (_unopened(text, mark, block.span, found) for mark in unopened)
        if unclosed and not is_excerpt and block.kind in (BlockKind.BODY, BlockKind.QUOTE, BlockKind.LIST_ITEM):
            *inner, last = unclosed
            if _has_attribution(text, last, block.span.end):
                inner.append(last)
            else:
                carried, waited = last, 0
            unclosed = inner
        if not (is_excerpt and _may_go_on(text, unclosed, block.span)):
            yield from (_unclosed(text, mark, block.span.end) for mark in unclosed)
    if carried:
        yield _unclosed(text, carried, len(text))


def _is_balanced_source(source: Document | None, quoted: int) -> bool:
    """True when a source is there with as many quotations, all complete, so that the translation's must be, too."""
    if source is None or not MARK.search(source.text):
        return False
    found = quotations(source.text)
    return len(found.pairs) >= quoted > 0 and not found.unclosed and not found.unopened


def _begins_with_mark(found: Quotations, block: Span) -> bool:
    first = [pair[0] for pair in found.pairs] + list(found.unclosed)
    return any(mark.place == block.start for mark in first)


def _has_attribution(text: str, mark: Mark, end: int) -> bool:
    return bool(re.search(r"[,?!]" + ATTRIBUTION.pattern.removeprefix(",?"), text[mark.place : end]))


def _may_go_on(text: str, unclosed: list[Mark], block: Span) -> bool:
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


def _may_have_begun_before(text: str, unopened: list[Mark], block: Span) -> bool:
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


def _unclosed(text: str, mark: Mark, end: int) -> Finding:
    word = FIRST_WORD.match(text, mark.place)
    closing = _closing_glyph(mark.glyph)
    seam = re.search(r"(?P<mark>[,?!])" + ATTRIBUTION.pattern.removeprefix(",?"), text[mark.place : end])
    place = mark.place + seam.start() + (0 if seam["mark"] == "," else 1) if seam else None
    return RULE.finding(
        Span(mark.place, word.end() if word else mark.place + 1),
        _("quotation is not closed: “{closing}” is missing", closing=closing),
        edits=(Edit(Span(place, place), closing, safe=False),) if place is not None else (),
    )


def _unopened(text: str, mark: Mark, block: Span, found: Quotations) -> Finding:
    earlier = [pair[1].place + 1 for pair in found.pairs if pair[1].place < mark.place]
    earlier += [other.place + 1 for other in found.unopened if other.place < mark.place]
    start = max(earlier, default=block.start)
    introduction = list(INTRODUCTION.finditer(text, start, mark.place))
    begin = introduction[-1].end() if introduction else start
    opening = next((style[0] for style in STYLES.values() if style[1] == mark.glyph), mark.glyph)
    is_known = bool(introduction) or (begin == block.start and bool(ATTRIBUTION.match(text, mark.place + 1)))
    while begin < mark.place and text[begin] in " ,.;:":
        begin += 1
    return RULE.finding(
        Span(begin, mark.place + 1),
        _("quotation has no opening mark: “{opening}” is missing", opening=opening),
        edits=(Edit(Span(begin, begin), opening, safe=False),) if is_known else (),
    )


def _closing_glyph(opening: str) -> str:
    return next((style[1] for style in STYLES.values() if style[0] == opening), opening)
