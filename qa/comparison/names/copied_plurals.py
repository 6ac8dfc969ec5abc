"""Towns with a plural for a name, copied in its genitive: aus Tscherkas for «із Черкас», who are Tscherkassy.

«Черкас» may be a man's surname as well: asked are only places behind a preposition or noun that wants the genitive, in articles
without a person of that name.
"""

from collections.abc import Iterator

from qa.comparison.article import Article, NameUse
from qa.comparison.names.known_persons import is_person, surname
from qa.documents import Span
from qa.languages.lazy_pattern import lazily
from qa.names import spellings
from qa.names.concepts import PLACES, concepts, house_choice

OF = lazily(
    r"(?i)(?<!\w)(?:із|зі|з|до|від|біля|поблизу|коло|околиц\w+|мешкан\w+|жител\w+|міста|из|от|около|возле|вблизи|города|окрестност\w+)\s$"
)
PLURAL = ("и", "і", "ы")
BEFORE = 20  # characters of the source before a name
SHORTEST = 5  # letters of the German word


def copied_plurals(article: Article) -> Iterator[tuple[NameUse, Span, str]]:
    """Yield the towns whose German is the genitive of the source letter by letter: the use, its place, the house's form."""
    if article.source is None:
        return
    people = {surname(use) for use in article.names if is_person(use)}
    for use in article.names:
        span, name = use.target_span, use.name.text
        if span is None or is_person(use) or " " in name or len(use.found) < SHORTEST or name in people:
            continue
        before = article.source.text[max(0, use.source_span.start - BEFORE) : use.source_span.start]
        right = _plural_of(name, article) if OF.search(before) else ""
        if right and right != use.found and use.found in spellings(name, language=article.source_language):
            yield use, span, right


def _plural_of(name: str, article: Article) -> str:
    """Return the house's form of a town of ours whose name is a plural, of which this is another case."""
    language = article.source_language
    for entry in concepts(name, language, article.glossary):
        terms = entry.in_language(language)
        is_other_case = any(term.endswith(PLURAL) and term != name and " " not in term for term in terms)
        if entry.kind in PLACES and is_other_case and name not in terms:
            return house_choice(entry, article.style.names)
    return ""
