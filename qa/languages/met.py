"""What words are by themselves, worked out when a word is first met."""

from collections.abc import Callable
from typing import TypeVar

Value = TypeVar("Value")
MOST_KEPT = 1 << 17  # words


class Met(dict[str, Value]):
    """What a function says of words; of one met before a plain dictionary tells it in a third of the time of `lru_cache`.

    >>> lengths = Met(len)
    >>> lengths["Haus"], list(lengths)
    (4, ['Haus'])
    """

    def __init__(self, work_out: Callable[[str], Value]) -> None:
        super().__init__()
        self._work_out = work_out

    def __missing__(self, word: str) -> Value:
        if len(self) >= MOST_KEPT:
            self.clear()
        value = self[word] = self._work_out(word)
        return value
