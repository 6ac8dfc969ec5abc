"""A source text as the search for names reads it: words, and whether a capital there says anything."""

import re
from functools import partial
from typing import NamedTuple

from qa.names.cyrillic import LETTER, WORD, is_cyrillic, plain

TOKEN = re.compile(rf"{WORD.pattern}|[^\W\d_{LETTER}][^\W_{LETTER}]*(?:[.&'’-][^\W_{LETTER}]+)*")
# After these, with or without a quotation mark, a capital is only the beginning of a sentence.
STOP = re.compile(r"(?:[.!?…:]|\n|^)[\s\"«„“”‘’'()\[\]–—•*-]*$")
# The initial of a name is no sentence: В. О. Зеленський.
INITIAL = re.compile(rf"(?:^|[\s(])[{LETTER}]\s?\.\s?$")
OPENING = re.compile(r"[«„“\"‘]\s?$")


class Token(NamedTuple):
    """A word with its offsets. `plain` is it without stress marks; `starts` a sentence, `is_quoted`: a mark opens before it.

    Both are asked, and true, of words with a capital only, `is_capital`.
    """

    start: int
    end: int
    text: str
    plain: str
    starts: bool
    is_quoted: bool
    is_capital: bool

    @property
    def is_abbreviation(self) -> bool:
        """True for two or more capitals: ЗСУ, СБУ."""
        return len(self.plain) > 1 and self.plain.isupper()

    @property
    def is_latin(self) -> bool:
        """True when no letter is Cyrillic."""
        return not is_cyrillic(self.plain)


_token = partial(tuple.__new__, Token)  # as Token(*values), without a call in Python


def tokens(text: str) -> list[Token]:
    """Return the words of a text in order, Cyrillic and Latin.

    >>> [(t.plain, t.starts) for t in tokens("Так. Київ і Львів")]
    [('Так', True), ('Київ', True), ('і', False), ('Львів', False)]
    """
    found = []
    for match in TOKEN.finditer(text):
        written, start = match[0], match.start()
        word = plain(written)
        if not word[:1].isupper():
            found.append(_token((start, match.end(), written, word, False, False, False)))
            continue
        before = text[max(0, start - 12) : start]
        starts = bool(STOP.search(before)) and (start < 12 or not before.isspace()) and not INITIAL.search(before)
        quoted = OPENING.search(before) is not None
        found.append(_token((start, match.end(), written, word, starts, quoted, True)))
    return found
