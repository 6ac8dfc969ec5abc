"""Names of a headline that its article never mentions: In Charkiw …, and then only Cherson."""

from collections.abc import Iterator

from qa.comparison.article import Article
from qa.documents import Span
from qa.glossary import ConceptEntry, Kind
from qa.glossary.lookup import Shape
from qa.languages.tokens import words_of
from qa.names.capitals import is_seat_of_power

FEWEST_WORDS = 60  # a shorter body need not say everything again
STEM = 5  # letters that an adjective or genitive shares with its name: Charkiwer, Selenskyjs


def unmentioned(article: Article, headline: Span) -> Iterator[Span]:
    """Yield the towns and persons of the glossary in the headline that stand neither in the body nor in the source."""
    text = article.target.text
    body = text[headline.end :].casefold()
    if len(body.split()) < FEWEST_WORDS:
        return
    if not any(_may_be_unmentioned(word.text, body, article) for word in words_of(headline.of(text))):
        return  # the index of all terms costs a tenth of a second
    by_span: dict[Span, list[ConceptEntry]] = {}
    for match in article.glossary.find(headline.of(text), "de", kinds=(Kind.PLACE, Kind.PERSON)):
        if match.shape is Shape.WORD:
            by_span.setdefault(match.span, []).append(match.entry)
    for span, entries in by_span.items():
        name = span.of(headline.of(text))
        if name[0].isupper() and not any(_is_told(entry, body, article) for entry in entries):
            yield span.shift(headline.start)


def _may_be_unmentioned(word: str, body: str, article: Article) -> bool:
    """True for a capitalised word of the glossary of which the body has not even the beginning."""
    is_known = word in article.glossary or word.removesuffix("s") in article.glossary
    return word[0].isupper() and is_known and word.casefold()[:STEM] not in body


def _is_told(entry: ConceptEntry, body: str, article: Article) -> bool:
    """True when any form of the name is met again, or for a capital: its article may call the government by the country."""
    german = entry.in_language("de")
    if any(map(is_seat_of_power, german)):
        return True
    if any(_stem(form) in body for form in german):
        return True
    source = article.source
    forms = entry.in_language(source.language) if source else ()
    return source is not None and any(_stem(form) in source.text.casefold() for form in forms)


def _stem(form: str) -> str:
    """Return the beginning of the last word: the surname of a person, the town without its ending."""
    return form.split()[-1].casefold()[:STEM]
