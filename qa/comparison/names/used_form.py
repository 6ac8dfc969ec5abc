"""Which of two admitted names of a place an article uses: beside Kyjiw, a Kyiv is mended to Kyjiw and not to Kiew."""

from collections import Counter
from collections.abc import Iterator

from qa.comparison.article import Article, NameUse
from qa.glossary import ConceptEntry, Kind, Status


def as_used(use: NameUse, article: Article) -> str:
    """Return the form the house prefers for a name, inflected as found; of places the one that the article has elsewhere."""
    from qa.names.concepts import PLACES, concepts, house_choice
    from qa.names.german import inflected

    if use.match is None:
        return ""
    for entry in concepts(use.name.lemma, article.source_language, article.glossary):
        choice = house_choice(entry, article.style.names)
        if entry.kind in PLACES and choice and use.match.preferred.startswith(choice):
            used = Counter(_used(entry, use.name.lemma, article))
            if used and choice not in used:
                return inflected(used.most_common(1)[0][0], use.match.preferred.removeprefix(choice))
        if entry.kind is Kind.PERSON and len(choice.split()) == len(use.found.split()) > 1:
            is_genitive = use.match.preferred.endswith("s") and not choice.endswith("s")
            return (
                inflected(choice, "s") if is_genitive else choice
            )  # Andrij Jermak, whose Andrey was spelled as in Russian
    return use.match.preferred


def _used(entry: ConceptEntry, lemma: str, article: Article) -> Iterator[str]:
    """Yield the concept's own form at each accepted use of its name."""
    from qa.names.concepts import pattern

    forms = entry.in_language("de", Status.PREFERRED, Status.ESTABLISHED)
    for use in article.names:
        if use.name.lemma == lemma and use.match and use.match.verdict == "accepted":
            yield from (form for form in forms if pattern(form).fullmatch(use.found))
