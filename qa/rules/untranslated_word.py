"""A common noun of the source stands in the German as mere transliterated letters.

A translator who meets an unknown word, or takes it for a name, writes its letters: Zastawa for застава, bail. Reported where
neither the word list nor the glossary knows the German word and the source word has a translation; where it has none it may
be a thing without a German name (Trembita), and the finding is a note. Silent about names, also where name and noun are
spelled the same, and about words in
quotation marks, here or in the source.

    uk: Суд призначив заставу в 45 млн гривень.
    Bad:  Das Gericht setzte eine Zastawa von 45 Millionen Hrywnja fest.
    Good: Das Gericht setzte eine Kaution von 45 Millionen Hrywnja fest.
    Good: Das Gericht setzte eine „Zastawa“ von 45 Millionen Hrywnja fest.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from qa.comparison.article import Article
from qa.comparison.pair import Pair
from qa.comparison.words.rendered import WORD, german_renderings
from qa.documents import Finding, Severity, Span
from qa.languages.codes import SLAVIC_LANGUAGES
from qa.languages.compounds import is_explained
from qa.languages.lazy_pattern import lazily
from qa.languages.morphology import readings
from qa.languages.tokens import Word, words_of
from qa.languages.wordlist import words
from qa.languages.words import zipf
from qa.messages import _
from qa.rules.rule import Rule

RULE = Rule(
    "untranslated-word",
    Severity.WARNING,
    mqm="accuracy/untranslated",
    its="untranslated",
    needs_source=True,
    yields_to=("untranslated-abbreviation", "glued-words", "split-word", "forbidden-term"),
)
NAMES = frozenset({"Name", "Surn", "Patr", "Geox", "Orgn", "Abbr"})
# Kinds of streets and spots go into names as they are: Ploschtscha Rynok, Kinburnska Kossa.
STREETS = words(
    "вулиця площа майдан проспект бульвар провулок узвіз набережна балка коса лиман урочище острів"
    " улица площадь проспект бульвар переулок спуск набережная лиман урочище остров"
)
GERMAN = words("Rajone Rajonen")  # plurals that no list has
SHORTEST = 5  # letters; shorter words are met by chance
MOST_ENDING = 2  # letters by which two forms of a word may differ: Zastawa, застави
# Duden's and English spellings meet halfway: z, ts, s and sh as s, w and v as v, ja, ia and ya as ia.
FOLDS = (
    (lazily("schtsch|shch"), "s"),
    (lazily("tsch|ch|kh|h"), "h"),
    (lazily("sch|sh|zh|ts|tz|ß|z|c"), "s"),
    (lazily("[wf]"), "v"),
    (lazily("[jy]"), "i"),
)
DOUBLED = lazily(r"(.)\1+")
OPENED = re.compile(r"[«„“][^«»„“”]*$")  # a quotation mark that is still open
BESIDE = "„“‚‘»«\"'-‐‑/."


def check(article: Article) -> Iterator[Finding]:
    """Yield one finding per transliterated noun."""
    if article.source is None or article.source.language not in SLAVIC_LANGUAGES:
        return
    for pair in article.sure_pairs():
        unknown = [word for word in words_of(article.target_of(pair)) if _is_unknown(word, article, pair)]
        if unknown:
            yield from _in_pair(article, pair, unknown)


def _in_pair(article: Article, pair: Pair, unknown: list[Word]) -> Iterator[Finding]:
    assert article.source is not None
    source, language = article.source_of(pair), article.source.language
    letters_of = [(match, folded(match.group(), language)) for match in WORD.finditer(source)]
    for word in unknown:
        own = _fold(word.text)
        alike = [match for match, letters in letters_of if _are_forms(own, letters)]
        if alike and all(_is_common_noun(match, source, language) for match in alike):
            yield _finding(article, pair, word, alike[0])


def _finding(article: Article, pair: Pair, word: Word, match: re.Match[str]) -> Finding:
    assert article.source is not None
    is_translatable = bool(german_renderings(match.group(), article.source.language))
    return RULE.finding(
        Span(word.start, word.end).shift(pair.target_span.start),
        _("“{word}” is no German word, but the letters of “{source}”", word=word.text, source=match.group()),
        source_span=Span(*match.span()).shift(pair.source_span.start),
        severity=Severity.WARNING if is_translatable else Severity.NOTE,
        confidence=pair.confidence,
    )


def _is_unknown(word: Word, article: Article, pair: Pair) -> bool:
    """True for a word that no list has and that is no part of something longer or quoted: Zastawa, not „Zastawa“."""
    if (
        len(word.text) < SHORTEST
        or not word.text.isalpha()
        or zipf(word.text)
        or word.text in GERMAN
        or word.text in article.glossary
    ):
        return False
    text, start, end = article.target.text, word.start + pair.target_span.start, word.end + pair.target_span.start
    before, after = text[start - 1 : start], text[end : end + 1]
    is_piece = bool((before and before in BESIDE) or (after and after in BESIDE.rstrip(".")))
    return not is_piece and not is_explained(word.text)


def _is_common_noun(match: re.Match[str], source: str, language: str) -> bool:
    """True for a listed noun in small letters, or at the head of the sentence: Радниця президента."""
    found = [reading for reading in readings(match.group().lower(), language) if reading.is_known]
    names = [reading for reading in found if reading.grammemes & NAMES]
    if OPENED.search(source, 0, match.start()):  # фонд «Правий берег»: a name
        return False
    is_at_head = not source[: match.start()].strip(' „“«"–—-')
    if not (match.group().islower() or (is_at_head and not names)):
        return False  # заставу is Mr Zastava's accusative as well, but with a capital
    if any(reading.lemma in STREETS for reading in found):
        return False
    return any("NOUN" in reading.grammemes and reading not in names for reading in found)


def _are_forms(german: str, source: str) -> bool:
    """True when the folded words differ at most in their endings."""
    shared = next((i for i, (a, b) in enumerate(zip(german, source, strict=False)) if a != b), None)
    shared = min(len(german), len(source)) if shared is None else shared
    return shared >= SHORTEST and max(len(german), len(source)) - shared <= MOST_ENDING


@lru_cache(maxsize=1 << 13)
def folded(word: str, language: str) -> str:
    """Return the Latin letters of a Cyrillic word with the differences between systems taken out.

    >>> folded("застава", "uk"), folded("радниця", "uk")
    ('sastava', 'radnisia')
    """
    from qa.names import transliterate  # needed only where a word is unknown

    return _fold(transliterate(word, language=language))


def _fold(latin: str) -> str:
    letters = latin.lower()
    for pattern, letter in FOLDS:
        letters = pattern.sub(letter, letters)
    return DOUBLED.sub(r"\1", letters)
