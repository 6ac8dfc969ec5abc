"""Is a word that no list has, or hardly one, a name? The source may have it, the article twice, or another name is beside it."""

import re
from collections.abc import Sequence

from qa.comparison.article import Article
from qa.documents import Span
from qa.languages.company import company, is_counted
from qa.languages.edits import spelled_out, umlaut_forms
from qa.languages.tokens import Word
from qa.languages.words import is_name, is_noun, zipf

SHORT = 6  # letters of a word that is a near miss of something by chance
PLAIN_FORM = 3.5
HARDLY_LISTED = 2.0  # lists of words have slips this rare: Jahrn 1.6
TRIPLED = re.compile(r"([a-zäöüß])\1\1")  # no German word has that but at the joint of a compound, and no name


def is_like_a_name(words: Sequence[Word], index: int, article: Article) -> bool:
    """True for a word with a capital that is short and listed, or unlisted and met twice, or beside another capital."""
    word = words[index]
    if word.text.islower():
        return False
    if listed := zipf(word.text):
        is_short = len(word.text) < SHORT or is_name(word.text)
        if (
            is_short
            and listed <= HARDLY_LISTED
            and not is_noun(word.text)
            and is_counted(words, index, article.target.text)
        ):  # drei Jahrn
            return False
        return is_short and all(zipf(form) < listed + 1.5 for form in umlaut_forms(word.text.lower()))
    spelt = spelled_out(word.text.lower())
    if any((is_noun(form) or zipf(form) >= PLAIN_FORM) and not is_name(form) for form in spelt):  # Fluechtlinge, Fluege
        return False
    if (tripled := TRIPLED.search(word.text)) and is_noun(_without(word.text, tripled)):  # 14 Millionen Tonnnen
        return False
    return article.word_counts[word.text] > 1 or (
        len(word.text) < 9 and company(words, index, article.target.text) < -1
    )


def is_in_source(word: Word, article: Article) -> bool:
    """True when the source has the word in Latin letters, or a name that the word renders."""
    if article.source is None:
        return False
    if word.text in article.source.text and re.search(rf"\b{re.escape(word.text)}\b", article.source.text):
        return True
    if word.text.islower():
        return False
    place = Span(word.start, word.end)
    return any(use.target_span is not None and use.target_span.overlaps(place) for use in article.names)


def _without(word: str, tripled: re.Match[str]) -> str:
    return word[: tripled.start()] + word[tripled.start() + 1 :]
