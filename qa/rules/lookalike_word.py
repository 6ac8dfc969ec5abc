"""A noun stands where the source asks for one that looks like it: Leidenschaft for пейзаж, which is a Landschaft.

A slip of the keyboard that makes another real word passes every spelling check. The source betrays it: it has a word whose
German the sentences around lack, and the German has a noun that no word of the source explains, and the two are alike in their
letters. Silent about nouns of one root (Restauration and Restaurierung), which may both be right.

    uk: На картині – осінній пейзаж.
    Bad:  Das Gemälde zeigt eine herbstliche Leidenschaft.
    Good: Das Gemälde zeigt eine herbstliche Landschaft.
    uk: Науковиця працює в Одесі.
    Bad:  Die Wirtschaftlerin arbeitet in Odessa.
    Good: Die Forscherin arbeitet in Odessa.
"""

from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from qa.alignment.german_stems import german_stems
from qa.comparison.article import Article
from qa.comparison.figures.figures import units_in
from qa.comparison.pair import Pair
from qa.comparison.words.alike import alike, is_one_slip
from qa.comparison.words.rendered import WORD, german_lemmas, german_renderings, long_renderings, stems_of
from qa.documents import Edit, Finding, Severity, Span
from qa.languages.codes import SLAVIC_LANGUAGES
from qa.languages.company import opens_sentence
from qa.languages.foreign import is_in_foreign_phrase
from qa.languages.lazy_pattern import lazily
from qa.languages.morphology import readings
from qa.languages.tokens import Word, has_any, words_of
from qa.languages.words import is_noun, zipf
from qa.messages import _
from qa.rules.rule import Rule

RULE = Rule(
    "lookalike-word",
    Severity.WARNING,
    mqm="accuracy/mistranslation",
    its="mistranslation",
    needs_source=True,
    yields_to=("spelling", "word-mismatch", "unit-mismatch", "date-mismatch", "untranslated-word", "leftover-cyrillic"),
)
NOUN = lazily(r"[A-ZÄÖÜ][a-zäöüß]{4,}")
SHORTEST_SOURCE = 4
REACH = 1  # sentences on either side in which the word may be said
WANDERS = 0.4  # of its sentence: how far a word moves in translation


class _Unsaid(NamedTuple):
    """A word of the source whose German is nowhere near; `place` is its part of the way through the sentence.

    `nouns` are the German nouns that render words of its stem, each with the lemma it renders.
    """

    word: str
    span: Span
    nouns: tuple[tuple[str, str], ...]
    place: float


def check(article: Article) -> Iterator[Finding]:
    """Yield one finding per noun that is taken for another; its edits are never safe."""
    if article.source is None or article.source.language not in SLAVIC_LANGUAGES:
        return
    for pair in article.sure_passages():
        yield from _of_pair(article, pair, article.near(pair, REACH))


def _of_pair(article: Article, pair: Pair, near: Sequence[Pair]) -> Iterator[Finding]:
    unsaid = list(_unsaid(article, pair, " ".join(article.target_of(p) for p in near)))
    if not unsaid:
        return
    german = article.target_of(pair)
    words, letters = words_of(german), {noun[0] for missing in unsaid for noun, _ in missing.nouns}
    candidates = [i for i, word in enumerate(words) if word.text[0] in letters and NOUN.fullmatch(word.text)]
    if not candidates:
        return
    source = " ".join(article.source_of(p) for p in near)
    explained = frozenset[str]().union(
        *(german_renderings(word, article.source_language) for word in WORD.findall(source))
    )
    for index in candidates:
        word = words[index]
        if not explained.isdisjoint(german_stems(word.text)):
            continue
        meant = next(_meant(word, len(german), unsaid, article.source_language), None)
        if meant and word.text not in source and _is_noun(words, index, article, pair):
            yield _finding(article, pair, word, *meant)


def _unsaid(article: Article, pair: Pair, german: str) -> Iterator[_Unsaid]:
    language, source = article.source_language, article.source_of(pair)
    said, low = stems_of(german), german.lower()
    for match in WORD.finditer(source):
        word = match.group()
        if len(word) < SHORTEST_SOURCE:
            continue
        renderings = german_renderings(word, language)
        if not renderings or not renderings.isdisjoint(said) or has_any(long_renderings(word, language), low):
            continue
        if nouns := _nouns(word, language):
            yield _Unsaid(word, Span(*match.span()), nouns, match.start() / len(source))


@lru_cache(maxsize=20_000)
def _nouns(word: str, language: str) -> tuple[tuple[str, str], ...]:
    """Return the German nouns that render words of this word's stem, each with the lemma it renders."""
    return tuple((noun, lemma) for noun, lemma in german_lemmas(word, language) if noun[0].isupper())


def _meant(word: Word, length: int, unsaid: Sequence[_Unsaid], language: str) -> Iterator[tuple[_Unsaid, str]]:
    """Yield what may be meant: a word of the source about as far through the sentence, and a German noun for it."""
    for missing in unsaid:
        if abs(word.start / length - missing.place) <= WANDERS:
            for noun, lemma in missing.nouns:
                if (
                    noun[0] == word.text[0]
                    and alike(word.text, noun)
                    and any(r.lemma == lemma for r in readings(missing.word, language))
                ):
                    yield missing, noun


def _is_noun(words: Sequence[Word], index: int, article: Article, pair: Pair) -> bool:
    """True for a German noun that is no name, no unit of measure, no word of the glossary, no word of a foreign phrase."""
    word, german = words[index], article.target_of(pair)
    span = Span(word.start, word.end).shift(pair.target_span.start)
    return (
        (is_noun(word.text) or not zipf(word.text))
        and word.text not in article.glossary
        and not units_in(word.text, "de")
        and not is_in_foreign_phrase(words, index)
        and not _is_behind_name(words, index, german)
        and not any(use.target_span.overlaps(span) for use in article.names if use.target_span)
    )


def _is_behind_name(words: Sequence[Word], index: int, text: str) -> bool:
    """True for Manchester Police: a capital right before it that is no noun."""
    if not index or text[words[index - 1].end : words[index].start] != " ":
        return False
    before = words[index - 1]
    return before.text[0].isupper() and not is_noun(before.text) and not opens_sentence(before, text)


def _finding(article: Article, pair: Pair, word: Word, missing: _Unsaid, meant: str) -> Finding:
    assert article.source is not None
    span = Span(word.start, word.end).shift(pair.target_span.start)
    source = missing.span.shift(pair.source_span.start)
    return RULE.finding(
        span,
        _("“{german}”, but the source has “{source}”", german=word.text, source=source.of(article.source.text)),
        edits=(Edit(span, meant, safe=False),) if is_one_slip(word.text, meant) else (),
        suggestions=(meant,),
        source_span=source,
        confidence=pair.confidence,
    )
