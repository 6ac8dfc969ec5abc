"""What name was meant by a word that no list has: Norweggen, Zypeern.

A name is a near miss of another one by chance, unless two of its letters are swapped or one stands twice.
"""

import re
from functools import lru_cache

from qa.languages.compounds import is_explained
from qa.languages.edits import swapped, undoubled
from qa.languages.guess import Guess, frequent
from qa.languages.words import is_name, zipf

NAME, LISTED_NAME = 6, 1.5  # letters of a name, and how frequent the listed one must be
DOUBLED_IN_NAMES = re.compile(r"ss|ii|aa$|oo")  # Strassburg, Anatolii


@lru_cache(maxsize=1 << 12)
def name_meant(word: str) -> tuple[Guess, ...]:
    """Return the listed name of which an unlisted lower-case word has two letters swapped inside, or a letter twice.

    Names spelt in two ways differ otherwise: of 7,000 names that no list has, one is so near to a listed one (Djnepr).

    >>> [guess.word for guess in name_meant("norweggen")], [guess.word for guess in name_meant("zyperner")]
    (['norwegen'], [])
    """
    if len(word) < NAME or zipf(word):
        return ()
    forms = [form for form in swapped(word) if form[0] == word[0]]
    if len(word) > NAME and not DOUBLED_IN_NAMES.search(word):
        forms += undoubled(word)
    near = [form for form in forms if is_name(form)]
    return frequent(near, LISTED_NAME) if near and not is_explained(word) else ()
