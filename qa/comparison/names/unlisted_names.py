"""Is a word that no list has, or hardly one, a name? The source may have it, the article twice, or another name is beside it."""

import re
from collections.abc import Sequence

from qa.comparison.article import Article
from qa.comparison.names.name_tokens import words_in
from qa.comparison.names.spelled_out import begins_spelled_out
from qa.documents import Span
from qa.languages.company import company, is_counted
from qa.languages.edits import spelled_out, umlaut_forms
from qa.languages.lazy_pattern import lazily
from qa.languages.tokens import Word
from qa.languages.wordlist import words as words_of_list
from qa.languages.words import is_name, is_noun, zipf

SHORT = 6  # letters of a word that is a near miss of something by chance
PLAIN_FORM = 3.5
OF_BIRTH = words_of_list(
    "Ritter Graf Gräfin Freiherr Freifrau Baron Baronin Fürst Fürstin Chevalier Herzog Herzogin Prinz Prinzessin Edler"
)
HARDLY_LISTED = 2.0  # lists of words have slips this rare: Jahrn 1.6
# What a surname stands behind that is written without its umlaut or ß: H. Weiss, Ritter von Gluck; not eine Art von Gluck
BEFORE_SURNAME = lazily(
    r"(?:\b(?:[A-ZÄÖÜ]|Dr|Prof|Fa)\.|\b(?:Herrn?|Frau|Familie|Firma|(?:[A-ZÄÖÜ][a-zäöüß]+ |[A-Z]\. )(?:von|de|van|zu)))[ \u00a0]$"
)
REACH, TITLE = 40, 60  # characters before it, and of a title in quotation marks
LONGER = 4  # letters by which a transcription may be longer than the word
TRIPLED = re.compile(r"([a-zäöüß])\1\1")  # no German word has that but at the joint of a compound, and no name


def is_like_a_name(words: Sequence[Word], index: int, article: Article) -> bool:
    """True for a word with a capital that is short and listed, or unlisted and met twice, or beside another capital."""
    word = words[index]
    if word.text.islower():
        return False
    if _is_plain_surname(words, index, article.target.text):
        return True
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


def _is_plain_surname(words: Sequence[Word], index: int, text: str) -> bool:
    """True for a surname that looks like a noun without its umlaut or ß: Alma Gluck, H. Weiss, Franz von Weiss."""
    word = words[index]
    if not word.text[1:].islower() or not any(zipf(form) for form in umlaut_forms(word.text.lower())):
        return False
    before = words[index - 1] if index and text[words[index - 1].end : word.start] == " " else None
    if before is not None and before.text.istitle() and is_name(before.text) and not is_noun(before.text):
        return company(words, index, text) < 0  # not Merkels Anwalte
    match = BEFORE_SURNAME.search(text, max(0, word.start - REACH), word.start)
    if match is None or not match[0].rstrip().endswith(("von", "de", "van", "zu")):
        return match is not None
    bearer = match[0].split()[0]
    return bearer.endswith(".") or bearer in OF_BIRTH or (is_name(bearer) and not is_noun(bearer))


def is_in_source(word: Word, article: Article) -> bool:
    """True when the source has the word in Latin letters, or a name that the word renders."""
    if article.source is None:
        return False
    if word.text in article.source.text and re.search(rf"\b{re.escape(word.text)}\b", article.source.text):
        return True
    if word.text.islower():
        return _is_quoted_title(word, article)
    if begins_spelled_out(word.text, article):
        return True
    place = Span(word.start, word.end)
    return any(use.target_span is not None and use.target_span.overlaps(place) for use in article.names)


def _is_quoted_title(word: Word, article: Article) -> bool:
    """True for a small word of a title in quotation marks that is transcribed: „Selenyj schyl“ for «Зелений схил»."""
    from qa.names import transliterate
    from qa.names.systems import has_systems

    before = article.target.text[max(0, word.start - TITLE) : word.start]
    if article.source is None or before.rfind("„") <= before.rfind("“") or not has_systems(article.source.language):
        return False
    language, length = article.source.language, len(word.text)
    words = {some for some in words_in(article.source.text) if some.islower() and 0 <= length - len(some) <= LONGER}
    return any(transliterate(some, language=language) == word.text for some in words)


def _without(word: str, tripled: re.Match[str]) -> str:
    return word[: tripled.start()] + word[tripled.start() + 1 :]
