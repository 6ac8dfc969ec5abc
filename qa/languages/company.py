"""What the words around a capital say: German nouns have one as names do, but keep other company."""

import re
from collections.abc import Sequence

from qa.languages.small_words import small_words
from qa.languages.tokens import Word
from qa.languages.words import is_noun

ARTICLES, NOT_ADJECTIVES = small_words("article"), small_words("like-adjective")
ADJECTIVE = re.compile(r"[a-zäöüß]{4,}(?:en|er|es|em)|[a-zäöüß]{4,}(?<!t)e")  # große, neuen; not sagte, erklärte
OPENING = re.compile(r"(?:^|[.!?…:\n]|[„“”\"»«(])\s*$")


def opens_sentence(word: Word, text: str) -> bool:
    """True when the word stands first in a sentence or quotation, where every word has a capital."""
    return OPENING.search(text[max(0, word.start - 3) : word.start]) is not None


def company(words: Sequence[Word], index: int, text: str) -> float:
    """Return what the neighbours say: an article or adjective before it makes a noun likely, a capital beside it a name."""
    before = words[index - 1] if index and text[words[index - 1].end : words[index].start] == " " else None
    after = (
        words[index + 1] if index + 1 < len(words) and text[words[index].end : words[index + 1].start] == " " else None
    )
    score = 0.0
    if before and (before.text in ARTICLES or (ADJECTIVE.fullmatch(before.text) and before.text not in NOT_ADJECTIVES)):
        score += 0.8
    elif before and before.text[0].isupper() and before.text.lower() not in ARTICLES:
        score -= 1.5
    if after and after.text[0].isupper() and not is_noun(after.text):
        score -= 1.5
    return score
