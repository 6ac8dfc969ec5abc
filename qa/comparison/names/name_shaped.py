"""Slips for a surname of our region: Hawrylenko for Гаврилюк, Toporow for Торопов.

Two letters exchanged or another ending are too far for one slip, and near enough to be no other person: the name has found no
German, and the one German word that nothing explains is shaped like a surname of our region and much like this one.
"""

import re

from qa.comparison.article import Article, NameUse
from qa.comparison.names.name_tokens import PairTokens, Token, source_words
from qa.names.foreign import nominatives
from qa.names.judgement import is_native, wanted

SURNAME = re.compile(r"(?:[oe]w|[iy]n|enko|[iuy]k|[sz]k[yi]j?|its?ch|yts?ch|[oe]wa|[iy]na|[sz]ka(?:ja)?)s?$")
ALIKE = 60  # of rapidfuzz' ratio in [0, 100]
SHORTEST = 6  # letters of either


def shaped_alike(article: Article, token: Token, pair: PairTokens) -> tuple[str, NameUse] | None:
    """Return the house's form of the only surname without any German, where an unknown word is another surname like it."""
    if token.claims or len(token.text) < SHORTEST or not SURNAME.search(token.text):
        return None
    lost = [use for use in pair.uses if use.match is None]
    if len(lost) != 1 or lost[0].name.kind != "PER":
        return None
    words, language, house = source_words(lost[0]), article.source_language, article.style.names.system
    forms = nominatives(words[0], language) if len(words) == 1 else []
    if not any(is_native(form) or form in article.persons for form in forms):  # Бондар is a cooper, too
        return None
    rights = [wanted(form, language, house, language) for form in forms]
    likeness, right = max((_likeness(right, token.text), right) for right in rights)
    return (right, lost[0]) if likeness >= ALIKE else None


def _likeness(right: str, found: str) -> float:
    from rapidfuzz.fuzz import ratio

    return ratio(right, found) if len(right) >= SHORTEST and right[0] == found[0] and right != found else 0.0
