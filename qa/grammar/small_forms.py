"""Which forms have a capital at the head of a sentence only, and what the words beside them are; asked by `stray_capitals`."""

from functools import cache, lru_cache
from pathlib import Path

from qa.grammar.adjectives import PARTICIPLE, is_adjective, parted
from qa.grammar.finite_verbs import FINITE, PLURALS, may_be_finite
from qa.languages.capital_words import has_always_capital, is_small_only
from qa.languages.compounds import is_explained
from qa.languages.table_rows import table_rows
from qa.languages.verb_number import is_infinitive, verb_number
from qa.languages.wordlist import words as words_of_list
from qa.languages.words import is_name, is_noun, zipf

TABLE = Path(__file__).with_name("stray_capitals.tsv")
VERBS = words_of_list("kamen nahmen gewann")  # also a town, a family, a piece of land
PREFIX = 3  # letters of a compound before its last part
SHORTEST = 5  # letters of an adjective with its ending
COMMON = 4.5  # how common a noun must be that is a surname, too: Abend, Montag
FREQUENT, KNOWN = (
    4.0,
    3.0,
)  # how common a verb must be in its plural, and in another form; `is_small_only` knows none that is rarer


def is_never_noun(form: str) -> bool:
    """True for a word with a capital, all others small, that is none but at the head of a sentence: Nannte, Keine, Zwei."""
    small = form.lower()
    return small in _small_words() or (zipf(form) >= KNOWN and (is_small_only(small) or _is_rare_verb(small)))


def _is_rare_verb(small: str) -> bool:
    """True for sprangen, klingt: finite forms that no noun has; not for the infinitive, which may be made one."""
    if is_noun(small) or is_name(small):
        return False
    if not (small in PLURALS or may_be_finite(small) or is_plural_present(small)):
        return False
    return PARTICIPLE.fullmatch(small.removesuffix("n").removesuffix("e")) is None


@lru_cache(maxsize=1 << 12)
def is_plural_present(small: str) -> bool:
    """True for a common verb's plural, which is its infinitive as well: bringen, verweigern."""
    return verb_number(small) == "plural" and is_infinitive(small) and zipf(small) >= FREQUENT


@cache
def listed(name: str) -> frozenset[str]:
    """Return the words of a list of the table."""
    return frozenset(word for row in table_rows(TABLE) if row[0] == name for word in row[1].split())


@lru_cache(maxsize=1 << 12)
def has_title(noun: str) -> bool:
    """True for a noun in small letters that has a title or a name behind it, which may be any word; not for dort.

    >>> has_title("film"), has_title("dokumentarfilm"), has_title("dort")
    (True, True, False)
    """
    return any(noun == word or (noun.endswith(word) and len(noun) - len(word) >= PREFIX) for word in listed("titled"))


@cache
def closed() -> frozenset[str]:
    """Return the pronouns, and the other small words that are listed."""
    return listed("pronoun") | listed("opener")


@cache
def _small_words() -> frozenset[str]:
    return closed() | listed("number")


@lru_cache(maxsize=1 << 12)
def is_verb_form(small: str) -> bool:
    """True for a finite verb, which may be the infinitive as well."""
    if small in FINITE or small in PLURALS or verb_number(small) != "" or may_be_finite(small) or small in VERBS:
        return True
    return small.endswith("te") and is_small_only(small) and not PARTICIPLE.fullmatch(small.removesuffix("e"))  # lehnte


def is_common_noun(word: str) -> bool:
    """True for a noun in small letters that is no name, or a common one that is a surname, too."""
    if (is_name(word) and zipf(word) < COMMON) or has_always_capital(word):
        return False
    return is_noun(word) or (not zipf(word) and is_explained(word))


def is_inflected(word: str) -> bool:
    """True for an adjective with its ending: große, dortigen."""
    return word.endswith(("e", "en", "er", "es", "em")) and len(word) >= SHORTEST and is_adjective(parted(word)[0])
