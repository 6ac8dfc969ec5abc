"""Words of the source that the German spells in its own letters: „Dim bes obmanu“ for «Дім без обману»."""

import re

from qa.comparison.article import Article
from qa.languages.codes import SLAVIC_LANGUAGES
from qa.names import transliterate

WORD = re.compile(r"[^\W\d_]+")


SHORTEST, LONGER = 5, 4  # letters of a beginning, and by how many the source's word may be longer


def begins_spelled_out(word: str, article: Article) -> bool:
    """True for a people or thing whose name begins as a small word of the source: Kistin for «кистинка», not Minister."""
    if len(word) < SHORTEST or article.source is None or article.source.language not in SLAVIC_LANGUAGES:
        return False
    language, low = article.source.language, word.lower()
    near = {
        there
        for there in WORD.findall(article.source.text)
        if there.islower() and -1 <= len(there) - len(low) <= LONGER
    }
    return any(transliterate(there, language=language).startswith(low) for there in near)


def is_spelled_out(word: str, article: Article) -> bool:
    """True for a German word whose letters are those of a small word of the source, in the house's own spelling."""
    if article.source is None or article.source.language not in SLAVIC_LANGUAGES:
        return False
    language, low = article.source.language, word.lower()
    words = {there for there in WORD.findall(article.source.text) if there.islower()}
    near = {there for there in words if abs(len(there) - len(low)) <= len(low) // 2}
    return any(transliterate(there, language=language).lower() == low for there in near)
