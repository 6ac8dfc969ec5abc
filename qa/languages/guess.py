"""What may have been meant by a word, and how well it explains what was typed."""

from collections.abc import Iterable
from typing import NamedTuple

from qa.languages.small_words import small_words
from qa.languages.words import frequencies

UNSPEAKABLE = tuple(small_words("unspeakable"))


class Guess(NamedTuple):
    """A word that may have been meant, in lower case, and how well it explains the slip (frequency less cost, Zipf steps)."""

    word: str
    weight: float


def frequent(forms: Iterable[str], least: float) -> tuple[Guess, ...]:
    """Return the forms that are at least so frequent, the most frequent first."""
    forms = list(forms)
    return best(zip(forms, frequencies(forms), strict=True), least)


def best(forms: Iterable[tuple[str, float]], least: float) -> tuple[Guess, ...]:
    """Return the forms that weigh at least so much, heaviest first."""
    found = {form: weight for form, weight in forms if weight >= least and not form.startswith(UNSPEAKABLE)}
    if not found:
        return ()
    return tuple(Guess(form, weight) for form, weight in sorted(found.items(), key=lambda item: -item[1]))
