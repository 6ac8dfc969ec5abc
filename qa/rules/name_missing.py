"""A name of the source has no counterpart in the German: one of several places or persons was left out.

In a list of names one is easily lost. Reported, as a note, where the names beside it (und, comma) were found in a surely
aligned pair and this one was not, nor any German name that could stand for it. Silent where German words stand for the name
(der Minister, die Stadt) can only be guessed: a name that stands alone in its sentence is never reported.

    uk: Зерно везуть через Ізмаїл і Рені.
    Bad:  Das Getreide wird über Ismajil transportiert.
    Good: Das Getreide wird über Ismajil und Reni transportiert.
"""

import re
from collections.abc import Iterator

from qa.comparison.article import Article, NameUse
from qa.comparison.names.name_lost import is_hinted, is_translated
from qa.comparison.names.name_strange import strange_names
from qa.comparison.names.name_tokens import PairTokens, source_words
from qa.documents import Finding, Severity
from qa.messages import _
from qa.names.concepts import PLACES, concepts
from qa.rules.rule import Rule

RULE = Rule(
    "name-missing",
    Severity.NOTE,
    mqm="accuracy/omission",
    its="omission",
    needs_source=True,
    yields_to=("name-swapped", "name-spelling", "omitted-segment", "truncated-segment", "untranslated-segment"),
)
SURE = 0.8  # of the bead
BETWEEN = re.compile(r"^(?:,|\s(?:і|й|та|и|або|или|чи))\s(?:(?:в|у|на|до|з|из|через)\s)?$")


def check(article: Article) -> Iterator[Finding]:
    """Yield one finding per name that was lost from a list; its span is the neighbour that was kept."""
    for pair in article.name_tokens:
        if pair.pair.confidence < SURE or strange_names(article, pair):
            continue
        for use in _missing(article, pair):
            neighbour = _neighbour(use, pair, article)
            if neighbour and neighbour.target_span:
                yield RULE.finding(
                    neighbour.target_span,
                    _("{name} of the source is missing beside “{found}”", name=use.name.text, found=neighbour.found),
                    source_span=use.source_span,
                    confidence=0.6,
                )


def _missing(article: Article, pair: PairTokens) -> Iterator[NameUse]:
    found = {word.casefold()[:4] for use in pair.uses if use.match for word in source_words(use)}
    for use in pair.uses:
        words = source_words(use)
        if use.match or use.name.kind not in ("PER", "LOC"):
            continue
        if _is_known_place(article, use) and len(words) > 1:
            is_elsewhere = is_hinted(article, use, pair)  # Саудівська Аравія: saudische Häfen
        else:
            is_elsewhere = is_translated(article, use, words)
        if is_elsewhere:
            continue
        if not any(word.casefold()[:4] in found for word in words):
            yield use


def _is_known_place(article: Article, use: NameUse) -> bool:
    entries = concepts(use.name.text, article.source_language, article.glossary)
    return any(entry.kind in PLACES for entry in entries)


def _neighbour(use: NameUse, pair: PairTokens, article: Article) -> NameUse | None:
    """Return the name joined to this one by a comma or „and“ that has its German."""
    text = article.source.text if article.source else ""
    for other in pair.uses:
        if other.target_span and other.name.kind == use.name.kind:
            first, last = sorted((use.source_span, other.source_span))
            if BETWEEN.match(text[first.end : last.start]):
                return other
    return None
