"""Two places of a journey that have changed seats: Von Baku nach Aktau for из Актау в Баку."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from qa.comparison.article import Article, NameUse
from qa.comparison.names.name_tokens import PairTokens
from qa.documents import Span

# з Києва до Львова, из Актау в Баку, від Рівного до Луцька
FROM = re.compile(r"(?:^|\s)(?:з|із|зі|від|из|из-под|со?|от)\s$", re.IGNORECASE)
TO = re.compile(r"^\s(?:до|в|у|на|во)\s$")
NACH = re.compile(r"^\s(?:nach|bis|bis nach|zu|in)\s$")
VON = re.compile(r"(?:^|\s)(?:von|aus|ab)\s$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Exchange:
    """Two German places in the wrong order; `span` runs from one to the other, `right` is what should stand there."""

    span: Span
    right: str
    use: NameUse


def exchanges(article: Article, pair: PairTokens) -> Iterator[Exchange]:
    """Yield the journeys of a pair that lead the other way round."""
    if article.source is None:
        return
    source, german = article.source.text, article.target.text
    uses = sorted((use for use in pair.uses if use.target_span), key=lambda use: use.source_span)
    for start, goal in pairwise(uses):
        first, last = goal.target_span, start.target_span
        if first is None or last is None or not first.end < last.start:
            continue
        leads = FROM.search(source[max(0, start.source_span.start - 8) : start.source_span.start])
        if leads and TO.match(source[start.source_span.end : goal.source_span.start]):
            between = german[first.end : last.start]
            if VON.search(german[max(0, first.start - 5) : first.start]) and NACH.match(between):
                yield Exchange(Span(first.start, last.end), f"{last.of(german)}{between}{first.of(german)}", start)
