"""Words one slip away from an unknown one, and how likely it is that one of them was meant."""

import re
from collections import Counter
from collections.abc import Iterator

from qa.languages.words import frequencies, is_noun, trigrams
from qa.names import transliterate
from qa.names.lemmas import candidates

DOUBLED = re.compile(r"(.)\1")
ALPHABET = "abcdefghijklmnopqrstuvwxyzäöü"
USUAL = 1.5  # Zipf frequency from which a word is known well enough to be meant
WELL_KNOWN = 3.0  # Mueller: a spelling so common that Mueler, which sounds the same, is a slip and no rarer name
LONG = 8  # letters from which two names that sound alike are hardly one slip apart by chance


def strangeness(word: str) -> int:
    """Return how many letter triples of a lower-case word no common German word has.

    >>> strangeness("furyk") < strangeness("furxk")
    True
    """
    padded, known = f"^{word}$", trigrams()
    return sum([padded[i : i + 3] not in known for i in range(len(word))])


def transliterations(word: str, language: str) -> list[str]:
    """Return a name and its likeliest nominatives in German and English transliteration, in lower case."""
    forms = (word, *candidates(word, language)[:2])
    return [transliterate(form, language=language, system=s).lower() for form in forms for s in ("duden", "english")]


def known_near(lower: str, sounds_right: bool, met: Counter[str]) -> list[str]:
    """Return known words one slip away, the ones met elsewhere in the article first; never more than twelve.

    A word that sounds right is a slip only beside a common one that differs by a doubled letter: Mueler, Mueller.
    """
    near = list(dict.fromkeys(one_slip(lower)))
    lower_met = {word.lower() for word in met if word == word.capitalize()}
    found: list[tuple[float, str]] = []
    for form, frequency in zip(near, frequencies(near), strict=True):
        is_met = form in lower_met
        if not is_met and frequency < USUAL:
            continue
        meant = form.capitalize()
        is_swapped = sorted(form) == sorted(lower)
        usual = WELL_KNOWN if sounds_right and not is_swapped else USUAL
        if inflects(lower, form) or not (is_met or frequency >= usual):
            continue
        if is_met or not sounds_right or (_is_likely_slip(lower, form) and not is_noun(form)):
            found.append((frequency + 5 * is_met, meant))
    return [meant for _, meant in sorted(found, reverse=True)[:12]]


def _is_likely_slip(word: str, meant: str) -> bool:
    """True where both sound right but hardly both are names: Mueler, Nicklasu, Calofornia."""
    is_swapped = len(word) == len(meant) and sorted(word) == sorted(meant)
    has_lost_one = len(word) < len(meant) and _undoubled(word) == _undoubled(meant)  # Alisson is a name beside Alison
    return is_swapped or (len(word) >= LONG and word[0] == meant[0]) or has_lost_one


def _undoubled(word: str) -> str:
    return DOUBLED.sub(r"\1", word)


def one_slip(word: str) -> Iterator[str]:
    """Yield the strings one slip away: two letters swapped, one too many, one too few, one wrong.

    >>> "edward" in set(one_slip("edeard"))
    True
    """
    for i in range(len(word)):
        yield word[:i] + word[i + 1 :]
        if i + 1 < len(word):
            yield word[:i] + word[i + 1] + word[i] + word[i + 2 :]
        yield from (word[:i] + letter + word[i + 1 :] for letter in ALPHABET if letter != word[i])
    for i in range(len(word) + 1):
        yield from (word[:i] + letter + word[i:] for letter in ALPHABET)


def distance(one: str, other: str) -> int:
    """Return the number of slips between two words (optimal string alignment), 3 for more than two."""
    from rapidfuzz.distance import OSA

    return int(OSA.distance(one, other, score_cutoff=2))


def inflects(one: str, other: str) -> bool:
    """True when the two differ by an ending of German inflection only: Serben, Serbe, Serbens."""
    short, long = sorted((one, other), key=len)
    return long.startswith(short) and long[len(short) :] in {"s", "n", "e", "r", "en", "er", "es"}


def are_one_family(one: str, other: str) -> bool:
    """True for one form, and for those of husband and wife: Kassatkin, Kassatkinas."""
    short, long = sorted((one.removesuffix("s"), other.removesuffix("s")), key=len)
    return short == long or (long == short + "a" and short.endswith(("ow", "ew", "in")))
