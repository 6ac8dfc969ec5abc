"""Nouns of set phrases that a small letter hides: im Wert von, in die Irre führen, zur Last legen; and nichts Wertvolles.

`noun_idioms.tsv` says between which neighbours a word is a noun. Behind nichts, etwas, viel and wenig an adjective in -es is one
where no noun follows (Amtliche Regelung, § 57); anderes stays small.
"""

from collections.abc import Iterator
from functools import cache
from pathlib import Path

from qa.grammar.adjectives import is_adjective, parted
from qa.languages.lazy_pattern import LazyPattern, lazily
from qa.languages.table_rows import table_rows
from qa.languages.tokens import forms_of
from qa.languages.wordlist import words

TABLE = Path(__file__).with_name("noun_idioms.tsv")
# No noun comes next, nor an adjective or a participle before one
DETERMINER = r"(?:d(?:er|ie|as|e[mns])|(?:k?ein|sein|ihr|dies|all|viel|jed)(?:e[nrms]?)?)\b"
NO_NOUN_NEXT = (
    rf"(?![ \u00a0][A-ZÄÖÜ\d])(?!,?[ \u00a0](?:und |oder |aber |nicht )?(?!{DETERMINER})[a-zäöüß]+e[nrms]?"
    rf"(?:,? (?:und |oder )?(?!{DETERMINER})[a-zäöüß]+e[nrms]?)?[ \u00a0][A-ZÄÖÜ])(?!, sondern )"
)
SMALL = words(
    "anderes vieles dieses jenes solches welches eines keines seines ihres alles beides einiges manches indes jedes"
)
PRONOUNS = words("nichts etwas viel wenig Nichts Etwas Viel Wenig")
BEHIND_PRONOUN = lazily(rf"(?<![\w-])(?i:nichts|etwas|viel|wenig) (?P<noun>[a-zäöüß]{{4,}}es)(?![\w-]){NO_NOUN_NEXT}")


def nouns_in_idioms(text: str) -> Iterator[int]:
    """Yield where small words begin that are nouns in their phrase.

    >>> list(nouns_in_idioms("Ware im wert von zehn Euro")), list(nouns_in_idioms("nichts wertvolles, etwas altes Brot"))
    ([8], [7])
    """
    forms = forms_of(text)
    for noun in _idioms().keys() & forms:
        for pattern in _idioms()[noun]:
            for match in pattern.finditer(text):
                yield match.start("noun")
    if not PRONOUNS.isdisjoint(forms):
        for match in BEHIND_PRONOUN.finditer(text):
            if match["noun"] not in SMALL and is_adjective(parted(match["noun"])[0]):
                yield match.start("noun")


@cache
def _idioms() -> dict[str, list[LazyPattern]]:
    """Return the patterns of each noun in small letters."""
    found: dict[str, list[LazyPattern]] = {}
    for before, nouns, behind in table_rows(TABLE):
        tail = NO_NOUN_NEXT if behind == "-" else rf"(?= (?:{behind})(?![\w-]))"
        for noun in nouns.split():
            found.setdefault(noun, []).append(
                LazyPattern(rf"(?<![\w-])(?i:{before}) (?P<noun>{noun})(?![\w-]){tail}", 0)
            )
    return found
