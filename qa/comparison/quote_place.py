"""Where a lost quotation mark belongs, by the source: the sentence in which its quotation begins or ends there."""

import re

from qa.comparison.article import Article
from qa.comparison.pair import Pair
from qa.documents import Span
from qa.languages.lazy_pattern import lazily
from qa.languages.quotation import ATTRIBUTION, MARK, Mark, quotations

OPENS_SPEECH = lazily(r"(?:^|[.!?…:\n])\s*$")  # what stands before the opening mark of whole sentences
LAST_MARK = lazily(r"[.…]$")
AT_SPEAKER = lazily(r"[,?!]" + ATTRIBUTION.pattern.removeprefix(",?"))


def opening_place(article: Article, closing: Mark) -> int | None:
    """Return where the German quotation begins that `closing` ends; None where the source does not tell.

    It tells when its quotation opens at the head of a sentence, which may be an earlier one: «Так. Я згоден», – сказав він.
    """
    here = _pair_at(article, closing.place)
    places = [a.place for a, b in _source_quotations(article) if here and _holds(here.source_span, b.place)]
    if here is None or len(places) != 1:
        return None
    first = next((pair for pair in article.pairs if pair.source and pair.source_span.start == places[0]), None)
    if first is None or not first.is_sure:
        return None
    place = first.target_span.start
    return place if place < closing.place and not MARK.search(article.target.text, place, closing.place) else None


def closing_place(article: Article, opening: Mark) -> int | None:
    """Return where the German quotation ends that `opening` begins; None where the source does not tell.

    It ends before the speaker is named („…, sagte sie“) or with its sentence, whose full stop belongs to whole sentences only.
    """
    here, text = _pair_at(article, opening.place), article.target.text
    places = [b.place for a, b in _source_quotations(article) if here and _holds(here.source_span, a.place)]
    if here is None or len(places) != 1:
        return None
    last = next((pair for pair in article.pairs if pair.source and _holds(pair.source_span, places[0])), None)
    if last is None or not last.is_sure or last.target_span.end <= opening.place:
        return None
    end = last.target_span.end
    if speaker := AT_SPEAKER.search(text, max(opening.place, last.target_span.start), end):
        return speaker.start() + (0 if speaker.group().startswith(",") else 1)
    if re.search(r"\w", article.source.text[places[0] : last.source_span.end] if article.source else "?"):
        return None  # the sentence goes on behind the quotation
    is_whole = OPENS_SPEECH.search(text[max(0, opening.place - 3) : opening.place]) is not None
    return end - 1 if LAST_MARK.search(text[:end]) and not is_whole else end


def _source_quotations(article: Article) -> list[tuple[Mark, Mark]]:
    if article.source is None:
        return []
    text, blocks = article.source.text, article.source.blocks
    pairs = [pair for block in blocks for pair in quotations(text, block.span.start, block.span.end).pairs]
    return [pair for pair in pairs if not any(a.place < pair[0].place < b.place for a, b in pairs)]  # outer ones


def _pair_at(article: Article, place: int) -> Pair | None:
    return next((pair for pair in article.sure_pairs() if _holds(pair.target_span, place)), None)


def _holds(span: Span, place: int) -> bool:
    return span.start <= place < span.end
