"""What the name rules share: the uses of names with a certain verdict, each place once."""

from collections.abc import Iterator

from qa.documents import Span
from qa.names import NameMatch
from qa.rules.article import Article, NameUse


def misspelled(article: Article, *verdicts: str) -> Iterator[tuple[NameUse, NameMatch, Span]]:
    """Yield the uses whose match has one of the verdicts, with the match and its span in the target; no place twice.

    Where two source names claim one German place (a surname alone and the full name), an accepted reading wins.
    """
    accepted = [use.target_span for use in article.names if use.match and use.match.verdict == "accepted"]
    seen: set[Span] = set()
    for use in article.names:
        match, span = use.match, use.target_span
        if match is None or span is None or match.verdict not in verdicts or span in seen:
            continue
        if any(good is not None and good.overlaps(span) for good in accepted):
            continue
        seen.add(span)
        yield use, match, span
