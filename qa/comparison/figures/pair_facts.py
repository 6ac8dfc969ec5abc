"""Facts that both sides of a pair must state, such as a weekday or a year, and which of them only one side has."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from qa.comparison.article import Article
from qa.comparison.figures.fact import Fact
from qa.comparison.pair import Pair
from qa.documents import Span

REACH = 2  # a fact may have moved to the sentence next door, or to the one after it


@dataclass(frozen=True, slots=True)
class Leftovers:
    """The sure facts of a pair that the other side does not state, neither here nor next door."""

    pair: Pair
    source: tuple[Fact, ...]
    target: tuple[Fact, ...]


Reader = Callable[[str, str], Iterable[Fact]]  # (text, language) -> facts with spans in that text


def leftovers(article: Article, facts: Reader) -> Iterator[Leftovers]:
    """Yield for every sure pair what only one side states; pairs where nothing is left over are passed over."""
    if article.source is None:
        return
    pairs = article.passages
    sides = [_sides(article, pair, facts) for pair in pairs]
    left = [(_only(source, target), _only(target, source)) for source, target in sides]
    for i, pair in enumerate(pairs):
        if not pair.is_sure or not any(left[i]):
            continue
        nearby = [left[j] for j in range(max(0, i - REACH), min(len(left), i + REACH + 1)) if j != i]
        lost_nearby = [fact for source, _ in nearby for fact in source]
        new_nearby = [fact for _, target in nearby for fact in target]
        source = tuple(fact for fact in left[i][0] if fact.is_sure and not _is_stated(fact, new_nearby))
        target = tuple(fact for fact in left[i][1] if fact.is_sure and not _is_stated(fact, lost_nearby))
        if source or target:
            yield Leftovers(pair, source, target)


def _sides(article: Article, pair: Pair, facts: Reader) -> tuple[list[Fact], list[Fact]]:
    assert article.source is not None
    source = _moved(facts(article.source_of(pair), article.source.language), pair.source_span) if pair.source else []
    target = _moved(facts(article.target_of(pair), "de"), pair.target_span) if pair.target else []
    return source, target


def _moved(facts: Iterable[Fact], to: Span) -> list[Fact]:
    return [replace(fact, span=fact.span.shift(to.start)) for fact in facts] if to.start else list(facts)


def _only(mine: Sequence[Fact], theirs: Sequence[Fact]) -> list[Fact]:
    """Return my facts that they do not state. Saying a thing twice is no news, unless both sides state equally many."""
    left = [fact for fact in mine if not _is_stated(fact, theirs)]
    if left or len(mine) != len(theirs) or [fact.key for fact in mine] == [fact.key for fact in theirs]:
        return left
    more = Counter(fact.key for fact in mine)
    more.subtract(fact.key for fact in theirs)
    # Montag, Montag for понеділок, вівторок is caught from the other side; here only what both sides name can be too often.
    is_short_there = any(more[other.key] < 0 for other in theirs)
    for fact in reversed(mine):  # of two equal ones, the later stands where something else should
        if is_short_there and more[fact.key] > 0 and any(fact.key == other.key for other in theirs):
            more[fact.key] -= 1
            left.append(fact)
    return left[::-1]


def _is_stated(fact: Fact, theirs: Iterable[Fact]) -> bool:
    return any(other.key == fact.key or fact.key in other.also or other.key in fact.also for other in theirs)
