"""A preposition, verb or noun with what it governs, and the case that is due."""

from typing import NamedTuple


class Governed(NamedTuple):
    """What governs (mit, folgte, Berufung auf) together with its phrase, `[start, end)`, and the case due."""

    preposition: str
    case: str
    start: int
    end: int
