"""What stands before a word in small letters, when it makes the word a noun: auf dem tisch, ein neuer vertrag, drei tage.

A determiner must agree with the noun in gender, number and case (die lage, der streit). Where the word is a verb's form as well
(die decken, das band, der eingriff), der, die and das may be pronouns, so that a preposition has to stand before them.
"""

from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from qa.grammar.adjectives import PARTICIPLE, is_adjective, parted
from qa.grammar.finite_verbs import FINITE, PLURALS, PRETERITES, may_be_finite
from qa.languages.capital_words import has_always_capital
from qa.languages.noun_case import Reading, readings
from qa.languages.small_words import small_words
from qa.languages.subjunctive import subjunctive_stems
from qa.languages.tokens import Word
from qa.languages.verb_number import is_infinitive, verb_number
from qa.languages.wordlist import words as words_of_list
from qa.languages.words import is_name, is_noun, zipf

R = Reading
DATIVE, NEUTER, FEMININE, GENITIVE = {R.DATIVE}, {R.NEUTER}, {R.FEMININE}, {R.GENITIVE}
HE_OR_IT, SHE_OR_THEY = {R.MASCULINE, R.NEUTER}, {R.FEMININE, R.PLURAL}
HIM, THEM = {R.ACCUSATIVE, R.DATIVE_PLURAL}, {R.PLURAL}
HE_OR_HER = {R.MASCULINE, R.FEMININE, R.PLURAL}
PRONOMINAL = ("dies", "jed", "jen", "manch", "solch", "welch")
POSSESSIVE = ("kein", "mein", "dein", "sein", "ihr", "unser", "eur")
DETERMINERS: dict[str, set[Reading]] = {
    "der": HE_OR_HER,
    "die": SHE_OR_THEY,
    "das": NEUTER,
    "dem": DATIVE,
    "den": HIM,
    "des": GENITIVE,
    "ein": HE_OR_IT,
    "eine": FEMININE,
    "einen": {R.ACCUSATIVE},
    "einem": DATIVE,
    "einer": FEMININE,
    "eines": GENITIVE,
    **dict.fromkeys(("im", "am", "zum", "vom", "beim"), DATIVE),
    **dict.fromkeys(("ins", "ans", "aufs", "fürs", "ums", "durchs"), NEUTER),
    "zur": FEMININE,
    "kein": HE_OR_IT,
    "unser": HE_OR_IT,
    "dasselbe": NEUTER,
    "derselbe": {R.MASCULINE},
    "dieselbe": FEMININE,
    "demselben": DATIVE,
    "denselben": HIM,
    "desselben": GENITIVE,
    "dieselben": THEM,
    **{stem + "er": HE_OR_HER for stem in PRONOMINAL},
    **{stem + "es": NEUTER | GENITIVE for stem in PRONOMINAL},
    **{stem + "e": SHE_OR_THEY for stem in (*PRONOMINAL, *POSSESSIVE)},
    **{stem + "en": HIM for stem in (*PRONOMINAL, *POSSESSIVE)},
    **{stem + "em": DATIVE for stem in (*PRONOMINAL, *POSSESSIVE)},
    **{stem + "er": SHE_OR_THEY for stem in POSSESSIVE},
    **{stem + "es": GENITIVE for stem in POSSESSIVE},
}
WITH_INFINITIVE = words_of_list(
    "kann können könnte könnten muss müssen müsste müssten soll sollen sollte sollten will wollen wollte wollten darf dürfen"
    " dürfte dürften wird werden würde würden lassen lässt ließ ließen konnte konnten musste mussten durfte durften geht gehen"
)
MELTED = words_of_list("im am zum zur vom beim ins ans aufs fürs ums durchs")
# May be pronouns and their clause's subject, behind which its verb may stand at once: die arbeiten, ein Mann, der eingriff
MAY_BE_SUBJECT = words_of_list(
    "der die das dieser diese dieses jener jene jenes jeder jedes einer eine eines keiner keine keines solche welche welcher"
    " welches manche mancher"
)
OBJECTS = words_of_list("ihn ihm mich mir dich dir uns euch")
SUBJECTS = words_of_list("ich er es man wir")
NUMERALS = words_of_list(
    "zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn"
    " zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig hundert tausend mehrere einige anderthalb eineinhalb"
    " zweieinhalb dreieinhalb wenige viele beide"
)
# No verb's particle and no adverb: what follows belongs to them
PREPOSITIONS = words_of_list(
    "für gegen ohne von pro zwischen wegen bei seit trotz laut aus gemäß infolge binnen angesichts aufgrund mithilfe anhand"
)
ANY_PREPOSITION = PREPOSITIONS | words_of_list(
    "in an auf mit nach über unter vor hinter neben um durch während bis zu als statt dank samt innerhalb außerhalb"
)
ADJECTIVE_ENDINGS = ("e", "en", "er", "es", "em")
NO_ADJECTIVES = small_words("no-adjective")
PREFIXES = tuple(sorted(small_words("prefix"), key=len, reverse=True))
UMLAUTS = str.maketrans("äöü", "aou")
SPACES = (" ", "\u00a0")
FARTHEST = 4  # words that may stand between a preposition and its noun
KNOWN = 1.6  # how common an adjective's form in -em must be
VERB = 2.5  # how common a form of the verb must be
PAST, THIRD, FIRST, NONE = "past", "third", "first", ""


