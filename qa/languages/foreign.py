"""Foreign phrases inside a German text: titles, quotations, names of organisations."""

from collections.abc import Sequence

from qa.languages.small_words import small_words
from qa.languages.tokens import Word

FOREIGN = small_words("foreign")


def is_in_foreign_phrase(words: Sequence[Word], index: int) -> bool:
    """True when the word stands beside a foreign small word (the, du, del), or near two of them.

    >>> from qa.languages.tokens import words_of
    >>> is_in_foreign_phrase(words_of("sie liest „The Kite Runner“"), 3), is_in_foreign_phrase(words_of("im Kino"), 1)
    (True, False)
    """
    beside = (*words[max(0, index - 1) : index], *words[index + 1 : index + 2])
    near = (*words[max(0, index - 3) : index], *words[index + 1 : index + 4])
    return any(w.text.lower() in FOREIGN for w in beside) or sum(w.text.lower() in FOREIGN for w in near) > 1
