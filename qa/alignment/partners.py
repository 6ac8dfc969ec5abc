"""Without a lexicon: which words look as if they had a partner in the other text."""

from dataclasses import replace

import numpy as np

from qa.alignment.sides import Side

_EXPECTED = 0.4  # of a word that stands as often on the other side


def with_partners(side: Side, other: Side, keys: int) -> Side:
    """Return the side with more expected of the words whose keys the other text has, too.

    A name is on both sides about equally often (Makalu: seven times, seven times), so where it is missing it is missed;
    what is rarer over there (French son beside two Sons of a band) is mostly another word. A German name cannot be told
    by its capital: before this, a name was expected in one direction only.
    """
    here, there = np.bincount(side.key, minlength=keys), np.bincount(other.key, minlength=keys)
    share = np.minimum(1.0, there[side.key] / np.maximum(here[side.key], 1))
    likely = np.zeros(len(side.expected), np.float32)
    np.maximum.at(likely, side.key_clue, (_EXPECTED * side.key_weight * share).astype(np.float32))
    is_word = side.unit >= 0
    return replace(side, expected=np.where(is_word, np.maximum(side.expected, likely), side.expected))
