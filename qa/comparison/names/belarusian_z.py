"""A z for т that only Belarusian has: Mischuszin for Мішустін, in an article that says nothing of Belarus.

Belarusian names are spelled by their own language (Zichanouskaja, Тихановская), and so their z is right where somebody may be
from there. Elsewhere it is a slip: t and z lie side by side on a German keyboard.
"""

from collections.abc import Iterator

from qa.comparison.article import Article, NameUse
from qa.comparison.names.name_findings import is_abroad
from qa.documents import Span
from qa.languages.lazy_pattern import lazily
from qa.names import spellings, transliterate

BELARUS = lazily(r"(?i)б[єе]?[іи]?лорус|мінськ|минск|лукашенк|гомел|витебс|вітебс|гродн|могил[её]в|могильов")
WORD = lazily(r"[^\W\d_]+")


def z_for_t(article: Article) -> Iterator[tuple[NameUse, Span, str]]:
    """Yield the words of persons' names with such a z: the use, their place in the German, the right form."""
    if article.source is None or article.source_language not in ("uk", "ru") or BELARUS.search(article.source.text):
        return
    for use in article.names:
        if use.match is None or use.target_span is None or use.name.kind != "PER" or "z" not in use.found.lower():
            continue
        words = use.name.lemma.split()
        found = list(WORD.finditer(article.target.text, use.target_span.start, use.target_span.end))
        if use.match.verdict != "accepted" or len(found) != len(words) or is_abroad(article, use):
            continue
        for match, word in zip(found, words, strict=True):
            if _is_z_for_t(match.group(), word, article.source_language):
                yield use, Span(*match.span()), transliterate(word, language=article.source_language)


def _is_z_for_t(german: str, word: str, language: str) -> bool:
    """True for a form that is right with a t for one z.

    >>> _is_z_for_t("Mischuszin", "Мішустін", "uk"), _is_z_for_t("Ruzkoi", "Руцкой", "ru")
    (True, False)
    """
    right = spellings(word, language=language)
    low, forms = german.lower().removesuffix("s"), {form.lower() for form in right}
    if low in forms or "т" not in word.lower():
        return False
    return any(low[:at] + "t" + low[at + 1 :] in forms for at, letter in enumerate(low) if letter == "z")
