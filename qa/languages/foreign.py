"""Foreign phrases inside a German text: titles, quotations, names of organisations."""

from collections.abc import Sequence

from qa.languages.tokens import Word

# Small words that German does not have; two within reach of a word, or one beside it, make it part of a foreign phrase.
_SMALL_WORDS = frozenset(
    "the of and to for with from is are was this that these those by at it its you your we our my his her their be not no as or "  # en
    "le la les du et une aux au sur pour dans par que qui est sont "  # fr
    "el los las del y por con una lo se di della il gli da van het een og och i na za po v s o do dla w z".split()
) - frozenset("was es da an am s o z i v w".split())


def is_in_foreign_phrase(words: Sequence[Word], index: int) -> bool:
    """True when the word stands beside a foreign function word, or near two of them.

    >>> from qa.languages.tokens import words_of
    >>> is_in_foreign_phrase(words_of("sie liest „The Kite Runner“"), 3), is_in_foreign_phrase(words_of("im Kino"), 1)
    (True, False)
    """
    beside = words[max(0, index - 1) : index] + words[index + 1 : index + 2]
    near = words[max(0, index - 3) : index] + words[index + 1 : index + 4]
    return any(w.text.lower() in _SMALL_WORDS for w in beside) or sum(w.text.lower() in _SMALL_WORDS for w in near) > 1
