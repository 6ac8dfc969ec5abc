"""The single words of names: which German word stands for which source word, so that Anderson can be compared with Andarson."""

from collections.abc import Iterator
from dataclasses import dataclass
from re import compile as pattern

from qa.comparison.article import Article, NameUse
from qa.documents import Span
from qa.languages.words import zipf

WORD = pattern(r"[^\W\d_][\w’']*")
PREFIX = 4  # letters that two inflected forms of one source word share at least


@dataclass(frozen=True, slots=True)
class NameWord:
    """A word of a source name (nominative as far as known) and the German word for it, `german` without genitive -s."""

    source: str
    german: str
    span: Span
    use: NameUse

    @property
    def key(self) -> str:
        """What all inflected forms of the source word share."""
        return self.source.casefold()[: max(PREFIX, len(self.source) - 3)]


def name_words(article: Article) -> Iterator[NameWord]:
    """Yield the words of every accepted name of the article, each German place once."""
    if article.source is None:
        return
    from qa.names.translated import translations  # a check of the German alone need not load it

    language = article.source.language
    seen: set[Span] = set()
    for use in article.names:
        if use.match is None or use.target_span is None or use.match.verdict != "accepted":
            continue
        for source, german, span in _paired(use, article):
            if span not in seen and not translations(source, language):  # Institut and Institute are two words
                seen.add(span)
                yield NameWord(source, without_genitive(german, source), span, use)


def _paired(use: NameUse, article: Article) -> Iterator[tuple[str, str, Span]]:
    assert use.target_span is not None  # only found names come here
    found = [Span(m.start(), m.end()) for m in WORD.finditer(use.found)]
    words = WORD.findall(use.name.lemma)
    if len(found) == 1 and len(words) > 1:
        words = [max(words, key=lambda word: _likeness(word, use.found, article))]
    if len(found) == len(words):
        for source, place in zip(words, found, strict=True):
            yield source, place.of(use.found), place.shift(use.target_span.start)


def _likeness(source: str, german: str, article: Article) -> float:
    from rapidfuzz.fuzz import ratio

    from qa.names import transliterate

    language = article.source_language
    return float(ratio(transliterate(source, language=language).casefold(), german.casefold()))


def without_genitive(german: str, source: str) -> str:
    """Return the word without the German genitive: Selenskyjs → Selenskyj; not Laos or Jones, whose source ends in a hiss.

    A form that is much more frequent with its s (Philips beside Philip is not) keeps it.
    """
    bare = german.rstrip("'’")
    ends_in_hiss = source[-1:].casefold() in "сзшчжцщ" or source[-2:].casefold() in {"сь", "зь", "сс"}
    if not bare.endswith("s") or ends_in_hiss or len(bare) < 4 or zipf(bare) > zipf(bare[:-1]) + 1:
        return bare
    return bare[:-1]
