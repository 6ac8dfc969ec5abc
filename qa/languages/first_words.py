"""Slips in the first word of a sentence, whose capital may make it a name: Dre Minister, Wiel es regnete, Nciht alle.

Only small words that open sentences are meant, one slip away: two letters swapped, one lost or doubled. What follows must fit: a
noun behind an article, a small word behind a conjunction or an adverb.
"""

from collections.abc import Iterator, Sequence
from functools import cache

from qa.languages.calendar import MONTHS
from qa.languages.company import opens_sentence
from qa.languages.edits import swapped
from qa.languages.noun_case import Reading, readings
from qa.languages.tokens import Word
from qa.languages.wordlist import words as words_of_list
from qa.languages.words import is_noun, zipf

ARTICLES = words_of_list(
    "der die das eine einen einem einer sein seine ihre diese dieser dieses mehrere viele alle beide zwei drei vier fünf"
)
OPENERS = words_of_list(
    "auch nach nicht weil wenn aber doch dann damit denn dabei durch dort heute gestern jetzt schon noch immer mehr trotz wegen"
    " während"
    " seit unter über zum zur beim gegen ohne laut zuvor zudem bereits bisher bislang danach deshalb daher jedoch inzwischen"
    " außerdem"
    " insgesamt allein außer zuletzt niemand sowohl obwohl nachdem"
)
FITTING = {
    "der": frozenset({Reading.MASCULINE, Reading.FEMININE}),
    "die": frozenset({Reading.FEMININE, Reading.PLURAL}),
    "das": frozenset({Reading.NEUTER}),
}
DAYS = words_of_list("Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag") | frozenset(MONTHS)
SHORTEST = 3  # letters
LIKELIER, FREQUENT = 2.5, 5.0  # how much more frequent the small word must be than its slip, and what follows it


def first_word_meant(word: str, following: str) -> str:
    """Return the small word that a sentence's first word is a slip of, with its capital; "" where it may be right.

    >>> first_word_meant("Dre", "Minister"), first_word_meant("Wiel", "es"), first_word_meant("Dei", "gratia")
    ('Der', 'Weil', '')
    """
    low = word.lower()
    meant = _slips().get(low, "")
    if not meant or is_noun(low) or zipf(low) > zipf(meant) - LIKELIER:
        return ""
    found = readings(following) if following[:1].isupper() else frozenset()
    is_before_noun = bool(found & FITTING[meant] if meant in FITTING else found)
    is_before_small = following.islower() and zipf(following) >= FREQUENT
    fits = is_before_noun if meant in ARTICLES else is_before_small or following in DAYS
    return meant.capitalize() if fits else ""


def first_meant_at(words: Sequence[Word], index: int, text: str) -> str:
    """Return the same for the word at a place of the words of a text; "" for one that opens no sentence."""
    following = words[index + 1] if index + 1 < len(words) else None
    if following is None or following.start != words[index].end + 1 or not opens_sentence(words[index], text):
        return ""
    return first_word_meant(words[index].text, following.text)


def may_be_first_slip(word: str) -> bool:
    """True for a word that `first_word_meant` may know, whatever follows."""
    return word.lower() in _slips()


@cache
def _slips() -> dict[str, str]:
    """Return the slips of the small words; the likelier one where it may be two."""
    found: dict[str, str] = {}
    every = ARTICLES | OPENERS
    for kind in (_lost, _doubled, swapped):  # the likeliest last
        for small in sorted(every, key=zipf):
            found |= {slip: small for slip in kind(small) if slip not in every and len(slip) >= SHORTEST}
    return found


def _doubled(small: str) -> Iterator[str]:
    return (small[:place] + small[place] + small[place:] for place in range(len(small)))


def _lost(small: str) -> Iterator[str]:
    return (small[:place] + small[place + 1 :] for place in range(1, len(small)) if len(small) > SHORTEST)
