"""Letters by which a text can be told not to hold any word of a list, before the list is asked word by word.

A word of the list begins a word of the text (Flügelraketen), or stands inside a compound (Kriegsrecht in
Nachkriegsrecht); so the text must have its first letters at the begin of a word, or somewhere in a long one.
Letters are folded as `qa.glossary` folds them: lower case, ä to a, ß to ss.
"""

import re

SIZE = 4  # letters in a group
SHORT_WORD = 6  # longest word whose first two or three letters may be all of a listed word: RF, GUS, des ATOs
LONG_WORD = 8  # shortest compound that is searched inside
WORD = re.compile(r"[^\W_]+")
_FOLD = str.maketrans({"ä": "a", "ö": "o", "ü": "u", "ß": "ss"})


def folded(text: str) -> str:
    """Return a German text in lower case, ä as a and ß as ss.

    >>> folded("Große Schäden")
    'grosse schaden'
    """
    return text.lower().translate(_FOLD)


def letter_groups(words: frozenset[str]) -> frozenset[str]:
    """Return the first letters of folded words, and every four letters of long ones.

    >>> sorted(letter_groups(frozenset({"der", "nachtzug"})))
    ['acht', 'chtz', 'de', 'der', 'htzu', 'nach', 'tzug']
    """
    groups = {word[:SIZE] for word in words}
    groups |= {word[:size] for word in words if len(word) <= SHORT_WORD for size in (2, 3)}
    groups |= {
        word[at : at + SIZE] for word in words if len(word) >= LONG_WORD for at in range(1, len(word) - SIZE + 1)
    }
    return frozenset(groups)
