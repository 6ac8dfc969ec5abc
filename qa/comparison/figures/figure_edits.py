"""The German words of a number with another figure in them, in German format."""

import re
from fractions import Fraction

from qa.languages.numbers import Number, NumberKind

FIGURE = re.compile(r"\d+(?:\.\d{3})*(?:,\d+)?")


def rewritten(german: str, mine: Number, theirs: Number) -> str:
    """Return the German words with the other number's figure in them, in German format; empty when that is no simple swap.

    >>> from qa.languages.numbers import numbers
    >>> german, source = numbers("1,5 Mio.", "de")[0], numbers("2,4 млн", "uk")[0]
    >>> rewritten("1,5 Mio.", german, source)
    '2,4 Mio.'
    """
    figure = FIGURE.search(german)
    if figure is None or {mine.kind, theirs.kind} & {NumberKind.TIME, NumberKind.SCORE, NumberKind.CODE}:
        return ""
    shown = Fraction(figure.group().replace(".", "").replace(",", "."))
    value = abs(theirs.value * shown / mine.value) if mine.value else Fraction(0)  # the sign stays where it is
    text = _figure(value, is_grouped="." in figure.group() or value >= 10_000)
    return german[: figure.start()] + text + german[figure.end() :] if text else ""


def _figure(value: Fraction, *, is_grouped: bool) -> str:
    if value.denominator == 1:
        return f"{value.numerator:,}".replace(",", ".") if is_grouped else str(value.numerator)
    text = f"{float(value):.4f}".rstrip("0")
    return text.replace(".", ",") if Fraction(text) == value else ""
