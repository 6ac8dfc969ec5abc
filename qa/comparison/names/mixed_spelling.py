"""Half of a name transcribed, half as at home: Soran Zaev for Зоран Заєв, who is Zoran Zaev.

People of Slavic countries that write Latin letters have their own spelling, and one spelling for all of their name.
"""

from collections.abc import Iterator

from qa.comparison.article import Article, NameUse
from qa.comparison.names.name_findings import is_abroad
from qa.documents import Span
from qa.languages.lazy_pattern import lazily
from qa.names import transliterate

WORD = lazily(r"[^\W\d_]+")
OWN = frozenset("зжчш")  # letters that German writes otherwise than these countries, all of which agree
AT_HOME, GERMAN = lazily(r"[vVzZžŽčČćĆšŠ]"), lazily(r"(?i)w|sch")


def mixed_spellings(article: Article) -> Iterator[tuple[NameUse, Span, str]]:
    """Yield the given names that alone of a name are transcribed: the use, their place in the German, their form at home."""
    language = article.source_language
    for use in article.names:
        words = use.name.lemma.split()
        if use.name.kind != "PER" or len(words) < 2 or use.target_span is None or not is_abroad(article, use):
            continue
        found = list(WORD.finditer(article.target.text, use.target_span.start, use.target_span.end))
        if len(found) != len(words):
            continue
        first, surname = found[0].group(), found[-1].group()
        own = transliterate(words[0], language=language, system="scientific")
        is_transcribed = first == transliterate(words[0], language=language) and words[0][0].lower() in OWN
        if is_transcribed and own != first and AT_HOME.search(surname) and not GERMAN.search(surname):
            yield use, Span(*found[0].span()), own
