"""Where a noun or a name runs together with the word behind it: Bunkerwurde, Regionbereits, Fahrbahnverschoben.

The last part of a compound noun is a noun: what ends in a finite verb, a participle without an ending, a preposition, a
pronoun or an adverb is two words. Names of places and people end in anything; so the noun must be a common one, and a short
word behind it wants a longer one before it.
"""

import re
from collections.abc import Callable, Iterator
from functools import lru_cache

from qa.languages.compounds import ADJECTIVE_TAIL, PREFIXES, is_inflected, is_prefixed, parts
from qa.languages.seams import ABSTRACT, RARE
from qa.languages.small_words import small_words
from qa.languages.verb_number import is_infinitive, verb_number
from qa.languages.wordlist import words
from qa.languages.words import is_known, is_name, is_noun, zipf

AFTER_NOUN, ENDS_NAMES = map(small_words, ("after-noun", "ends-names"))
NAME_LETTERS, VERB_LETTERS = (
    4,
    7,
)  # of an unlisted name, and of a verb behind it: Safonowa|verlangte; but names end in -angen
NO_TAILS = words(
    "oder gegen unter nichts etwas heute gestern jetzt aber wenn niemand selbst gewesen"
)  # nouns to Wiktionary
NOUN, COMMON_NOUN = 2.8, 4.0  # how common the noun must be: Briefing 3.0; and a short one: Akt 4.3
NAME = 3.5  # how common a listed name must be: Charkiw 3.6
TAIL = 2.5  # how common a last part must be: Reiniger 2.9
VERB = 3.2  # how common the verb form behind it must be
SAID = 3.5  # how common a subjunctive must be: komme 4.3
COUNTRY_GENITIVE = 3.0  # how common a name's genitive must be: Russlands 4.0
LONG_NOUN = 7  # letters from which an unlisted compound counts as a noun
# Sekretärin, Direktorin: a woman, not „in“
PERSON = re.compile(r".*(?:er|or|ent|ant|ist|eur|at|et|ot|it|ar|är|log|om|graf|ling|and|path|arch|aut|al)")
# Participles without an ending: ausgetauscht, bezeichnet, verschoben; those that end in -en must be no infinitives.
WEAK_PARTICIPLE = re.compile(r"\w*ge\w{2,}t|(?:be|ver|er|ent|zer|miss)\w{3,}t|\w{3,}iert")
STRONG_PARTICIPLE = re.compile(r"\w*ge\w{2,}en|(?:be|ver|er|ent|zer)\w{3,}en")
WITH_ENDING = re.compile(r"(?:(?:\w*ge|be|ver|er|ent|zer|miss)\w+|\w+ier)te[nrms]?")  # Kriegsverletzte
WITH_ZU = re.compile(r"(?P<particle>\w{2,}?)zu(?P<verb>\w{3,}n)")
WANTS_LONG = ("der", "des", "mit", "ins", "bis", "nach", "sei")
NO_ADHERENT = ("en", "e", "er", "ung", "keit", "heit", "schaft", "tag", "tät")  # Verbände|ist; but Journal|ist
GENITIVE_VERB = ("en", "te", "ten", "t")


@lru_cache(maxsize=1 << 13)
def noun_seam(word: str) -> int | None:
    """Return where an unlisted word with a capital falls into a noun or name and a word behind it; None when it does not.

    >>> noun_seam("Bunkerwurde"), noun_seam("Rettungskräfteihre"), noun_seam("Fahrbahnverschoben"), noun_seam("Steinbrücke")
    (6, 14, 8, None)
    """
    lower = word.lower()
    if len(lower) < 7 or zipf(word):
        return None
    found = [(zipf(lower[:cut]) + zipf(lower[cut:]), cut) for cut in _cuts(lower, _is_before)]
    return _before_particle(lower, max(found)[1]) if found and not _is_one(lower) else _genitive_seam(lower)


def _before_particle(word: str, cut: int) -> int:
    """Return the seam before a verb's particle rather than behind it: Problem|fortbesteht."""
    if len(word) - cut < 4:
        return cut
    places = (cut - len(particle) for particle in PREFIXES if word[:cut].endswith(particle))
    return next((place for place in places if place > 3 and is_noun(word[:place]) and is_known(word[place:])), cut)


def name_seam(word: str, names: frozenset[str], *, opens: bool) -> int | None:
    """Return where an unlisted word falls into a name and a word that ends no name: Galejew|schickte, Safonowa|hatte.

    `names`: the words of the article; before a shorter word only a name counts that stands there by itself. `opens`: the word
    stands first in a sentence, where every one has a capital (Weiterverhandelt wird morgen).
    """
    if not has_loose_end(word):
        return None
    lower = word.lower()

    def is_before(left: str, right: str) -> bool:
        return len(left) >= NAME_LETTERS and (word[: len(left)] in names or _ends_no_name(right, opens=opens))

    found = list(_cuts(lower, is_before))
    if not found or _is_one(lower) or is_prefixed(lower):
        return None
    # Notarfach-angestellte, Allzweck-reiniger: what is longer than the word behind is one, too
    is_longer = any(zipf(lower[cut:]) >= TAIL for cut in range(NAME_LETTERS, found[0]))
    return None if is_longer else found[0]


