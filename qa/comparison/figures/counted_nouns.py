"""What a number counts, and whether the number of the other side counts the same: «дев'ятий фестиваль», das zehnte Festival."""

import re

from qa.comparison.words.rendered import WORD, german_renderings, places_of

COUNTED = 3  # words behind a number among which its noun is
PHRASE_END = re.compile(r"[,;:.!?–—()«»„“\d]|\n")
BEHIND = re.compile(r"[ \u00a0].{0,45}(?!\w)", re.DOTALL)
SHORTEST = 4  # letters; shorter words join


def behind(text: str, end: int) -> list[str]:
    """Return the words behind a number, up to the end of its phrase, among which the noun is that it counts.

    >>> behind("дев'ятий фестиваль у місті, сказав він", 8)
    ['фестиваль', 'у', 'місті']
    """
    found = BEHIND.match(text, end)
    return WORD.findall(PHRASE_END.split(found[0], maxsplit=1)[0])[:COUNTED] if found else []


def german_nouns(words: list[str]) -> list[str]:
    """Return the words with a capital up to the first article or preposition that follows one: Filme [aus Ländern]."""
    nouns: list[str] = []
    for word in words:
        if word[0].isupper():
            nouns.append(word)
        elif nouns:
            break
    return nouns


def count_the_same(theirs: list[str], mine: list[str], language: str) -> bool:
    """True when a word behind the source's number is rendered by a noun behind the German one.

    >>> count_the_same(["фестиваль", "у", "місті"], ["Festival", "in", "der"], "uk")
    True
    """
    nouns = " ".join(german_nouns(mine))
    return bool(nouns) and any(len(word) >= SHORTEST and places_of(word, language, nouns) for word in theirs[:2])


def is_said(words: list[str], german: str, language: str) -> bool:
    """True when the first words behind a number of the source are said somewhere in the German."""
    return any(len(word) >= SHORTEST and places_of(word, language, german) for word in words[:2])


def is_known(words: list[str], language: str) -> bool:
    """True when the lexicon has one of the first words behind a number of the source."""
    return any(len(word) >= SHORTEST and german_renderings(word, language) for word in words[:2])
