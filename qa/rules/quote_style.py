"""A quotation mark has the wrong shape.

German prints „…“ or »…«, Swiss houses «…»; which one is the setting `quotes`. Reported are pairs whose two marks do not belong
together („…” „…"), English “…”, and pairs that differ from the rest of the text. A text that keeps to another German style or to
the typewriter's straight marks throughout gets one note.

    Bad:  Der „Tag der Einheit" fällt aus.
    Good: Der „Tag der Einheit“ fällt aus.
    Bad:  Die “Moskwa” ist gesunken.
    Good: Die „Moskwa“ ist gesunken.
    Good: „Er sprach von »Entnazifizierung«“, sagte sie.
"""

from collections import Counter
from collections.abc import Iterator

from qa.comparison.article import Article
from qa.documents import Edit, Finding, Severity, Span
from qa.languages.quotation import MARKS, STYLES, TOLERATED, Mark, quotations, style_of
from qa.messages import _
from qa.rules.rule import Rule

RULE = Rule("quote-style", Severity.WARNING, mqm="linguistic-conventions/punctuation", its="typographical")
GERMAN_ONLY = {"„": "german", "‟": "german"}  # glyphs that no other style has
Pair = tuple[Mark, Mark]


def check(article: Article) -> Iterator[Finding]:
    """Yield one finding per mark of the wrong shape; its edit exchanges the mark."""
    text = article.target.text
    if MARKS.isdisjoint(article.characters):
        return
    pairs = [pair for b in article.target.blocks for pair in quotations(text, b.span.start, b.span.end).pairs]
    house = article.style.typography.quotes
    styles = Counter(style_of(pair) for pair in pairs)
    used = [style for style in styles if style in TOLERATED]
    wanted = _wanted(pairs, styles, house)
    if len(styles) == 1 and used:
        if used[0] != house:
            yield _note(text, pairs, used[0], house)
        return
    for pair in pairs:
        for mark, glyph in zip(pair, STYLES[wanted], strict=True):
            if mark.glyph != glyph and not _is_nested(pair, pairs, wanted):
                yield _finding(mark, glyph, is_safe=wanted == house)


def _wanted(pairs: list[Pair], styles: Counter[str], house: str) -> str:
    """Return the style that the text means: the commonest tolerated one, of two as common the house's, else the first met."""
    counts = Counter({style: count for style, count in styles.items() if style in TOLERATED})
    for pair in pairs:
        if style_of(pair) == "mixed":  # „…" means „…“, not "…"
            counts.update({GERMAN_ONLY[mark.glyph] for mark in pair if mark.glyph in GERMAN_ONLY})
    best = max(counts.values(), default=0)
    return house if counts.get(house, 0) == best else max(counts, key=lambda style: counts[style])


def _is_nested(pair: Pair, pairs: list[Pair], wanted: str) -> bool:
    """True for »…« inside „…“: another style marks the quotation in the quotation, as ‚…‘ does."""
    return style_of(pair) in TOLERATED - {wanted} and any(
        outer[0].place < pair[0].place and pair[1].place < outer[1].place for outer in pairs
    )


def _finding(mark: Mark, glyph: str, *, is_safe: bool) -> Finding:
    span = Span(mark.place, mark.place + 1)
    return RULE.finding(
        span,
        _("quotation mark {glyph} should be {wanted}", glyph=mark.glyph, wanted=glyph),
        edits=(Edit(span, glyph, safe=is_safe),),
        suggestions=(glyph,),
    )


def _note(text: str, pairs: list[Pair], used: str, house: str) -> Finding:
    first = pairs[0]
    opening, closing = STYLES[house]
    typed, wanted = ("…".join(STYLES[style]) for style in (used, house))
    return RULE.finding(
        Span(first[0].place, first[1].place + 1),
        _("quotation marks are {typed} throughout; house style is {wanted}", typed=typed, wanted=wanted),
        suggestions=(opening + text[first[0].place + 1 : first[1].place] + closing,),
        severity=Severity.NOTE,
    )
