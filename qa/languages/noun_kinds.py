"""How sure is it that a word in small letters is a noun? The kinds of `noun_case.py`, mended where the counts of the web mislead.

Rare nouns were not counted at all (Tagesmarsch), and some common ones are written small so often that they pass for other words
(gruppe); `noun_kinds.tsv` lists those.
"""

from functools import cache, lru_cache
from pathlib import Path

from qa.languages.capital_words import has_always_capital
from qa.languages.compounds import ADJECTIVE_ENDINGS, is_inflected, parts
from qa.languages.lazy_pattern import lazily
from qa.languages.noun_case import is_mostly_noun, is_only_noun
from qa.languages.small_words import small_words
from qa.languages.subjunctive import is_subjunctive
from qa.languages.table_rows import table_rows
from qa.languages.words import frequencies, is_known, is_noun, zipf

TABLE = Path(__file__).with_name("noun_kinds.tsv")
SHORTEST, COMPOUND = 3, 8  # letters
RARE_COMPOUND = 3.5  # a listed word more frequent than this is known for what it is
LAST_PART, SHORT_PART = 5, 4  # letters of a noun that is always one, and of one that has to be announced
COMMON, KNOWN = (
    4.0,
    3.0,
)  # how common a last part must be that ends as adjectives do, and the last part of an inflected compound must be: Kampf-drohnen
NAMES = 5.9  # no name is more frequent: Deutschland 5.8
RARE = 3.6  # from here up nouns were counted
# A noun and nothing else, one that is seldom a verb, one that is a particle too, a rare noun, a rare word of two parts
ONLY, MOSTLY, SMALL, RARELY, MAYBE_COMPOUND = "only", "mostly", "small", "rare", "compound"
VERBAL = "verbal"  # often a verb's form: rasen
SMALL_AFTER_ALL = small_words("small-noun")  # Duden K 89: Müller senior; § 56.1: ist schuld
ABSTRACT = lazily(r"\w{3,}(?:(?<!spr)(?<!schw)ung|heit|keit|schaft|tion|tät|ismus)(?:en)?")
# abhaltendes, ahnungslosester, angelagerte, auszugleichen, tadelnswertes, rosafarben: no compounds of Ende, Ester, Rente
NO_NOUN = lazily(
    r"\w+(?:end|[ea]?st|ig|lich|isch|iert|haft|los|wert|ge\w+t|zu\w+)e[nmrs]?|\w+(?:zu\w+en|farben)"
    r"|(?:be|er|ent|ge|ver|zer|miss)\w+(?:t|te|ten|en|er|es|em)"  # geschachtelter, verbeulen: participles and verbs
)
ADVERB = lazily(r"(?:werk|feier|wochen|mit|vormit|nachmit|sonn|sams)tags|wochenends|sommers|winters")  # § 56.3
NUMERAL = lazily(r"(?:zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf)e[nr]|\w+und\w+[zß]ig")


@lru_cache(maxsize=1 << 14)
def noun_kind(word: str) -> str:
    """Return what a form is by itself; "" for what is hardly a noun in small letters, and so for most words.

    >>> [noun_kind(word) for word in ("regierung", "preise", "preis", "tagesmarsch", "lieferproblem", "groß")]
    ['only', 'mostly', 'small', 'rare', 'compound', '']
    """
    if len(word) < SHORTEST or not word.isalpha() or word in _listed("small"):
        return ""
    if (word.endswith("ig") and NUMERAL.fullmatch(word)) or ADVERB.fullmatch(word):  # sechsundsechzig
        return ""
    if word in SMALL_AFTER_ALL and is_mostly_noun(word):
        return SMALL
    if not is_noun(word):
        if zipf(word) < NAMES and has_always_capital(word):
            return ONLY
    elif is_mostly_noun(word):
        return ONLY if is_only_noun(word) or word in _listed("sure") or ABSTRACT.fullmatch(word) else MOSTLY
    elif word in _listed("sure") or ABSTRACT.fullmatch(word):
        return ONLY
    elif word in _listed("seldom"):
        return MOSTLY
    elif word in _listed("verbal"):
        return VERBAL
    elif zipf(word) < RARE and len(word) > SHORTEST and not _is_another(word):
        return RARELY
    is_rare = len(word) >= COMPOUND and zipf(word) < RARE_COMPOUND
    return MAYBE_COMPOUND if is_rare and is_noun_compound(word, MOSTLY) else ""


