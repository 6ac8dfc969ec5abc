"""The capitalised words of the German pairs, each with the source names that claim it: what name rules have to explain."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from re import compile as pattern

from qa.comparison.article import Article, NameUse
from qa.comparison.pair import Pair
from qa.documents import Span
from qa.languages.words import is_name, is_noun, zipf

TOKEN = pattern(r"(?<![^\W\d_])[A-ZÄÖÜ][^\W\d_]{2,}(?![^\W\d_])")
CYRILLIC = pattern(r"[^\W\d_]+(?:['’ʼ][^\W\d_]+)*")
RARE = 3.1  # Zipf frequency below which a word may stand for a better known one: Kristian 3.0
LATIN = pattern(r"[A-Za-zÀ-ž]{2,}")


@dataclass(frozen=True, slots=True)
class Token:
    """A capitalised German word, its span in the target, and the uses of source names that it is part of."""

    text: str
    span: Span
    claims: tuple[NameUse, ...]

    @property
    def is_unknown(self) -> bool:
        """True when the word list has no such word."""
        return not (zipf(self.text) or is_name(self.text) or is_noun(self.text))

    @property
    def is_rare(self) -> bool:
        """True when the word list has no such word, or only as some odd name."""
        return zipf(self.text) < RARE and not is_name(self.text) and not is_noun(self.text)


@dataclass(frozen=True, slots=True)
class PairTokens:
    """A sure passage with its names and its capitalised German words."""

    pair: Pair
    uses: tuple[NameUse, ...]
    tokens: tuple[Token, ...]

    @property
    def open_uses(self) -> list[NameUse]:
        """The names that have found no German, or not for all of their words (Дональд beside Trump)."""
        return [use for use in self.uses if use.match is None or len(words_in(use.found)) < len(source_words(use))]


def pair_tokens(article: Article) -> Iterator[PairTokens]:
    """Yield the sure passages that have names, with their words; words that the source has in Latin letters are left out."""
    by_pair: dict[int, list[NameUse]] = {}
    for use in article.names:
        by_pair.setdefault(id(use.pair), []).append(use)
    for pair in article.sure_passages():
        uses = tuple(by_pair.get(id(pair), ()))
        if uses:
            latin = {word.lower() for word in LATIN.findall(article.source_of(pair))}
            yield PairTokens(pair, uses, tuple(_tokens(article, pair, uses, latin)))


def _tokens(article: Article, pair: Pair, uses: tuple[NameUse, ...], latin: set[str]) -> Iterator[Token]:
    begin = pair.target_span.start
    for match in TOKEN.finditer(article.target_of(pair)):
        word, span = match.group(), Span(match.start(), match.end()).shift(begin)
        if not {word.lower(), word.lower().removesuffix("s")} & latin:
            claims = tuple(use for use in uses if use.target_span and use.target_span.overlaps(span))
            yield Token(word, span, claims)


def words_in(text: str) -> list[str]:
    """Return the words of a name, hyphens apart: Saint-Malo → Saint, Malo."""
    return CYRILLIC.findall(text)


def source_words(use: NameUse) -> list[str]:
    """Return the words of a source name as they stand, without small ones: (Індійський) океан."""
    return [word for word in words_in(use.name.text) if word[0].isupper()]


def meant_by(token: Token, use: NameUse) -> list[str]:
    """Return the source words that a claimed German word may stand for: the one at its place, or all of them."""
    words, found = source_words(use), words_in(use.found)
    if len(words) == len(found) and use.target_span:
        before = len(words_in(use.found[: max(0, token.span.start - use.target_span.start)]))
        return words[before : before + 1]
    return words


def counts(article: Article) -> Counter[str]:
    """Return how often each capitalised word stands in the translation, genitive -s aside."""
    found = TOKEN.findall(article.target.text)
    known = set(found)
    return Counter(word[:-1] if word.endswith("s") and word[:-1] in known else word for word in found)
