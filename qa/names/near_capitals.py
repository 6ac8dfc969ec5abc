"""The country or capital that a word nearly is, whatever letter of it is wrong: Slowakai, Mosku, Uraine."""

from collections.abc import Iterator
from functools import cache, lru_cache

from qa.languages.guess import Guess
from qa.languages.words import zipf
from qa.names.capitals import governments

SHORTEST = 5  # letters of the word
OF_PEOPLE = ("in", "en")  # Rumänin, Rumänen, for Rumänien


@lru_cache(maxsize=1 << 12)
def capital_meant(word: str) -> tuple[Guess, ...]:
    """Return the country or capital that differs from an unlisted word in one letter inside.

    >>> [guess.word for guess in capital_meant("Slowakai")], capital_meant("Rumänin"), capital_meant("Moskwin")
    (['slowakei'], (), ())
    """
    if len(word) < SHORTEST or zipf(word) or word.endswith(OF_PEOPLE):
        return ()
    names = {name for less in (word, *_shortened(word)) for name in _near().get(less, ()) if _is_near(word, name)}
    return (Guess(names.pop().lower(), 5.0),) if len(names) == 1 else ()


@cache
def _near() -> dict[str, set[str]]:
    """Return the names by what is left of them without one letter, and by themselves."""
    found: dict[str, set[str]] = {}
    for name in governments():
        if len(name) > SHORTEST and name.isalpha() and name[1:].islower():
            for form in (name, *_shortened(name)):
                found.setdefault(form, set()).add(name)
    return found


def _shortened(word: str) -> Iterator[str]:
    """Yield the word without one of its letters inside."""
    return (word[:i] + word[i + 1 :] for i in range(1, len(word) - 1))


def _is_near(word: str, name: str) -> bool:
    """True where one letter is wrong, lacking, superfluous or swapped with its neighbour."""
    if len(word) != len(name):
        return True
    wrong = [i for i, (a, b) in enumerate(zip(word, name, strict=True)) if a != b]
    return len(wrong) == 1 or (len(wrong) == 2 and wrong[1] == wrong[0] + 1 and sorted(word) == sorted(name))
