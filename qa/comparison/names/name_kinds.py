"""Can a German name stand in the place of a source name at all? A river for no person, a town for no club by its nickname."""

import re

from qa.comparison.article import Article, NameUse
from qa.comparison.names.known_persons import is_person, surname
from qa.comparison.names.name_findings import is_quoted
from qa.comparison.names.name_tokens import Token
from qa.comparison.names.places_swapped import is_country
from qa.glossary import ConceptEntry, Kind
from qa.names.concepts import PLACES

WITH_ARTICLE = frozenset({Kind.WATER, Kind.REGION})
LONGEST = len("der ")
ARTICLE = re.compile(r"(?i)\b(?:der|die|das|dem|den|des) $")  # news does not say der Potjak


def is_another_kind(article: Article, token: Token, use: NameUse) -> bool:
    """True where a desk names something else, and no name was put for another.

    Behind an article stands no person (der Obersenn; in Jaroslawl an der Wolga kam sie zur Welt), for a quoted club its town
    (Schytomyrs Trainer for «Полісся»), for a mountain its range.
    """
    kinds = _kinds(article, token)
    if kinds and is_quoted(article, use.source_span):
        return True
    if ARTICLE.search(article.target.text, max(0, token.span.start - LONGEST), token.span.start) is None:
        return False
    return _is_person(article, use) or (not kinds.isdisjoint(WITH_ARTICLE) and not _named(article, use))


def is_region_for_country(article: Article, token: Token, use: NameUse) -> bool:
    """True for im Westen Sibiriens where the source has its country."""
    return Kind.REGION in _kinds(article, token) and any(is_country(e.preferred or "") for e in _named(article, use))


def _named(article: Article, use: NameUse) -> tuple[ConceptEntry, ...]:
    return tuple(article.glossary.named(use.name.lemma, article.source_language))


def _is_person(article: Article, use: NameUse) -> bool:
    return is_person(use) or not article.persons.keys().isdisjoint((surname(use), use.name.text.split()[-1]))


def _kinds(article: Article, token: Token) -> frozenset[Kind]:
    """Return what kinds of places have the German name, by the glossary."""
    forms = (token.text, token.text.removesuffix("s"))
    entries = (entry for form in forms for entry in article.glossary.named(form, "de"))
    return frozenset(entry.kind for entry in entries if entry.kind in PLACES)
