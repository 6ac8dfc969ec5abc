"""The words of a link: which stretch of a document's text a Markdown or HTML link target belongs to, and its German."""

import re
from bisect import bisect_left

from qa.comparison.article import Article
from qa.comparison.pair import Pair
from qa.documents import Document, Span

LONGEST = 300  # characters of a link's words
MARKDOWN = re.compile(r"\[(?P<words>[^\[\]]+)\]\(\s*<?$")  # [words](address
HTML = re.compile(r"[^<>]*>(?P<words>[^<>]+)</a\b", re.IGNORECASE)  # address">words</a


def link_words(document: Document, address: Span) -> Span | None:
    """Return the text span of the words that link to an address, given by its span in the file, or None."""
    if document.format == "markdown":
        begin = max(0, address.start - LONGEST)
        match = MARKDOWN.search(document.raw[begin : address.start])
    elif document.format == "html":
        begin = address.end
        match = HTML.match(document.raw[begin : begin + LONGEST])
    else:
        return None
    if match is None:
        return None
    starts = document.origin.starts
    place = [bisect_left(starts, begin + at) for at in match.span("words")]
    return Span(*place) if place[0] < place[1] else None


def german_words(article: Article, pair: Pair, linked: Span) -> Span | None:
    """Return where the German has the words of a source link: the name they are, or the same Latin words; else None."""
    assert article.source is not None
    words = linked.of(article.source.text).strip()
    same = re.search(rf"(?<!\w){re.escape(words)}(?!\w)", article.target_of(pair))
    if same:
        return Span(*same.span()).shift(pair.target_span.start)
    uses = [use for use in article.names if use.target_span and use.source_span.overlaps(linked)]
    return uses[0].target_span if len(uses) == 1 else None
