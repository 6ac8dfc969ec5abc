"""May a German word be a spelling of this source word: by its letters, its sound, its beginning, or as its translation?"""

from qa.comparison.article import Article
from qa.comparison.names.name_tokens import PairTokens, Token, source_words, words_in
from qa.names import transliterate
from qa.names.known_abroad import known_abroad, names_abroad

SHARED = 3  # letters in a row that two spellings of one name have in common, and two names seldom
ALIKE = 60  # of rapidfuzz' ratio in [0, 100]; from here on two words may be one name


def stands_for(article: Article, word: str, german: str) -> bool:
    """True when the German word may be the source word: by its letters, by sound, or as its translation (West for Західна)."""
    from qa.names import match_name
    from qa.names.letter_by_letter import is_right_abroad
    from qa.names.translated import translations

    language = article.source_language
    if is_right_abroad(german, word, language) or german.lower() in translations(word, language):
        return True
    return match_name(word, german, language=language, glossary=article.glossary, style=article.style.names) is not None


def is_in_source(article: Article, pair: PairTokens, token: Token) -> bool:
    """True when some name of the source may be behind the German word."""
    words = (word for use in pair.uses for word in source_words(use))
    return any(stands_for(article, word, token.text) for word in words)


def is_left_in_source(article: Article, pair: PairTokens, token: Token) -> bool:
    """True when a name that has not found its German may be behind the word, or the word repeats one that has."""
    if any(token.text.removesuffix("s") in words_in(use.found) for use in pair.uses):
        return True
    return any(stands_for(article, word, token.text) for use in pair.open_uses for word in source_words(use))


def is_another(article: Article, word: str, german: str) -> bool:
    """True when the table of foreign names has the German word, and for this source word none that begins so: Joan, Холлі."""
    known = [form for name in known_abroad(word, article.source_language) for form in name.spellings]
    return german in names_abroad() and bool(known) and all(form[0] != german[0] for form in known)


def are_alike(article: Article, words: list[str], german: str, *, begins: bool = False) -> bool:
    """True where the German may be a spelling of the source name after all: Азар, Hazard.

    `begins`: letters in common are not enough, the two must begin with one sound: Ezekiel is no spelling of Дэниэл.
    """
    from rapidfuzz.fuzz import ratio

    from qa.names.foreign import begins_like, known_spellings, sounds_like

    language, low = article.source_language, german.lower()
    if any(sounds_like(word[at:], low, language) for word in words for at in range(2, len(word) - 2)):
        return True  # Jaya of Підіджая
    forms = [transliterate(w, language=language, system=s).lower() for w in words for s in ("duden", "english")]
    forms += [known.lower() for word in words for known in known_spellings(word)]
    # Shaq for Шачірі: a name cut short begins as the whole one does.
    may_share = not begins or any(begins_like(word[0], german, language) for word in words)
    if may_share and any(_share_letters(form, low) for form in forms):
        return True
    is_cut = any(form[:2] == low[:2] and len(low) < len(form) for form in forms)
    return is_cut or any(ratio(form, low) >= ALIKE for form in forms)


def _share_letters(one: str, other: str) -> bool:
    """True when three letters in a row are in both: Tsynkhai, Qinghai."""
    return any(one[at : at + SHARED] in other for at in range(len(one) - SHARED + 1))
