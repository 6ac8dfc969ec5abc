"""„Würde“ without the infinitive that it needs: Es klang, als würde ein Hubschrauber übers Dach.

Told where the clause goes on behind the verb and none of its words may be an infinitive or a participle.
"""

from collections.abc import Iterator

from qa.grammar.misfit import Misfit
from qa.languages.lazy_pattern import lazily

CLAUSE = lazily(
    r"(?:(?<=, als )|(?<=, so )|(?:^|(?<=[.!?] ))(?:Er|Sie|Es|Man|Das|Die [A-ZÄÖÜ]\w+|Der [A-ZÄÖÜ]\w+) )(?P<verb>würden?) "
    r"(?P<rest>[^,.;:!?–—„“”»«\"()\n]{8,})(?=[.,])",
    words="würde|würden",
)
FEWEST = 3  # words


def lost_infinitives(text: str) -> Iterator[Misfit]:
    """Yield each „würde“ with the last word of its clause.

    >>> text = "Es klang, als würde ein Hubschrauber übers Dach. Das würde er gern sehen."
    >>> [(text[found.start : found.end], found.partner) for found in lost_infinitives(text)]
    [('würde', 'Dach')]
    """
    for match in CLAUSE.finditer(text):
        words = match["rest"].split()
        if len(words) >= FEWEST and not any(word.islower() and word.endswith(("n", "t")) for word in words[1:]):
            yield Misfit(words[-1], *match.span("verb"))
