"""Something that a sentence states and its translation must state too: a number, a weekday, a unit."""

from collections.abc import Hashable
from dataclasses import dataclass
from typing import Any

from qa.documents import Span

# What stands for another: its span in the German and in the source, and the right German or nothing
Swap = tuple[Span, Span, str]


@dataclass(frozen=True, slots=True)
class Fact:
    """Something stated at `span` of a document; facts with the same `key` say the same.

    `also` are other keys it may be said by (15 Uhr as 3). An unsure fact only explains those of the other side.
    """

    span: Span
    key: Hashable
    is_sure: bool = True
    what: Any = None
    also: frozenset[Hashable] = frozenset()
