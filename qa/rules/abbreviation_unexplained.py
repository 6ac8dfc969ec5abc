"""An abbreviation that German readers may not know is used without being explained.

Applies to abbreviations of the glossary's authorities, parties and armed forces (SBU, HUR, NABU), at their first mention in
an article; silent when the article names the thing in words as well. A note.

    Bad:  Das NABU nahm den Abgeordneten fest.
    Good: Das Antikorruptionsbüro NABU nahm den Abgeordneten fest.
"""

import re
from collections.abc import Iterator

from qa.comparison.article import Article
from qa.comparison.glossary_terms import GOOD, are_named
from qa.comparison.words.explained import is_explained_at
from qa.documents import Finding, Severity, Span
from qa.glossary import OURS, ConceptEntry, Glossary, Kind
from qa.languages.sieve import Sieve
from qa.languages.tokens import runs_in
from qa.messages import _
from qa.rules.rule import Rule

RULE = Rule("abbreviation-unexplained", Severity.NOTE, mqm="style/unidiomatic", its="style")
KINDS = (Kind.ORGANISATION, Kind.ABBREVIATION, Kind.PARTY)
ABBREVIATION = re.compile(r"(?<![\w-])[A-ZÄÖÜ]{3,6}(?!\w)")
LETTERS = Sieve(lambda word: len(word) > 2 and word.isupper())
# International bodies (NATO, UNESCO, BIP) need no word; what has a Ukrainian, Russian, Kazakh or Belarusian name does,
# save the two that every German newspaper leaves unexplained.
FAMILIAR = frozenset({"KGB", "FSB"})
# One glossary at a time, which is kept so that its id stays its own.
_kept: dict[int, tuple[Glossary, dict[str, list[ConceptEntry]]]] = {}


def check(article: Article) -> Iterator[Finding]:
    """Yield one finding per unexplained abbreviation, at its first mention."""
    text, seen = article.target.text, set(FAMILIAR)
    if not LETTERS(runs_in(text)):
        return
    for match in ABBREVIATION.finditer(text):
        letters = match.group()
        if letters not in seen:
            seen.add(letters)
            entries = _abbreviations(article.glossary).get(letters)
            place = Span(*match.span())
            if entries and not is_explained_at(text, place) and not are_named(entries, text):
                yield RULE.finding(place, _("“{letters}” is not explained in this article", letters=letters))


def _abbreviations(glossary: Glossary) -> dict[str, list[ConceptEntry]]:
    """Return the entries that each abbreviation may mean; gathered once for a glossary."""
    if id(glossary) not in _kept:
        found: dict[str, list[ConceptEntry]] = {}
        for entry in glossary.of_kind(*KINDS):
            for form in entry.in_language("de", *GOOD) if entry.base in OURS else ():
                if form.isupper():
                    found.setdefault(form, []).append(entry)
        _kept.clear()
        _kept[id(glossary)] = glossary, found
    return _kept[id(glossary)][1]
