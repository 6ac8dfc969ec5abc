"""Items by a word of theirs that is met whole, by its beginning, by its end, or by what it has in it."""

from collections.abc import Iterable
from typing import Generic, TypeVar

Item = TypeVar("Item")
HEAD = 2  # letters that every beginning has
LETTERS = 3  # first letters by which what stands inside a word is told


class WordIndex(Generic[Item]):
    """Which items a word may belong to, told by a few look-ups: in the patterns * stands for any letters.

    >>> index = WordIndex[str]()
    >>> index.add("lehr*", "Lehrer"); index.add("*schule", "Schule"); index.add("lehrling", "Lehrling")
    >>> index.of("lehrling"), index.of("hochschule")
    (['Lehrling', 'Lehrer'], ['Schule'])
    """

    def __init__(self) -> None:
        self._whole: dict[str, list[Item]] = {}
        self._begin: dict[str, list[Item]] = {}
        self._end: dict[str, list[Item]] = {}
        self._middle: dict[str, list[Item]] = {}
        self._stems: dict[str, list[tuple[Item, frozenset[str]]]] = {}
        self._lengths: dict[str, set[int]] = {}  # of beginnings and stems, by their first letters
        self._ends: set[int] = set()  # lengths of ends
        self._inside: dict[str, list[str]] = {}  # what may stand inside, by its first letters

    def add(self, word: str, item: Item) -> None:
        """Add an item under a word, which may begin or end in *."""
        stars = word.startswith("*"), word.endswith("*")
        kinds = {(False, False): self._whole, (False, True): self._begin, (True, False): self._end}
        letters = word.strip("*")
        kinds.get(stars, self._middle).setdefault(letters, []).append(item)
        if stars == (False, True):
            self._lengths.setdefault(letters[:HEAD], set()).add(len(letters))
        elif stars == (True, False):
            self._ends.add(len(letters))
        elif stars == (True, True) and letters not in self._inside.get(letters[:LETTERS], ()):
            self._inside.setdefault(letters[:LETTERS], []).append(letters)

    def add_stem(self, stem: str, endings: Iterable[str], item: Item) -> None:
        """Add an item under a stem with one of the endings."""
        self._stems.setdefault(stem, []).append((item, frozenset(endings)))
        self._lengths.setdefault(stem[:HEAD], set()).add(len(stem))

    def of(self, word: str) -> list[Item]:
        """Return the items that the word may belong to."""
        found = [*self._whole.get(word, ())]
        for k in self._lengths.get(word[:HEAD], ()):
            found += self._begin.get(word[:k], ())
            found += (item for item, endings in self._stems.get(word[:k], ()) if word[k:] in endings)
        for k in self._ends:
            if k <= len(word):
                found += self._end.get(word[-k:], ())
        for at in range(len(word) - LETTERS + 1):
            for part in self._inside.get(word[at : at + LETTERS], ()):
                if word.startswith(part, at):
                    found += self._middle[part]
        return found