class Frame(NamedTuple):
    """What belongs to a noun before it: a preposition, a determiner, an adjective's ending, whether a number stands there."""

    preposition: str = ""
    determiner: str = ""
    ending: str = ""
    number: bool = False
    is_genitive: bool = False  # Kowals anwalt
    opens: bool = False  # its first word stands where a clause begins: behind a mark, or with a capital
    heads: bool = False  # it has a capital, and a determiner or adjective


def frame(words: Sequence[Word], index: int, text: str) -> Frame:
    """Return what stands before the word at `index`."""
    preposition = determiner = ending = ""
    number = False
    place = index
    while place and index - place < FARTHEST and text[words[place - 1].end : words[place].start] in SPACES:
        word = words[place - 1].text
        small = word.lower()
        if not word.islower() and not (small in DETERMINERS or small in ANY_PREPOSITION or small in NUMERALS):
            break
        if small in DETERMINERS and not determiner:
            determiner = small
        elif small in ANY_PREPOSITION:
            preposition, place = small, place - 1
            break
        elif determiner:
            break
        elif small in NUMERALS:
            number = True
        elif _is_inflected_adjective(small):
            if small.endswith("n") and place > 1 and words[place - 2].text == "zu" and is_infinitive(small):
                break  # zu schätzen | wissen
            ending = ending or parted(small)[1]
        else:
            break
        place -= 1
    if determiner in MELTED:
        preposition = preposition or determiner
    is_figure = place == index and text[words[place].start - 2 : words[place].start - 1].isdigit()
    opens = place < index and (
        words[place].text.istitle() or text[words[place].start - 2 : words[place].start - 1] in ",;:–—(„«»“”"
    )
    is_genitive = place == index and _is_genitive_before(words, index, text)
    heads = place < index and words[place].text.istitle() and bool(determiner or ending)
    return Frame(preposition, determiner, ending, number or is_figure, is_genitive, opens, heads)


def _is_genitive_before(words: Sequence[Word], index: int, text: str) -> bool:
    """True behind the genitive of a name, in mid-sentence: (sagte) Kowals anwalt."""
    if index < 2 or text[words[index - 1].end : words[index].start] not in SPACES:
        return False
    name = words[index - 1].text
    is_name_form = name.istitle() and name.endswith("s") and not is_noun(name.lower()) and len(name) > 4
    return is_name_form and (not zipf(name) or is_name(name[:-1].lower()) or has_always_capital(name.lower()))


