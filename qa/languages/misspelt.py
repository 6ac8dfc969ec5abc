"""What was meant by a word that is not in the list: near misses of clearly more frequent words.

A noisy channel with thumbs for probabilities (Kernighan, Church & Gale 1990): a listed word that is far more frequent and one
slip away explains a rare or unlisted one better than chance does. Words made of known parts are explained first.
"""

from collections.abc import Iterable
from functools import lru_cache
from typing import NamedTuple

from qa.languages.compounds import is_explained, parts
from qa.languages.edits import slips, spelled_out, umlaut_forms, undoubled
from qa.languages.words import is_known, is_name, is_noun, zipf

RARE = 2.2  # a listed word above this is taken at its word, unless only its umlauts are missing
GAP = 2.6  # how much more frequent (tenfold steps) the word meant must be when the other is listed too: wolllen 1.4, wollen 5.7
UMLAUT_GAP = 1.9  # fuer 4.4, für 6.9; dafur 2.7, dafür 5.7; but Mueller 3.3, Müller 4.8
WEAK = 1.8  # an unlisted compound that falls apart by chance (verlas-seen) loses to a word that is so much more frequent than its parts
PLAIN = 3.0  # an umlaut form this frequent is what was meant
MADE_OF_PARTS = 2.0  # what an unlisted compound weighs
LONG = 9  # letters from which a near miss is hardly chance


class Guess(NamedTuple):
    """A word that may have been meant, in lower case, and how well it explains the slip (frequency less cost, Zipf steps)."""

    word: str
    weight: float


@lru_cache(maxsize=1 << 14)
def guesses(word: str) -> tuple[Guess, ...]:
    """Return what may have been meant by a lower-case word, best first; empty when nothing is wrong with it.

    >>> [guess.word for guess in guesses("wurdwn")], guesses("wurden"), guesses("raketenwerfer")
    (['wurden'], (), ())
    """
    frequency = zipf(word)
    if frequency:
        return _of_listed(word, frequency)
    near = _ranked(word)
    if near and near[0].weight >= PLAIN and near[0].word in set(umlaut_forms(word)):
        return near  # oeffentliches, Behorde: other forms of the slip are listed, but the umlaut form is common
    if is_explained(word):
        return near if _beats_parts(word, near) else _unlisted(word, spelled_out(word))
    return near or _unlisted(word, (*spelled_out(word), *undoubled(word)))


def _of_listed(word: str, frequency: float) -> tuple[Guess, ...]:
    """Return what is meant by a listed word: wordfreq's rare half holds slips too (deiser 1.4, dieser 6.0)."""
    forms = {form: zipf(form) for form in umlaut_forms(word)}
    gap = UMLAUT_GAP
    if frequency <= RARE and not is_noun(word) and not is_name(word):
        forms |= {guess.word: guess.weight for guess in _ranked(word) if guess.weight - frequency >= GAP}
    found = [Guess(form, weight) for form, weight in forms.items() if weight - frequency >= gap]
    return tuple(sorted(found, key=lambda guess: -guess.weight))


def _ranked(word: str) -> tuple[Guess, ...]:
    """Return the listed words one slip away that are frequent enough, best first."""
    weights: dict[str, float] = {}
    floor = 1.5 if len(word) >= LONG else 1.8 if len(word) > 5 else 2.5 if len(word) > 4 else 4.0
    for form, cost in slips(word):
        frequency = zipf(form)
        if frequency - cost >= floor and form != word:
            weights[form] = max(weights.get(form, 0.0), frequency - cost)
    return tuple(Guess(form, weights[form]) for form in sorted(weights, key=lambda form: -weights[form])[:5])


def _beats_parts(word: str, near: tuple[Guess, ...]) -> bool:
    """True when the best near miss is so frequent that the split into parts looks like chance: verlas-seen, verlassen."""
    if not near:
        return False
    split = parts(word)
    weakest = min((zipf(part) for part in split), default=2.8)
    return near[0].weight - weakest >= (WEAK if not split or min(map(len, split)) > 3 else WEAK - 1)


def _unlisted(word: str, forms: Iterable[str]) -> tuple[Guess, ...]:
    """Return the first of the forms that is long and made of known parts: bestueckbaren, Selbstgeebackenes."""
    if len(word) < LONG:
        return ()
    return next(((Guess(form, MADE_OF_PARTS),) for form in forms if not is_known(form) and is_explained(form)), ())
