"""Items by a word of theirs that is met whole, by its beginning, by its end, or by what it has in it."""

from collections.abc import Container, Iterable
from typing import Any, Generic, TypeVar

Item = TypeVar("Item")
Tree = dict[str, Any]  # letter → tree of the letters behind it, and under "" the items whose letters end here
EVERYTHING: Container[str] | None = None  # what may follow a beginning


class WordIndex(Generic[Item]):
    """Which items a word may belong to, told letter by letter: in the patterns * stands for any letters.

    Two trees of letters (Fredkin, CACM 3/9, 1960): one for beginnings, walked once, and one for what stands inside or at the end,
    walked from every letter; most walks end after two or three.

    >>> index = WordIndex[str]()
    >>> index.add("lehr*", "Lehrer"); index.add("*schule", "Schule"); index.add("lehrling", "Lehrling")
    >>> index.of("lehrling"), index.of("hochschule")
    (['Lehrling', 'Lehrer'], ['Schule'])
    """

    def __init__(self) -> None:
        self._whole: dict[str, list[Item]] = {}
        self._beginnings: Tree = {}  # (what may follow, item)
        self._insides: Tree = {}  # (whether the word must end here, item)

    def add(self, word: str, item: Item) -> None:
        """Add an item under a word, which may begin or end in *."""
        letters = word.strip("*")
        if word.startswith("*"):
            _enter(self._insides, letters, (not word.endswith("*"), item))
        elif word.endswith("*"):
            _enter(self._beginnings, letters, (EVERYTHING, item))
        else:
            self._whole.setdefault(letters, []).append(item)

    def add_stem(self, stem: str, endings: Iterable[str], item: Item) -> None:
        """Add an item under a stem with one of the endings."""
        _enter(self._beginnings, stem, (frozenset(endings), item))

    def of(self, word: str) -> list[Item]:
        """Return the items that the word may belong to."""
        found = [*self._whole.get(word, ())]
        tree: Tree | None = self._beginnings
        for place, letter in enumerate(word, 1):
            tree = tree.get(letter)  # type: ignore[union-attr]  # never None here: the loop ends with it
            if tree is None:
                break
            if "" in tree:
                for endings, item in tree[""]:
                    if endings is None or word[place:] in endings:
                        found.append(item)
        for begin, letter in enumerate(word, 1):
            if letter in self._insides:
                self._inside(word, begin, self._insides[letter], found)
        return found

    @staticmethod
    def _inside(word: str, place: int, tree: Tree | None, found: list[Item]) -> None:
        """Add what stands in the word, of which the tree has led to a place."""
        last = len(word)
        while tree is not None:
            if "" in tree:
                for is_end, item in tree[""]:
                    if place == last or not is_end:
                        found.append(item)
            if place == last:
                return
            tree, place = tree.get(word[place]), place + 1


def _enter(tree: Tree, letters: str, entry: tuple[object, object]) -> None:
    for letter in letters:
        tree = tree.setdefault(letter, {})
    tree.setdefault("", []).append(entry)
