"""Numbers that the German says as a multiple of another one: das Doppelte, halb so viel."""

import re
from fractions import Fraction

from qa.comparison.article import Article, Pair
from qa.comparison.figures.figures import figures
from qa.languages.numbers import Number

# Прокурор просив 90 млн, суд дав 45: der Staatsanwalt hatte das Doppelte gefordert.
MULTIPLES = (
    (re.compile(r"(?i)\b(?:doppelt|verdoppel|zweimal so|zweifache)"), Fraction(2)),
    (re.compile(r"(?i)\b(?:dreifache|verdreifach|dreimal so)"), Fraction(3)),
    (re.compile(r"(?i)\b(?:vierfache|vervierfach|viermal so)"), Fraction(4)),
    (re.compile(r"(?i)\b(?:fünffache|verfünffach|fünfmal so)"), Fraction(5)),
    (re.compile(r"(?i)\b(?:zehnfache|verzehnfach|zehnmal so)"), Fraction(10)),
    (re.compile(r"(?i)\b(?:hälfte|halb so|halbier)"), Fraction(1, 2)),
)
NEARBY = 200  # characters before the sentence in which the number stands that is multiplied


def is_multiple(number: Number, article: Article, pair: Pair) -> bool:
    """True when the German says the number as a multiple of one that stands nearby: das Doppelte for 90 after 45."""
    said = article.target_of(pair)
    factors = [factor for pattern, factor in MULTIPLES if pattern.search(said)]
    if not factors:
        return False
    if number.value in factors:  # в 4 раза: vervierfacht
        return True
    start = max(0, pair.target_span.start - NEARBY)
    known = figures(article.target.text[start : pair.target_span.end], "de")
    return any(number.value == factor * other.value for factor in factors for other in known)
