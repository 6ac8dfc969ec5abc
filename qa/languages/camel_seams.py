"""Capitals inside a word that show where a space was lost: PolizeiKyjiw, NachtZum, derNATO."""

import re

from qa.languages.seams import BOUND, FREE, VERBS
from qa.languages.wordlist import words
from qa.languages.words import is_name, is_noun, zipf

CAMEL = re.compile(r"(?<=[a-zäöüß])(?=[A-ZÄÖÜ][a-zäöüß])")
LEFT = 4  # letters of a noun before another capital
SMALL = words(  # that begin a sentence, or follow a noun in one
    "ist hat wurde wurden wird war waren sind haben zum zur vom beim der die das den dem ein eine am im in mit"
)
# derNATO, mitEU: a small word before an abbreviation
ABBREVIATED = re.compile(
    r"(?P<small>[Dd](?:er|ie|as|en|em|es)|[Uu]nd|[Vv]on|[Mm]it|[Ff]ür|[Bb]ei|[Zz]u[mr]|[Vv]om)[A-ZÄÖÜ]{2,6}"
)


def halves_with_capitals(word: str) -> tuple[str, str] | None:
    """Return the halves of an unlisted word of two, the first of which is a noun or a name.

    >>> halves_with_capitals("PolizeiKyjiw"), halves_with_capitals("YouTube")
    (('Polizei', 'Kyjiw'), None)
    """
    seam = CAMEL.search(word)
    left, right = (word[: seam.start()], word[seam.start() :]) if seam else ("", "")
    is_whole = left[:1].isupper() and len(left) >= LEFT and len(right) > 2 and right[1:].islower()
    return (left, right) if is_whole and not zipf(word) and (is_noun(left) or is_name(left)) else None


def before_small_word(word: str, place: int) -> str:
    """Return the word cut where a small one has the inner capital, so that a full stop was lost with the space; else nothing.

    >>> before_small_word("berichteteDer", 10), before_small_word("mitDer", 3), before_small_word("amMontag", 2)
    ('berichtete. Der', 'mit der', '')
    """
    left, right = word[:place], word[place:]
    if word[0].isupper() or right.lower() not in SMALL | FREE | VERBS:
        return ""
    return f"{left} {right.lower()}" if left in FREE | BOUND else f"{left}. {right}"
