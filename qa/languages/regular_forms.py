"""Rare forms that grammar makes and no list has: gälten, Ethnografin, der Wiesenfelser Platz."""

from collections.abc import Sequence

from qa.languages.company import opens_sentence
from qa.languages.lazy_pattern import lazily
from qa.languages.subjunctive import is_subjunctive
from qa.languages.tokens import Word
from qa.languages.words import is_name, is_noun

WOMAN = lazily(r"(?P<man>\w{3,}(?:er|or|ent|ant|ist|gra[fp]h?|log|agog|är|eur|at|et|ot|it|om))in(?:nen)?")
PLACE = lazily(
    r"[A-ZÄÖÜ][a-zäöüß]{4,}(?<!lich)(?<!isch)er"
)  # der Wiesenfelser Platz: the adjective of a place nobody lists


def is_regular(words: Sequence[Word], index: int, text: str) -> bool:
    """True for a subjunctive, a woman of a listed man, and the adjective of a place before a common noun."""
    word = words[index].text
    if (word.islower() or opens_sentence(words[index], text)) and is_subjunctive(word.lower()):
        return True
    if word.islower():
        return False
    woman = WOMAN.fullmatch(word)
    if woman and any(
        is_noun(form) for form in (woman["man"], woman["man"] + "e", woman["man"].replace("graf", "graph"))
    ):
        return True
    after = words[index + 1] if index + 1 < len(words) else None
    is_beside = after is not None and text[words[index].end : after.start] in (" ", "\u00a0")
    return PLACE.fullmatch(word) is not None and is_beside and after is not None and _is_common_noun(after.text)


def _is_common_noun(word: str) -> bool:
    return word[0].isupper() and is_noun(word) and not is_name(word)
