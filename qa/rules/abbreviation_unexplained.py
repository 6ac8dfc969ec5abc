"""An abbreviation that German readers may not know is used without being explained.

Applies to abbreviations of the glossary's authorities, parties and armed forces (SBU, HUR, NABU), at their first mention in
an article; silent when the article names the thing in words as well. A note.

    Bad:  Das NABU nahm den Abgeordneten fest.
    Good: Das Antikorruptionsbüro NABU nahm den Abgeordneten fest.
"""

import re
from collections.abc import Iterator

from qa.documents import Finding, Severity, Span
from qa.glossary import ConceptEntry, Kind
from qa.messages import _
from qa.rules.article import Article
from qa.rules.glossary_terms import GOOD, are_named
from qa.rules.rule import Rule

RULE = Rule("abbreviation-unexplained", Severity.NOTE, mqm="style/unidiomatic", its="style")
KINDS = (Kind.ORGANISATION, Kind.ABBREVIATION, Kind.PARTY)
ABBREVIATION = re.compile(r"(?<![\w-])[A-ZÄÖÜ]{3,6}(?!\w)")
# International bodies (NATO, UNESCO, BIP) need no word; what has a Ukrainian, Russian, Kazakh or Belarusian name does,
# save the two that every German newspaper leaves unexplained.
BASES = frozenset({"uk", "ru", "kk", "be"})
FAMILIAR = frozenset({"KGB", "FSB"})
# das Antikorruptionsbüro NABU, der Geheimdienst SBU, NABU (Nationales …): a noun before it or a bracket after it explains.
EXPLAINED = re.compile(
    r"(?:büro|dienst|behörde|agentur|partei|ministerium|gericht|armee|amt|bank|rat|kommission|agentur|konzern|bund|gruppe)s?\s[(„]?$",
    re.IGNORECASE,
)


def check(article: Article) -> Iterator[Finding]:
    """Yield one finding per unexplained abbreviation, at its first mention."""
    text, seen = article.target.text, set()
    for match in ABBREVIATION.finditer(text):
        letters = match.group()
        if letters in seen or letters in FAMILIAR:
            continue
        seen.add(letters)
        entries = [entry for entry in article.glossary.named(letters, "de") if _is_good(entry, letters)]
        if entries and not _is_explained(text, match, entries):
            yield RULE.finding(Span(*match.span()), _("“{letters}” is not explained in this article", letters=letters))


def _is_good(entry: ConceptEntry, letters: str) -> bool:
    return entry.kind in KINDS and entry.base in BASES and letters in entry.in_language("de", *GOOD)


def _is_explained(text: str, match: re.Match[str], entries: list[ConceptEntry]) -> bool:
    if EXPLAINED.search(text, max(0, match.start() - 40), match.start()) or text[match.end() :].lstrip()[:1] == "(":
        return True
    return are_named(entries, text)
