"""A pronoun or adjective that does not go with a noun or verb beside it."""

from typing import NamedTuple


class Misfit(NamedTuple):
    """What is wrong, `[start, end)`, and the noun or verb that it does not go with."""

    partner: str
    start: int
    end: int
