"""A pronoun that does not go with the plural it picks from: jeder dieser Schreiben, eine der Länder, einen der Städte.

And „beide“ before what is no plural: seine beiden Sohne; and „ander-“ in a wrong form: ein andere Zahl. Persons are passed over
where the pronoun may follow their sex (eine der Mitglieder), and what may be a genitive or dative of its own (im Haus eines der
Männer, mit einer der Frauen).
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from qa.grammar.adjectives import has_attribute
from qa.grammar.determined_nouns import adjectival_ending, is_judged
from qa.grammar.misfit import Misfit
from qa.languages.lazy_pattern import lazily, words_of_any
from qa.languages.noun_case import Reading, readings
from qa.languages.tokens import forms_of
from qa.languages.wordlist import words
from qa.languages.words import is_noun

GENDERS = frozenset({Reading.NEUTER, Reading.MASCULINE, Reading.FEMININE})
# What the noun cannot be behind each pronoun, whatever the case
EXCLUDED = {
    "jeder": {Reading.NEUTER},
    "keiner": {Reading.NEUTER},
    "einer": {Reading.NEUTER},
    "jedes": {Reading.FEMININE},
    "keines": {Reading.FEMININE},
    "eines": {Reading.FEMININE},
    "jede": {Reading.NEUTER},
    "keine": {Reading.NEUTER},
    "eine": {Reading.NEUTER},
    "jeden": {Reading.NEUTER, Reading.FEMININE},
    "keinen": {Reading.NEUTER, Reading.FEMININE},
    "einen": {Reading.NEUTER, Reading.FEMININE},
    "jedem": {Reading.FEMININE},
    "keinem": {Reading.FEMININE},
    "einem": {Reading.FEMININE},
}
PART = lazily(
    r"\b(?P<pronoun>(?i:jede[rsnm]?|(?:k?ein)e[rsnm]?)) (?:der|dieser|seiner|ihrer|unserer|jener)"
    r" (?:[a-zäöüß]{3,}en )?(?P<noun>[A-ZÄÖÜ][a-zäöüß]{2,})(?![\w-])",
    words="jede[rsnm]?|k?eine[rsnm]?",
)
OF_SEVERAL = re.compile(r"[Ee][rsnmRSNM]? (?:der|dieser|seiner|ihrer|unserer|jener) ")  # in every match of it
BOTH = lazily(
    r"\b(?P<owner>(?:[Ss]ein|[Ii]hr|[Mm]ein|[Uu]nser|[Dd]ies)en? |[Dd]eren |[Dd]essen )?(?P<both>[Bb]eiden?) "
    r"(?:[a-zäöüß]{3,}en )?(?P<noun>[A-ZÄÖÜ][a-zäöüß]{2,})(?![\w-])(?! [A-ZÄÖÜ])",
    words="beiden?",
)
CASES = frozenset({Reading.DATIVE, Reading.GENITIVE})
# Endings of the plural, and what the singular has instead: Ministeri-en, Ministeri-um
CHANGES = (("e", ""), ("er", ""), ("en", ""), ("n", ""), ("s", ""), ("en", "um"), ("nen", ""), ("a", "um"), ("en", "a"))
LIKE_INFINITIVES = ("schreiben", "unternehmen", "verfahren", "abkommen", "vorhaben", "verbrechen", "treffen")
UMLAUTS = str.maketrans("äöü", "aou")
# eine der Mitglieder, eines der Geiseln: the pronoun may follow the sex of a person
PERSONS = words("mädchen geiseln wachen waisen leichen models idole talente genies stars oberhäupter")
PERSON_ENDINGS = ("kräfte", "mitglieder", "opfer", "kinder", "personen", "häupter", "fräulein", "leute", "hilfen")
# „ander-“ is inflected as any adjective: ein anderes Haus, eine andere Zahl
OTHER = lazily(
    r"(?<![\w-])(?P<other>(?i:k?ein|mein|sein|unser) andere[nm]?|(?i:k?eine|seine|ihre|meine|unsere) andere[sm]"
    r"|(?i:k?einen|seinen|ihren) andere[sm]?|(?i:k?einem|seinem|ihrem|im|am|zum|beim|vom) andere[smr]?"
    r"|(?i:k?einer|seiner|ihrer|zur) andere[sm]?) (?P<noun>[A-ZÄÖÜ][a-zäöüß]+)(?![\w-])",
    words="andere[nmsr]?",
)
WORDS = words_of_any(PART, BOTH, OTHER)


def unfit_pronouns(text: str) -> Iterator[Misfit]:
    """Yield the pronouns, „beide“ among them, each with its noun.

    >>> [found.partner for found in unfit_pronouns("Jeder dieser Länder hilft. Einer dieser Männer kam mit einer der Frauen.")]
    ['Länder']
    """
    if WORDS.isdisjoint(forms_of(text)):
        return
    for match in PART.finditer(text) if OF_SEVERAL.search(text) else ():
        noun = match["noun"]
        genders = genders_of_plural(noun)
        if len(genders) == 1 and genders <= EXCLUDED[match["pronoun"].lower()] and not _is_person(noun.lower()):
            yield Misfit(noun, match.start(), match.start("noun") - 1)
    for match in OTHER.finditer(text):
        if is_noun(match["noun"].lower()) and not has_attribute(text, match.end()):
            yield Misfit(match["noun"], match.start(), match.start("noun") - 1)
    for match in BOTH.finditer(text):
        found = readings(match["noun"])
        is_plural = not found.isdisjoint({Reading.PLURAL, Reading.DATIVE_PLURAL})
        is_one = match["owner"] or found <= CASES  # not: dass die beiden Streit hatten
        if (
            found
            and is_one
            and not is_plural
            and is_judged(match["noun"])
            and not adjectival_ending(match["noun"].lower())
        ):
            yield Misfit(match["noun"], match.start("both"), match.start("noun") - 1)


def _is_person(noun: str) -> bool:
    return noun in PERSONS or noun.endswith(PERSON_ENDINGS)


@lru_cache(maxsize=1 << 10)
def genders_of_plural(noun: str) -> frozenset[Reading]:
    """Return the genders of the singulars that a plural may belong to; nothing for what may be a singular of its own.

    >>> [reading.name for reading in genders_of_plural("Länder")], genders_of_plural("Polizei")
    (['NEUTER'], frozenset())
    """
    found = readings(noun)
    if noun.lower().endswith(LIKE_INFINITIVES):
        return frozenset({Reading.NEUTER})
    if Reading.PLURAL not in found or Reading.FEMININE in found or not is_judged(noun, is_described=True):
        return frozenset()
    if found & GENDERS:  # die Fenster, das Fenster
        return found & GENDERS
    genders = frozenset().union(*(_genders(noun, *change) for change in CHANGES if noun.endswith(change[0])))
    return genders or _genders(noun, "", "")


def _genders(noun: str, ending: str, other: str) -> frozenset[Reading]:
    stem = noun.removesuffix(ending) + other
    forms = {stem, stem[0] + stem[1:].translate(UMLAUTS), stem.lower().translate(UMLAUTS).title()} - {noun}
    return frozenset().union(*(readings(form) & GENDERS for form in forms if len(form) > 2))
