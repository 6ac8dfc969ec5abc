"""Picks the few words of a text that pass a test, without asking about words that failed it before."""

from collections.abc import Callable

MOST_KEPT = 1 << 16


class Sieve:
    """A test of word forms that few of them pass.

    Nearly all words of a text have been met before and are nothing to the test. They are taken away in one step, as a set;
    only what is left is asked about.

    >>> with_capital = Sieve(str.istitle)
    >>> with_capital(frozenset({"Haus", "und"})), with_capital(frozenset({"und"}))
    (frozenset({'Haus'}), frozenset())
    """

    def __init__(self, test: Callable[[str], object]) -> None:
        self._test = test
        self._passed: set[str] = set()
        self._failed: set[str] = set()

    def __call__(self, words: frozenset[str]) -> frozenset[str]:
        """Return the words that pass."""
        left = words - self._failed
        if left <= self._passed:  # nearly always, for most often it is empty
            return left
        if len(self._failed) > MOST_KEPT:
            self._passed.clear()
            self._failed.clear()
        new = left - self._passed
        passed = set(filter(self._test, new))
        failed = new - passed
        self._passed |= passed
        self._failed |= failed
        return left - failed
