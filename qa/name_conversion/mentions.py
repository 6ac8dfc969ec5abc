"""The other places of the names that change: surnames alone, other cases, compounds, capitals, and what no source vouches for."""

import re
from collections.abc import Iterable, Iterator

from qa.documents import Span
from qa.name_conversion.wanted import Wanted
from qa.names.german import ENDINGS, inflected

TOWNSPEOPLE = frozenset(("er", "ers", "ern", "erin", "erinnen"))  # the first as an adjective too: der Kyjiwer Zoo
CASES = frozenset(("", "s", "’", "'", "’s", "'s")) | frozenset(ending for ending in ENDINGS if "sche" in ending)


def mentions(text: str, names: Iterable[Wanted]) -> Iterator[tuple[Span, str]]:
    """Yield the places of words that change wherever they change, with what to write there; two readings cancel out."""
    changes: dict[str, set[str]] = {}
    places = set()
    for name in names:
        places |= set() if name.is_person else {name.stem}
        for stem, target in _words(name):
            changes.setdefault(stem, set()).add(target)
    for stem, targets in changes.items():
        if targets != {stem} and len(targets) == 1:
            yield from _places_of(stem, min(targets), stem in places, text)


def _words(name: Wanted) -> Iterator[tuple[str, str]]:
    """Yield what may stand alone: of a person each word, of a town the whole name."""
    pairs = list(zip(name.stem.split(), name.target.split(), strict=False))
    if name.is_person and len(name.stem.split()) == len(name.target.split()):
        yield from pairs
    else:
        yield name.stem, name.target


def _places_of(stem: str, target: str, is_place: bool, text: str) -> Iterator[tuple[Span, str]]:
    endings = CASES | TOWNSPEOPLE if is_place and " " not in stem else CASES
    if stem[-1:] in "sxzß":  # Moros has the genitive Moros’; Donbass is no case of Donbas
        endings -= {"s"}
    pattern = rf"(?<![\w@])(?:{_any_case(stem)})(?P<end>{'|'.join(sorted(map(_any_case, endings), key=len, reverse=True))})(?!\w)"
    for match in re.finditer(pattern, text):
        ending = match["end"]
        new = inflected(target, ending.lower())
        yield Span(*match.span()), new.upper() if match.group().isupper() else new


def _any_case(words: str) -> str:
    """Return the pattern of words as they are, with any white space, or in capitals."""
    forms = dict.fromkeys((words, words.upper()))
    return "|".join(re.escape(form).replace(r"\ ", r"\s+") for form in forms)
