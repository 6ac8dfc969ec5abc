"""A whole sentence or headline was left in Ukrainian, Russian, Kazakh or English.

It happens when a paragraph is skipped, or when a tool falls back on its source. Titles, brand names and loan words are no
sentences; an English sentence that stands in English in the source as well (a quotation, a song) is only a note.
One finding a sentence; single Cyrillic words are another rule's.

    Bad:  Влада міста обіцяє відновити водопостачання до вечора.
    Good: Die Stadtverwaltung will die Wasserversorgung bis zum Abend wiederherstellen.
    Bad:  The city council promises to restore the water supply by evening.
    Good: Der Film „The Day After Tomorrow“ lief im Ersten.
    Bad:  Governor promises faster repairs after latest attack
    Good: Gouverneur verspricht schnelle Hilfe
"""

import re
from collections.abc import Iterator

from qa.comparison.article import Article
from qa.documents import Finding, Segment, Severity
from qa.languages.detect import detect
from qa.languages.english import english_beginnings, english_words, is_english
from qa.messages import _
from qa.rules.rule import Rule

RULE = Rule("untranslated-segment", Severity.ERROR, mqm="accuracy/untranslated", its="untranslated")
CYRILLIC_WORD = re.compile(r"[\u0400-\u04ff’ʼ']{2,}")
CYRILLIC = re.compile(r"[\u0400-\u04ff]")
CYRILLIC_LETTERS = frozenset(map(chr, range(0x400, 0x500)))
LATIN = re.compile(r"[A-Za-zÀ-ɏ]")
LATIN_WORD = re.compile(r"[A-Za-z]{2,}")


def check(article: Article) -> Iterator[Finding]:
    """Yield one finding per segment that is not German."""
    if CYRILLIC_LETTERS.isdisjoint(article.characters) and english_beginnings().isdisjoint(article.folded_words):
        return
    for segment in article.target.segments:
        language = _foreign(segment.text)
        if language:
            kept = language == "en" and _stands_in_source(segment, article)
            yield RULE.finding(
                segment.span,
                _(_MESSAGES[language]),
                severity=Severity.NOTE if kept else None,
            )


_MESSAGES = {
    "uk": "this sentence is Ukrainian",
    "ru": "this sentence is Russian",
    "kk": "this sentence is Kazakh",
    "en": "this sentence is English",
    "und": "this sentence is not translated",
}


def _foreign(text: str) -> str:
    """Return the language of a segment that is not German, or an empty string."""
    if CYRILLIC.search(text):
        is_cyrillic = len(CYRILLIC_WORD.findall(text)) >= 2 and len(CYRILLIC.findall(text)) > 1.5 * len(
            LATIN.findall(text)
        )
        return detect(text) if is_cyrillic else ""
    return "en" if is_english(text) else ""


def _stands_in_source(segment: Segment, article: Article) -> bool:
    """True when most English words of the segment stand in Latin letters in the source: the author quoted English."""
    if article.source is None:
        return False
    words = {word.lower() for word in LATIN_WORD.findall(segment.text)} & english_words()
    there = {word.lower() for word in LATIN_WORD.findall(article.source.text)}
    return bool(words) and len(words & there) >= 0.7 * len(words)
