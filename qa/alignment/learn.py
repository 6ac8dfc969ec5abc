"""Learn which words render one another from pairs of segments: IBM Model 1 in both directions.

Brown, Della Pietra, Della Pietra & Mercer (1993), "The mathematics of statistical machine translation". The two
directions are multiplied, so that a frequent word (und) cannot collect the partners of all the others.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np

from qa.alignment.sides import Doubles, Ints
from qa.alignment.units import units_of

_ROUNDS = 5
_MOST_PAIRS = 2_500  # pairs of segments looked at: enough for common words, and bounds memory
_LONGEST = 60  # units of one segment that are looked at


@dataclass(frozen=True, slots=True)
class Rendering:
    """A source unit, a target unit, and how firmly they belong together: sqrt(p(t|s) p(s|t)), in (0, 1]."""

    source: str
    target: str
    weight: float
    seen: int


def learn_lexicon(
    pairs: Iterable[tuple[str, str]],
    *,
    source_language: str = "uk",
    target_language: str = "de",
    least_weight: float = 0.1,
    least_seen: int = 2,
) -> list[Rendering]:
    """Return the renderings found in pairs of segments that translate each other, firmest first. Units are light stems.

    >>> pairs = [("війна триває", "Krieg dauert"), ("війна почалась", "Krieg begann"), ("триває дощ", "Regen dauert")]
    >>> [(r.source, r.target) for r in learn_lexicon(pairs)][:2]
    [('вйн', 'krieg'), ('трив', 'dau')]
    """
    names: tuple[dict[str, int], dict[str, int]] = ({}, {})
    numbered: tuple[list[Ints], list[Ints]] = ([], [])
    for pair in pairs:
        for text, language, ids, out in zip(pair, (source_language, target_language), names, numbered, strict=True):
            units = [ids.setdefault(unit, len(ids)) for unit in units_of(text, language)]
            out.append(np.unique(np.array(units, np.int64)))
    sources, targets = list(names[0]), list(names[1])
    s, t, weight, seen = associate(*numbered)
    found = [
        Rendering(sources[a], targets[b], float(w), int(n))
        for a, b, w, n in zip(s, t, weight, seen, strict=True)
        if w >= least_weight and n >= least_seen
    ]
    return sorted(found, key=lambda rendering: (-rendering.weight, rendering.source, rendering.target))


def associate(source: Sequence[Ints], target: Sequence[Ints]) -> tuple[Ints, Ints, Doubles, Ints]:
    """Return arrays (source unit, target unit, weight, seen) for the units of paired segments, each unit once a segment."""
    every = -(-len(source) // _MOST_PAIRS) or 1  # of a long text every second or third pair
    left, right, bead = _products(source[::every], target[::every])
    if not len(left):
        return left, right, np.zeros(0), left
    width = int(right.max()) + 1
    code, link = np.unique(left * width + right, return_inverse=True)
    s, t = code // width, code % width
    seen = np.bincount(link)
    forward = _model_one(link, bead * width + right, s)
    backward = _model_one(link, bead * (int(left.max()) + 1) + left, t)
    shrunk = seen / (seen + 0.5)  # seen once is hardly evidence
    return s, t, np.sqrt(forward * backward) * shrunk, seen


def _products(source: Sequence[Ints], target: Sequence[Ints]) -> tuple[Ints, Ints, Ints]:
    """Return every (source unit, target unit, pair) that occurs."""
    left, right, bead = [], [], []
    for index, (a, b) in enumerate(zip(source, target, strict=True)):
        a, b = a[:_LONGEST], b[:_LONGEST]
        left.append(np.repeat(a, len(b)))
        right.append(np.tile(b, len(a)))
        bead.append(np.full(len(a) * len(b), index, np.int64))
    empty = np.zeros(0, np.int64)
    return np.concatenate([empty, *left]), np.concatenate([empty, *right]), np.concatenate([empty, *bead])


def _model_one(link: Ints, event: Ints, given: Ints) -> Doubles:
    """Return p(event's unit | given unit) of each link type after a few rounds of expectation and maximisation.

    `link` (k): the type of each co-occurrence; `event` (k): which explained word it competes for; `given` (types): the
    unit that explains.
    """
    _, event = np.unique(event, return_inverse=True)
    probability = np.ones(len(given))
    for _ in range(_ROUNDS):
        share = probability[link]
        share = share / (np.bincount(event, share)[event] + 0.02)  # 0.02: a word that nothing explains
        count = np.bincount(link, share, len(given))
        probability = count / (np.bincount(given, count)[given] + 1e-12)
    return probability