def makes_noun(before: Frame, word: str, follower: str) -> bool:
    """True where a form that is seldom no noun can be nothing else behind these words; `follower` is the next word or mark."""
    if not _announces(before, word):
        return False
    if _may_be_attribute(word) and not _ends_phrase(follower):
        return False
    verb = verb_reading(word)
    is_pronoun = before.determiner in MAY_BE_SUBJECT or before.determiner in ("dem", "den")
    if is_pronoun and follower in (OBJECTS if verb == NONE else OBJECTS | SUBJECTS):  # das feuer ihn an, die frage ich
        return False
    if verb == NONE or (before.heads and meets_verb(word, follower)):
        return True
    if before.preposition:  # Mit der macht das keiner. Im zweiten treffen sich alle.
        return verb != THIRD or not before.opens or not (is_pronoun or before.ending)
    if not before.determiner:  # neue schule; not die meisten leben, Vilnius leben
        return verb == FIRST and (bool(before.ending) or before.number)
    if before.determiner not in MAY_BE_SUBJECT:
        return verb == PAST or not before.opens
    if verb == FIRST:
        return not before.opens
    return verb == PAST and follower in ("des", "eines", "seines", "ihres")


def meets_verb(word: str, follower: str) -> bool:
    """True before a finite verb, with which the word can be none: Die kosten stiegen; not for Das wissen will keiner.

    >>> meets_verb("kosten", "stiegen"), meets_verb("wissen", "will"), meets_verb("stimme", "ich")
    (True, False, False)
    """
    is_with_infinitive = word.endswith("n") and (follower in WITH_INFINITIVE or is_infinitive(follower))
    if not follower.islower() or PARTICIPLE.fullmatch(word) or is_with_infinitive:
        return False
    return follower in FINITE or follower in PLURALS or may_be_finite(follower)


def _announces(before: Frame, word: str) -> bool:
    """True for a determiner that agrees, for an adjective, for a number before a plural, for a genitive and a preposition."""
    if before.ending:
        return True
    found = readings(word)
    if before.determiner:
        return not found.isdisjoint(DETERMINERS[before.determiner])
    if before.is_genitive or (before.number and found & {R.PLURAL, R.DATIVE_PLURAL}):
        return True
    return before.preposition in (PREPOSITIONS if verb_reading(word) == THIRD else ANY_PREPOSITION)


@lru_cache(maxsize=1 << 13)
def verb_reading(word: str) -> str:
    """Return which verb's form a noun may be besides: PAST behind a particle, THIRD person, FIRST person or subjunctive.

    >>> [verb_reading(word) for word in ("zustand", "decken", "tritt", "decke", "gericht")]
    ['past', 'third', 'third', 'first', '']
    """
    if _is_third_person(word):
        return THIRD
    for prefix in PREFIXES:
        if word.startswith(prefix) and len(word) > len(prefix) + 2 and _is_third_person(word[len(prefix) :]):
            return PAST
    if word.endswith("n") and max(zipf(word[:-2] + "t"), zipf(word[:-1] + "t"), zipf(word[:-2] + "te")) >= VERB:
        return THIRD
    if word.endswith("e") and zipf(word + "n") >= VERB and max(zipf(word[:-1] + "t"), zipf(word + "t")) >= VERB:
        return FIRST
    return NONE


def _is_third_person(word: str) -> bool:
    if word in PRETERITES or verb_number(word):
        return True
    stems = {word, word.removesuffix("en"), word.removesuffix("t"), word.removesuffix("n")}
    if word.endswith("te"):
        stems.add(word.removesuffix("e"))  # brachte
    if any(stem in _past_stems() for stem in stems if len(stem) > 2):
        return True
    return word.endswith("t") and zipf(word[:-1] + "en") >= 3.5 and zipf(word[:-1] + "te") >= VERB


@lru_cache(maxsize=1)
def _past_stems() -> frozenset[str]:
    return frozenset(stem.translate(UMLAUTS) for stem in subjunctive_stems())


def _is_inflected_adjective(word: str) -> bool:
    if word in NO_ADJECTIVES or not word.endswith(ADJECTIVE_ENDINGS) or len(word) < 5:
        return False
    return is_adjective(parted(word)[0])


def _may_be_attribute(word: str) -> bool:
    """True for abgeordnete, reisenden; not for seite, which has no form in -em."""
    return word.endswith(ADJECTIVE_ENDINGS) and len(word) > 4 and zipf(parted(word)[0] + "em") >= KNOWN


def _ends_phrase(follower: str) -> bool:
    """True where no noun follows any more: behind a mark, before a genitive's article, a preposition or a given name."""
    return follower in (".", "!", "?", ":", ";", "“", "des", "der", "eines", "einer") or follower in ANY_PREPOSITION
