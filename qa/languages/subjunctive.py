"""The second subjunctive of strong verbs: gälte, hülfe, begönne; too rare for lists of words, and looked for by their stems."""

from functools import cache, lru_cache
from pathlib import Path

from qa.languages.small_words import small_words
from qa.languages.words import zipf

TABLE = Path(__file__).with_name("subjunctive.tsv")
KNOWN = 2.5  # Zipf frequency of the infinitive: verteuern
ENDINGS = ("e", "en", "est", "et", "st", "t")


@lru_cache(maxsize=1 << 13)
def is_subjunctive(word: str) -> bool:
    """True for a lower-case form of a strong verb's second subjunctive, with or without a prefix, or of a first in -ere, -ele.

    >>> is_subjunctive("gälten"), is_subjunctive("verdürbest"), is_subjunctive("herausflöge"), is_subjunctive("gällten")
    (True, True, True, False)
    >>> is_subjunctive("verteuere")
    True
    """
    if word.endswith(("ere", "ele")) and zipf(word[:-1] + "n") >= KNOWN:
        return True
    rests = (word, *(word[len(prefix) :] for prefix in small_words("prefix") if word.startswith(prefix)))
    return any(_is_bare(rest) for rest in rests)


def _is_bare(word: str) -> bool:
    return any(word.endswith(ending) and word[: -len(ending)] in subjunctive_stems() for ending in ENDINGS)


@cache
def subjunctive_stems() -> frozenset[str]:
    """Return the stems of the table, without their endings."""
    lines = TABLE.read_text(encoding="utf-8").splitlines()
    return frozenset(stem for line in lines if not line.startswith("#") for stem in line.split("\t")[1].split())
