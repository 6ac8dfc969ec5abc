"""Quotations in quotations: German sets ‚…‘ inside „…“ (Amtliche Regelung, § 95).

Only low marks are read here: ‚ and „ always open in German, so a ‘ or “ that follows says which of the two was meant.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

LOW = re.compile(r"[„“‚‘]")
OPENS = re.compile(r"[\s„(:–-]‚\w")
WANTED = {"„": "‚", "“": "‘"}  # the inner mark that should stand for an outer one


@dataclass(frozen=True, slots=True)
class NestedSlip:
    """An outer mark where the inner one belongs; `place` is its code point in the text.

    `opening` is where an inner quotation begins whose ‘ is missing: it should stand at `place`, before the outer mark.
    """

    place: int
    wanted: str
    opening: int | None = None


@lru_cache(maxsize=256)  # two rules ask for the same paragraphs
def nested_slips(text: str, start: int = 0, end: int | None = None) -> tuple[NestedSlip, ...]:
    """Return the outer marks of a paragraph `text[start:end]` that close or open an inner quotation, in text order.

    >>> nested_slips("„Er sagte: ‚Geh nach Hause.“ Ich ging.“")
    (NestedSlip(place=27, wanted='‘', opening=None),)
    >>> nested_slips("„Wir sagen: „Straße ja.‘ Das ist alles.“")
    (NestedSlip(place=12, wanted='‚', opening=None),)
    >>> nested_slips("„Er sagte: ‚Geh nach Hause.“")
    (NestedSlip(place=27, wanted='‘', opening=11),)
    """
    if "‚" not in text and "‘" not in text:
        return ()
    return tuple(sorted(_slips(text, start, len(text) if end is None else end), key=lambda slip: slip.place))


def _slips(text: str, start: int, end: int) -> Iterator[NestedSlip]:
    stack: list[int] = []
    found = list(LOW.finditer(text, start, end))
    for i, mark in enumerate(found):
        place, glyph = mark.start(), mark.group()
        if glyph in "„‚":
            stack.append(place)
        elif not stack:
            continue
        elif glyph == "‘":
            if text[stack[-1]] == "‚":
                stack.pop()
            elif len(stack) > 1 and not text[place + 1 : place + 2].isalpha():  # war‘s
                yield NestedSlip(stack.pop(), "‚")
        elif text[stack[-1]] == "„":
            stack.pop()
        elif len(stack) > 1 and _is_closed_later([m.group() for m in found[i + 1 :]]):
            yield NestedSlip(place, "‘")
            stack.pop()
        else:
            if len(stack) > 1 and text[stack[-2]] == "„" and OPENS.match(text, stack[-1] - 1):
                yield NestedSlip(place, "‘", stack[-1])
            del stack[-2:]


def _is_closed_later(rest: list[str]) -> bool:
    """True when the outer quotation still has a mark to close it."""
    depth = 0
    for glyph in rest:
        if glyph == "„":
            depth += 1
        elif glyph == "“":
            depth -= 1
        elif glyph == "‘" and not depth:
            return False  # the inner one ends here after all
        if depth < 0:
            return True
    return False
