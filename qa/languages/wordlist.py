"""Short word lists in code, written as people read them."""


def words(text: str) -> frozenset[str]:
    """Return the words of a line.

    >>> sorted(words("und oder bis"))
    ['bis', 'oder', 'und']
    """
    return frozenset(text.split())
