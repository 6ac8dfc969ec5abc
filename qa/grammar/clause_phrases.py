"""What stands in a clause, phrase by phrase: noun phrases with and without a preposition, pronouns, small words.

No parser: a phrase begins with its preposition or article and ends with its noun; names and figures behind the noun belong to it.
Good enough to ask whether a verb has an object, and which.
"""

import re
from typing import NamedTuple

from qa.grammar.subjects import PREPOSITIONS
from qa.languages.noun_case import Reading, readings
from qa.languages.wordlist import words
from qa.languages.words import is_known, is_name, is_noun

TOKEN = re.compile(r"\d[\w.,:-]*|[\w’'-]+")
GOVERNING = PREPOSITIONS | words(
    "als wie pro je samt dank binnen gemäß statt innerhalb außerhalb aufgrund angesichts infolge anlässlich mittels anhand"
    " mithilfe zugunsten hinsichtlich bezüglich seitens außer via nahe unweit entlang einschließlich inklusive beim ans aufs"
)
DETERMINERS = words(
    "der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner keines sein seine seinen seinem"
    " seiner seines ihr ihre ihren ihrem ihrer ihres unser unsere unseren unserem unserer mein meine meinen meinem meiner"
    " diese diesen diesem dieser dieses jede jeden jedem jeder jedes alle allen aller viele vielen mehrere mehreren einige"
    " einigen sämtliche jegliche jeglichen jene jener zwei drei vier fünf sechs sieben acht neun zehn elf zwölf mehr weniger"
    " zahlreiche zahlreichen beide beiden"
)
PRONOUNS = words(
    "er sie es man wir ich ihn ihm ihnen uns mich mir sich dies jemand niemand niemanden nichts etwas alles viel vieles wer"
    " was andere einander jener Sie Ihnen"
)
MAY_BE_DECLINED = re.compile(
    r"[a-zäöüß-]{2,}e[nrsm]?|(?:ein|mehr|fast|rund|knapp|etwa|zwanzig|dreißig|hundert|tausend)"
)
OBLIQUE = re.compile(r"(?!das|dies|alles)\w+[ms]|der|\w+er")  # dem, des; der may also be a subject
REACH = 4  # adjectives and the like before a noun


class Chunk(NamedTuple):
    """A phrase: its kind, preposition, determiner and first noun, "" for what it has not.

    `kind` is "noun" for a phrase without preposition, "governed" for one with it, "pronoun" or "adverb".
    """

    kind: str
    preposition: str
    determiner: str
    head: str

    @property
    def may_be_object(self) -> bool:
        """True for a phrase that may be an accusative: die Vorwürfe, Kritik; not dem Antrag, der Kritik."""
        return self.kind == "noun" and not OBLIQUE.fullmatch(self.determiner)

    @property
    def is_dative(self) -> bool:
        """True for dem Antrag, der Resolution and den Gegnern, which cannot be a subject or an accusative."""
        found = readings(self.head) if self.kind == "noun" else frozenset()
        if self.determiner in ("der", "einer", "dieser", "seiner", "ihrer"):
            return Reading.FEMININE in found and Reading.MASCULINE not in found
        if self.determiner in ("den", "seinen", "ihren", "einigen", "vielen"):
            return Reading.DATIVE_PLURAL in found and Reading.ACCUSATIVE not in found
        return self.kind == "noun" and self.determiner.endswith("em")

    @property
    def is_nominative(self) -> bool:
        """True for der Besitzer, ein Sprecher: a masculine that can be no object."""
        found = readings(self.head) if self.kind == "noun" else frozenset()
        if self.determiner == "ein":
            return Reading.MASCULINE in found and Reading.NEUTER not in found
        return self.determiner == "der" and Reading.MASCULINE in found


def chunks(clause: str) -> list[Chunk]:
    """Return the phrases of a clause.

    >>> [(c.kind, c.preposition, c.head) for c in chunks("am Montag die Kritik des Rates scharf")]
    [('governed', 'am', 'Montag'), ('noun', '', 'Kritik'), ('noun', '', 'Rates'), ('adverb', '', 'scharf')]
    """
    tokens, found = TOKEN.findall(clause), list[Chunk]()
    preposition = determiner = ""
    is_adjacent = False  # to the noun before
    for index, token in enumerate(tokens):
        small = token.lower() if index == 0 else token
        token = small if index == 0 and is_known(small) and not is_noun(small) and not is_name(small) else token
        if index + 1 < len(tokens) and _is_owner(token) and is_noun(tokens[index + 1]):
            determiner, is_adjacent = determiner or "-", False
        elif small in GOVERNING:
            preposition, determiner, is_adjacent = small, "", False
        elif token[0].isupper() and small not in DETERMINERS | PRONOUNS:
            if not is_adjacent or determiner or preposition or (is_noun(token) and not is_name(token)):
                found.append(Chunk("governed" if preposition else "noun", preposition, determiner, token))
            preposition, determiner, is_adjacent = "", "", True
        elif (small in DETERMINERS or token[0].isdigit()) and _meets_noun(tokens, index + 1):
            determiner = determiner or small
        elif token[0].isdigit():
            if not is_adjacent:
                found.append(Chunk("governed" if preposition else "noun", preposition, determiner, token))
                preposition = determiner = ""
        elif MAY_BE_DECLINED.fullmatch(token) and token not in PRONOUNS and _meets_noun(tokens, index + 1):
            determiner = determiner or "-"
        else:
            kind = "pronoun" if small in DETERMINERS | PRONOUNS else "adverb"
            found.append(Chunk("governed" if preposition else kind, preposition, determiner, token))
            preposition, determiner, is_adjacent = "", "", False
    return found


def _meets_noun(tokens: list[str], index: int) -> bool:
    """True when only figures and words declined as adjectives stand before the next capital."""
    for token in tokens[index : index + REACH]:
        if token[0].isupper():
            return True
        if token in GOVERNING or token in PRONOUNS or token in DETERMINERS - {"mehr"}:
            return False
        if not (token[0].isdigit() or MAY_BE_DECLINED.fullmatch(token)):
            return False
    return False


def _is_owner(token: str) -> bool:
    """True for the genitive of a name: Mexikos (Außenministerium)."""
    return token[0].isupper() and token.endswith("s") and is_name(token[:-1]) and not is_noun(token)
