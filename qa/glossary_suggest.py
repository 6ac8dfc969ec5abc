"""Names met in articles that the glossary does not have yet, as entries ready to be put into a table."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from qa.glossary import ConceptEntry, Glossary, Kind, Status, Term
from qa.glossary.concept import BASES
from qa.glossary.imported import slug
from qa.names import NameKind, NameMatch, Verdict, house_form
from qa.names.concepts import concepts
from qa.names.cyrillic import is_cyrillic
from qa.names.german import ENDINGS, inflected
from qa.rules import Article, NameUse
from qa.style import NameStyle

KINDS = {NameKind.PER: Kind.PERSON, NameKind.LOC: Kind.PLACE, NameKind.ORG: Kind.ORGANISATION}


@dataclass(frozen=True, slots=True)
class Unknown:
    """A name that is not in the glossary: its nominative, and every match of it with the name of the article."""

    lemma: str
    language: str
    kind: NameKind
    matches: tuple[tuple[str, NameMatch], ...]


def suggestions(articles: Iterable[Article]) -> list[ConceptEntry]:
    """Return an entry for each name that has a German form in these articles and no entry yet, commonest first.

    The note says how often the name was met and where first, which German form was found and by which system.
    """
    entries: list[ConceptEntry] = []
    taken: set[str] = set()
    for article in articles:
        taken |= {entry.id for entry in article.glossary.entries}
        style, glossary = article.style.names, article.glossary
        for unknown in unknown_names(article):
            entry = _entry(unknown, glossary, style)
            entries.append(entry)
    return [_with_free_id(entry, taken) for entry in _merged(entries)]


def unknown_names(article: Article) -> list[Unknown]:
    """Return the names of an article that have a German form there and no entry, commonest first.

    A surname alone is left out where the full name is there as well (Березовець beside Тарас Березовець).
    """
    if article.source is None:
        return []
    language = article.source.language
    found: dict[str, list[NameUse]] = {}
    for use in article.names:
        if use.match and is_cyrillic(use.name.lemma) and not _is_known(use, article.glossary, language):
            found.setdefault(use.name.lemma, []).append(use)
    parts = {word for lemma in found if " " in lemma for word in lemma.split()}
    path = Path(article.target.path or "").name
    return [
        Unknown(
            lemma,
            language,
            Counter(use.name.kind for use in uses).most_common(1)[0][0],
            tuple((path, use.match) for use in uses if use.match),
        )
        for lemma, uses in sorted(found.items(), key=lambda item: -len(item[1]))
        if lemma not in parts
    ]


def _is_known(use: NameUse, glossary: Glossary, language: str) -> bool:
    is_by_glossary = use.match is not None and use.match.system == "glossary"
    return is_by_glossary or bool(concepts(use.name.lemma, language, glossary))


def _entry(unknown: Unknown, glossary: Glossary, style: NameStyle) -> ConceptEntry:
    place, first = unknown.matches[0]
    german = _german(unknown, house_form(unknown.lemma, unknown.language, glossary, style))
    note = f"{len(unknown.matches)}× in {place or 'Text'}: {first.found} ({first.system}, {first.verdict})"
    base = first.base if first.base in BASES else "other"
    terms = (Term(unknown.lemma, unknown.language), Term(german, "de", Status.PREFERRED))
    return ConceptEntry(slug(german), KINDS[unknown.kind], base, terms, note, "Vorschlag")


def _german(unknown: Unknown, house: str) -> str:
    """Return the nominative of the German form: the house's own for names from our region, else the one found."""
    forms = Counter(match.preferred for _, match in unknown.matches)
    first = unknown.matches[0][1]
    # What is accepted by sound alone is foreign and keeps its own spelling: Трамп is Trump, not Tramp.
    if first.base != "other" and (first.system != "ambiguous" or first.verdict is not Verdict.ACCEPTED):
        return next((house for form in forms for ending in ENDINGS if form == inflected(house, ending)), min(forms, key=len))
    best = forms.most_common(1)[0][0]
    is_genitive = best.endswith("s") and (best[:-1] in forms or not unknown.lemma.lower().endswith(("с", "з", "ш", "ж")))
    return best[:-1] if is_genitive else best


def _merged(entries: list[ConceptEntry]) -> list[ConceptEntry]:
    """One entry a source name, the commonest first; what other articles have of it is told by the first one's note."""
    first: dict[tuple[str, str], ConceptEntry] = {}
    for entry in entries:
        first.setdefault((entry.terms[0].language, entry.terms[0].text), entry)
    counts = Counter((entry.terms[0].language, entry.terms[0].text) for entry in entries)
    return sorted(first.values(), key=lambda entry: -counts[entry.terms[0].language, entry.terms[0].text])


def _with_free_id(entry: ConceptEntry, taken: set[str]) -> ConceptEntry:
    from dataclasses import replace

    name, number = entry.id, 2
    while name in taken:
        name, number = f"{entry.id}-{number}", number + 1
    taken.add(name)
    return replace(entry, id=name)
