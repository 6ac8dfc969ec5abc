"""Names met in articles that the glossary does not have yet, as entries ready to be put into a table."""

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path

from qa.comparison import Article, NameUse
from qa.glossary import ConceptEntry, Glossary, Kind, Term
from qa.glossary.concept import BASES
from qa.glossary.imported import slug
from qa.names import NameKind, NameMatch, house_form, spellings
from qa.names.concepts import concepts
from qa.names.cyrillic import is_cyrillic
from qa.names.german import ENDINGS, inflected
from qa.names.lemmas import candidates

ADJECTIVE = re.compile(r"^\S+isch(?:e[rsnm]?)?$")
RUSSIAN = re.compile("[ыэъё]", re.IGNORECASE)
HISSING = ("с", "з", "ш", "ж", "х")  # Moros, Fuchs: the s may be the name's own
KINDS = {NameKind.PER: Kind.PERSON, NameKind.LOC: Kind.PLACE, NameKind.ORG: Kind.ORGANISATION}


@dataclass(frozen=True, slots=True)
class Unknown:
    """A name that is not in the glossary: its nominative, and every match of it with the name of the article.

    `written` is the source's form where it was met first, `count` how often it was, the surname alone included.
    """

    lemma: str
    language: str
    kind: NameKind
    matches: tuple[tuple[str, NameMatch], ...]
    written: str
    count: int


def suggestions(articles: Iterable[Article]) -> list[ConceptEntry]:
    """Return an entry for each name that has a German form in these articles and no entry yet, commonest first.

    The note says how often the name was met and where first, what the source and the German have there, and by which system.
    """
    entries: list[ConceptEntry] = []
    taken: set[str] = set()
    for article in articles:
        taken |= {entry.id for entry in article.glossary.entries}
        for unknown in unknown_names(article):
            house = house_form(unknown.lemma, unknown.language, article.glossary, article.style.names)
            entries.append(_entry(unknown, house))
    return [_with_free_id(entry, taken) for entry in _merged(entries)]


def unknown_names(article: Article) -> list[Unknown]:
    """Return the names of an article that have a German form there and no entry, commonest first.

    A surname alone is counted with the full name where that is there as well (Березовець beside Тарас Березовець).
    """
    if article.source is None:
        return []
    language = article.source.language
    found: dict[str, list[NameUse]] = {}
    for use in article.names:
        if _is_name(use) and not _is_known(use, article.glossary, language):
            found.setdefault(_nominative(use, language), []).append(use)
    parts = {word for lemma in found if " " in lemma for word in lemma.split()}
    unknown = [_unknown(lemma, found, article) for lemma in found if lemma not in parts]
    return sorted(unknown, key=lambda name: -name.count)


def _unknown(lemma: str, found: dict[str, list[NameUse]], article: Article) -> Unknown:
    uses, surname = found[lemma], lemma.split()[-1]
    bearers = [other for other in found if " " in other and other.split()[-1] == surname]
    alone = len(found.get(surname, ())) if " " in lemma and len(bearers) == 1 else 0
    return Unknown(
        lemma,
        article.source_language,
        Counter(use.name.kind for use in uses).most_common(1)[0][0],
        tuple((Path(article.target.path or "").name, use.match) for use in uses if use.match),
        uses[0].name.text,
        len(uses) + alone,
    )


def _nominative(use: NameUse, language: str) -> str:
    """Return the name's nominative as the German has it: Щукаревой is Щукарева beside Alexandra Schtschukarewa."""
    lemma, written = use.name.lemma.split(), use.name.text.split()
    found, house = (use.match.found.split(), use.match.preferred.split()) if use.match else ([], [])
    if not len(lemma) == len(written) == len(found) == len(house):
        return use.name.lemma
    return " ".join(_as_german(*words, language=language) for words in zip(written, lemma, found, house, strict=True))


def _as_german(written: str, lemma: str, *german: str, language: str) -> str:
    """Return what a source word is the form of, by the German ones; the dictionary's lemma where none fits."""
    for wanted in [word.removesuffix(ending) for word in german for ending in ("", "s", "’")]:
        for form in (lemma, *candidates(written, language)):
            if wanted in spellings(form, language=language):
                return form
    return lemma


def _is_name(use: NameUse) -> bool:
    """True for a Cyrillic name with a German form of as many words; transkaspisch is an adjective and no name."""
    if use.match is None or not is_cyrillic(use.name.lemma) or ADJECTIVE.search(use.match.found):
        return False
    return len(use.match.found.split()) >= len(use.name.lemma.split())


def _is_known(use: NameUse, glossary: Glossary, language: str) -> bool:
    is_by_glossary = use.match is not None and use.match.system == "glossary"
    return is_by_glossary or bool(concepts(use.name.lemma, language, glossary))


def _entry(unknown: Unknown, house: str) -> ConceptEntry:
    place, first = unknown.matches[0]
    german = _german(unknown, house)
    note = f"{unknown.count}× in {place or 'Text'}: {unknown.written}, {first.found} ({first.system}, {first.verdict})"
    base = first.base if first.base in BASES else "other"
    # A Ukrainian text that quotes a Russian name in Russian letters: Юрий Цыганцев.
    language = "ru" if unknown.language == "uk" and RUSSIAN.search(unknown.lemma) else unknown.language
    terms = (Term(unknown.lemma, language), Term(german, "de"))
    return ConceptEntry(slug(german), KINDS[unknown.kind], base, terms, note, "Vorschlag")


def _german(unknown: Unknown, house: str) -> str:
    """Return the nominative of the German form: the house's own where a form found is one of its cases, else what was found."""
    first = unknown.matches[0][1]
    forms = Counter(match.preferred or match.found for _, match in unknown.matches)
    if any(form == inflected(house, ending) for form in forms for ending in ENDINGS):
        return house
    if first.found == f"{first.preferred}a":  # Щукарева may be taken for a case of Щукарев
        return first.found
    best = forms.most_common(1)[0][0]
    is_genitive = best.endswith("s") and not unknown.lemma.lower().endswith(HISSING)
    return best[:-1] if is_genitive else best


def _merged(entries: list[ConceptEntry]) -> list[ConceptEntry]:
    """One entry a source name, the commonest first; what other articles have of it is told by the first one's note."""
    first: dict[tuple[str, str], ConceptEntry] = {}
    for entry in entries:
        first.setdefault((entry.terms[0].language, entry.terms[0].text), entry)
    counts = Counter((entry.terms[0].language, entry.terms[0].text) for entry in entries)
    return sorted(first.values(), key=lambda entry: -counts[entry.terms[0].language, entry.terms[0].text])


def _with_free_id(entry: ConceptEntry, taken: set[str]) -> ConceptEntry:
    name, number = entry.id, 2
    while name in taken:
        name, number = f"{entry.id}-{number}", number + 1
    taken.add(name)
    return replace(entry, id=name)
