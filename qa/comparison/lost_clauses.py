"""Clauses of a source sentence that its German sentence leaves out: „Für den Vorschlag stimmten 29 Abgeordnete“ for two votes.

A free rendering uses other words, but it needs room; so a clause is lost where the German says none of its words, here and in the
sentences around, says most of the others, and is shorter than its source, which German is not. Of 950 good pairs of news none
is taken for that.
"""

from collections.abc import Iterator
from typing import NamedTuple

from qa.comparison.article import Article
from qa.comparison.pair import Pair
from qa.comparison.words.rendered import SHORTEST, WORD, german_renderings, long_renderings, stems_of
from qa.documents import Span
from qa.languages.lazy_pattern import lazily
from qa.languages.morphology import readings
from qa.languages.tokens import has_any

SEAM = lazily(r"[,;:–—()][\s\u00a0]+")  # between two clauses or phrases
# Characters of German for one of the source, at most; 1.1 is usual in news. More will do where the clause has many known words.
LENGTH, LONGER, MANY = 0.8, 0.88, 4
SAID = 0.6  # share of the other known words that the German says, at least
EMPTY = frozenset({"NPRO", "Apro", "CONJ", "PREP", "PRCL"})
FEWEST, FEWEST_OTHERS = 2, 3  # words that the lexicon knows, in the clause and outside it


class _Clause(NamedTuple):
    """A stretch of the source, how many of its words are known, say something by themselves, and are said in the German."""

    span: Span
    known: int
    telling: int
    said: int


def lost_clauses(article: Article) -> Iterator[tuple[Pair, Span]]:
    """Yield the pairs of one source sentence with the clause that is lost, a span of the source document."""
    for pair in article.sure_passages():
        source, german = article.source_of(pair), article.target_of(pair)
        if len(pair.source) == 1 and len(german) <= LONGER * len(source) and SEAM.search(source):
            yield from ((pair, clause.shift(pair.source_span.start)) for clause in _lost(article, pair))


def _lost(article: Article, pair: Pair) -> Iterator[Span]:
    source, begin = article.source_of(pair), pair.source_span.start
    around = " ".join(map(article.target_of, article.near(pair, 1)))
    there, low = stems_of(around), around.lower()
    clauses = [_weighed(span, source, article.source_language, there, low) for span in _clauses(source)]
    known, said = sum(clause.known for clause in clauses), sum(clause.said for clause in clauses)
    found_names = [use.source_span for use in article.names_in(pair) if use.match]
    is_short = len(article.target_of(pair)) <= LENGTH * len(source)
    for clause in clauses:
        is_named = any(clause.span.shift(begin).overlaps(name) for name in found_names)
        others = known - clause.known
        if (
            clause.telling >= (FEWEST if is_short else MANY)
            and not clause.said
            and not is_named
            and others >= FEWEST_OTHERS
            and said >= SAID * others
        ):
            yield clause.span


def _clauses(source: str) -> list[Span]:
    """Return the stretches between the seams, without the seams themselves."""
    seams = [match.span() for match in SEAM.finditer(source)]
    starts, ends = [0, *(end for _, end in seams)], [*(start for start, _ in seams), len(source)]
    return [Span(start, end) for start, end in zip(starts, ends, strict=True) if start < end]


def _says_something(word: str, language: str) -> bool:
    """False for тому, также, через."""
    return all(EMPTY.isdisjoint(reading.grammemes) for reading in readings(word, language)[:1])


def _weighed(span: Span, source: str, language: str, there: frozenset[str], low: str) -> _Clause:
    """Count a clause's words; `there` are the stems of the German nearby, `low` its text in small letters."""
    words = [word for word in WORD.findall(span.of(source)) if len(word) >= SHORTEST]
    known = [word for word in words if german_renderings(word, language)]
    said = [
        word
        for word in known
        if not german_renderings(word, language).isdisjoint(there) or has_any(long_renderings(word, language), low)
    ]
    telling = sum(_says_something(word, language) for word in known)
    return _Clause(span, len(known), telling, len(said))
