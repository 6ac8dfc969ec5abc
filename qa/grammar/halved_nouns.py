"""Nouns that have fallen apart: the second part lacks its capital, or the first cannot stand alone.

Silber barren, Regierungs erklärung, am Montag abend; Beobachtungs system. `nouns_apart` is about two capitals.
"""

import re
from functools import lru_cache

from qa.languages.company import opens_sentence
from qa.languages.compounds import PREFIXES, is_explained, is_head, parts
from qa.languages.formed_words import is_verb
from qa.languages.noun_case import is_mostly_noun, is_only_noun
from qa.languages.small_words import small_words
from qa.languages.subjunctive import is_subjunctive
from qa.languages.tokens import Word
from qa.languages.wordlist import words
from qa.languages.words import is_known, is_name, is_noun, zipf

# Nouns by their ending: without a capital they are the rest of a compound, however common (Hafen infrastruktur).
ONLY_NOUN = re.compile(
    r"[a-zäöüß]{3,}(?:(?:ung|heit|keit|schaft|[stx]ion|tät|ment|ismus|struktur|ium)(?:en|e|s)?|(?:er|ist|ent|ant)in(?:nen)?)"
)
# With the -s that joins it to the next part of a compound, and never alone: Beobachtungs system; but Sicherheits- und …
ONLY_JOINED = re.compile(r"[A-ZÄÖÜa-zäöüß]{3,}(?:ung|heit|keit|schaft|[stx]ion|tät)s")
VERBAL = re.compile(r"\w+(?:t|en|e)(?:e[nrsm]?)?")
SMALL_NOUNS = small_words("small-noun")
# „gab das Buch preis“ is no Buchpreis: these nouns are particles where their verb is near.
PARTICLE_OF = {"preis": r"(?i)g[aeiä]b", "teil": r"(?i)n[aeiä]h?m|h[aä][bt]"}
WEEKDAYS = words("Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonnabend Sonntag")
PARTS_OF_DAY = words("abend nacht morgen mittag vormittag nachmittag")
VERB = 2.5  # how common the verb must be whose stem stands first: gleiten
NAMING = words("Wort Wörter Begriff Verb Adjektiv Silbe Name Paket Befehl Datei Kommando Hashtag Schlagwort")
JOINTS = tuple("-‐‑_/@’'")
TAIL = 4  # letters of a noun that lacks its capital
NOUNS_APART = 3.0  # how common the noun before it must be


def is_tail(word: str) -> bool:
    """True for a small word that may be the rest of a compound behind a noun with its capital: abend, preis."""
    return word in PARTS_OF_DAY or is_mostly_noun(word)


def is_halved_noun(left: str, right: str) -> bool:
    """True for Hafen infrastruktur, Regierungs erklärung: a noun that only lacks its capital behind another noun.

    >>> is_halved_noun("Hafen", "infrastruktur"), is_halved_noun("Hafen", "liegt")
    (True, False)
    """
    if not (left.istitle() and ends_as_noun(right) and is_noun(right)):
        return False
    head = left.lower().removesuffix("s")  # Regierungs-, Sicherheits-
    is_compound_head = max(zipf(left), zipf(head)) >= NOUNS_APART and (is_noun(left) or is_noun(head))
    return is_compound_head and is_explained((left + right).lower())


def are_two_nouns(left: Word, right: Word, text: str) -> bool:
    """True for Silber barren, Gleit bomben: the second is a noun that lacks its capital, and together they are a word."""
    head, tail = left.text.lower(), right.text
    if not left.text.istitle() or len(tail) < TAIL or not is_mostly_noun(tail) or is_subjunctive(tail):
        return False
    if left.text in NAMING or text[right.end : right.end + 1] in JOINTS:  # das Wort krieg, das Paket linux-source
        return False
    is_listed = is_known(head + tail)
    if tail == "gang" and text.startswith(" und gäbe", right.end):
        return False
    if tail == "weise" and not opens_sentence(left, text):  # unsere Zeit weise nutzen
        return False
    if is_noun(head):
        if opens_sentence(left, text) and not is_mostly_noun(head):
            return False
        if is_verb(tail) and not is_listed:  # ein Bild kacheln
            return False
        may_be_verb = not is_only_noun(tail)  # als der Schiedsrichter um 20 Uhr abpfiff, Ukrainer misstrauen
        is_prefixed = tail.startswith(tuple(PREFIXES)) and VERBAL.fullmatch(tail) is not None  # not Verbandes
        if (may_be_verb and is_prefixed) or ((may_be_verb or is_prefixed) and not is_listed):
            return False
    elif is_name(head) or zipf(head) >= NOUNS_APART or opens_sentence(left, text):
        return False
    if not (is_listed or _is_compound_of(head, tail)):
        return False
    return tail not in SMALL_NOUNS or (tail in PARTICLE_OF and not re.search(PARTICLE_OF[tail], _sentence(left, text)))


def is_part_of_day(left: str, right: str) -> bool:
    """True for am Montag abend: Montagabend since 1996; „Montag früh“ are two words."""
    return left in WEEKDAYS and right in PARTS_OF_DAY


def is_joined_part(left: str, right: str) -> bool:
    """True for Beobachtungs system: the first part cannot stand alone, and together they are a word.

    >>> is_joined_part("Beobachtungs", "system"), is_joined_part("Beobachtung", "des")
    (True, False)
    """
    return (
        left.endswith("s") and ONLY_JOINED.fullmatch(left) is not None and len(right) > 2 and is_explained(left + right)
    )


def is_verb_behind_noun(left: str, right: str) -> bool:
    """True for „der sich das Kreuzband riss“: the noun stands alone, and the small word is a verb as well."""
    return left.istitle() and is_noun(left) and is_noun(right) and not is_mostly_noun(right) and len(right) >= TAIL


@lru_cache(maxsize=1 << 14)
def ends_as_noun(word: str) -> bool:
    """True for infrastruktur, erklärung: nouns by their ending."""
    return ONLY_NOUN.fullmatch(word) is not None


def _is_compound_of(head: str, tail: str) -> bool:
    """True where a compound parts just there, and its first part is no word of another kind."""
    if not is_noun(head) and max(zipf(head + "en"), zipf(head + "n")) >= VERB:
        return True
    return is_head(head) and parts(head + tail)[-1:] == (tail,)


def _sentence(word: Word, text: str) -> str:
    start = max(text.rfind(mark, 0, word.start) for mark in ".!?\n") + 1
    return re.split(r"[.!?\n]", text[start:], maxsplit=1)[0]
