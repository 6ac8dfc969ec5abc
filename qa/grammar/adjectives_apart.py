"""An adjective without an ending between an article and a noun, with which it makes a listed word: eine falsch Meldung.

An attribute has an ending (eine falsche Meldung); without one it is the first part of a compound. The articles „der, die, das“
are pronouns as well, behind a comma and the like (der groß Karriere machte), where an adverb may follow them.
"""

from collections.abc import Iterator
from itertools import pairwise

from qa.documents import Span
from qa.languages.lazy_pattern import lazily
from qa.languages.small_words import small_words
from qa.languages.tokens import words_in, words_of
from qa.languages.words import is_name, is_noun, zipf

BARE = small_words("bare-adjective")
BEFORE = lazily(
    r"(?:\b(?:(?:[Ee]in|[Kk]ein|[Ss]ein|[Mm]ein|[Uu]nser|[Dd]ies|[Jj]ed)(?:e[nmrs]?)?|[Ii]hre[nmrs]?)|\b(?:[Ii]m|[Vv]om|[Zz]u[mr]|[Bb]eim|[Aa]m)"
    r"|(?:^|(?<![,;:–—(„“] ))\b(?:der|die|das|den|dem|des)|^[Dd](?:er|ie|as|en|em|es)) $"
)
REACH = 12  # characters before
LISTED, SHORTEST = 2.0, 3  # how frequent the whole must be; letters of the noun


def adjectives_apart(text: str) -> Iterator[Span]:
    """Yield an adjective and its noun that are one word.

    >>> [span.of(text) for text in ["Es war eine falsch Meldung.", "der groß Karriere machte"] for span in adjectives_apart(text)]
    ['falsch Meldung']
    """
    if BARE.isdisjoint(words_in(text)):
        return
    found = words_of(text)
    for left, right in pairwise(found):
        if (
            left.text not in BARE
            or not right.text.istitle()
            or len(right.text) < SHORTEST
            or right.start - left.end != 1
        ):
            continue
        whole = left.text + right.text.lower()
        if zipf(whole) < LISTED or not is_noun(right.text) or is_name(whole) or text[right.end : right.end + 1] == "-":
            continue
        if BEFORE.search(text, max(0, left.start - REACH), left.start):
            yield Span(left.start, right.end)