def is_seldom_small(word: str) -> bool:
    """True for a common noun that the table lists as a verb's form, too: frage, feuer."""
    return word in _listed("seldom")


def _is_another(word: str) -> bool:
    """True for a rare noun that is the form of a verb, an adjective or a number: flechten, liquiden, dreien."""
    if NO_NOUN.fullmatch(word) or NUMERAL.fullmatch(word) or is_subjunctive(word):
        return True
    stems = [word.removesuffix(ending) for ending in ("n", "en", "e") if word.endswith(ending)]
    if any(is_known(stem + ending) for stem in stems for ending in ("t", "te", "et")) and not parts(word):
        return True
    stems = [word, *(word.removesuffix(ending) for ending in ADJECTIVE_ENDINGS if word.endswith(ending))]
    return any(sum(map(bool, frequencies(stem + ending for ending in ADJECTIVE_ENDINGS))) > 2 for stem in stems)


@lru_cache(maxsize=1 << 12)
def is_noun_compound(word: str, last: str) -> bool:
    """True for stammkapital: the last part is a noun and nothing else (or seldom, if asked), the others are no particles.

    >>> is_noun_compound("stammkapital", "only"), is_noun_compound("zurückführen", "mostly")
    (True, False)
    """
    split = parts(word) if _may_end_in_noun(word) else ()
    if not split or split[0] in small_words("prefix") or _is_verb_with_particle(word):
        return False
    tail = split[-1]
    kind = noun_kind(tail)
    if tail in _listed("tail") and _is_noun_before(word[: -len(tail)]):  # werkstor, beschäftigungsquote
        return last == MOSTLY or kind == ONLY
    if NO_NOUN.fullmatch(word) and not (
        kind == ONLY and len(tail) > LAST_PART and zipf(tail) >= COMMON and word.endswith("er")
    ):  # busfenster
        return False
    if kind == ONLY:
        return len(tail) >= LAST_PART and (not is_inflected(word) or zipf(tail) >= KNOWN)
    is_plain = not is_inflected(word) or word.endswith("es")
    return last == MOSTLY and kind == MOSTLY and len(tail) >= SHORT_PART and is_plain


def _is_verb_with_particle(word: str) -> bool:
    """True for zurückerobert, whatever its letters spell when they are parted otherwise."""
    rests = (word.removeprefix(particle) for particle in small_words("prefix") if word.startswith(particle))
    return any(NO_NOUN.fullmatch(rest) and is_known(rest) and not is_noun(rest) for rest in rests)


def _is_noun_before(head: str) -> bool:
    """True for a noun, with what links it to the next: beschäftigungs, werks, panzer."""
    return len(head) >= SHORTEST and (is_noun(head) or (head.endswith("s") and is_noun(head[:-1])))


def _may_end_in_noun(word: str) -> bool:
    """True where a noun stands at the end, whatever is before it: to part a word takes many times as long."""
    tails = _listed("tail")
    for cut in range(SHORTEST, len(word) - SHORTEST + 1):
        tail = word[cut:]
        if tail in tails:
            return True
        if len(tail) >= SHORT_PART and is_known(tail) and noun_kind(tail) in (ONLY, MOSTLY):
            return True
    return False


@cache
def _listed(kind: str) -> frozenset[str]:
    return frozenset(word for row in table_rows(TABLE) if row[0] == kind for word in row[1].split())
