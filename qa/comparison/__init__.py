"""The translation beside its source: the window through which rules look, and what several of them ask of both sides.

`article` is the window. `figures` compares numbers, dates and units and knows how a desk retells them, `names` says what a
name of the source has become, `words` whether a word of the source has been said, denied or turned round.
"""

from qa.comparison.article import Article, NameUse
from qa.comparison.pair import Pair

__all__ = ["Article", "NameUse", "Pair"]
