"""Surnames that were translated: die Polin for «Поляк», who is Olena Poljak two sentences before."""

from collections.abc import Iterator

from qa.comparison.article import Article, NameUse
from qa.comparison.names.known_persons import is_person, surname
from qa.documents import Span
from qa.glossary import Kind


def translated_surnames(article: Article) -> Iterator[tuple[NameUse, Span, str]]:
    """Yield the surnames that stand as a people: the use, its place in the German, the surname in German letters."""
    known = {
        surname(use): use.found.split()[-1]
        for use in article.names
        if is_person(use)
        and " " in use.name.lemma
        and " " in use.found
        and use.match
        and use.match.verdict == "accepted"
    }
    for use in article.names:
        right = known.get(use.name.lemma, "") if is_person(use) else ""
        if right and use.target_span is not None and right != use.found and _is_people(use.found, article):
            yield use, use.target_span, right


def _is_people(german: str, article: Article) -> bool:
    return any(entry.kind is Kind.NATIONALITY for entry in article.glossary.named(german, "de"))
