"""A hedge of the source that nothing in the German answers: „Zwei Menschen starben“ for «ймовірно, загинули двоє».

A hedge may be told by an adverb, a modal verb, a subjunctive, a verb of believing. Some of that German is also said for other
words: kann for «зможе», soll for «має», habe for what somebody said; it answers a hedge only where the source has none of those.
"""

from typing import NamedTuple

from qa.comparison.words.rendered import share_said
from qa.languages.hedges import Hedge, hedges, words_of_kind
from qa.languages.lazy_pattern import lazily

# German that answers a hedge, unless the source has a word of the same kind besides.
DOUBTFUL = ("able", "ought", "must", "awaited", "feared", "believed", "doubted", "suspicion", "reported", "unreal")
ALWAYS = {
    "may": ("able", "unreal", "feared"),
    "can": ("able", "unreal", "feared", "ought", "must", "awaited", "doubted"),
    "would": ("able", "unreal", "reported", "ought", "must", "doubted", "awaited"),
    "hearsay": ("reported",),
    "early": ("reported",),
    "expected": ("awaited", "ought"),
    "suspected": ("suspicion",),
}
# What stands for another word so often that the hedge is surely lost all the same: habe for what somebody said.
PLAIN = frozenset({"able", "reported", "unreal"})
ALSO = {"unreal": ("reported",)}  # the second subjunctive reports as well: sie würden kommen
# What is expected is told in the present (findet im Juni statt); only what is past by now is a fact.
PAST = lazily(r"\b(?:wurden?|hat|haben|hatten?|ist|sind|war|waren)\b")
FUTURE = lazily(r"\b(?:wird|werden)\b")  # only this makes a certainty of what can be: das Geld wird fehlen
SAID, KNOWN = 0.3, 3  # share of the source's words that the German says, and how many the lexicon must know


class LostHedge(NamedTuple):
    """A hedge without an answer; it is sure when the German is close to the source and has nothing that might be one."""

    hedge: Hedge
    is_sure: bool


def lost_hedge(source: str, german: str, language: str) -> LostHedge | None:
    """Return the first hedge of a source that nothing in the German answers, None where there is no such.

    >>> source = "Двоє людей, ймовірно, загинули під час обстрілу."
    >>> lost_hedge(source, "Zwei Menschen starben wohl bei dem Beschuss.", "uk") is None
    True
    >>> lost_hedge(source, "Zwei Menschen starben bei dem Beschuss.", "uk").hedge.span.of(source)
    'ймовірно'
    """
    for hedge in hedges(source, language):
        is_plain = hedge.kind != "can" or FUTURE.search(german) is not None
        if is_plain and not is_answered(hedge, source, german, language):
            might_be = any(words_of_kind(german, "de", kind) for kind in DOUBTFUL if kind not in PLAIN)
            is_told = hedge.kind not in ("expected", "intend") or PAST.search(german) is not None
            is_close = share_said(source, german, language, KNOWN) >= SAID
            return LostHedge(hedge, is_told and is_close and not might_be)
    return None


def is_answered(hedge: Hedge, source: str, german: str, language: str) -> bool:
    """True when the German has a word that may stand for the hedge and for no other word of the source.

    >>> source = "Він заявив, що двоє, ймовірно, загинули."
    >>> is_answered(hedges(source, "uk")[0], source, "Er sagte, zwei seien gestorben.", "uk")
    False
    """
    if "?" in german or (hedge.kind == "hearsay" and "„" in german):
        return True
    if any(words_of_kind(german, "de", kind) for kind in ("any", hedge.kind, *ALWAYS.get(hedge.kind, ()))):
        return True
    rest = source[: hedge.span.start] + " " * len(hedge.span) + source[hedge.span.end :]
    return any(words_of_kind(german, "de", kind) and not _has(rest, language, kind) for kind in DOUBTFUL)


def _has(source: str, language: str, kind: str) -> bool:
    """True when the source has a word that German of this kind may render."""
    return any(words_of_kind(source, language, name) for name in (kind, *ALSO.get(kind, ())))
