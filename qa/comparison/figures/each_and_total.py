"""So much each, or all together: insgesamt fünf Megawatt for «по 5 мегават»; and ein Dutzend Fahrer for «кожен десятий водій».

The figure is the same on both sides; told is the word before it, where the clause says nowhere what the source says.
"""

from collections.abc import Iterator

from qa.comparison.article import Article
from qa.comparison.figures.counted_nouns import behind, count_the_same
from qa.comparison.figures.figures import figures
from qa.comparison.pair import Pair
from qa.documents import Span
from qa.languages.lazy_pattern import lazily
from qa.languages.number import Number, NumberKind

Swap = tuple[Span, Span]  # of the German, of the source
COUNTS = frozenset({NumberKind.CARDINAL, NumberKind.MONEY, NumberKind.PERCENT})
ABOUT = r"(?:(?:rund|etwa|knapp|gut|fast|über|mehr als|mindestens|bis zu) )?$"
TOGETHER = lazily(rf"(?i)\b(?:insgesamt|zusammen|gemeinsam|alles in allem) {ABOUT}")
EACH = lazily(rf"(?i)\b(?:je|jeweils) {ABOUT}")
ANY_EACH = lazily(
    r"(?i)\b(?:je|jeweils|jede[rsmn]?|jeweilig\w*|pro|beide[rsmn]?|à|einzeln\w*|\w+weise|(?:täg|stünd|wöchent|monat|jähr)lich)\b"
)
ANY_TOGETHER = lazily(r"(?i)\b(?:insgesamt|zusammen|gemeinsam|alle[rsmn]?|Gesamt\w*|gesamte[rsmn]?|Summe)\b")
THEIR_ABOUT = r"(?:(?:близько|майже|понад|приблизно|около|почти|примерно) )?$"
THEIR_EACH = lazily(rf"(?i)(?<![\w’'])по {THEIR_ABOUT}")
THEIR_TOGETHER = lazily(
    rf"(?i)\b(?:разом|загалом|усього|всього|сумарно|всего|вместе|суммарно|в общей сложности|в сумме) {THEIR_ABOUT}"
)
THEY_EACH = lazily(
    r"(?i)(?<![\w’'])(?:по|кожн\w+|кожен|кажд\w+|щод\w+|щом\w+|ежедн\w+|ежем\w+|обидв\w+|об[аео]\w*)(?!\w)"
)
THEY_TOGETHER = lazily(
    r"(?i)\b(?:разом|загал\w+|усього|всього|сумарн\w+|всего|вместе|суммарн\w+|общ\w+|сумі|сумме|усі|всі|все)\b"
)
UP_TO = lazily(r"(?i)\b(?:з|із|від|с|от)\s[^.;!?]{1,30}$")  # з 3 по 5 березня
ABOUT_CASES = lazily(r"(?i)\s\w+(?:[ая][хм]|[иы][хм])\b")  # по 12 эпизодам, по 12 справах: in as many
EVERY = lazily(r"(?i)\b(?:кожн\w+|кожен|кажд\w+)\s+$")
SHARE = lazily(r"(?i)\bjede[rsmn]?\b|\w+tel\b|\beine[rsm]? (?:von|unter) |\bHälfte\b|\balle \w+\b|\b(?:im )?Schnitt\b")


def swapped_shares(article: Article) -> Iterator[Swap]:
    """Yield German and source words of what is said of each instead of all, of all instead of each, or of a share."""
    for pair in article.sure_pairs():
        for here, there in (*_each_and_together(article, pair), *_counts_for_shares(article, pair)):
            yield here.shift(pair.target_span.start), there.shift(pair.source_span.start)


def _each_and_together(article: Article, pair: Pair) -> Iterator[Swap]:
    assert article.source is not None  # a pair has a source
    german, source = article.target_of(pair), article.source_of(pair)
    for own, others, right, wrong in (
        (TOGETHER, THEIR_EACH, ANY_EACH, THEY_TOGETHER),
        (EACH, THEIR_TOGETHER, ANY_TOGETHER, THEY_EACH),
    ):
        if right.search(german) or wrong.search(source):
            continue
        theirs = [n for n in figures(source, article.source.language) if n.kind in COUNTS]
        for number in figures(german, "de") if theirs else ():
            said = own.search(german, 0, number.span.start)
            same = [other for other in theirs if other.value == number.value]
            meant = others.search(source, 0, same[0].span.start) if len(same) == 1 else None
            if (
                said
                and meant
                and number.kind in COUNTS
                and not _is_reach_or_topic(source, meant.start(), same[0].span.end)
            ):
                yield Span(said.start(), number.span.end), Span(meant.start(), same[0].span.end)


def _is_reach_or_topic(source: str, start: int, end: int) -> bool:
    """True for the «по» of «з 3 по 5» and of «по 12 справах», which hands nothing out."""
    return UP_TO.search(source, 0, start) is not None or ABOUT_CASES.match(source, end) is not None


def _counts_for_shares(article: Article, pair: Pair) -> Iterator[Swap]:
    """Ein Dutzend Fahrer, drei Einwohner for «кожен десятий водій», «кожен третій житель»."""
    assert article.source is not None  # a pair has a source
    german, source, language = article.target_of(pair), article.source_of(pair), article.source.language
    there = [
        n for n in figures(source, language) if n.kind is NumberKind.ORDINAL and EVERY.search(source, 0, n.span.start)
    ]
    if len(there) != 1 or SHARE.search(german):
        return
    mine = figures(german, "de")
    if any(number.kind in (NumberKind.PERCENT, NumberKind.FRACTION, NumberKind.ORDINAL) for number in mine):
        return
    words = behind(source, there[0].span.end)
    same = [
        n for n in mine if n.kind is NumberKind.CARDINAL and count_the_same(words, behind(german, n.span.end), language)
    ]
    if len(same) == 1 and not _is_counted_there(same[0], figures(source, language)):
        yield same[0].span, there[0].span


def _is_counted_there(number: Number, theirs: tuple[Number, ...]) -> bool:
    """True when the source has that very number as well, beside the share."""
    return any(other.value == number.value and other.kind is not NumberKind.ORDINAL for other in theirs)
