"""Regular expressions that are compiled when they are first used.

A check starts with some three hundred of them, and one article needs half: the rules ask first whether a text has the marks
they are about. Compiling costs a quarter of a millisecond each.
"""

import re
from typing import Any, cast

METHODS = ("search", "match", "fullmatch", "finditer", "findall", "sub", "split")


class LazyPattern:
    """Stands for `re.compile(pattern, flags)`; after the first use it is as fast."""

    def __init__(self, pattern: str, flags: int) -> None:
        self.pattern = pattern
        self._flags = flags

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):  # copy and pickle look for methods of their own
            raise AttributeError(name)
        compiled = re.compile(self.pattern, self._flags)
        for method in METHODS:
            setattr(self, method, getattr(compiled, method))
        return getattr(compiled, name)


def lazily(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """Return a regular expression that is compiled at its first use; what is wrong in it shows only then.

    >>> lazily(r"\\bKyjiws?\\b").findall("Kyjiw und Kyjiws Umland")
    ['Kyjiw', 'Kyjiws']
    """
    return cast("re.Pattern[str]", LazyPattern(pattern, flags))
