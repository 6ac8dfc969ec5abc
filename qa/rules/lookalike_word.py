"""A word stands where the source asks for one that looks like it: Leidenschaft for пейзаж, which is a Landschaft.

A slip of the keyboard or of autocomplete that makes another real word passes every spelling check. The source betrays it: it has
a word whose German the sentence lacks, and the German has one that no word of the source explains, and the two are alike in their
letters. Where more than one letter tells them apart, the German must lack in the sentences around, too; verbs and adjectives are
told where one consonant makes the difference. Silent about words of one root (Restauration and Restaurierung), which may both be
right.

    uk: На картині – осінній пейзаж.
    Bad:  Das Gemälde zeigt eine herbstliche Leidenschaft.
    Good: Das Gemälde zeigt eine herbstliche Landschaft.
    uk: Науковиця працює в Одесі.
    Bad:  Die Wirtschaftlerin arbeitet in Odessa.
    Good: Die Forscherin arbeitet in Odessa.
    uk: Художника розстріляли в Києві.
    Bad:  Der Maler wurde in Kyjiw erschlossen.
    Good: Der Maler wurde in Kyjiw erschossen.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import chain, islice
from typing import NamedTuple

from qa.alignment.german_stems import german_stems
from qa.comparison.article import Article
from qa.comparison.figures.figures import units_in
from qa.comparison.pair import Pair
from qa.comparison.words.alike import alike, alike_small, is_one_slip
from qa.comparison.words.rendered import WORD, german_lemmas, german_renderings, long_renderings, stems_of
from qa.documents import Edit, Finding, Severity, Span
from qa.languages.codes import SLAVIC_LANGUAGES
from qa.languages.company import opens_sentence
from qa.languages.foreign import is_in_foreign_phrase
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
SHORTEST_SOURCE, SHORTEST_NOUN, SHORTEST_SMALL = 3, 5, 6  # letters
SHORTEST_SOURCE_OF_SMALL = 5  # not було, which German leaves out
REACH = 1  # sentences on either side in which a word that is not just one letter away may be said
FREQUENT = 4.5  # Zipf frequency
WANDERS = 0.4  # of its sentence: how far a noun moves in translation


class _Unsaid(NamedTuple):
    """A word of the source whose German is nowhere near; `place` is its part of the way through the sentence.

    `lemmas` are the German words that render words of its stem, each with the lemma it renders. `within` is the one German word
    that begins as one of them, perhaps by chance: Konzerne, as Konzert.
    """

    word: str
    span: Span
    lemmas: tuple[tuple[str, str], ...]
    place: float
    within: frozenset[str]


class _Meant(NamedTuple):
    """A German word that may be meant, and the lemma of the source word that it renders."""

    missing: _Unsaid
    german: str
    lemma: str


def check(article: Article) -> Iterator[Finding]:
    """Yield one finding per word that is taken for another; its edits are never safe."""
    if article.source is None or article.source.language not in SLAVIC_LANGUAGES:
        return
    for pair in article.sure_passages():
        yield from _of_pair(article, pair, article.near(pair, REACH))


def _of_pair(article: Article, pair: Pair, near: Sequence[Pair]) -> Iterator[Finding]:
    unsaid, german = list(_unsaid(article, pair)), article.target_of(pair)
    by_letters = _by_letters(unsaid)
    words = words_of(german) if by_letters else []
    found = [
        (index, one) for index, word in enumerate(words) for one in islice(_meant(word, by_letters, len(german)), 1)
    ]
    if not found:  # nearly always
        return
    language = article.source_language
    source, around = (" ".join(map(text_of, near)) for text_of in (article.source_of, article.target_of))
    explained = frozenset[str]().union(*(german_renderings(word, language) for word in WORD.findall(source)))
    for index, (missing, meant, lemma) in found:
        word = words[index]
        if not explained.isdisjoint(german_stems(word.text)) or word.text in source:
            continue
        is_far = (
            not is_one_slip(word.text, meant)
            and _within(missing.word, language, stems_of(around), around.lower()) is None
        )
        is_meant = not is_far and any(r.lemma == lemma for r in readings(missing.word, language))
        if is_meant and (_is_rare(word) or _is_noun(words, index, article, pair)):
            yield _finding(article, pair, word, missing, meant)


def _unsaid(article: Article, pair: Pair) -> Iterator[_Unsaid]:
    language, source, german = article.source_language, article.source_of(pair), article.target_of(pair)
    said, low = stems_of(german), german.lower()
    for match in WORD.finditer(source):
        word = match.group()
        within = _within(word, language, said, low) if len(word) >= SHORTEST_SOURCE else None
        if within is not None and (lemmas := german_lemmas(word, language)):
            yield _Unsaid(word, Span(*match.span()), lemmas, match.start() / len(source), within)


def _within(word: str, language: str, said: frozenset[str], low: str) -> frozenset[str] | None:
    """Return the one word of the German that begins as a rendering of a source word, if any; None where one is said."""
    renderings = german_renderings(word, language)
    if not renderings or not renderings.isdisjoint(said):
        return None
    parts = long_renderings(word, language)
    if not has_any(parts, low):
        return frozenset()
    within = frozenset(some for some in WORD.findall(low) if has_any(parts, some))
    return within if len(within) == 1 and any(some.startswith(parts) for some in within) else None


def _by_letters(unsaid: Sequence[_Unsaid]) -> dict[str, list[_Meant]]:
    """Return what may be meant, by the letters that a word like it has: its first, or the two behind that."""
    found = defaultdict[str, list[_Meant]](list)
    for missing in unsaid:
        for meant, lemma in missing.lemmas:
            if meant[0].isupper():
                one = _Meant(missing, meant, lemma)
                found[meant[0]].append(one)
                found[meant[1:3]].append(one)
            elif len(missing.word) >= SHORTEST_SOURCE_OF_SMALL:
                found[meant[:2]].append(_Meant(missing, meant, lemma))
    return found


def _meant(word: Word, by_letters: Mapping[str, list[_Meant]], length: int) -> Iterator[_Meant]:
    """Yield what may be meant by a word: German words like it; a noun more than a letter apart is not far from its place."""
    text, is_small = word.text, word.text[0].islower()
    if len(text) < (SHORTEST_SMALL if is_small else SHORTEST_NOUN):
        return
    near = (
        by_letters.get(text[:2], ()) if is_small else chain(by_letters.get(text[0], ()), by_letters.get(text[1:3], ()))
    )
    looks_like, itself = alike_small if is_small else alike, {text.lower()}
    for one in near:
        missing, meant, _lemma = one
        may_be = meant[0].isupper() != is_small and missing.within <= itself and looks_like(text, meant)
        is_near = is_small or abs(word.start / length - missing.place) <= WANDERS
        if may_be and (is_near or is_one_slip(text, meant)):
            yield one


def _is_rare(word: Word) -> bool:
    """True for a verb or adjective that is not everywhere: bekannt, gegangen and bereits stand in too many phrases."""
    return word.text.islower() and zipf(word.text) < FREQUENT


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
