"""Tables of an article for people who review it: every name and number of the source, and what stands for it in the German.

The rows are facts, not findings: what is worth a finding is decided by the rules about names and numbers, which know
when a difference is none.
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from qa.comparison.article import Article, NameUse
from qa.comparison.pair import Pair
from qa.documents import Document, NameRow, NumberRow, Span

if TYPE_CHECKING:
    from qa.languages.numbers import Number


def name_rows(article: Article) -> tuple[NameRow, ...]:
    """Return a row for each name of the source in each sure pair, spans in the files' offsets; none without a source."""
    source = article.source
    if source is None:
        return ()
    return tuple(
        NameRow(
            _called(use, article),
            _in_file(use.source_span, source),
            use.found,
            _in_file(use.target_span, article.target) if use.target_span else None,
            str(use.match.verdict) if use.match else "missing",
            use.match.preferred if use.match else "",
        )
        for use in article.names
    )


def _called(use: NameUse, article: Article) -> str:
    """Return the name in the nominative; of a place of the glossary its own, however the case was read: Львів for «Львова»."""
    from qa.names.concepts import PLACES, concepts

    language = article.source_language
    places = (entry for entry in concepts(use.name.text, language, article.glossary) if entry.kind in PLACES)
    terms = {entry.in_language(language)[0] for entry in places if entry.in_language(language)}
    is_place = use.name.kind == "LOC" and len(terms) == 1 and " " not in use.name.text
    return terms.pop() if is_place else use.name.lemma


def number_rows(article: Article) -> tuple[NumberRow, ...]:
    """Return the numbers of each sure pair, joined by what they are worth, spans in the files' offsets."""
    return tuple(row for pair in article.sure_pairs() for row in _numbers_of(pair, article))


def _numbers_of(pair: Pair, article: Article) -> Iterator[NumberRow]:
    from qa.languages.numbers import numbers

    assert article.source is not None  # a sure pair has both sides
    here = numbers(article.source_of(pair), article.source.language)
    there = numbers(article.target_of(pair), "de")
    for source, target in _joined(here, there):
        said, place = _said(source, pair.source_span, article.source) if source else ("", None)
        german, german_place = _said(target, pair.target_span, article.target) if target else ("", None)
        yield NumberRow(said, place, german, german_place, _verdict(source, target))


def _joined(here: list["Number"], there: list["Number"]) -> Iterator[tuple["Number | None", "Number | None"]]:
    """Yield pairs of equal worth first, then those of one kind that are left (27-летний, 37-jährig), then single ones.

    A word that is also an article or a pronoun (eine, один) is listed only where it meets its like.
    """
    for is_like in (_equal, _of_one_kind):
        for source in list(here):
            target = next((other for other in there if is_like(source, other)), None)
            if target is not None:
                here.remove(source)
                there.remove(target)
                yield source, target
    yield from ((source, None) for source in here if not source.is_weak)
    yield from ((None, target) for target in there if not target.is_weak)


def _equal(a: "Number", b: "Number") -> bool:
    """True when both say the same; a part that one leaves unsaid (the year of 20 травня) contradicts nothing."""
    parts = zip(a.parts, b.parts, strict=False) if a.kind == b.kind else ()
    return a.value == b.value and all(one == other or not (one and other) for one, other in parts)


def _of_one_kind(a: "Number", b: "Number") -> bool:
    return (a.kind, a.unit) == (b.kind, b.unit) and not a.is_weak and not b.is_weak


def _verdict(source: "Number | None", target: "Number | None") -> str:
    if source is None:
        return "added"
    if target is None:
        return "missing"
    return "same" if _equal(source, target) else "different"


def _said(number: "Number", side: Span, document: Document) -> tuple[str, Span]:
    span = number.span.shift(side.start)
    return span.of(document.text), _in_file(span, document)


def _in_file(span: Span, document: Document) -> Span:
    return document.origin.to_file(span, document.text)
