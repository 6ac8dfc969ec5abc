"""Unknown capitalised words of the German that are one slip away from what a source name asks for.

Foreign names written in Cyrillic are matched by sound, and a sound forgives much: „Vashington“ sounds like Вашингтон. Where
the word itself is unknown while a known one, one letter away, sounds like the name just as well, the known one was meant.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from re import compile as pattern

from qa.documents import Span
from qa.languages.words import frequencies, is_name, is_noun, zipf
from qa.rules.article import Article, NameUse, Pair

TOKEN = pattern(r"\b[A-ZÄÖÜ][^\W\d_]{3,}\b")
ALPHABET = "abcdefghijklmnopqrstuvwxyzäöü"
USUAL = 2.0  # Zipf frequency from which a word is too well known to be a slip itself, or known enough to be meant


@dataclass(frozen=True, slots=True)
class Slip:
    """A German word that should be another: `meant` keeps its inflection; `use` is the name of the source behind it."""

    span: Span
    found: str
    meant: str
    use: NameUse


def slips(article: Article) -> Iterator[Slip]:
    """Yield the slips of an article's sure pairs, each place once."""
    by_pair: dict[int, list[NameUse]] = {}
    for use in article.names:
        by_pair.setdefault(id(use.pair), []).append(use)
    for pair in article.sure_pairs():
        uses = by_pair.get(id(pair), [])
        if uses:
            yield from _in_pair(article, pair, uses)


def _in_pair(article: Article, pair: Pair, uses: list[NameUse]) -> Iterator[Slip]:
    begin = pair.target_span.start
    for token in TOKEN.finditer(article.target_of(pair)):
        word, span = token.group(), Span(token.start(), token.end()).shift(begin)
        if zipf(word) > 0 or is_name(word) or is_noun(word):
            continue
        claims = [use for use in uses if use.target_span and use.target_span.overlaps(span)]
        if any(use.match and use.match.base != "other" for use in claims):
            continue  # judged by the transliteration tables already
        open_uses = claims or [use for use in uses if _is_open(use)]
        found = _from_glossary(article, word, uses) or _from_words(article, word, open_uses)
        if found:
            yield Slip(span, word, *found)


def _is_open(use: NameUse) -> bool:
    """True when the name, or a part of it (Дональд beside Trump), has found no German word."""
    return use.match is None or len(TOKEN.findall(use.found)) < len(use.name.lemma.split())


def _from_glossary(article: Article, word: str, uses: list[NameUse]) -> tuple[str, NameUse] | None:
    """Return the glossary's German form that the word nearly is: Schotland → Schottland for Шотландія."""
    language = article.source.language if article.source else "uk"
    for use in uses:
        for entry in article.glossary.named(use.name.lemma, language):
            for form in entry.in_language("de"):
                if form != word and " " not in form and len(form) > 4 and _distance(word, form) == 1 and not _inflects(word, form):
                    return form, use
    return None


def _from_words(article: Article, word: str, uses: list[NameUse]) -> tuple[str, NameUse] | None:
    """Return the known word one slip away that sounds like one of the source names: Edeard → Edward for Едвард."""
    if not uses:
        return None
    lower = word.lower()
    near = list(dict.fromkeys(_one_slip(lower)))
    known = sorted(((f, w) for w, f in zip(near, frequencies(near), strict=True) if f >= USUAL and not _inflects(lower, w)), reverse=True)
    for _frequency, candidate in known[:8]:
        meant = candidate.capitalize()
        if is_noun(candidate) and not is_name(candidate):
            continue
        for use in uses:
            if _sounds_like(article, use, meant):
                return meant, use
    return None


def _sounds_like(article: Article, use: NameUse, word: str) -> bool:
    from qa.names import match_name

    language = article.source.language if article.source else "uk"
    for part in use.name.lemma.split():
        match = match_name(part, word, language=language, glossary=article.glossary, style=article.style.names)
        if match is not None and match.verdict == "accepted" and len(match.span) == len(word):
            return True
    return False


def _one_slip(word: str) -> Iterator[str]:
    """Yield the strings one slip away: two letters swapped, one too many, one too few, one wrong."""
    for i in range(len(word)):
        yield word[:i] + word[i + 1 :]
        if i + 1 < len(word):
            yield word[:i] + word[i + 1] + word[i] + word[i + 2 :]
        yield from (word[:i] + letter + word[i + 1 :] for letter in ALPHABET if letter != word[i])
    for i in range(len(word) + 1):
        yield from (word[:i] + letter + word[i:] for letter in ALPHABET)


def _distance(one: str, other: str) -> int:
    from rapidfuzz.distance import OSA

    return int(OSA.distance(one, other, score_cutoff=2))


def _inflects(one: str, other: str) -> bool:
    """True when the two differ by an ending of German inflection only: Serben, Serbe, Serbens."""
    short, long = sorted((one, other), key=len)
    return long.startswith(short) and long[len(short) :] in {"s", "n", "e", "r", "en", "er", "es"}
