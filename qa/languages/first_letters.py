"""Long rows of alternatives, arranged so that a place in a text is asked for its first letter before it is asked for a word.

A regular expression tries its alternatives one after the other; of three hundred words five may begin with the letter at hand.
"""

import re
from collections.abc import Iterable, Sequence

NOT_CONSUMED = ("(?=", "(?!", "(?<=", "(?<!")
MAY_LACK = ("?", "*", "{")
SPECIAL = frozenset(".^$|)+?*{")


def by_first_letter(alternatives: Sequence[str]) -> str:
    """Return a pattern that matches what the alternatives in a row would match, and of several the same one.

    The alternatives name no groups.

    >>> by_first_letter(["tor", "tür", "[ae]rz"])
    '(?=a)(?:[ae]rz)|(?=e)(?:[ae]rz)|(?=t)(?:tor|tür)'
    """
    known = [(alternative, first_letters(alternative)) for alternative in alternatives]
    letters = sorted(frozenset[str]().union(*(first for _, first in known if first is not None)))
    rows = [
        (f"(?={re.escape(letter)})", [text for text, first in known if first is None or letter in first])
        for letter in letters
    ]
    others = [text for text, first in known if first is None]
    if others:
        rows.append((f"(?![{re.escape(''.join(letters))}])" if letters else "", others))
    return "|".join(f"{guard}(?:{'|'.join(texts)})" for guard, texts in rows)


def first_letters(pattern: str) -> frozenset[str] | None:
    r"""Return the characters of which every match has one at its head, None where they cannot be told.

    >>> sorted(first_letters(r"\b(?:haus|maus)en") or ()), first_letters("x?y"), first_letters(r"\w+e")
    (['h', 'm'], None, None)
    """
    at = _start(pattern)
    head = pattern[at : at + 1]
    if head == "(":
        return _of_group(pattern, at)
    if head == "[":
        end = pattern.index("]", at + 2)
        letters = pattern[at + 1 : end]
        is_plain = not letters.startswith("^") and "\\" not in letters and "-" not in letters
        return frozenset(letters) if is_plain and _must_stand(pattern, end + 1) else None
    if head == "\\":
        letter = pattern[at + 1 : at + 2]
        return frozenset(letter) if not letter.isalnum() and _must_stand(pattern, at + 2) else None
    return frozenset(head) if head and head not in SPECIAL and _must_stand(pattern, at + 1) else None


def _start(pattern: str) -> int:
    """Return where the first character is matched, behind what only looks around."""
    at = 0
    while pattern.startswith((*NOT_CONSUMED, r"\b"), at) or _only_looks(pattern, at):
        at = at + 2 if pattern[at] == "\\" else _end_of_group(pattern, at)
    return at


def _only_looks(pattern: str, at: int) -> bool:
    """True for a choice of places: (?:(?<=\\d)|(?<=\\d ))."""
    if not pattern.startswith("(?:", at) or not _must_stand(pattern, end := _end_of_group(pattern, at)):
        return False
    return all(choice and _start(choice) == len(choice) for choice in alternatives_of(pattern[at + 3 : end - 1]))


def _must_stand(pattern: str, end: int) -> bool:
    """True unless what ends there may be left out."""
    return not pattern.startswith(MAY_LACK, end)


def _of_group(pattern: str, at: int) -> frozenset[str] | None:
    end = _end_of_group(pattern, at)
    inside = pattern[at + 1 : end - 1]
    if inside.startswith("?"):
        if not inside.startswith("?:"):  # flags, names
            return None
        inside = inside[2:]
    found = [first_letters(alternative) for alternative in alternatives_of(inside)]
    if not _must_stand(pattern, end) or None in found:
        return None
    return frozenset[str]().union(*(first for first in found if first is not None))


def alternatives_of(pattern: str) -> list[str]:
    """Return what a pattern is cut into by `|` outside of brackets.

    >>> alternatives_of("ja|(?:nein|nie)|[|]")
    ['ja', '(?:nein|nie)', '[|]']
    """
    cuts = [at for at, depth in _depths(pattern) if pattern[at] == "|" and not depth]
    return [pattern[a + 1 : b] for a, b in zip([-1, *cuts], [*cuts, len(pattern)], strict=True)]


def _end_of_group(pattern: str, start: int) -> int:
    return next(at for at, depth in _depths(pattern[start:]) if pattern[start + at] == ")" and depth == 1) + start + 1


def _depths(pattern: str) -> Iterable[tuple[int, int]]:
    """Yield the places of a pattern outside of escapes and sets, each with the number of groups that are open before it."""
    depth, at = 0, 0
    while at < len(pattern):
        character = pattern[at]
        if character == "\\":
            at += 2
            continue
        if character == "[":
            at = pattern.index("]", at + 2) + 1
            continue
        yield at, depth
        depth += (character == "(") - (character == ")")
        at += 1