def _ends_no_name(word: str, *, opens: bool) -> bool:
    if word in AFTER_NOUN:
        return len(word) > 3 and word not in ENDS_NAMES
    return (
        not opens
        and len(word) >= VERB_LETTERS
        and not is_bare_participle(word)
        and word.endswith(("te", "ten", "t", "zu"))
    )


@lru_cache(maxsize=1 << 13)
def has_loose_end(word: str) -> bool:
    """True for an unlisted word that ends in what ends no noun: a name may stand before it."""
    lower = word.lower()
    if len(word) < 8 or zipf(word):
        return False
    return any(ends_no_noun(lower[cut:]) for cut in range(4, len(word) - 2))


def _cuts(word: str, is_before: Callable[[str, str], bool]) -> Iterator[int]:
    for cut in range(3, len(word) - 1):
        if ends_no_noun(word[cut:]) and is_before(word[:cut], word[cut:]):
            yield cut


def _is_one(word: str) -> bool:
    """True for a compound that ends in a noun, however else it may fall apart, and for the form of a listed word."""
    return ends_in_noun(word) or is_inflected(word)


def ends_in_noun(word: str) -> bool:
    """True for an unlisted word in small letters that is a compound with a noun at its end."""
    split = parts(word)
    return bool(split) and is_noun(split[-1]) and split[-1] not in NO_TAILS


@lru_cache(maxsize=1 << 13)
def ends_no_noun(word: str) -> bool:
    """True for a word in small letters that is no noun, nor the last part of one.

    >>> [ends_no_noun(word) for word in ("wurde", "ausgetauscht", "nach", "haus", "fahren", "verletzte")]
    [True, True, True, False, False, False]
    """
    if word in AFTER_NOUN:
        return True
    if len(word) < 5 or not is_known(word) or is_noun(word) or ADJECTIVE_TAIL.fullmatch(word):
        return False
    if (infinitive := WITH_ZU.fullmatch(word)) and infinitive["particle"] in PREFIXES and is_known(infinitive["verb"]):
        return True
    if WITH_ENDING.fullmatch(word):
        return False
    if zipf(word) < VERB:
        return any(word.startswith(p) and _is_finite(word.removeprefix(p)) for p in PREFIXES)
    return is_bare_participle(word) or _is_finite(word)


def _is_finite(word: str) -> bool:
    """True for verdient, brannten, komme (in indirect speech)."""
    if is_noun(word) or is_infinitive(word):
        return False
    return bool(verb_number(word)) or (word.endswith("e") and zipf(word) >= SAID and is_infinitive(word + "n"))


def is_bare_participle(word: str) -> bool:
    """True for ausgetauscht, verschoben; they may begin a sentence as part of a longer one (Kriegsversehrt kam er zurück)."""
    if WEAK_PARTICIPLE.fullmatch(word):
        return True
    is_strong = STRONG_PARTICIPLE.fullmatch(word) is not None
    return is_strong and not is_infinitive(word) and not zipf(word[:-2] + "t") and not zipf(word[:-2] + "te")


def _is_before(left: str, right: str) -> bool:
    """True for a noun or name that the word behind does not make longer: no particle (Aus|geleitet), no woman (Lehrer|in)."""
    if left in PREFIXES:
        return False
    is_abstract = ABSTRACT.fullmatch(left) is not None
    if len(right) < 3:
        is_long = len(left) >= (LONG_NOUN if zipf(left) >= COMMON_NOUN else LONG_NOUN + 2)
        is_latin = right == "um" and left.endswith(("t", "k"))  # Testament|um
        is_woman = right == "in" and is_noun((parts(left) or (left,))[-1] + "in")  # Marktanalyst|in
        is_person = is_woman or PERSON.fullmatch(left) is not None
        return _is_noun_alone(left) and (is_abstract or is_long) and not is_latin and not is_person
    if len(right) == 3 and not is_abstract and len(left) < (4 if zipf(left) >= COMMON_NOUN else 6):
        return False
    if right in WANTS_LONG and (len(left) < 6 or left.endswith("kreuz")):
        return False
    if right == "ist" and not left.endswith(NO_ADHERENT):
        return False
    if _is_noun_alone(left):
        return len(left) > 3 or zipf(left) >= COMMON_NOUN
    return is_name(left) and len(left) > 4 and zipf(left) >= NAME


def _is_noun_alone(word: str) -> bool:
    if zipf(word):
        return is_noun(word) and zipf(word) >= (NOUN if len(word) < LONG_NOUN else RARE)
    split = parts(word) if len(word) > LONG_NOUN else ()
    return bool(split) and is_noun(split[-1])


def _genitive_seam(word: str) -> int | None:
    """Return where a country's genitive is glued to a verb: Russlands|einschränken. No compound has that s (Russlandreise)."""
    for cut in range(LONG_NOUN, len(word) - LONG_NOUN):
        if word[cut - 1] != "s" or zipf(word[:cut]) < COUNTRY_GENITIVE or not is_name(word[: cut - 1]):
            continue
        verb = word[cut:]
        is_word = zipf(verb) >= NOUN and not is_noun(verb) and verb.endswith(GENITIVE_VERB)
        if is_word and not is_noun("s" + verb):
            return cut
    return None
