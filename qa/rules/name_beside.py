"""Another name beside the right one: Scott Simon for Скотт Робінсон, El Sigi for Сальвадор, Las Jaya for Лас-Вегас.

One word of a name was found, and where the next should stand there is a name that is no spelling of it. This is surer than
a name that is missing somewhere in the sentence: it needs no counting of what else is left over.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from qa.names.cyrillic import is_cyrillic
from qa.rules.article import Article, NameUse
from qa.rules.name_alike import stands_for
from qa.rules.name_tokens import PairTokens, Token, source_words

WORD_BEFORE = re.compile(r"([A-ZÄÖÜ][^\W\d_]*)[ -]$")
WORD_AFTER = re.compile(r"[ -]([A-ZÄÖÜ][^\W\d_]*)(?![^\W\d_])")
SYLLABLE = 4  # letters of a word of a Korean or Chinese name at most
SHORTEST = 3  # letters of a word of a name that may be looked for by itself


@dataclass(frozen=True, slots=True)
class Intruder:
    """A German name (`token`) that stands where the word `lost` of a source name is due."""

    token: Token
    lost: str
    use: NameUse


def intruders(article: Article, pair: PairTokens, strange: list[Token]) -> Iterator[Intruder]:
    """Yield the strange names of a pair that stand beside a word of a source name in the place of another."""
    names = [(use, source_words(use)) for use in pair.open_uses if not use.name.text.isupper()]
    names = [(use, words) for use, words in names if not is_syllables(words) and all(map(is_cyrillic, words))]
    texts = [token.text for token in pair.tokens]
    for token in strange:
        for use, words in names:
            for one, other in pairwise(words):
                lost = _lost_of(article, token, one, other)
                if lost and len(lost) >= SHORTEST and not any(stands_for(article, lost, text) for text in texts):
                    yield Intruder(token, lost, use)


def is_syllables(words: list[str]) -> bool:
    """True for names like Пак Бён Сеуг: how Korea and China write theirs in Latin, the letters do not tell.

    >>> is_syllables(["Пак", "Бён", "Сеуг"]), is_syllables(["Джо", "Байден"])
    (True, False)
    """
    return len(words) > 2 and all(len(word) <= SYLLABLE for word in words)


def _lost_of(article: Article, token: Token, one: str, other: str) -> str | None:
    """Return which of two neighbouring source words the token has taken the place of: its neighbour stands for the other one."""
    text = article.target.text
    before = WORD_BEFORE.search(text, max(0, token.span.start - 30), token.span.start)
    if before and len(one) > 1 and stands_for(article, one, before[1]):
        return other
    after = WORD_AFTER.match(text, token.span.end)
    if after and len(other) > 1 and stands_for(article, other, after[1]):
        return one
    return None
