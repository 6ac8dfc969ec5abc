"""Slips where a word of a foreign name is due: Genn Middleton for Гленн Миддлтон, Christine Blasey Frd.

The other words of the name were found, and beside them stands a rare word, one slip away from what the source has. The place says
so much that the word may be short, and may be in the word list as something that hardly anybody has read.
"""

from collections.abc import Iterator

from qa.comparison.article import Article, NameUse
from qa.comparison.names.name_alike import stands_for
from qa.comparison.names.name_near import distance, inflects, one_slip, strangeness, transliterations
from qa.comparison.names.name_tokens import PairTokens, Token, source_words, words_in
from qa.glossary import OURS
from qa.languages.words import zipf
from qa.names.cyrillic import is_cyrillic
from qa.names.foreign import known_spellings, nominatives, sounds_like
from qa.names.known_abroad import known_abroad

ALIKE = 80  # of rapidfuzz' ratio in [0, 100]
GAP = 1.0  # how much more frequent (tenfold steps) the name meant must be


def slip_where_due(article: Article, token: Token, pair: PairTokens) -> tuple[str, NameUse] | None:
    """Return the spelling meant by a rare word beside the rest of its name, with the use of that name."""
    if token.claims or not token.is_rare or not token.text.isascii():
        return None
    for use in pair.open_uses:
        word = _due(article, token, use)
        if word and (meant := _meant(token.text, word, article.source_language)):
            return meant, use
    return None


def _due(article: Article, token: Token, use: NameUse) -> str | None:
    """Return the one word of a foreign name that is missing beside the token, on the right side of the others."""
    place = use.target_span
    if use.match is None or place is None or use.match.verdict != "accepted" or use.match.base in OURS:
        return None
    between = article.target.text[min(place.end, token.span.end) : max(place.start, token.span.start)]
    words = source_words(use)
    if between != " " or len(words_in(use.found)) != len(words) - 1 or not all(map(is_cyrillic, words)):
        return None
    is_behind = token.span.start > place.start
    found = words_in(use.found)
    word = words[-1] if is_behind else words[0]
    others = words[:-1] if is_behind else words[1:]
    is_rest_found = all(stands_for(article, one, german) for one, german in zip(others, found, strict=True))
    return word if is_rest_found and not stands_for(article, word, token.text) else None


def _meant(german: str, word: str, language: str) -> str | None:
    known = (form for name in known_abroad(word, language) for form in name.spellings)
    forms = [*known, *(form for some in nominatives(word, language)[:2] for form in known_spellings(some))]
    # Cyrillic leaves letters out (Ardern, Арден) and adds none: what has lost one is a slip.
    for form in (form for form in forms if len(form) > len(german)):
        if distance(german, form) == 1 and not inflects(german, form) and zipf(form) >= zipf(german) + GAP:
            return form
    likeness, meant = max(_by_sound(german.lower(), word, language), default=(0.0, ""))
    return meant if likeness >= ALIKE else None


def _by_sound(low: str, word: str, language: str) -> Iterator[tuple[float, str]]:
    """Yield what sounds like the name and is less strange to German eyes, behind its likeness to the transcription."""
    from rapidfuzz.fuzz import ratio

    strange = strangeness(low)
    for form in dict.fromkeys(one_slip(low)) if strange else ():
        if form[0] == low[0] and strangeness(form) < strange and sounds_like(word, form, language):
            yield max(ratio(form, right) for right in transliterations(word, language)), form.capitalize()
