"""One term of the source is rendered by two different German terms in the article.

Both are admitted, but a reader takes Luftalarm and Fliegeralarm in one text for two things. The later word is marked. Only for
the glossary's terms, and only where the source has the term in the same sentence and no other word that the German word may
stand for: das Gebiet der Region Odessa says territory and region. A shorter form of the same word (Drohne after Kampfdrohne)
is no change, nor is a compound, and everyday words (Gebiet, Region and Oblast, Tote and Todesopfer) may take turns. A note.

    uk: У Києві оголосили повітряну тривогу. Повітряна тривога тривала годину.
    Bad:  In Kyjiw wurde Luftalarm ausgelöst. Der Fliegeralarm dauerte eine Stunde.
    Good: In Kyjiw wurde Luftalarm ausgelöst. Der Luftalarm dauerte eine Stunde.
    uk: Одеська область під ударом. Сумська область без світла.
    Good: Die Region Odessa wird angegriffen. Das Gebiet Sumy ist ohne Strom.
    uk: Одеська область під ударом. Горить територія області.
    Good: Die Region Odessa wird angegriffen. Auf dem Gebiet der Region brennt es.
"""

from collections import defaultdict
from collections.abc import Iterator

from qa.comparison.article import Article
from qa.comparison.glossary_terms import GOOD, german_terms
from qa.comparison.pair import Pair
from qa.documents import Finding, Severity, Span
from qa.glossary import ConceptEntry, Glossary, Kind, Shape, TermMatch
from qa.languages.words import zipf
from qa.messages import _
from qa.rules.rule import Rule

RULE = Rule(
    "term-consistency",
    Severity.NOTE,
    mqm="terminology/inconsistent-use-of-terminology",
    its="inconsistency",
    needs_source=True,
)
EVERYDAY = (
    3.6  # Zipf frequency from which readers know a word for what it says: Gebiet, Todesopfer; but Waffenruhe, Luftalarm
)
EVERYDAY_TOO = frozenset({"oblast"})  # what the news call a Gebiet of Russia as often
KINDS = frozenset({Kind.TERM})


def check(article: Article) -> Iterator[Finding]:
    """Yield one finding per term that is rendered otherwise than the article did before."""
    by_entry: dict[str, list[TermMatch]] = defaultdict(list)
    for match in german_terms(article.glossary, KINDS, *GOOD).find(article):
        if match.shape is not Shape.GLUED:
            by_entry[match.entry.id].append(match)
    for matches in by_entry.values():
        if any(not _same(matches[0], match) for match in matches[1:]):
            yield from _changes(article, matches)


def _changes(article: Article, matches: list[TermMatch]) -> Iterator[Finding]:
    renderings = [match for pair in article.sure_pairs() for match in _renderings(article, pair, matches)]
    for match in renderings[1:]:
        used = renderings[0].term.text
        if not _same(renderings[0], match):
            yield RULE.finding(
                match.span,
                _("“{found}” here, “{used}” above for the same term", found=match.term.text, used=used),
                suggestions=(used,),
            )


def _renderings(article: Article, pair: Pair, matches: list[TermMatch]) -> list[TermMatch]:
    """Return the matches that render the concept in this pair; none where the German has more of them than the source."""
    assert article.source is not None
    here = [match for match in matches if pair.target_span.contains(match.span)]
    if not here:
        return []
    source, language = article.source_of(pair), article.source.language
    places = _places(here[0].entry, source, language)
    if len(here) > len(places):
        return []
    return [match for match in here if not _stands_for_another(match, places, source, language)]


def _places(entry: ConceptEntry, source: str, language: str) -> list[Span]:
    return [match.span for match in Glossary((entry,)).find(source, language)]


def _stands_for_another(match: TermMatch, places: list[Span], source: str, language: str) -> bool:
    """True when the lexicon knows another word of the source that the German word renders: територія – Gebiet."""
    from qa.alignment.german_stems import german_stems  # the lexicon is needed only where a term seems to change
    from qa.comparison.words.rendered import WORD, german_renderings

    stems = frozenset().union(*(german_stems(word) for word in match.term.text.split()))
    others = (word for word in WORD.finditer(source) if not any(Span(*word.span()).overlaps(place) for place in places))
    return any(stems & german_renderings(word.group(), language) for word in others)


def _same(one: TermMatch, other: TermMatch) -> bool:
    """True for the same word, one that contains the other (Drohne, Kampfdrohne), and two everyday words."""
    a, b = one.term.text.lower(), other.term.text.lower()
    are_everyday = all(zipf(word) >= EVERYDAY or word in EVERYDAY_TOO for word in (a, b))
    return a in b or b in a or are_everyday
