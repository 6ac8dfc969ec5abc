"""A row of phrases without a verb, told by its words alone: am Montag im Osten der Stadt, die neuen Züge aus Lwiw."""

from functools import lru_cache

from qa.grammar.adjectives import is_adjective, parted
from qa.grammar.finite_verbs import may_be_finite
from qa.languages.wordlist import words

PREPOSITIONS = words(
    "ab am an ans anhand anlässlich auf aufgrund aus bei beim binnen bis dank durch für gegen gemäß hinter im in infolge"
    " ins innerhalb laut mit nach neben ohne seit trotz über um unter vom von vor während wegen zu zum zur zwischen"
)
DETERMINERS = words(
    "der die das den dem des ein eine einen einem einer eines dieser diese dieses diesen diesem jeder jede jedes jeden"
    " jedem sein seine seinen seinem seiner seines ihr ihre ihren ihrem ihrer ihres unser unsere unseren unserem unserer"
    " kein keine keinen keinem keiner mehrere mehreren mehrerer viele vielen vieler einige einigen einiger alle allen"
    " aller beide beiden beider zwei drei vier fünf sechs sieben acht neun zehn elf zwölf zwanzig dreißig vierzig fünfzig sechzig"
    " siebzig achtzig neunzig hundert tausend rund etwa gut knapp fast mehr"
    " weniger als über bis und nur auch zahlreiche zahlreichen zahlreicher"
)
NUMBERS = words(
    "zwei drei vier fünf sechs sieben acht neun zehn zwanzig dreißig vierzig fünfzig hundert"
)  # den letzten drei Jahren
KNOWN = PREPOSITIONS | DETERMINERS
NAME = 2  # words of one
# Two capitals that are no name: Wenn Sie möchten, Falls WAHR, Hey Petro
NO_NAMES = KNOWN | words(
    "wenn weil da als ob falls sobald nachdem obwohl bevor indem dass wie wer was wo sofern solange soweit"
    " sie er es wir ich man du hey hallo ach oh na ja nein lieber liebe guten herr frau"
)


def is_plain(phrase: str) -> bool:
    """True for phrases that hold no verb, end in a noun or a number, and have a noun behind every adjective.

    >>> is_plain("Am Montag im Osten der großen Stadt"), is_plain("Am Montag kam er nach Kyjiw"), is_plain("Am späten")
    (True, False, False)
    """
    found = phrase.split()
    if not found or not _is_noun(found[-1]):
        return False
    for place, word in enumerate(found):
        if place and not _is_noun(word) and word not in KNOWN:
            following = found[place + 1]
            if (
                not _is_attribute(word) or (following in KNOWN and following not in NUMBERS) or following == "Sie"
            ):  # öffnen Sie die Datei
                return False
    return True


def begins_adverbial(phrase: str) -> bool:
    """True where a preposition, or a part of a month, opens the phrase: Nach dem Angriff, Anfang Mai."""
    first = phrase.split()[0]
    return first.lower() in PREPOSITIONS or first in ("Anfang", "Mitte", "Ende")


def begins_subject(phrase: str) -> bool:
    """True where an article opens the phrase, or a name alone is it: Der Minister, Oleh Bondar."""
    found = phrase.split()
    return _names_person(phrase) or (found[0].lower() in DETERMINERS and len(found) > 1)


def _names_person(phrase: str) -> bool:
    """True for two words that look like a name: Oleh Bondar."""
    found = phrase.split()
    return len(found) == NAME and all(word[0].isupper() and word.lower() not in NO_NAMES for word in found)


def _is_noun(word: str) -> bool:
    return word[0].isupper() or word[0].isdigit()


@lru_cache(maxsize=1 << 11)
def _is_attribute(word: str) -> bool:
    is_inflected = word.endswith(("e", "en", "er", "es", "em")) and is_adjective(parted(word)[0])
    return is_inflected and not may_be_finite(word)
