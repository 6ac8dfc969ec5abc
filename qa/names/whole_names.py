"""English names of institutions are found by the one translated word and cover all of it: Institute for Policy Research."""

import re

from qa.documents import Span

# „for“ and „and“ are no German words: where they join capitals, the name is English and goes on.
_JOINT = r"(?:of(?: the)?|for(?: the)?|and(?: the)?|&)"
_CAPITAL = r"[A-Z][\w’'-]*"
GOES_ON = re.compile(rf"(?: {_JOINT} {_CAPITAL}(?: {_CAPITAL})*)+")
LEADS = re.compile(rf"(?<!\w)(?:{_CAPITAL} (?:{_JOINT} )?)+\Z")
FARTHEST = 80
# A sentence may begin beside the name: Die UK Commission, Im Supreme Court.
GERMAN = re.compile(r"(?:(?:Der|Die|Das|Dem|Den|Des|Ein|Eine|Im|Am|Vom|Beim|Zum|Zur|In|Laut|Auch|Und|Doch) )")


def goes_on(span: Span, german: str) -> bool:
    """True when the word at `span` is plainly one of a longer English name: Committee for the Protection of Birds."""
    return GOES_ON.match(german, span.end) is not None


def whole_name(span: Span, german: str) -> Span:
    """Return the span of the whole English name around one of its words, a word of the German sentence left out.

    >>> text = "Laut UK Commission for Employment and Skills steigt das"
    >>> whole_name(Span(8, 18), text).of(text)
    'UK Commission for Employment and Skills'
    """
    follows = GOES_ON.match(german, span.end)
    before = max(0, span.start - FARTHEST)
    leads = LEADS.search(german[before : span.start])
    start = before + leads.start() if leads else span.start
    while article := GERMAN.match(german, start, span.start):
        start = article.end()
    return Span(start, follows.end() if follows else span.end)
